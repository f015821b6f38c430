#pragma once

#include "domain/label.h"
#include "planning/check.h"
#include "planning/printedsplit.h"

#include <vector>

namespace ramme {

/// "73,0 mill. kroner".
QString inMillions(Money money);

/// One side of a comparison: a printed figure, or an amount that was made of figures the first of which is given.
ComparedFigure compared(const QString &name, const Figure &figure);
ComparedFigure summed(const QString &name, Money amount, const Figure *first);

/// A check about a mandate whose finding points at a figure of it, or at its title where there is none. The rule's id and
/// severity are filled in by the one who asks.
Check checkAbout(const Mandate &mandate, const QString &message, const QStringList &subject, const Figure *figure = nullptr, std::vector<ComparedFigure> figures = {});

/// A check about no single mandate, of one area or, where it is empty, of the programme.
Check checkAbout(const QString &message, const QString &area, const QString &subject);

/// The first figure of a mandate's splits that is part of the recipient's part, or of any part where none is named.
const Figure *firstOf(const Mandate &mandate, const PrintedSplit &split, QStringView recipient = {});

/// The frame a mandate prints for a row and a year, or nullptr.
const Figure *frameOf(const Mandate &mandate, QStringView row, int year);

/// The splits of one mandate, its lines added up.
std::vector<PrintedSplit> splitsOf(const Programme &programme, const Mandate &mandate);

/// "2024–2026 og 2028".
QString inYears(const std::vector<int> &years);

/// Areas that have a mandate, each once, in document order.
std::vector<QString> areasWithMandates(const Programme &programme);

} // namespace ramme
