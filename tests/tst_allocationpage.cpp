#include "edit/allocationmodel.h"
#include "edit/roles.h"
#include "support/sampleprogramme.h"
#include "support/windowtest.h"
#include "views/charts/allocationchart.h"
#include "views/figuretable.h"
#include "views/pages/allocationpage.h"
#include "views/sourcepane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QStatusBar>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The plan on its page: the grid, its chart, what stands outside, the basis and the sum of what is selected.
class tst_AllocationPage : public WindowTest
{
    Q_OBJECT

private slots:
    void cellsAreCopiedForASpreadsheet();
    void theChartFollowsTheSelection();
    void theChartStandsBesideTheGrid();
    void reservesAreShownOutsideTheTable();
    void theBasisIsChosenAndUndone();
    void theStatusBarSumsTheSelection();
};

void tst_AllocationPage::cellsAreCopiedForASpreadsheet()
{
    showSample();
    FigureTable *table = m_window->allocationPage()->table();
    const AllocationModel *model = m_window->allocationPage()->model();
    table->setFocus();
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    pressKey(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"64,2\t32,3\n35,4\t6\n"_s);
    pressKey(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"\t2026 NHN\t2026 Hdir"_s);
    QCOMPARE(lines.at(1), u"Pasientens legemiddelliste\t64,2\t32,3"_s);
}

void tst_AllocationPage::theChartFollowsTheSelection()
{
    showSample();
    AllocationPage *page = m_window->allocationPage();
    QTRY_COMPARE(page->chart()->barHeight(2026, u"NHN"_s), 170.7);
    const QPoint cell = page->table()->visualRect(page->model()->index(1, 0)).center();
    QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {}, cell);
    QTRY_COMPARE(page->chart()->barHeight(2026, u"NHN"_s), 35.4);
    QCOMPARE(page->chart()->data().title, u"Pasientens journaldokumenter"_s);
    QVERIFY(page->chart()->accessibleDescription().contains(u"35,4"_s));
    QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(page->chart()->barHeight(2026, u"NHN"_s), 38.5);
    // 36,4 and 6,0 no longer add up to the frame of 41,4: the plan shows an estimate, and the window says so.
    QCOMPARE(editByKeys(page->table(), page->model()->index(1, 0), u"36,4"_s), u"35,5"_s);
    QVERIFY(page->model()->index(1, 0).data(EstimatedRole).toBool());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"anslag"_s));
    QTRY_COMPARE(page->chart()->barHeight(2026, u"NHN"_s), 35.5);
    page->table()->clearSelection();
    QTRY_COMPARE(page->chart()->barHeight(2026, u"NHN"_s), 170.8);
}

void tst_AllocationPage::theChartStandsBesideTheGrid()
{
    showSample();
    m_window->resize(1280, 800);
    AllocationPage *page = m_window->allocationPage();
    QTRY_VERIFY(page->chart()->mapTo(page, QPoint()).x() >= page->table()->mapTo(page, QPoint()).x() + page->table()->width());
    QVERIFY(page->chart()->width() >= 380);
    // Three years are read without scrolling, once all is laid out.
    const auto years = [page] {
        int count = 0;
        for (int column = 0; column < page->model()->columnCount(); ++column) {
            const QRect cell = page->table()->visualRect(page->model()->index(0, column));
            count += page->model()->recipientOfColumn(column) == u"total"_s && page->table()->viewport()->rect().contains(cell);
        }
        return count;
    };
    QTRY_VERIFY2(years() >= 3, qPrintable(QString::number(years())));
}

void tst_AllocationPage::reservesAreShownOutsideTheTable()
{
    Programme programme = sample::sevenAreas();
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
    m_window->document()->clear(sample::sevenAreas());
    QCOMPARE(outside->isVisibleTo(page), !sample::sevenAreas().reserves.empty());
}

void tst_AllocationPage::theBasisIsChosenAndUndone()
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

void tst_AllocationPage::theStatusBarSumsTheSelection()
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

QTEST_MAIN(tst_AllocationPage)
#include "tst_allocationpage.moc"
