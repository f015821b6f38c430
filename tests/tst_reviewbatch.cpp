#include "edit/programmedocument.h"
#include "support/reviewtest.h"
#include "views/dialogs/assumedmandatedialog.h"
#include "views/dialogs/importedfilesview.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/dialogs/reviewdialog.h"
#include "views/importcontroller.h"
#include "views/tablereview.h"

#include <QApplication>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What waits to be put in place of an older reading is gone through like a new document, and a layout with a name is used for the others of its batch.
class tst_ReviewBatch : public ReviewTest
{
    Q_OBJECT

private slots:
    void whatWaitsIsGoneThrough();
    void whatWaitsStaysWhenItsReviewIsCancelled();
    void whatWaitsInABatchCanBeEditedOnceItReplaces();
    void aNamedLayoutIsUsedInTheBatch();
    void anotherSubjectIsAskedAbout();
    void undoTakesBackTheWholeBatch();
    void aNameGivenAtTheEndIsUsedInTheBatch();
    void aPastedTableThatWaitsIsGoneThrough();

private:
    bool acceptAndReissue();
};

namespace {

const Programme &copyOf(ReviewDialog *dialog) { return dialog->copy()->programme(); }

QToolButton *button(ReviewDialog *dialog, const QString &text)
{
    for (QToolButton *one : dialog->findChildren<QToolButton *>()) {
        if (one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

} // namespace

/// A mandate is in the project, and the same one with another figure waits.
bool tst_ReviewBatch::acceptAndReissue()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    if (!dialog)
        return false;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QByteArray reissued = mandateOf(2027);
    reissued.replace("9,0", "9,5");
    return QTest::qWaitFor([this] { return !m_window->findChild<ReviewDialog *>(); }) && drop(QStringList{write(u"mandat.txt"_s, reissued)});
}

void tst_ReviewBatch::whatWaitsIsGoneThrough()
{
    QVERIFY(acceptAndReissue());
    const ProgrammeDocument *document = m_window->document();
    QTRY_COMPARE(document->programme().waiting.size(), std::size_t(1));
    QVERIFY2(!m_window->findChild<ReviewDialog *>(), "it waits, and nothing is to be gone through yet");
    auto *summary = m_window->findChild<ImportSummaryDialog *>();
    QVERIFY(summary);
    auto *review = summary->findChild<QPushButton *>(u"review"_s);
    QVERIFY(review);
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<ReviewDialog *>());
    auto *dialog = m_window->findChild<ReviewDialog *>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(printedFrames(copyOf(dialog)).startsWith(u"2027=9,5"_s));
    QVERIFY(printedFrames(document->programme()).startsWith(u"2027=9,0"_s));
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    QVERIFY(dialog->tables()->setHeading(1, u"2030"_s));
    settle(dialog);
    QTRY_VERIFY(printedFrames(copyOf(dialog)).startsWith(u"2030=9,5"_s));
    const int steps = m_window->document()->undoStack()->count();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QVERIFY(printedFrames(document->programme()).startsWith(u"2030=9,5"_s));
    QCOMPARE(document->programme().mandates.size(), std::size_t(1));
    QVERIFY(document->programme().waiting.empty());
    QCOMPARE(m_window->document()->undoStack()->count(), steps + 1);
    m_window->document()->undoStack()->undo();
    QVERIFY(printedFrames(document->programme()).startsWith(u"2027=9,0"_s));
    QCOMPARE(document->programme().waiting.size(), std::size_t(1));
}

void tst_ReviewBatch::whatWaitsStaysWhenItsReviewIsCancelled()
{
    QVERIFY(acceptAndReissue());
    QTRY_COMPARE(m_window->document()->programme().waiting.size(), std::size_t(1));
    const Programme before = m_window->document()->programme();
    m_window->importController()->reviewWaiting(u"unknown"_s);
    QVERIFY(!m_window->importController()->isReading());
    m_window->importController()->reviewWaiting(before.waiting.front().file.sha256);
    QTRY_VERIFY(m_window->findChild<ReviewDialog *>());
    QTRY_COMPARE(QApplication::activeWindow(), m_window->findChild<ReviewDialog *>());
    QTest::keyClick(m_window->findChild<ReviewDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QVERIFY(m_window->document()->programme() == before);
}

void tst_ReviewBatch::whatWaitsInABatchCanBeEditedOnceItReplaces()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QByteArray reissued = mandateOf(2027);
    reissued.replace("9,0", "9,5");
    dialog = dropFiles({{u"nytt.txt"_s, mandateOf(2027, u"blodtype"_s)}, {u"mandat.txt"_s, reissued}});
    QVERIFY(dialog);
    const Reading waiting = copyOf(dialog).waiting.front();
    const Source frame = waiting.mandates.front().frames.front().years.front().figure.source;
    dialog->tables()->select(frame);
    QVERIFY2(!dialog->tables()->table(), "while it waits nothing of it is in the plan");
    QVERIFY(!dialog->tables()->pointAt(waiting.file.sha256, 7, 8));
    for (QPushButton *replace : dialog->findChildren<QPushButton *>()) {
        if (replace->text().contains(u"rstatt det gamle"_s))
            QTest::keyClick(replace, Qt::Key_Space);
    }
    QTRY_VERIFY(copyOf(dialog).waiting.empty());
    dialog->tables()->select(frame);
    QVERIFY(dialog->tables()->table());
    QVERIFY(dialog->tables()->setHeading(1, u"2030"_s));
    settle(dialog);
    QTRY_VERIFY2(printedFrames(copyOf(dialog)).contains(u"2030=9,5"_s), qPrintable(printedFrames(copyOf(dialog))));
}

void tst_ReviewBatch::aNamedLayoutIsUsedInTheBatch()
{
    std::vector<File> files;
    for (const int year : {2027, 2028, 2029, 2030, 2031})
        files.push_back({u"mandat-%1.txt"_s.arg(year), mandateOf(year)});
    ReviewDialog *dialog = dropFiles(files);
    QVERIFY(dialog);
    QCOMPARE(copyOf(dialog).mandates.size(), std::size_t(5));
    const auto frame = [&](int vintage, std::size_t place) -> const YearFigure & { return findMandate(copyOf(dialog), u"Pasientens vaksinekort", vintage)->frames.front().years[place]; };
    QVERIFY(dialog->copy()->enter(frame(2029, 1).figure.id, u"8,5"_s)); // settled in another of the files before
    QVERIFY(show(dialog, frame(2027, 0).figure.id));
    QVERIFY(dialog->tables()->setHeading(1, u"2026"_s));
    settle(dialog);
    QTRY_COMPARE(frame(2027, 0).year, 2026);
    QCOMPARE(frame(2028, 0).year, 2028);
    m_written = u"Rammer"_s;
    QToolButton *name = button(dialog, u"Gi oppsettet navn"_s);
    QVERIFY(name && name->isEnabled());
    const int steps = dialog->copy()->undoStack()->count();
    QTest::keyClick(name, Qt::Key_Space);
    QVERIFY2(dialog->tables()->isReading(), "it is read beside the window");
    settle(dialog);
    for (const int vintage : {2027, 2028, 2029, 2030, 2031})
        QTRY_COMPARE(frame(vintage, 0).year, vintage - 1);
    QCOMPARE(frame(2029, 1).figure.amount, Money::fromKroner(8'500'000));
    QCOMPARE(frame(2029, 1).figure.certainty, Certainty::Corrected);
    QCOMPARE(dialog->copy()->undoStack()->count(), steps + 1);
    QVERIFY(!name->isEnabled());
    QCOMPARE(m_asked.size(), 1);
    QTRY_COMPARE(dialog->findChild<ImportedFilesView *>()->lines().filter(u"lest etter oppsettet «Rammer»"_s).size(), 5);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_window->document()->programme().layouts.size(), std::size_t(1));
    QCOMPARE(m_window->document()->programme().layouts.front().version, 1);
}

