#include "planning/spread.h"

#include "planning/wide.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SpreadText
{
    Q_DECLARE_TR_FUNCTIONS(SpreadText)
};

LeafSpread refused(const std::vector<SpreadLeaf> &leaves, SpreadRefusal refusal)
{
    LeafSpread result;
    for (const SpreadLeaf &leaf : leaves)
        result.values.push_back(leaf.value);
    result.refusal = std::move(refusal);
    return result;
}

bool isBeyond(qint64 number) { return !Money::fromOre(number).isWithinLimit(); }

qint64 weightOf(const SpreadLeaf &leaf) { return leaf.weight.value_or(leaf.value.ore()); }

/// So much at the most all weights, all values and all bounds may come to: then a value fits 64 bits and a product of two 128.
constexpr Wide mostOfAll = 4'000'000'000'000'000'000;

constexpr Wide magnitude(Money amount) { return amount.isNegative() ? -Wide(amount.ore()) : Wide(amount.ore()); }

bool isTooLarge(Money total, const std::vector<SpreadLeaf> &leaves)
{
    Wide values = 0;
    Wide weights = 0;
    Wide bounds = magnitude(total);
    for (const SpreadLeaf &leaf : leaves) {
        values += magnitude(leaf.value);
        weights += magnitude(Money::fromOre(weightOf(leaf)));
        bounds += magnitude(leaf.low.value_or(Money())) + magnitude(leaf.high.value_or(Money()));
    }
    return values > mostOfAll || weights > mostOfAll || bounds > mostOfAll;
}

/// What is wrong with what was given, whatever the total.
std::optional<SpreadRefusal> faultOf(Money total, const std::vector<SpreadLeaf> &leaves, Money quantum)
{
    if (quantum <= Money())
        return SpreadRefusal{SpreadRefusal::Kind::Quantum, quantum, {}};
    if (!total.isWithinLimit() || !quantum.isWithinLimit() || isTooLarge(total, leaves))
        return SpreadRefusal{SpreadRefusal::Kind::TooLarge, total, {}};
    SpreadRefusal negative{SpreadRefusal::Kind::NegativeWeight, {}, {}};
    SpreadRefusal crossed{SpreadRefusal::Kind::CrossedBounds, {}, {}};
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const SpreadLeaf &leaf = leaves[i];
        if (isBeyond(leaf.value.ore()) || isBeyond(leaf.weight.value_or(0)) || isBeyond(leaf.low.value_or(Money()).ore()) || isBeyond(leaf.high.value_or(Money()).ore()))
            return SpreadRefusal{SpreadRefusal::Kind::TooLarge, leaf.value, {i}};
        if (leaf.fixed)
            continue;
        if (weightOf(leaf) < 0)
            negative.leaves.push_back(i);
        if (leaf.low && leaf.high && *leaf.low > *leaf.high)
            crossed.leaves.push_back(i);
    }
    if (!negative.leaves.empty())
        return negative;
    if (!crossed.leaves.empty())
        return crossed;
    return std::nullopt;
}

/// One spread on its way: which leaves still share, what there is for them, and what the others have got.
class Spreading
{
public:
    Spreading(const std::vector<SpreadLeaf> &leaves, Wide rest, Money quantum) : m_leaves(leaves), m_rest(rest), m_quantum(quantum.ore())
    {
        for (const SpreadLeaf &leaf : leaves)
            m_result.values.push_back(leaf.value);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            if (!leaves[i].fixed)
                m_free.push_back(i);
        }
        m_weights.resize(leaves.size());
        for (const std::size_t i : m_free) {
            m_weights[i] = weightOf(leaves[i]);
            if (m_weights[i] == 0)
                m_result.gotNothing.push_back(i);
        }
        if (m_result.gotNothing.size() == m_free.size()) {
            m_result.equalShares = true;
            m_result.gotNothing.clear();
            for (const std::size_t i : m_free)
                m_weights[i] = 1;
        }
    }

    LeafSpread carriedOut()
    {
        if (std::optional<SpreadRefusal> refusal = outOfBounds())
            return refused(m_leaves, std::move(*refusal));
        settleWeightless();
        while (clampOneSide()) { }
        divide();
        std::ranges::sort(m_result.atLow);
        std::ranges::sort(m_result.atHigh);
        return std::move(m_result);
    }

