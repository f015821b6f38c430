#include "edit/ambitionsmodel.h"
#include "edit/doubtsmodel.h"
#include "edit/programmedocument.h"
#include "import/documentreader.h"
#include "support/reviewtest.h"
#include "views/dialogs/reviewdialog.h"
#include "views/figuretable.h"
#include "views/importcontroller.h"
#include "views/pages/ambitionspage.h"

#include <QApplication>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// A plan status that colours show waits in the review until a person confirms it, and one in words is shown.
class tst_ReviewStatus : public ReviewTest
{
    Q_OBJECT

private slots:
    void wordsAreShown();
    void coloursAreConfirmedByKeys();
    void aStatusIsTyped();

private:
    std::unique_ptr<ReviewDialog> colouredReview();
};

namespace {

const QString text = u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                     "| Ambisjon | 2027 | 2028 | Status |\n|---|---|---|---|\n| Fastlegene sender | 20 % | 40 % | I rute |\n| Sykehusene sender | x |  |  |\n"_s;

const std::vector<AmbitionRow> &rowsOf(const ReviewDialog &dialog) { return dialog.copy()->programme().mandates.front().ambitions; }

QString headings(const AmbitionsModel &model)
{
    QStringList words;
    for (int column = 0; column < model.columnCount(); ++column)
        words << model.headerData(column, Qt::Horizontal).toString();
    return words.join(u'|');
}

} // namespace

/// As a page in colours is read: the sample's own cells, two of them coloured.
std::unique_ptr<ReviewDialog> tst_ReviewStatus::colouredReview()
{
    Programme programme = newProgramme();
    const ReadingContext context{programme.areas, programme.recipients};
    const Result<DocumentReading> plain = readDocumentWithTables(text.toUtf8(), u"m.md"_s, context);
    FileText file = *plain->text;
    file.colours = {{8, 2, u"Planlagt"_s}, {8, 3, u"Forsinket"_s}};
    const auto reading = std::make_shared<const DocumentReading>(*readAgain(plain->reading.file, std::make_shared<const FileText>(file), context));
    (void)adopt(programme, reading->reading);
    auto copy = std::make_unique<ProgrammeDocument>();
    copy->clear(programme);
    DocumentOutcome outcome;
    outcome.path = u"m.md"_s;
    outcome.sha256 = reading->reading.file.sha256;
    outcome.reading = reading;
    describe(outcome, reading->reading, copy->checks());
    return std::make_unique<ReviewDialog>(std::move(copy), std::vector<DocumentOutcome>{outcome});
}

void tst_ReviewStatus::wordsAreShown()
{
    ReviewDialog *dialog = dropFiles({{u"m.md"_s, text.toUtf8()}});
    QVERIFY(dialog);
    const Figure status = rowsOf(*dialog).front().statuses.front().figure;
    QVERIFY(show(dialog, status.id));
    auto *page = dialog->findChild<AmbitionsPage *>();
    QCOMPARE(headings(*page->model()), u"Avsnitt|Ambisjon|Aktører|2027|2028|Planstatus"_s);
    QCOMPARE(page->table()->currentIndex().data().toString(), u"I rute"_s);
    QCOMPARE(dialog->doubts()->openCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_window->document()->programme().mandates.front().ambitions.front().statuses.front().figure.raw, u"I rute"_s);
}

void tst_ReviewStatus::coloursAreConfirmedByKeys()
{
    const std::unique_ptr<ReviewDialog> dialog = colouredReview();
    dialog->open();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    QCOMPARE(headings(*dialog->findChild<AmbitionsPage *>()->model()), u"Avsnitt|Ambisjon|Aktører|2027|2028|Planstatus|Planstatus 2028"_s);
    QCOMPARE(dialog->doubts()->openCount(), 2);
    QCOMPARE(dialog->doubts()->index(0).data().toString(), u"planstatusen for ambisjonen «Sykehusene sender»: «Forsinket» må bekreftes (Ctrl+B)"_s);
    QCOMPARE(dialog->doubts()->index(1).data().toString(), u"planstatusen for ambisjonen «Sykehusene sender» i 2028: «Planlagt» må bekreftes (Ctrl+B)"_s);
    auto *page = dialog->findChild<AmbitionsPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(page->table()->currentIndex().data().toString(), u"Forsinket"_s);
    QTest::keyClick(dialog.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(dialog->doubts()->openCount(), 1);
    QCOMPARE(page->table()->currentIndex().data().toString(), u"Planlagt"_s);
    QTest::keyClick(dialog.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(dialog->doubts()->openCount(), 0);
    for (const YearFigure &status : rowsOf(*dialog)[1].statuses)
        QVERIFY(status.figure.isConfirmed());
    dialog->copy()->undoStack()->undo();
    QCOMPARE(dialog->doubts()->openCount(), 1);
}

void tst_ReviewStatus::aStatusIsTyped()
{
    const std::unique_ptr<ReviewDialog> dialog = colouredReview();
    dialog->open();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.get());
    auto *page = dialog->findChild<AmbitionsPage *>();
    const int id = rowsOf(*dialog)[1].statuses.front().figure.id;
    QVERIFY(show(dialog.get(), id));
    QCOMPARE(editByKeys(page->table(), page->model()->indexOfFigure(id), u"80 % ferdig"_s), u"80 % ferdig"_s);
    const Figure &typed = *dialog->copy()->figure(id);
    QCOMPARE(typed.state, FigureState::Text);
    QCOMPARE(typed.raw, u"Forsinket"_s);
    QCOMPARE(editByKeys(page->table(), page->model()->indexOfFigure(id), u"7"_s), u"7"_s);
    QCOMPARE(dialog->copy()->figure(id)->state, FigureState::Text);
    QVERIFY(dialog->copy()->restorePrinted(id));
    QCOMPARE(page->model()->indexOfFigure(id).data().toString(), u"Forsinket"_s);
    QVERIFY(dialog->copy()->removeAmbitionYear(dialog->copy()->context(id).mandate(), 2028));
    QCOMPARE(headings(*page->model()), u"Avsnitt|Ambisjon|Aktører|2027|Planstatus"_s);
}

QTEST_MAIN(tst_ReviewStatus)
#include "tst_reviewstatus.moc"
