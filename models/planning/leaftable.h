#pragma once

#include "domain/scenario.h"
#include "planning/plan.h"
#include "planning/sharedvector.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace ramme {

/// Every kind of line, in the order a part's leaves stand in.
inline constexpr LineKind lineKinds[] = {LineKind::All, LineKind::Award, LineKind::Operations, LineKind::CarryOver, LineKind::Other};

/// One figure of the plan that a scenario can change.
struct Leaf {
    LeafKey key;
    Money amount; ///< øre
    bool estimated = false; ///< worked out with an allocation key, not printed
    bool readOnly = false;  ///< no move changes it
    PriceBase priceBase;

    bool operator==(const Leaf &) const = default;
};

/// The leaves of a plan in document order, each found by its key. A copy is cheap.
class LeafTable
{
public:
    const SharedVector<Leaf> &leaves() const { return m_leaves; }
    std::size_t size() const { return m_leaves.size(); }
    const Leaf &at(std::size_t index) const { return m_leaves.at(index); }

    std::optional<std::size_t> indexOf(const LeafKey &key) const;
    const Leaf *find(const LeafKey &key) const;
    std::optional<Money> amountOf(const LeafKey &key) const; ///< nothing where it is not there
    /// The leaves of a selection, in document order.
    std::vector<std::size_t> indicesOf(const Selection &selection) const;
    std::vector<std::size_t> indicesOf(const Scope &scope) const { return indicesOf(Selection{scope}); }
    /// A scope of no area becomes one for each area with leaves in it, in document order; the others stay.
    Selection eachArea(const Selection &selection) const;
    Money sumOf(const Selection &selection) const;
    Money sumOf(const Scope &scope) const { return sumOf(Selection{scope}); }

    /// Adds a leaf at the end; one that is there already is replaced where it stands.
    void put(const Leaf &leaf);
    /// Changes an amount; a leaf that is not there is made, in the price base of its row and year, else of its year.
    void set(const LeafKey &key, Money amount);

    bool operator==(const LeafTable &other) const { return m_leaves == other.m_leaves; }

private:
    SharedVector<Leaf> m_leaves;
    QHash<LeafKey, std::size_t> m_places;
};

/// Which kind of line each printed figure of a split stands on, and its amount, by the figures' ids.
std::map<int, LineAmount> printedLines(const Programme &programme);

/// The leaves of a plan: each part by the kinds of line its printed figures stand on, kind All where it is estimated or unsplit, in the
/// order of the plan; then the reserve held back in each year. A cell without an amount has none. They add up to the plan's frames. What a
/// decision changed keeps its kinds.
LeafTable leavesOf(const Programme &programme, const Plan &plan);

/// The plan with the amounts of the leaves, for the tables and views that show a plan: parts, cells, rows and years that leaves speak of
/// and the plan has not are added. With the plan's own leaves it is the plan itself.
Plan planWith(const Plan &plan, const LeafTable &leaves);

/// Brings a plan that planWith made up to date with leaves that have changed since, without looking at the others. False, and nothing is
/// done, where a leaf came or went, or the plan has no place for one: then it is to be made anew.
bool changePlan(Plan &plan, const LeafTable &leaves, const std::vector<LeafChange> &changes);

} // namespace ramme
