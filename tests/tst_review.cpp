#include "edit/doubtsmodel.h"
#include "edit/programmedocument.h"
#include "views/columnseparators.h"
#include "views/dialogs/importedfilesview.h"
#include "views/dialogs/layoutsdialog.h"
#include "views/dialogs/reviewdialog.h"
#include "views/figuretable.h"
#include "views/mainwindow.h"
#include "views/messages.h"
#include "views/pages/mandatepage.h"
#include "views/pageview.h"
#include "views/settings.h"
#include "views/sourcepane.h"
#include "views/tablereview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What was read is gone through before it enters the plan: by keyboard alone, as one step of undo, or not at all.
class tst_Review : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fromDropToAcceptedByKeys();
    void nothingEntersThePlanBeforeItIsAccepted();
    void cancellingAsksWhereSomethingWasSettled();
    void aSettledFigureStaysInTheList();
    void whoSettledItIsKept();
    void whatCannotBeReadIsTyped();
    void aSeparatorIsMovedByKeys();
    void separatorsComeAndGoByKeys();
    void aSeparatorIsDragged();
    void separatorsOnAPage();
    void aColumnGetsAHeading();
    void aTableIsSaidToBeNone();
    void figuresAreShiftedByKeys();
    void aMandateIsGivenAnotherArea();
    void whatWasSettledElsewhereIsKept();
    void aLayoutIsLearnedAndUsedNextYear();
    void aLayoutWithoutANameIsLetGo();
    void learnedLayoutsAreListed();

private:
    ReviewDialog *drop(const QByteArray &text);
    void choose(ReviewDialog *dialog, int year);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_asked;
    QString m_written; ///< the answer where a text is asked for
    Messages::Answer m_answer = Messages::Answer::No;
};

namespace {

/// Two ways to place the amounts of the one line, which no sum decides.
const QByteArray document = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                            "Tabell 1. Planlagt \xc3\xb8konomisk ramme\n\n"
                            "Bel\xc3\xb8p i mill. 2027-kroner 2027 2028 2029\n\n"
                            "Pasientens vaksinekort 9,0 8,0\n\n"
                            "Bel\xc3\xb8pene gjelder hele perioden.\n";

/// A table in columns of letters: labels at 0, years at 28, 36 and 44.
const QByteArray aligned = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                           "Tabell 1. Planlagt \xc3\xb8konomisk ramme\n\n"
                           "Bel\xc3\xb8p i mill. kroner        2027    2028    2029\n"
                           "Pasientens vaksinekort       9,0     8,0\n\n"
                           "Tabell 2. Fordeling for 2027\n\n"
                           "                            NHN     Hdir    Sum\n"
                           "Tildeling                   5,0     4,0     9,0\n\n"
                           "Dette var alt.\n";

QString framesOf(const ReviewDialog *dialog)
{
    QStringList cells;
    for (const Mandate &mandate : dialog->copy()->programme().mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.amount ? QString::number(cell.figure.amount->ore() / 10'000'000) : toWord(cell.figure.state));
        }
    }
    return cells.join(u' ');
}

int frameOf(const ReviewDialog *dialog, int year)
{
    for (const YearFigure &cell : dialog->copy()->programme().mandates.front().frames.front().years) {
        if (cell.year == year)
            return cell.figure.id;
    }
    return 0;
}

ColumnSeparators *separatorsOf(ReviewDialog *dialog)
{
    for (ColumnSeparators *separators : dialog->findChildren<ColumnSeparators *>()) {
        if (!separators->places().empty())
            return separators;
    }
    return nullptr;
}

} // namespace

