#include "planning/marginsolver.h"
#include "planning/overlay.h"
#include "planning/perform.h"
#include "support/leaves.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList areaNames{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
const QStringList recipientNames{u"NHN"_s, u"Hdir"_s, QString()};

class Chance : public RandomCases
{
public:
    QString areaName() { return areaNames[between(0, 3)]; }
    QString recipientName() { return recipientNames[between(0, 2)]; }
    int yearNumber() { return anyYear + int(between(0, 1)); }
    LineKind kind() { return oneIn(4) ? LineKind::CarryOver : LineKind::All; }

    PlanningBase base()
    {
        PlanningBase result;
        result.areas.assign(areaNames.begin(), areaNames.end());
        result.recipients.assign(recipientNames.begin(), recipientNames.end());
        const qint64 step = oneIn(3) ? 1 : 10;
        for (qint64 left = between(1, 14); left > 0; --left)
            result.leaves.put(of(leaf(areaName(), recipientName(), yearNumber(), kind()), oneIn(6) ? 0 : between(0, 900) * step));
        if (oneIn(2))
            result.leaves.put(reserve(between(0, 400) * 10));
        return result;
    }

    Scope scope()
    {
        Scope result;
        if (oneIn(2))
            result.area = areaName();
        if (oneIn(3))
            result.year = yearNumber();
        if (oneIn(3))
            result.recipient = recipientName();
        return result;
    }

    Scope oneLeaf(const LeafTable &table) { return Scope::of(table.at(std::size_t(between(0, qint64(table.size()) - 1))).key); }

    Scenario limits(const LeafTable &table)
    {
        Scenario scenario;
        for (qint64 left = between(0, 3); left > 0; --left)
            scenario.holds.push_back(held(oneIn(3) ? oneLeaf(table) : scope(), oneIn(4) ? Extent::Leaves : Extent::Total));
        for (qint64 left = between(0, 2); left > 0; --left) {
            Bound bound;
            bound.scope = oneIn(3) ? oneLeaf(table) : scope();
            bound.extent = oneIn(3) ? Extent::Leaves : Extent::Total;
            if (oneIn(2))
                bound.atLeast = mill(between(0, 500));
            else if (oneIn(2))
                bound.atMost = mill(between(500, 9000));
            else
                bound.mostTaken = int(between(0, 10'000));
            scenario.bounds.push_back(bound);
        }
        return scenario;
    }

    Move order(const LeafTable &table)
    {
        if (oneIn(2)) {
            const Selection of{oneIn(3) ? oneLeaf(table) : scope()};
            const qint64 present = table.sumOf(of).ore() / 1'000'000;
            Move move = totalOrder(of, mill(oneIn(3) ? present + between(-40, 40) : between(0, 2 * present + 20)));
            if (oneIn(5))
                move.quantum = Money::fromOre(oneIn(2) ? 100'000 : 1'000'000);
            if (oneIn(6))
                move.weights = equalWeights(table, of);
            return move;
        }
        const Scope from = oneIn(5) ? Scope::reserve(anyYear) : oneIn(3) ? oneLeaf(table) : scope();
        const Scope to = oneIn(5) ? Scope::reserve(anyYear) : oneIn(2) ? area(areaName()) : scope();
        return transferOrder({from}, to, mill(between(1, oneIn(2) ? 30 : 1500)));
    }
};

Money everything(const LeafTable &table)
{
    Money sum;
    for (const Leaf &each : table.leaves())
        sum += each.amount;
    return sum;
}

/// What is wrong with a move that was carried out; empty where nothing is.
QByteArray faultOf(const LeafTable &before, const Scenario &scenario, const PlanningBase &base, const Performed &performed)
{
    const LeafTable &after = performed.values;
    const Move &move = performed.move;
    if (move.kind == Move::Kind::Total && after.sumOf(move.to) != move.amount)
        return "the total is another";
    if (move.kind == Move::Kind::Transfer && everything(before) != everything(after))
        return "money came or went";
    for (const Hold &hold : scenario.holds) {
        if (before.sumOf(hold.scope) != after.sumOf(hold.scope))
            return "a hold is broken";
        for (const std::size_t i : before.indicesOf(hold.scope)) {
            if (hold.extent == Extent::Leaves && before.at(i).amount != after.at(i).amount)
                return "a held leaf changed";
        }
    }
    const Limits was = limitsOf(before, base, scenario);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Money old = before.at(i).amount;
        const Money now = after.at(i).amount;
        if (now != old && ((now < was.low[i] && now < old) || (was.high[i] && now > *was.high[i] && now > old)))
            return "a leaf is out of its bounds";
    }
    for (const LimitedTotal &total : was.totals) {
        const Money old = before.sumOf(total.scope);
        const Money now = after.sumOf(total.scope);
        if ((total.low && now < *total.low && now < old) || (total.high && now > *total.high && now > old))
            return "a bounded total is out of its bounds";
    }
    for (const TotalMoved &total : performed.totals) {
        if (before.sumOf(total.total) != total.before || after.sumOf(total.total) != total.after)
            return "a total is told wrongly";
    }
    return {};
}

/// Looks for any values at all that keep everything and give the total, with cells of nought left so and only those free that a hold ties
/// to the total. Nothing where a bound is broken to begin with.
std::optional<bool> isPossible(const LeafTable &table, const Limits &limits, const Selection &selection, Money total)
{
    std::vector<bool> free(table.size());
    for (const std::size_t i : table.indicesOf(selection))
        free[i] = true;
    for (std::size_t round = 0; round < limits.totals.size(); ++round) {
        for (const LimitedTotal &each : limits.totals) {
            if (each.by == LimitedTotal::By::Hold && std::ranges::any_of(each.leaves, [&free](std::size_t i) { return free[i]; }))
                std::ranges::for_each(each.leaves, [&free](std::size_t i) { free[i] = true; });
        }
    }
    std::vector<MarginCell> cells;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Money value = table.at(i).amount;
        MarginCell cell{value, limits.low[i], limits.high[i]};
        if (!free[i] || limits.fixed[i])
            cell.low = cell.high = value;
        else if (value.isZero())
            cell.high = std::min(cell.high.value_or(limits.low[i]), limits.low[i]);
        if (*cell.low > cell.high.value_or(Money::limit()))
            return std::nullopt;
        cells.push_back(cell);
    }
    std::vector<Margin> margins{{table.indicesOf(selection), total, total}};
    for (const LimitedTotal &each : limits.totals) {
        const Money sum = table.sumOf(each.scope);
        if (sum < each.low.value_or(sum) || sum > each.high.value_or(sum))
            return std::nullopt;
        margins.push_back({each.leaves, each.low, each.high});
    }
    return !leastMoved(cells, margins, mill(10)).refusal;
}

} // namespace

