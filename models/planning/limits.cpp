#include "planning/limits.h"

#include "planning/wide.h"

namespace ramme {

namespace {

/// Both ends of a bound, for a leaf or a total that the base has so much of.
struct Ends {
    std::optional<Money> low;
    std::optional<Money> high;
};

Ends endsOf(const Bound &bound, Money base)
{
    Ends ends{bound.atLeast, bound.atMost};
    if (bound.mostTaken) {
        const Wide kept = -floorDivided(-Wide(base.ore()) * (10'000 - *bound.mostTaken), 10'000);
        const Money low = Money::fromOre(static_cast<qint64>(kept));
        ends.low = std::max(ends.low.value_or(low), low);
    }
    return ends;
}

Money baseSum(const LeafTable &base, const LeafTable &now, const std::vector<std::size_t> &leaves)
{
    Money sum;
    for (const std::size_t i : leaves) {
        if (const Leaf *leaf = base.find(now.at(i).key))
            sum += leaf->amount;
    }
    return sum;
}

void narrow(Limits &limits, std::size_t leaf, const Ends &ends)
{
    if (ends.low)
        limits.low[leaf] = std::max(limits.low[leaf], *ends.low);
    if (ends.high)
        limits.high[leaf] = std::min(limits.high[leaf].value_or(*ends.high), *ends.high);
}

void take(Limits &limits, const LeafTable &now, const LeafTable &base, const Bound &bound, LimitedTotal::By by, std::size_t index)
{
    const std::vector<std::size_t> leaves = now.indicesOf(bound.scope);
    if (bound.extent == Extent::Total) {
        const Ends ends = endsOf(bound, baseSum(base, now, leaves));
        limits.totals.push_back({bound.scope, leaves, ends.low, ends.high, by, index});
        if (leaves.size() > 1)
            return;
    }
    for (const std::size_t leaf : leaves)
        narrow(limits, leaf, endsOf(bound, baseSum(base, now, {leaf})));
}

bool shows(const Plan &plan, const QString &area, int year, int vintage)
{
    return std::ranges::any_of(plan.rows, [&](const PlanRow &row) {
        const PlanCell *cell = row.area == area ? row.cell(year) : nullptr;
        return cell && cell->vintage == vintage;
    });
}

} // namespace

bool PlanningBase::knowsArea(const QString &name) const
{
    return std::ranges::find(areas, name) != areas.end() || std::ranges::any_of(leaves.leaves(), [&name](const Leaf &leaf) { return leaf.key.area == name; });
}

bool PlanningBase::knowsRecipient(const QString &shortName) const
{
    return shortName.isEmpty() || std::ranges::find(recipients, shortName) != recipients.end()
        || std::ranges::any_of(leaves.leaves(), [&shortName](const Leaf &leaf) { return leaf.key.recipient == shortName; });
}

PlanningBase planningBase(const Programme &programme, const Plan &plan)
{
    PlanningBase base{leavesOf(programme, plan), earmarkBounds(programme, plan), {}, {}};
    for (const Area &area : programme.areas)
        base.areas.push_back(area.name);
    for (const Recipient &recipient : programme.recipients)
        base.recipients.push_back(recipient.shortName);
    return base;
}

std::vector<Bound> earmarkBounds(const Programme &programme, const Plan &plan)
{
    std::vector<Bound> bounds;
    for (const Mandate &mandate : programme.mandates) {
        for (const Earmark &earmark : mandate.earmarks) {
            if (!earmark.figure.amount || !shows(plan, mandate.area, earmark.budgetYear, mandate.vintage))
                continue;
            Bound bound;
            bound.scope = {mandate.area, std::nullopt, earmark.budgetYear, earmark.recipient, std::nullopt};
            bound.atLeast = earmark.figure.amount;
            bound.grounds.reason = earmark.purpose;
            bounds.push_back(bound);
        }
    }
    return bounds;
}

LimitsOfNew limitsOfNew(const LeafKey &leaf, const PlanningBase &base, const Scenario &scenario)
{
    LimitsOfNew limits;
    const auto contains = [&leaf](const auto &limit) { return limit.extent == Extent::Leaves && limit.scope.contains(leaf); };
    limits.fixed = std::ranges::any_of(scenario.holds, contains);
    for (const std::vector<Bound> *bounds : {&base.earmarks, &scenario.bounds}) {
        for (const Bound &bound : *bounds) {
            if (contains(bound) && bound.atMost)
                limits.high = std::min(limits.high.value_or(*bound.atMost), *bound.atMost);
        }
    }
    return limits;
}

Limits limitsOf(const LeafTable &now, const PlanningBase &base, const Scenario &scenario)
{
    Limits limits;
    for (const Leaf &leaf : now.leaves()) {
        limits.fixed.push_back(leaf.readOnly);
        limits.low.push_back(std::min(Money(), leaf.amount));
    }
    limits.high.resize(now.size());
    for (std::size_t i = 0; i < base.earmarks.size(); ++i)
        take(limits, now, base.leaves, base.earmarks[i], LimitedTotal::By::Earmark, i);
    for (std::size_t i = 0; i < scenario.bounds.size(); ++i)
        take(limits, now, base.leaves, scenario.bounds[i], LimitedTotal::By::Bound, i);
    for (std::size_t i = 0; i < scenario.holds.size(); ++i) {
        const Hold &hold = scenario.holds[i];
        const std::vector<std::size_t> leaves = now.indicesOf(hold.scope);
        if (hold.extent == Extent::Total) {
            const Money sum = now.sumOf(hold.scope);
            limits.totals.push_back({hold.scope, leaves, sum, sum, LimitedTotal::By::Hold, i});
            if (leaves.size() > 1)
                continue;
        }
        for (const std::size_t leaf : leaves)
            limits.fixed[leaf] = true;
    }
    return limits;
}

} // namespace ramme
