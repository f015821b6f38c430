#include "edit/doubtsmodel.h"
#include "edit/programmedocument.h"
#include "support/pictures.h"
#include "support/reviewtest.h"
#include "views/dialogs/reviewdialog.h"
#include "views/settings.h"
#include "views/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two ways to place the amounts of the one line, which no sum decides.
const QByteArray document = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                            "Tabell 1. Planlagt \xc3\xb8konomisk ramme\n\n"
                            "Bel\xc3\xb8p i mill. 2027-kroner 2027 2028 2029\n\n"
                            "Pasientens vaksinekort 9,0 8,0\n\n"
                            "Bel\xc3\xb8pene gjelder hele perioden.\n";

} // namespace

/// What was read is gone through before it enters the plan: by keyboard alone, as one step of undo, or not at all.
class tst_Review : public ReviewTest
{
    Q_OBJECT

private slots:
    void fromDropToAcceptedByKeys();
    void nothingEntersThePlanBeforeItIsAccepted();
    void cancellingAsksWhereSomethingWasSettled();
    void aSettledFigureStaysInTheList();
    void whoSettledItIsKept();
    void whatCannotBeReadIsTyped();
};

void tst_Review::fromDropToAcceptedByKeys()
{
    ReviewDialog *dialog = dropText(document);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->doubts()->openCount() > 0);
    QTest::keyClick(dialog, Qt::Key_F8);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QCoreApplication::processEvents();
        picture(dialog, theme == ThemeChoice::Dark ? u"review-dark"_s : u"review-light"_s);
    }
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
    ReviewDialog *dialog = dropText(document);
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
    ReviewDialog *dialog = dropText(document);
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
    ReviewDialog *dialog = dropText(document);
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
    ReviewDialog *dialog = dropText(document);
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
    ReviewDialog *dialog = dropText(damaged);
    QVERIFY(dialog);
    if (dialog->doubts()->openCount() == 0)
        QSKIP("the reader understands the damaged line");
    const int before = dialog->doubts()->openCount();
    QTest::keyClick(dialog, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(dialog->doubts()->openCount(), before - 1);
}

QTEST_MAIN(tst_Review)
#include "tst_review.moc"
