#include "planning/overlay.h"

namespace ramme {

namespace {

/// What the log says of one leaf.
struct Touched {
    LeafKey leaf;
    std::optional<Money> baseThen;
    Money value;
    bool followsBase = false; ///< it was touched, and is no longer
};

/// The leaves a log touches, in the order it first touches them.
class Touches
{
public:
    void take(const Move &move)
    {
        for (const LeafChange &change : move.changes) {
            auto place = m_places.constFind(change.leaf);
            if (place == m_places.constEnd()) {
                place = m_places.insert(change.leaf, m_leaves.size());
                m_leaves.push_back({change.leaf, change.before, {}, true});
            }
            Touched &touched = m_leaves[place.value()];
            if (touched.followsBase || move.kind == Move::Kind::Rebase)
                touched.baseThen = change.before;
            touched.followsBase = !change.after;
            touched.value = change.after.value_or(Money());
        }
    }

    const Touched *find(const LeafKey &leaf) const
    {
        const auto place = m_places.constFind(leaf);
        return place == m_places.constEnd() || m_leaves[place.value()].followsBase ? nullptr : &m_leaves[place.value()];
    }

    template<typename Visit>
    void visit(Visit visit) const
    {
        for (const Touched &touched : m_leaves) {
            if (!touched.followsBase)
                visit(touched);
        }
    }

private:
    std::vector<Touched> m_leaves;
    QHash<LeafKey, std::size_t> m_places;
};

Touches touchesOf(const Scenario &scenario)
{
    Touches touches;
    for (const Move &move : scenario.moves)
        touches.take(move);
    return touches;
}

} // namespace

LeafTable apply(const LeafTable &base, const Scenario &scenario)
{
    LeafTable table = base;
    touchesOf(scenario).visit([&table](const Touched &touched) { table.set(touched.leaf, touched.value); });
    return table;
}

Plan apply(const Programme &programme, const Plan &base, const Scenario &scenario)
{
    return planWith(base, apply(leavesOf(programme, base), scenario));
}

std::vector<TouchedLeaf> touchedLeaves(const Scenario &scenario)
{
    std::vector<TouchedLeaf> leaves;
    touchesOf(scenario).visit([&leaves](const Touched &touched) { leaves.push_back({touched.leaf, touched.baseThen, touched.value}); });
    return leaves;
}

std::vector<Conflict> conflictsOf(const LeafTable &base, const Scenario &scenario)
{
    std::vector<Conflict> conflicts;
    touchesOf(scenario).visit([&](const Touched &touched) {
        const std::optional<Money> now = base.amountOf(touched.leaf);
        if (now != touched.baseThen)
            conflicts.push_back({touched.leaf, touched.baseThen, now, touched.value});
    });
    return conflicts;
}

Move rebase(const std::vector<Conflict> &conflicts, const std::vector<LeafKey> &followBase, const Grounds &grounds)
{
    Move move;
    move.kind = Move::Kind::Rebase;
    move.grounds = grounds;
    for (const Conflict &conflict : conflicts) {
        const bool follows = std::ranges::find(followBase, conflict.leaf) != followBase.end();
        move.changes.push_back({conflict.leaf, conflict.baseNow, follows ? std::nullopt : std::optional(conflict.yours)});
    }
    return move;
}

Hold holdAt(const LeafTable &now, const Scope &scope, Extent extent, const Grounds &grounds) { return {scope, extent, now.sumOf(scope), grounds}; }

std::vector<StaleHold> staleHolds(const LeafTable &base, const Scenario &scenario)
{
    const LeafTable now = apply(base, scenario);
    std::vector<StaleHold> stale;
    for (std::size_t i = 0; i < scenario.holds.size(); ++i) {
        const Hold &hold = scenario.holds[i];
        const bool isGone = now.indicesOf(hold.scope).empty();
        const Money sum = now.sumOf(hold.scope);
        if (isGone || sum != hold.at)
            stale.push_back({i, isGone, hold.at, sum});
    }
    return stale;
}

std::vector<LogFault> faultsOf(const Scenario &scenario)
{
    std::vector<LogFault> faults;
    Touches touches;
    for (std::size_t i = 0; i < scenario.moves.size(); ++i) {
        const Move &move = scenario.moves[i];
        for (const LeafChange &change : move.changes) {
            const Touched *touched = touches.find(change.leaf);
            const bool isRebase = move.kind == Move::Kind::Rebase;
            const bool keepsYours = !touched || !change.after || touched->value == *change.after;
            const bool follows = !touched || change.before == std::optional(touched->value);
            if (isRebase ? !touched || !keepsYours : !follows || !change.after)
                faults.push_back({i, change.leaf});
        }
        touches.take(move);
    }
    return faults;
}

} // namespace ramme
