#include "edit/allocationmodel.h"
#include "edit/ambitionsmodel.h"
#include "edit/copytext.h"
#include "edit/framesmodel.h"
#include "support/verbs.h"

#include <QStandardItemModel>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// What is copied pastes right into a spreadsheet.
class tst_Copy : public QObject
{
    Q_OBJECT

private slots:
    void numbersArePlain();
    void theBlockEnclosesTheSelection();
    void headersAreAnOption();
    void words_data();
    void words();
    void shares();
    void isATableForWordProcessors();
    void nothingSelectedIsNothing();
    void numbersReadBackExactly();
};

namespace {

QModelIndexList allOf(const QAbstractItemModel &model)
{
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            all += model.index(row, column);
    }
    return all;
}

} // namespace

void tst_Copy::numbersArePlain()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"-12345,25"));
    FramesModel model(&document);
    model.setMandate(samples, 2026);
    const QString text = copyAsText(model, allOf(model));
    QCOMPARE(text, u"Pasientens prøvesvar\t-12345,25\t-\t0\t-12345,25\t28\n"_s);
    for (const QChar c : {QChar(u'\u00a0'), QChar(u'\u2212'), QChar(u'\u202f'), QChar(u'\u2009')})
        QVERIFY(!text.contains(c));
}

void tst_Copy::theBlockEnclosesTheSelection()
{
    ProgrammeDocument document;
    fill(document);
    FramesModel model(&document);
    model.setMandate(border, 2024);
    QCOMPARE(copyAsText(model, {model.index(2, 1), model.index(0, 2)}), u"\t2\n\t\n3,1\t\n"_s);
}

void tst_Copy::headersAreAnOption()
{
    ProgrammeDocument document;
    fill(document);
    const AllocationModel model(&document);
    const int row = model.rowOf(measures, {});
    QModelIndexList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.yearOfColumn(column) == 2025)
            cells += model.index(row, column);
    }
    QCOMPARE(copyAsText(model, cells), u"25\t15\t\t40\n"_s);
    QCOMPARE(copyAsText(model, cells, CopyHeaders::Columns), u"2025 NHN\t2025 Hdir\t2025 Ufordelt\t2025 Totalt\n25\t15\t\t40\n"_s);
    QCOMPARE(copyAsText(model, cells, CopyHeaders::ColumnsAndRows),
             u"\t2025 NHN\t2025 Hdir\t2025 Ufordelt\t2025 Totalt\nPasientens måledata\t25\t15\t\t40\n"_s);
}

void tst_Copy::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("copied");
    QTest::newRow("tabs and line breaks become blanks") << u"en\tto\ntre"_s << u"en to tre"_s;
    QTest::newRow("a formula is harmless") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("so is one behind a tab") << u"\t=1+1"_s << u"'=1+1"_s;
    QTest::newRow("and one that begins with a sign") << u"+cmd|x"_s << u"'+cmd|x"_s;
    QTest::newRow("and a function by its old name") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a no-break space is a blank") << u"80\u00a0%"_s << u"80 %"_s;
    QTest::newRow("a dash stays") << u"-"_s << u"-"_s;
    QTest::newRow("words stay") << u"MyHealth@EU"_s << u"MyHealth@EU"_s;
}

void tst_Copy::words()
{
    QFETCH(QString, words);
    QFETCH(QString, copied);
    QStandardItemModel model(1, 1);
    QVERIFY(model.setData(model.index(0, 0), words));
    QCOMPARE(copyAsText(model, {model.index(0, 0)}), copied + u'\n');
}

void tst_Copy::shares()
{
    ProgrammeDocument document;
    fill(document);
    AmbitionsModel model(&document);
    model.setMandate(samples, 2026);
    QCOMPARE(copyAsText(model, allOf(model)),
             u"Innføring\tLaboratorier sender svar\tRHF, NHN\t40 %\tx\nInnføring\tLeger ser svar\t\t\tpilot\n"_s);
}

void tst_Copy::isATableForWordProcessors()
{
    const QString html = copyAsHtml(u"\t2027\tAndel\n'=cmd|<b>\t-12,5\t80 %\n"_s, CopyHeaders::ColumnsAndRows);
    QCOMPARE(html.count(u"<tr>"_s), 2);
    QVERIFY2(html.contains(u"<th style=\"text-align:right\">2027</th>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"<td style=\"text-align:right\">-12,5</td><td style=\"text-align:right\">80 %</td>"_s), qPrintable(html));
    QVERIFY2(html.contains(u"<th style=\"mso-number-format:'\\@'\">&#39;=cmd|&lt;b&gt;</th>"_s) || html.contains(u"<th style=\"mso-number-format:'\\@'\">'=cmd|&lt;b&gt;</th>"_s), qPrintable(html));
    QCOMPARE(copyAsHtml(u"a\tb\n"_s, CopyHeaders::None).count(u"<td"_s), 2);
}

void tst_Copy::nothingSelectedIsNothing()
{
    const QStandardItemModel model(2, 2);
    QCOMPARE(copyAsText(model, {}), QString());
    QCOMPARE(copyAsText(model, {}, CopyHeaders::ColumnsAndRows), QString());
}

void tst_Copy::numbersReadBackExactly()
{
    ProgrammeDocument document;
    fill(document);
    FramesModel model(&document);
    model.setMandate(samples, 2026);
    const QModelIndex cell = model.index(0, 1);
    for (qint64 ore = 1; ore < Money::limit().ore(); ore = ore * 9 + 7) {
        QVERIFY(document.correct(frame2026(document), Entry::of(Money::fromOre(-ore))));
        const QString copied = copyAsText(model, {cell}).chopped(1);
        const Result<Entry> read = readMoneyEntry(copied, Unit::Million);
        QVERIFY(read);
        QCOMPARE(read->amount->ore(), -ore);
    }
}

QTEST_GUILESS_MAIN(tst_Copy)
#include "tst_copy.moc"
