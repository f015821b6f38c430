#include "report/print/pagepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page where the first text that begins so stands; nothing where it is on none.
std::optional<std::size_t> pageOf(const PrintedReport &report, const QString &text)
{
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        for (const PrintItem &item : report.pages[page]) {
            if (item.text.startsWith(text))
                return page;
        }
    }
    return std::nullopt;
}

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(600, 80, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.2, 0.2);
    paint(painter);
    return image;
}

/// The least rectangle that holds all that is not white.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

double darknessOf(const QImage &image)
{
    double darkness = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            darkness += 255 - qGray(image.pixel(x, y));
    }
    return darkness;
}

/// How much darkness two pictures have in other places, less than half a letter's stroke apart being one place.
double unlikeness(const QImage &one, const QImage &other)
{
    const auto blurred = [](const QImage &image, int x, int y) {
        int sum = 0;
        for (int dy = -2; dy <= 2; ++dy) {
            for (int dx = -2; dx <= 2; ++dx)
                sum += image.valid(x + dx, y + dy) ? 255 - qGray(image.pixel(x + dx, y + dy)) : 0;
        }
        return sum / 25.0;
    };
    double unlike = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            unlike += std::abs(blurred(one, x, y) - blurred(other, x, y));
    }
    return unlike;
}

/// A table of so many rows, with a total.
Table tableOf(int rows)
{
    Table table;
    table.title = u"Lang"_s;
    table.addColumn({{}, u"Område"_s, true, false});
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({TableRow::Kind::Body, {TableCell::of(u"Rad %1"_s.arg(row))}});
    table.rows.push_back({TableRow::Kind::Total, {TableCell::of(u"Sum"_s)}});
    return table;
}

/// Laid out below so many lines, so that the table comes to begin anywhere on a page.
PrintedReport printedBelow(int lines, const Table &table)
{
    ReportPart part{u"Del"_s, std::vector<ReportBlock>(std::size_t(lines), u"Linje"_s)};
    part.blocks.emplace_back(table);
    Report report{u"Rapport"_s, u"nb"_s, {}, {part}};
    finish(report, {});
    return printed(report);
}

/// Nothing but what stands at the foot reaches into the margin.
bool staysAboveTheFoot(const PrintedReport &printed)
{
    const double foot = printed.sheet.height() - (16 / 25.4 * 72 + 16) * PrintedReport::dotsPerPoint;
    return std::ranges::all_of(printed.pages, [&](const std::vector<PrintItem> &page) {
        return std::ranges::all_of(page, [&](const PrintItem &item) { return item.face == PrintFace::Foot || item.box.bottom() <= foot + 1; });
    });
}

constexpr int linesOfPage = 60; ///< more than there is room for

} // namespace

/// How a report is laid out on sheets.
class tst_PrintedReport : public QObject
{
    Q_OBJECT

private slots:
    void aListStandsWithWhatLeadsToIt_data();
    void aListStandsWithWhatLeadsToIt();
    void cellsArePaintedWhereQtPaintsThem_data();
    void cellsArePaintedWhereQtPaintsThem();
    void aLongTableStandsWhole();
    void aSmallTableStandsOnOnePage();
    void aCaptionHasRowsBelowIt();
    void aHeadingStandsWithItsTable();
    void aRowHigherThanAPageGoesOn();
};

/// Wherever on a page it comes to stand: sentence, first item and what is first below it are on one, and so is the heading in front of it.
void tst_PrintedReport::aListStandsWithWhatLeadsToIt_data()
{
    QTest::addColumn<bool>("isOwnPart");
    QTest::newRow("right below a heading") << true;
    QTest::newRow("further down") << false;
}

