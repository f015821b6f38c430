#pragma once

#include "import/filetext.h"

namespace ramme {

/// True for a file name that says its text is a table.
bool isCsvName(const QString &fileName);

/// Reads text whose lines are rows of cells. The separator is told from the text: semicolon, tab, comma or bar; cells in quotes
/// may hold separators and line ends.
FileText readCsv(const QString &text);

} // namespace ramme
