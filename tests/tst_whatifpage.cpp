#include "edit/roles.h"
#include "edit/scenariomodel.h"
#include "report/reportbuilder.h"
#include "report/seal/reportfigures.h"
#include "report/seal/reportseal.h"
#include "support/sampleprogramme.h"
#include "support/whatiftest.h"
#include "views/figuretable.h"
#include "views/whatif/ambitionmoneyview.h"
#include "views/whatif/approvalmenu.h"
#include "views/whatif/limitdialog.h"
#include "views/whatif/movepane.h"
#include "views/whatif/notedialog.h"
#include "views/whatif/requestdialog.h"
#include "views/whatif/spreaddialog.h"
#include "views/whatif/stepdialog.h"
#include "views/whatif/transferdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What-if as a person does it, by keyboard: a scenario is made, sums are typed and seen before they are kept, money is moved, held
/// and bounded, and all of it is undone.
class tst_WhatIfPage : public WhatIfTest
{
    Q_OBJECT

private slots:
    void aScenarioIsMadeAndASumTyped();
    void escapeLeavesThePreview();
    void aRefusedSumStaysOpenWithItsReason();
    void thePlanIsOneKeyAway();
    void moneyIsMoved();
    void aMoveThatCannotBeIsNotOffered();
    void theReserveIsReleasedAndAskedFor();
    void aSelectionGetsANewSum_data();
    void aSelectionGetsANewSum();
    void figuresAreHeldAndReleased();
    void aBoundIsSetAndTakenAway();
    void everyAreaGetsABound();
    void scenariosAreCopiedRenamedAndDeleted();
    void theTableIsExportedUnderTheScenario();
    void theAmbitionsOfWhatIsTakenAreShown();
    void ambitionsStandBesideTheMoney();
    void aScenarioIsProposedAndApproved();
    void itsNoteIsDrafted();

private:
    void begin();
};

namespace {

const QString medicines = u"Pasientens legemiddelliste"_s;
const QString records = u"Pasientens journaldokumenter"_s;

} // namespace

void tst_WhatIfPage::begin()
{
    showSample();
    makeScenario(u"Prøve"_s);
    m_window->document()->undoStack()->clear();
}

void tst_WhatIfPage::aScenarioIsMadeAndASumTyped()
{
    begin();
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"96,5"_s);
    goTo(medicines, u"2026 Totalt"_s);
    type(u"+10"_s);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"106,5"_s); // before it is kept
    QVERIFY(cell(medicines, u"2026 NHN"_s).data(PreviewRole).toBool());
    QVERIFY2(view()->pane()->text().contains(u"106,5"_s), qPrintable(view()->pane()->text()));
    QVERIFY(scenario().moves.empty());
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(scenario().moves.size(), std::size_t(1));
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"106,5"_s);
    QVERIFY(!cell(medicines, u"2026 NHN"_s).data(PreviewRole).toBool());
    QCOMPARE(cell(medicines, u"2026 Totalt"_s).data(DifferenceRole).toLongLong(), 1'000'000'000);
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"96,5"_s);
    pressKey(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"106,5"_s);
}

void tst_WhatIfPage::escapeLeavesThePreview()
{
    begin();
    goTo(medicines, u"2026 Totalt"_s);
    type(u"50"_s);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"50,0"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_COMPARE(shown(medicines, u"2026 Totalt"_s), u"96,5"_s);
    QVERIFY(scenario().moves.empty());
}

void tst_WhatIfPage::aRefusedSumStaysOpenWithItsReason()
{
    begin();
    goTo(medicines, u"2026 Totalt"_s);
    type(u"mye"_s);
    QVERIFY2(view()->pane()->text().contains(u"Kan ikke gjøres"_s), qPrintable(view()->pane()->text()));
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(editor());
    QVERIFY(scenario().moves.empty());
    QTest::keyClick(editor(), Qt::Key_Escape);
}

void tst_WhatIfPage::thePlanIsOneKeyAway()
{
    begin();
    goTo(medicines, u"2026 Totalt"_s);
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100"_s));
    QTest::keyClick(table(), Qt::Key_F7);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"96,5"_s);
    QTest::keyClick(table(), Qt::Key_F7);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"100,0"_s);
}

