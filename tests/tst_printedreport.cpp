#include "report/print/printedreport.h"

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

} // namespace

/// How a report is laid out on sheets.
class tst_PrintedReport : public QObject
{
    Q_OBJECT

private slots:
    void aListStandsWithWhatLeadsToIt_data();
    void aListStandsWithWhatLeadsToIt();
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

QTEST_MAIN(tst_PrintedReport)
#include "tst_printedreport.moc"
