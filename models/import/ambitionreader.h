#pragma once

#include "import/ambitionheader.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Reads the rows of an ambition table into a mandate and answers the index of the line behind it.
/// Rows whose values cannot be given to their years are kept with their text and no year.
std::size_t readAmbitions(const std::vector<TextLine> &lines, const AmbitionHeader &header, std::size_t end, Mandate &mandate, ReadingBuilder &builder);

} // namespace ramme
