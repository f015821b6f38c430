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
    QTest::newRow("what the font may lack") << u"\u4e2d 7"_s << false;
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
        const QMargins difference(inkOf(theirs).left() - ink.left(), inkOf(theirs).top() - ink.top(), inkOf(theirs).right() - ink.right(), inkOf(theirs).bottom() - ink.bottom());
        const auto isSmall = [](int pixels) { return std::abs(pixels) <= 1; };
        QVERIFY(isSmall(difference.left()) && isSmall(difference.top()) && isSmall(difference.right()) && isSmall(difference.bottom()));
    }
}

/// Over many pages: each row once and in its order, the headings on each page, and the total not alone.
void tst_PrintedReport::aLongTableStandsWhole()
{
    constexpr int rows = 200;
    for (int more = 0; more < 40; ++more) { // so that the total comes to stand everywhere on a page
        Table table;
        table.title = u"Lang"_s;
        table.addColumn({{}, u"Område"_s, true, false});
        for (int row = 0; row < rows + more; ++row)
            table.rows.push_back({TableRow::Kind::Body, {TableCell::of(u"Rad %1"_s.arg(row))}});
        table.rows.push_back({TableRow::Kind::Total, {TableCell::of(u"Sum"_s)}});
        Report report{u"Rapport"_s, u"nb"_s, {}, {{u"Del"_s, {u"Sagt før."_s, table}}}};
        finish(report, {});
        QStringList found;
        const PrintedReport printed = ramme::printed(report);
        for (const std::vector<PrintItem> &page : printed.pages) {
            QStringList ofPage;
            int headings = 0;
            for (const PrintItem &item : page) {
                headings += item.face == PrintFace::SumCell && item.text == u"Område"_s;
                if (item.text.startsWith(u"Rad "_s) || item.text == u"Sum"_s)
                    ofPage.append(item.text);
                QVERIFY(item.box.bottom() <= printed.sheet.height());
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

QTEST_MAIN(tst_PrintedReport)
#include "tst_printedreport.moc"
