#include "support/decided.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

using State = ScenarioState;

namespace {

const QString nobody = u"Skriv hvem"_s;

Scenario draft() { return scenarioOf(twoAreas(), u"S"_s, {from(alfa, beta, 2026, 500)}); }

Scenario with(Scenario scenario, std::initializer_list<Step> steps)
{
    scenario.steps = steps;
    return scenario;
}

Step step(State state, QDate on = {}, const QString &reference = {}) { return {state, by(u"Kari"_s, on, reference)}; }

const QDate march(2026, 3, 1);
const Step proposed = step(State::Proposed, march);
const Step withdrawn = step(State::Draft, march);
const Step accepted = step(State::Approved, march, u"26/1"_s);
const Step refusedIt = step(State::Rejected, march);

} // namespace

/// The way of a scenario from a draft to a decision, and what keeps it from going there.
class tst_Approval : public QObject
{
    Q_OBJECT

private slots:
    void steps_data();
    void steps();
    void contents_data();
    void contents();
    void dates_data();
    void dates();
    void locks_data();
    void locks();
    void stepsAreKept();
    void words();
};

void tst_Approval::steps_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Step>("next");
    QTest::addColumn<QString>("refusal"); // empty where it may be done
    const Scenario waiting = with(draft(), {proposed});

    QTest::newRow("a draft is proposed") << draft() << proposed << QString();
    QTest::newRow("a draft is not approved") << draft() << accepted << u"er ikke foreslått"_s;
    QTest::newRow("a draft is not rejected") << draft() << refusedIt << u"er ikke foreslått"_s;
    QTest::newRow("a draft is not withdrawn") << draft() << withdrawn << u"er ikke foreslått"_s;
    QTest::newRow("what is proposed is approved") << waiting << accepted << QString();
    QTest::newRow("what is proposed is rejected") << waiting << refusedIt << QString();
    QTest::newRow("what is proposed is withdrawn") << waiting << withdrawn << QString();
    QTest::newRow("what is proposed is not proposed again") << waiting << proposed << u"er alt foreslått"_s;
    QTest::newRow("what is withdrawn is a draft") << with(draft(), {proposed, withdrawn}) << accepted << u"er ikke foreslått"_s;
    QTest::newRow("what is withdrawn is proposed again") << with(draft(), {proposed, withdrawn}) << proposed << QString();
    QTest::newRow("what is approved is not withdrawn") << with(draft(), {proposed, accepted}) << withdrawn << u"er vedtatt"_s;
    QTest::newRow("what is approved is not rejected") << with(draft(), {proposed, accepted}) << refusedIt << u"er vedtatt"_s;
    QTest::newRow("what is rejected is not approved") << with(draft(), {proposed, refusedIt}) << accepted << u"er avslått"_s;
    QTest::newRow("what is rejected is not proposed") << with(draft(), {proposed, refusedIt}) << proposed << u"er avslått"_s;
    QTest::newRow("nobody proposes") << draft() << Step{State::Proposed, by(u" "_s, march)} << nobody;
    QTest::newRow("nobody withdraws") << waiting << Step{State::Draft, by({}, march)} << nobody;
    QTest::newRow("nobody rejects") << waiting << Step{State::Rejected, by({}, march)} << nobody;
    QTest::newRow("approved on no day") << waiting << step(State::Approved, {}, u"26/1"_s) << u"en dato og en referanse"_s;
    QTest::newRow("approved by no reference") << waiting << step(State::Approved, march, u" "_s) << u"en dato og en referanse"_s;
    QTest::newRow("approved before it was proposed") << waiting << step(State::Approved, march.addDays(-1), u"26/1"_s) << u"01.03.2026"_s;
    QTest::newRow("approved the day it was proposed") << waiting << step(State::Approved, march, u"26/1"_s) << QString();
    QTest::newRow("rejected before it was proposed") << waiting << step(State::Rejected, march.addDays(-1)) << u"01.03.2026"_s;
}

void tst_Approval::steps()
{
    QFETCH(Scenario, scenario);
    QFETCH(Step, next);
    QFETCH(QString, refusal);
    Programme whole = twoAreas();
    whole.scenarios = {scenario};
    const Result<Scenario> result = withStep(whole, scenario, next);
    QCOMPARE(bool(result), refusal.isEmpty());
    if (!result) {
        QVERIFY2(result.error().contains(refusal) && !result.error().contains(u'\n'), qPrintable(result.error()));
        return;
    }
    QCOMPARE(stateOf(*result), next.state);
    QVERIFY(areInOrder(result->steps));
    QVERIFY(result->moves == scenario.moves);
}

