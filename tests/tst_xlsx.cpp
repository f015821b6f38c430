#include "report/builders.h"
#include "report/sourcerows.h"
#include "report/writers.h"

#include "domain/figures.h"
#include "support/build.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString python = u"/usr/bin/python3"_s;

/// Reads a workbook twice, for formulas and for the values kept beside them, and prints what it holds.
const QString reader = uR"(
import json, sys, openpyxl
out = []
formulas, values = openpyxl.load_workbook(sys.argv[1]), openpyxl.load_workbook(sys.argv[1], data_only=True)
for sheet in formulas.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for c in row:
            if c.value is not None:
                cells[c.coordinate] = {'formula': c.value, 'value': values[sheet.title][c.coordinate].value, 'type': c.data_type, 'italic': bool(c.font.italic), 'format': c.number_format}
    out.append({'title': sheet.title, 'frozen': sheet.freeze_panes, 'cells': cells, 'breaks': [b.id for b in sheet.col_breaks.brk],
                'merged': [r.coord for r in sheet.merged_cells.ranges], 'high': {str(i): d.height for i, d in sheet.row_dimensions.items() if d.height}})
print(json.dumps(out))
)"_s;

Programme sample()
{
    Mandate alfa = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4820)}})}, {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})});
    Mandate evil = mandate(u"=HYPERLINK(\"x\")"_s, 2024, {frames({{2024, amount(1050)}})});
    Programme result = programme({alfa, evil});
    result.files = {{u"f00"_s, u"mandat.txt"_s, {}, {}}};
    int id = 0;
    Figure &confirmed = result.mandates.front().frames.front().years.back().figure;
    confirmed.certainty = Certainty::Corrected;
    confirmed.printed = PrintedFigure{confirmed.state, confirmed.amount, {}, Certainty::Decided, {}};
    confirmed.settled = Settlement{u"Kari Nordmann"_s, QDate(2026, 11, 21)};
    visitFigures(result, [&](Figure &figure) {
        figure.id = ++id;
        figure.raw = u"=2+2"_s;
        figure.source = {u"f00"_s, 0, {}, 10 + id};
    });
    return result;
}

} // namespace

class tst_Xlsx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cells_data();
    void cells();
    void sheets();
    void sources();
    void whatCannotBeReadIsNotCertain();
    void totalsAreRecalculatedToTheSame();
    void aWideTableIsPartedBetweenItsYears();
    void whatIsLongIsBroken();
    void sheetNames_data();
    void sheetNames();

private:
    bool read(const QByteArray &bytes, QJsonArray &sheets) const;

    QJsonArray m_sheets;
    QTemporaryDir m_folder;

    QJsonObject cell(int sheet, const QString &name) const { return m_sheets[sheet]["cells"_L1][name].toObject(); }
};

bool tst_Xlsx::read(const QByteArray &bytes, QJsonArray &sheets) const
{
    QFile file(m_folder.filePath(u"t.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    QProcess process;
    process.start(python, {u"-c"_s, reader, file.fileName()});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return false;
    }
    sheets = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    return true;
}

void tst_Xlsx::initTestCase()
{
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import openpyxl"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3-openpyxl is not installed, so the workbook cannot be read back");

    const Result<QByteArray> bytes = toXlsx(allocationTable(sample(), {}), sample());
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error()));
    QVERIFY(read(*bytes, m_sheets));
}

void tst_Xlsx::cells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<bool>("italic");
    QTest::addColumn<QString>("format");

    // Columns: A area, B–E 2024 NHN Hdir Ufordelt Totalt, F–H 2025 NHN Hdir Totalt, I–L sums, M price base, N mandate.
    QTest::newRow("a printed part is a number") << u"B6"_s << QVariant(66.0) << QString() << false << u"#,##0.0#######"_s;
    QTest::newRow("an estimated part is a marked number in italics") << u"F6"_s << QVariant(43.6) << QString() << true << u"\"≈ \"#,##0.0#######"_s;
    QTest::newRow("a total is a formula with its value") << u"E6"_s << QVariant(73.0) << u"=SUM(B6:D6)"_s << false << u"#,##0.0#######"_s;
    QTest::newRow("a sum over years is a formula") << u"L6"_s << QVariant(121.2) << u"=SUM(E6,H6)"_s << false << u"#,##0.0#######"_s;
    QTest::newRow("the line below adds the areas") << u"E8"_s << QVariant(83.5) << u"=SUM(E6:E7)"_s << false << u"#,##0.0#######"_s;
    QTest::newRow("a text that looks like a formula is a text") << u"A7"_s << QVariant(u"=HYPERLINK(\"x\")"_s) << QString() << false << u"General"_s;
    QTest::newRow("a footnote mark stands in the format") << u"D7"_s << QVariant(10.5) << QString() << false << u"#,##0.0#######\" 1)\""_s;
    QTest::newRow("the footnote stands below") << u"A11"_s << QVariant(u"1) Ufordelt: det finnes verken trykt fordeling eller fordelingsnøkkel. Beløpet er med i totalen."_s) << QString() << false << u"General"_s;
}

