#include "planning/checks.h"
#include "report/builders.h"
#include "report/wording.h"
#include "report/writers.h"
#include "report/writetable.h"
#include "support/wideprogramme.h"

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

/// Tables as text, pages, JSON and files.
class tst_Writers : public QObject
{
    Q_OBJECT

private slots:
    void text();
    void textStaysWithinItsWidth();
    void html();
    void allocationJson();
    void otherTablesHoldTheDataObjects_data();
    void otherTablesHoldTheDataObjects();
    void writesToFilesAndDevices();
    void refusesAFolderThatIsNotThere();
    void errataAreWrittenByEveryWriter_data();
    void errataAreWrittenByEveryWriter();
};

void tst_Writers::text()
{
    Table table;
    table.title = u"Tittel"_s;
    table.columns = {{{}, u"Område"_s, true, false}, {u"2024"_s, u"NHN"_s, false, true}, {u"2024"_s, u"Totalt"_s, false, true}};
    TableCell estimate = TableCell::of(mill(4360));
    estimate.estimated = true;
    table.rows = {{TableRow::Kind::Body, {TableCell::of(u"Måledata"_s), estimate, TableCell::of(mill(123450))}}, {TableRow::Kind::Total, {TableCell::of(u"Sum"_s), TableCell(), TableCell::of(mill(50))}}};
    table.mark(table.rows[1].cells[2], {u"kort"_s, u"Lang \x1b[31mforklaring."_s});
    const QString expected = u"Tittel\n"
                             "Mill. kroner.\n"
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

void tst_Writers::textStaysWithinItsWidth()
{
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Vintages, TableName::Checks}) {
        for (const int width : {80, 100, 120, 140}) {
            for (const QString &line : QString::fromUtf8(toText(buildTable(wide(), name, {}), width)).split(u'\n'))
                QVERIFY2(line.size() <= width, qPrintable(line));
        }
    }
}

void tst_Writers::html()
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

void tst_Writers::allocationJson()
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

void tst_Writers::otherTablesHoldTheDataObjects_data()
{
    QTest::addColumn<TableName>("name");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("frames") << TableName::Frames << qsizetype(9);
    QTest::newRow("splits") << TableName::Splits << qsizetype(8);
    QTest::newRow("vintages hold the restated years") << TableName::Vintages << qsizetype(2);
    QTest::newRow("moves") << TableName::Moves << qsizetype(0);
}

void tst_Writers::otherTablesHoldTheDataObjects()
{
    QFETCH(TableName, name);
    QFETCH(qsizetype, count);
    QCOMPARE(QJsonDocument::fromJson(tableJson(wide(), name, {}).toBytes()).array().size(), count);
}

void tst_Writers::writesToFilesAndDevices()
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

void tst_Writers::refusesAFolderThatIsNotThere()
{
    const Done written = writeTable(wide(), TableName::Allocation, TableFormat::Csv, u"/finnes/ikke/tabell.csv"_s);
    QVERIFY(!written);
    QVERIFY(!written.error().isEmpty());
}

void tst_Writers::errataAreWrittenByEveryWriter_data()
{
    QTest::addColumn<TableFormat>("format");
    for (const TableFormat format : {TableFormat::Text, TableFormat::Csv, TableFormat::Json, TableFormat::Html})
        QTest::newRow(qPrintable(toWord(format))) << format;
}

void tst_Writers::errataAreWrittenByEveryWriter()
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

QTEST_GUILESS_MAIN(tst_Writers)
#include "tst_writers.moc"
