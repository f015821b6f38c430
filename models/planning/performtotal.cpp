#include "planning/marginsolver.h"
#include "planning/movetext.h"
#include "planning/performing.h"

#include "planning/wide.h"

namespace ramme {

namespace {

struct TotalMoveText
{
    Q_DECLARE_TR_FUNCTIONS(TotalMoveText)
};

using Indices = std::vector<std::size_t>;

bool includes(const Indices &all, const Indices &part) { return std::ranges::includes(all, part); }

bool meet(const Indices &a, const Indices &b)
{
    return std::ranges::any_of(a, [&b](std::size_t i) { return std::ranges::binary_search(b, i); });
}

/// How the held totals lie to the leaves whose total is typed.
struct Surroundings {
    std::vector<bool> within;                    ///< per leaf: in a held total that lies inside
    const LimitedTotal *itself = nullptr;        ///< the held total of just these leaves
    std::vector<const LimitedTotal *> around;    ///< held totals these leaves are part of
    bool crossing = false;                       ///< a held total lies partly inside
    bool overlapping = false;                    ///< held totals inside share leaves and neither holds the other, so that what they share may move
};

Surroundings surroundingsOf(const Performing &move, const Indices &leaves)
{
    Surroundings result;
    result.within.resize(move.now.size());
    std::vector<const LimitedTotal *> inside;
    for (const LimitedTotal &total : move.limits.totals) {
        if (total.by != LimitedTotal::By::Hold || total.leaves.size() < 2 || !meet(leaves, total.leaves))
            continue;
        if (total.leaves == leaves)
            result.itself = &total;
        else if (includes(total.leaves, leaves))
            result.around.push_back(&total);
        else if (!includes(leaves, total.leaves))
            result.crossing = true;
        else
            inside.push_back(&total);
    }
    for (const LimitedTotal *total : inside) {
        std::ranges::for_each(total->leaves, [&result](std::size_t i) { result.within[i] = true; });
        result.overlapping = result.overlapping || std::ranges::any_of(inside, [total](const LimitedTotal *other) {
            return meet(total->leaves, other->leaves) && !includes(total->leaves, other->leaves) && !includes(other->leaves, total->leaves);
        });
    }
    return result;
}

/// Lets the rest of the one held total around the leaves absorb what they changed by; false where holds cross there, so that it must be solved.
bool absorb(Performing &move, const LimitedTotal &around, const Indices &leaves)
{
    Indices rest;
    std::ranges::set_difference(around.leaves, leaves, std::back_inserter(rest));
    const Surroundings others = surroundingsOf(move, rest);
    if (others.crossing || others.itself || others.around.size() > 1)
        return false;
    const bool spread = move.spread(*around.low - move.sumOf(leaves), rest, others.within);
    if (!spread && others.overlapping)
        move.refusal.reset();
    return spread;
}

/// The leaves that must be free to change when those of one total do: all that share a held total with one of them, and so on.
Indices reachOf(const Performing &move, const Indices &leaves)
{
    Indices reach = leaves;
    for (bool grows = true; grows;) {
        grows = false;
        for (const LimitedTotal &total : move.limits.totals) {
            if (total.by != LimitedTotal::By::Hold || total.leaves.size() < 2 || !meet(reach, total.leaves) || includes(reach, total.leaves))
                continue;
            Indices larger;
            std::ranges::set_union(reach, total.leaves, std::back_inserter(larger));
            reach = std::move(larger);
            grows = true;
        }
    }
    return reach;
}

/// The part of a total that can change, with what is left of its ends when the rest stays as it is.
Margin marginOf(const Performing &move, const LimitedTotal &total, const Indices &reach)
{
    Margin margin{{}, total.low, total.high};
    Money before;
    for (const std::size_t i : total.leaves) {
        before += move.now.at(i).amount;
        const auto place = std::ranges::lower_bound(reach, i);
        if (place != reach.end() && *place == i) {
            margin.cells.push_back(std::size_t(place - reach.begin()));
            continue;
        }
        const Money stays = move.now.at(i).amount;
        margin.low = margin.low ? std::optional(*margin.low - stays) : std::nullopt;
        margin.high = margin.high ? std::optional(*margin.high - stays) : std::nullopt;
    }
    // A bound that is broken already may not be broken further.
    const Money outside = total.low && before < *total.low ? before - *total.low : total.high && before > *total.high ? before - *total.high : Money();
    if (outside.isNegative())
        margin.low = *margin.low + outside;
    else if (!outside.isZero())
        margin.high = *margin.high + outside;
    return margin;
}

void refuseUnsolved(Performing &move, const MarginRefusal &refusal, const Indices &reach, const std::vector<const LimitedTotal *> &totals)
{
    if (refusal.kind == MarginRefusal::Kind::TooLarge)
        return move.refuse({SpreadRefusal::Kind::TooLarge, move.order.amount, {}}, {});
    if (refusal.kind == MarginRefusal::Kind::Unsolved)
        return move.refuse(TotalMoveText::tr("Det lot seg ikke avgjøre om alt som er holdt fast og begrenset, går opp sammen. Slipp noe av det og prøv igjen."));
    std::vector<const LimitedTotal *> binding;
    QStringList names;
    for (const std::size_t margin : refusal.margins) {
        if (margin == 0 || !totals[margin])
            continue;
        binding.push_back(totals[margin]);
        names.append(move.nameOf(*totals[margin]));
    }
    Indices cells = refusal.atLow;
    cells.insert(cells.end(), refusal.atHigh.begin(), refusal.atHigh.end());
    std::vector<LeafKey> leaves;
    for (const std::size_t cell : cells) {
        const std::size_t i = reach[cell];
        const bool isBare = !move.limits.fixed[i] && move.limits.low[i].isZero() && !move.limits.high[i];
        if (isBare)
            continue; // no hold and no bound but nought
        leaves.push_back(move.now.at(i).key);
        names.append(toText(leaves.back()));
    }
    move.refuse(names.isEmpty() ? TotalMoveText::tr("Summen er %1 mer eller mindre enn tallene kan bli.").arg(millionsText(refusal.shortfall))
                                : TotalMoveText::tr("Det som er holdt fast eller begrenset, strider mot summen med %1: %2.").arg(millionsText(refusal.shortfall), listed(names)),
                refusal.shortfall, binding);
    move.refusal->leaves = leaves;
}

void make(Performing &move)
{
    const std::optional<LeafKey> leaf = move.order.to.size() == 1 ? move.order.to.front().leaf() : std::nullopt;
    if (!leaf)
        return move.refuse(TotalMoveText::tr("Utvalget inneholder ingen tall."));
    if (move.order.amount.isNegative())
        return move.refuse(TotalMoveText::tr("Et nytt tall kan ikke være under null."), move.order.amount);
    move.made.push_back({*leaf, move.order.amount});
    move.note(MoveNotice::Kind::LeafMade, {*leaf});
}

} // namespace

void performByLeastMoved(Performing &move, const Indices &leaves)
{
    const Indices reach = reachOf(move, leaves);
    std::vector<MarginCell> cells;
    for (const std::size_t i : reach) {
        const Money value = move.now.at(i).amount;
        if (move.limits.fixed[i])
            cells.push_back({value, value, value});
        else
            cells.push_back({value, move.limits.low[i], move.limits.high[i]});
    }
    std::vector<const LimitedTotal *> totals{nullptr};
    std::vector<Margin> margins{marginOf(move, {{}, leaves, move.order.amount, move.order.amount, {}, 0}, reach)};
    margins.front().low = margins.front().high = move.order.amount;
    for (const LimitedTotal &total : move.limits.totals) {
        if (total.leaves.size() < 2 || !meet(reach, total.leaves))
            continue;
        totals.push_back(&total);
        margins.push_back(marginOf(move, total, reach));
    }
    const MarginSolution solution = leastMoved(cells, margins, move.quantum);
    if (solution.refusal)
        return refuseUnsolved(move, *solution.refusal, reach, totals);
    for (std::size_t cell = 0; cell < reach.size(); ++cell)
        move.values[reach[cell]] = solution.values[cell];
    move.notices.clear();
    move.note(MoveNotice::Kind::LeastMoved, {}, solution.moved);
    if (solution.quantum < move.quantum)
        move.note(MoveNotice::Kind::FinerQuantum, {}, {}, solution.quantum);
}

void performTotal(Performing &move)
{
    const Indices leaves = move.now.indicesOf(move.order.to);
    if (leaves.empty())
        return make(move);
    if (move.sumOf(leaves) == move.order.amount && move.order.weights.empty())
        return;
    const Surroundings surroundings = surroundingsOf(move, leaves);
    if (surroundings.itself) {
        if (const Money change = move.order.amount - move.sumOf(leaves); !change.isZero())
            return move.refuse(TotalMoveText::tr("Summen er holdt fast og kan ikke endres med %1: %2.").arg(millionsText(change), move.nameOf(*surroundings.itself)), change, {surroundings.itself});
    }
    bool settled = !surroundings.crossing && surroundings.around.size() <= 1;
    if (settled) {
        settled = move.spread(move.order.amount, leaves, surroundings.within);
        if (settled && !surroundings.around.empty())
            settled = absorb(move, *surroundings.around.front(), leaves);
        if (move.refusal && !surroundings.overlapping)
            return;
        settled = settled && !move.refusal && std::ranges::all_of(move.limits.totals, [&move](const LimitedTotal &total) { return move.brokenBy(total).isZero(); });
    }
    if (settled)
        return;
    move.refusal.reset();
    for (std::size_t i = 0; i < move.values.size(); ++i)
        move.values[i] = move.now.at(i).amount;
    performByLeastMoved(move, leaves);
}

} // namespace ramme
