#include "edit/allocationmodel.h"
#include "edit/findingsmodel.h"
#include "edit/framesmodel.h"
#include "edit/roles.h"
#include "support/sampleprogramme.h"
#include "views/charts/allocationchart.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/dialogs/judgementdialog.h"
#include "views/dialogs/reviewdialog.h"
#include "views/exporter.h"
#include "views/figuretable.h"
#include "views/importcontroller.h"
#include "views/mainwindow.h"
#include "views/messages.h"
#include "views/pages/allocationpage.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/checkspage.h"
#include "views/pages/mandatepage.h"
#include "views/sourcepane.h"
#include "views/sourcetext.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The window as a person uses it: keys and mouse in, what is on screen out. Questions are answered through the door.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aDocumentIsReadEditedUndoneSavedAndOpenedAgain();
    void closingAsksWhereChangesWouldBeLost_data();
    void closingAsksWhereChangesWouldBeLost();
    void droppedFilesAreRead();
    void aDroppedFolderIsRead();
    void aDroppedProjectIsOpened();
    void aDamagedProjectLeavesTheWindowAsItWas_data();
    void aDamagedProjectLeavesTheWindowAsItWas();
    void aFindingLeadsToItsFigureAndItsLine();
    void theBoardIsWorkedByKeys();
    void aReadingIsChosenInTheSourcePane();
    void cellsAreCopiedForASpreadsheet();
    void theChartFollowsTheSelection();
    void theChartStandsBesideTheGrid();
    void reservesAreShownOutsideTheTable();
    void theBasisIsChosenAndUndone();
    void theStatusBarSumsTheSelection();
    void aNewReadingWaitsUntilAPersonReplaces();
    void tablesAreExported_data();
    void tablesAreExported();
    void everyTableIsExportedFromTheMenu();
    void filesAreReadBesideTheWindow_data();
    void filesAreReadBesideTheWindow();
    void pagesAreReachedByKeys();
    void whatIsBeingTypedIsSaved_data();
    void whatIsBeingTypedIsSaved();

private:
    void acceptReviews(ImportController *controller);
    void showSample();
    bool drop(const QMimeData &data);
    QString write(const QString &name, const QByteArray &bytes);
    QString editByKeys(FigureTable *table, const QModelIndex &index, const QString &entry);
    QLabel *statusLabel(const QString &beginning) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    QStringList m_asked;
    QStringList m_files;
    Messages::Answer m_answer = Messages::Answer::Cancel;
};

namespace {

const QString samplesFolder = QStringLiteral(RAMME_SOURCE_DIR "/resources/samples");

} // namespace

void tst_MainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"ramme-tests"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_told.clear();
    m_asked.clear();
    m_files.clear();
    m_answer = Messages::Answer::Cancel;
    Messages::setHands({[this](const QString &text) {
                            m_asked << text;
                            return m_answer;
                        },
                        [this](const QString &text) { m_told << text; }, [this](const Messages::FileQuestion &) { return m_files; }});
    m_window = std::make_unique<MainWindow>(samplesFolder);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    acceptReviews(m_window->importController());
}

/// What is read goes straight into the project; going through it is tst_review's.
void tst_MainWindow::acceptReviews(ImportController *controller)
{
    connect(controller, &ImportController::reviewing, this, [](ReviewDialog *dialog) { dialog->accept(); });
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    Messages::setHands({});
}

void tst_MainWindow::showSample()
{
    m_window->document()->clear(sample::programme());
    m_window->showPage(u"allocation");
    QCoreApplication::processEvents();
}

/// Drags over the window and lets go; false where the window would not have it.
bool tst_MainWindow::drop(const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent letGo(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &letGo);
    return letGo.isAccepted();
}

QString tst_MainWindow::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

/// Types into a cell and leaves it with Enter; what the cell shows then.
QString tst_MainWindow::editByKeys(FigureTable *table, const QModelIndex &index, const QString &entry)
{
    table->setFocus();
    table->setCurrentIndex(index);
    QTest::keyClick(table, Qt::Key_F2);
    QPointer<QLineEdit> editor = table->viewport()->findChild<QLineEdit *>();
    if (!editor)
        return u"no editor"_s;
    editor->selectAll();
    QTest::keyClicks(editor, entry);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    return index.data().toString();
}

