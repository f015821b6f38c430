#pragma once

#include "planning/plan.h"

#include <vector>

namespace ramme {

/// One column of the allocation table: a recipient, what is unsplit, the total, or the carry-over counted in it, in one year or over all.
struct AllocationColumn {
    enum class Kind { Recipient, Unsplit, Total, CarryOver };
    int year = 0; ///< 0 for the sums over all years
    Kind kind = Kind::Total;
    QString recipient; ///< short name; "unsplit" and "total" as in PlanSum
    bool operator==(const AllocationColumn &) const = default;
};

/// Columns in groups per year, then the sums over all years. Unsplit and carry-over only where there is any.
std::vector<AllocationColumn> allocationColumns(const Plan &plan);

} // namespace ramme
