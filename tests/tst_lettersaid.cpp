#include "domain/programme.h"
#include "import/documentreader.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What a person says of a letter goes before what it says itself, also next year and in its next issue; and its unreadable rows are kept.
class tst_LetterSaid : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidGoesFirst_data();
    void whatIsSaidGoesFirst();
    void theOtherPartsOfTheFileStand();
    void aTemplateOfALetter_data();
    void aTemplateOfALetter();
    void whatCanBeSaidIsTold();
    void unreadableRows_data();
    void unreadableRows();
};

namespace {

const Programme programme = newProgramme();

QString letter(int year, const QString &name = u"Tildelingsbrev %1 til Norsk helsenett SF"_s, const QString &rows = {})
{
    return name.arg(year) + u"\n\nDato: 4. januar %1\n\nBeløp i 1000 kroner\n\nKapittel  Post  Betegnelse            Beløp\n"_s.arg(year)
        + (rows.isEmpty() ? u"701       70    Norsk helsenett       350 000\n"_s : rows)
        + u"\nMidlene er fordelt slik:\n\n- 80 mill. kroner til pasientens legemiddelliste\n- 20 mill. kroner til andre formål, hvorav:\n"
          "  o 12 mill. kroner til grunndata\n  o 8 mill. kroner til drift\n- 5 mill. kroner til grunndata\n\n"
          "Det er holdt tilbake en reserve på 7,5 mill. kroner.\n"_s;
}

Result<DocumentReading> tryRead(const QString &text, const std::vector<Layout> &layouts) { return readDocumentWithTables(text.toUtf8(), u"brev.txt"_s, {programme.areas, programme.recipients, layouts}); }

DocumentReading read(const QString &text, const std::vector<Layout> &layouts = {})
{
    Result<DocumentReading> reading = tryRead(text, layouts);
    return reading ? *reading : DocumentReading();
}

/// "NHN 2027: 701/70 · legemiddelliste=PLL · …", an item with its area's short name.
QString wordsOf(const Letter &letter)
{
    QStringList words;
    for (const LetterPost &post : letter.posts)
        words << u"%1/%2"_s.arg(post.chapter).arg(post.post);
    for (const BreakdownItem &item : letter.breakdown) {
        const Area *area = item.area ? findArea(programme, *item.area) : nullptr;
        words << (item.parent.isEmpty() ? QString() : u"  "_s) + item.label + (item.area ? u'=' + (area ? area->shortName : *item.area) : QString());
    }
    return u"%1 %2: %3"_s.arg(letter.recipient).arg(letter.year).arg(words.join(u" · "_s));
}

QString wordsOf(const DocumentReading &document) { return document.reading.letters.size() == 1 ? wordsOf(document.reading.letters.front()) : QString(); }

Layout said(const DocumentReading &document, const QString &recipient, int year, std::vector<LetterItemArea> areas = {})
{
    Layout layout = document.letters.front();
    layout.table.recipient = recipient;
    layout.table.vintage = year;
    layout.table.itemAreas = std::move(areas);
    return layout;
}

const QString items = u"pasientens legemiddelliste%1 · andre formål ·   grunndata%2 ·   drift%3 · grunndata%4"_s;

QString itemsWith(const QString &first = u"=PLL"_s, const QString &second = {}, const QString &third = {}, const QString &last = {}) { return u"701/70 · "_s + items.arg(first, second, third, last); }

} // namespace

void tst_LetterSaid::whatIsSaidGoesFirst_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("area"); // parent, label and area
    QTest::addColumn<QString>("letter");
    const auto claim = [](const char *name, const QString &recipient, int year, const QStringList &area, const QString &letter) { QTest::newRow(name) << recipient << year << area << letter; };
    claim("nothing, so the title says it", {}, 0, {}, u"NHN 2027: "_s + itemsWith());
    claim("a recipient that is known", u"Hdir"_s, 0, {}, u"Hdir 2027: "_s + itemsWith());
    claim("a recipient by its whole name", u"Helsedirektoratet"_s, 0, {}, u"Hdir 2027: "_s + itemsWith());
    claim("a recipient that is new", u"FHI"_s, 0, {}, u"FHI 2027: "_s + itemsWith());
    claim("a budget year", {}, 2026, {}, u"NHN 2026: "_s + itemsWith());
    claim("both", u"FHI"_s, 2028, {}, u"FHI 2028: "_s + itemsWith());
    claim("the area of a line that names none", {}, 0, {{}, u"grunndata"_s, u"Pasientens prøvesvar"_s}, u"NHN 2027: "_s + itemsWith(u"=PLL"_s, {}, {}, u"=PPS"_s));
    claim("that of a line of the same name under another", {}, 0, {u"andre formål"_s, u"grunndata"_s, u"Pasientens prøvesvar"_s}, u"NHN 2027: "_s + itemsWith(u"=PLL"_s, u"=PPS"_s));
    claim("another area than the line names", {}, 0, {{}, u"pasientens legemiddelliste"_s, u"Pasientens måledata"_s}, u"NHN 2027: "_s + itemsWith(u"=PMD"_s));
    claim("no single area", {}, 0, {{}, u"pasientens legemiddelliste"_s, {}}, u"NHN 2027: "_s + itemsWith(QString()));
    claim("an area that is new", {}, 0, {{}, u"grunndata"_s, u"Grunndata"_s}, u"NHN 2027: "_s + itemsWith(u"=PLL"_s, {}, {}, u"=Grunndata"_s));
    claim("an area of a line that is not there", {}, 0, {{}, u"opplæring"_s, u"Pasientens prøvesvar"_s}, u"NHN 2027: "_s + itemsWith());
}

