#pragma once

#include "planning/leaftable.h"

namespace ramme {

/// What a scenario's moves stand on: the leaves of the plan, the bounds its documents set, and the names new leaves may have.
struct PlanningBase {
    LeafTable leaves;
    std::vector<Bound> earmarks;
    std::vector<QString> areas;      ///< full names; areas of leaves count as well
    std::vector<QString> recipients; ///< short names; recipients of leaves count as well

    bool knowsArea(const QString &name) const;
    bool knowsRecipient(const QString &shortName) const; ///< nobody, for what is unsplit, is known
};

PlanningBase planningBase(const Programme &programme, const Plan &plan);

/// The earmarks of the mandates the plan shows, as bounds: what the recipient gets is not to fall below them. An earmark of a year
/// belongs to the plan where it shows the earmark's own vintage for some row of the area.
std::vector<Bound> earmarkBounds(const Programme &programme, const Plan &plan);

/// What the leaves of a scope may add up to.
struct LimitedTotal {
    enum class By { Hold, Bound, Earmark };
    Scope scope;
    std::vector<std::size_t> leaves; ///< of the table, rising; where they are fewer than two the limit is the leaf's own as well
    std::optional<Money> low;
    std::optional<Money> high;
    By by = By::Hold;
    std::size_t index = 0; ///< which hold, bound or earmark
};

/// Holds and bounds as they meet the leaves of a table; a total of one leaf is a limit of that leaf.
struct Limits {
    std::vector<bool> fixed; ///< per leaf: held or read-only
    std::vector<Money> low;  ///< per leaf; nought, or its value where that is below nought, unless a bound says more
    std::vector<std::optional<Money>> high;
    std::vector<LimitedTotal> totals;
};

/// What the bounds say of a leaf that the table has not, and whether a hold on leaves keeps it from coming.
struct LimitsOfNew {
    bool fixed = false;
    std::optional<Money> high;
};
LimitsOfNew limitsOfNew(const LeafKey &leaf, const PlanningBase &base, const Scenario &scenario);

/// `now` is the table the limits are for: what is held is held at its values. Shares that may be taken at the most are of the base.
Limits limitsOf(const LeafTable &now, const PlanningBase &base, const Scenario &scenario);

} // namespace ramme
