#pragma once

#include "import/readingbuilder.h"

namespace ramme {

/// Opens every figure of a reading from pictures that no sum has borne out: it keeps what was read, and a person must confirm it.
void doubtOpticalFigures(ReadingBuilder &builder);

} // namespace ramme