void tst_LetterSaid::whatIsSaidGoesFirst()
{
    QFETCH(QString, recipient);
    QFETCH(int, year);
    QFETCH(QStringList, area);
    QFETCH(QString, letter);
    const DocumentReading plain = read(::letter(2027));
    QCOMPARE(plain.letters.size(), std::size_t(1));
    std::vector<LetterItemArea> areas;
    if (!area.isEmpty())
        areas = {{area[0], area[1], area[2]}};
    const DocumentReading document = read(::letter(2027), {said(plain, recipient, year, areas)});
    QCOMPARE(wordsOf(document), letter);
    QCOMPARE(document.reading.reserves.size(), std::size_t(1));
    QCOMPARE(document.reading.reserves.front().year, year ? year : 2027);
    QCOMPARE(document.reading.recipients.size(), std::size_t(recipient == "FHI"_L1 ? 1 : 0));
    QCOMPARE(document.reading.areas.size(), std::size_t(letter.endsWith(u"=Grunndata"_s) ? 1 : 0));
    QCOMPARE(document.tables.size(), plain.tables.size());
    QCOMPARE(document.tables.front().recipient, document.reading.letters.front().recipient);
    QCOMPARE(document.tables.front().layout, plain.tables.front().layout);
    QVERIFY(document.letters.front().form == plain.letters.front().form);
    QVERIFY(document.reading.leftovers.empty());
}

void tst_LetterSaid::theOtherPartsOfTheFileStand()
{
    const QString text = letter(2027) + u"\nTildelingsbrev 2027 til Helsedirektoratet\n\nBeløp i 1000 kroner\n\nKapittel  Post  Betegnelse  Beløp\n740       21    Drift       9 000\n\n"
                                        "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\nTabell 1. Planlagt ramme i mill. kroner\n\n"
                                        "Beløp i mill. kroner        2027    2028\nPasientens vaksinekort      9,0     8,0\n"_s;
    const DocumentReading plain = read(text);
    QCOMPARE(plain.letters.size(), std::size_t(2));
    const DocumentReading document = read(text, {said(plain, u"FHI"_s, 2026)});
    QCOMPARE(document.reading.letters.size(), std::size_t(2));
    QCOMPARE(document.reading.letters[0].recipient, u"FHI"_s);
    QVERIFY(document.reading.letters[1] == plain.reading.letters[1]);
    QVERIFY(document.reading.mandates == plain.reading.mandates);
    QCOMPARE(document.letters[0].table.recipient, u"FHI"_s);
    QVERIFY(document.letters[1].table.isPlain());
}

void tst_LetterSaid::aTemplateOfALetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letter"); ///< empty where the template is not used
    const QString used = itemsWith(u"=PLL"_s, {}, {}, u"=PPS"_s);
    QTest::newRow("the next issue of the same year") << letter(2027).replace(u"80 mill."_s, u"81 mill."_s) << u"FHI 2028: "_s + used;
    QTest::newRow("next year's, a year later") << letter(2028) << u"FHI 2029: "_s + used;
    QTest::newRow("a letter to another") << letter(2028, u"Tildelingsbrev %1 til Helsedirektoratet"_s) << QString();
    QTest::newRow("a letter that is called something else") << letter(2028, u"Oppdragsdokument %1 til Norsk helsenett SF"_s) << QString();
}

void tst_LetterSaid::aTemplateOfALetter()
{
    QFETCH(QString, text);
    QFETCH(QString, letter);
    Layout made = said(read(::letter(2027)), u"FHI"_s, 2028, {{{}, u"grunndata"_s, u"Pasientens prøvesvar"_s}});
    made.name = u"Brev til FHI"_s;
    const DocumentReading document = read(text, {made});
    const bool told = std::any_of(document.reading.findings.begin(), document.reading.findings.end(),
                                  [](const Finding &finding) { return finding.rule == "layout-applied"_L1 && finding.message.startsWith(u"Brevet er lest etter oppsettet «Brev til FHI»"_s); });
    QCOMPARE(told, !letter.isEmpty());
    QCOMPARE(document.letters.front().name, letter.isEmpty() ? QString() : made.name);
    QCOMPARE(wordsOf(document), letter.isEmpty() ? wordsOf(read(text)) : letter);
}

