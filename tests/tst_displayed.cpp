#include "planning/perform.h"
#include "report/builders.h"
#include "report/comparisontable.h"
#include "report/displayed.h"
#include "report/reallocationnote.h"
#include "report/writers.h"
#include "support/randomcases.h"
#include "support/wideprogramme.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Tables in a unit and with so many decimals: what is shown adds up, or says that it does not.
class tst_Displayed : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data();
    void amounts();
    void threeThirds_data();
    void threeThirds();
    void differencesAreMarked();
    void partsOfALetterAddUpToTheirLine();
    void theUnitIsToldAboveTheTable();
    void notesFollowTheNumberForm();
    void everyTableAddsUpOrSaysWhyNot();
};

namespace {

NumberLook lookOf(Unit unit, std::optional<int> decimals, Adding adding = Adding::Footnote)
{
    NumberLook look;
    look.unit = unit;
    look.decimals = decimals;
    look.adding = adding;
    return look;
}

/// One column of amounts above their sum.
Table columnOf(const std::vector<qint64> &ore)
{
    Table table;
    table.addColumn({{}, u"Beløp"_s, false, true});
    TableCell sum = TableCell::of(Money());
    for (const qint64 amount : ore) {
        sum.sums.push_back({table.rows.size(), 0});
        sum.money += Money::fromOre(amount);
        table.rows.push_back({TableRow::Kind::Body, {TableCell::of(Money::fromOre(amount))}});
    }
    table.rows.push_back({TableRow::Kind::Total, {sum}});
    return table;
}

QStringList shownIn(const Table &table)
{
    QStringList texts;
    for (const TableRow &row : table.rows)
        texts += shownText(row.cells.front(), table.look) + noteMarks(table, row.cells.front());
    return texts;
}

/// Something from Alfa to Beta in 2024, to the øre.
Scenario transferred(const Programme &programme)
{
    Scenario scenario{u"Flytting"_s, {}, {}, {}, {}, {}};
    const Scope from{u"Alfa"_s, QString(), 2024, std::nullopt, std::nullopt};
    const Scope to{u"Beta"_s, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    const Performed performed = perform(planningBase(programme, currentPlan(programme)), scenario, transferOrder({from}, to, Money::fromOre(123'457)));
    if (!performed.refusal)
        scenario.moves = {performed.move};
    return scenario;
}

/// The totals that what is shown does not add up to and that do not say so, and the amounts that are a whole step off.
QStringList faultsOf(const Table &table)
{
    QStringList faults;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column) {
            const TableCell &cell = table.rows[row].cells[column];
            if (cell.kind != TableCell::Kind::Money)
                continue;
            const QString place = u"%1, %2: "_s.arg(row).arg(column);
            if (std::abs((shownMoney(cell) - cell.money).ore()) >= table.look.quantum().ore() || shownMoney(cell).ore() % table.look.quantum().ore() != 0)
                faults += place + u"is not rounded"_s;
            std::vector<std::vector<CellPlace>> sums = cell.otherSums;
            if (!cell.sums.empty())
                sums.push_back(cell.sums);
            const bool saysWhy = std::ranges::any_of(cell.notes, [&](std::size_t note) { return table.notes.at(note).brief == u"avrundet"_s; });
            if (cell.difference) {
                const TableCell &of = table.rows[cell.difference->of.row].cells[cell.difference->of.column];
                const TableCell &less = table.rows[cell.difference->less.row].cells[cell.difference->less.column];
                if (of.money - less.money != cell.money)
                    faults += place + u"is no difference"_s;
                if (shownMoney(of) - shownMoney(less) != shownMoney(cell) && !saysWhy)
                    faults += place + u"is not the difference that is shown"_s;
            }
            for (const std::vector<CellPlace> &sum : sums) {
                Money exact, shown;
                for (const CellPlace &part : sum) {
                    exact += table.rows[part.row].cells[part.column].money;
                    shown += shownMoney(table.rows[part.row].cells[part.column]);
                }
                if (exact != cell.money)
                    faults += place + u"is no sum"_s;
                if (shown != shownMoney(cell) && !saysWhy)
                    faults += place + u"does not add up"_s;
            }
        }
    }
    return faults;
}

} // namespace

void tst_Displayed::amounts_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exact in mill. kroner") << int(Unit::Million) << -1 << u"1\u00a0234,56789"_s;
    QTest::newRow("a decimal in mill. kroner") << int(Unit::Million) << 1 << u"1\u00a0234,6"_s;
    QTest::newRow("none") << int(Unit::Million) << 0 << u"1\u00a0235"_s;
    QTest::newRow("more than it has") << int(Unit::Million) << 7 << u"1\u00a0234,5678900"_s;
    QTest::newRow("in 1000 kroner") << int(Unit::Thousand) << 0 << u"1\u00a0234\u00a0568"_s;
    QTest::newRow("with a decimal") << int(Unit::Thousand) << 1 << u"1\u00a0234\u00a0567,9"_s;
    QTest::newRow("exact in 1000 kroner") << int(Unit::Thousand) << -1 << u"1\u00a0234\u00a0567,89"_s;
    QTest::newRow("in kroner") << int(Unit::Kroner) << 2 << u"1\u00a0234\u00a0567\u00a0890,00"_s;
}

void tst_Displayed::amounts()
{
    QFETCH(int, unit);
    QFETCH(int, decimals);
    const Table table = displayed(columnOf({123'456'789'000}), lookOf(Unit(unit), decimals < 0 ? std::nullopt : std::optional(decimals)));
    QTEST(shownIn(table).front(), "expected");
    QCOMPARE(table.rows.front().cells.front().money.ore(), 123'456'789'000);
}

void tst_Displayed::threeThirds_data()
{
    QTest::addColumn<int>("adding");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("note");
    QTest::newRow("the total is marked") << int(Adding::Footnote) << QStringList{u"3"_s, u"3"_s, u"3"_s, u"10 1)"_s} << u"avrundet hver for seg"_s;
    QTest::newRow("one is rounded up") << int(Adding::LargestRemainder) << QStringList{u"4"_s, u"3"_s, u"3"_s, u"10"_s} << u"rundet opp eller ned"_s;
}

void tst_Displayed::threeThirds()
{
    QFETCH(int, adding);
    QFETCH(QString, note);
    const Table table = displayed(columnOf({333'333'334, 333'333'333, 333'333'333}), lookOf(Unit::Million, 0, Adding(adding)));
    QTEST(shownIn(table), "expected");
    QCOMPARE(table.notes.size(), 1u);
    QVERIFY(table.notes.front().text.contains(note));
    QVERIFY(displayed(columnOf({100'000'000, 200'000'000}), lookOf(Unit::Million, 0, Adding(adding))).notes.empty());
}

void tst_Displayed::differencesAreMarked()
{
    Table table;
    for (const QString &heading : {u"Før"_s, u"Etter"_s, u"Endring"_s})
        table.addColumn({{}, heading, false, true});
    const auto money = [](qint64 ore) { return TableCell::of(Money::fromOre(ore)); };
    table.rows.push_back({TableRow::Kind::Body, {money(140'000'000), money(360'000'000), money(220'000'000)}}); // 1, 4, 2
    table.addDifference({0, 2}, {0, 1}, {0, 0});
    const Table marked = displayed(table, lookOf(Unit::Million, 0));
    QCOMPARE(shownText(marked.rows[0].cells[2], marked.look) + noteMarks(marked, marked.rows[0].cells[2]), u"2 1)"_s);
    QVERIFY(marked.notes.front().text.contains(u"forskjellen mellom dem"_s));
    const Table together = displayed(table, lookOf(Unit::Million, 0, Adding::LargestRemainder));
    QCOMPARE(shownMoney(together.rows[0].cells[1]) - shownMoney(together.rows[0].cells[0]), shownMoney(together.rows[0].cells[2]));
    table.rows[0].cells[2] = money(1);
    table.rows[0].cells[2].difference.reset();
    table.addDifference({0, 2}, {0, 1}, {0, 0}); // it is none
    QVERIFY(!table.rows[0].cells[2].difference);
}

void tst_Displayed::partsOfALetterAddUpToTheirLine()
{
    Programme programme;
    Letter letter;
    letter.year = 2027;
    const auto item = [](const QString &label, const QString &parent, qint64 hundredths) {
        BreakdownItem made;
        made.label = label;
        made.parent = parent;
        made.figure = amount(hundredths);
        return made;
    };
    letter.breakdown = {item(u"samhandling"_s, {}, 1000), item(u"Alfa"_s, u"samhandling"_s, 333), item(u"Beta"_s, u"samhandling"_s, 667)};
    programme.letters = {letter};
    const Table table = buildTable(programme, TableName::Letters, {});
    QCOMPARE(table.rows[0].cells.back().otherSums.size(), 1u);
    QCOMPARE(table.rows[0].cells.back().otherSums.front().size(), 2u);

    // Where the letter breaks one post down, its lines are of that post, and say that they are parts of it.
    programme.letters.front().posts = {{701, 21, u"Drift"_s, amount(1000)}, {701, 70, u"NHN"_s, amount(7000)}};
    const Table posts = buildTable(programme, TableName::Letters, {});
    QCOMPARE(posts.rows[0].cells.back().otherSums, (std::vector<std::vector<CellPlace>>{{{2, 6}}}));
    QVERIFY(posts.rows[1].cells.back().otherSums.empty());
    QCOMPARE(posts.rows[2].cells[3].number, 21);
    QVERIFY(!posts.rows[2].cells.back().notes.empty());
    QCOMPARE(posts.rows[2].cells.back().otherSums.front().size(), 2u);
}

void tst_Displayed::theUnitIsToldAboveTheTable()
{
    Table table = columnOf({100});
    table.about = u"Prisnivå 2024."_s;
    QCOMPARE(unitLine(table), u"Mill. kroner. Prisnivå 2024."_s);
    QCOMPARE(unitLine(displayed(table, lookOf(Unit::Thousand, 0))), u"1000 kroner. Prisnivå 2024."_s);
    table.rows.clear();
    QCOMPARE(unitLine(table), u"Prisnivå 2024."_s);
}

void tst_Displayed::notesFollowTheNumberForm()
{
    Programme programme = wide();
    Reserve reserve;
    reserve.year = 2024;
    reserve.figure.state = FigureState::Amount;
    reserve.figure.amount = Money::fromOre(123'456'000'000);
    programme.reserves = {reserve};
    NumberLook look;
    look.form = {u'.', u","_s, u"-"_s, 1};
    const Table table = displayed(allocationTable(programme, {}), look);
    QVERIFY2(shownNote(table.notes.back(), table.look).contains(u"1,234.56 mill. kroner for 2024"_s), qPrintable(shownNote(table.notes.back(), table.look)));
    QVERIFY(QString::fromUtf8(toText(table)).contains(u"1,234.56 mill."_s));
}

void tst_Displayed::everyTableAddsUpOrSaysWhyNot()
{
    RandomCases cases;
    for (int i = 0; i < RandomCases::count() / 10; ++i) {
        Programme programme = wide();
        for (Mandate &mandate : programme.mandates) { // amounts to the øre, whatever is printed
            for (FrameRow &row : mandate.frames) {
                for (YearFigure &year : row.years) {
                    if (year.figure.amount)
                        year.figure.amount = Money::fromOre(cases.between(0, 20'000'000'000));
                }
            }
        }
        const Unit unit = cases.oneIn(3) ? Unit::Thousand : cases.oneIn(10) ? Unit::Kroner : Unit::Million;
        const NumberLook look = lookOf(unit, cases.oneIn(8) ? std::nullopt : std::optional(int(cases.between(0, mostDecimals(unit)))),
                                       cases.oneIn(2) ? Adding::Footnote : Adding::LargestRemainder);
        const Scenario scenario = transferred(programme);
        for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Vintages, TableName::Changes, TableName::AmbitionFrames}) {
            const QStringList faults = faultsOf(displayed(buildTable(programme, name, {}, &scenario), look));
            QVERIFY2(faults.isEmpty(), cases.name(i) + ' ' + toWord(name).toUtf8() + ": " + faults.join(u"; "_s).toUtf8());
        }
        const LeafTable plan = leavesOf(programme, currentPlan(programme));
        const QStringList unequal = faultsOf(displayed(comparisonTable(compare(programme, {{ComparedSide::Kind::Plan, {}, 0, plan}, sideOf(programme, plan, scenario)})), look));
        QVERIFY2(unequal.isEmpty(), cases.name(i) + " comparison: " + unequal.join(u"; "_s).toUtf8());
        Report note = reallocationNote(programme, scenario, u"nb"_s);
        finish(note, look);
        for (const ReportPart &part : note.parts) {
            for (const Table *table : tablesOf(part)) {
                const QStringList faults = faultsOf(*table);
                QVERIFY2(faults.isEmpty(), cases.name(i) + ' ' + part.heading.toUtf8() + ": " + faults.join(u"; "_s).toUtf8());
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Displayed)
#include "tst_displayed.moc"
