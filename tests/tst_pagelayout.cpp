#include "support/sheet.h"

#include "import/pagelayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

using Pages = std::vector<PaperPage>;
Q_DECLARE_METATYPE(Pages)

/// Lays out pages made of words and rulings, with no PDF about.
class tst_PageLayout : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void placesPointAtThePaper();
    void inkHasItsPlace_data();
    void inkHasItsPlace();
    void answersAreReadBack();
    void hostileAnswers_data();
    void hostileAnswers();
    void anyPageIsLaidOut();
};

namespace {

const std::vector<double> four{60, 220, 300, 380};

Sheet ruledTable()
{
    Sheet sheet;
    sheet.grid({50, 200, 280, 360, 440}, {100, 120, 140, 160});
    sheet.row(104, four, {u"Finansiering"_s, u"NHN"_s, u"Hdir"_s, u"Totalt"_s});
    sheet.row(124, four, {u"Tildeling"_s, u"1 073,5"_s, u""_s, u"1 073,5"_s});
    sheet.row(144, four, {u"Drift og forvaltning"_s, u""_s, u"2,0"_s, u"2,0"_s});
    return sheet;
}

Sheet alignedTable(int page = 1)
{
    Sheet sheet(page);
    sheet.row(100, four, {u"Tiltak"_s, u"2024"_s, u"2025"_s, u"Totalt"_s});
    sheet.row(115, four, {u"Legemiddelliste"_s, u"73,0"_s, u""_s, u"73,0"_s});
    sheet.row(130, four, {u"Prøvesvar"_s, u""_s, u"12,5"_s, u"12,5"_s});
    return sheet;
}

} // namespace