void tst_Approval::contents_data()
{
    QTest::addColumn<Programme>("programme"); // its first scenario is taken a step further
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QString &refusal, auto change) {
        Programme whole = twoAreas();
        whole.scenarios = {draft()};
        change(whole, whole.scenarios.front());
        QTest::newRow(name) << whole << refusal;
    };
    const auto hold = [](Programme &whole, Scenario &scenario) {
        const LeafTable now = apply(leavesOf(whole, currentPlan(whole)), scenario);
        scenario.holds = {holdAt(now, recipient(u"Hdir"_s), Extent::Total, {})};
    };
    row("a log with moves", QString(), [](Programme &, Scenario &) {});
    row("a hold that holds", QString(), hold);
    row("an empty log", u"flytter ingenting"_s, [](Programme &, Scenario &scenario) { scenario.moves.clear(); });
    row("a move and back again", u"flytter ingenting"_s, [](Programme &whole, Scenario &scenario) {
        scenario = scenarioOf(whole, u"S"_s, {from(alfa, beta, 2027, 500)});
        Move back = scenario.moves.front();
        for (LeafChange &change : back.changes)
            std::swap(change.before, change.after);
        scenario.moves.push_back(back);
    });
    row("a plan that has changed under it", u"Planen er endret"_s, [](Programme &whole, Scenario &) { whole.mandates[0].splits[0].recipients[0].figure.amount = mill(5900); });
    row("a plan that has changed elsewhere", QString(), [](Programme &whole, Scenario &) { whole.mandates[0].frames[0].years[1].figure.amount = mill(4000); });
    row("a hold that no longer holds", u"holdt fast"_s, [&](Programme &whole, Scenario &scenario) {
        hold(whole, scenario);
        scenario.holds.front().at += mill(10);
    });
    row("a log that does not follow", u"Loggen"_s, [](Programme &, Scenario &scenario) { scenario.moves.push_back(scenario.moves.front()); });
}

/// The same is asked of what is proposed and of what is approved.
void tst_Approval::contents()
{
    QFETCH(Programme, programme);
    QFETCH(QString, refusal);
    for (const Step &next : {proposed, accepted}) {
        Scenario scenario = programme.scenarios.front();
        if (next.state == State::Approved)
            scenario.steps = {proposed};
        programme.scenarios.front() = scenario;
        const Result<Scenario> result = withStep(programme, scenario, next);
        QCOMPARE(bool(result), refusal.isEmpty());
        if (!result)
            QVERIFY2(result.error().contains(refusal) && result.error().contains(u"S"), qPrintable(result.error()));
    }
    Scenario given = programme.scenarios.front();
    given.steps = {proposed};
    QVERIFY(withStep(programme, given, refusedIt)); // what cannot be approved can be rejected and withdrawn
    QVERIFY(withStep(programme, given, withdrawn));
}

void tst_Approval::dates_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("basis");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("after everything") << QDate(2026, 5, 1) << u"newest"_s << QString();
    QTest::newRow("the day of the decision it stands on") << march << u"newest"_s << QString();
    QTest::newRow("before the decision it stands on") << QDate(2026, 2, 1) << u"newest"_s << u"eldre enn et vedtak"_s;
    QTest::newRow("before the mandates it stands on") << QDate(2026, 1, 14) << u"newest"_s << u"eldre enn mandatet"_s;
    QTest::newRow("on the years' own mandates") << QDate(2026, 5, 1) << u"own-year"_s << QString();
    QTest::newRow("on one vintage alone") << QDate(2026, 5, 1) << u"2026"_s << u"mandatene for 2026"_s;
}

/// A second decision, on what the first has made of the plan.
void tst_Approval::dates()
{
    QFETCH(QDate, on);
    QFETCH(QString, basis);
    QFETCH(QString, refusal);
    Programme whole = *approved(twoAreas(), draft(), march);
    const Scenario second = scenarioOf(whole, u"T"_s, {from(beta, alfa, 2026, 200)});
    whole.plan.basis = *basisFromWord(basis);
    const bool isVintage = whole.plan.basis.kind == Basis::Kind::Vintage;
    const Result<Programme> result = isVintage ? approved(whole, scenarioOf(whole, u"T"_s, {from(beta, alfa, 2026, 200)}), on) : approved(whole, second, on);
    QCOMPARE(bool(result), refusal.isEmpty());
    if (!result)
        QVERIFY2(result.error().contains(refusal), qPrintable(result.error()));
}

void tst_Approval::locks_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QString>("says");
    QTest::newRow("a draft is open") << draft() << QString();
    QTest::newRow("what is withdrawn is open") << with(draft(), {proposed, withdrawn}) << QString();
    QTest::newRow("what is proposed is closed until it is withdrawn") << with(draft(), {proposed}) << u"trukket tilbake"_s;
    QTest::newRow("what is approved is closed") << with(draft(), {proposed, accepted}) << u"er vedtatt"_s;
    QTest::newRow("what is rejected is closed") << with(draft(), {proposed, refusedIt}) << u"er avslått"_s;
}

void tst_Approval::locks()
{
    QFETCH(Scenario, scenario);
    QFETCH(QString, says);
    const std::optional<Error> lock = lockOf(scenario);
    QCOMPARE(lock.has_value(), !says.isEmpty());
    if (lock)
        QVERIFY2(lock->message.contains(says), qPrintable(lock->message));
}

void tst_Approval::stepsAreKept()
{
    const Programme whole = *approved(twoAreas(), draft(), march, u"26/77"_s);
    const Scenario &scenario = whole.scenarios.front();
    QCOMPARE(scenario.steps.size(), std::size_t(2));
    QCOMPARE(scenario.steps[0].grounds.author, u"Kari"_s);
    QVERIFY(approvalOf(scenario) && approvalOf(scenario)->grounds == by(u"Ola"_s, march, u"26/77"_s));
    QVERIFY(!approvalOf(with(draft(), {proposed, refusedIt})));
}

void tst_Approval::words()
{
    for (const State state : {State::Draft, State::Proposed, State::Approved, State::Rejected})
        QCOMPARE(scenarioStateFromWord(toWord(state)), std::optional(state));
    QVERIFY(!scenarioStateFromWord(u"done"));
}

QTEST_GUILESS_MAIN(tst_Approval)
#include "tst_approval.moc"
