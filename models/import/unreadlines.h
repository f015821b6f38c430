#pragma once

#include "import/readingbuilder.h"

namespace ramme {

/// Tells of each line of figures in a picture that nothing was read from: a heading that was damaged loses its whole table.
void tellUnreadLines(const std::vector<TextLine> &lines, ReadingBuilder &builder);

} // namespace ramme