void tst_PageLayout::lines_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QStringList>("expected");

    const QStringList ruled{u"Finansiering | NHN | Hdir | Totalt"_s, u"Tildeling | 1 073,5 |  | 1 073,5"_s, u"Drift og forvaltning |  | 2,0 | 2,0"_s};
    const QStringList aligned{u"Tiltak | 2024 | 2025 | Totalt"_s, u"Legemiddelliste | 73,0 |  | 73,0"_s, u"Prøvesvar |  | 12,5 | 12,5"_s};
    QTest::newRow("rulings part cells, blank ones too") << Pages{ruledTable().page} << ruled;
    QTest::newRow("aligned words are columns, and a blank keeps its place") << Pages{alignedTable().page} << aligned;
    for (int quarters = 1; quarters < 4; ++quarters)
        QTest::newRow(qPrintable(u"a page turned by %1 quarters is turned back"_s.arg(quarters))) << Pages{ruledTable().turned(quarters).page} << ruled;

    Sheet sheet;
    sheet.put(50, 50, u"Rammen er 73 mill. kroner i 2025, og den skal brukes"_s).put(50, 63, u"til legemiddellisten."_s).put(50, 90, u"Et nytt avsnitt."_s);
    QTest::newRow("paragraphs are parted by a blank line") << Pages{sheet.page}
        << QStringList{u"Rammen er 73 mill. kroner i 2025, og den skal brukes"_s, u"til legemiddellisten."_s, u""_s, u"Et nytt avsnitt."_s};

    sheet = ruledTable();
    sheet.put(50, 60, u"Tabell 1: Fordeling"_s).put(50, 180, u"Teksten under tabellen."_s);
    QTest::newRow("words above and below a table stay there") << Pages{sheet.page}
        << QStringList{u"Tabell 1: Fordeling"_s, u""_s, ruled[0], ruled[1], ruled[2], u""_s, u"Teksten under tabellen."_s};

    sheet = Sheet();
    sheet.level(100, 50, 440).level(120, 200, 440).level(140, 50, 440).level(160, 50, 440);
    sheet.upright(50, 100, 160).upright(200, 100, 160).upright(280, 120, 160).upright(360, 100, 160).upright(440, 100, 160);
    sheet.put(60, 112, u"Tiltak"_s).put(250, 104, u"2025"_s).put(380, 104, u"2026"_s).put(220, 124, u"NHN"_s).put(300, 124, u"Hdir"_s).put(380, 124, u"NHN"_s);
    sheet.row(144, four, {u"Prøvesvar"_s, u"1,0"_s, u"2,0"_s, u"3,0"_s});
    QTest::newRow("a heading that spans columns stands in the first of them") << Pages{sheet.page}
        << QStringList{u"Tiltak | 2025 |  | 2026"_s, u" | NHN | Hdir | NHN"_s, u"Prøvesvar | 1,0 | 2,0 | 3,0"_s};

    sheet = Sheet();
    sheet.grid({50, 200, 280}, {100, 120, 150});
    sheet.put(60, 104, u"Ambisjon"_s).put(220, 104, u"2025"_s).put(60, 123, u"Innbygger kan lese"_s).put(60, 136, u"egne dokumenter"_s).put(220, 129, u"40 %"_s);
    QTest::newRow("lines of one cell are joined") << Pages{sheet.page} << QStringList{u"Ambisjon | 2025"_s, u"Innbygger kan lese egne dokumenter | 40 %"_s};

    sheet = Sheet();
    sheet.grid({50, 200, 280, 360}, {100, 120, 190});
    sheet.row(104, four, {u"Tiltak"_s, u"2024"_s, u"2025"_s}).row(124, four, {u"Prøvesvar"_s, u"1,0"_s, u"2,0"_s}).row(139, four, {u"Måledata"_s, u"3,0"_s, u""_s}).row(154, four, {u"Sum"_s, u"4,0"_s, u"2,0"_s});
    QTest::newRow("rows without rulings between them are told by their words") << Pages{sheet.page}
        << QStringList{u"Tiltak | 2024 | 2025"_s, u"Prøvesvar | 1,0 | 2,0"_s, u"Måledata | 3,0 | "_s, u"Sum | 4,0 | 2,0"_s};

    sheet = Sheet();
    sheet.row(100, four, {u"Tiltak"_s, u"2024"_s, u"2025"_s, u"Totalt"_s});
    sheet.put(60, 116, u"Digitalt helsekort for"_s).put(60, 128, u"gravide"_s).put(220, 122, u"1,0"_s).put(380, 122, u"1,0"_s);
    sheet.row(146, four, {u"Prøvesvar"_s, u""_s, u"2,0"_s, u"2,0"_s}).row(164, four, {u"Måledata"_s, u"3,0"_s, u"2,0"_s, u"5,0"_s});
    QTest::newRow("a label of two lines with its figures between them") << Pages{sheet.page}
        << QStringList{u"Tiltak | 2024 | 2025 | Totalt"_s, u"Digitalt helsekort for gravide | 1,0 |  | 1,0"_s, u"Prøvesvar |  | 2,0 | 2,0"_s, u"Måledata | 3,0 | 2,0 | 5,0"_s};

    sheet = Sheet();
    sheet.put(60, 100, u"Tiltak"_s).put(215, 100, u"Norsk"_s).put(292, 100, u"Helse-"_s).put(215, 112, u"helsenett"_s).put(292, 112, u"direktoratet"_s);
    sheet.row(130, four, {u"Tildeling"_s, u"1,0"_s, u""_s}).row(145, four, {u"Drift"_s, u""_s, u"2,0"_s});
    QTest::newRow("a heading of two lines") << Pages{sheet.page}
        << QStringList{u"Tiltak | Norsk helsenett | Helse-direktoratet"_s, u"Tildeling | 1,0 | "_s, u"Drift |  | 2,0"_s};

    sheet = Sheet();
    sheet.row(100, four, {u"Tiltak"_s, u"2024"_s, u"2025"_s, u"Totalt"_s}).put(60, 115, u"Et"_s).put(225, 115, u"73,0 12,0"_s).put(380, 115, u"85,0"_s).put(60, 130, u"To"_s).put(250, 130, u"1,0 2,0"_s).put(380, 130, u"3,0"_s);
    QTest::newRow("columns that run into each other stay words") << Pages{sheet.page}
        << QStringList{u"Tiltak 2024 2025 Totalt"_s, u"Et 73,0 12,0 85,0"_s, u"To 1,0 2,0 3,0"_s};

    sheet = alignedTable();
    sheet.put(60, 145, u"Måledata"_s).put(330, 145, u"5,0"_s);
    QTest::newRow("a figure between two columns stays a word with its line") << Pages{sheet.page}
        << QStringList{u"Tiltak 2024 2025 Totalt"_s, u"Legemiddelliste 73,0 73,0"_s, u"Prøvesvar 12,5 12,5"_s, u"Måledata 5,0"_s};

    sheet = alignedTable();
    sheet.put(237.9, 112, u"1"_s, 6).put(60, 160, u"1"_s, 6).put(66, 162, u"Beløpet er foreløpig."_s, 9);
    QTest::newRow("raised digits are footnote marks") << Pages{sheet.page}
        << QStringList{aligned[0], u"Legemiddelliste | 73,0¹ |  | 73,0"_s, aligned[2], u""_s, u"¹ Beløpet er foreløpig."_s};

    // Two pages
    Sheet first = ruledTable();
    first.put(50, 30, u"Mandat for prøvesvar"_s).put(290, 810, u"Side 1 av 2"_s);
    Sheet second(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80, 100});
    second.row(64, four, {u"Finansiering"_s, u"NHN"_s, u"Hdir"_s, u"Totalt"_s}).row(84, four, {u"Sum"_s, u"1 073,5"_s, u"2,0"_s, u"1 075,5"_s});
    second.put(50, 30, u"Mandat for prøvesvar"_s).put(290, 810, u"Side 2 av 2"_s);
    Sheet oneTop;
    oneTop.put(60, 30, u"Mandat for prøvesvar"_s).put(60, 44, u"Fastsatt av departementet"_s).put(60, 300, u"Brødtekst"_s);
    Sheet otherTop(2);
    otherTop.put(60, 30, u"Mandat for måledata"_s).put(60, 44, u"Fastsatt av departementet"_s).put(60, 300, u"Mer brødtekst"_s);
    QTest::newRow("what stands inside the text is no running head, though another page has it as high")
        << Pages{oneTop.page, otherTop.page}
        << QStringList{u"Mandat for prøvesvar"_s, u"Fastsatt av departementet"_s, {}, u"Brødtekst"_s, {}, u"Mandat for måledata"_s, u"Fastsatt av departementet"_s, {}, u"Mer brødtekst"_s};
    QTest::newRow("a table goes on below a repeated heading") << Pages{first.page, second.page} << ruled + QStringList{u"Sum | 1 073,5 | 2,0 | 1 075,5"_s};
    second = Sheet(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80}).row(64, four, {u"Sum"_s, u"1 073,5"_s, u"2,0"_s, u"1 075,5"_s});
    QTest::newRow("a table goes on without one") << Pages{ruledTable().page, second.page} << ruled + QStringList{u"Sum | 1 073,5 | 2,0 | 1 075,5"_s};
    Sheet torn;
    torn.grid({50, 200, 280, 360, 440}, {100, 120, 140}).row(104, four, {u"Ambisjon"_s, u"2024"_s, u"2025"_s, u"2026"_s}).row(124, four, {u"Helseforetak deler sine"_s, u"100"_s, u"5 %"_s, u"80"_s});
    second = Sheet(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80, 100}).row(64, four, {u"journaldokumenter"_s, u"%"_s, u""_s, u"%"_s}).row(84, four, {u"Fastleger deler"_s, u""_s, u"5 %"_s, u""_s});
    QTest::newRow("a row torn by the page's end is one") << Pages{torn.page, second.page}
        << QStringList{u"Ambisjon | 2024 | 2025 | 2026"_s, u"Helseforetak deler sine journaldokumenter | 100 % | 5 % | 80 %"_s, u"Fastleger deler |  | 5 % | "_s};
    second = Sheet(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80, 100}).row(64, four, {u"og bilder"_s, u""_s, u""_s, u""_s}).row(84, four, {u"Fastleger deler"_s, u""_s, u"5 %"_s, u""_s});
    QTest::newRow("and so where only its label was torn") << Pages{torn.page, second.page}
        << QStringList{u"Ambisjon | 2024 | 2025 | 2026"_s, u"Helseforetak deler sine og bilder | 100 | 5 % | 80"_s, u"Fastleger deler |  | 5 % | "_s};
    second = Sheet(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80, 100}).row(64, four, {u"journaldokumenter"_s, u"20 %"_s, u""_s, u"%"_s}).row(84, four, {u"Fastleger deler"_s, u""_s, u"5 %"_s, u""_s});
    QTest::newRow("a row with a value of its own is a row") << Pages{torn.page, second.page}
        << QStringList{u"Ambisjon | 2024 | 2025 | 2026"_s, u"Helseforetak deler sine | 100 | 5 % | 80"_s, u"journaldokumenter | 20 % |  | %"_s, u"Fastleger deler |  | 5 % | "_s};
    Sheet blank;
    blank.grid({50, 200, 280, 360, 440}, {100, 120, 140});
    second = Sheet(2);
    second.grid({50, 200, 280, 360, 440}, {60, 80, 100}).row(64, four, {u"og bilder"_s, u""_s, u""_s, u""_s}).row(84, four, {u"Fastleger deler"_s, u""_s, u"5 %"_s, u""_s});
    QTest::newRow("no row is the rest of a grid that holds nothing") << Pages{blank.page, second.page}
        << QStringList{u"og bilder |  |  | "_s, u"Fastleger deler |  | 5 % | "_s};
    second = Sheet(2);
    second.row(60, four, {u"Måledata"_s, u"1,0"_s, u""_s, u"1,0"_s}).row(75, four, {u"Sum"_s, u"74,0"_s, u"12,5"_s, u"86,5"_s});
    QTest::newRow("aligned rows go on") << Pages{alignedTable().page, second.page} << aligned + QStringList{u"Måledata | 1,0 |  | 1,0"_s, u"Sum | 74,0 | 12,5 | 86,5"_s};

    // Two columns
    sheet = Sheet();
    sheet.put(50, 40, u"Mandat for tiltaket prøvesvar skal forvaltes av direktoratet i hele perioden som følger nedenfor"_s);
    QStringList expected{u"Mandat for tiltaket prøvesvar skal forvaltes av direktoratet i hele perioden som følger nedenfor"_s, u""_s};
    for (int i = 0; i < 8; ++i)
        sheet.put(50, 70 + 13 * i, u"venstre spalte har linjer av ord %1"_s.arg(i)).put(320, 70 + 13 * i, u"høyre spalte har andre linjer her %1"_s.arg(i));
    for (int i = 0; i < 8; ++i)
        expected << u"venstre spalte har linjer av ord %1"_s.arg(i);
    expected << u""_s;
    for (int i = 0; i < 8; ++i)
        expected << u"høyre spalte har andre linjer her %1"_s.arg(i);
    QTest::newRow("two columns are read one after the other") << Pages{sheet.page} << expected;

    QTest::newRow("nothing on the page") << Pages{Sheet().page} << QStringList();
}

