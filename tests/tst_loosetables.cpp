#include "import/pointedtable.h"
#include "support/tabledocuments.h"

#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Lines that no one recognised as a table, pointed at by a person, and what a layout is applied to next year.
class tst_LooseTables : public QObject
{
    Q_OBJECT

private slots:
    void rowsWithoutHeading_data();
    void rowsWithoutHeading();
    void rowsWithoutHeadingNextYear();
    void pointedLines_data();
    void pointedLines();
    void linesThatCannotBeATable_data();
    void linesThatCannotBeATable();
    void columnsStandApart_data();
    void columnsStandApart();
    void aTemplateForAnySubject();
    void aPastedTableIsParted();
};

void tst_LooseTables::rowsWithoutHeading_data()
{
    QTest::addColumn<TableLayout::Kind>("kind");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QString>("cells");
    QTest::newRow("years that a person gives") << TableLayout::Kind::Frames << QStringList{u"2027"_s, u"2028"_s, u"2029"_s} << u"2027=9,0 | 2028=8,0 | 2029=7,0 | herav opplæring 2027=1,0 | herav opplæring 2028=0,5 | herav opplæring 2029=0,2"_s;
    QTest::newRow("one year of the three") << TableLayout::Kind::Frames << QStringList{{}, {}, u"2029"_s} << u"2029=7,0 | herav opplæring 2029=0,2"_s;
    QTest::newRow("none") << TableLayout::Kind::Frames << QStringList{{}, {}, {}} << QString();
}

void tst_LooseTables::rowsWithoutHeading()
{
    QFETCH(TableLayout::Kind, kind);
    QFETCH(QStringList, headings);
    QFETCH(QString, cells);
    const DocumentReading plain = readText(headlessText(2027));
    QVERIFY(cellsOf(plain).isEmpty());
    Layout layout = plain.tables.front().layout;
    layout.table.kind = kind;
    layout.table.lineCount = 2;
    for (int i = 0; i < headings.size(); ++i)
        layout.table.columns[std::size_t(i) + 1].heading = headings.at(i);
    const DocumentReading document = readText(headlessText(2027), {layout});
    QCOMPARE(cellsOf(document), cells);
    QCOMPARE(layoutRulesOf(document).isEmpty(), !headings.contains(QString()));
    QCOMPARE(document.reading.leftovers.empty(), !headings.contains(QString()));
    QVERIFY(document.tables.front().layout.table.isHeadless);
    if (cells.isEmpty())
        return;
    const Figure &figure = document.reading.mandates.front().frames.front().years.back().figure;
    QCOMPARE(figure.source.line, layout.table.firstLine);
    QCOMPARE(figure.certainty, Certainty::Certain);
}

void tst_LooseTables::rowsWithoutHeadingNextYear()
{
    Layout layout = named(readText(headlessText(2027)).tables.front().layout);
    layout.table.kind = TableLayout::Kind::Frames;
    layout.table.lineCount = 2;
    QCOMPARE(layout.firstYear, 2027);
    for (int i = 0; i < 3; ++i)
        layout.table.columns[std::size_t(i) + 1].heading = QString::number(2027 + i);
    const DocumentReading next = readText(headlessText(2029), {layout});
    QCOMPARE(cellsOf(next), u"2029=9,0 | 2030=8,0 | 2031=7,0 | herav opplæring 2029=1,0 | herav opplæring 2030=0,5 | herav opplæring 2031=0,2"_s);
    QCOMPARE(layoutRulesOf(next), QStringList{u"layout-applied"_s});
    const DocumentReading other = readText(headlessText(2029, u"Pasientens prøvesvar        9,0     8,0     7,0\n"_s), {layout});
    QVERIFY2(cellsOf(other).isEmpty(), "another first row is another table");
}

void tst_LooseTables::pointedLines_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("isHeadless");
    QTest::addColumn<TableLayout::Kind>("kind");
    QTest::addColumn<QString>("cells");
    QTest::newRow("under years") << u"Hele landet                 2027    2028\nDet meste                   9,0     8,0\n"_s << false << TableLayout::Kind::Frames << u"2027=9,0 | 2028=8,0"_s;
    QTest::newRow("under nothing") << u"Det meste                   9,0     8,0\nDet øvrige                  1,0     2,0\n"_s << true << TableLayout::Kind::Frames << QString();
    QTest::newRow("under recipients") << u"Hele landet                 NHN     Hdir\nDet meste                   9,0     8,0\n"_s << false << TableLayout::Kind::AsRead << QString();
}

void tst_LooseTables::pointedLines()
{
    QFETCH(QString, lines);
    QFETCH(bool, isHeadless);
    QFETCH(TableLayout::Kind, kind);
    QFETCH(QString, cells);
    const QString text = mandateTitle().arg(2027) + u"Antall brukere teller vi slik:\n\n"_s + lines + mandateEnd();
    const DocumentReading plain = readText(text);
    const Result<Layout> layout = pointedTable(plain, 6, 9); // a blank line before and behind
    QVERIFY2(layout, layout ? "" : qPrintable(layout.error()));
    QCOMPARE(layout->table.firstLine, 7);
    QCOMPARE(layout->table.lineCount, 2);
    QCOMPARE(layout->table.isHeadless, isHeadless);
    QCOMPARE(layout->table.kind, kind);
    QCOMPARE(layout->table.columns.size(), std::size_t(3));
    const DocumentReading document = readText(text, {*layout});
    QCOMPARE(cellsOf(document), cells);
    QCOMPARE(document.reading.mandates.front().splits.size(), std::size_t(lines.contains(u"NHN"_s) ? 1 : 0));
}

