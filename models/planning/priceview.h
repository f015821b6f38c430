#pragma once

#include "domain/indexseries.h"
#include "planning/leaftable.h"

namespace ramme {

/// In which year's kroner a plan is to be seen, and by which index. The stored figures stay as they are: a view is always made from them.
struct PriceView {
    IndexSeries index;
    int year = 0;
    Money step = convertedStep(); ///< what converted amounts are rounded to, halves away from nought

    /// 0,01 mill., the finest that mandates print.
    static constexpr Money convertedStep() { return Money::fromKroner(10'000); }
    bool operator==(const PriceView &) const = default;
};

/// The year whose kroner an amount of a year is in; nothing where the base is not stated.
std::optional<int> kronerYear(const PriceBase &base, int year);

/// A stored amount in the kroner of the view: amount × index of the view's year / index of its own, exact until it is rounded once.
/// Nought is nought in any base. Refuses a year the index has no value for, and what is beyond Money::limit().
Result<Money> converted(Money stored, int fromYear, const PriceView &view);

/// Each leaf converted by itself, so that what a scenario leaves alone is the same in it and beside it. Nominal kroner are those of the
/// leaf's own year; what has no stated base, such as the reserve, is left as it is.
Result<LeafTable> inPricesOf(const LeafTable &stored, const PriceView &view);

/// A plan and the same in the kroner of another year.
struct PricedPlan {
    Plan stored;
    Plan shown; ///< PlanCell::convertedFrom says of each cell whether it is converted; totals are the sums of its leaves
    bool isPartial = false; ///< something is left as it was, because its base is not stated
    bool operator==(const PricedPlan &) const = default;
};

/// Leaves are those of the plan.
Result<PricedPlan> inPricesOf(const Plan &stored, const LeafTable &leaves, const PriceView &view);

} // namespace ramme
