#pragma once

#include "import/part.h"
#include "import/readingbuilder.h"

namespace ramme {

/// Opens every figure of a reading from pictures that no sum has borne out: it keeps what was read, and a person must confirm it.
void doubtOpticalFigures(const std::vector<TextLine> &lines, const std::vector<Part> &parts, ReadingBuilder &builder);

/// Leaves one figure to a person: it is what was read, or it cannot be read.
void leaveOpen(Figure &figure, const QString &why);

} // namespace ramme
