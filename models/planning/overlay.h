#pragma once

#include "planning/leaftable.h"

namespace ramme {

/// The values of a scenario: those of the base, and over them what the log says of the leaves it touches. Nothing is worked out anew,
/// so that base and log give the same values for ever.
LeafTable apply(const LeafTable &base, const Scenario &scenario);

/// The same, as a plan that tables and views show.
Plan apply(const Programme &programme, const Plan &base, const Scenario &scenario);

/// A leaf that a scenario has a value of its own for.
struct TouchedLeaf {
    LeafKey leaf;
    std::optional<Money> baseThen; ///< what the base said when it was first changed, or last looked at
    Money value;
    bool operator==(const TouchedLeaf &) const = default;
};

/// In the order they were first touched.
std::vector<TouchedLeaf> touchedLeaves(const Scenario &scenario);

/// A leaf the scenario touches whose figure in the base is no longer the one it was changed from.
struct Conflict {
    LeafKey leaf;
    std::optional<Money> baseThen; ///< nothing where the base did not have it
    std::optional<Money> baseNow;  ///< nothing where the base does not have it any more
    Money yours;
    bool operator==(const Conflict &) const = default;
};

/// Where the base has changed under what the scenario touches, in the order the leaves were first touched.
std::vector<Conflict> conflictsOf(const LeafTable &base, const Scenario &scenario);

/// The entry of the log that settles conflicts: the leaves named follow the base again, the others keep the scenario's value.
Move rebase(const std::vector<Conflict> &conflicts, const std::vector<LeafKey> &followBase, const Grounds &grounds);

/// A hold on a scope as it is now.
Hold holdAt(const LeafTable &now, const Scope &scope, Extent extent, const Grounds &grounds);

/// A hold that no longer keeps what it was set on.
struct StaleHold {
    std::size_t hold = 0; ///< its place in the scenario
    bool isGone = false;  ///< no leaf of its scope is there any more
    Money at;             ///< what it was set at
    Money now;            ///< what its scope comes to in the scenario now
    bool operator==(const StaleHold &) const = default;
};

/// Holds whose leaves are gone, or have another sum than when they were set, since the base changed.
std::vector<StaleHold> staleHolds(const LeafTable &base, const Scenario &scenario);

/// An entry of a log that does not follow from those before it; no program writes such a log.
struct LogFault {
    std::size_t move = 0;
    LeafKey leaf;
    bool operator==(const LogFault &) const = default;
};

/// Changes whose value before is not the value after of the leaf's last change, and changes to nothing outside a rebase.
std::vector<LogFault> faultsOf(const Scenario &scenario);

} // namespace ramme
