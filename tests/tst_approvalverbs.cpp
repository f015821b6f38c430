#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "support/decided.h"

#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate march(2026, 3, 1);

Programme drafted()
{
    Programme whole = twoAreas();
    whole.scenarios = {scenarioOf(whole, u"S"_s, {from(alfa, beta, 2026, 500)})};
    return whole;
}

} // namespace

/// Decisions and rules as steps of undo of the open project.
class tst_ApprovalVerbs : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionChangesThePlanAndIsTakenBack();
    void whatIsRefusedChangesNothing();
    void lockedOnesAreLeftAlone_data();
    void lockedOnesAreLeftAlone();
    void anApprovedOneStandsOnThePlanBeforeIt();
    void rulesAreChanged_data();
    void rulesAreChanged();
};

void tst_ApprovalVerbs::aDecisionChangesThePlanAndIsTakenBack()
{
    ProgrammeDocument document;
    document.clear(drafted());
    const Programme before = document.programme();
    const QSignalSpy planned(&document, &ProgrammeDocument::planChanged);
    QVERIFY(document.takeStep(u"S"_s, {ScenarioState::Proposed, by(u"Kari"_s)}));
    QVERIFY(cellOf(document.plan(), alfa, 2026)->amount == mill(7300));
    QVERIFY(document.takeStep(u"S"_s, {ScenarioState::Approved, by(u"Ola"_s, march, u"26/1"_s)}));
    QVERIFY(cellOf(document.plan(), alfa, 2026)->amount == mill(6800));
    QCOMPARE(planned.size(), 1); // a proposal leaves the plan as it is
    QCOMPARE(document.undoStack()->undoText(), u"Vedta scenarioet «S»"_s);
    document.undoStack()->undo();
    QVERIFY(cellOf(document.plan(), alfa, 2026)->amount == mill(7300));
    document.undoStack()->undo();
    QVERIFY(document.programme() == before);
    document.undoStack()->redo();
    QVERIFY(document.takeStep(u"S"_s, {ScenarioState::Rejected, by(u"Ola"_s, march)}));
    QCOMPARE(document.undoStack()->undoText(), u"Avslå scenarioet «S»"_s);
}

void tst_ApprovalVerbs::whatIsRefusedChangesNothing()
{
    ProgrammeDocument document;
    document.clear(drafted());
    const Programme before = document.programme();
    for (const Done &done : {document.takeStep(u"T"_s, {ScenarioState::Proposed, by(u"Kari"_s)}), document.takeStep(u"S"_s, {ScenarioState::Approved, by(u"Ola"_s, march, u"26/1"_s)}),
                             document.setMoveRules({{MoveRule::Kind::OfCarryOver, false, {}, {}, {}}, {MoveRule::Kind::OfCarryOver, true, {}, {}, {}}}),
                             document.setMoveRules({{MoveRule::Kind::AboveThreshold, false, {}, {}, {}}})}) {
        QVERIFY(!done);
        QVERIFY(!done.error().isEmpty());
    }
    QVERIFY(document.programme() == before);
    QCOMPARE(document.undoStack()->count(), 0);
}

void tst_ApprovalVerbs::lockedOnesAreLeftAlone_data()
{
    QTest::addColumn<std::vector<Step>>("steps");
    const Step proposed{ScenarioState::Proposed, by(u"Kari"_s)};
    QTest::newRow("what is proposed") << std::vector<Step>{proposed};
    QTest::newRow("what is approved") << std::vector<Step>{proposed, {ScenarioState::Approved, by(u"Ola"_s, march, u"26/1"_s)}};
    QTest::newRow("what is rejected") << std::vector<Step>{proposed, {ScenarioState::Rejected, by(u"Ola"_s, march)}};
}

/// Every verb of scenarios but the copy.
void tst_ApprovalVerbs::lockedOnesAreLeftAlone()
{
    QFETCH(std::vector<Step>, steps);
    ProgrammeDocument document;
    document.clear(drafted());
    for (const Step &step : steps)
        QVERIFY(document.takeStep(u"S"_s, step));
    const Programme before = document.programme();
    const QString name = u"S"_s;
    Scenarios *scenarios = document.scenarios();
    const Move order = from(alfa, beta, 2027, 100);
    const Bound bound = atLeast(area(alfa), 100);
    QVERIFY(!scenarios->preview(name, order).refusal.isEmpty());
    for (const Done &done : {scenarios->rename(name, u"T"_s), scenarios->remove(name), scenarios->carryOut(name, order), scenarios->takeBack(name), scenarios->setGrounds(name, 0, by(u"Per"_s)),
                             scenarios->hold(name, {area(alfa)}, Extent::Total, {}), scenarios->release(name, {}), scenarios->limit(name, bound), scenarios->removeBound(name, 0),
                             scenarios->request(name, {2027, alfa, {}, mill(100), {}}), scenarios->removeRequest(name, 0), scenarios->rebase(name, {}, Scenarios::Settle::KeepOwn, {})}) {
        QVERIFY(!done);
        QVERIFY2(done.error().contains(u"en kopi kan endres"), qPrintable(done.error()));
    }
    QVERIFY(document.programme() == before);
    QVERIFY(scenarios->copy(name, u"T"_s, {}));
    QVERIFY(scenarios->find(u"T"_s)->steps.empty());
    QVERIFY(scenarios->carryOut(u"T"_s, order));
}

void tst_ApprovalVerbs::anApprovedOneStandsOnThePlanBeforeIt()
{
    ProgrammeDocument document;
    document.clear(drafted());
    const Scenarios *scenarios = document.scenarios();
    const LeafTable before = scenarios->baseOf(u"S"_s);
    const LeafTable values = scenarios->values(u"S"_s);
    QVERIFY(document.takeStep(u"S"_s, {ScenarioState::Proposed, by(u"Kari"_s)}));
    QVERIFY(document.takeStep(u"S"_s, {ScenarioState::Approved, by(u"Ola"_s, march, u"26/1"_s)}));
    QVERIFY(scenarios->baseOf(u"S"_s) == before);
    QVERIFY(scenarios->values(u"S"_s) == values);
    QVERIFY(scenarios->base().leaves.sumOf(area(alfa)) == values.sumOf(area(alfa)));
    QVERIFY(cellOf(scenarios->planOf(u"S"_s), alfa, 2026)->amount == mill(7300));
    document.undoStack()->undo();
    QVERIFY(scenarios->base().leaves == before);
}

void tst_ApprovalVerbs::rulesAreChanged_data()
{
    QTest::addColumn<std::vector<MoveRule>>("rules");
    QTest::addColumn<int>("steps");
    QTest::newRow("the same rules") << defaultMoveRules() << 0;
    QTest::newRow("no rules") << std::vector<MoveRule>() << 1;
    QTest::newRow("one that refuses") << std::vector<MoveRule>{{MoveRule::Kind::AboveThreshold, true, u"For mye."_s, u"brevet"_s, mill(500)}} << 1;
}

void tst_ApprovalVerbs::rulesAreChanged()
{
    QFETCH(std::vector<MoveRule>, rules);
    QFETCH(int, steps);
    ProgrammeDocument document;
    document.clear(drafted());
    QVERIFY(document.setMoveRules(rules));
    QVERIFY(document.programme().moveRules == rules);
    QCOMPARE(document.undoStack()->count(), steps);
    document.undoStack()->undo();
    QVERIFY(document.programme().moveRules == defaultMoveRules());
}

QTEST_GUILESS_MAIN(tst_ApprovalVerbs)
#include "tst_approvalverbs.moc"
