#pragma once

#include "import/filetext.h"
#include "import/paperlines.h"

namespace ramme {

/// Says on which lines of a text laid out of these pages, or between which, what was not read in their pictures stands.
void placeUnreadInk(const std::vector<UprightPage> &pages, FileText &file);

} // namespace ramme
