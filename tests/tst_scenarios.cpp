#include "edit/scenarios.h"
#include "support/verbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// What a person does to scenarios: each verb one step of undo, refused in one sentence or done whole.
class tst_Scenarios : public QObject
{
    Q_OBJECT

private slots:
    void done_data();
    void done();
    void refused_data();
    void refused();
    void thePlanIsNotTouched();
    void aTransferKeepsTheSums();
    void whatIsHeldStays();
    void aHoldThatIsThereIsKeptOnce();
    void theLastMoveIsTakenBack();
    void aMoveIsGivenItsGrounds();
    void conflictsAreSettled_data();
    void conflictsAreSettled();
};

using Act = std::function<Done(Scenarios &)>;
Q_DECLARE_METATYPE(Act)

namespace {

const QString a = u"A"_s;
const Grounds grounds{u"Kari Nordmann"_s, QDate(2026, 11, 2), u"prøve"_s, u"26/1"_s};
const Scope measuresIn2025{measures, {}, 2025, {}, {}};
const Scope measuresOfNhn{measures, {}, 2025, u"NHN"_s, {}};

Money millions(double amount) { return Money::fromKroner(qint64(amount * 1'000'000)); }

/// Måledata has 40,0 in 2025, of which NHN 25,0 and Hdir 15,0.
void begin(ProgrammeDocument &document)
{
    fill(document);
    QVERIFY(document.scenarios()->create(a, grounds));
    document.undoStack()->clear();
}

} // namespace

void tst_Scenarios::done_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a scenario is made") << Act([](Scenarios &all) { return all.create(u" B "_s, grounds); });
    QTest::newRow("a scenario is copied") << Act([](Scenarios &all) { return all.copy(a, u"B"_s, grounds); });
    QTest::newRow("a scenario gets another name") << Act([](Scenarios &all) { return all.rename(a, u"B"_s); });
    QTest::newRow("a scenario gets its name in other letters") << Act([](Scenarios &all) { return all.rename(a, u"a"_s); });
    QTest::newRow("a scenario is deleted") << Act([](Scenarios &all) { return all.remove(a); });
    QTest::newRow("a total is typed") << Act([](Scenarios &all) { return all.carryOut(a, totalOrder({measuresIn2025}, millions(44))); });
    QTest::newRow("an amount is moved") << Act([](Scenarios &all) { return all.carryOut(a, transferOrder({measuresIn2025}, {samples, {}, {}, {}, {}}, millions(2))); });
    QTest::newRow("a sum is held") << Act([](Scenarios &all) { return all.hold(a, {measuresIn2025}, Extent::Total, grounds); });
    QTest::newRow("a bound is set") << Act([](Scenarios &all) { return all.limit(a, {measuresIn2025, Extent::Total, millions(10), {}, {}, grounds}); });
    QTest::newRow("the reserve is asked for") << Act([](Scenarios &all) { return all.request(a, {2025, measures, {}, millions(3), grounds}); });
}

void tst_Scenarios::done()
{
    QFETCH(Act, act);
    ProgrammeDocument document;
    begin(document);
    const Programme before = document.programme();
    QSignalSpy changed(document.scenarios(), &Scenarios::changed);
    const Done answer = act(*document.scenarios());
    QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.error()));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(document.programme() != before);
    QVERIFY(!document.undoStack()->undoText().isEmpty());
    const Programme after = document.programme();
    document.undoStack()->undo();
    QVERIFY(document.programme() == before);
    QCOMPARE(changed.count(), 2);
    document.undoStack()->redo();
    QVERIFY(document.programme() == after);
}

