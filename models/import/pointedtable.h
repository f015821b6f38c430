#pragma once

#include "import/documentreader.h"

namespace ramme {

/// The layout of lines that a person points at as a table: parted where there is room, and without a heading where the first of
/// them holds figures other than years. An error where they do not stand in one mandate or letter.
Result<Layout> pointedTable(const DocumentReading &read, int firstLine, int lastLine);

} // namespace ramme
