#include "domain/programme.h"
#include "import/documentreader.h"
#include "import/tableshaping.h"

#include <QTest>

#include <limits>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What a person says of how a table is to be read: carried out on the lines, applied again next year, or left and told.
class tst_Layouts : public QObject
{
    Q_OBJECT

private slots:
    void separatorsPartTheFigures();
    void headingsAPersonGave();
    void aRowMayRunOverLines();
    void aPageIsPartedInPoints();
    void cellsAreJoinedAndParted();
    void whatATableIs_data();
    void whatATableIs();
    void aColumnWithoutHeadingIsTold();
    void anAssignedAreaAndVintage();
    void nextYearItIsAppliedAndTold();
    void withoutATemplateNothingIsTold();
    void whatDoesNotFitIsLeftAndTold_data();
    void whatDoesNotFitIsLeftAndTold();
    void itsOutlineReadsTheSameAgain();
    void rowsWithoutAHeadingGetOne();
    void noLayoutIsTooStrange();
};

namespace {

const Programme programme = newProgramme();

/// A mandate whose table of frames stands in columns of letters: labels at 0, years at 28, 36 and 44.
QByteArray mandate(int year, const QString &row = u"Pasientens vaksinekort      9,0     8,0     7,0"_s, const QString &caption = u"Tabell 1. Planlagt økonomisk ramme"_s)
{
    return u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar %1\n\n%2\n\nBeløp i mill. kroner        %1    %3    %4\n%5\n\nDette var alt.\n"_s
        .arg(QString::number(year), caption, QString::number(year + 1), QString::number(year + 2), row)
        .toUtf8();
}

ReadingContext contextWith(std::vector<Layout> layouts) { return {programme.areas, programme.recipients, std::move(layouts)}; }

DocumentReading readWith(const QByteArray &bytes, std::vector<Layout> layouts, const QString &name = u"mandat.txt"_s)
{
    Result<DocumentReading> read = readDocumentWithTables(bytes, name, contextWith(std::move(layouts)));
    return read ? *read : DocumentReading();
}

/// The layout of the first table of a document as it is read, to be changed.
Layout firstTable(const QByteArray &bytes, const QString &name = u"mandat.txt"_s)
{
    const DocumentReading read = readWith(bytes, {}, name);
    return read.tables.empty() ? Layout() : read.tables.front().layout;
}

QString framesOf(const Reading &reading)
{
    QStringList cells;
    for (const Mandate &mandate : reading.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.raw.isEmpty() ? toWord(cell.figure.state) : cell.figure.raw);
        }
    }
    return cells.join(u' ');
}

QStringList rulesOf(const Reading &reading)
{
    QStringList rules;
    for (const Finding &finding : reading.findings) {
        if (finding.rule.startsWith("layout"_L1) || finding.rule == "column-without-heading"_L1)
            rules << finding.rule;
    }
    return rules;
}

/// A layout in which every figure stands one column further right than it is read.
Layout shiftedRight(const QByteArray &bytes)
{
    Layout layout = firstTable(bytes);
    layout.name = u"Vaksinekort, rammer"_s;
    layout.table.columns = {{0, {}}, {20, u"2027"_s}, {26, u"2028"_s}, {34, u"2029"_s}, {42, u"2030"_s}};
    return layout;
}

} // namespace

void tst_Layouts::separatorsPartTheFigures()
{
    const QByteArray bytes = mandate(2027);
    QCOMPARE(framesOf(readWith(bytes, {}).reading), u"2027=9,0 2028=8,0 2029=7,0"_s);
    Layout layout = firstTable(bytes);
    QCOMPARE(layout.table.measure, TableLayout::Measure::Columns);
    QCOMPARE(layout.table.columns.size(), std::size_t(4));
    QCOMPARE(framesOf(readWith(bytes, {layout}).reading), u"2027=9,0 2028=8,0 2029=7,0"_s);
    layout.table.columns = {{0, {}}, {20, u"2026"_s}, {26, u"2027"_s}, {34, u"2028"_s}, {42, u"2029"_s}};
    layout.table.columns[2].from = 34; // 9,0 falls to the column before
    layout.table.columns[3].from = 40;
    const DocumentReading read = readWith(bytes, {layout});
    QCOMPARE(framesOf(read.reading), u"2026=9,0 2027=8,0 2028=blank 2029=7,0"_s);
    QVERIFY2(rulesOf(read.reading).isEmpty(), "what was said of this very table is not told");
    const Figure &figure = read.reading.mandates.front().frames.front().years[1].figure;
    QCOMPARE(figure.source.line, 8);
    QCOMPARE(figure.certainty, Certainty::Certain);
}