void tst_LooseTables::linesThatCannotBeATable_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("the title") << 1 << 3;
    QTest::newRow("a blank line") << 2 << 2;
    QTest::newRow("lines of two mandates") << 9 << 14;
    QTest::newRow("lines behind the text") << 900 << 901;
    QTest::newRow("lines the wrong way round") << 9 << 7;
}

void tst_LooseTables::linesThatCannotBeATable()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QString other = headlessText(2027);
    other.replace(u"vaksinekort"_s, u"blodtype"_s);
    const DocumentReading document = readText(headlessText(2027) + u'\n' + other);
    QCOMPARE(document.reading.mandates.size(), std::size_t(2));
    QVERIFY(!pointedTable(document, first, last));
}

void tst_LooseTables::columnsStandApart_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<std::vector<int>>("places");
    QTest::newRow("where room goes through all rows") << u"Drift og forvaltning     1,0    22,0\nTildeling               10,0     2,0\n"_s << std::vector<int>{0, 22, 30};
    QTest::newRow("nor do years above the rows") << u"Midlene for 2027 fordeles slik her:\nDrift                    1,0    22,0\n"_s << std::vector<int>{0, 15, 30};
    QTest::newRow("not within a label") << u"Drift  og  forvaltning   1,0    22,0\n"_s << std::vector<int>{0, 23, 30};
    QTest::newRow("a heading of words parts nothing") << u"Overskrift over hele denne tabellen\nDrift                    1,0    22,0\n"_s << std::vector<int>{0, 15, 30};
}

void tst_LooseTables::columnsStandApart()
{
    QFETCH(QString, lines);
    QFETCH(std::vector<int>, places);
    FileText file;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        file.lines.push_back({int(file.lines.size()) + 1, line, {}});
    std::vector<TableWord> words;
    for (const TextLine &line : file.lines) {
        const std::vector<TableWord> inLine = wordsOf(file, line, TableLayout::Measure::Columns);
        words.insert(words.end(), inLine.begin(), inLine.end());
    }
    std::vector<int> found;
    for (const LayoutColumn &column : columnsByGaps(words, TableLayout::Measure::Columns))
        found.push_back(column.from);
    QCOMPARE(found, places);
}

void tst_LooseTables::aTemplateForAnySubject()
{
    Layout layout = named(readText(ambitionsText(2027)).tables.front().layout);
    layout.table.columns[1].heading = u"Legekontor"_s;
    QString other = ambitionsText(2028);
    other.replace(u"vaksinekort"_s, u"blodtype"_s);
    QVERIFY(cellsOf(readText(other, {layout})).contains(u"(Kommune)"_s));
    layout.form.subject.clear();
    layout.table.area = u"Pasientens vaksinekort"_s;
    const DocumentReading document = readText(other, {layout});
    QVERIFY2(cellsOf(document).contains(u"(Legekontor)"_s), qPrintable(cellsOf(document)));
    QCOMPARE(document.reading.mandates.front().area, u"Pasientens blodtype"_s);
    QVERIFY2(document.tables.front().layout.form.subject.isEmpty(), "it stays one for any");

    Layout own = layout;
    own.name = u"Egen"_s;
    own.form = readText(other).tables.front().layout.form;
    own.table.columns[1].heading = u"Apotek"_s;
    QVERIFY2(cellsOf(readText(other, {layout, own})).contains(u"(Apotek)"_s), "one for its very subject goes before one for any");
}

/// A table that was pasted alone stands in the mandate a person says it is from.
void tst_LooseTables::aPastedTableIsParted()
{
    const QString text = u"Beløp i mill. kroner        2027    2028\nDet meste                   9,0     8,0\n"_s;
    ReadingContext context = contextWith({});
    context.assumed = AssumedMandate{u"Pasientens prøvesvar"_s, 2027, {}, Unit::Million};
    const auto readPasted = [&] { return *readDocumentWithTables(text.toUtf8(), u"utklipp.txt"_s, context); };
    const DocumentReading plain = readPasted();
    QCOMPARE(cellsOf(plain), u"2027=9,0 | 2028=8,0"_s);
    Layout layout = plain.tables.front().layout;
    layout.table.columns[1].heading = u"2029"_s;
    context.layouts = {layout};
    const DocumentReading document = readPasted();
    QCOMPARE(cellsOf(document), u"2029=9,0 | 2028=8,0"_s);
    QCOMPARE(document.tables.front().area, u"Pasientens prøvesvar"_s);
    QVERIFY(pointedTable(document, 1, 2));
}

QTEST_APPLESS_MAIN(tst_LooseTables)
#include "tst_loosetables.moc"