void tst_PrintedReport::aListStandsWithWhatLeadsToIt()
{
    QFETCH(bool, isOwnPart);
    const QString sentence = u"De får: "_s + u"og så bortetter "_s.repeated(60).trimmed();
    std::size_t onNextPage = 0;
    for (int lines = 0; lines < 80; ++lines) {
        ReportPart before{u"Før"_s, std::vector<ReportBlock>(std::size_t(lines), u"Linje"_s)};
        ReportPart letter{u"Brev"_s, {sentence, ReportList{{{u"mye"_s, {{u"hvorav det meste"_s}}}, {u"lite"_s}}}}};
        Report report{u"Rapport"_s, u"nb"_s, {}, {before, letter}};
        if (!isOwnPart) {
            before.blocks.insert(before.blocks.end(), letter.blocks.begin(), letter.blocks.end());
            report.parts = {before};
        }
        finish(report, {});
        const PrintedReport printed = ramme::printed(report);
        const std::optional<std::size_t> page = pageOf(printed, u"De får:"_s);
        QVERIFY(page);
        onNextPage += *page;
        if (isOwnPart)
            QCOMPARE(pageOf(printed, u"Brev"_s), page);
        QCOMPARE(pageOf(printed, u"• mye"_s), page);
        QCOMPARE(pageOf(printed, u"– hvorav det meste"_s), page);
    }
    QVERIFY(onNextPage > 0);
}

void tst_PrintedReport::cellsArePaintedWhereQtPaintsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("amount") << u"1\u00a0234,5"_s << true;
    QTest::newRow("estimate, below zero") << u"≈\u221212,0"_s << true;
    QTest::newRow("words") << u"Pasientens prøvesvar – Å"_s << true;
    QTest::newRow("from right to left") << u"\u0645\u0628\u0644\u063a 12"_s << false;
    QTest::newRow("a mark that joins a letter") << u"Cafe\u0301 i"_s << false;
    QTest::newRow("another script") << u"\u4e2d 7"_s << false;
    QTest::newRow("what the font may lack") << u"1\u202f000 \u0180"_s << false;
    QTest::newRow("where a word may part") << u"sam\u00adhandling 9"_s << false;
    QTest::newRow("what turns the direction") << u"sam\u202ehandling 9"_s << false;
    QTest::newRow("outside the first plane") << u"\U0001F4B0 8"_s << false;
}

/// Cells that are painted in one piece stand as Qt sets them one by one; what is not of plain letters is left to Qt.
void tst_PrintedReport::cellsArePaintedWhereQtPaintsThem()
{
    QFETCH(QString, text);
    QFETCH(bool, isPlain);
    for (const PrintFace face : {PrintFace::Cell, PrintFace::SumEstimate}) {
        QCOMPARE(PlainLetters(face).width(text).has_value(), isPlain);
        PrintedReport report;
        report.pages = {{{PrintItem::Kind::Text, QRectF(60, 0, 0, 200), u"7"_s, face}, {PrintItem::Kind::Text, QRectF(400, 0, 0, 300), text, face}}};
        const QImage ours = painted([&](QPainter &painter) { PagePainter(painter, report).paint(0); });
        const QImage theirs = painted([&](QPainter &painter) {
            painter.setFont(fontOf(face));
            painter.drawText(QPointF(60, 200), u"7"_s);
            painter.drawText(QPointF(400, 300), text);
        });
        const QRect ink = inkOf(ours);
        QVERIFY(ink.width() > 80);
        const QRect same = inkOf(theirs);
        const auto isNear = [](int one, int other) { return std::abs(one - other) <= 1; };
        QVERIFY(isNear(same.left(), ink.left()) && isNear(same.top(), ink.top()) && isNear(same.right(), ink.right()) && isNear(same.bottom(), ink.bottom()));
        const double darkness = darknessOf(theirs);
        QVERIFY2(unlikeness(ours, theirs) < 0.12 * darkness, qPrintable(QString::number(unlikeness(ours, theirs) / darkness)));
        QVERIFY(std::abs(darknessOf(ours) - darkness) < 0.03 * darkness);
    }
}

/// Over many pages: each row once and in its order, the headings on each page, and the total not alone.
void tst_PrintedReport::aLongTableStandsWhole()
{
    constexpr int rows = 200;
    for (int more = 0; more < 40; ++more) { // so that the total comes to stand everywhere on a page
        QStringList found;
        const PrintedReport printed = printedBelow(1, tableOf(rows + more));
        QVERIFY(staysAboveTheFoot(printed));
        for (const std::vector<PrintItem> &page : printed.pages) {
            QStringList ofPage;
            int headings = 0;
            for (const PrintItem &item : page) {
                headings += item.face == PrintFace::SumCell && item.text == u"Område"_s;
                if (item.text.startsWith(u"Rad "_s) || item.text == u"Sum"_s)
                    ofPage.append(item.text);
            }
            QVERIFY(!ofPage.isEmpty());
            QVERIFY(ofPage != QStringList{u"Sum"_s});
            QCOMPARE(headings, 1);
            found += ofPage;
        }
        QStringList expected;
        for (int row = 0; row < rows + more; ++row)
            expected.append(u"Rad %1"_s.arg(row));
        QCOMPARE(found, expected << u"Sum"_s);
    }
}