void tst_PageLayout::lines()
{
    QFETCH(Pages, pages);
    QFETCH(QStringList, expected);
    const FileText file = layOut(pages);
    QCOMPARE(shown(file).join(u'\n'), expected.join(u'\n'));
    const QStringList text = file.text.split(u'\n');
    for (const TextLine &line : file.lines)
        QCOMPARE(text.at(line.number - 1), line.text);
    QCOMPARE(static_cast<qsizetype>(file.places.size()), text.size() - 1);
}

void tst_PageLayout::placesPointAtThePaper()
{
    for (int quarters = 0; quarters < 4; ++quarters) {
        Sheet sheet = ruledTable().turned(quarters);
        sheet.page.number = 3;
        const FileText file = layOut({sheet.page});
        for (const TextLine &line : file.lines) {
            const LinePlace &place = file.places.at(static_cast<std::size_t>(line.number) - 1);
            QCOMPARE(place.page, 3);
            QStringList words = line.text.split(QRegularExpression(u"\\s"_s), Qt::SkipEmptyParts);
            QCOMPARE(static_cast<qsizetype>(place.words.size()), words.size());
            for (const LinePlace::Words &word : place.words) {
                QCOMPARE(line.text.mid(word.from, word.to - word.from), words.takeFirst());
                const auto printed = std::find_if(sheet.page.words.begin(), sheet.page.words.end(), [&](const PaperWord &each) { return each.box == word.box; });
                QVERIFY(printed != sheet.page.words.end());
                QCOMPARE(line.text.mid(word.from, word.to - word.from), printed->text);
            }
        }
    }
}

