#pragma once

#include "import/ambitionheader.h"
#include "import/readingbuilder.h"

namespace ramme {

/// The plan status that a cell's colour stands for by its legend, for a person to confirm.
Figure statusByColour(const ColouredCell &cell, ReadingBuilder &builder);

/// Takes the plan status of each year from the colours of an ambition table's cells, and tells what they seem to mean. True where
/// any cell has a colour that a legend explains. The rows are those of the mandate from first on; the status of a row as a whole
/// is there already.
bool takeColours(const AmbitionHeader &header, std::size_t first, Mandate &mandate, ReadingBuilder &builder);

} // namespace ramme