void tst_Review::initTestCase()
{
    QCoreApplication::setOrganizationName(u"ramme-tests"_s);
    QCoreApplication::setApplicationName(u"tst_review"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void tst_Review::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_asked.clear();
    m_written.clear();
    m_answer = Messages::Answer::No;
    Messages::setHands({[this](const QString &text) {
                            m_asked << text;
                            return m_answer;
                        },
                        [](const QString &) {}, [](const Messages::FileQuestion &) { return QStringList(); },
                        [this](const QString &text, const QString &) {
                            m_asked << text;
                            return m_written.isEmpty() ? std::nullopt : std::optional(m_written);
                        }});
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Review::cleanup()
{
    m_window.reset();
    Messages::setHands({});
}

/// The review that opens when the document is dropped on the window.
ReviewDialog *tst_Review::drop(const QByteArray &text)
{
    const QString path = m_folder->filePath(u"mandat.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return nullptr;
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent letGo(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &letGo);
    if (!QTest::qWaitFor([this] { return m_window->findChild<ReviewDialog *>() != nullptr; }))
        return nullptr;
    auto *dialog = m_window->findChild<ReviewDialog *>();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

void tst_Review::fromDropToAcceptedByKeys()
{
    ReviewDialog *dialog = drop(document);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->doubts()->openCount() > 0);
    QTest::keyClick(dialog, Qt::Key_F8);
    QTest::keyClick(dialog, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(dialog, Qt::Key_F8);
    QCOMPARE(dialog->doubts()->openCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());

    const Programme &programme = m_window->document()->programme();
    QCOMPARE(programme.mandates.size(), std::size_t(1));
    QStringList frames;
    for (const YearFigure &cell : programme.mandates.front().frames.front().years)
        frames << toWord(cell.figure.certainty) + u':' + (cell.figure.amount ? QString::number(cell.figure.amount->ore()) : toWord(cell.figure.state));
    QVERIFY2(frames.contains(u"corrected:900000000"_s), qPrintable(frames.join(u' ')));
    QVERIFY2(frames.contains(u"corrected:800000000"_s), qPrintable(frames.join(u' ')));
    for (const Check &check : m_window->document()->checks())
        QVERIFY2(check.finding.rule != "columns-undecided"_L1, "it is settled");
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
    m_window->document()->undoStack()->undo();
    QVERIFY(m_window->document()->programme().mandates.empty());
}

void tst_Review::nothingEntersThePlanBeforeItIsAccepted()
{
    ReviewDialog *dialog = drop(document);
    QVERIFY(dialog);
    QVERIFY(m_window->document()->programme().files.empty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QVERIFY(m_window->document()->programme().files.empty());
    QVERIFY(!m_window->document()->isModified());
    QVERIFY(m_asked.isEmpty());
}

void tst_Review::cancellingAsksWhereSomethingWasSettled()
{
    ReviewDialog *dialog = drop(document);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_1, Qt::AltModifier);
    dialog->reject();
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(dialog->isVisible());
    m_answer = Messages::Answer::Yes;
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QVERIFY(m_window->document()->programme().files.empty());
}

void tst_Review::aSettledFigureStaysInTheList()
{
    ReviewDialog *dialog = drop(document);
    QVERIFY(dialog);
    QAbstractItemModelTester tester(dialog->doubts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = dialog->doubts()->rowCount();
    const int open = dialog->doubts()->openCount();
    QCOMPARE(open, all);
    QTest::keyClick(dialog, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(dialog->doubts()->rowCount(), all);
    QCOMPARE(dialog->doubts()->openCount(), 0);
    dialog->copy()->undoStack()->undo();
    QCOMPARE(dialog->doubts()->openCount(), open);
    dialog->doubts()->setWithDecided(true);
    QVERIFY(dialog->doubts()->rowCount() >= all);
}

void tst_Review::whoSettledItIsKept()
{
    ReviewDialog *dialog = drop(document);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Kari Nordmann"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // the name is ended, not the review
    QTest::keyClick(dialog, Qt::Key_1, Qt::AltModifier);
    const int figure = dialog->doubts()->figureAt(0);
    QVERIFY(dialog->copy()->figure(figure)->settled == (Settlement{u"Kari Nordmann"_s, QDate::currentDate()}));
    QVERIFY2(dialog->doubts()->index(0).data().toString().contains(u"Bekreftet av Kari Nordmann ("_s), qPrintable(dialog->doubts()->index(0).data().toString()));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    const Figure *kept = m_window->document()->figure(figure);
    QVERIFY(kept && kept->settled && kept->settled->by == "Kari Nordmann"_L1);

    // And it is remembered in the window and the next time.
    QVERIFY(m_window->document()->enter(figure, u"1,5"));
    QCOMPARE(m_window->document()->figure(figure)->settled->by, u"Kari Nordmann"_s);
    QCOMPARE(Settings().analyst(), u"Kari Nordmann"_s);
}

void tst_Review::whatCannotBeReadIsTyped()
{
    QByteArray damaged = document;
    damaged.replace("9,0 8,0", "9,0 8,#x 7,0");
    ReviewDialog *dialog = drop(damaged);
    QVERIFY(dialog);
    if (dialog->doubts()->openCount() == 0)
        QSKIP("the reader understands the damaged line");
    const int before = dialog->doubts()->openCount();
    QTest::keyClick(dialog, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(dialog->doubts()->openCount(), before - 1);
}

/// Goes to the cell of a year as a person does who clicks it.
void tst_Review::choose(ReviewDialog *dialog, int year)
{
    auto *page = dialog->findChild<MandatePage *>();
    QVERIFY(page->showFigure(frameOf(dialog, year)));
    page->table()->setFocus();
    QTRY_VERIFY(dialog->tables()->table());
}

void tst_Review::aSeparatorIsMovedByKeys()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    QCOMPARE(framesOf(dialog), u"2027=90 2028=80 2029=blank"_s);
    const std::size_t settled = dialog->copy()->programme().mandates.front().splits.size();
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators && separators->hasFocus());
    QCOMPARE(separators->current(), 0);
    QTest::keyClick(separators, Qt::Key_Tab);
    QCOMPARE(separators->current(), 1);
    const int before = separators->places()[1];
    QTest::keyClick(separators, Qt::Key_Left);
    QCOMPARE(separators->places()[1], before - 1);
    for (int i = 0; i < 12 && separators->places()[1] > 28; ++i)
        QTest::keyClick(separators, Qt::Key_Left); // 9,0 and its year fall to the right of it
    QTRY_VERIFY(!dialog->tables()->isReading());
    QCOMPARE(separators->places().size(), std::size_t(3));
    QCOMPARE(separators->places()[1], 28);
    QVERIFY2(separators->hasFocus(), "the keys stay with the line while the document is read again");
    QVERIFY(framesOf(dialog) != u"2027=90 2028=80 2029=blank"_s);
    QCOMPARE(dialog->copy()->programme().mandates.front().splits.size(), settled);
    QVERIFY(dialog->copy()->undoStack()->count() > 0);
    while (dialog->copy()->undoStack()->canUndo())
        QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(framesOf(dialog), u"2027=90 2028=80 2029=blank"_s);
    QTRY_COMPARE(separators->places()[1], before);
}

void tst_Review::separatorsComeAndGoByKeys()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2028);
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators);
    QCOMPARE(separators->places().size(), std::size_t(3));
    QTest::keyClick(separators, Qt::Key_Down);
    QTest::keyClick(separators, Qt::Key_Delete); // 2027 and 2028 are one column then, which nothing heads
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(separators->places().size(), std::size_t(2));
    QVERIFY2(!framesOf(dialog).contains(u"2028"_s), qPrintable(framesOf(dialog)));
    const auto isTold = [](const Finding &finding) { return finding.rule == "column-without-heading"_L1; };
    const std::vector<Finding> &findings = dialog->copy()->programme().findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(), isTold));
    const auto listed = [&] { return dialog->findChild<ImportedFilesView *>()->lines().filter(u"Slik tabellen er delt opp"_s).size(); };
    QTRY_COMPARE(listed(), 1);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(), 0);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(listed(), 1);
    QTest::keyClick(separators, Qt::Key_Up);
    QTest::keyClick(separators, Qt::Key_Insert);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(separators->places().size(), std::size_t(3));
}