void tst_Layouts::headingsAPersonGave()
{
    const QByteArray bytes = mandate(2027);
    Layout layout = firstTable(bytes);
    layout.table.columns[1].heading = u"2030"_s;
    QCOMPARE(framesOf(readWith(bytes, {layout}).reading), u"2030=9,0 2028=8,0 2029=7,0"_s);
    layout.table.columns[1].heading = u"NHN"_s;
    layout.table.columns[2].heading = u"Hdir"_s;
    layout.table.columns[3].heading = u"Sum"_s;
    layout.table.kind = TableLayout::Kind::Split;
    const Reading reading = readWith(bytes, {layout}).reading;
    QVERIFY(reading.mandates.front().frames.empty());
    QCOMPARE(reading.mandates.front().splits.size(), std::size_t(1));
    QCOMPARE(reading.mandates.front().splits.front().recipients.front().recipient, u"NHN"_s);
    QCOMPARE(reading.mandates.front().printedTotals.size(), std::size_t(1));
}

void tst_Layouts::aRowMayRunOverLines()
{
    const QByteArray bytes = mandate(2027, u"Pasientens\nvaksinekort                 9,0     8,0     7,0\n(samlet)"_s);
    Layout layout = firstTable(bytes);
    layout.table.lineCount = 4;
    layout.table.columns = {{0, {}}, {26, {}}, {34, {}}, {42, {}}};
    const Reading reading = readWith(bytes, {layout}).reading;
    QCOMPARE(framesOf(reading), u"2027=9,0 2028=8,0 2029=7,0"_s);
    QCOMPARE(reading.mandates.front().frames.front().label, u"Pasientens vaksinekort (samlet)"_s);
    QCOMPARE(reading.mandates.front().frames.front().years.front().figure.source.line, 9);
}

void tst_Layouts::aPageIsPartedInPoints()
{
    FileText file;
    const auto put = [&](const QString &text, const std::vector<std::pair<double, QString>> &words) {
        TextLine line{static_cast<int>(file.lines.size()) + 1, text, {}};
        LinePlace place{1, {}};
        for (const auto &[left, word] : words) {
            const auto from = static_cast<int>(line.text.size() + (line.text.isEmpty() ? 0 : 1));
            line.text += (line.text.isEmpty() ? QString() : u" "_s) + word;
            place.words.push_back({from, static_cast<int>(line.text.size()), QRectF(left, 10 * line.number, 20, 8)});
        }
        file.text += line.text + u'\n';
        file.lines.push_back(line);
        file.places.push_back(place);
    };
    put(u"Mandat for tiltaket pasientens vaksinekort"_s, {});
    put(u"Fastsatt 12. januar 2027"_s, {});
    put({}, {{50, u"Ramme"_s}, {150, u"2027"_s}, {200, u"2028"_s}, {250, u"2029"_s}});
    put({}, {{50, u"Vaksinekort"_s}, {205, u"9,0"_s}, {255, u"8,0"_s}});
    Layout layout;
    layout.table = {u"ab"_s, 3, 2, TableLayout::Kind::Frames, TableLayout::Measure::Points, {{500, {}}, {1400, {}}, {1900, {}}, {2400, {}}}, {}, 0};
    const SourceFile source{u"ab"_s, u"mandat.pdf"_s, {}, file.text};
    const auto text = std::make_shared<const FileText>(file);
    const DocumentReading read = *readAgain(source, text, contextWith({layout}));
    QCOMPARE(framesOf(read.reading), u"2027=blank 2028=9,0 2029=8,0"_s);
    const Figure &figure = read.reading.mandates.front().frames.front().years[1].figure;
    QCOMPARE(figure.source.page, 1);
    QCOMPARE(figure.source.box, QRectF(205, 40, 20, 8));

    layout.table.columns[2].from = 2300; // the first figure into the first year
    layout.table.columns[1].heading = u"2027"_s;
    layout.table.columns[2].heading = u"2028"_s;
    layout.table.columns[3].from = 2800;
    layout.table.columns[3].heading = u"2029"_s;
    QCOMPARE(framesOf(readAgain(source, text, contextWith({layout}))->reading), u"2027=9,0 2028=8,0 2029=blank"_s);
}

void tst_Layouts::cellsAreJoinedAndParted()
{
    const QByteArray bytes = "# Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                             "| Ramme | 2027 | 2028 | 2029 |\n|---|---|---|---|\n| Vaksinekort | 1 | 234,5 | 8,0 7,0 |\n";
    Layout layout = firstTable(bytes, u"mandat.md"_s);
    QCOMPARE(layout.table.measure, TableLayout::Measure::Cells);
    QCOMPARE(layout.table.columns.size(), std::size_t(4));
    layout.table.columns = {{0, {}}, {100, u"2027"_s}, {300, u"2028"_s}, {301, u"2029"_s}};
    QCOMPARE(framesOf(readWith(bytes, {layout}, u"mandat.md"_s).reading), u"2027=1 234,5 2028=8,0 2029=7,0"_s);
}