void tst_Scenarios::refused_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no name") << Act([](Scenarios &all) { return all.create(u"  "_s, grounds); }) << u"navn"_s;
    QTest::newRow("a name that is taken") << Act([](Scenarios &all) { return all.create(u"a"_s, grounds); }) << u"heter «a»"_s;
    QTest::newRow("a copy of nothing") << Act([](Scenarios &all) { return all.copy(u"B"_s, u"C"_s, grounds); }) << u"finnes ikke"_s;
    QTest::newRow("a scenario that is gone") << Act([](Scenarios &all) { return all.carryOut(u"B"_s, totalOrder({measuresIn2025}, millions(1))); }) << u"finnes ikke"_s;
    QTest::newRow("more than there is above the earmark") << Act([](Scenarios &all) { return all.carryOut(a, transferOrder({measuresIn2025}, {samples, {}, {}, {}, {}}, millions(41))); }) << u"mangler 5,0"_s;
    QTest::newRow("nothing to hold") << Act([](Scenarios &all) { return all.hold(a, {{measures, {}, 2041, {}, {}}}, Extent::Total, grounds); }) << u"ingen tall"_s;
    QTest::newRow("a bound that says nothing") << Act([](Scenarios &all) { return all.limit(a, {measuresIn2025, Extent::Total, {}, {}, {}, grounds}); }) << u"minst én grense"_s;
    QTest::newRow("bounds that cross") << Act([](Scenarios &all) { return all.limit(a, {measuresIn2025, Extent::Total, millions(2), millions(1), {}, grounds}); }) << u"over den øvre"_s;
    QTest::newRow("nothing asked for") << Act([](Scenarios &all) { return all.request(a, {2025, measures, {}, {}, grounds}); }) << u"over null"_s;
    QTest::newRow("no move to take back") << Act([](Scenarios &all) { return all.takeBack(a); }) << u"ingen flyttinger"_s;
}

void tst_Scenarios::refused()
{
    QFETCH(Act, act);
    QFETCH(QString, reason);
    ProgrammeDocument document;
    begin(document);
    const Programme before = document.programme();
    const Done answer = act(*document.scenarios());
    QVERIFY(!answer);
    QVERIFY2(answer.error().contains(reason), qPrintable(answer.error()));
    QVERIFY(document.programme() == before);
    QCOMPARE(document.undoStack()->count(), 0);
}

void tst_Scenarios::thePlanIsNotTouched()
{
    ProgrammeDocument document;
    begin(document);
    const Plan before = document.plan();
    QSignalSpy plan(&document, &ProgrammeDocument::planChanged);
    QVERIFY(document.scenarios()->carryOut(a, totalOrder({measuresIn2025}, millions(44))));
    QCOMPARE(plan.count(), 0);
    QVERIFY(document.plan() == before);
    QVERIFY(document.plan() == currentPlan(document.programme()));
    QCOMPARE(document.scenarios()->values(a).sumOf(measuresIn2025), millions(44));
    QCOMPARE(document.scenarios()->values(a).sumOf(measuresOfNhn), millions(27.5));
}

void tst_Scenarios::aTransferKeepsTheSums()
{
    ProgrammeDocument document;
    begin(document);
    const Scope nhn{{}, {}, 2025, u"NHN"_s, {}};
    const Money before = document.scenarios()->values(a).sumOf(nhn);
    const MovePreview preview = document.scenarios()->preview(a, transferOrder({measuresIn2025}, {samples, {}, {}, {}, {}}, millions(4)));
    QCOMPARE(preview.refusal, QString());
    QVERIFY(preview.performed.totals.empty());
    QCOMPARE(preview.performed.values.sumOf(nhn), before);
    QCOMPARE(preview.performed.values.sumOf(measuresOfNhn), millions(22.5));
    QCOMPARE(document.undoStack()->count(), 0);
}

