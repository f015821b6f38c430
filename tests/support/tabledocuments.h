#pragma once

#include "import/documentreader.h"

/// Documents with tables of each kind, set in columns of letters, and what is read from them, as text.
namespace ramme::tests {

/// Labels at 0, actors at 28 and 38, years at 46, 54 and 62.
QString ambitionsText(int year);
QString letterText(int year, const QString &heading = QStringLiteral("Kapittel  Post  Betegnelse            Beløp"));
/// Figures at 28, 36 and 44, and nothing that heads them.
QString headlessText(int year, const QString &first = QStringLiteral("Pasientens vaksinekort      9,0     8,0     7,0\n"));
/// The title of a mandate, with a place for the year, and its last line.
QString mandateTitle();
QString mandateEnd();

/// What a new programme knows.
ReadingContext contextWith(std::vector<Layout> layouts);
DocumentReading readText(const QString &text, std::vector<Layout> layouts = {}, const QString &name = QStringLiteral("mandat.txt"));
QString cellsOf(const DocumentReading &document);
/// Those of the findings that speak of layouts and columns.
QStringList layoutRulesOf(const DocumentReading &document);
Layout named(Layout layout);

} // namespace ramme::tests
