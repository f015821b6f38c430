#pragma once

#include "import/part.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Reads what the running text says about money and time, before any table is read: what is planned for a year, unused funds
/// in addition, the reserve and grants, the period. Lines of tables are passed over.
void readText(const std::vector<TextLine> &lines, const Part &part, const std::vector<bool> &used, Mandate &mandate, ReadingBuilder &builder);

/// The common goals in bullets below a heading that names a year.
void readGoals(const std::vector<TextLine> &lines, const Part &part, Mandate &mandate, ReadingBuilder &builder);

/// The reserve and the grants a part mentions; each amount is kept once, with all its mentions.
void readReserves(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, int vintage, const std::vector<bool> &used, ReadingBuilder &builder);

} // namespace ramme