void tst_ReviewBatch::anotherSubjectIsAskedAbout()
{
    const std::vector<File> files{{u"a.txt"_s, mandateOf(2027)}, {u"b.txt"_s, mandateOf(2027, u"blodtype"_s)}};
    ReviewDialog *dialog = dropFiles(files);
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    QVERIFY(dialog->tables()->setHeading(1, u"2026"_s));
    settle(dialog);
    m_written = u"Rammer"_s;
    m_answer = Messages::Answer::Yes;
    QTest::keyClick(button(dialog, u"Gi oppsettet navn"_s), Qt::Key_Space);
    settle(dialog);
    QCOMPARE(m_asked.size(), 2);
    QVERIFY2(m_asked.back().contains(u"Pasientens blodtype"_s), qPrintable(m_asked.back()));
    QTRY_COMPARE(printedFrames(copyOf(dialog)).count(u"2026=9,0"_s), 2);

    QVERIFY(dialog->tables()->setHeading(1, u"2031"_s)); // and a change of it follows
    settle(dialog);
    QTRY_COMPARE(printedFrames(copyOf(dialog)).count(u"2031=9,0"_s), 2);
}

void tst_ReviewBatch::undoTakesBackTheWholeBatch()
{
    ReviewDialog *dialog = dropFiles({{u"a.txt"_s, mandateOf(2027)}, {u"b.txt"_s, mandateOf(2028)}});
    QVERIFY(dialog);
    const QString before = printedFrames(copyOf(dialog));
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    QVERIFY(dialog->tables()->setHeading(1, u"2026"_s));
    settle(dialog);
    QVERIFY(dialog->tables()->giveName(u"Rammer"_s, false));
    settle(dialog);
    QTRY_VERIFY(printedFrames(copyOf(dialog)).contains(u"2027=9,0"_s) && printedFrames(copyOf(dialog)).contains(u"2026=9,0"_s));
    const QString after = printedFrames(copyOf(dialog));
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(printedFrames(copyOf(dialog)).contains(u"2028=9,0"_s));
    const QString second = copyOf(dialog).files.back().sha256;
    QVERIFY2(dialog->tables()->reading(second)->tables.front().layout.name.isEmpty(), "its tables are those it had");
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), before);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), after);
    QCOMPARE(dialog->tables()->reading(second)->tables.front().layout.name, u"Rammer"_s);
}