void tst_Layouts::whatATableIs_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<TableLayout::Kind>("kind");
    QTest::addColumn<bool>("isFrames");
    const QString people = u"Tabell 1. Antall personer"_s;
    const QString frame = u"Tabell 1. Planlagt økonomisk ramme"_s;
    QTest::newRow("frames as read") << frame << TableLayout::Kind::AsRead << true;
    QTest::newRow("frames that are none") << frame << TableLayout::Kind::None << false;
    QTest::newRow("frames that are no split for want of recipients") << frame << TableLayout::Kind::Split << false;
    QTest::newRow("counts as read") << people << TableLayout::Kind::AsRead << false;
    QTest::newRow("counts that are frames all the same") << people << TableLayout::Kind::Frames << true;
}

void tst_Layouts::whatATableIs()
{
    QFETCH(QString, caption);
    QFETCH(TableLayout::Kind, kind);
    QFETCH(bool, isFrames);
    const QByteArray bytes = mandate(2027, u"Hele landet                 9,0     8,0     7,0"_s, caption);
    Layout layout = firstTable(bytes);
    layout.table.kind = kind;
    layout.table.columns.clear();
    const DocumentReading read = readWith(bytes, {layout});
    QCOMPARE(read.reading.mandates.front().frames.size(), std::size_t(isFrames ? 1 : 0));
    QCOMPARE(read.reading.leftovers.empty(), isFrames);
    QCOMPARE(read.tables.size(), std::size_t(1));
    QCOMPARE(read.tables.front().taken == FoundTable::Taken::Hidden, kind == TableLayout::Kind::None);
    QCOMPARE(read.tables.front().area, u"Pasientens vaksinekort"_s);
}

void tst_Layouts::aColumnWithoutHeadingIsTold()
{
    const QByteArray bytes = mandate(2027);
    Layout layout = firstTable(bytes);
    QVERIFY(rulesOf(readWith(bytes, {layout}).reading).isEmpty());
    layout.table.columns = {{0, {}}, {26, u"Merknad"_s}, {34, {}}, {42, {}}};
    const Reading unheaded = readWith(bytes, {layout}).reading;
    QCOMPARE(framesOf(unheaded), u"2028=8,0 2029=7,0"_s);
    QCOMPARE(rulesOf(unheaded), QStringList{u"column-without-heading"_s});
    QCOMPARE(unheaded.leftovers.size(), std::size_t(1));
    QVERIFY(unheaded.leftovers.front().text.contains(u"9,0"_s));

    layout.table.columns = {{0, {}}, {60, {}}};
    const DocumentReading empty = readWith(bytes, {layout});
    QCOMPARE(framesOf(empty.reading), QString());
    QCOMPARE(rulesOf(empty.reading), QStringList{u"column-without-heading"_s});
    QVERIFY(!empty.reading.leftovers.empty());
    QCOMPARE(empty.tables.size(), std::size_t(1));
}

void tst_Layouts::anAssignedAreaAndVintage()
{
    const QByteArray bytes = mandate(2027);
    Layout layout = firstTable(bytes);
    layout.table.columns.clear();
    layout.table.area = u"Pasientens prøvesvar"_s;
    layout.table.vintage = 2028;
    const DocumentReading read = readWith(bytes, {layout});
    QCOMPARE(read.reading.mandates.front().area, u"Pasientens prøvesvar"_s);
    QCOMPARE(read.reading.mandates.front().vintage, 2028);
    QVERIFY2(read.reading.areas.empty(), "the area the title speaks of is not asked for");
    QCOMPARE(read.tables.front().layout.form.subject, u"pasientens vaksinekort"_s);
}

void tst_Layouts::nextYearItIsAppliedAndTold()
{
    const QByteArray before = mandate(2027);
    const Layout layout = shiftedRight(before);
    QCOMPARE(framesOf(readWith(before, {layout}).reading), u"2027=blank 2028=9,0 2029=8,0 2030=7,0"_s);
    const DocumentReading next = readWith(mandate(2028), {layout});
    QCOMPARE(framesOf(next.reading), u"2028=blank 2029=9,0 2030=8,0 2031=7,0"_s);
    QCOMPARE(rulesOf(next.reading), QStringList{u"layout-applied"_s});
    const auto finding = std::find_if(next.reading.findings.begin(), next.reading.findings.end(), [](const Finding &one) { return one.rule == "layout-applied"_L1; });
    QVERIFY2(finding->message.contains(u"«Vaksinekort, rammer» (utgave 1)"_s), qPrintable(finding->message));
    QCOMPARE(finding->severity, Severity::Note);
    QCOMPARE(finding->area, u"Pasientens vaksinekort"_s);
    QCOMPARE(finding->vintage, 2028);
    QCOMPARE(next.tables.front().layout.name, layout.name);
    QCOMPARE(next.tables.front().layout.firstYear, 2028);
    QCOMPARE(next.tables.front().layout.table.columns[1].heading, u"2028"_s);

    Layout unnamed = layout;
    unnamed.name.clear();
    QCOMPARE(framesOf(readWith(mandate(2028), {unnamed}).reading), u"2028=9,0 2029=8,0 2030=7,0"_s);
}

