#include "planning/perform.h"
#include "report/builders.h"
#include "report/wording.h"
#include "report/writers.h"
#include "report/writetable.h"
#include "support/wideprogramme.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ramme::TableName)

namespace {

const TableCell &cellAt(const Table &table, const QString &row, const QString &heading)
{
    static const TableCell none;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (fullHeading(table.columns[column]) != heading)
            continue;
        for (const TableRow &line : table.rows) {
            if (line.cells.front().text == row)
                return line.cells[column];
        }
    }
    return none;
}

/// What a reader sees: the text, and the brief words of its footnotes.
QString seen(const Table &table, const TableCell &cell)
{
    QStringList words{shownText(cell)};
    for (const std::size_t note : cell.notes)
        words += table.notes[note].brief;
    return words.join(u'|');
}

/// 5,0 from Alfa to Beta in 2024: 4,5 of what NHN has and 0,5 of what Hdir has.
Scenario transferred()
{
    const Programme programme = wide();
    Scenario scenario{u"Flytting"_s, {}, {}, {}, {}, {}};
    const Scope from{u"Alfa"_s, QString(), 2024, std::nullopt, std::nullopt};
    const Scope to{u"Beta"_s, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    scenario.moves = {perform(planningBase(programme, currentPlan(programme)), scenario, transferOrder({from}, to, mill(500))).move};
    return scenario;
}

} // namespace

/// The tables of a programme: what their cells say, and that their sums are the sums of their cells.
class tst_Tables : public QObject
{
    Q_OBJECT

private slots:
    void allocation_data();
    void allocation();
    void allocationUnderAScenario_data();
    void allocationUnderAScenario();
    void sumsAreTheSumOfTheirCells_data();
    void sumsAreTheSumOfTheirCells();
    void notesAreNumberedAsTheyAppear();
    void anEmptyProgrammeGivesEmptyTables_data();
    void anEmptyProgrammeGivesEmptyTables();
    void vintagesShowTheChange();
    void splitSumsSayWhatTheyLack();
    void aBareFootnoteMarkLeavesASumWhole();
    void sumsOfFramesSayWhatWasCarriedOver();
    void theMovesOfAllScenariosAreListed();
};

void tst_Tables::allocation_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a printed part") << u"Alfa"_s << u"2025 NHN"_s << u"10,0"_s;
    QTest::newRow("an estimated part is marked") << u"Beta"_s << u"2026 NHN"_s << u"≈4,0"_s;
    QTest::newRow("a total is not estimated") << u"Beta"_s << u"2026 Totalt"_s << u"4,0"_s;
    QTest::newRow("a zero is not a blank") << u"Beta"_s << u"2025 NHN"_s << u"0,0"_s;
    QTest::newRow("what is not set is a dash with a footnote") << u"Alfa"_s << u"2026 Totalt"_s << u"–|ikke satt"_s;
    QTest::newRow("what is open is a question mark with a footnote") << u"Alfa Pluss"_s << u"2025 Totalt"_s << u"?|ikke avgjort"_s;
    QTest::newRow("what no split speaks of is unsplit") << u"Alfa Pluss"_s << u"2024 Ufordelt"_s << u"0,44|ufordelt"_s;
    QTest::newRow("an area of several rows has its own sum") << u"Sum Alfa"_s << u"2024 Totalt"_s << u"73,44"_s;
    QTest::newRow("a sum over price bases is marked") << u"Sum"_s << u"2024 Totalt"_s << u"83,44|ulike prisnivåer"_s;
    QTest::newRow("a sum that lacks something is marked") << u"Sum"_s << u"2026 Totalt"_s << u"4,0|ufullstendig"_s;
    QTest::newRow("a sum over years tells of carry-over") << u"Alfa"_s << u"Sum 2024–2026 Totalt"_s << u"91,5|ufullstendig|ubrukte midler"_s;
    QTest::newRow("and shows it apart") << u"Alfa"_s << u"Sum 2024–2026 Herav ubrukte midler"_s << u"3,6"_s;
    QTest::newRow("the sum of all shows it apart too") << u"Sum"_s << u"Sum 2024–2026 Herav ubrukte midler"_s << u"3,6"_s;
    QTest::newRow("the price base is shown") << u"Beta"_s << u"Prisnivå"_s << u"ikke oppgitt"_s;
    QTest::newRow("each year's mandate is shown") << u"Alfa"_s << u"Mandat"_s << u"2024, 2026: 2024; 2025: 2025"_s;
}

void tst_Tables::allocation()
{
    QFETCH(QString, row);
    QFETCH(QString, heading);
    QFETCH(QString, expected);
    const Table table = allocationTable(wide(), {});
    QCOMPARE(seen(table, cellAt(table, row, heading)), expected);
}

