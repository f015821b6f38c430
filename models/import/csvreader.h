#pragma once

#include "import/filetext.h"

#include <optional>

namespace ramme {

/// True for a file name that says its text is a table.
bool isCsvName(const QString &fileName);

/// Reads text whose lines are rows of cells. The separator, where it is not given, is told from the text: semicolon, tab, comma or bar; cells in quotes
/// may hold separators and line ends.
FileText readCsv(const QString &text, std::optional<QChar> separator = {});

} // namespace ramme