void tst_Xlsx::cells()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    QFETCH(QString, formula);
    QFETCH(bool, italic);
    QFETCH(QString, format);
    const QJsonObject read = cell(0, name);
    QCOMPARE(read["value"_L1].toVariant().toString(), value.toString());
    QCOMPARE(read["type"_L1].toString(), formula.isEmpty() ? (value.typeId() == QMetaType::Double ? u"n"_s : u"s"_s) : u"f"_s);
    if (!formula.isEmpty())
        QCOMPARE(read["formula"_L1].toString(), formula);
    QCOMPARE(read["italic"_L1].toBool(), italic);
    QCOMPARE(read["format"_L1].toString(), format);
}

void tst_Xlsx::sheets()
{
    QCOMPARE(m_sheets.size(), 2);
    QCOMPARE(m_sheets[0]["title"_L1].toString(), u"Fordeling"_s);
    QCOMPARE(m_sheets[0]["frozen"_L1].toString(), u"B6"_s);
    QCOMPARE(m_sheets[1]["title"_L1].toString(), u"Kilder"_s);
    QCOMPARE(m_sheets[1]["frozen"_L1].toString(), u"A2"_s);
}

void tst_Xlsx::sources()
{
    QCOMPARE(cell(1, u"A2"_s)["value"_L1].toString(), u"B6"_s);
    QCOMPARE(cell(1, u"B2"_s)["value"_L1].toString(), u"Alfa, 2024 NHN"_s);
    QCOMPARE(cell(1, u"C2"_s)["value"_L1].toString(), u"mandat.txt"_s);
    QCOMPARE(cell(1, u"D2"_s)["value"_L1].toInt(), 13);
    QCOMPARE(cell(1, u"E2"_s)["type"_L1].toString(), u"s"_s);
    QCOMPARE(cell(1, u"E2"_s)["value"_L1].toString(), u"=2+2"_s);
    QCOMPARE(cell(1, u"F2"_s)["value"_L1].toString(), u"sikker"_s);
    QStringList estimated, confirmed;
    for (int row = 2; row < 20; ++row) {
        const QString at = QString::number(row);
        const QString line = cell(1, u"A"_s + at)["value"_L1].toString() + u'|' + cell(1, u"F"_s + at)["value"_L1].toString() + u'|' + cell(1, u"G"_s + at)["value"_L1].toString();
        if (line.contains(u"anslått"_s))
            estimated += line;
        if (line.contains(u"Bekreftet"_s))
            confirmed += line;
    }
    QCOMPARE(estimated, (QStringList{u"F6|anslått|Regnet ut med fordelingsnøkkelen: siste trykte fordeling"_s, u"G6|anslått|Regnet ut med fordelingsnøkkelen: siste trykte fordeling"_s}));
    QCOMPARE(confirmed, QStringList{u"H6|Bekreftet av Kari Nordmann 21.11.2026|"_s});
}

void tst_Xlsx::whatCannotBeReadIsNotCertain()
{
    Programme made = sample();
    Figure &figure = made.mandates.front().frames.front().years.front().figure;
    figure.state = FigureState::Unreadable;
    figure.amount.reset();
    const std::vector<SourceRow> rows = FigureSources(made).of(framesTable(made));
    const auto found = std::find_if(rows.begin(), rows.end(), [](const SourceRow &row) { return row.certainty == "kan ikke leses"_L1; });
    QVERIFY(found != rows.end());
}

