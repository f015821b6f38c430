#include "report/writers.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

Table tableOf(const TableCell &cell)
{
    Table table;
    table.columns = {{{}, u"Navn"_s, true, false}, {u"2024"_s, u"NHN"_s, false, true}};
    table.rows = {{TableRow::Kind::Body, {cell, TableCell::of(Money::fromOre(-123'450'000'000))}}};
    return table;
}

QString lineOf(const QByteArray &csv, int line) { return QString::fromUtf8(csv).split(u"\r\n"_s).value(line); }

CsvForm plain(QChar separator = u';', QChar decimal = u',') { return {separator, decimal, false, true}; }

} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void headings();
    void byteOrderMark();
    void remarks();
    void everyLineHasAsManyFields();
};

void tst_Csv::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("field");

    QTest::newRow("a plain text stays") << u"Måledata"_s << QChar(u';') << u"Måledata"_s;
    QTest::newRow("an equals sign is made harmless") << u"=1+1"_s << QChar(u';') << u"'=1+1"_s;
    QTest::newRow("a plus is made harmless") << u"+47"_s << QChar(u';') << u"'+47"_s;
    QTest::newRow("a minus is made harmless") << u"-tekst"_s << QChar(u';') << u"'-tekst"_s;
    QTest::newRow("an at sign is made harmless") << u"@SUM(A1)"_s << QChar(u';') << u"'@SUM(A1)"_s;
    QTest::newRow("a tab is made harmless") << u"\t=1"_s << QChar(u';') << u"'\t=1"_s;
    QTest::newRow("a return is made harmless and quoted") << u"\r=1"_s << QChar(u';') << u"\"'\r=1\""_s;
    QTest::newRow("an equals sign further in stays") << u"a=b"_s << QChar(u';') << u"a=b"_s;
    QTest::newRow("the separator is quoted") << u"a;b"_s << QChar(u';') << u"\"a;b\""_s;
    QTest::newRow("another separator is not") << u"a;b"_s << QChar(u',') << u"a;b"_s;
    QTest::newRow("a tab is quoted in tab-separated text") << u"a\tb"_s << QChar(u'\t') << u"\"a\tb\""_s;
    QTest::newRow("quotes are doubled") << u"sa \"ja\""_s << QChar(u';') << u"\"sa \"\"ja\"\"\""_s;
    QTest::newRow("a line break is quoted") << u"a\nb"_s << QChar(u';') << u"\"a\nb\""_s;
    QTest::newRow("a harmful text with a separator is both") << u"=HYPERLINK(\"x\";\"y\")"_s << QChar(u';') << u"\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\""_s;
}

void tst_Csv::texts()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(QString, field);
    const QString number = separator == u',' ? u"\"-1234,5\""_s : u"-1234,5"_s;
    QCOMPARE(lineOf(toCsv(tableOf(TableCell::of(text)), plain(separator)), 1), field + separator + number);
}

void tst_Csv::numbers_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<QChar>("decimal");
    QTest::addColumn<QString>("field");
    QTest::newRow("a comma") << qint64(4'820'000'000) << QChar(u',') << u"48,2"_s;
    QTest::newRow("a point") << qint64(4'820'000'000) << QChar(u'.') << u"48.2"_s;
    QTest::newRow("whole") << qint64(7'300'000'000) << QChar(u',') << u"73"_s;
    QTest::newRow("thousands are not grouped") << qint64(123'450'000'000) << QChar(u'.') << u"1234.5"_s;
    QTest::newRow("a negative number stays a number") << qint64(-500'000'000) << QChar(u',') << u"-5"_s;
    QTest::newRow("øre are not rounded away") << qint64(1) << QChar(u'.') << u"0.00000001"_s;
}

void tst_Csv::numbers()
{
    QFETCH(qint64, ore);
    QFETCH(QChar, decimal);
    QFETCH(QString, field);
    QCOMPARE(lineOf(toCsv(tableOf(TableCell::of(Money::fromOre(ore))), plain(u';', decimal)), 1).section(u';', 0, 0), field);
}

void tst_Csv::headings()
{
    QCOMPARE(lineOf(toCsv(tableOf({}), plain()), 0), u"Navn;2024 NHN"_s);
}

void tst_Csv::byteOrderMark()
{
    QVERIFY(toCsv(tableOf({})).startsWith("\xef\xbb\xbfNavn"));
    QVERIFY(toCsv(tableOf({}), plain()).startsWith("Navn"));
}

void tst_Csv::remarks()
{
    Table table = tableOf(TableCell::of(u"A"_s));
    table.rows[0].cells[1].estimated = true;
    table.mark(table.rows[0].cells[1], {u"låst"_s, u"Låst til 2024."_s});
    const QByteArray csv = toCsv(table, plain());
    QCOMPARE(lineOf(csv, 0), u"Navn;2024 NHN;Merknad"_s);
    QCOMPARE(lineOf(csv, 1), u"A;-1234,5;\"anslått: 2024 NHN; 1) låst: 2024 NHN\""_s);
    QVERIFY(csv.contains("\r\n1) Låst til 2024.;;\r\n"));
    CsvForm bare = plain();
    bare.notes = false;
    QCOMPARE(toCsv(table, bare), QByteArray("Navn;2024 NHN\r\nA;-1234,5\r\n"));
}

void tst_Csv::everyLineHasAsManyFields()
{
    Table table = tableOf(TableCell::of(u"A"_s));
    table.about = u"Prisnivå 2024"_s;
    table.rows[0].cells[1].estimated = true;
    for (const QString &line : QString::fromUtf8(toCsv(table, plain())).split(u"\r\n"_s, Qt::SkipEmptyParts))
        QCOMPARE(line.count(u';'), 2);
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