void tst_Review::aSeparatorIsDragged()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2028);
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators);
    const int before = separators->places()[2];
    int at = -1;
    for (int x = separators->width() - 1; x > 0 && at < 0; --x) { // the last line stands where a press picks it
        QTest::mouseClick(separators, Qt::LeftButton, {}, QPoint(x, separators->height() / 2));
        at = separators->current() == 2 ? x : -1;
    }
    QVERIFY(at > 0);
    QTest::mousePress(separators, Qt::LeftButton, {}, QPoint(at, separators->height() / 2));
    QTest::mouseMove(separators, QPoint(at - 40, separators->height() / 2));
    QTest::mouseRelease(separators, Qt::LeftButton, {}, QPoint(at - 40, separators->height() / 2));
    QTRY_VERIFY(!dialog->tables()->isReading());
    QVERIFY2(separators->places()[2] < before, qPrintable(QString::number(separators->places()[2])));
    QVERIFY(dialog->copy()->programme().layouts.size() == 1);
}

/// On the picture of a page a key moves a line by a point, and the lines follow the page.
void tst_Review::separatorsOnAPage()
{
    PageView view;
    view.resize(400, 300);
    QImage page(595, 842, QImage::Format_RGB32);
    page.fill(Qt::white);
    view.showPage(page, 72);
    view.showColumns({1000, 2000}, QRectF(50, 100, 300, 40));
    view.show();
    ColumnSeparators *separators = view.separators();
    QVERIFY(separators->isVisible());
    separators->setFocus();
    separators->setCurrent(1);
    QSignalSpy moved(separators, &ColumnSeparators::moved);
    QTest::keyClick(separators, Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(separators->places(), (std::vector<int>{1000, 2010}));
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(separators, Qt::Key_Left);
    QVERIFY2(separators->places()[1] > 1000, "it does not pass its neighbour");
    const QRect before = separators->geometry();
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(separators->width() > before.width());
    view.showColumns({}, {});
    QVERIFY(separators->isHidden());
}

void tst_Review::aColumnGetsAHeading()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    QTest::keyClick(dialog, Qt::Key_F6);
    auto *heading = dialog->findChild<QComboBox *>(u"columnHeading"_s);
    QTRY_VERIFY(heading->isEnabled());
    heading->setFocus();
    heading->lineEdit()->selectAll();
    QTest::keyClicks(heading, u"2026"_s);
    QTest::keyClick(heading, Qt::Key_Return);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(framesOf(dialog), u"2026=90 2028=80 2029=blank"_s);
    QVERIFY2(dialog->isVisible(), "Enter is the heading's, not the dialog's");
}