private:
    /// What the leaf can be made at the least, or at the most; a leaf of no weight has no choice. Nothing for no end.
    std::optional<Wide> extreme(std::size_t i, bool low) const
    {
        const SpreadLeaf &leaf = m_leaves[i];
        if (m_weights[i] == 0)
            return std::clamp(Money(), leaf.low.value_or(-Money::limit()), leaf.high.value_or(Money::limit())).ore();
        const std::optional<Money> bound = low ? leaf.low : leaf.high;
        return bound ? std::optional<Wide>(bound->ore()) : std::nullopt;
    }

    std::optional<SpreadRefusal> outOfBounds() const
    {
        for (const bool low : {true, false}) {
            Wide sum = 0;
            bool bounded = true;
            for (const std::size_t i : m_free) {
                const std::optional<Wide> end = extreme(i, low);
                bounded = bounded && end;
                sum += end.value_or(0);
            }
            const Wide lacking = low ? sum - m_rest : m_rest - sum;
            if (!bounded || lacking <= 0)
                continue;
            const std::optional<Money> amount = toMoney(lacking);
            SpreadRefusal refusal{amount ? (low ? SpreadRefusal::Kind::BelowBounds : SpreadRefusal::Kind::AboveBounds) : SpreadRefusal::Kind::TooLarge, amount.value_or(Money::limit()), {}};
            for (const std::size_t i : m_free) {
                if (!low || *extreme(i, low) != 0)
                    refusal.leaves.push_back(i);
            }
            return refusal;
        }
        return std::nullopt;
    }

    void settleWeightless()
    {
        for (const std::size_t i : m_result.gotNothing) {
            m_result.values[i] = Money::fromOre(static_cast<qint64>(*extreme(i, true)));
            m_rest -= m_result.values[i].ore();
        }
        std::erase_if(m_free, [this](std::size_t i) { return m_weights[i] == 0; });
        std::erase_if(m_result.gotNothing, [this](std::size_t i) { return !m_result.values[i].isZero(); });
    }

    Wide weightOfFree() const
    {
        return std::accumulate(m_free.begin(), m_free.end(), Wide(0), [this](Wide sum, std::size_t i) { return sum + m_weights[i]; });
    }

    /// Puts the leaves whose share breaks a bound there, of the side that is broken by more; of both where they are broken alike.
    bool clampOneSide()
    {
        const Wide all = weightOfFree();
        Wide below = 0;
        Wide above = 0;
        for (const std::size_t i : m_free) {
            below += std::max(Wide(0), beyondLow(i, all));
            above += std::max(Wide(0), beyondHigh(i, all));
        }
        if (below == 0 && above == 0)
            return false;
        std::vector<std::size_t> free;
        Wide taken = 0;
        for (const std::size_t i : m_free) {
            const bool toLow = below >= above && beyondLow(i, all) > 0;
            const bool toHigh = above >= below && beyondHigh(i, all) > 0;
            if (!toLow && !toHigh) {
                free.push_back(i);
                continue;
            }
            m_result.values[i] = toLow ? *m_leaves[i].low : *m_leaves[i].high;
            (toLow ? m_result.atLow : m_result.atHigh).push_back(i);
            taken += m_result.values[i].ore();
        }
        m_free = std::move(free);
        m_rest -= taken;
        return true;
    }

    /// How far the share is beyond a bound, times the weight of all.
    Wide beyondLow(std::size_t i, Wide all) const { return m_leaves[i].low ? Wide(m_leaves[i].low->ore()) * all - m_rest * m_weights[i] : 0; }
    Wide beyondHigh(std::size_t i, Wide all) const { return m_leaves[i].high ? m_rest * m_weights[i] - Wide(m_leaves[i].high->ore()) * all : 0; }

    void divide()
    {
        const Wide all = weightOfFree();
        std::vector<Wide> fractions(m_leaves.size());
        Wide left = m_rest;
        for (const std::size_t i : m_free) {
            const Wide share = m_rest * m_weights[i];
            Wide ore = floorDivided(share, all * m_quantum) * m_quantum;
            if (m_leaves[i].low)
                ore = std::max(ore, Wide(m_leaves[i].low->ore()));
            m_result.values[i] = Money::fromOre(static_cast<qint64>(ore));
            fractions[i] = share - ore * all;
            left -= ore;
        }
        handOutQuanta(left, fractions);
        m_result.belowQuantum = Money::fromOre(static_cast<qint64>(left));
        handOutRemainder(left);
    }

    void handOutQuanta(Wide &left, const std::vector<Wide> &fractions)
    {
        std::vector<std::size_t> order = m_free;
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            if (fractions[a] != fractions[b])
                return fractions[a] > fractions[b];
            return m_weights[a] > m_weights[b];
        });
        for (bool handedOut = true; handedOut && left >= m_quantum;) {
            handedOut = false;
            for (const std::size_t i : order) {
                if (left < m_quantum || roomIn(i) < m_quantum)
                    continue;
                m_result.values[i] += Money::fromOre(m_quantum);
                left -= m_quantum;
                handedOut = true;
            }
        }
    }

    void handOutRemainder(Wide left)
    {
        std::vector<std::size_t> order = m_free;
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return m_weights[a] > m_weights[b]; });
        if (left != 0) {
            const Money finer = quantumFor(Money::fromOre(static_cast<qint64>(m_rest)));
            if (finer.ore() < m_quantum)
                m_result.finerQuantum = finer;
        }
        for (const std::size_t i : order) {
            const Wide part = std::min(left, roomIn(i));
            if (part <= 0)
                continue;
            m_result.values[i] += Money::fromOre(static_cast<qint64>(part));
            left -= part;
            if (!m_result.remainderTo)
                m_result.remainderTo = i;
        }
    }

    Wide roomIn(std::size_t i) const { return (m_leaves[i].high ? Wide(m_leaves[i].high->ore()) : 2 * mostOfAll) - m_result.values[i].ore(); }

    const std::vector<SpreadLeaf> &m_leaves;
    std::vector<std::size_t> m_free;
    std::vector<Wide> m_weights;
    Wide m_rest;
    qint64 m_quantum;
    LeafSpread m_result;
};