/// What holds of every scenario, whatever is done to whatever plan.
class tst_ScenarioProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyMoveIsExact();
    void refusedTotalsHaveNoWay();
    void transfersBetweenAreasMoveNoTotal();
    void theRestFollowsTheBase();
};

void tst_ScenarioProperties::everyMoveIsExact()
{
    Chance chance;
    int performedCount = 0;
    int refusedCount = 0;
    int crossingCount = 0;
    for (int number = 0; number < RandomCases::count(); ++number) {
        const PlanningBase base = chance.base();
        Scenario scenario = chance.limits(base.leaves);
        std::vector<LeafTable> states{base.leaves};
        for (qint64 left = chance.between(1, 5); left > 0; --left) {
            const LeafTable before = states.back();
            const Move order = chance.order(before);
            const Performed performed = perform(base, scenario, order);
            if (performed.refusal) {
                ++refusedCount;
                QVERIFY2(performed.values == before && performed.move.changes.empty() && !performed.refusal->message.isEmpty(), chance.name(number));
                continue;
            }
            ++performedCount;
            crossingCount += std::ranges::any_of(performed.notices, [](const MoveNotice &notice) { return notice.kind == MoveNotice::Kind::LeastMoved; });
            const QByteArray fault = faultOf(before, scenario, base, performed);
            QVERIFY2(fault.isEmpty(), chance.name(number) + ' ' + fault);
            scenario.moves.push_back(performed.move);
            states.push_back(performed.values);
            QVERIFY2(apply(base.leaves, scenario) == performed.values, chance.name(number));
            if (order.kind == Move::Kind::Total) {
                const Performed again = perform(base, scenario, order);
                QVERIFY2(!again.refusal && (again.move.changes.empty() || !order.weights.empty()), chance.name(number));
            }
        }
        QVERIFY2(faultsOf(scenario).empty() && conflictsOf(base.leaves, scenario).empty(), chance.name(number));
        while (!scenario.moves.empty()) {
            QVERIFY2(apply(base.leaves, scenario) == states.back(), chance.name(number));
            scenario.moves.pop_back();
            states.pop_back();
        }
        QVERIFY2(apply(base.leaves, scenario) == base.leaves, chance.name(number));
    }
    qInfo("%d moves carried out, %d of them with totals that cross, %d refused", performedCount, crossingCount, refusedCount);
    QVERIFY(performedCount > RandomCases::count() && refusedCount > RandomCases::count() / 10 && crossingCount > 10);
}