QLabel *tst_MainWindow::statusLabel(const QString &beginning) const
{
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text().startsWith(beginning) && label->isVisible())
            return label;
    }
    return nullptr;
}

void tst_MainWindow::aDocumentIsReadEditedUndoneSavedAndOpenedAgain()
{
    QSignalSpy finished(m_window->importController(), &ImportController::finished);
    m_files = {samplesFolder + u"/mandat-provesvar-2027.txt"_s};
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
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

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell.data().toString(), before);
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(cell.data().toString(), u"77,7"_s);

    const QString path = m_folder->filePath(u"arbeid.ramme"_s);
    m_files = {path};
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QVERIFY(QFile::exists(path));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().startsWith(u"arbeid"_s));
    const Programme saved = m_window->document()->programme();

    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->document()->programme().mandates.empty());
    m_files = {path};
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
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

void tst_MainWindow::droppedFilesAreRead()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(samplesFolder + u"/mandat-provesvar-2027.txt"_s), QUrl::fromLocalFile(samplesFolder + u"/mandat-legemiddelliste-2027.md"_s)});
    QVERIFY(drop(data));
    QTRY_COMPARE(m_window->document()->programme().files.size(), std::size_t(2));
}

/// With the files in the folders below it; a project that lies there is none of them.
void tst_MainWindow::aDroppedFolderIsRead()
{
    const QString folder = m_folder->filePath(u"dokumenter"_s);
    QVERIFY(QDir().mkpath(folder + u"/2027"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/b.txt"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-legemiddelliste-2027.md"_s, folder + u"/2027/a.md"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/.skjult.txt"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/plan.ramme"_s));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    QVERIFY(drop(data));
    QTRY_COMPARE(m_window->document()->programme().files.size(), std::size_t(2));
    QCOMPARE(m_window->document()->programme().files.front().name, u"a.md"_s);
}

void tst_MainWindow::aDroppedProjectIsOpened()
{
    ProgrammeDocument other;
    other.clear(sample::programme());
    const QString path = m_folder->filePath(u"annet.ramme"_s);
    QVERIFY(other.saveAs(path));
    other.clear();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(data));
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QCOMPARE(m_window->document()->path(), path);
    QCOMPARE(m_window->document()->programme().mandates.size(), sample::programme().mandates.size());
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
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(!m_told.front().contains(u'\n'), qPrintable(m_told.front()));
    QCOMPARE(m_window->document()->programme(), before);
    QCOMPARE(m_window->windowTitle(), title);
}

void tst_MainWindow::aFindingLeadsToItsFigureAndItsLine()
{
    showSample();
    QVERIFY(m_window->showPage(u"checks"));
    ChecksPage *checks = m_window->checksPage();
    FigureTable *table = checks->table();
    int row = -1;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        if (table->model()->index(i, 0).data(RuleRole).toString() == u"columns-undecided")
            row = i;
    }
    QVERIFY(row >= 0);
    const Finding finding = checks->model()->findingAt(row);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, FindingsModel::MessageColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->findChild<QTabWidget *>(u"pages"_s)->currentWidget(), m_window->mandatePage());
    QCOMPARE(m_window->mandatePage()->mandate(), (MandateKey{u"Pasientens måledata"_s, 2027}));
    QCOMPARE(m_window->mandatePage()->table()->currentIndex().data(FigureIdRole).toInt(), finding.figure);
    QCOMPARE(m_window->sourcePane()->figure(), finding.figure);
    QCOMPARE(m_window->sourcePane()->text()->markedLine(), finding.source.line);
    QVERIFY(m_window->sourcePane()->text()->toPlainText().contains(u"Ubrukte midler"_s));
}