/// The same spread with every amount of the other sign.
std::vector<SpreadLeaf> mirrored(const std::vector<SpreadLeaf> &leaves)
{
    std::vector<SpreadLeaf> result;
    for (const SpreadLeaf &leaf : leaves) {
        SpreadLeaf other = leaf;
        other.weight = weightOf(leaf);
        other.value = -leaf.value;
        other.low = leaf.high ? std::optional(-*leaf.high) : std::nullopt;
        other.high = leaf.low ? std::optional(-*leaf.low) : std::nullopt;
        result.push_back(other);
    }
    return result;
}

LeafSpread mirrored(LeafSpread spread)
{
    for (Money &value : spread.values)
        value = -value;
    std::swap(spread.atLow, spread.atHigh);
    spread.belowQuantum = -spread.belowQuantum;
    if (spread.refusal && spread.refusal->kind == SpreadRefusal::Kind::BelowBounds)
        spread.refusal->kind = SpreadRefusal::Kind::AboveBounds;
    else if (spread.refusal && spread.refusal->kind == SpreadRefusal::Kind::AboveBounds)
        spread.refusal->kind = SpreadRefusal::Kind::BelowBounds;
    return spread;
}

} // namespace

LeafSpread spreadOver(Money total, const std::vector<SpreadLeaf> &leaves, Money quantum)
{
    if (std::optional<SpreadRefusal> fault = faultOf(total, leaves, quantum))
        return refused(leaves, std::move(*fault));
    Wide rest = total.ore();
    Wide present = 0;
    bool anyFree = false;
    bool byValue = true;
    for (const SpreadLeaf &leaf : leaves) {
        present += leaf.value.ore();
        rest -= leaf.fixed ? leaf.value.ore() : 0;
        anyFree = anyFree || !leaf.fixed;
        byValue = byValue && !leaf.weight;
    }
    LeafSpread unchanged = refused(leaves, {});
    unchanged.refusal.reset();
    if (byValue && present == total.ore())
        return unchanged;
    const std::optional<Money> amount = toMoney(rest);
    if (!amount)
        return refused(leaves, {SpreadRefusal::Kind::TooLarge, total, {}});
    if (!anyFree)
        return amount->isZero() ? unchanged : refused(leaves, {SpreadRefusal::Kind::NothingFree, *amount, {}});
    if (rest < 0) // rounds towards nought, as the positive does
        return mirrored(Spreading(mirrored(leaves), -rest, quantum).carriedOut());
    return Spreading(leaves, rest, quantum).carriedOut();
}

