#include "planning/checks.h"
#include "report/builders.h"
#include "report/wording.h"
#include "report/writers.h"
#include "report/writetable.h"

#include "support/build.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ramme::TableName)
Q_DECLARE_METATYPE(ramme::TableFormat)

namespace {

/// Two areas, one with a row no split speaks of; two vintages, two price bases, carry-over, a dash and an open question.
Programme wide()
{
    Programme result = programme({
        mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, state(FigureState::NotSet)}}), frames({{2024, amount(44)}, {2025, state(FigureState::Undecided)}}, u"Alfa Pluss"_s)},
                {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})}),
        mandate(u"Alfa"_s, 2025, {frames({{2025, amount(1850)}})},
                {split(2025, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s), split(2025, {{u"NHN"_s, amount(360)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::CarryOver, u"Ubrukt"_s)}),
        mandate(u"Beta"_s, 2025, {frames({{2024, amount(1000)}, {2025, amount(0)}, {2026, amount(400)}})}, {split(2024, {{u"NHN"_s, amount(1000)}, {u"Hdir"_s, amount(0)}})}, PriceBase()),
    });
    result.reserves = {{2024, Reserve::Kind::Reserve, u"programmet"_s, amount(3720), {}}};
    int id = 0;
    for (Mandate &mandate : result.mandates) {
        for (FrameRow &row : mandate.frames) {
            for (YearFigure &cell : row.years)
                cell.figure.id = ++id;
        }
    }
    return result;
}

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

} // namespace

