#include "import/pointedtable.h"
#include "support/tabledocuments.h"

#include <QRegularExpression>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Tables of ambitions and of letters: parted and named by a person, and again next year.
class tst_TableKinds : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreOutlined_data();
    void tablesAreOutlined();
    void theOutlineReadsTheSame_data();
    void theOutlineReadsTheSame();
    void whatAnAmbitionTableIs_data();
    void whatAnAmbitionTableIs();
    void ambitionsGetHeadings();
    void ambitionsNextYear();
    void aStatusColumnIsTold();
    void whatStandsUnderNoHeadingIsTold();
    void coloursFollowTheirCells();
    void aLettersTableGetsHeadings();
    void aLettersTableNextYear();
};

namespace {

const QString ambitionCells = u"Fastlegene sender (Kommune): | 2027=20 % | 2028=40 % | 2029=60 % | Sykehusene sender (RHF): | 2027=10 % | 2028=30 % | 2029=100 %"_s;
const QString letterCells = u"701/70 Norsk helsenett 350 000 | 701/72 Nasjonale løsninger 120 500"_s;

} // namespace

void tst_TableKinds::tablesAreOutlined_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FoundTable::Taken>("taken");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<std::size_t>("columns");
    QTest::newRow("ambitions") << ambitionsText(2027) << FoundTable::Taken::Ambitions << u"Pasientens vaksinekort"_s << std::size_t(6);
    QTest::newRow("a letter's chapters and posts") << letterText(2027) << FoundTable::Taken::Posts << u"NHN"_s << std::size_t(4);
    QTest::newRow("rows that nothing heads") << headlessText(2027) << FoundTable::Taken::Strange << u"Pasientens vaksinekort"_s << std::size_t(4);
}

void tst_TableKinds::tablesAreOutlined()
{
    QFETCH(QString, text);
    QFETCH(FoundTable::Taken, taken);
    QFETCH(QString, whose);
    QFETCH(std::size_t, columns);
    const DocumentReading document = readText(text);
    QCOMPARE(document.tables.size(), std::size_t(1));
    const TableOutline &table = document.tables.front();
    QCOMPARE(table.taken, taken);
    QCOMPARE(table.area.isEmpty() ? table.recipient : table.area, whose);
    QCOMPARE(table.layout.table.columns.size(), columns);
    QCOMPARE(table.layout.table.isHeadless, taken == FoundTable::Taken::Strange);
}

void tst_TableKinds::theOutlineReadsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cells");
    QTest::newRow("ambitions in columns of letters") << ambitionsText(2027) << u"m.txt"_s << ambitionCells;
    QTest::newRow("ambitions in cells") << mandateTitle().arg(2027) + u"| Ambisjon | Kommune | RHF | 2027 | 2028 | 2029 |\n|---|---|---|---|---|---|\n| Fastlegene sender | x | | 20 % | 40 % | 60 % |\n"
                                                             "| Sykehusene sender | | x | 10 % | 30 % | 100 % |\n"_s << u"m.md"_s << ambitionCells;
    QTest::newRow("actors in a second row of the heading")
        << mandateTitle().arg(2027) + u"| Ambisjon | | | 2027 | 2028 | 2029 |\n|---|---|---|---|---|---|\n| | Kommune | RHF | | | |\n| Fastlegene sender | x | | 20 % | 40 % | 60 % |\n"
                             "| Sykehusene sender | | x | 10 % | 30 % | 100 % |\n"_s << u"m.md"_s << ambitionCells;
    QTest::newRow("a letter in columns of letters") << letterText(2027) << u"b.txt"_s << letterCells;
    QTest::newRow("a letter in cells") << u"# Tildelingsbrev 2027 til Norsk helsenett SF\n\nDato: 4. januar 2027\n\n| Kapittel | Post | Betegnelse | Beløp |\n|---|---|---|---|\n"
                                          "| 701 | 70 | Norsk helsenett | 350 000 |\n| 701 | 72 | Nasjonale løsninger | 120 500 |\n"_s << u"b.md"_s << letterCells;
}