void tst_Xlsx::totalsAreRecalculatedToTheSame()
{
    const Table table = allocationTable(sample(), {});
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const TableCell &cell = table.rows[row].cells[column];
            if (cell.kind != TableCell::Kind::Money)
                continue;
            const QString name = QChar(u'A' + char16_t(column)) + QString::number(row + 6);
            const QJsonObject read = this->cell(0, name);
            QCOMPARE(qRound64(read["value"_L1].toDouble() * 1e8), cell.money.ore());
        }
    }
}

/// On paper a page ends where a year does, and what stands above and below the table stands on the first, beside its labels.
void tst_Xlsx::aWideTableIsPartedBetweenItsYears()
{
    Table table;
    table.title = u"Bred tabell"_s;
    table.about = u"Grunnlag: nyeste mandat for hvert år."_s;
    table.addColumn({{}, u"Område"_s, true, false});
    TableRow row{TableRow::Kind::Body, {TableCell::of(u"Alfa"_s)}};
    std::set<int> starts;
    for (int year = 2026; year < 2046; ++year) {
        starts.insert(int(table.columns.size()));
        for (const QString &recipient : {u"NHN"_s, u"Hdir"_s, u"Totalt"_s}) {
            table.addColumn({QString::number(year), recipient, false, true});
            row.cells.push_back(TableCell::of(Money::fromKroner(1'000'000)));
        }
    }
    table.rows = {row};
    const Result<QByteArray> bytes = toXlsx(table, Programme());
    QVERIFY(bytes);
    QJsonArray sheets;
    QVERIFY(read(*bytes, sheets));
    const QJsonArray breaks = sheets[0]["breaks"_L1].toArray();
    QVERIFY(!breaks.isEmpty());
    for (const QJsonValue &place : breaks)
        QVERIFY2(starts.contains(place.toInt()), qPrintable(QString::number(place.toInt())));
    QCOMPARE(sheets[0]["cells"_L1]["A1"_L1]["value"_L1].toString(), u"Bred tabell"_s);
    QCOMPARE(sheets[0]["cells"_L1]["B2"_L1]["value"_L1].toString(), u"Mill. kroner. Grunnlag: nyeste mandat for hvert år."_s);
}

/// A title or a text that is wider than its columns stands on several lines, all of which are seen.
void tst_Xlsx::whatIsLongIsBroken()
{
    Table table;
    table.title = u"En lang tittel "_s.repeated(8).trimmed();
    table.addColumn({{}, u"Område"_s, true, false});
    table.addColumn({{}, u"Melding"_s, false, false});
    table.rows = {{TableRow::Kind::Body, {TableCell::of(u"Alfa"_s), TableCell::of(u"lange ord "_s.repeated(20).trimmed())}}, {TableRow::Kind::Body, {TableCell::of(u"Beta"_s), TableCell::of(u"kort"_s)}}};
    const Result<QByteArray> bytes = toXlsx(table, Programme());
    QVERIFY(bytes);
    QJsonArray sheets;
    QVERIFY(read(*bytes, sheets));
    QCOMPARE(sheets[0]["merged"_L1].toArray().first().toString(), u"A1:B1"_s);
    const QJsonObject high = sheets[0]["high"_L1].toObject();
    QVERIFY(high["1"_L1].toDouble() >= 30);
    QVERIFY(high["6"_L1].toDouble() >= 60);
    QVERIFY(!high.contains("7"_L1));
}

void tst_Xlsx::sheetNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("a plain name stays") << u"Fordeling"_s << u"Fordeling"_s;
    QTest::newRow("signs that are not allowed") << u"a[b]:c*d?e/f\\g"_s << u"a b c d e f g"_s;
    QTest::newRow("a sign of two halves at the cut") << QString(30, u'a') + u"😀😀"_s << QString(30, u'a');
    QTest::newRow("apostrophes at the ends") << u"'navn'"_s << u"navn"_s;
    QTest::newRow("too long") << QString(40, u'x') << QString(31, u'x');
    QTest::newRow("nothing") << u"///"_s << u"Tabell"_s;
    QTest::newRow("a reserved name") << u"history"_s << u"Tabell"_s;
}

void tst_Xlsx::sheetNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(sheetNameFrom(text), name);
}

QTEST_GUILESS_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
