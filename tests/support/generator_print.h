#pragma once

#include "support/generator.h"

namespace generated {

/// Writes the document's text in its manner, notes on which lines each part, table and row came to stand, and marks the cells
/// that what was printed no longer determines.
void print(Random &random, Document &document);

} // namespace generated
