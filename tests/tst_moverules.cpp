#include "planning/moverules.h"
#include "planning/reserveledger.h"
#include "support/leaves.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

using Kind = MoveRule::Kind;

Q_DECLARE_METATYPE(ramme::Move)

namespace {

Scope one(const QString &areaName, const QString &recipientName, LineKind kind = LineKind::All) { return Scope::of(leaf(areaName, recipientName, anyYear, kind)); }

PlanningBase sides()
{
    return base({of(leaf(u"A"_s, u"NHN"_s), 6720), of(leaf(u"A"_s, u"Hdir"_s), 3530), of(leaf(u"A"_s, u"NHN"_s, anyYear, LineKind::CarryOver), 500), of(leaf(u"B"_s, u"NHN"_s), 6600), of(leaf(u"B"_s, u"Hdir"_s), 700), reserve(1000)});
}

AmbitionRow ambition(const QString &name, std::initializer_list<YearFigure> years)
{
    AmbitionRow row;
    row.ambition = name;
    row.years = years;
    return row;
}

/// A has an ambition that is reached in 2026 and one that goes on; B's is reached.
Programme ambitious()
{
    Mandate first = mandate(u"A"_s, 2025, {});
    first.ambitions = {ambition(u"nådd"_s, {{2025, percent(50)}, {2026, percent(100)}, {2027, percent(100)}}), ambition(u"på vei"_s, {{2026, percent(50)}, {2028, percent(80)}})};
    Mandate older = mandate(u"B"_s, 2024, {});
    older.ambitions = {ambition(u"gammel"_s, {{2030, percent(80)}})};
    Mandate second = mandate(u"B"_s, 2025, {});
    second.ambitions = {ambition(u"ferdig"_s, {{2026, percent(100)}})};
    return programme({first, older, second});
}

} // namespace

/// Rules that speak of moves, and the account of the reserve.
class tst_MoveRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void told();
    void ambitionsAreAhead_data();
    void ambitionsAreAhead();
    void everyDefaultHasAText();
    void ledger();
};

void tst_MoveRules::rules_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Move>("order");
    QTest::addColumn<qint64>("amount"); // 0 where it is silent
    const Scope year2027 = year(anyYear);

    QTest::newRow("from one recipient to another") << Kind::AcrossRecipients << transferOrder({one(u"A"_s, u"NHN"_s)}, recipient(u"Hdir"_s), mill(300)) << qint64(300);
    QTest::newRow("silent: between areas") << Kind::AcrossRecipients << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(300)) << qint64(0);
    QTest::newRow("silent: a cut of both") << Kind::AcrossRecipients << totalOrder({year2027}, mill(17000)) << qint64(0);
    QTest::newRow("silent: from the reserve") << Kind::AcrossRecipients << transferOrder({Scope::reserve(anyYear)}, area(u"B"_s), mill(300)) << qint64(0);
    QTest::newRow("below an earmark") << Kind::BelowEarmark << totalOrder({one(u"B"_s, u"Hdir"_s)}, mill(550)) << qint64(50);
    QTest::newRow("silent: at an earmark") << Kind::BelowEarmark << totalOrder({one(u"B"_s, u"Hdir"_s)}, mill(600)) << qint64(0);
    QTest::newRow("unused money is taken") << Kind::OfCarryOver << transferOrder({one(u"A"_s, u"NHN"_s, LineKind::CarryOver)}, area(u"B"_s), mill(200)) << qint64(200);
    QTest::newRow("silent: other money is taken") << Kind::OfCarryOver << transferOrder({one(u"A"_s, u"NHN"_s)}, area(u"B"_s), mill(200)) << qint64(0);
    QTest::newRow("silent: unused money is added") << Kind::OfCarryOver << totalOrder({one(u"A"_s, u"NHN"_s, LineKind::CarryOver)}, mill(600)) << qint64(0);
    QTest::newRow("an area with ambitions ahead loses") << Kind::UnfinishedAmbitions << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(300)) << qint64(300);
    QTest::newRow("silent: an area whose ambitions are reached loses") << Kind::UnfinishedAmbitions << transferOrder({area(u"B"_s)}, area(u"A"_s), mill(300)) << qint64(0);
    QTest::newRow("silent: within the area") << Kind::UnfinishedAmbitions << transferOrder({one(u"A"_s, u"NHN"_s)}, recipient(u"Hdir"_s), mill(300)) << qint64(0);
    QTest::newRow("more than the threshold") << Kind::AboveThreshold << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(410)) << qint64(410);
    QTest::newRow("silent: just the threshold") << Kind::AboveThreshold << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(400)) << qint64(0);
}

