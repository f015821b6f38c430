#pragma once

#include "import/part.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Opens every figure of a reading from pictures that no sum has borne out: it keeps what was read, and a person must confirm it.
void doubtOpticalFigures(const std::vector<TextLine> &lines, const std::vector<Part> &parts, ReadingBuilder &builder);

} // namespace ramme
