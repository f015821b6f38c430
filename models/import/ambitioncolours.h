#pragma once

#include "import/ambitionheader.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Tells what the colours of an ambition table's cells seem to mean, for a person to confirm. True where any cell has a colour
/// that a legend explains. The rows are those of the mandate from first on.
bool reportColours(const AmbitionHeader &header, const Mandate &mandate, std::size_t first, ReadingBuilder &builder);

} // namespace ramme
