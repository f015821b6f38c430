#include "edit/framesmodel.h"
#include "support/sampleprogramme.h"
#include "support/windowtest.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/figuretable.h"
#include "views/importcontroller.h"
#include "views/pages/allocationpage.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/checkspage.h"
#include "views/pages/mandatepage.h"
#include "views/pages/whatifpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The window over a project: read, edited, saved, opened and closed, with nothing lost unasked.
class tst_MainWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void aDocumentIsReadEditedUndoneSavedAndOpenedAgain();
    void closingAsksWhereChangesWouldBeLost_data();
    void closingAsksWhereChangesWouldBeLost();
    void aDroppedProjectIsOpened();
    void aDamagedProjectLeavesTheWindowAsItWas_data();
    void aDamagedProjectLeavesTheWindowAsItWas();
    void pagesAreReachedByKeys();
    void whatIsBeingTypedIsSaved_data();
    void whatIsBeingTypedIsSaved();
};

void tst_MainWindow::aDocumentIsReadEditedUndoneSavedAndOpenedAgain()
{
    acceptReviews(m_window->importController());
    QSignalSpy finished(m_window->importController(), &ImportController::finished);
    m_files = {samplesFolder + u"/mandat-provesvar-2027.txt"_s};
    pressKey(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!m_window->document()->programme().mandates.empty());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!m_window->findChild<ImportSummaryDialog *>()); // all of it was gone through
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    QVERIFY(m_window->showPage(u"mandate"));
    FramesModel *frames = m_window->mandatePage()->frames();
    FigureTable *table = m_window->mandatePage()->table();
    QVERIFY(frames->rowCount() > 0);
    int column = 0;
    while (frames->partOfColumn(column) != MandateTableModel::Part::Data)
        ++column;
    const QModelIndex cell = frames->index(0, column);
    const QString before = cell.data().toString();
    const int steps = m_window->document()->undoStack()->count();
    QCOMPARE(editByKeys(table, cell, u"77,7"_s), u"77,7"_s);
    QCOMPARE(m_window->document()->undoStack()->count(), steps + 1);

    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell.data().toString(), before);
    pressKey(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(cell.data().toString(), u"77,7"_s);

    const QString path = m_folder->filePath(u"arbeid.ramme"_s);
    m_files = {path};
    pressKey(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QVERIFY(QFile::exists(path));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().startsWith(u"arbeid"_s));
    const Programme saved = m_window->document()->programme();

    pressKey(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->document()->programme().mandates.empty());
    m_files = {path};
    pressKey(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_asked.isEmpty());
    QCOMPARE(m_window->document()->programme(), saved);
}

void tst_MainWindow::closingAsksWhereChangesWouldBeLost_data()
{
    QTest::addColumn<bool>("changed");
    QTest::addColumn<Messages::Answer>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("no changes: closes without a question") << false << Messages::Answer::Cancel << true;
    QTest::newRow("cancel stays") << true << Messages::Answer::Cancel << false;
    QTest::newRow("discard closes") << true << Messages::Answer::Discard << true;
    QTest::newRow("save saves and closes") << true << Messages::Answer::Save << true;
}

void tst_MainWindow::closingAsksWhereChangesWouldBeLost()
{
    QFETCH(bool, changed);
    QFETCH(Messages::Answer, answer);
    QFETCH(bool, closes);
    showSample();
    const QString path = m_folder->filePath(u"lukk.ramme"_s);
    QVERIFY(m_window->document()->saveAs(path));
    if (changed)
        QVERIFY(m_window->document()->setBasis({Basis::Kind::OwnYear, 0}));
    QCOMPARE(m_window->isWindowModified(), changed);
    m_answer = answer;
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(m_asked.size(), changed ? 1 : 0);
    ProgrammeDocument reopened;
    m_window.reset(); // lets the lock go
    QVERIFY(reopened.open(path));
    QCOMPARE(reopened.programme().plan.basis.kind, changed && answer == Messages::Answer::Save ? Basis::Kind::OwnYear : Basis::Kind::Newest);
}

void tst_MainWindow::aDroppedProjectIsOpened()
{
    ProgrammeDocument other;
    other.clear(sample::sevenAreas());
    const QString path = m_folder->filePath(u"annet.ramme"_s);
    QVERIFY(other.saveAs(path));
    other.clear();
    QVERIFY(drop({path}));
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QCOMPARE(m_window->document()->path(), path);
    QCOMPARE(m_window->document()->programme().mandates.size(), sample::sevenAreas().mandates.size());
}

void tst_MainWindow::aDamagedProjectLeavesTheWindowAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hei");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void tst_MainWindow::aDamagedProjectLeavesTheWindowAsItWas()
{
    QFETCH(QByteArray, bytes);
    showSample();
    const Programme before = m_window->document()->programme();
    const QString title = m_window->windowTitle();
    m_files = {write(u"skadet.ramme"_s, bytes)};
    pressKey(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(!m_told.front().contains(u'\n'), qPrintable(m_told.front()));
    QCOMPARE(m_window->document()->programme(), before);
    QCOMPARE(m_window->windowTitle(), title);
}

void tst_MainWindow::pagesAreReachedByKeys()
{
    showSample();
    auto *tabs = m_window->findChild<QTabWidget *>(u"pages"_s);
    const QList<QWidget *> pages{m_window->allocationPage(), m_window->mandatePage(), m_window->ambitionsPage(), m_window->whatIfPage(), m_window->checksPage()};
    for (int i = int(pages.size()) - 1; i >= 0; --i) {
        pressKey(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(tabs->currentWidget(), pages[i]);
        QVERIFY(m_window->focusWidget() && pages[i]->isAncestorOf(m_window->focusWidget()));
    }
}

void tst_MainWindow::whatIsBeingTypedIsSaved_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("saved");
    QTest::newRow("an amount is entered first") << u"73,5"_s << true;
    QTest::newRow("what is refused stays in its cell, and nothing is saved") << u"12,5,5"_s << false;
}

void tst_MainWindow::whatIsBeingTypedIsSaved()
{
    QFETCH(QString, typed);
    QFETCH(bool, saved);
    showSample();
    const QString path = m_folder->filePath(u"skrevet.ramme"_s);
    QVERIFY(m_window->document()->saveAs(path));
    QVERIFY(m_window->showPage(u"mandate"));
    FramesModel *frames = m_window->mandatePage()->frames();
    FigureTable *table = m_window->mandatePage()->table();
    int column = 0;
    while (frames->partOfColumn(column) != MandateTableModel::Part::Data)
        ++column;
    table->setFocus();
    table->setCurrentIndex(frames->index(0, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, typed);
    pressKey(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(20);
    QCOMPARE(frames->index(0, column).data().toString() == typed, saved);
    QCOMPARE(m_window->document()->isModified(), false);
    ProgrammeDocument reopened;
    QVERIFY(reopened.open(path));
    QCOMPARE(reopened.programme() == m_window->document()->programme(), true);
    const auto labels = m_window->findChildren<QLabel *>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"Ikke godtatt"_s) && label->isVisible() && label->window()->rect().contains(label->geometry()); });
    QCOMPARE(told, !saved);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
