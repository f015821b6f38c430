#include "planning/checks.h"
#include "support/decided.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate march(2026, 3, 1);
const QString nhn = u"NHN"_s;
const QString hdir = u"Hdir"_s;

/// 5,0 from Alfa to Beta in 2026, approved.
Programme decidedOnce() { return *approved(twoAreas(), scenarioOf(twoAreas(), u"S"_s, {from(alfa, beta, 2026, 500)}), march); }

qint64 hundredths(Money amount) { return amount.ore() % 1'000'000 == 0 ? amount.ore() / 1'000'000 : -1; }

qint64 amountIn(const Plan &plan, const QString &area, int year)
{
    const PlanCell *cell = cellOf(plan, area, year);
    return cell && cell->amount ? hundredths(*cell->amount) : -1;
}

QString reference(const std::optional<PlanDecision> &decision) { return decision ? decision->reference : QString(); }

} // namespace

/// Approved scenarios as part of the plan.
class tst_Decisions : public QObject
{
    Q_OBJECT

private slots:
    void thePlanShowsIt();
    void thePlanWithoutDecisionsIsTheMandates();
    void totalsAreThoseOfTheCells();
    void theReserveIsReleased();
    void aNewCellIsTold();
    void movedWithinAFrame();
    void itIsShownOnThePlanBeforeIt();
    void anOlderDraftHasConflicts();
    void theLaterOfTwoCounts_data();
    void theLaterOfTwoCounts();
    void aLeafThatIsUntouchedFollowsTheMandate();
    void superseded_data();
    void superseded();
    void bases_data();
    void bases();
    void rejectedAndProposedAreNoDecisions();
};

void tst_Decisions::thePlanShowsIt()
{
    const Programme whole = decidedOnce();
    const Plan plan = currentPlan(whole);
    const PlanCell *cell = cellOf(plan, alfa, 2026);
    QCOMPARE(amountIn(plan, alfa, 2026), 6800);
    QCOMPARE(amountIn(plan, beta, 2026), 2500);
    QVERIFY((cell->decision == PlanDecision{u"S"_s, march, u"26/1"_s}));
    QCOMPARE(cell->figure, 0); // no document says so
    QCOMPARE(cell->vintage, 2026);
    for (const PlanPart &part : cell->parts) {
        QCOMPARE(reference(part.decision), u"26/1"_s);
        QVERIFY(part.figures.empty() && !part.estimated);
    }
    const PlanCell *other = cellOf(plan, alfa, 2027);
    QVERIFY(!other->decision && other->figure != 0);
    QVERIFY(*other == *cellOf(mandatedPlan(whole, {}), alfa, 2027));
    const LeafTable leaves = leavesOf(whole, plan);
    QCOMPARE(hundredths(*leaves.amountOf(leaf(alfa, nhn, 2026, LineKind::Award))) + hundredths(*leaves.amountOf(leaf(alfa, nhn, 2026, LineKind::CarryOver)))
                 + hundredths(*leaves.amountOf(leaf(alfa, hdir, 2026, LineKind::Award))) + hundredths(*leaves.amountOf(leaf(alfa, hdir, 2026, LineKind::CarryOver))), 6800);
    QVERIFY(!leaves.find(leaf(alfa, nhn, 2026))); // it is still told apart by kinds
    QVERIFY(planWith(plan, leaves) == plan);
}

void tst_Decisions::thePlanWithoutDecisionsIsTheMandates()
{
    const Programme whole = twoAreas();
    QVERIFY(currentPlan(whole) == mandatedPlan(whole, whole.plan.basis));
    Programme drafted = whole;
    drafted.scenarios = {scenarioOf(whole, u"S"_s, {from(alfa, beta, 2026, 500)})};
    QVERIFY(currentPlan(drafted) == currentPlan(whole));
}