void tst_PageLayout::inkHasItsPlace_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QString>("place"); // the words of the line it stands on, or of those above and below
    const auto with = [](const QRectF &box, double skew) {
        Sheet sheet = alignedTable();
        sheet.page.skew = skew;
        for (PaperWord &word : sheet.page.words)
            word.box.translate(0, skew * (word.box.center().x() - 297.5));
        sheet.page.unread.push_back(box.translated(0, skew * (box.center().x() - 297.5)));
        return sheet;
    };
    for (const double skew : {0.0, 0.0175, -0.0175}) {
        const QByteArray turned = skew == 0 ? "" : skew > 0 ? " of a page that sinks to the right" : " of a page that rises to the right";
        QTest::newRow("in a row" + turned) << Pages{with({300, 117, 20, 7}, skew).page} << u"on Legemiddelliste 73,0 73,0"_s;
        QTest::newRow("beside the last row" + turned) << Pages{with({560, 132, 20, 7}, skew).page} << u"on Prøvesvar 12,5 12,5"_s;
        QTest::newRow("below the table" + turned) << Pages{with({60, 146, 50, 8}, skew).page} << u"close to Prøvesvar 12,5 12,5 and nothing"_s;
        QTest::newRow("far below the table" + turned) << Pages{with({60, 400, 50, 8}, skew).page} << u"far from Prøvesvar 12,5 12,5 and nothing"_s;
    }
    Sheet sheet = with({60, 124, 50, 8}, 0);
    for (PaperWord &word : sheet.page.words)
        word.box.translate(0, word.box.top() > 125 ? 15 : 0);
    sheet.page.unread.front().translate(0, 7);
    QTest::newRow("where a row is missing") << Pages{sheet.page} << u"close to Legemiddelliste 73,0 73,0 and Prøvesvar 12,5 12,5"_s;
    Sheet turned = with({300, 117, 20, 7}, 0).turned(1);
    QTest::newRow("in a row of a page that lies on its side") << Pages{turned.page} << u"on Legemiddelliste 73,0 73,0"_s;
    Pages two{alignedTable(1).page, with({300, 117, 20, 7}, 0).page};
    two.back().number = 2;
    two.back().words.front().text = u"Område"_s;
    QTest::newRow("in a row of another page") << two << u"on Legemiddelliste 73,0 73,0"_s;
}

