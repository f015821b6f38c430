#pragma once

#include "planning/plan.h"
#include "views/charts/allocationchart.h"

namespace ramme {

/// What the allocation chart shows of a plan: the given rows, all of them where empty.
AllocationChartData chartDataOf(const Plan &plan, const std::vector<std::size_t> &rows);

} // namespace ramme