void tst_TableKinds::theOutlineReadsTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, cells);
    const DocumentReading plain = readText(text, {}, name);
    QCOMPARE(cellsOf(plain), cells);
    QCOMPARE(plain.tables.size(), std::size_t(1));
    const DocumentReading again = readText(text, {plain.tables.front().layout}, name);
    QCOMPARE(cellsOf(again), cells);
    QCOMPARE(again.tables.front().taken, plain.tables.front().taken);
    QCOMPARE(again.tables.front().layout.table.columns, plain.tables.front().layout.table.columns);
    QVERIFY(layoutRulesOf(again).isEmpty());
}

void tst_TableKinds::whatAnAmbitionTableIs_data()
{
    QTest::addColumn<TableLayout::Kind>("kind");
    QTest::addColumn<FoundTable::Taken>("taken");
    QTest::addColumn<std::size_t>("rows");
    QTest::newRow("as it is read") << TableLayout::Kind::AsRead << FoundTable::Taken::Ambitions << std::size_t(2);
    QTest::newRow("said to be what it is") << TableLayout::Kind::Ambitions << FoundTable::Taken::Ambitions << std::size_t(2);
    QTest::newRow("said to be no table") << TableLayout::Kind::None << FoundTable::Taken::Hidden << std::size_t(0);
    QTest::newRow("said to be chapters and posts, which a mandate has none of") << TableLayout::Kind::Posts << FoundTable::Taken::Ambitions << std::size_t(2);
}

void tst_TableKinds::whatAnAmbitionTableIs()
{
    QFETCH(TableLayout::Kind, kind);
    QFETCH(FoundTable::Taken, taken);
    QFETCH(std::size_t, rows);
    Layout layout = readText(ambitionsText(2027)).tables.front().layout;
    layout.table.kind = kind;
    layout.table.columns.clear();
    const DocumentReading document = readText(ambitionsText(2027), {layout});
    QCOMPARE(document.reading.mandates.front().ambitions.size(), rows);
    QCOMPARE(document.tables.size(), std::size_t(1));
    QCOMPARE(document.tables.front().taken, taken);
    QCOMPARE(document.reading.leftovers.empty(), rows > 0);
}

void tst_TableKinds::ambitionsGetHeadings()
{
    Layout layout = readText(ambitionsText(2027)).tables.front().layout;
    layout.table.columns[1].heading = u"Legekontor"_s;
    layout.table.columns[3].heading = u"2030"_s;
    QCOMPARE(cellsOf(readText(ambitionsText(2027), {layout})),
             u"Fastlegene sender (Legekontor): | 2030=20 % | 2028=40 % | 2029=60 % | Sykehusene sender (RHF): | 2030=10 % | 2028=30 % | 2029=100 %"_s);

    // Words in place of shares show no ambitions by themselves; a person says that they are.
    QString words = ambitionsText(2027);
    words.replace(QRegularExpression(u"\\d+ %"_s), u"Pilot"_s).replace(QRegularExpression(u"x "_s), u"  "_s);
    QVERIFY(readText(words).reading.mandates.front().ambitions.empty());
    layout = readText(ambitionsText(2027)).tables.front().layout;
    layout.table.document = readText(words).reading.file.sha256;
    QVERIFY(readText(words, {layout}).reading.mandates.front().ambitions.empty());
    layout.table.kind = TableLayout::Kind::Ambitions;
    QCOMPARE(readText(words, {layout}).reading.mandates.front().ambitions.size(), std::size_t(2));
    layout.table.columns = {{0, {}}, {26, u"Kommune"_s}};
    const DocumentReading yearless = readText(words, {layout});
    QVERIFY(yearless.reading.mandates.front().ambitions.empty());
    QCOMPARE(layoutRulesOf(yearless), QStringList{u"column-without-heading"_s});
    QVERIFY(!yearless.reading.leftovers.empty());
}

