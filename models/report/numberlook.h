#pragma once

#include "domain/amount.h"
#include "domain/reportdefinition.h"

#include <optional>

namespace ramme {

/// How the amounts of a table are shown: the unit they are in, how far they are rounded, and how numbers are written.
struct NumberLook {
    Unit unit = Unit::Million;
    std::optional<int> decimals; ///< from 0 to mostDecimals(unit); nothing for as many as each amount has, so that nothing is rounded
    Adding adding = Adding::Footnote;
    NumberForm form = NumberForm::screen();

    /// What amounts are rounded to: one in the last decimal, or one øre.
    Money quantum() const;
    bool operator==(const NumberLook &) const = default;

    static NumberLook of(const ReportDefinition &definition);
};

/// The amount in the look's unit, with its decimals; it is rounded already.
QString shownAmount(Money amount, const NumberLook &look);

} // namespace ramme
