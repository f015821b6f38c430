#pragma once

#include "import/papertable.h"

#include <optional>

namespace ramme {

/// Finds the table that begins with this line, told by words that stand below each other under a heading. Nothing where the
/// columns cannot be told safely; behind is then the line behind what looked like a table, or the line itself.
std::optional<PaperTable> alignedTableAt(const std::vector<PaperLine> &lines, std::size_t at, std::size_t &behind);

/// The rows with which a table of the page before goes on from the first of these lines; behind is the line behind them.
std::vector<PaperRow> continuedRows(const PaperTable &table, const std::vector<PaperLine> &lines, std::size_t &behind);

} // namespace ramme
