#include "edit/programmedocument.h"
#include "support/reviewtest.h"
#include "views/dialogs/layoutsdialog.h"
#include "views/dialogs/reviewdialog.h"
#include "views/pages/mandatepage.h"
#include "views/tablereview.h"

#include <QApplication>
#include <QTreeWidget>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What a person said of a table is learned under a name and used next year.
class tst_ReviewLayouts : public ReviewTest
{
    Q_OBJECT

private slots:
    void aLayoutIsLearnedAndUsedNextYear();
    void aLayoutWithoutANameIsLetGo();
    void learnedLayoutsAreListed();
    void olderVersionsAreListedAndTakenBack();
};

void tst_ReviewLayouts::aLayoutIsLearnedAndUsedNextYear()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

    QByteArray next = alignedMandate;
    for (int year = 2029; year >= 2027; --year)
        next.replace(QByteArray::number(year), QByteArray::number(year + 1));
    dialog = dropText(next);
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

void tst_ReviewLayouts::aLayoutWithoutANameIsLetGo()
{
    ReviewDialog *dialog = dropText(alignedMandate);
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

void tst_ReviewLayouts::learnedLayoutsAreListed()
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

void tst_ReviewLayouts::olderVersionsAreListedAndTakenBack()
{
    Programme programme = newProgramme();
    Layout layout;
    layout.name = u"Rammer"_s;
    layout.version = 2;
    layout.table.kind = TableLayout::Kind::Frames;
    Layout older = layout;
    older.version = 1;
    older.table.kind = TableLayout::Kind::Ambitions;
    programme.layouts = {layout};
    programme.formerLayouts = {{older}};
    ProgrammeDocument *document = m_window->document();
    document->clear(programme);
    LayoutsDialog dialog(document, m_window.get());
    dialog.open();
    dialog.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(2), u"ambisjoner"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(document->programme() == programme, "what is used is not taken back");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(document->programme().layouts.front().version, 3);
    QCOMPARE(document->programme().layouts.front().table.kind, TableLayout::Kind::Ambitions);
    QCOMPARE(document->programme().formerLayouts.size(), std::size_t(2));
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"2"_s);
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QVERIFY(document->programme() == programme);
}

QTEST_MAIN(tst_ReviewLayouts)
#include "tst_reviewlayouts.moc"