void tst_WhatIfPage::moneyIsMoved()
{
    begin();
    const QString all = shown(u"Hele programmet"_s, u"2026 NHN"_s);
    goTo(medicines, u"2026 Totalt"_s);
    inDialog<TransferDialog>(Qt::CTRL | Qt::Key_M, [](TransferDialog *dialog) {
        fillIn(dialog, u"amount"_s, u"5"_s);
        choose(dialog->findChild<QGroupBox *>(u"to"_s), u"area"_s, records);
        fillIn(dialog, u"reason"_s, u"flere brukere"_s);
        fillIn(dialog, u"reference"_s, u"26/123"_s);
        QVERIFY2(dialog->pane()->text().contains(u"Summene per år og mottaker står fast"_s), qPrintable(dialog->pane()->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"91,5"_s);
    QCOMPARE(shown(u"Hele programmet"_s, u"2026 NHN"_s), all);
    QCOMPARE(cell(records, u"2026 Totalt"_s).data(DifferenceRole).toLongLong(), 500'000'000);
    QCOMPARE(scenario().moves.front().grounds.reason, u"flere brukere"_s);
    QCOMPARE(scenario().moves.front().grounds.reference, u"26/123"_s);
}

void tst_WhatIfPage::aMoveThatCannotBeIsNotOffered()
{
    begin();
    goTo(medicines, u"2026 Totalt"_s);
    inDialog<TransferDialog>(Qt::CTRL | Qt::Key_M, [](TransferDialog *dialog) {
        choose(dialog->findChild<QGroupBox *>(u"to"_s), u"area"_s, records);
        for (const QString &amount : {u"500"_s, u"mye"_s, u""_s}) {
            dialog->findChild<QLineEdit *>(u"amount"_s)->setText(amount);
            QVERIFY2(dialog->pane()->text().contains(u"Kan ikke gjøres"_s), qPrintable(amount));
            dialog->accept();
            QVERIFY(dialog->isVisible());
        }
    });
    QVERIFY(scenario().moves.empty());
}

void tst_WhatIfPage::theReserveIsReleasedAndAskedFor()
{
    begin();
    Programme programme = m_window->document()->programme();
    Reserve held;
    held.year = 2027;
    held.kind = Reserve::Kind::Reserve;
    held.figure.id = programme.nextFigureId++;
    held.figure.state = FigureState::Amount;
    held.figure.amount = Money::fromKroner(10'000'000);
    programme.reserves.push_back(held);
    m_window->document()->clear(programme);
    const QString year = u"2027"_s;
    goTo(medicines, year + u" Totalt"_s);
    inDialog<RequestDialog>([this] { trigger(view(), u"Be om reserve …"_s); }, [&](RequestDialog *dialog) {
        QCOMPARE(dialog->findChildren<QComboBox *>().front()->currentText(), year);
        fillIn(dialog, u"amount"_s, u"3"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(scenario().requests.size(), std::size_t(1));
    inDialog<TransferDialog>(Qt::CTRL | Qt::Key_R, [&](TransferDialog *dialog) {
        fillIn(dialog, u"amount"_s, u"2"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(scenario().moves.size(), std::size_t(1));
    QCOMPARE(cell(medicines, year + u" Totalt"_s).data(DifferenceRole).toLongLong(), 200'000'000);
    const QAbstractItemModel *account = view()->lists()[2]->model();
    QStringList line;
    for (int row = 0; row < account->rowCount(); ++row) {
        for (int column = 0; account->index(row, 0).data().toString() == year && column < account->columnCount(); ++column)
            line << account->index(row, column).data().toString();
    }
    QCOMPARE(line.mid(2, 2), (QStringList{u"3,0"_s, u"2,0"_s}));

    FigureTable *reserve = view()->lists()[2];
    static_cast<QTabWidget *>(reserve->parentWidget()->parentWidget())->setCurrentWidget(reserve);
    reserve->setFocus();
    for (int row = 0; row < account->rowCount(); ++row) {
        if (account->index(row, 0).data().toString() == year)
            reserve->setCurrentIndex(account->index(row, 0));
    }
    QTest::keyClick(reserve, Qt::Key_Delete);
    QVERIFY(scenario().requests.empty());
}

void tst_WhatIfPage::aSelectionGetsANewSum_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("by what they are") << u"Etter forholdet mellom tallene nå"_s << u""_s << u"66,5"_s << u"33,5"_s;
    QTest::newRow("equally") << u"Likt på hvert tall"_s << u""_s << u"50,0"_s << u"50,0"_s;
    QTest::newRow("as another row") << u"Som en annen rad"_s << records << u"85,5"_s << u"14,5"_s;
}

void tst_WhatIfPage::aSelectionGetsANewSum()
{
    QFETCH(QString, way);
    QFETCH(QString, pattern);
    begin();
    goTo(medicines, u"2026 NHN"_s);
    QTest::keyClick(table(), Qt::Key_Right, Qt::ShiftModifier);
    inDialog<SpreadDialog>(Qt::CTRL | Qt::Key_D, [&](SpreadDialog *dialog) {
        fillIn(dialog, u"amount"_s, u"100"_s);
        choose(dialog, u"way"_s, way);
        if (!pattern.isEmpty())
            choose(dialog, u"pattern"_s, pattern);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTEST(shown(medicines, u"2026 NHN"_s), "first");
    QTEST(shown(medicines, u"2026 Hdir"_s), "second");
}

void tst_WhatIfPage::figuresAreHeldAndReleased()
{
    begin();
    goTo(medicines, u"2026 NHN"_s);
    inDialog<LimitDialog>(Qt::CTRL | Qt::Key_L, [](LimitDialog *dialog) {
        fillIn(dialog, u"author"_s, u"Kari"_s);
        fillIn(dialog, u"reason"_s, u"avtalt"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QVERIFY(cell(medicines, u"2026 NHN"_s).data(HeldRole).toBool());
    QCOMPARE(scenario().holds.front().grounds.author, u"Kari"_s);
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100"_s));
    QCOMPARE(shown(medicines, u"2026 NHN"_s), u"64,2"_s);
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(scenario().holds.empty());
}

void tst_WhatIfPage::aBoundIsSetAndTakenAway()
{
    begin();
    goTo(medicines, u"2026 Totalt"_s);
    inDialog<LimitDialog>(Qt::CTRL | Qt::Key_G, [](LimitDialog *dialog) {
        auto *ok = dialog->findChildren<QPushButton *>().front();
        QVERIFY(!ok->isEnabled()); // nothing is said yet
        fillIn(dialog, u"atLeast"_s, u"90"_s);
        fillIn(dialog, u"atMost"_s, u"80"_s);
        QVERIFY(!ok->isEnabled());
        fillIn(dialog, u"atMost"_s, u"100"_s);
        QVERIFY(ok->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(scenario().bounds.size(), std::size_t(1));
    QVERIFY(!view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"80"_s));
    FigureTable *limits = view()->lists()[1];
    limits->setCurrentIndex(limits->model()->index(0, 0));
    static_cast<QTabWidget *>(limits->parentWidget()->parentWidget())->setCurrentWidget(limits);
    limits->setFocus();
    QTest::keyClick(limits, Qt::Key_Delete);
    QVERIFY(scenario().bounds.empty());
}

void tst_WhatIfPage::everyAreaGetsABound()
{
    begin();
    goTo(u"Hele programmet"_s, u"2026 Totalt"_s);
    inDialog<LimitDialog>(Qt::CTRL | Qt::Key_G, [](LimitDialog *dialog) {
        fillIn(dialog, u"mostTaken"_s, u"10 %"_s);
        auto *each = dialog->findChild<QCheckBox *>(u"eachArea"_s);
        QVERIFY(each->isVisible());
        each->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QVERIFY(scenario().bounds.size() > 1);
    for (const Bound &bound : scenario().bounds)
        QVERIFY(bound.scope.area && bound.scope.year == 2026 && bound.mostTaken == 1000);
    const QString before = shown(medicines, u"2026 Totalt"_s);
    QVERIFY(!view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"-11 %"_s));
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), before);
    m_window->document()->undoStack()->undo(); // all at once
    QVERIFY(scenario().bounds.empty());
}

void tst_WhatIfPage::scenariosAreCopiedRenamedAndDeleted()
{
    begin();
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100"_s));
    m_written = u"Kopi"_s;
    trigger(page(), u"Kopier …"_s);
    QCOMPARE(view()->scenario(), u"Kopi"_s);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"100,0"_s);
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"90"_s));
    m_written = u"Andre"_s;
    trigger(page(), u"Gi nytt navn …"_s);
    QCOMPARE(view()->scenario(), u"Andre"_s);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"90,0"_s);
    trigger(page(), u"Slett"_s);
    QCOMPARE(view()->scenario(), u"Prøve"_s);
    QCOMPARE(shown(medicines, u"2026 Totalt"_s), u"100,0"_s);
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document()->scenarios()->all().size(), std::size_t(2));
}

void tst_WhatIfPage::theTableIsExportedUnderTheScenario()
{
    begin();
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100,7"_s));
    m_files = {m_folder->filePath(u"ut.csv"_s)};
    pressKey(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(m_files.front()));
    QFile file(m_files.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("100,7"));
}

void tst_WhatIfPage::theAmbitionsOfWhatIsTakenAreShown()
{
    begin();
    const auto &mandates = m_window->document()->programme().mandates;
    const auto ambitious = std::ranges::find_if(mandates, [](const Mandate &mandate) { return !mandate.ambitions.empty(); });
    QVERIFY(ambitious != mandates.end());
    const int year = ambitious->frames.front().years.front().year;
    const QString column = u"%1 Totalt"_s.arg(year);
    const std::vector<const AmbitionRow *> ahead = ambitionsAhead(m_window->document()->programme(), ambitious->area, year);
    QVERIFY(!ahead.empty());
    goTo(ambitious->area, column);
    QTRY_VERIFY2(view()->pane()->text().contains(ahead.front()->ambition), qPrintable(view()->pane()->text()));
    QVERIFY(view()->model()->setData(cell(ambitious->area, column), u"-1"_s));
    goTo(records, column);
    goTo(ambitious->area, column);
    QTRY_VERIFY2(view()->pane()->text().contains(u"Pengene tas fra"_s), qPrintable(view()->pane()->text()));
}

void tst_WhatIfPage::ambitionsStandBesideTheMoney()
{
    begin();
    auto *ambitions = m_window->findChild<AmbitionMoneyView *>();
    m_window->findChild<QTabWidget *>(u"whatif"_s)->setCurrentWidget(ambitions);
    const QAbstractItemModel *model = ambitions->table()->model();
    const int all = model->rowCount();
    QVERIFY(all > 0);
    QVERIFY(!ambitions->onlyTouched()->isEnabled()); // the scenario takes nothing yet
    const auto &mandates = m_window->document()->programme().mandates;
    const auto ambitious = std::ranges::find_if(mandates, [](const Mandate &mandate) { return !mandate.ambitions.empty(); });
    const int year = ambitious->frames.front().years.front().year;
    Scope scope;
    scope.area = ambitious->area;
    scope.year = year;
    QVERIFY(m_window->document()->scenarios()->carryOut(view()->scenario(), totalOrder({scope}, m_window->document()->scenarios()->values(view()->scenario()).sumOf(scope) - Money::fromKroner(1'000'000))));
    QTRY_VERIFY(ambitions->onlyTouched()->isEnabled());
    ambitions->onlyTouched()->setChecked(true);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"%1, %2"_s.arg(ambitious->area, QString::number(year)));
    m_window->document()->undoStack()->undo();
    QTRY_COMPARE(model->rowCount(), all);
}

void tst_WhatIfPage::aScenarioIsProposedAndApproved()
{
    begin();
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100"_s));
    inDialog<StepDialog>([this] { trigger(page()->approval(), u"&Foreslå …"_s); }, [](StepDialog *dialog) {
        fillIn(dialog, u"author"_s, u"Kari"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(stateOf(scenario()), ScenarioState::Proposed);
    QVERIFY(!view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"90"_s)); // what is proposed is closed
    inDialog<StepDialog>([this] { trigger(page()->approval(), u"&Vedta …"_s); }, [](StepDialog *dialog) {
        fillIn(dialog, u"author"_s, u"Ola"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // without a reference nothing is approved
        fillIn(dialog, u"reference"_s, u"26/123"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QCOMPARE(stateOf(scenario()), ScenarioState::Approved);
    const Plan &plan = m_window->document()->plan();
    const auto row = std::ranges::find(plan.rows, medicines, &PlanRow::area);
    QCOMPARE(*row->cell(2026)->amount, Money::fromKroner(100'000'000));
    QCOMPARE(cell(medicines, u"2026 Totalt"_s).data(DifferenceRole).toLongLong(), 350'000'000); // still beside the plan before it
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*std::ranges::find(m_window->document()->plan().rows, medicines, &PlanRow::area)->cell(2026)->amount, Money::fromKroner(96'500'000));
}

void tst_WhatIfPage::itsNoteIsDrafted()
{
    begin();
    QVERIFY(view()->model()->setData(cell(medicines, u"2026 Totalt"_s), u"100"_s));
    m_files = {m_folder->filePath(u"notat.html"_s)};
    inDialog<NoteDialog>([this] { trigger(page()->approval(), u"&Notat …"_s); }, [](NoteDialog *dialog) {
        const QString shown = dialog->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(shown.contains(medicines) && shown.contains(u"100,0"_s), qPrintable(shown));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Lagre …"_s)
                button->click();
        }
    });
    QFile file(m_files.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("100,0"));
    const Result<ReportSeal> seal = sealIn(bytes); // it can be verified
    QVERIFY(seal);
    const Result<Report> again = buildReport(m_window->document()->programme(), seal->definition);
    QVERIFY(again);
    QVERIFY(changesBetween(seal->report, *again).changed.empty() && changesBetween(seal->report, *again).gone.empty());
}

QTEST_MAIN(tst_WhatIfPage)
#include "tst_whatifpage.moc"