void tst_MainWindow::theBoardIsWorkedByKeys()
{
    showSample();
    // A later mandate says otherwise of a year, so that there is a check with two sides.
    ProgrammeDocument &document = *m_window->document();
    const Mandate first = document.programme().mandates.front();
    const YearFigure cell = first.frames.front().years.front();
    QVERIFY(document.createMandate({first.area, 2035}, {}, first.priceBase));
    QVERIFY(document.addFrameRow({first.area, 2035}, first.frames.front().row));
    QVERIFY(document.addFrameYear({first.area, 2035}, cell.year));
    const Mandate &later = *document.mandate({first.area, 2035});
    QVERIFY(!later.frames.empty());
    QVERIFY(document.enter(later.frames.front().years.front().figure.id, u"1,7"));

    QVERIFY(m_window->showPage(u"checks"));
    FigureTable *table = m_window->checksPage()->table();
    QTabWidget *tabs = m_window->findChild<QTabWidget *>(u"pages"_s);
    table->setFocus();
    const int rows = table->model()->rowCount();
    int sides = -1;
    for (int row = 0; row < rows; ++row) {
        if (table->model()->index(row, 0).data(RuleRole).toString() == u"vintages-differ"_s)
            sides = row;
    }
    QVERIFY(sides >= 0);
    table->setCurrentIndex(table->model()->index(sides, FindingsModel::MessageColumn));
    QTest::keyClick(table, Qt::Key_1);
    const int one = m_window->sourcePane()->figure();
    QTest::keyClick(table, Qt::Key_2);
    QVERIFY(one != m_window->sourcePane()->figure());
    QCOMPARE(tabs->currentWidget(), m_window->checksPage()); // the sources are looked at, the board stays

    QTest::keyClick(table, Qt::Key_D);
    auto *dialog = m_window->findChild<JudgementDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Trykkfeil."_s);
    dialog->findChildren<QLineEdit *>().front()->setText(u"Kari"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(document.programme().verdicts.size(), std::size_t(1));
    QCOMPARE(document.programme().verdicts.front().state, CheckState::DocumentError);
    QCOMPARE(document.programme().verdicts.front().by, u"Kari"_s);
    QCOMPARE(table->currentIndex().row(), sides);
    QCOMPARE(tabs->tabText(tabs->indexOf(m_window->checksPage())), u"Kontroller (%1)"_s.arg(rows - 1));

    for (int step = 0; step < 2 * rows; ++step) { // past the end it begins anew, and never stops at what is settled
        QTest::keyClick(table, Qt::Key_N);
        QVERIFY(table->currentIndex().data(OpenRole).toBool());
    }
    table->setCurrentIndex(table->model()->index(sides, FindingsModel::MessageColumn));
    QTest::keyClick(table, Qt::Key_O);
    QVERIFY(document.programme().verdicts.empty());
    document.undoStack()->undo();
    QCOMPARE(document.programme().verdicts.size(), std::size_t(1));

    auto *shown = m_window->checksPage()->findChildren<QComboBox *>().front();
    shown->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), rows - 1);
    shown->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 1);
    shown->setCurrentIndex(0);
    table->setCurrentIndex(table->model()->index(sides, FindingsModel::MessageColumn));
    const MandateKey second{table->currentIndex().data(AreaRole).toString(), table->currentIndex().data(VintageRole).toInt()};
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(tabs->currentWidget(), m_window->mandatePage());
    QCOMPARE(m_window->mandatePage()->mandate(), second);
}

void tst_MainWindow::aReadingIsChosenInTheSourcePane()
{
    showSample();
    const Finding finding = sample::programme().findings.front();
    m_window->showFigure(finding.figure);
    auto *choose = m_window->sourcePane()->findChild<QPushButton *>(u"reading-a"_s);
    QVERIFY(choose);
    QTRY_VERIFY(choose->isVisible());
    // Each reading tells what the whole row becomes, year by year.
    const auto labels = m_window->sourcePane()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().count(u" · "_s) >= 2 && label->text().contains(u": 9,0"_s) && !label->text().contains(u"?");
    }));
    QTest::mouseClick(choose, Qt::LeftButton);
    const Figure *figure = m_window->document()->figure(finding.figure);
    QCOMPARE(figure->state, FigureState::Amount);
    QCOMPARE(figure->certainty, Certainty::Corrected);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document()->figure(finding.figure)->state, FigureState::Undecided);
}

void tst_MainWindow::cellsAreCopiedForASpreadsheet()
{
    showSample();
    FigureTable *table = m_window->allocationPage()->table();
    const AllocationModel *model = m_window->allocationPage()->model();
    table->setFocus();
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"64,2\t32,3\n35,4\t6\n"_s);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"\t2026 NHN\t2026 Hdir"_s);
    QCOMPARE(lines.at(1), u"Pasientens legemiddelliste\t64,2\t32,3"_s);
}