LeafSpread editedUnderTotal(const std::vector<SpreadLeaf> &leaves, std::size_t edited, Money value, Money quantum)
{
    const SpreadLeaf &leaf = leaves.at(edited);
    if (leaf.fixed && leaf.value != value)
        return refused(leaves, {SpreadRefusal::Kind::NothingFree, value - leaf.value, {edited}});
    if (leaf.low && value < *leaf.low)
        return refused(leaves, {SpreadRefusal::Kind::BelowBounds, *leaf.low - value, {edited}});
    if (leaf.high && value > *leaf.high)
        return refused(leaves, {SpreadRefusal::Kind::AboveBounds, value - *leaf.high, {edited}});
    Wide total = 0;
    for (const SpreadLeaf &each : leaves)
        total += each.value.ore();
    const std::optional<Money> sum = toMoney(total);
    if (!sum)
        return refused(leaves, {SpreadRefusal::Kind::TooLarge, value, {}});
    std::vector<SpreadLeaf> others = leaves;
    others[edited].value = value;
    others[edited].fixed = true;
    LeafSpread result = spreadOver(*sum, others, quantum);
    if (result.refusal)
        result.values[edited] = leaf.value;
    return result;
}

Money spreadQuantum(Money total) { return Money::fromOre(total.ore() % 10'000'000 == 0 ? 10'000'000 : 1'000'000); }

Result<Spread> spread(Money total, const std::vector<qint64> &weights, Money quantum)
{
    if (weights.empty() && !total.isZero())
        return Error{SpreadText::tr("Det er ingen å fordele beløpet på")};
    std::vector<SpreadLeaf> leaves;
    for (const qint64 weight : weights)
        leaves.push_back({{}, std::nullopt, std::nullopt, false, weight});
    LeafSpread spread = spreadOver(total, leaves, quantum);
    if (!spread.refusal)
        return Spread{std::move(spread.values), spread.equalShares, !spread.gotNothing.empty(), spread.belowQuantum};
    switch (spread.refusal->kind) {
    case SpreadRefusal::Kind::Quantum: return Error{SpreadText::tr("Minste steg i en fordeling må være større enn null")};
    case SpreadRefusal::Kind::NegativeWeight: return Error{SpreadText::tr("En fordelingsnøkkel kan ikke ha negative andeler")};
    default: return Error{SpreadText::tr("Beløpet er for stort til å fordeles")};
    }
}

Money quantumFor(Money amount)
{
    for (const qint64 ore : {10'000'000LL, 1'000'000LL, 100'000LL, 100LL}) {
        if (amount.ore() % ore == 0)
            return Money::fromOre(ore);
    }
    return Money::fromOre(1);
}

} // namespace ramme
