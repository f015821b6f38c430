#pragma once

#include "domain/programme.h"

namespace ramme::sample {

/// A small programme with one of everything that can be edited: three areas with mandates, one of them with an open question
/// and one with ambitions, a letter, findings, a pin, and a reading that waits. All figures are invented.
Programme programme();

/// A reading of a mandate the programme does not have.
Reading newMandate();

inline const QString samples = QStringLiteral("Pasientens prøvesvar");
inline const QString measures = QStringLiteral("Pasientens måledata");
inline const QString border = QStringLiteral("MyHealth@EU");

/// The id of a cell of the sample.
int frameFigure(const Programme &programme, const QString &area, int vintage, const QString &row, int year);
int splitFigure(const Programme &programme, const QString &area, int vintage, const QString &line, const QString &recipient);
int ambitionFigure(const Programme &programme, const QString &area, int vintage, int row, int year);

} // namespace ramme::sample
