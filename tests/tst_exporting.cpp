#include "support/sampleprogramme.h"
#include "support/windowtest.h"
#include "views/exporter.h"
#include "views/pages/allocationpage.h"
#include "views/theme.h"

#include <QActionGroup>
#include <QApplication>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Every table goes from its page or the menu to a file.
class tst_Exporting : public WindowTest
{
    Q_OBJECT

private slots:
    void tablesAreExported_data();
    void tablesAreExported();
    void everyTableIsExportedFromTheMenu();
    void theChartIsExportedAndTheWindowKeepsItsColours();
};

void tst_Exporting::tablesAreExported_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("the allocation as text") << u"allocation"_s << u"a.txt"_s << QByteArray("64,2");
    QTest::newRow("the allocation as a workbook") << u"allocation"_s << u"a.xlsx"_s << QByteArray("PK");
    QTest::newRow("the frames as CSV") << u"mandate"_s << u"m.csv"_s << QByteArray("96,5");
    QTest::newRow("the ambitions as a page") << u"ambitions"_s << u"a.html"_s << QByteArray("<table");
    QTest::newRow("the findings as JSON") << u"checks"_s << u"c.json"_s << QByteArray("columns-undecided");
}

void tst_Exporting::tablesAreExported()
{
    QFETCH(QString, page);
    QFETCH(QString, file);
    QFETCH(QByteArray, holds);
    showSample();
    QVERIFY(m_window->showPage(page));
    m_files = {m_folder->filePath(file)};
    pressKey(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QFile written(m_files.front());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(holds));
    m_files = {m_folder->filePath(u"ingen mappe/"_s + file)};
    pressKey(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_told.size(), 1);
}

void tst_Exporting::everyTableIsExportedFromTheMenu()
{
    showSample();
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::AmbitionFrames, TableName::Vintages, TableName::Triangle,
                                 TableName::Changes, TableName::Letters, TableName::Checks, TableName::Errata, TableName::Moves}) {
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::ranges::find_if(actions, [name](const QAction *action) {
            return action->actionGroup() && action->text().startsWith(Exporter::titleOf(name) + u" …"_s) && action->data() == int(name);
        });
        QVERIFY2(found != actions.end(), qPrintable(toWord(name)));
        m_files = {m_folder->filePath(toWord(name) + u".csv"_s)};
        (*found)->trigger();
        QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
        QVERIFY2(QFileInfo(m_files.front()).size() > 0, qPrintable(toWord(name)));
    }
}

/// The chart is drawn for white paper, also where the window is dark.
void tst_Exporting::theChartIsExportedAndTheWindowKeepsItsColours()
{
    applyTheme(ThemeChoice::Dark);
    showSample();
    m_files = {m_folder->filePath(u"diagram.png"_s)};
    m_window->findChild<Exporter *>()->exportChart(m_window->allocationPage()->plan());
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QCOMPARE(QImage(m_files.front()).pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(isDark(QApplication::palette()));
    applyTheme(ThemeChoice::Light);
}

QTEST_MAIN(tst_Exporting)
#include "tst_exporting.moc"