void tst_Review::aTableIsSaidToBeNone()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    auto *kind = dialog->findChild<QComboBox *>(u"tableKind"_s);
    QVERIFY(kind->isEnabled());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(framesOf(dialog), QString());
    QVERIFY(!dialog->copy()->programme().leftovers.empty());
    QVERIFY2(kind->isEnabled(), "it can be said to be a table again");
    QTest::keyClick(kind, Qt::Key_Home);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(framesOf(dialog), u"2027=90 2028=80 2029=blank"_s);
    QVERIFY(dialog->copy()->programme().layouts.empty());
}

void tst_Review::figuresAreShiftedByKeys()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    QTest::keyClick(dialog, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(framesOf(dialog), u"2027=blank 2028=90 2029=80"_s);
    QTest::keyClick(dialog, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(framesOf(dialog), u"2027=blank 2028=90 2029=80"_s);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(framesOf(dialog), u"2027=90 2028=80 2029=blank"_s);
}

void tst_Review::aMandateIsGivenAnotherArea()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    m_written = u"Pasientens prøvesvar"_s;
    for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"Område"_s))
            QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(dialog->copy()->programme().mandates.front().area, m_written);
    QCOMPARE(dialog->copy()->undoStack()->count(), 1);
    auto *kind = dialog->findChild<QComboBox *>(u"tableKind"_s);
    QTRY_VERIFY(kind->isEnabled());
    dialog->tables()->readAgain();
    QTRY_VERIFY(!dialog->tables()->isReading());
    QCOMPARE(dialog->copy()->programme().mandates.size(), std::size_t(1));
    QCOMPARE(dialog->copy()->programme().mandates.front().area, m_written);
}