void tst_Tables::allocationUnderAScenario_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isOfADocument");

    QTest::newRow("what gives is marked") << u"Alfa"_s << u"2024 NHN"_s << u"61,5|endret"_s << false;
    QTest::newRow("its frame too") << u"Alfa"_s << u"2024 Totalt"_s << u"68,0|endret"_s << false;
    QTest::newRow("what gets is marked") << u"Beta"_s << u"2024 Hdir"_s << u"0,5|endret"_s << false;
    QTest::newRow("its frame as well") << u"Beta"_s << u"2024 Totalt"_s << u"15,0|endret"_s << false;
    QTest::newRow("what is not moved stands") << u"Alfa"_s << u"2025 Totalt"_s << u"18,5"_s << true;
    QTest::newRow("the sum of the year stands") << u"Sum"_s << u"2024 Totalt"_s << u"83,44|ulike prisnivåer"_s << false;
    QTest::newRow("the sum over years follows") << u"Beta"_s << u"Sum 2024–2026 Totalt"_s << u"19,0"_s << false;
}

void tst_Tables::allocationUnderAScenario()
{
    QFETCH(QString, row);
    QFETCH(QString, heading);
    QFETCH(QString, expected);
    QFETCH(bool, isOfADocument);
    const Scenario scenario = transferred();
    const Table table = allocationTable(wide(), {}, &scenario);
    QCOMPARE(seen(table, cellAt(table, row, heading)), expected);
    QCOMPARE(!cellAt(table, row, heading).origin.figures.empty(), isOfADocument);
    QVERIFY(table.about.contains(scenario.name));
    QVERIFY(!allocationTable(wide(), {}).about.contains(scenario.name));
}

void tst_Tables::sumsAreTheSumOfTheirCells_data()
{
    QTest::addColumn<TableName>("name");
    QTest::addColumn<bool>("underScenario");
    QTest::newRow("allocation") << TableName::Allocation << false;
    QTest::newRow("allocation under a scenario") << TableName::Allocation << true;
    QTest::newRow("frames") << TableName::Frames << false;
    QTest::newRow("splits") << TableName::Splits << false;
    QTest::newRow("vintages") << TableName::Vintages << false;
    QTest::newRow("the triangle") << TableName::Triangle << false;
    QTest::newRow("changes") << TableName::Changes << false;
}

void tst_Tables::sumsAreTheSumOfTheirCells()
{
    QFETCH(TableName, name);
    QFETCH(bool, underScenario);
    const Scenario scenario = transferred();
    const Table table = buildTable(wide(), name, {}, underScenario ? &scenario : nullptr);
    int sums = 0;
    for (const TableRow &row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        for (const TableCell &cell : row.cells) {
            if (cell.sums.empty())
                continue;
            ++sums;
            Money sum;
            for (const CellPlace &place : cell.sums) {
                const TableCell &part = table.rows.at(place.row).cells.at(place.column);
                const bool isBlank = part.kind == TableCell::Kind::Empty || part.kind == TableCell::Kind::Text; // adds nothing, until someone writes there
                QVERIFY(part.kind == TableCell::Kind::Money || isBlank);
                sum += part.money;
            }
            QCOMPARE(cell.money.ore(), sum.ore());
        }
    }
    QVERIFY(sums > 0);
}

void tst_Tables::notesAreNumberedAsTheyAppear()
{
    const Table table = allocationTable(wide(), {});
    std::size_t next = 0;
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells) {
            for (const std::size_t note : cell.notes) {
                QVERIFY(note <= next);
                next = std::max(next, note + 1);
            }
        }
    }
    QCOMPARE(table.notes.size(), next + 1);
    QVERIFY(shownNote(table.notes.back(), table.look).contains(u"37,2 mill. kroner for 2024 holdes utenfor"_s));
}

void tst_Tables::anEmptyProgrammeGivesEmptyTables_data()
{
    QTest::addColumn<TableName>("name");
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::AmbitionFrames, TableName::Vintages,
                                 TableName::Triangle, TableName::Changes, TableName::Letters, TableName::Checks, TableName::Errata, TableName::Moves})
        QTest::newRow(qPrintable(toWord(name))) << name;
}

void tst_Tables::anEmptyProgrammeGivesEmptyTables()
{
    QFETCH(TableName, name);
    const Table table = buildTable(newProgramme(), name, {});
    QVERIFY(table.rows.empty());
    QVERIFY(!table.title.isEmpty());
    QCOMPARE(tableJson(newProgramme(), name, {}).toBytes(), QByteArray("[]\n"));
    for (const TableFormat format : {TableFormat::Text, TableFormat::Csv, TableFormat::Html, TableFormat::Xlsx})
        QVERIFY(tableBytes(newProgramme(), name, format));
}