/// What was not read is noted with the line it stands on, or those it stands between.
void tst_PageLayout::inkHasItsPlace()
{
    QFETCH(Pages, pages);
    const FileText file = layOut(pages);
    QCOMPARE(file.unread.size(), std::size_t(1));
    const UnreadInk &ink = file.unread.front();
    const QStringList lines = file.text.split(u'\n');
    const auto words = [&](int line) { return line > 0 ? lines.at(line - 1).simplified() : u"nothing"_s; };
    const QString between = u"%1 %2 and %3"_s.arg(ink.isClose ? u"close to"_s : u"far from"_s, words(ink.above), words(ink.below));
    QCOMPARE(ink.page, pages.back().number);
    QCOMPARE(ink.box, pages.back().unread.front());
    QTEST(ink.line > 0 ? u"on "_s + words(ink.line) : between, "place");
}

void tst_PageLayout::answersAreReadBack()
{
    Sheet sheet = ruledTable();
    sheet.fill(QRectF(50, 100, 150, 20), 0x00ff00);
    sheet.page.words.front().joined = true;
    sheet.page.unread.emplace_back(60, 170, 20, 8);
    const PaperAnswer answer = readPaperLines(paperHeading() + toPaperLines(sheet.page) + paperEnd());
    QVERIFY(answer.finished);
    QVERIFY(answer.trouble == PaperTrouble::None);
    QCOMPARE(answer.pages.size(), std::size_t(1));
    const PaperPage &page = answer.pages.front();
    QCOMPARE(page.words.size(), sheet.page.words.size());
    QCOMPARE(page.rulings.size(), sheet.page.rulings.size());
    QCOMPARE(page.fills.front().colour, 0x00ff00U);
    QCOMPARE(page.unread, sheet.page.unread);
    QVERIFY(page.words.front().joined);
    QCOMPARE(shown(layOut(answer.pages)), shown(layOut({sheet.page})));
}

