#include "planning/overlay.h"
#include "planning/perform.h"
#include "support/leaves.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

using Numbers = QList<qint64>;

namespace {

/// The scenario with the order carried out and kept.
Scenario kept(const PlanningBase &base, Scenario scenario, const Move &order)
{
    Performed performed = perform(base, scenario, order);
    scenario.moves.push_back(std::move(performed.move));
    return scenario;
}

PlanningBase changed(PlanningBase base, const LeafKey &leaf, qint64 hundredths)
{
    base.leaves.set(leaf, mill(hundredths));
    return base;
}

Programme printed()
{
    Mandate first = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(5000)}, {2026, state(FigureState::NotSet)}})},
                            {split(2024, {{u"NHN"_s, amount(6000)}, {u"Hdir"_s, amount(700)}}, LineKind::Award, u"Tildeling"_s),
                             split(2024, {{u"NHN"_s, amount(600)}, {u"Hdir"_s, amount(0)}}, LineKind::CarryOver, u"Ubrukte midler"_s)});
    Mandate second = mandate(u"Beta"_s, 2025, {frames({{2025, amount(1230)}}), frames({{2025, amount(450)}}, u"Xt"_s)});
    Programme whole = programme({first, second});
    int id = 1;
    for (Mandate &each : whole.mandates) {
        for (SplitRow &row : each.splits) {
            for (RecipientFigure &cell : row.recipients)
                cell.figure.id = id++;
        }
    }
    whole.reserves = {{2025, Reserve::Kind::Reserve, u"hele"_s, amount(3720), {}}, {2025, Reserve::Kind::Grant, u"tilskudd"_s, amount(900), {}}};
    return whole;
}

const LeafKey a = leaf(u"A"_s);
const LeafKey b = leaf(u"B"_s);
const LeafKey c = leaf(u"C"_s);

} // namespace

/// Scenarios as overlays on a plan that changes under them.
class tst_Overlay : public QObject
{
    Q_OBJECT

private slots:
    void leavesOfAPlan();
    void aPlanWithItsOwnLeavesIsItself();
    void aPlanShowsTheValues();
    void whatIsNotTouchedFollowsTheBase();
    void conflictsAreListed();
    void rebasing();
    void staleHoldsAreListed();
    void aBrokenLogIsTold_data();
    void aBrokenLogIsTold();
};

void tst_Overlay::leavesOfAPlan()
{
    const Programme whole = printed();
    const LeafTable leaves = leavesOf(whole, currentPlan(whole));
    QStringList told;
    for (const Leaf &each : leaves.leaves())
        told.append(u"%1 %2 %3 %4 %5 %6"_s.arg(each.key.area, each.key.row).arg(each.key.year).arg(each.key.recipient, toWord(each.key.kind)).arg(each.amount.ore() / 1'000'000) + (each.estimated ? u" ~"_s : QString()));
    QCOMPARE(told, (QStringList{u"Alfa  2024 NHN award 6000"_s, u"Alfa  2024 NHN carry-over 600"_s, u"Alfa  2024 Hdir award 700"_s, u"Alfa  2024 Hdir carry-over 0"_s,
                                u"Alfa  2025 NHN all 4520 ~"_s, u"Alfa  2025 Hdir all 480 ~"_s, u"Beta  2025  all 1230"_s, u"Beta Xt 2025  all 450"_s, u"  2025  all 3720"_s}));
}

void tst_Overlay::aPlanWithItsOwnLeavesIsItself()
{
    const Programme whole = printed();
    const Plan plan = currentPlan(whole);
    QVERIFY(planWith(plan, leavesOf(whole, plan)) == plan);
    QVERIFY(apply(whole, plan, Scenario()) == plan);
}

void tst_Overlay::aPlanShowsTheValues()
{
    const Programme whole = printed();
    const Plan plan = currentPlan(whole);
    const PlanningBase base = planningBase(whole, plan);
    Scenario scenario;
    scenario = kept(base, scenario, totalOrder({{u"Alfa"_s, {}, 2024, {}, {}}}, mill(3650)));
    scenario = kept(base, scenario, totalOrder({Scope::of(leaf(u"Beta"_s, u"FHI"_s, 2030, LineKind::All, u"Ny"_s))}, mill(100)));
    scenario = kept(base, scenario, transferOrder({Scope::reserve(2025)}, area(u"Alfa"_s), mill(1000)));
    const Plan shown = apply(whole, plan, scenario);
    QCOMPARE(shown.years, (std::vector<int>{2024, 2025, 2026, 2030}));
    QCOMPARE(shown.recipients, (std::vector<QString>{u"NHN"_s, u"Hdir"_s, u"FHI"_s}));
    QCOMPARE(sumOf(shown, {}, 2024, u"total"_s).amount.ore(), mill(3650).ore());
    QCOMPARE(sumOf(shown, {}, 2025, u"total"_s).amount.ore(), mill(5000 + 1230 + 450 + 1000).ore());
    QCOMPARE(sumOf(shown, {}, 2030, u"FHI"_s).amount.ore(), mill(100).ore());
    QCOMPARE(sumOf(shown, {}, 2024, u"NHN"_s).carryOver.ore(), mill(300).ore());
    QCOMPARE(shown.rows.size(), std::size_t(4));
    QCOMPARE(shown.rows.back().row, u"Ny"_s);
    QVERIFY(!shown.rows.front().cell(2026)->amount);
    QCOMPARE(shown.rows.front().cell(2024)->parts.front().figures, plan.rows.front().cell(2024)->parts.front().figures);
}