void tst_MoveRules::rules()
{
    QFETCH(Kind, kind);
    QFETCH(Move, order);
    QFETCH(qint64, amount);
    const PlanningBase planned = sides();
    const Performed move = perform(planned, {}, order);
    QVERIFY2(!move.refusal, move.refusal ? qPrintable(move.refusal->message) : "");
    const std::vector<RuleSpoken> spoken = rulesSpeaking({{kind, true, u"Regel."_s, {}, mill(400)}}, ambitious(), {atLeast(one(u"B"_s, u"Hdir"_s), 600)}, planned.leaves, move);
    QCOMPARE(spoken.size(), amount == 0 ? std::size_t(0) : std::size_t(1));
    if (amount == 0)
        return;
    QVERIFY(spoken.front().refuses && !spoken.front().leaves.empty());
    QCOMPARE(spoken.front().amount.ore(), mill(amount).ore());
}

void tst_MoveRules::told()
{
    const PlanningBase planned = sides();
    const MoveRule rule{Kind::OfCarryOver, false, u"Det tas av ubrukte midler."_s, u"brev 3"_s, {}};
    const Performed move = perform(planned, {}, transferOrder({one(u"A"_s, u"NHN"_s, LineKind::CarryOver)}, area(u"B"_s), mill(200)));
    const std::vector<RuleSpoken> spoken = rulesSpeaking({rule}, ambitious(), {}, planned.leaves, move);
    QCOMPARE(toText(spoken.at(0), rule), u"Det tas av ubrukte midler. Det gjelder 2,0 mill. kroner: A, 2027, NHN, ubrukte midler. Se brev 3."_s);

    const MoveRule ambitions{Kind::UnfinishedAmbitions, false, u"Ikke nådd."_s, {}, {}};
    QCOMPARE(toText(rulesSpeaking({ambitions}, ambitious(), {}, planned.leaves, move).at(0), ambitions), u"Ikke nådd. Det gjelder 2,0 mill. kroner: på vei."_s);
}

void tst_MoveRules::ambitionsAreAhead_data()
{
    QTest::addColumn<AmbitionRow>("row");
    QTest::addColumn<bool>("ahead");
    QTest::newRow("a share that grows in the year") << ambition(u"x"_s, {{2026, percent(50)}, {2027, percent(60)}}) << true;
    QTest::newRow("a share that grows later") << ambition(u"x"_s, {{2026, percent(50)}, {2029, percent(60)}}) << true;
    QTest::newRow("a share that stays") << ambition(u"x"_s, {{2026, percent(50)}, {2027, percent(50)}}) << false;
    QTest::newRow("a mark in the year") << ambition(u"x"_s, {{2027, state(FigureState::Mark)}}) << true;
    QTest::newRow("a mark before the year") << ambition(u"x"_s, {{2026, state(FigureState::Mark)}, {2027, state(FigureState::Blank)}}) << false;
    QTest::newRow("words after the year") << ambition(u"x"_s, {{2028, state(FigureState::Text)}}) << true;
    QTest::newRow("a year that could not be read") << ambition(u"x"_s, {{0, percent(50)}}) << false;
}

void tst_MoveRules::ambitionsAreAhead()
{
    QFETCH(AmbitionRow, row);
    QFETCH(bool, ahead);
    Mandate one = mandate(u"A"_s, 2025, {});
    one.ambitions = {row};
    QCOMPARE(ambitionsAhead(programme({one}), u"A", 2027).size(), ahead ? std::size_t(1) : std::size_t(0));
    QVERIFY(ambitionsAhead(programme({one}), u"B", 2027).empty());
}

void tst_MoveRules::everyDefaultHasAText()
{
    for (const MoveRule &rule : defaultMoveRules()) {
        QVERIFY(rule.text.isEmpty() && !textOf(rule).isEmpty() && rule.source.isEmpty() && !rule.refuses);
        QCOMPARE(moveRuleKindFromWord(toWord(rule.kind)), rule.kind);
    }
}

void tst_MoveRules::ledger()
{
    const PlanningBase planned = sides();
    Scenario scenario;
    scenario.requests = {{anyYear, u"A"_s, {}, mill(900), {}}, {2029, u"B"_s, {}, mill(100), {}}};
    for (const Move &order : {transferOrder({Scope::reserve(anyYear)}, area(u"B"_s), mill(600)), transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)),
                              transferOrder({area(u"B"_s)}, Scope::reserve(anyYear), mill(250))}) {
        const Performed performed = perform(planned, scenario, order);
        QVERIFY(!performed.refusal);
        scenario.moves.push_back(performed.move);
    }
    const std::vector<ReserveAccount> accounts = reserveLedger(planned.leaves, scenario);
    QCOMPARE(accounts.size(), std::size_t(2));
    QCOMPARE(accounts[0], (ReserveAccount{anyYear, mill(1000), mill(900), mill(350), mill(650), {{0, mill(600), mill(400)}, {2, mill(-250), mill(650)}}}));
    QCOMPARE(accounts[1], (ReserveAccount{2029, {}, mill(100), {}, {}, {}}));
    QCOMPARE(apply(planned.leaves, scenario).sumOf(Scope()).ore(), planned.leaves.sumOf(Scope()).ore() + mill(350).ore());
}

QTEST_GUILESS_MAIN(tst_MoveRules)
#include "tst_moverules.moc"