void tst_PageLayout::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another heading") << QByteArray("ramme-pages 2\nEND\n");
    QTest::newRow("a word before any page") << QByteArray("ramme-pages 1\nW 0 0 1 1 0 0 ord\n");
    QTest::newRow("a page far too large") << QByteArray("ramme-pages 1\nP 1 99999999999 100 0 0\n");
    QTest::newRow("a page number that is none") << QByteArray("ramme-pages 1\nP x 100 100 0 0\n");
    QTest::newRow("pages in disorder") << QByteArray("ramme-pages 1\nP 2 1000 1000 0 0\nP 1 1000 1000 0 0\n");
    QTest::newRow("a number too long") << QByteArray("ramme-pages 1\nP 1 1000 1000 0 0\nW 111111111111111111111111 0 0 0 0 0 a\n");
    QTest::newRow("a negative width") << QByteArray("ramme-pages 1\nP 1 1000 1000 0 0\nL 1 1 -5 1\n");
    QTest::newRow("a turn that is none") << QByteArray("ramme-pages 1\nP 1 1000 1000 0 0\nW 1 1 5 1 9 0 a\n");
    QTest::newRow("something behind the end") << QByteArray("ramme-pages 1\nEND\nP 1 1000 1000 0 0\n");
    QTest::newRow("too many words") << QByteArray("ramme-pages 1\nP 1 1000 1000 0 0\n") + QByteArray("W 1 1 5 1 0 0 a\n").repeated(20'001);
    QTest::newRow("ink before any page") << QByteArray("ramme-pages 1\nU 0 0 1 1\n");
    QTest::newRow("too much ink") << QByteArray("ramme-pages 1\nP 1 1000 1000 0 0\n") + QByteArray("U 1 1 5 1\n").repeated(401);
    QTest::newRow("an unknown kind") << QByteArray("ramme-pages 1\nX 1\n");
}

void tst_PageLayout::hostileAnswers()
{
    QFETCH(QByteArray, lines);
    const PaperAnswer answer = readPaperLines(lines);
    QVERIFY(answer.trouble == PaperTrouble::BadAnswer);
    QVERIFY(answer.pages.empty());
}

/// Words and rulings anywhere, in any number, give lines whose words all stand on the page, in little time.
void tst_PageLayout::anyPageIsLaidOut()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 60; ++round) {
        PaperPage page = Sheet().page;
        const int words = random.bounded(400);
        for (int i = 0; i < words; ++i) {
            const QRectF box(random.bounded(1200) - 300, random.bounded(20) * (random.bounded(2) ? 13.0 : 7.7), random.bounded(90), random.bounded(30));
            page.words.push_back({box, QString::number(random.bounded(3000)), random.bounded(10) ? 0 : random.bounded(4), random.bounded(5) == 0});
        }
        for (int i = random.bounded(80); i > 0; --i)
            page.rulings.push_back({QRectF(random.bounded(20) * 30, random.bounded(20) * 20, random.bounded(2) ? 200 : 0.5, random.bounded(2) ? 90 : 0.5)});
        for (int i = random.bounded(20); i > 0; --i)
            page.unread.emplace_back(random.bounded(1200) - 300, random.bounded(1200) - 300, random.bounded(90), random.bounded(30));
        const FileText file = layOut({page});
        QCOMPARE(file.unread.size(), page.unread.size());
        std::size_t placed = 0;
        for (const LinePlace &place : file.places)
            placed += place.words.size();
        QVERIFY2(placed == page.words.size(), qPrintable(u"seed %1: %2 of %3 words"_s.arg(seed).arg(placed).arg(page.words.size())));
    }
}

QTEST_GUILESS_MAIN(tst_PageLayout)
#include "tst_pagelayout.moc"
