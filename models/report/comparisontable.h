#pragma once

#include "planning/comparison.h"
#include "report/json.h"
#include "report/table.h"

#include <functional>

namespace ramme {

/// What a side of a comparison is called.
QString toText(const ComparedSide &side);

/// The sides of a comparison beside each other: amounts, differences to the first, and the recipients' shares. Only the rows that are wanted, all
/// where nothing is said. With the plan that all but vintages stand on, amounts say what they lack.
Table comparisonTable(const Comparison &comparison, const std::optional<PriceView> &view = {}, const std::function<bool(const ComparisonRow &)> &isWanted = {}, const std::optional<Plan> &plan = {});

/// All rows; an area, year or recipient that is summed over is null. The first side is `ore`, the others are in `scenarios`, which gives a vintage its year.
Json comparisonJson(const Comparison &comparison);

} // namespace ramme
