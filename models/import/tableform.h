#pragma once

#include "import/part.h"

namespace ramme {

/// By what a table that begins with this line is recognised again, and from what its years are counted.
struct TableForm {
    LayoutForm form;
    int firstYear = 0;
};

/// Of a headless table the line is its first row. The year of the part stands in where no heading says one.
TableForm tableForm(const Part &part, int partYear, const TextLine &line, bool isHeadless);
/// True where a table of this kind may stand in such a part.
bool mayStandIn(TableLayout::Kind kind, const Part &part);

} // namespace ramme
