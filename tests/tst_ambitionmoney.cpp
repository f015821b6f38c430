#include "planning/perform.h"
#include "report/builders.h"
#include "report/writers.h"
#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Alfa has an ambition that gets on until 2026, Beta has none; both have money from 2025 to 2027.
Programme sample()
{
    AmbitionRow ambition;
    ambition.ambition = u"I drift"_s;
    ambition.actors = {u"RHF"_s};
    for (const auto &[year, percent] : {std::pair(2025, 2000), std::pair(2026, 8000)}) {
        YearFigure share{year, {}};
        share.figure.state = FigureState::Percent;
        share.figure.percent = percent;
        ambition.years.push_back(share);
    }
    Mandate alfa = mandate(u"Alfa"_s, 2025, {frames({{2025, amount(3000)}, {2026, amount(2000)}, {2027, amount(1000)}})});
    alfa.ambitions = {ambition};
    return programme({alfa, mandate(u"Beta"_s, 2025, {frames({{2025, amount(500)}, {2026, amount(500)}})})});
}

const AmbitionMoney &in(const std::vector<AmbitionMoney> &all, const QString &area, int year)
{
    return *std::ranges::find_if(all, [&](const AmbitionMoney &one) { return one.area == area && one.year == year; });
}

} // namespace

/// What areas are given beside the ambitions still ahead of them.
class tst_AmbitionMoney : public QObject
{
    Q_OBJECT

private slots:
    void thePlan();
    void whatAScenarioTakes();
    void theTableSaysIt();
    void aYearWithoutMoneyIsShownWhereAmbitionsGoOn();
    void whatCannotBeReadIsNotNothing();
};

void tst_AmbitionMoney::whatCannotBeReadIsNotNothing()
{
    Programme unread = sample();
    for (YearFigure &cell : unread.mandates.front().ambitions.front().years)
        cell.figure.state = FigureState::Unreadable;
    const std::vector<AmbitionMoney> all = ambitionsAgainstMoney(unread, {}, nullptr);
    QVERIFY(in(all, u"Alfa"_s, 2026).isUnread && !in(all, u"Beta"_s, 2026).isUnread);
    const Table table = ambitionMoneyTable(all, {});
    QCOMPARE(table.rows.front().cells[3].text, u"?"_s);
    QVERIFY(!table.rows.front().cells[3].notes.empty());
    QVERIFY(!in(ambitionsAgainstMoney(sample(), {}, nullptr), u"Alfa"_s, 2026).isUnread);
}

void tst_AmbitionMoney::thePlan()
{
    const std::vector<AmbitionMoney> all = ambitionsAgainstMoney(sample(), {}, nullptr);
    QCOMPARE(all.size(), std::size_t(5)); // Beta has nothing in 2027
    QCOMPARE(in(all, u"Alfa"_s, 2026).frame, std::optional(mill(2000)));
    QCOMPARE(in(all, u"Alfa"_s, 2026).ahead.size(), std::size_t(1));
    QVERIFY(in(all, u"Alfa"_s, 2027).ahead.empty()); // it is reached the year before
    QVERIFY(in(all, u"Beta"_s, 2026).ahead.empty());
    QVERIFY(std::ranges::none_of(all, &AmbitionMoney::touchesAmbitions));
}

void tst_AmbitionMoney::whatAScenarioTakes()
{
    Programme made = sample();
    Scenario scenario{u"S"_s, {}, {}, {}, {}, {}};
    for (const auto &[area, year] : {std::pair(u"Alfa"_s, 2026), std::pair(u"Alfa"_s, 2027), std::pair(u"Beta"_s, 2026)}) {
        Scope scope;
        scope.area = area;
        scope.year = year;
        const Performed performed = perform(planningBase(made, currentPlan(made)), scenario, totalOrder({scope}, mill(100)));
        QVERIFY(!performed.refusal);
        scenario.moves.push_back(performed.move);
    }
    made.scenarios = {scenario};
    const std::vector<AmbitionMoney> all = ambitionsAgainstMoney(made, {}, &made.scenarios.front());
    QCOMPARE(in(all, u"Alfa"_s, 2026).difference(), mill(-1900));
    QVERIFY(in(all, u"Alfa"_s, 2026).touchesAmbitions());
    QVERIFY(!in(all, u"Alfa"_s, 2025).touchesAmbitions()); // nothing is taken
    QVERIFY(!in(all, u"Alfa"_s, 2027).touchesAmbitions()); // nothing is ahead
    QVERIFY(!in(all, u"Beta"_s, 2026).touchesAmbitions());

    const Table table = ambitionMoneyTable(all, u"S"_s);
    QStringList row;
    for (const TableCell &cell : table.rows[1].cells)
        row += shownText(cell) + noteMarks(table, cell);
    QCOMPARE(row, (QStringList{u"Alfa"_s, u"2026"_s, u"20,0"_s, u"1,0"_s, u"−19,0 1)"_s, u"1"_s, u"RHF: I drift"_s}));
    const QByteArray json = ambitionMoneyJson(all, u"S"_s).toBytes();
    QVERIFY2(json.contains("\"touches_ambitions\": true"), json.constData());
}

void tst_AmbitionMoney::theTableSaysIt()
{
    const Table table = buildTable(sample(), TableName::AmbitionFrames, {});
    QCOMPARE(table.columns.size(), std::size_t(5)); // nothing of a scenario
    QCOMPARE(table.rows.front().cells[4].text, u"RHF: I drift"_s);
    QCOMPARE(shownText(table.rows[2].cells[3]), u"0"_s);  // Alfa has reached them
    QCOMPARE(shownText(table.rows[3].cells[3]), QString()); // Beta has none
    QCOMPARE(table.rows[3].cells[4].notes.size(), std::size_t(1));
}

void tst_AmbitionMoney::aYearWithoutMoneyIsShownWhereAmbitionsGoOn()
{
    Programme made = sample();
    made.mandates[0].frames = {frames({{2025, amount(3000)}})};
    const std::vector<AmbitionMoney> all = ambitionsAgainstMoney(made, {}, nullptr);
    QCOMPARE(in(all, u"Alfa"_s, 2026).frame, std::nullopt);
    QCOMPARE(in(all, u"Alfa"_s, 2026).ahead.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_AmbitionMoney)
#include "tst_ambitionmoney.moc"