void tst_TableKinds::ambitionsNextYear()
{
    Layout layout = named(readText(ambitionsText(2027)).tables.front().layout);
    layout.table.columns[3].heading = u"2030"_s;
    const DocumentReading next = readText(ambitionsText(2028), {layout});
    QCOMPARE(cellsOf(next), u"Fastlegene sender (Kommune): | 2031=20 % | 2029=40 % | 2030=60 % | Sykehusene sender (RHF): | 2031=10 % | 2029=30 % | 2030=100 %"_s);
    QCOMPARE(layoutRulesOf(next), QStringList{u"layout-applied"_s});
    QCOMPARE(next.tables.front().layout.name, u"Mal"_s);
}

void tst_TableKinds::aStatusColumnIsTold()
{
    const QString text = mandateTitle().arg(2027) + u"| Nr. | Ambisjon | Del | Kommune | 2027 | 2028 | Status |\n|---|---|---|---|---|---|---|\n| 1 | Fastlegene sender | Drift | x | 20 % | 40 % | I rute |\n"
                                           "| 2 | Sykehusene sender | | x | 10 % | 30 % | |\n"_s;
    Result<Layout> pointed = pointedTable(readText(text, {}, u"m.md"_s), 5, 8);
    QVERIFY2(pointed, pointed ? "" : qPrintable(pointed.error()));
    Layout layout = *pointed;
    layout.table.kind = TableLayout::Kind::Ambitions;
    layout.table.columns = {{0, {}}, {100, {}}, {200, u"Avsnitt"_s}, {300, {}}, {400, {}}, {500, {}}, {600, {}}};
    const DocumentReading document = readText(text, {layout}, u"m.md"_s);
    QCOMPARE(cellsOf(document), u"Drift: Fastlegene sender (Kommune): | 2027=20 % | 2028=40 % | Drift: Sykehusene sender (Kommune): | 2027=10 % | 2028=30 %"_s);
    QVERIFY2(layoutRulesOf(document).contains(u"status-printed"_s), qPrintable(layoutRulesOf(document).join(u' ')));
    QCOMPARE(layoutRulesOf(document).count(u"status-printed"_s), 1);
}

void tst_TableKinds::whatStandsUnderNoHeadingIsTold()
{
    Layout layout = readText(ambitionsText(2027)).tables.front().layout;
    layout.table.columns[3].heading = u"(merknad)"_s;
    const DocumentReading document = readText(ambitionsText(2027), {layout});
    QCOMPARE(cellsOf(document), u"Fastlegene sender (Kommune): | 2028=40 % | 2029=60 % | Sykehusene sender (RHF): | 2028=30 % | 2029=100 %"_s);
    QCOMPARE(layoutRulesOf(document), QStringList{u"column-without-heading"_s});
    QCOMPARE(document.reading.leftovers.front().text, u"20 %\n10 %"_s);

    layout = readText(letterText(2027)).tables.front().layout;
    layout.table.columns[2].heading = u"Merknad"_s;
    const DocumentReading post = readText(letterText(2027), {layout});
    QCOMPARE(cellsOf(post), u"701/70  350 000 | 701/72  120 500"_s);
    QCOMPARE(layoutRulesOf(post), QStringList{u"column-without-heading"_s});
}

/// What a colour means is told of the year in whose column its cell's words stand now.
void tst_TableKinds::coloursFollowTheirCells()
{
    const QString text = mandateTitle().arg(2027) + u"| Ambisjon | 2027 | 2028 |\n|---|---|---|\n| Fastlegene sender | 20 % | 40 % |\n"_s;
    const DocumentReading plain = readText(text, {}, u"m.md"_s);
    FileText file = *plain.text;
    file.colours = {{7, 2, u"I rute"_s}};
    Layout layout = plain.tables.front().layout;
    const auto toldWith = [&](std::vector<LayoutColumn> columns) {
        layout.table.columns = std::move(columns);
        const DocumentReading document = *readAgain(plain.reading.file, std::make_shared<const FileText>(file), contextWith({layout}));
        for (const Finding &finding : document.reading.findings) {
            if (finding.rule == "status-by-colour"_L1)
                return finding.message;
        }
        return QString();
    };
    QVERIFY(toldWith({{0, {}}, {100, {}}, {200, {}}}).contains(u"«I rute» i 2028"_s));
    // Both shares in one column for 2029, and none behind it.
    QVERIFY2(toldWith({{0, {}}, {100, u"2029"_s}}).contains(u"«I rute» i 2029"_s), qPrintable(toldWith({{0, {}}, {100, u"2029"_s}})));
}