void tst_Tables::theMovesOfAllScenariosAreListed()
{
    Programme programme = wide();
    programme.scenarios = {transferred()};
    programme.scenarios.front().moves.front().grounds = {u"NN"_s, QDate(2026, 2, 1), u"Forsinket"_s, u"26/1"_s};
    const Table table = buildTable(programme, TableName::Moves, {});
    QCOMPARE(table.rows.size(), std::size_t(1));
    QStringList shown;
    for (const TableCell &cell : table.rows.front().cells)
        shown += shownText(cell);
    QCOMPARE(shown, (QStringList{u"Flytting"_s, u"utkast"_s, u"1"_s, u"5,0 fra Alfa, 2024 til Beta"_s, u"5,0"_s, u"5,0"_s, u"01.02.2026"_s, u"NN"_s, u"Forsinket"_s, u"26/1"_s}));
    const QByteArray json = tableJson(programme, TableName::Moves, {}).toBytes();
    QVERIFY2(json.contains("\"scenario\": \"Flytting\"") && json.contains("\"number\": 1") && json.contains("\"ore\": 500000000"), json.constData());
}

void tst_Tables::vintagesShowTheChange()
{
    const Table table = vintagesTable(wide());
    const auto change = std::find_if(table.rows.begin(), table.rows.end(), [](const TableRow &row) { return row.kind == TableRow::Kind::Subtotal; });
    QVERIFY(change != table.rows.end());
    QCOMPARE(change->cells[2].text, u"2025 mot 2024"_s);
    QCOMPARE(shownText(change->cells[5]), u"−23,5"_s);
    QCOMPARE(int(change->cells[4].kind), int(TableCell::Kind::Empty));
}

void tst_Tables::splitSumsSayWhatTheyLack()
{
    const Programme open = programme({mandate(u"Alfa"_s, 2024, {},
                                              {split(2024, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s),
                                               split(2024, {{u"NHN"_s, state(FigureState::Undecided)}, {u"Hdir"_s, amount(100)}}, LineKind::CarryOver, u"Ubrukt"_s)})});
    const Table table = buildTable(open, TableName::Splits, {});
    const TableRow &sum = table.rows.back();
    const qsizetype incomplete = std::find(table.notes.begin(), table.notes.end(), TableText::incomplete()) - table.notes.begin();
    QStringList seen;
    for (std::size_t column = 4; column < 7; ++column)
        seen += shownText(sum.cells[column]) + (sum.cells[column].notes == std::vector<std::size_t>{std::size_t(incomplete)} ? u"*"_s : QString());
    QCOMPARE(seen, (QStringList{u"6,4*"_s, u"9,5"_s, u"15,9*"_s}));
}

void tst_Tables::aBareFootnoteMarkLeavesASumWhole()
{
    const auto noteCount = [](FigureState other) {
        const Table table = buildTable(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(1660)}, {2025, state(other)}})})}), TableName::Frames, {});
        return table.rows.front().cells.back().notes.size();
    };
    QCOMPARE(noteCount(FigureState::FootnoteOnly), std::size_t(0));
    QCOMPARE(noteCount(FigureState::Blank), std::size_t(0));
    QCOMPARE(noteCount(FigureState::NotSet), std::size_t(1));
    QCOMPARE(noteCount(FigureState::Unreadable), std::size_t(1));
}

void tst_Tables::sumsOfFramesSayWhatWasCarriedOver()
{
    const auto notes = [](std::initializer_list<YearFigure> years) {
        const Table table = buildTable(programme({mandate(u"Alfa"_s, 2025, {frames(years)},
                                                          {split(2025, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s),
                                                           split(2025, {{u"NHN"_s, amount(360)}}, LineKind::CarryOver, u"Ubrukt"_s)})}),
                                       TableName::Frames, {});
        QStringList said;
        for (const std::size_t note : table.rows.front().cells.back().notes)
            said += shownNote(table.notes[note], table.look);
        return said;
    };
    const QStringList said = notes({{2024, amount(4820)}, {2025, amount(1850)}});
    QVERIFY2(said.size() == 1 && said.front().contains(u"3,6 mill. kroner to ganger"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(notes({{2025, amount(1850)}, {2026, amount(100)}}), QStringList()); // no earlier year in the sum
    QCOMPARE(notes({{2024, amount(4820)}, {2025, amount(1490)}}), QStringList()); // not in the frame
}

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
