#include "edit/findingsmodel.h"
#include "edit/roles.h"
#include "support/sampleprogramme.h"
#include "support/windowtest.h"
#include "views/dialogs/judgementdialog.h"
#include "views/figuretable.h"
#include "views/pages/checkspage.h"
#include "views/pages/mandatepage.h"
#include "views/sourcepane.h"
#include "views/sourcetext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The board of checks leads to figures and their lines, and is worked by keys.
class tst_ChecksPage : public WindowTest
{
    Q_OBJECT

private slots:
    void aFindingLeadsToItsFigureAndItsLine();
    void theBoardIsWorkedByKeys();
    void aReadingIsChosenInTheSourcePane();
};

void tst_ChecksPage::aFindingLeadsToItsFigureAndItsLine()
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

void tst_ChecksPage::theBoardIsWorkedByKeys()
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

void tst_ChecksPage::aReadingIsChosenInTheSourcePane()
{
    showSample();
    const Finding finding = sample::sevenAreas().findings.front();
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
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document()->figure(finding.figure)->state, FigureState::Undecided);
}

QTEST_MAIN(tst_ChecksPage)
#include "tst_checkspage.moc"
