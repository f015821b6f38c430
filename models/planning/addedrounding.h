#pragma once

#include "domain/money.h"

#include <optional>
#include <vector>

namespace ramme {

/// Amounts of which some are the exact sums of others, as in a table with totals down and across.
struct AddedAmounts {
    struct Sum {
        std::size_t total = 0;
        std::vector<std::size_t> parts;
    };
    std::vector<Money> amounts; ///< øre
    std::vector<Sum> sums;      ///< places in amounts

    /// True where every sum holds among the values given in place of the amounts.
    bool isKeptBy(const std::vector<Money> &values) const;
};

/// The nearest whole number of quanta, halves away from nought. The quantum is positive.
Money roundedTo(Money amount, Money quantum);

/// Every amount rounded up or down to a whole number of quanta, so that all sums hold among what they are rounded to. Totals that are in
/// no other sum are rounded to the nearest wherever all of them can be, others as near as the sums let them: of one sum, the parts with the
/// largest remainders go up. Nothing where there is no such rounding, as may be where sums cross in three directions, or where it would take too long to find.
std::optional<std::vector<Money>> roundedTogether(const AddedAmounts &amounts, Money quantum);

} // namespace ramme
