#include "edit/framesmodel.h"
#include "edit/programmedocument.h"
#include "edit/splitmodel.h"
#include "support/sampleprogramme.h"
#include "views/amountdelegate.h"
#include "views/figuretable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_AmountDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wrongEntryStaysOpenWithItsReason_data();
    void wrongEntryStaysOpenWithItsReason();
    void wrongEntryCanBeMended();
    void wrongEntryIsKeptWhenAnotherCellIsClicked();
    void wrongEntryIsGivenUpWithEscape();
    void rightEntryIsOneStepOfUndo_data();
    void rightEntryIsOneStepOfUndo();
    void sameEntryIsNoStepOfUndo();
    void typingOpensTheEditor();
    void aKindIsChosenFromAList();

private:
    QLineEdit *openEditor();
    QString shown() const { return m_model->index(0, m_column).data().toString(); }

    std::unique_ptr<ProgrammeDocument> m_document;
    std::unique_ptr<FigureTable> m_table;
    FramesModel *m_model = nullptr;
    AmountDelegate *m_delegate = nullptr;
    int m_column = 0;
};

void tst_AmountDelegate::init()
{
    m_document = std::make_unique<ProgrammeDocument>();
    m_document->clear(sample::sevenAreas());
    m_table = std::make_unique<FigureTable>();
    m_model = new FramesModel(m_document.get(), m_table.get());
    m_model->setMandate(u"Pasientens journaldokumenter"_s, 2026);
    m_delegate = new AmountDelegate(m_table.get());
    connect(m_model, &MandateTableModel::entryRefused, m_delegate, &AmountDelegate::hearRefusal);
    m_table->setModel(m_model);
    m_table->useDelegate(m_delegate);
    m_table->resize(700, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->activateWindow();
    m_table->setFocus();
    for (m_column = 0; m_model->partOfColumn(m_column) != MandateTableModel::Part::Data; ++m_column) { }
    m_table->setCurrentIndex(m_model->index(0, m_column));
    QCOMPARE(shown(), u"41,4"_s);
}

void tst_AmountDelegate::cleanup()
{
    m_table.reset();
    m_document.reset();
}

QLineEdit *tst_AmountDelegate::openEditor()
{
    QTest::keyClick(m_table.get(), Qt::Key_F2);
    auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    if (editor)
        editor->selectAll();
    return editor;
}

void tst_AmountDelegate::wrongEntryStaysOpenWithItsReason_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a date") << u"11.25"_s << u"dato"_s;
    QTest::newRow("two commas") << u"1,2,3"_s << u"desimaltegn"_s;
    QTest::newRow("words") << u"mye"_s << u"ikke et beløp"_s;
    QTest::newRow("too large") << u"10 000 001"_s << u"for stort"_s;
}

void tst_AmountDelegate::wrongEntryStaysOpenWithItsReason()
{
    QFETCH(QString, entry);
    QFETCH(QString, reason);
    QPointer<QLineEdit> editor = openEditor();
    QVERIFY(editor);
    QTest::keyClicks(editor, entry);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(editor);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), entry);
    QCOMPARE(m_delegate->refusedEditor(), editor.data());
    QVERIFY2(m_delegate->shownReason().contains(reason), qPrintable(m_delegate->shownReason()));
    QVERIFY(editor->accessibleDescription().contains(reason));
    QCOMPARE(m_document->undoStack()->count(), 0);
    QCOMPARE(shown(), u"41,4"_s);
}

void tst_AmountDelegate::wrongEntryCanBeMended()
{
    QPointer<QLineEdit> editor = openEditor();
    QTest::keyClicks(editor, u"4,,2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    QVERIFY(!m_delegate->shownReason().isEmpty());
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY(m_delegate->shownReason().isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, u"44,2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QCOMPARE(shown(), u"44,2"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void tst_AmountDelegate::wrongEntryIsKeptWhenAnotherCellIsClicked()
{
    QPointer<QLineEdit> editor = openEditor();
    QTest::keyClicks(editor, u"mye"_s);
    const QPoint other = m_table->visualRect(m_model->index(0, m_column + 2)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, other);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, other);
    QTest::qWait(20);
    QVERIFY(editor);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), u"mye"_s);
    QVERIFY(!m_delegate->shownReason().isEmpty());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AmountDelegate::wrongEntryIsGivenUpWithEscape()
{
    QPointer<QLineEdit> editor = openEditor();
    QTest::keyClicks(editor, u"mye"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QVERIFY(m_delegate->shownReason().isEmpty());
    QCOMPARE(shown(), u"41,4"_s);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AmountDelegate::rightEntryIsOneStepOfUndo_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("after");
    QTest::newRow("a decimal comma") << u"52,5"_s << u"52,5"_s;
    QTest::newRow("a whole number") << u"52"_s << u"52,0"_s;
    QTest::newRow("grouped thousands") << u"1 234,5"_s << u"1\u00a0234,5"_s;
    QTest::newRow("its own unit") << u"7 mill. kroner"_s << u"7,0"_s;
    QTest::newRow("zero") << u"0"_s << u"0,0"_s;
    QTest::newRow("a dash is not set") << u"-"_s << u"–"_s;
}

void tst_AmountDelegate::rightEntryIsOneStepOfUndo()
{
    QFETCH(QString, entry);
    QFETCH(QString, after);
    QPointer<QLineEdit> editor = openEditor();
    QTest::keyClicks(editor, entry);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QCOMPARE(shown(), after);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!m_document->undoStack()->undoText().isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(shown(), u"41,4"_s);
}

void tst_AmountDelegate::sameEntryIsNoStepOfUndo()
{
    QPointer<QLineEdit> editor = openEditor();
    QCOMPARE(editor->text(), u"41,4"_s);
    QTest::keyClicks(editor, u"41,4"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_AmountDelegate::typingOpensTheEditor()
{
    QTest::keyClicks(m_table.get(), u"5"_s);
    QPointer<QLineEdit> editor = m_table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"5"_s);
    QTest::keyClicks(editor, u"0,5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown(), u"50,5"_s);
}

void tst_AmountDelegate::aKindIsChosenFromAList()
{
    SplitModel splits(m_document.get());
    splits.setMandate(u"Pasientens journaldokumenter"_s, 2026);
    m_table->setModel(&splits);
    int column = 0;
    while (splits.partOfColumn(column) != MandateTableModel::Part::LineKind)
        ++column;
    const QModelIndex kind = splits.index(0, column);
    const int before = m_document->undoStack()->index();
    m_table->setCurrentIndex(kind);
    QTest::keyClick(m_table.get(), Qt::Key_F2);
    auto *box = m_table->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), kind.data().toString());
    const int wanted = box->findText(u"drift og forvaltning"_s);
    QVERIFY(wanted >= 0 && wanted != box->currentIndex());
    box->setCurrentIndex(wanted);
    emit box->activated(wanted);
    QCOMPARE(kind.data().toString(), u"drift og forvaltning"_s);
    QCOMPARE(m_document->undoStack()->index(), before + 1);
    m_table->setModel(m_model);
}

QTEST_MAIN(tst_AmountDelegate)
#include "tst_amountdelegate.moc"