/// Nothing of the others enters before it has been shown.
void tst_ReviewBatch::aNameGivenAtTheEndIsUsedInTheBatch()
{
    ReviewDialog *dialog = dropFiles({{u"a.txt"_s, mandateOf(2027)}, {u"b.txt"_s, mandateOf(2028)}});
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    QVERIFY(dialog->tables()->setHeading(1, u"2026"_s));
    settle(dialog);
    QVERIFY(printedFrames(copyOf(dialog)).contains(u"2028=9,0"_s));
    m_written = u"Rammer"_s;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(dialog->tables()->isReading(), "it is read beside the window");
    settle(dialog);
    QVERIFY2(dialog->isVisible(), "what is read otherwise is to be looked at");
    QTRY_VERIFY2(printedFrames(copyOf(dialog)).contains(u"2027=9,0"_s), qPrintable(printedFrames(copyOf(dialog))));
    QVERIFY(m_window->document()->programme().mandates.empty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    const Programme &programme = m_window->document()->programme();
    QCOMPARE(programme.layouts.size(), std::size_t(1));
    QCOMPARE(programme.layouts.front().version, 1);
    QVERIFY(printedFrames(programme).contains(u"2026=9,0"_s) && printedFrames(programme).contains(u"2027=9,0"_s));
}

void tst_ReviewBatch::aPastedTableThatWaitsIsGoneThrough()
{
    const auto paste = [this](const QString &text) {
        QMimeData copied;
        copied.setText(text);
        m_window->importController()->paste(&copied);
        if (!QTest::qWaitFor([this] { return m_window->findChild<AssumedMandateDialog *>() != nullptr; }))
            return false;
        auto *dialog = m_window->findChild<AssumedMandateDialog *>();
        dialog->findChild<QComboBox *>(u"area"_s)->setEditText(u"Pasientens måledata"_s);
        dialog->findChild<QSpinBox *>(u"vintage"_s)->setValue(2026);
        QTest::keyClick(dialog, Qt::Key_Return);
        return true;
    };
    QVERIFY(paste(u"\t2026\t2027\nRamme\t9,5\t8,0\n"_s));
    ReviewDialog *dialog = review();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QVERIFY(paste(u"\t2026\t2027\nRamme\t9,7\t8,0\n"_s));
    const Programme &programme = m_window->document()->programme();
    QTRY_COMPARE(programme.waiting.size(), std::size_t(1));
    m_asked.clear();
    m_window->importController()->reviewWaiting(programme.waiting.front().file.sha256);
    QTRY_VERIFY(m_window->findChild<ReviewDialog *>());
    dialog = m_window->findChild<ReviewDialog *>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QCOMPARE(printedFrames(copyOf(dialog)), u"2026=9,7 2027=8,0"_s);
    QCOMPARE(copyOf(dialog).mandates.front().area, u"Pasientens måledata"_s);
    QVERIFY2(m_asked.isEmpty(), "it was asked when it was pasted");
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(printedFrames(programme), u"2026=9,7 2027=8,0"_s);
    QVERIFY(programme.waiting.empty());
}

QTEST_MAIN(tst_ReviewBatch)
#include "tst_reviewbatch.moc"