class tst_Tables : public QObject
{
    Q_OBJECT

private slots:
    void errataAreWrittenByEveryWriter_data();
    void errataAreWrittenByEveryWriter();
    void allocation_data();
    void allocation();
    void sumsAreTheSumOfTheirCells_data();
    void sumsAreTheSumOfTheirCells();
    void notesAreNumberedAsTheyAppear();
    void anEmptyProgrammeGivesEmptyTables_data();
    void anEmptyProgrammeGivesEmptyTables();
    void vintagesShowTheChange();
    void splitSumsSayWhatTheyLack();
    void aBareFootnoteMarkLeavesASumWhole();
    void sumsOfFramesSayWhatWasCarriedOver();
    void text();
    void textStaysWithinItsWidth();
    void html();
    void allocationJson();
    void otherTablesHoldTheDataObjects_data();
    void otherTablesHoldTheDataObjects();
    void writesToFilesAndDevices();
    void refusesAFolderThatIsNotThere();
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

void tst_Tables::sumsAreTheSumOfTheirCells_data()
{
    QTest::addColumn<TableName>("name");
    QTest::newRow("allocation") << TableName::Allocation;
    QTest::newRow("frames") << TableName::Frames;
    QTest::newRow("splits") << TableName::Splits;
    QTest::newRow("vintages") << TableName::Vintages;
}

void tst_Tables::sumsAreTheSumOfTheirCells()
{
    QFETCH(TableName, name);
    const Table table = buildTable(wide(), name, {});
    int sums = 0;
    for (const TableRow &row : table.rows) {
        QCOMPARE(row.cells.size(), table.columns.size());
        for (const TableCell &cell : row.cells) {
            if (cell.sums.empty())
                continue;
            ++sums;
            Money sum;
            for (const CellPlace &place : cell.sums) {
                QCOMPARE(int(table.rows.at(place.row).cells.at(place.column).kind), int(TableCell::Kind::Money));
                sum += table.rows[place.row].cells[place.column].money;
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
    QVERIFY(table.notes.back().text.contains(u"37,2 mill. kroner for 2024 holdes utenfor"_s));
}

void tst_Tables::anEmptyProgrammeGivesEmptyTables_data()
{
    QTest::addColumn<TableName>("name");
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::Vintages, TableName::Letters, TableName::Checks, TableName::Errata, TableName::Moves})
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
            said += table.notes[note].text;
        return said;
    };
    const QStringList said = notes({{2024, amount(4820)}, {2025, amount(1850)}});
    QVERIFY2(said.size() == 1 && said.front().contains(u"3,6 mill. kroner ubrukte midler"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(notes({{2025, amount(1850)}, {2026, amount(100)}}), QStringList()); // no earlier year in the sum
    QCOMPARE(notes({{2024, amount(4820)}, {2025, amount(1490)}}), QStringList()); // not in the frame
}

void tst_Tables::text()
{
    Table table;
    table.title = u"Tittel"_s;
    table.columns = {{{}, u"Område"_s, true, false}, {u"2024"_s, u"NHN"_s, false, true}, {u"2024"_s, u"Totalt"_s, false, true}};
    TableCell estimate = TableCell::of(mill(4360));
    estimate.estimated = true;
    table.rows = {{TableRow::Kind::Body, {TableCell::of(u"Måledata"_s), estimate, TableCell::of(mill(123450))}}, {TableRow::Kind::Total, {TableCell::of(u"Sum"_s), TableCell(), TableCell::of(mill(50))}}};
    table.mark(table.rows[1].cells[2], {u"kort"_s, u"Lang \x1b[31mforklaring."_s});
    const QString expected = u"Tittel\n"
                             "\n"
                             "         │ 2024\n"
                             "Område   │   NHN   Totalt\n"
                             "─────────┼──────────────────\n"
                             "Måledata │ ≈43,6  1\u00a0234,5\n"
                             "─────────┼──────────────────\n"
                             "Sum      │            0,5 1)\n"
                             "\n"
                             "≈ Anslått: regnet ut med områdets fordelingsnøkkel, ikke trykt i noe mandat.\n"
                             "1) Lang [31mforklaring.\n"_s;
    const QString written = QString::fromUtf8(toText(table));
    QCOMPARE(written.split(u'\n'), expected.split(u'\n'));
    QVERIFY(!written.contains(QChar(0x1b)));
}

void tst_Tables::textStaysWithinItsWidth()
{
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Vintages, TableName::Checks}) {
        for (const int width : {80, 100, 120, 140}) {
            for (const QString &line : QString::fromUtf8(toText(buildTable(wide(), name, {}), width)).split(u'\n'))
                QVERIFY2(line.size() <= width, qPrintable(line));
        }
    }
}

void tst_Tables::html()
{
    Programme risky = wide();
    risky.areas.front().name = u"<b>&\"Alfa\""_s;
    for (Mandate &mandate : risky.mandates) {
        if (mandate.area == u"Alfa"_s)
            mandate.area = u"<b>&\"Alfa\""_s;
    }
    const QString page = QString::fromUtf8(toHtml(allocationTable(risky, {}), u"nn"_s));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"nn\">"_s));
    QVERIFY(page.contains(u"<th scope=\"row\">&lt;b&gt;&amp;&quot;Alfa&quot;</th>"_s));
    QVERIFY(!page.contains(u"<b>"_s));
    QVERIFY(page.contains(u"<caption>"_s));
    QVERIFY(page.contains(u"<th scope=\"colgroup\" colspan=\"4\">2024</th>"_s));
    QVERIFY(page.contains(u"<em>≈4,0</em>"_s));
}

void tst_Tables::allocationJson()
{
    const QJsonArray cells = QJsonDocument::fromJson(tableJson(wide(), TableName::Allocation, {}).toBytes()).array();
    const auto find = [&](const QJsonValue &area, const QString &row, const QJsonValue &year, const QString &recipient) {
        for (const QJsonValue &value : cells) {
            const QJsonObject cell = value.toObject();
            if (cell["area"_L1] == area && cell["row"_L1].toString() == row && cell["year"_L1] == year && cell["recipient"_L1].toString() == recipient)
                return cell;
        }
        return QJsonObject();
    };
    const QJsonObject part = find(u"Beta"_s, {}, 2026, u"NHN"_s);
    QCOMPARE(part["ore"_L1].toInteger(), mill(400).ore());
    QCOMPARE(part["estimated"_L1], QJsonValue(true));
    QCOMPARE(part["price_base"_L1].toString(), u"not-stated"_s);
    const QJsonObject open = find(u"Alfa"_s, u"Alfa Pluss"_s, 2025, u"total"_s);
    QCOMPARE(open["state"_L1].toString(), u"undecided"_s);
    QVERIFY(open["ore"_L1].isNull() && open["estimated"_L1].isNull());
    QVERIFY(find(u"Alfa"_s, u"Alfa Pluss"_s, 2025, u"NHN"_s).isEmpty());
    const QJsonObject sum = find(QJsonValue(QJsonValue::Null), {}, 2024, u"total"_s);
    QCOMPARE(sum["ore"_L1].toInteger(), mill(8344).ore());
    QCOMPARE(sum["mixed_price_bases"_L1], QJsonValue(true));
    QVERIFY(sum["price_base"_L1].isNull() && sum["vintage"_L1].isNull());
    const QJsonObject years = find(u"Alfa"_s, {}, QJsonValue(QJsonValue::Null), u"total"_s);
    QCOMPARE(years["carry_over_ore"_L1].toInteger(), mill(360).ore());
    QCOMPARE(years["incomplete"_L1], QJsonValue(true));
    QCOMPARE(years["price_base"_L1].toString(), u"2024"_s);
}