void tst_Layouts::withoutATemplateNothingIsTold()
{
    const Reading plain = readWith(mandate(2028), {}).reading;
    QVERIFY(rulesOf(plain).isEmpty());
    Layout other = shiftedRight(mandate(2027));
    other.form.heading = u"noe annet"_s;
    QVERIFY(readWith(mandate(2028), {other}).reading == plain);
}

void tst_Layouts::whatDoesNotFitIsLeftAndTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a separator would cut a figure") << mandate(2028, u"Pasientens vaksinekort    123,4  1234,5     7,0"_s);
    QByteArray twice = mandate(2028);
    twice += twice.mid(twice.indexOf("Tabell 1"));
    QTest::newRow("two tables have its form") << twice;
}

void tst_Layouts::whatDoesNotFitIsLeftAndTold()
{
    QFETCH(QByteArray, bytes);
    const Reading read = readWith(bytes, {shiftedRight(mandate(2027))}).reading;
    QVERIFY(rulesOf(read).contains(u"layout-not-fitting"_s));
    QVERIFY(!rulesOf(read).contains(u"layout-applied"_s));
    QCOMPARE(framesOf(read), framesOf(readWith(bytes, {}).reading));
}

void tst_Layouts::itsOutlineReadsTheSameAgain()
{
    const QByteArray bytes = mandate(2027);
    const DocumentReading first = readWith(bytes, {shiftedRight(bytes)});
    const DocumentReading again = readWith(bytes, {first.tables.front().layout});
    QVERIFY(first.reading == again.reading);
    QVERIFY(first.tables == again.tables);
    QCOMPARE(first.tables.front().words.front().text, u"Beløp"_s);
    QVERIFY(first.tables.front().isAt(first.reading.file.sha256, 8));
    QVERIFY(!first.tables.front().isAt(first.reading.file.sha256, 9));
}

void tst_Layouts::rowsWithoutAHeadingGetOne()
{
    const QByteArray bytes = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                             "                            nettet  etaten\n"
                             "Tildeling                   5,0     4,0\nDrift og forvaltning        1,0     2,0\n\nDette var alt.\n";
    const DocumentReading before = readWith(bytes, {});
    QVERIFY(before.reading.mandates.front().splits.empty());
    QCOMPARE(before.tables.size(), std::size_t(1));
    QVERIFY(before.tables.front().isAt(before.reading.file.sha256, 6));
    Layout layout = before.tables.front().layout;
    layout.table.columns = {{0, {}}, {26, u"NHN"_s}, {34, u"Hdir"_s}};
    const Reading reading = readWith(bytes, {layout}).reading;
    QCOMPARE(reading.mandates.front().splits.size(), std::size_t(2));
    QCOMPARE(reading.mandates.front().splits[1].recipients[1].recipient, u"Hdir"_s);
    QCOMPARE(reading.mandates.front().splits[1].recipients[1].figure.raw, u"2,0"_s);
}

void tst_Layouts::noLayoutIsTooStrange()
{
    const QByteArray bytes = mandate(2027);
    const Layout good = firstTable(bytes);
    constexpr int most = std::numeric_limits<int>::max();
    for (const int lineCount : {0, 1, most}) {
        for (const TableLayout::Measure measure : {TableLayout::Measure::Points, TableLayout::Measure::Columns, TableLayout::Measure::Cells}) {
            for (const std::vector<LayoutColumn> &columns :
                 {std::vector<LayoutColumn>{{0, {}}}, {{most, {}}, {0, {}}, {most, u"2027"_s}}, {{5, u"2027"_s}, {5, u"2027"_s}, {5, u"2028"_s}}, std::vector<LayoutColumn>(1000)}) {
                Layout layout = good;
                layout.table.lineCount = lineCount;
                layout.table.measure = measure;
                layout.table.columns = columns;
                QCOMPARE(readWith(bytes, {layout}).reading.mandates.size(), std::size_t(1));
                layout.name = u"Underlig"_s;
                QCOMPARE(readWith(mandate(2028), {layout}).reading.mandates.size(), std::size_t(1));
            }
        }
    }
}

QTEST_APPLESS_MAIN(tst_Layouts)
#include "tst_layouts.moc"