void tst_Review::whatWasSettledElsewhereIsKept()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    const int nhn = dialog->copy()->programme().mandates.front().splits.front().recipients.front().figure.id;
    QVERIFY(dialog->copy()->enter(nhn, u"5,5"_s));
    choose(dialog, 2027);
    dialog->tables()->setKind(TableLayout::Kind::None);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTRY_COMPARE(framesOf(dialog), QString());
    const Figure &figure = dialog->copy()->programme().mandates.front().splits.front().recipients.front().figure;
    QCOMPARE(figure.certainty, Certainty::Corrected);
    QCOMPARE(figure.amount, Money::fromKroner(5'500'000));
}

void tst_Review::aLayoutIsLearnedAndUsedNextYear()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    QVERIFY(dialog->tables()->setHeading(1, u"2030"_s));
    QTRY_VERIFY(!dialog->tables()->isReading());
    m_written = u"Vaksinekort, rammer"_s;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked.front().contains(u"Pasientens vaksinekort"_s), qPrintable(m_asked.front()));
    const Programme &programme = m_window->document()->programme();
    QCOMPARE(programme.layouts.size(), std::size_t(1));
    QCOMPARE(programme.layouts.front().name, m_written);
    QCOMPARE(programme.layouts.front().version, 1);
    QCOMPARE(m_window->document()->undoStack()->count(), 1);

    QByteArray next = aligned;
    for (int year = 2029; year >= 2027; --year)
        next.replace(QByteArray::number(year), QByteArray::number(year + 1));
    dialog = drop(next);
    QVERIFY(dialog);
    QCOMPARE(framesOf(dialog), u"2030=90 2028=80 2029=blank 2031=90 2029=80 2030=blank"_s);
    const auto &findings = dialog->copy()->programme().findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.rule == "layout-applied"_L1; }));

    const int figure = dialog->copy()->programme().mandates.back().frames.front().years.front().figure.id;
    QVERIFY(dialog->findChild<MandatePage *>()->showFigure(figure));
    QTRY_VERIFY(dialog->tables()->table());
    QCOMPARE(dialog->tables()->table()->layout.name, m_written);
    QVERIFY(dialog->tables()->setHeading(1, u"2032"_s));
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_window->document()->programme().layouts.size(), std::size_t(1));
    QCOMPARE(m_window->document()->programme().layouts.front().version, 2);
}

void tst_Review::aLayoutWithoutANameIsLetGo()
{
    ReviewDialog *dialog = drop(aligned);
    QVERIFY(dialog);
    choose(dialog, 2027);
    dialog->tables()->setKind(TableLayout::Kind::None);
    QTRY_VERIFY(!dialog->tables()->isReading());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(m_window->document()->programme().layouts.empty());
    QVERIFY(m_window->document()->programme().mandates.front().frames.empty());
}

void tst_Review::learnedLayoutsAreListed()
{
    Programme programme = newProgramme();
    Layout layout;
    layout.name = u"Rammer"_s;
    programme.layouts = {layout};
    m_window->document()->clear(programme);
    LayoutsDialog dialog(m_window->document(), m_window.get());
    dialog.open();
    dialog.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Rammer"_s);
    m_written = u"Årets rammer"_s;
    QTest::keyClick(&dialog, Qt::Key_F2);
    QTRY_COMPARE(list->topLevelItem(0)->text(0), m_written);
    QTest::keyClick(&dialog, Qt::Key_Delete);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QVERIFY(m_window->document()->programme().layouts.empty());
    m_window->document()->undoStack()->undo();
    QCOMPARE(list->topLevelItemCount(), 1);
}

QTEST_MAIN(tst_Review)
#include "tst_review.moc"
