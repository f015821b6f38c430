#include "planning/performing.h"

#include "planning/movetext.h"

#include <numeric>

namespace ramme {

void Performing::refuse(const QString &message, Money amount, const std::vector<LeafKey> &leaves)
{
    refusal = MoveRefusal{message, amount, leaves, {}, {}, {}};
}

void Performing::refuse(const QString &message, Money amount, const std::vector<const LimitedTotal *> &totals)
{
    refuse(message, amount);
    for (const LimitedTotal *total : totals) {
        switch (total->by) {
        case LimitedTotal::By::Hold: refusal->holds.push_back(total->index); break;
        case LimitedTotal::By::Bound: refusal->bounds.push_back(total->index); break;
        case LimitedTotal::By::Earmark: refusal->earmarks.push_back(total->index); break;
        }
    }
}

void Performing::refuse(const SpreadRefusal &why, const std::vector<std::size_t> &leaves)
{
    const std::vector<LeafKey> keys = keysOf(leaves);
    std::vector<LeafKey> binding;
    for (const std::size_t i : why.leaves)
        binding.push_back(keys.at(i));
    refuse(toText(why, keys), why.amount, binding);
}

void Performing::note(MoveNotice::Kind kind, const std::vector<LeafKey> &leaves, Money amount, std::optional<Money> step)
{
    notices.push_back({kind, amount, leaves, step});
}

std::vector<LeafKey> Performing::keysOf(const std::vector<std::size_t> &leaves) const
{
    std::vector<LeafKey> keys;
    for (const std::size_t i : leaves)
        keys.push_back(now.at(i).key);
    return keys;
}

QString Performing::nameOf(const LimitedTotal &total) const
{
    switch (total.by) {
    case LimitedTotal::By::Hold: return toText(scenario.holds[total.index]);
    case LimitedTotal::By::Bound: return toText(scenario.bounds[total.index]);
    case LimitedTotal::By::Earmark: return toText(base.earmarks[total.index]);
    }
    Q_UNREACHABLE();
}

Money Performing::sumOf(const std::vector<std::size_t> &leaves) const
{
    return std::accumulate(leaves.begin(), leaves.end(), Money(), [this](Money sum, std::size_t i) { return sum + values[i]; });
}

Money Performing::brokenBy(const LimitedTotal &total) const
{
    Money before;
    for (const std::size_t i : total.leaves)
        before += now.at(i).amount;
    Money after = sumOf(total.leaves);
    for (const auto &[key, amount] : made) {
        if (total.scope.contains(key))
            after += amount;
    }
    if (total.low && after < *total.low && after < before)
        return *total.low - after;
    if (total.high && after > *total.high && after > before)
        return after - *total.high;
    return {};
}

bool Performing::spread(Money total, const std::vector<std::size_t> &leaves, const std::vector<bool> &alsoFixed)
{
    std::vector<SpreadLeaf> spreadLeaves;
    QHash<LeafKey, qint64> weights;
    for (const LeafWeight &weight : order.weights)
        weights.insert(weight.leaf, weight.weight);
    for (const std::size_t i : leaves) {
        SpreadLeaf &leaf = spreadLeaves.emplace_back();
        leaf.value = now.at(i).amount;
        leaf.low = limits.low[i];
        leaf.high = limits.high[i];
        leaf.fixed = limits.fixed[i] || alsoFixed[i];
        if (!weights.isEmpty())
            leaf.weight = weights.value(now.at(i).key, 0);
    }
    const LeafSpread result = spreadOver(total, spreadLeaves, quantum);
    if (result.refusal) {
        refuse(*result.refusal, leaves);
        return false;
    }
    for (std::size_t i = 0; i < leaves.size(); ++i)
        values[leaves[i]] = result.values[i];
    tell(result, keysOf(leaves));
    return true;
}

void Performing::tell(const LeafSpread &result, const std::vector<LeafKey> &leaves)
{
    const auto some = [&leaves](const std::vector<std::size_t> &places) {
        std::vector<LeafKey> keys;
        for (const std::size_t i : places)
            keys.push_back(leaves[i]);
        return keys;
    };
    if (result.equalShares && leaves.size() > 1)
        note(MoveNotice::Kind::EqualShares, leaves);
    if (!result.gotNothing.empty())
        note(MoveNotice::Kind::GotNothing, some(result.gotNothing));
    std::vector<std::size_t> atBound = result.atLow;
    atBound.insert(atBound.end(), result.atHigh.begin(), result.atHigh.end());
    if (!atBound.empty())
        note(MoveNotice::Kind::AtBound, some(atBound));
    if (!result.belowQuantum.isZero() && result.remainderTo)
        note(MoveNotice::Kind::Remainder, {leaves[*result.remainderTo]}, result.belowQuantum, result.finerQuantum);
}

} // namespace ramme
