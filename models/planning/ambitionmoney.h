#pragma once

#include "planning/leaftable.h"

namespace ramme {

/// What an area is given in one year beside the ambitions that are still ahead of it then.
struct AmbitionMoney {
    QString area;
    int year = 0;
    std::optional<Money> frame; ///< øre, of the plan; nothing where it states no amount
    std::optional<Money> under; ///< øre, under the scenario
    bool hasAmbitions = false;  ///< some mandate of the area states any
    bool isUnread = false;      ///< the newest of them has no goal that can be read, so that nobody knows which are ahead
    bool isIncomplete = false;  ///< something of the area in the year is not set or undecided, and so in neither amount; where a plan was asked
    std::vector<const AmbitionRow *> ahead; ///< see ambitionsAhead; of the programme they were asked of

    Money difference() const { return under.value_or(Money()) - frame.value_or(Money()); }
    /// Money is taken while there are ambitions ahead.
    bool touchesAmbitions() const { return difference().isNegative() && !ahead.empty(); }
};

/// Every area and year with an amount or with ambitions ahead, areas in the order of the plan and of the mandates. `under` is the
/// plan itself where there is no scenario.
std::vector<AmbitionMoney> ambitionsAgainstMoney(const Programme &programme, const LeafTable &plan, const LeafTable &under);

} // namespace ramme