void tst_Decisions::totalsAreThoseOfTheCells()
{
    const Programme whole = decidedOnce();
    const Plan plan = currentPlan(whole);
    const Plan mandated = mandatedPlan(whole, {});
    for (const QString &recipient : {nhn, hdir, u"total"_s})
        QCOMPARE(sumOf(plan, {}, 2026, recipient).amount.ore(), sumOf(mandated, {}, 2026, recipient).amount.ore());
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            Money sum, carryOver;
            for (const PlanPart &part : cell.parts) {
                sum += part.amount;
                carryOver += part.carryOver;
                Money lines;
                for (const LineAmount &line : part.lines)
                    lines += line.amount;
                QVERIFY(part.lines.empty() || lines == part.amount);
            }
            QVERIFY(sum == *cell.amount && carryOver == cell.carryOver);
        }
    }
    QVERIFY(leavesOf(whole, plan).sumOf(Scope()) == sumOf(plan, {}, 0, u"total"_s).amount);
}

void tst_Decisions::theReserveIsReleased()
{
    const Programme before = twoAreas();
    const Programme whole = *approved(before, scenarioOf(before, u"S"_s, {transferOrder({Scope::reserve(2027)}, {alfa, {}, {}, {}, {}}, mill(600))}), march);
    const Plan plan = currentPlan(whole);
    QCOMPARE(plan.reserves.size(), std::size_t(1));
    QCOMPARE(hundredths(plan.reserves[0].amount), 900);
    QCOMPARE(reference(plan.reserves[0].decision), u"26/1"_s);
    QCOMPARE(amountIn(plan, alfa, 2027), 5600);
    QCOMPARE(hundredths(leavesOf(whole, plan).sumOf(Scope::reserve(2027))), 900);
    QVERIFY(cellOf(plan, alfa, 2027)->parts.front().estimated); // what it rests on is still estimated
}

void tst_Decisions::aNewCellIsTold()
{
    const Programme before = twoAreas();
    const Move order = transferOrder({{alfa, {}, 2027, nhn, {}}}, {alfa, {}, 2029, {}, {}}, mill(300));
    const Programme whole = *approved(before, scenarioOf(before, u"S"_s, {order}), march);
    const Plan plan = currentPlan(whole);
    QCOMPARE(amountIn(plan, alfa, 2029), 300);
    QCOMPARE(cellOf(plan, alfa, 2029)->vintage, 0); // no mandate states it
    QCOMPARE(reference(cellOf(plan, alfa, 2029)->decision), u"26/1"_s);
}

void tst_Decisions::movedWithinAFrame()
{
    const Programme before = twoAreas();
    const Move order = transferOrder({{alfa, {}, 2026, nhn, LineKind::Award}}, recipient(hdir), mill(300));
    const Programme whole = *approved(before, scenarioOf(before, u"S"_s, {order}), march);
    const Plan plan = currentPlan(whole);
    const PlanCell *cell = cellOf(plan, alfa, 2026);
    QVERIFY(!cell->decision && cell->figure != 0); // the frame is still what the mandate says
    QCOMPARE(hundredths(cell->parts[0].amount), 5700);
    QCOMPARE(hundredths(cell->parts[1].amount), 1600);
    QVERIFY(cell->parts[0].decision && cell->parts[1].decision);
}

void tst_Decisions::itIsShownOnThePlanBeforeIt()
{
    Programme whole = decidedOnce();
    const Scenario second = scenarioOf(whole, u"T"_s, {from(alfa, beta, 2027, 100)});
    whole = *approved(whole, second, march.addDays(30), u"26/2"_s);
    const Plan beforeFirst = planUnder(whole, {}, whole.scenarios[0]);
    const Plan beforeSecond = planUnder(whole, {}, whole.scenarios[1]);
    QVERIFY(beforeFirst == mandatedPlan(whole, {}));
    QCOMPARE(amountIn(beforeSecond, alfa, 2026), 6800);
    QCOMPARE(amountIn(beforeSecond, alfa, 2027), 5000);
    QCOMPARE(amountIn(currentPlan(whole), alfa, 2027), 4900);
    QCOMPARE(amountIn(apply(whole, beforeFirst, whole.scenarios[0]), alfa, 2026), 6800);
    QVERIFY(conflictsOf(leavesOf(whole, beforeFirst), whole.scenarios[0]).empty());
    QVERIFY(conflictsOf(leavesOf(whole, beforeSecond), whole.scenarios[1]).empty());
}