void tst_Overlay::whatIsNotTouchedFollowsTheBase()
{
    const PlanningBase base = areas({1000, 2000, 3000});
    const Scenario scenario = kept(base, {}, transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)));
    QCOMPARE(hundredthsOf(apply(base.leaves, scenario)), (Numbers{500, 2500, 3000}));
    const PlanningBase later = changed(base, c, 4000);
    QCOMPARE(hundredthsOf(apply(later.leaves, scenario)), (Numbers{500, 2500, 4000}));
    QVERIFY(conflictsOf(later.leaves, scenario).empty());
}

void tst_Overlay::conflictsAreListed()
{
    const PlanningBase base = areas({1000, 2000, 3000});
    Scenario scenario = kept(base, {}, transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)));
    scenario = kept(base, scenario, transferOrder({area(u"A"_s)}, Scope::of(leaf(u"D"_s)), mill(100)));
    const PlanningBase later = changed(changed(base, a, 1100), leaf(u"D"_s), 70);
    QCOMPARE(conflictsOf(base.leaves, scenario), std::vector<Conflict>());
    QCOMPARE(conflictsOf(later.leaves, scenario), (std::vector<Conflict>{{a, mill(1000), mill(1100), mill(400)}, {leaf(u"D"_s), {}, mill(70), mill(100)}}));
    QCOMPARE(hundredthsOf(apply(later.leaves, scenario)), (Numbers{400, 2500, 3000, 100}));

    const PlanningBase gone = ramme::build::base({of(b, 2000), of(c, 3000)});
    QCOMPARE(conflictsOf(gone.leaves, scenario), (std::vector<Conflict>{{a, mill(1000), {}, mill(400)}}));
}

void tst_Overlay::rebasing()
{
    const PlanningBase base = areas({1000, 2000, 3000});
    const Scenario scenario = kept(base, {}, transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)));
    const PlanningBase later = changed(changed(base, a, 1100), b, 2200);
    Scenario rebased = scenario;
    rebased.moves.push_back(rebase(conflictsOf(later.leaves, scenario), {b}, {u"Kari"_s, {}, u"ny versjon"_s, {}}));
    QCOMPARE(hundredthsOf(apply(later.leaves, rebased)), (Numbers{500, 2200, 3000}));
    QVERIFY(conflictsOf(later.leaves, rebased).empty());
    QVERIFY(faultsOf(rebased).empty());

    const PlanningBase last = changed(changed(later, a, 1200), b, 2300);
    QCOMPARE(conflictsOf(last.leaves, rebased), (std::vector<Conflict>{{a, mill(1100), mill(1200), mill(500)}}));
    QCOMPARE(hundredthsOf(apply(last.leaves, rebased)), (Numbers{500, 2300, 3000}));

    Scenario further = kept(last, rebased, totalOrder({Scope::of(b)}, mill(100)));
    QVERIFY(faultsOf(further).empty());
    QCOMPARE(conflictsOf(changed(last, b, 1).leaves, further).back(), (Conflict{b, mill(2300), mill(1), mill(100)}));
    further.moves.resize(1);
    QCOMPARE(further, scenario);
}

void tst_Overlay::staleHoldsAreListed()
{
    const PlanningBase base = areas({1000, 2000});
    Scenario scenario = limited({held(area(u"A"_s)), held(area(u"B"_s)), held(area(u"Z"_s))});
    scenario.holds[0] = holdAt(base.leaves, area(u"A"_s), Extent::Total, {u"Kari"_s, {}, u"avtalt"_s, {}});
    QCOMPARE(scenario.holds[0].at.ore(), mill(1000).ore());
    scenario.holds[1].at = mill(1900);
    QCOMPARE(staleHolds(base.leaves, scenario), (std::vector<StaleHold>{{1, false, mill(1900), mill(2000)}, {2, true, {}, {}}}));
}

void tst_Overlay::aBrokenLogIsTold_data()
{
    QTest::addColumn<QList<LeafChange>>("changes");
    QTest::addColumn<QList<std::size_t>>("faults");
    QTest::newRow("each change follows the last") << QList<LeafChange>{{a, mill(1), mill(2)}, {a, mill(2), mill(3)}, {b, {}, mill(1)}} << QList<std::size_t>{};
    QTest::newRow("a change of another value than was there") << QList<LeafChange>{{a, mill(1), mill(2)}, {a, mill(1), mill(3)}} << QList<std::size_t>{1};
    QTest::newRow("a leaf made twice") << QList<LeafChange>{{a, {}, mill(2)}, {a, {}, mill(2)}} << QList<std::size_t>{1};
    QTest::newRow("a change to nothing") << QList<LeafChange>{{a, mill(1), {}}} << QList<std::size_t>{0};
}

void tst_Overlay::aBrokenLogIsTold()
{
    QFETCH(QList<LeafChange>, changes);
    QFETCH(QList<std::size_t>, faults);
    Scenario scenario;
    for (const LeafChange &change : changes) {
        Move move;
        move.changes = {change};
        scenario.moves.push_back(move);
    }
    QList<std::size_t> found;
    for (const LogFault &fault : faultsOf(scenario))
        found.append(fault.move);
    QCOMPARE(found, faults);
}

QTEST_GUILESS_MAIN(tst_Overlay)
#include "tst_overlay.moc"