void tst_Scenarios::whatIsHeldStays()
{
    ProgrammeDocument document;
    begin(document);
    Scenarios &scenarios = *document.scenarios();
    QVERIFY(scenarios.hold(a, {measuresOfNhn}, Extent::Leaves, grounds));
    QVERIFY(scenarios.carryOut(a, totalOrder({measuresIn2025}, millions(30))));
    QCOMPARE(scenarios.values(a).sumOf(measuresOfNhn), millions(25));
    const MovePreview refused = scenarios.preview(a, totalOrder({measuresIn2025}, millions(20)));
    QVERIFY(!refused.refusal.isEmpty());
    QVERIFY(scenarios.release(a, scenarios.holdsOn(a, measuresOfNhn)));
    QVERIFY(scenarios.holdsOn(a, measuresOfNhn).empty());
    QVERIFY(scenarios.carryOut(a, totalOrder({measuresIn2025}, millions(20))));
}

void tst_Scenarios::aHoldThatIsThereIsKeptOnce()
{
    ProgrammeDocument document;
    begin(document);
    QVERIFY(document.scenarios()->hold(a, {measuresOfNhn}, Extent::Leaves, grounds));
    QVERIFY(document.scenarios()->hold(a, {measuresOfNhn}, Extent::Leaves, grounds));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.scenarios()->find(a)->holds.size(), std::size_t(1));
}

void tst_Scenarios::theLastMoveIsTakenBack()
{
    ProgrammeDocument document;
    begin(document);
    Scenarios &scenarios = *document.scenarios();
    QVERIFY(scenarios.carryOut(a, totalOrder({measuresIn2025}, millions(44))));
    QVERIFY(scenarios.carryOut(a, totalOrder({measuresIn2025}, millions(50))));
    QVERIFY(scenarios.takeBack(a));
    QCOMPARE(scenarios.values(a).sumOf(measuresIn2025), millions(44));
    document.undoStack()->undo();
    QCOMPARE(scenarios.values(a).sumOf(measuresIn2025), millions(50));
}

void tst_Scenarios::aMoveIsGivenItsGrounds()
{
    ProgrammeDocument document;
    begin(document);
    QVERIFY(document.scenarios()->carryOut(a, totalOrder({measuresIn2025}, millions(44))));
    QVERIFY(document.scenarios()->setGrounds(a, 0, grounds));
    QVERIFY(document.scenarios()->setGrounds(a, 0, grounds));
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(document.scenarios()->find(a)->moves.front().grounds, grounds);
}

void tst_Scenarios::conflictsAreSettled_data()
{
    QTest::addColumn<int>("settle");
    QTest::addColumn<double>("nhn");
    QTest::newRow("the plan is followed") << int(Scenarios::Settle::FollowPlan) << 24.0;
    QTest::newRow("the scenario's own is kept") << int(Scenarios::Settle::KeepOwn) << 27.5;
}

void tst_Scenarios::conflictsAreSettled()
{
    QFETCH(int, settle);
    QFETCH(double, nhn);
    ProgrammeDocument document;
    begin(document);
    Scenarios &scenarios = *document.scenarios();
    QVERIFY(scenarios.carryOut(a, totalOrder({measuresIn2025}, millions(44))));
    const int part = document.plan().rows.at(std::size_t(1)).cells.front().parts.empty() ? 0 : sample::splitFigure(document.programme(), measures, 2025, {}, u"NHN"_s);
    QVERIFY(document.enter(part, u"24"_s));
    QVERIFY(document.enter(sample::frameFigure(document.programme(), measures, 2025, {}, 2025), u"39"_s));
    const std::vector<Conflict> conflicts = conflictsOf(scenarios.base().leaves, *scenarios.find(a));
    QCOMPARE(conflicts.size(), std::size_t(1));
    QCOMPARE(conflicts.front().baseNow, std::optional(millions(24)));
    QVERIFY(scenarios.rebase(a, {}, Scenarios::Settle(settle), grounds));
    QVERIFY(conflictsOf(scenarios.base().leaves, *scenarios.find(a)).empty());
    QCOMPARE(scenarios.values(a).sumOf(measuresOfNhn), millions(nhn));
}

QTEST_GUILESS_MAIN(tst_Scenarios)
#include "tst_scenarios.moc"