void tst_TableKinds::aLettersTableGetsHeadings()
{
    const QString strange = letterText(2027, u"Nr.       Und.  Hva                   Tilskudd i alt"_s);
    const DocumentReading plain = readText(strange);
    QCOMPARE(plain.reading.letters.size(), std::size_t(1));
    QVERIFY(plain.reading.letters.front().posts.empty());
    const int first = int(strange.left(strange.indexOf(u"Nr."_s)).count(u'\n')) + 1;
    Result<Layout> layout = pointedTable(plain, first, first + 2);
    QVERIFY2(layout, layout ? "" : qPrintable(layout.error()));
    QCOMPARE(layout->table.kind, TableLayout::Kind::Posts);
    QVERIFY(!layout->table.isHeadless);
    layout->table.columns = {{0, u"Kapittel"_s}, {8, u"Post"_s}, {14, u"Betegnelse"_s}, {36, u"Beløp"_s}};
    const DocumentReading document = readText(strange, {*layout});
    QCOMPARE(cellsOf(document), letterCells);
    QCOMPARE(document.tables.front().recipient, u"NHN"_s);
    QVERIFY(layoutRulesOf(document).isEmpty());

    QString damaged = strange;
    damaged.replace(u"120 500"_s, u"ukjent "_s);
    layout->table.document = readText(damaged).reading.file.sha256;
    const DocumentReading kept = readText(damaged, {*layout});
    QCOMPARE(cellsOf(kept), u"701/70 Norsk helsenett 350 000"_s);
    QCOMPARE(kept.reading.leftovers.size(), std::size_t(1));
    QVERIFY2(kept.reading.leftovers.front().text.contains(u"ukjent"_s), "a row that cannot be read is kept");

    layout->table.document = document.reading.file.sha256;
    layout->table.columns[0].heading = u"Merknad"_s;
    const DocumentReading unread = readText(strange, {*layout});
    QVERIFY(unread.reading.letters.front().posts.empty());
    QCOMPARE(layoutRulesOf(unread), QStringList{u"column-without-heading"_s});
    QVERIFY(std::any_of(unread.reading.findings.begin(), unread.reading.findings.end(), [](const Finding &one) { return one.message.contains(u"kapittel, post eller beløp"_s); }));
}

void tst_TableKinds::aLettersTableNextYear()
{
    const QString strange = u"Nr.       Und.  Hva                   Tilskudd i alt"_s;
    const int first = int(letterText(2027, strange).split(strange).front().count(u'\n')) + 1;
    Result<Layout> layout = pointedTable(readText(letterText(2027, strange)), first, first + 2);
    QVERIFY(layout);
    layout->table.columns = {{0, u"Kapittel"_s}, {8, u"Post"_s}, {14, u"Betegnelse"_s}, {36, u"Beløp"_s}};
    QString more = letterText(2028, strange);
    more.replace(u"\n\nMed hilsen"_s, u"\n702       21    Drift                  12 000\n\nMed hilsen"_s);
    const DocumentReading next = readText(more, {named(*layout)});
    QCOMPARE(cellsOf(next), letterCells + u" | 702/21 Drift 12 000"_s);
    QCOMPARE(layoutRulesOf(next), QStringList{u"layout-applied"_s});
}

QTEST_APPLESS_MAIN(tst_TableKinds)
#include "tst_tablekinds.moc"
