#pragma once

#include "import/papertable.h"

namespace ramme {

/// Finds the tables whose cells are parted by rulings, and takes their words out of the page.
std::vector<PaperTable> takeRuledTables(UprightPage &page);

} // namespace ramme
