#pragma once

#include "import/part.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Reads a letter: its chapter/post table and the breakdown in bullets.
void readLetter(const std::vector<TextLine> &lines, const Part &part, ReadingBuilder &builder);

} // namespace ramme
