#pragma once

#include "import/readingbuilder.h"

namespace ramme {

/// Tells of all that stands in or close to a table of a picture and was not read, and opens the cells it may stand in: they are
/// not blank.
void tellUnreadInk(const FileText &file, ReadingBuilder &builder);

} // namespace ramme
