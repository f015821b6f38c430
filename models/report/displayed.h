#pragma once

#include "report/table.h"

namespace ramme {

/// The table with its amounts in a unit, rounded as the look says. The amounts themselves stay; what is shown for them is beside them.
/// Totals are rounded from exact sums. Where what is shown does not add up, in any direction a total knows of, the total is marked with a
/// footnote; where the look asks for it, amounts are rounded together first, and a footnote says that some were rounded another way.
/// For a table whose notes are numbered; they are numbered anew. The words are those of the language that is spoken now.
Table displayed(Table table, const NumberLook &look);

} // namespace ramme