void tst_Tables::otherTablesHoldTheDataObjects_data()
{
    QTest::addColumn<TableName>("name");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("frames") << TableName::Frames << qsizetype(9);
    QTest::newRow("splits") << TableName::Splits << qsizetype(8);
    QTest::newRow("vintages hold the restated years") << TableName::Vintages << qsizetype(2);
    QTest::newRow("moves") << TableName::Moves << qsizetype(0);
}

void tst_Tables::otherTablesHoldTheDataObjects()
{
    QFETCH(TableName, name);
    QFETCH(qsizetype, count);
    QCOMPARE(QJsonDocument::fromJson(tableJson(wide(), name, {}).toBytes()).array().size(), count);
}

void tst_Tables::writesToFilesAndDevices()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabell.csv"_s);
    QVERIFY(writeTable(wide(), TableName::Allocation, TableFormat::Csv, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeTable(wide(), TableName::Allocation, TableFormat::Csv, buffer));
    QCOMPARE(file.readAll(), buffer.data());
    QVERIFY(buffer.data().contains("Beta;10;0"));
}

void tst_Tables::refusesAFolderThatIsNotThere()
{
    const Done written = writeTable(wide(), TableName::Allocation, TableFormat::Csv, u"/finnes/ikke/tabell.csv"_s);
    QVERIFY(!written);
    QVERIFY(!written.error().isEmpty());
}

void tst_Tables::errataAreWrittenByEveryWriter_data()
{
    QTest::addColumn<TableFormat>("format");
    for (const TableFormat format : {TableFormat::Text, TableFormat::Csv, TableFormat::Json, TableFormat::Html})
        QTest::newRow(qPrintable(toWord(format))) << format;
}

void tst_Tables::errataAreWrittenByEveryWriter()
{
    QFETCH(TableFormat, format);
    const QString sha = u"f00"_s;
    Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7400)}})}, {split(2024, {{u"NHN"_s, amount(7300)}})})});
    made.files = {{sha, u"mandat.txt"_s, {}, u"Mandat\nRamme 74,0\nNHN 73,0"_s}};
    made.mandates.front().frames.front().years.front().figure.source = {sha, 0, {}, 2};
    Figure &part = made.mandates.front().splits.front().recipients.front().figure;
    part.source = {sha, 0, {}, 3};
    part.id = 7;
    QCOMPARE(errataTable(made).rows.size(), std::size_t(0));
    const Check check = allChecks(made).front();
    made.verdicts = {{check.identity(), CheckState::DocumentError, u"Trykkfeil i rammen."_s, u"Kari Nordmann"_s, QDate(2026, 3, 1), check.seen()}};

    const Table table = errataTable(made);
    QCOMPARE(table.rows.size(), std::size_t(1));
    QStringList cells;
    for (const TableCell &cell : table.rows.front().cells)
        cells += shownText(cell);
    QCOMPARE(cells.mid(0, 2), (QStringList{u"mandat.txt"_s, u"linje 2"_s}));
    QCOMPARE(cells[4], u"Ramme 74,0"_s);
    QVERIFY(cells[6].contains(u"73,0 mill. kroner (mandat.txt, linje 3)"_s));

    TableOptions options;
    options.textWidth = 400;
    const Result<QByteArray> bytes = tableBytes(made, TableName::Errata, format, options);
    QVERIFY(bytes);
    QVERIFY2(bytes->contains("Trykkfeil i rammen."), bytes->constData());
    QVERIFY(bytes->contains("Kari Nordmann"));
    QVERIFY(bytes->contains("2026-03-01"));
    QVERIFY(tableBytes(made, TableName::Errata, TableFormat::Xlsx, options));
}

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