void tst_LetterSaid::whatCanBeSaidIsTold()
{
    const DocumentReading document = read(letter(2027));
    const Layout &layout = document.letters.front();
    QVERIFY(layout.table.isPlain());
    QCOMPARE(layout.table.kind, TableLayout::Kind::Letter);
    QCOMPARE(layout.table.firstLine, 1);
    QCOMPARE(layout.firstYear, 2027);
    QVERIFY2(withLayout({}, layout).empty(), "what says nothing is not kept");
    QCOMPARE(withLayout({}, said(document, u"Hdir"_s, 0)).size(), std::size_t(1));
}

void tst_LetterSaid::unreadableRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("posts");
    QTest::addColumn<QString>("kept");
    const auto rows = [](const QString &lines) { return letter(2027, u"Tildelingsbrev %1 til Norsk helsenett SF"_s, lines); };
    const auto cells = [](const QString &lines) {
        return u"Tildelingsbrev 2027 til Norsk helsenett SF\n\n| Kapittel | Post | Betegnelse | Beløp |\n|---|---|---|---|\n"_s + lines + u"\nMed hilsen\n"_s;
    };
    const QString good = u"701       70    Norsk helsenett       350 000\n"_s;
    const QString last = u"720       21    Spesielle utgifter    12 000\n"_s;
    QTest::newRow("none") << rows(good + last) << u"701/70 720/21"_s << QString();
    QTest::newRow("one between rows that can be read") << rows(good + u"701       72    Nasjonale løsninger   120 5?0\n"_s + last) << u"701/70 720/21"_s << u"701 72 Nasjonale løsninger 120 5?0"_s;
    QTest::newRow("two of them") << rows(good + u"701       72    Nasjonale løsninger   120 5?0\n702       71    Annet   1 2#0\n"_s + last) << u"701/70 720/21"_s << u"701 72 Nasjonale løsninger 120 5?0|702 71 Annet 1 2#0"_s;
    QTest::newRow("the first") << rows(u"701       72    Nasjonale løsninger   120 5?0\n"_s + last) << u"720/21"_s << u"701 72 Nasjonale løsninger 120 5?0"_s;
    QTest::newRow("the last") << rows(good + u"701       72    Nasjonale løsninger   120 5?0\n"_s) << u"701/70"_s << u"701 72 Nasjonale løsninger 120 5?0"_s;
    QTest::newRow("the only one") << rows(u"701       72    Nasjonale løsninger   120 5?0\n"_s) << QString() << u"701 72 Nasjonale løsninger 120 5?0"_s;
    QTest::newRow("a sentence about chapters is no row") << rows(good + u"På kap. 701 post 72 er det bevilget 120 mill. kroner.\n"_s) << u"701/70"_s << QString();
    QTest::newRow("a row of cells") << cells(u"| 701 | 70 | Norsk helsenett | 350 000 |\n| 701 | 72 | Nasjonale løsninger | 120 5?0 |\n| 720 | 21 | Drift | 12 000 |\n"_s) << u"701/70 720/21"_s
                                    << u"701 72 Nasjonale løsninger 120 5?0"_s;
    QTest::newRow("a heading among the cells is no row") << cells(u"| Helse | | | |\n| 701 | 70 | Norsk helsenett | 350 000 |\n"_s) << u"701/70"_s << QString();
}

void tst_LetterSaid::unreadableRows()
{
    QFETCH(QString, text);
    QFETCH(QString, posts);
    QFETCH(QString, kept);
    const DocumentReading document = read(text);
    QCOMPARE(document.reading.letters.size(), std::size_t(1));
    QStringList found;
    for (const LetterPost &post : document.reading.letters.front().posts)
        found << u"%1/%2"_s.arg(post.chapter).arg(post.post);
    QCOMPARE(found.join(u' '), posts);
    QStringList leftovers;
    for (const Leftover &leftover : document.reading.leftovers) {
        leftovers << QString(leftover.text).replace(u'\n', u'|');
        QVERIFY(leftover.source.line > 0);
    }
    QCOMPARE(leftovers.join(u'|'), kept);
    const auto told = std::count_if(document.reading.findings.begin(), document.reading.findings.end(), [](const Finding &finding) { return finding.rule == "table-unreadable"_L1; });
    QCOMPARE(told, kept.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_LetterSaid)
#include "tst_lettersaid.moc"