void tst_Decisions::anOlderDraftHasConflicts()
{
    const Scenario touching = scenarioOf(twoAreas(), u"T"_s, {from(alfa, beta, 2026, 100)});
    const Scenario beside = scenarioOf(twoAreas(), u"U"_s, {from(alfa, beta, 2027, 100)});
    Programme whole = decidedOnce();
    whole.scenarios.push_back(touching);
    whole.scenarios.push_back(beside);
    const Plan base = planUnder(whole, {}, touching);
    QVERIFY(base == currentPlan(whole));
    const std::vector<Conflict> conflicts = conflictsOf(leavesOf(whole, base), touching);
    QVERIFY(!conflicts.empty());
    for (const Conflict &conflict : conflicts)
        QVERIFY(conflict.leaf.year == 2026 && conflict.baseNow != conflict.baseThen);
    QVERIFY(conflictsOf(leavesOf(whole, base), beside).empty());
    const Plan shown = apply(whole, base, beside);
    QCOMPARE(amountIn(shown, alfa, 2026), 6800);
    QCOMPARE(amountIn(shown, alfa, 2027), 4900);
}

void tst_Decisions::theLaterOfTwoCounts_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("listedFirst");
    QTest::newRow("a later one") << 30 << false;
    QTest::newRow("a later one that is listed first") << 30 << true;
    QTest::newRow("two of one day") << 0 << false;
    QTest::newRow("two of one day, the later listed first") << 0 << true;
}

void tst_Decisions::theLaterOfTwoCounts()
{
    QFETCH(int, days);
    QFETCH(bool, listedFirst);
    Programme whole = decidedOnce();
    const Scenario second = scenarioOf(whole, u"T"_s, {from(alfa, beta, 2026, 300)});
    whole.scenarios.insert(listedFirst ? whole.scenarios.begin() : whole.scenarios.end(), second);
    const Result<Programme> both = approved(whole, second, march.addDays(days), u"26/2"_s);
    QVERIFY2(both, both ? "" : qPrintable(both.error()));
    const Plan plan = currentPlan(*both);
    QCOMPARE(amountIn(plan, alfa, 2026), 6500);
    QCOMPARE(amountIn(plan, beta, 2026), 2800);
    QCOMPARE(reference(cellOf(plan, alfa, 2026)->decision), u"26/2"_s);
    QVERIFY(withDecisions(*both, mandatedPlan(*both, {})).superseded.empty());
}

void tst_Decisions::aLeafThatIsUntouchedFollowsTheMandate()
{
    Programme whole = decidedOnce();
    whole.mandates[0].frames[0].years[1].figure.amount = mill(4000);
    const Plan plan = currentPlan(whole);
    QCOMPARE(amountIn(plan, alfa, 2026), 6800);
    QCOMPARE(amountIn(plan, alfa, 2027), 4000);
}

void tst_Decisions::superseded_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<qint64>("alfaIn2026");
    QTest::addColumn<qint64>("betaIn2026");
    QTest::addColumn<QString>("message"); // of the finding; empty where there is none
    const auto newer = [](qint64 frame, QDate on) {
        Programme whole = decidedOnce();
        whole.mandates.push_back(adopted(mandate(alfa, 2027, {frames({{2026, amount(frame)}})}, {split(2026, {{nhn, amount(frame - 1500)}, {hdir, amount(1500)}})}), on));
        return numbered(whole);
    };
    const auto changed = [](auto change) {
        Programme whole = decidedOnce();
        change(whole);
        return whole;
    };
    QTest::newRow("nothing has changed") << decidedOnce() << qint64(6800) << qint64(2500) << QString();
    QTest::newRow("a newer vintage states the year") << newer(7000, QDate(2027, 1, 15)) << qint64(7000) << qint64(2500) << u"mandatet for 2027 er fastsatt etter vedtaket"_s;
    QTest::newRow("a newer vintage states the year and not its day") << newer(7000, {}) << qint64(7000) << qint64(2500) << u"planen viser"_s;
    QTest::newRow("a newer vintage states another year") << changed([](Programme &whole) {
        whole.mandates.push_back(adopted(mandate(alfa, 2027, {frames({{2028, amount(100)}})}), QDate(2027, 1, 15)));
        whole = numbered(whole);
    }) << qint64(6800) << qint64(2500) << QString();
    QTest::newRow("a mandate that says the same, adopted later") << changed([](Programme &whole) { whole.mandates[0].adopted = QDate(2026, 4, 1); })
                                                                 << qint64(7300) << qint64(2500) << u"fastsatt etter vedtaket"_s;
    QTest::newRow("a mandate adopted the same day") << changed([](Programme &whole) { whole.mandates[0].adopted = march; }) << qint64(6800) << qint64(2500) << QString();
    QTest::newRow("a figure that was corrected") << changed([](Programme &whole) {
        whole.mandates[1].splits[0].recipients[0].figure.amount = mill(1400);
        whole.mandates[1].frames[0].years[0].figure.amount = mill(1900);
    }) << qint64(6800) << qint64(1900) << u"bygger på 20,0 mill. kroner, og planen viser 19,0 mill. kroner nå"_s;
    QTest::newRow("a split of the same sum") << changed([](Programme &whole) {
        whole.mandates[1].splits[0].recipients[0].figure.amount = mill(1400);
        whole.mandates[1].splits[0].recipients[1].figure.amount = mill(600);
    }) << qint64(6800) << qint64(2000) << u"en annen fordeling"_s;
    QTest::newRow("a year that is no longer an amount") << changed([](Programme &whole) {
        Figure &figure = whole.mandates[1].frames[0].years[0].figure;
        figure.state = FigureState::NotSet;
        figure.amount.reset();
    }) << qint64(6800) << qint64(-1) << u"er ikke brukt for Beta i 2026"_s;
}