void tst_MainWindow::theChartFollowsTheSelection()
{
    showSample();
    AllocationPage *page = m_window->allocationPage();
    QCOMPARE(page->chart()->barHeight(2026, u"NHN"_s), 170.7);
    const QPoint cell = page->table()->visualRect(page->model()->index(1, 0)).center();
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(page->chart()->barHeight(2026, u"NHN"_s), 35.4);
    QCOMPARE(page->chart()->data().title, u"Pasientens journaldokumenter"_s);
    QVERIFY(page->chart()->accessibleDescription().contains(u"35,4"_s));
    QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->chart()->barHeight(2026, u"NHN"_s), 38.5);
    // 36,4 and 6,0 no longer add up to the frame of 41,4: the plan shows an estimate, and the window says so.
    QCOMPARE(editByKeys(page->table(), page->model()->index(1, 0), u"36,4"_s), u"35,5"_s);
    QVERIFY(page->model()->index(1, 0).data(EstimatedRole).toBool());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"anslag"_s));
    QCOMPARE(page->chart()->barHeight(2026, u"NHN"_s), 35.5);
    page->table()->clearSelection();
    QCOMPARE(page->chart()->barHeight(2026, u"NHN"_s), 170.8);
}

void tst_MainWindow::theChartStandsBesideTheGrid()
{
    showSample();
    m_window->resize(1280, 800);
    AllocationPage *page = m_window->allocationPage();
    QTRY_VERIFY(page->chart()->mapTo(page, QPoint()).x() >= page->table()->mapTo(page, QPoint()).x() + page->table()->width());
    QVERIFY(page->chart()->width() >= 380);
    // Three years are read without scrolling.
    int years = 0;
    for (int column = 0; column < page->model()->columnCount(); ++column) {
        const QRect cell = page->table()->visualRect(page->model()->index(0, column));
        years += page->model()->recipientOfColumn(column) == u"total"_s && page->table()->viewport()->rect().contains(cell);
    }
    QVERIFY2(years >= 3, qPrintable(QString::number(years)));
}