/// With its caption, and the notes that stand below it.
void tst_PrintedReport::aSmallTableStandsOnOnePage()
{
    Table table = tableOf(10);
    for (int note = 0; note < 6; ++note)
        table.mark(table.rows[3].cells[0], {u"kort"_s, u"Merknad nummer %1 om raden."_s.arg(note)});
    std::size_t onNextPage = 0;
    for (int lines = 0; lines < linesOfPage; ++lines) {
        const PrintedReport printed = printedBelow(lines, table);
        const std::optional<std::size_t> page = pageOf(printed, u"Tabell 1"_s);
        QVERIFY(page);
        QCOMPARE(pageOf(printed, u"Rad 0"_s), page);
        QCOMPARE(pageOf(printed, u"Sum"_s), page);
        QCOMPARE(pageOf(printed, u"1) Merknad"_s), page);
        QCOMPARE(pageOf(printed, u"6) Merknad"_s), page);
        QVERIFY(staysAboveTheFoot(printed));
        onNextPage += *page;
    }
    QVERIFY(onNextPage > 0);
}

/// A long one may be parted, but not before its first row.
void tst_PrintedReport::aCaptionHasRowsBelowIt()
{
    std::size_t parted = 0;
    for (int lines = 0; lines < linesOfPage; ++lines) {
        const PrintedReport printed = printedBelow(lines, tableOf(50));
        const std::optional<std::size_t> page = pageOf(printed, u"Tabell 1"_s);
        QVERIFY(page);
        QCOMPARE(pageOf(printed, u"Rad 0"_s), page);
        QVERIFY(staysAboveTheFoot(printed));
        parted += pageOf(printed, u"Rad 49"_s) != page;
    }
    QVERIFY(parted > 10);
}

void tst_PrintedReport::aHeadingStandsWithItsTable()
{
    for (const int rows : {8, 50}) {
        std::size_t onNextPage = 0;
        for (int notes = 0; notes < 180; ++notes) { // so that it comes to stand a few points lower each time
            Table before = tableOf(1);
            for (int note = 0; note < notes % 9; ++note)
                before.mark(before.rows[0].cells[0], {u"kort"_s, u"Merknad nummer %1."_s.arg(note)});
            ReportPart first{u"Først"_s, std::vector<ReportBlock>(std::size_t(20 + notes / 9), u"Linje"_s)};
            first.blocks.emplace_back(before);
            Report report{u"Rapport"_s, u"nb"_s, {}, {first, {u"Siden"_s, {tableOf(rows)}}}};
            finish(report, {});
            const PrintedReport printed = ramme::printed(report);
            const std::optional<std::size_t> page = pageOf(printed, u"Siden"_s);
            QVERIFY(page);
            QCOMPARE(pageOf(printed, u"Tabell 2"_s), page);
            onNextPage += *page;
        }
        QVERIFY(onNextPage > 0);
    }
}

void tst_PrintedReport::aRowHigherThanAPageGoesOn()
{
    Table table = tableOf(2);
    QStringList words;
    for (int word = 0; word < 3000; ++word)
        words.append(u"ord%1"_s.arg(word));
    table.rows[1].cells[0] = TableCell::of(words.join(u' '));
    const PrintedReport printed = printedBelow(3, table);
    QVERIFY(printed.pages.size() > 1);
    QVERIFY(staysAboveTheFoot(printed));
    QStringList found;
    for (const std::vector<PrintItem> &page : printed.pages) {
        for (const PrintItem &item : page)
            found += item.text.startsWith(u"ord"_s) ? item.text.split(u' ') : QStringList();
    }
    QCOMPARE(found, words);
}

QTEST_MAIN(tst_PrintedReport)
#include "tst_printedreport.moc"
