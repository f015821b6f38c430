#pragma once

#include "import/moneytable.h"

namespace ramme {

/// Puts the frames of a table of years into a mandate. Evidence for the area's own row is what the text and the split say of a year.
void readFrames(const MoneyTable &table, Mandate &mandate, ReadingBuilder &builder);

} // namespace ramme