void tst_MainWindow::reservesAreShownOutsideTheTable()
{
    Programme programme = sample::programme();
    Reserve reserve;
    reserve.year = 2026;
    reserve.figure.id = 90001;
    reserve.figure.state = FigureState::Amount;
    reserve.figure.amount = Money::fromOre(12'30'000'000);
    reserve.figure.raw = u"12,3"_s;
    programme.reserves = {reserve};
    m_window->document()->clear(programme);
    AllocationPage *page = m_window->allocationPage();
    QLabel *outside = nullptr;
    for (QLabel *label : page->findChildren<QLabel *>()) {
        if (label->text().contains(u"12,3 mill. kroner"_s))
            outside = label;
    }
    QVERIFY(outside);
    QVERIFY(outside->isVisibleTo(page));
    emit outside->linkActivated(u"90001"_s);
    QCOMPARE(m_window->findChild<SourcePane *>()->figure(), 90001);
    m_window->document()->clear(sample::programme());
    QCOMPARE(outside->isVisibleTo(page), !sample::programme().reserves.empty());
}

void tst_MainWindow::theBasisIsChosenAndUndone()
{
    showSample();
    auto *basis = m_window->allocationPage()->findChild<QComboBox *>();
    QVERIFY(basis);
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    QCOMPARE(m_window->document()->programme().plan.basis.kind, Basis::Kind::OwnYear);
    QVERIFY(statusLabel(u"Grunnlag: Årets eget mandat"_s));
    m_window->document()->undoStack()->undo();
    QCOMPARE(basis->currentIndex(), 0);
    QVERIFY(statusLabel(u"Grunnlag: Nyeste mandat"_s));
}

void tst_MainWindow::theStatusBarSumsTheSelection()
{
    showSample();
    FigureTable *table = m_window->allocationPage()->table();
    table->setFocus();
    table->setCurrentIndex(m_window->allocationPage()->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(statusLabel(u"Sum av 2 tall: 99,6 mill. kroner"_s));
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QLabel *label = statusLabel(u"Sum av 6 tall"_s);
    QVERIFY(label);
    QVERIFY2(label->text().contains(u"to ganger"_s), qPrintable(label->text()));
}

void tst_MainWindow::aNewReadingWaitsUntilAPersonReplaces()
{
    ImportController controller(m_window->document(), m_window.get(), [](const QString &path, const ReadingContext &) -> Result<DocumentReading> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"borte"_s};
        return DocumentReading{sample::readingOf(file.readAll(), QFileInfo(path).fileName()), {}, {}};
    });
    acceptReviews(&controller);
    std::vector<DocumentOutcome> outcomes;
    connect(&controller, &ImportController::finished, this, [&](const std::vector<DocumentOutcome> &files) { outcomes = files; });
    const QString first = write(u"a.txt"_s, "en");
    const QString second = write(u"b.txt"_s, "to");
    controller.read({first, first, m_folder->filePath(u"mangler.txt"_s)});
    QTRY_COMPARE(outcomes.size(), std::size_t(3));
    QCOMPARE(outcomes[0].adoption, Adoption::Added);
    QCOMPARE(outcomes[0].mandates, 1);
    QCOMPARE(outcomes[1].adoption, Adoption::AlreadyThere);
    QCOMPARE(outcomes[2].error, u"borte"_s);
    outcomes.clear();
    controller.read({second});
    QTRY_COMPARE(outcomes.size(), std::size_t(1));
    QCOMPARE(outcomes.front().adoption, Adoption::Waiting);
    QCOMPARE(m_window->document()->programme().waiting.size(), std::size_t(1));

    ImportSummaryDialog dialog(m_window->document(), outcomes, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton *replace = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Erstatt"_s))
            replace = button;
    }
    QVERIFY(replace);
    QTest::mouseClick(replace, Qt::LeftButton);
    QVERIFY(m_window->document()->programme().waiting.empty());
    QCOMPARE(m_window->document()->programme().mandates.size(), std::size_t(1));
    QCOMPARE(m_window->document()->programme().mandates.front().source.document, outcomes.front().sha256);
}

void tst_MainWindow::tablesAreExported_data()
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

void tst_MainWindow::tablesAreExported()
{
    QFETCH(QString, page);
    QFETCH(QString, file);
    QFETCH(QByteArray, holds);
    showSample();
    QVERIFY(m_window->showPage(page));
    m_files = {m_folder->filePath(file)};
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QFile written(m_files.front());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(holds));
    m_files = {m_folder->filePath(u"ingen mappe/"_s + file)};
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_told.size(), 1);
}

void tst_MainWindow::everyTableIsExportedFromTheMenu()
{
    showSample();
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::Vintages, TableName::Letters,
                                 TableName::Checks, TableName::Errata, TableName::Moves}) {
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

void tst_MainWindow::filesAreReadBesideTheWindow_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a large one") << 2'000'000;
    QTest::newRow("a small one, which may be a scan") << 2000;
}

void tst_MainWindow::filesAreReadBesideTheWindow()
{
    QFETCH(int, size);
    QThread *reader = nullptr;
    ImportController controller(m_window->document(), m_window.get(), [&reader](const QString &path, const ReadingContext &) -> Result<DocumentReading> {
        reader = QThread::currentThread();
        return DocumentReading{sample::readingOf("stor", QFileInfo(path).fileName()), {}, {}};
    });
    acceptReviews(&controller);
    QSignalSpy finished(&controller, &ImportController::finished);
    controller.read({write(u"stor.txt"_s, QByteArray(size, 'x'))});
    QVERIFY(controller.isReading());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(reader != QThread::currentThread());
    QCOMPARE(m_window->document()->programme().mandates.size(), std::size_t(1));
}

void tst_MainWindow::pagesAreReachedByKeys()
{
    showSample();
    auto *tabs = m_window->findChild<QTabWidget *>(u"pages"_s);
    const QList<QWidget *> pages{m_window->allocationPage(), m_window->mandatePage(), m_window->ambitionsPage(), m_window->checksPage()};
    for (int i = 3; i >= 0; --i) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
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
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
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
