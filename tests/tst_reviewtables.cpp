#include "edit/programmedocument.h"
#include "support/reviewtest.h"
#include "views/columnseparators.h"
#include "views/dialogs/importedfilesview.h"
#include "views/dialogs/reviewdialog.h"
#include "views/pageview.h"
#include "views/tablereview.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QToolButton>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// In a review a person says how a table is to be read: its columns, its headings, what it is and whose.
class tst_ReviewTables : public ReviewTest
{
    Q_OBJECT

private slots:
    void aSeparatorIsMovedByKeys();
    void separatorsComeAndGoByKeys();
    void aSeparatorIsDragged();
    void separatorsOnAPage();
    void aColumnGetsAHeading();
    void aTableIsSaidToBeNone();
    void figuresAreShiftedByKeys();
    void aMandateIsGivenAnotherArea();
    void whatWasSettledElsewhereIsKept();

private:
    ColumnSeparators *separatorsFor(ReviewDialog *dialog, int year);
};

/// Those of the table with the frame of a year, reached by F6.
ColumnSeparators *tst_ReviewTables::separatorsFor(ReviewDialog *dialog, int year)
{
    choose(dialog, year);
    QTest::keyClick(dialog, Qt::Key_F6);
    return separatorsOf(dialog);
}

void tst_ReviewTables::aSeparatorIsMovedByKeys()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

void tst_ReviewTables::separatorsComeAndGoByKeys()
{
    ReviewDialog *dialog = dropText(alignedMandate);
    QVERIFY(dialog);
    ColumnSeparators *separators = separatorsFor(dialog, 2028);
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

void tst_ReviewTables::aSeparatorIsDragged()
{
    ReviewDialog *dialog = dropText(alignedMandate);
    QVERIFY(dialog);
    ColumnSeparators *separators = separatorsFor(dialog, 2028);
    QVERIFY(separators);
    const int before = separators->places()[2];
    int at = -1;
    for (int x = separators->width() - 1; x > 0 && at < 0; --x) { // the last line stands where the cursor tells it
        QMouseEvent over(QEvent::MouseMove, QPointF(x, separators->height() / 2.0), QPointF(), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(separators, &over);
        at = separators->cursor().shape() == Qt::SplitHCursor ? x : -1;
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
void tst_ReviewTables::separatorsOnAPage()
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

void tst_ReviewTables::aColumnGetsAHeading()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

void tst_ReviewTables::aTableIsSaidToBeNone()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

void tst_ReviewTables::figuresAreShiftedByKeys()
{
    ReviewDialog *dialog = dropText(alignedMandate);
    QVERIFY(dialog);
    choose(dialog, 2027);
    QTest::keyClick(dialog, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(framesOf(dialog), u"2027=blank 2028=90 2029=80"_s);
    QTest::keyClick(dialog, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(framesOf(dialog), u"2027=blank 2028=90 2029=80"_s);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(framesOf(dialog), u"2027=90 2028=80 2029=blank"_s);
}

void tst_ReviewTables::aMandateIsGivenAnotherArea()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

void tst_ReviewTables::whatWasSettledElsewhereIsKept()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

QTEST_MAIN(tst_ReviewTables)
#include "tst_reviewtables.moc"