/// What is not in force is told, and the rest of the decision stands.
void tst_Decisions::superseded()
{
    QFETCH(Programme, programme);
    QFETCH(qint64, alfaIn2026);
    QFETCH(qint64, betaIn2026);
    QFETCH(QString, message);
    const Plan plan = currentPlan(programme);
    QCOMPARE(amountIn(plan, alfa, 2026), alfaIn2026);
    QCOMPARE(amountIn(plan, beta, 2026), betaIn2026);
    QStringList told;
    for (const Check &check : allChecks(programme)) {
        if (check.finding.rule != "decision-superseded"_L1)
            continue;
        told.append(check.finding.message);
        QCOMPARE(check.figures.size(), std::size_t(2));
        QVERIFY(check.finding.message.startsWith(u"Vedtaket «S» (01.03.2026, 26/1) "_s));
    }
    QCOMPARE(told.size(), message.isEmpty() ? 0 : 1);
    if (!message.isEmpty())
        QVERIFY2(told.first().contains(message), qPrintable(told.first()));
}

void tst_Decisions::bases_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<qint64>("first");  // Alfa in 2026
    QTest::addColumn<qint64>("second"); // Alfa in 2027
    QTest::newRow("the newest vintage restates both years") << u"newest"_s << qint64(7000) << qint64(5500);
    QTest::newRow("the year's own mandate is what the decision was made from") << u"own-year"_s << qint64(6800) << qint64(5500);
    QTest::newRow("a named vintage shows no decision") << u"2026"_s << qint64(7300) << qint64(5000);
}

void tst_Decisions::bases()
{
    QFETCH(QString, basis);
    Programme whole = *approved(twoAreas(), scenarioOf(twoAreas(), u"S"_s, {from(alfa, beta, 2026, 500), from(alfa, beta, 2027, 200)}), march);
    whole.mandates.push_back(adopted(mandate(alfa, 2027, {frames({{2026, amount(7000)}, {2027, amount(5500)}})}), QDate(2027, 1, 15)));
    whole = numbered(whole);
    const Plan plan = currentPlan(whole, *basisFromWord(basis));
    QTEST(amountIn(plan, alfa, 2026), "first");
    QTEST(amountIn(plan, alfa, 2027), "second");
}

void tst_Decisions::rejectedAndProposedAreNoDecisions()
{
    const Programme before = twoAreas();
    Scenario scenario = scenarioOf(before, u"S"_s, {from(alfa, beta, 2026, 500)});
    for (const std::vector<Step> &steps : {std::vector<Step>{{ScenarioState::Proposed, by(u"Kari"_s)}}, std::vector<Step>{{ScenarioState::Proposed, by(u"Kari"_s)}, {ScenarioState::Rejected, by(u"Ola"_s, march)}}}) {
        Programme whole = before;
        scenario.steps = steps;
        whole.scenarios = {scenario};
        QVERIFY(currentPlan(whole) == currentPlan(before));
    }
}

QTEST_GUILESS_MAIN(tst_Decisions)
#include "tst_decisions.moc"
