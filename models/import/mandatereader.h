#pragma once

#include "import/part.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Reads one mandate: first what the text says, then the split, then the frames with both as evidence, then ambitions and goals.
void readMandate(const std::vector<TextLine> &lines, const Part &part, ReadingBuilder &builder);

} // namespace ramme
