#pragma once

#include "domain/amount.h"

#include <optional>

namespace ramme {

/// How the amounts of a table are shown: the unit they are in, how far they are rounded, and how numbers are written.
struct NumberLook {
    /// What is done where amounts that are rounded each by itself would not add up to their rounded total.
    enum class Adding {
        Footnote,        ///< the total is marked, and the mark says so
        LargestRemainder ///< amounts are rounded up or down so that all sums hold as shown; see roundedTogether
    };
    Unit unit = Unit::Million;
    std::optional<int> decimals; ///< from 0 to mostDecimals(unit); nothing for as many as each amount has, so that nothing is rounded
    Adding adding = Adding::Footnote;
    NumberForm form = NumberForm::screen();

    /// What amounts are rounded to: one in the last decimal, or one øre.
    Money quantum() const;
    bool operator==(const NumberLook &) const = default;
};

/// Decimals with which an amount in the unit is exact to the øre.
int mostDecimals(Unit unit);

/// The amount in the look's unit, with its decimals; it is rounded already.
QString shownAmount(Money amount, const NumberLook &look);

} // namespace ramme
