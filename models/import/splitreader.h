#pragma once

#include "import/moneytable.h"

namespace ramme {

/// Puts a table of recipients into a mandate as the split of a budget year, with earmarks from its footnotes.
void readSplit(const MoneyTable &table, Mandate &mandate, ReadingBuilder &builder);

} // namespace ramme