void tst_ScenarioProperties::refusedTotalsHaveNoWay()
{
    Chance chance;
    int refusedCount = 0;
    for (int number = 0; number < RandomCases::count(); ++number) {
        const PlanningBase base = chance.base();
        const Scenario scenario = chance.limits(base.leaves);
        const Move order = chance.order(base.leaves);
        if (order.kind != Move::Kind::Total || !order.weights.empty() || base.leaves.indicesOf(order.to).empty() || !perform(base, scenario, order).refusal)
            continue;
        const std::optional<bool> possible = isPossible(base.leaves, limitsOf(base.leaves, base, scenario), order.to, order.amount);
        QVERIFY2(!possible.value_or(false), chance.name(number) + ' ' + perform(base, scenario, order).refusal->message.toUtf8());
        refusedCount += possible.has_value();
    }
    qInfo("%d refusals looked into", refusedCount);
    QVERIFY(refusedCount > RandomCases::count() / 50);
}

void tst_ScenarioProperties::transfersBetweenAreasMoveNoTotal()
{
    Chance chance;
    int performedCount = 0;
    for (int number = 0; number < RandomCases::count(); ++number) {
        const PlanningBase base = chance.base();
        const Move order = transferOrder({area(chance.areaName())}, area(chance.areaName()), mill(chance.between(1, 800)));
        const Performed performed = perform(base, {}, order);
        if (performed.refusal)
            continue;
        ++performedCount;
        QVERIFY2(performed.totals.empty(), chance.name(number));
        QVERIFY2(performed.values.sumOf(order.from) == base.leaves.sumOf(order.from) - order.amount, chance.name(number));
        QVERIFY2(performed.values.sumOf(order.to) == base.leaves.sumOf(order.to) + order.amount, chance.name(number));
    }
    QVERIFY(performedCount > RandomCases::count() / 4);
}

void tst_ScenarioProperties::theRestFollowsTheBase()
{
    Chance chance;
    for (int number = 0; number < RandomCases::count() / 5; ++number) {
        const PlanningBase base = chance.base();
        Scenario scenario;
        for (int left = 0; left < 3; ++left) {
            const Performed performed = perform(base, scenario, chance.order(apply(base.leaves, scenario)));
            if (!performed.refusal)
                scenario.moves.push_back(performed.move);
        }
        const LeafTable yours = apply(base.leaves, scenario);
        PlanningBase later = base;
        const Leaf &one = base.leaves.at(std::size_t(chance.between(0, qint64(base.leaves.size()) - 1)));
        later.leaves.set(one.key, one.amount + mill(chance.between(1, 50)));
        const bool touched = std::ranges::any_of(scenario.moves, [&one](const Move &move) { return std::ranges::any_of(move.changes, [&one](const LeafChange &change) { return change.leaf == one.key; }); });
        const LeafTable followed = apply(later.leaves, scenario);
        const std::vector<Conflict> conflicts = conflictsOf(later.leaves, scenario);
        QVERIFY2(conflicts.size() == (touched ? 1U : 0U), chance.name(number));
        for (const Leaf &each : followed.leaves()) {
            const bool follows = each.key == one.key && !touched;
            QVERIFY2(each.amount == (follows ? later.leaves.find(one.key)->amount : yours.find(each.key)->amount), chance.name(number));
        }
        scenario.moves.push_back(rebase(conflicts, {one.key}, {}));
        QVERIFY2(conflictsOf(later.leaves, scenario).empty() && faultsOf(scenario).empty(), chance.name(number));
        QVERIFY2(apply(later.leaves, scenario).find(one.key)->amount == later.leaves.find(one.key)->amount, chance.name(number));
    }
}

QTEST_GUILESS_MAIN(tst_ScenarioProperties)
#include "tst_scenarioproperties.moc"
