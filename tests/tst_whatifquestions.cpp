#include "domain/amount.h"
#include "edit/roles.h"
#include "edit/scenariomodel.h"
#include "store/projectfile.h"
#include "support/pictures.h"
#include "support/program.h"
#include "support/whatiftest.h"
#include "views/figuretable.h"
#include "views/whatif/limitdialog.h"
#include "views/whatif/movepane.h"
#include "views/whatif/transferdialog.h"
#include "views/whatif/vintagesview.h"

#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLineEdit>
#include <QTabWidget>

#include <set>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// The questions a ministry asks of the real documents, each answered in the window, by keyboard, and on the command line: both make the
/// same changes, to the last øre. With RAMME_PICTURES=FOLDER every step is kept as a picture.
class tst_WhatIfQuestions : public WhatIfTest
{
    Q_OBJECT

private slots:
    void oneAreaGivesToAnother();
    void theProgrammeIsCut();
    void oneRecipientIsHeldAndTheOtherTakesTheCut();
    void theReserveIsReleased();
    void whatNewerMandatesChanged();
    void everyTabHasSomethingToShow();

private:
    /// The real documents and an empty scenario; false where the documents are not there.
    bool begin();
    void step(const QString &name);
    /// The same by command line, on a project of its own.
    void sameByCommandLine(const std::vector<QStringList> &commands);

    QString m_project;
    QTemporaryDir m_made;
    int m_step = 0;
};

namespace {

const QString medicines = u"Pasientens legemiddelliste"_s;
const QString records = u"Pasientens journaldokumenter"_s;
constexpr auto noDocuments = "The real documents are not here; RAMME_DOCUMENTS names their folder.";
const QString everything = u"Hele programmet"_s;

} // namespace

bool tst_WhatIfQuestions::begin()
{
    m_step = 0;
    if (m_project.isEmpty()) {
        const QDir folder(qEnvironmentVariable("RAMME_DOCUMENTS", QStringLiteral(RAMME_SOURCE_DIR "/../shared/mandates")));
        QStringList documents;
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            documents += folder.filePath(name);
        if (documents.isEmpty())
            return false;
        m_project = m_made.filePath(u"plan.ramme"_s);
        (void)runRamme(QStringList{u"import"_s, m_project} + documents); // what it could not read is for other tests
    }
    applyTheme(ThemeChoice::Light);
    m_window->resize(1400, 900);
    if (const Done opened = m_window->document()->open(m_project); !opened) {
        qWarning("%s", qPrintable(opened.error()));
        return true;
    }
    makeScenario(u"Spørsmål"_s);
    return true;
}

void tst_WhatIfQuestions::step(const QString &name)
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(); // what follows in later turns is part of the picture
    picture(m_window.get(), u"%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentTestFunction()), QString::number(++m_step), name));
}

void tst_WhatIfQuestions::sameByCommandLine(const std::vector<QStringList> &commands)
{
    const QString project = m_folder->filePath(u"linje.ramme"_s);
    QVERIFY(QFile::copy(m_project, project));
    std::vector<QStringList> all = commands;
    all.insert(all.begin(), QStringList{u"new"_s});
    for (const QStringList &command : all) {
        const Run run = runRamme(QStringList{u"scenario"_s, project, command.front(), u"Spørsmål"_s} + command.mid(1));
        QVERIFY2(run.status == 0, run.error);
    }
    const Result<Programme> programme = loadProject(project);
    QVERIFY(bool(programme));
    const std::vector<Move> &moves = programme->scenarios.front().moves;
    QCOMPARE(moves.size(), scenario().moves.size());
    for (std::size_t i = 0; i < moves.size(); ++i) {
        QVERIFY(!moves[i].changes.empty());
        QVERIFY(moves[i].changes == scenario().moves[i].changes);
    }
}

void tst_WhatIfQuestions::oneAreaGivesToAnother()
{
    if (!begin())
        QSKIP(noDocuments);
    const QString nhn = shown(everything, u"2027 NHN"_s);
    const QString hdir = shown(everything, u"2027 Hdir"_s);
    goTo(medicines, u"2027 Totalt"_s);
    step(u"plan"_s);
    inDialog<TransferDialog>(Qt::CTRL | Qt::Key_M, [](TransferDialog *dialog) {
        fillIn(dialog, u"amount"_s, u"5"_s);
        choose(dialog->findChild<QGroupBox *>(u"to"_s), u"area"_s, records);
        picture(dialog, u"oneAreaGivesToAnother-dialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    step(u"moved"_s);
    QCOMPARE(cell(medicines, u"2027 Totalt"_s).data(DifferenceRole).toLongLong(), -500'000'000);
    QCOMPARE(cell(records, u"2027 Totalt"_s).data(DifferenceRole).toLongLong(), 500'000'000);
    QCOMPARE(shown(everything, u"2027 NHN"_s), nhn);
    QCOMPARE(shown(everything, u"2027 Hdir"_s), hdir);
    sameByCommandLine({{u"move"_s, u"--from"_s, medicines, u"--to"_s, records, u"--year"_s, u"2027"_s, u"--amount"_s, u"5"_s}});
}

void tst_WhatIfQuestions::theProgrammeIsCut()
{
    if (!begin())
        QSKIP(noDocuments);
    goTo(everything, u"2027 Totalt"_s);
    type(u"220"_s);
    step(u"preview"_s);
    QVERIFY(cell(everything, u"2027 Totalt"_s).data(PreviewRole).toBool());
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(scenario().moves.size(), std::size_t(1));
    step(u"cut"_s);
    QCOMPARE(shown(everything, u"2027 Totalt"_s), u"220,0"_s);
    sameByCommandLine({{u"spread"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"220"_s}});
}

void tst_WhatIfQuestions::oneRecipientIsHeldAndTheOtherTakesTheCut()
{
    if (!begin())
        QSKIP(noDocuments);
    const QString nhn = shown(everything, u"2027 NHN"_s);
    goTo(everything, u"2027 NHN"_s);
    inDialog<LimitDialog>(Qt::CTRL | Qt::Key_L, [](LimitDialog *dialog) {
        choose(dialog, u"extent"_s, u"Hvert tall for seg"_s);
        fillIn(dialog, u"reason"_s, u"avtalt"_s);
        picture(dialog, u"oneRecipientIsHeld-dialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    goTo(everything, u"2027 Totalt"_s);
    type(u"-10"_s);
    step(u"preview"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(scenario().moves.size(), std::size_t(1));
    step(u"cut"_s);
    QCOMPARE(shown(everything, u"2027 NHN"_s), nhn);
    QCOMPARE(cell(everything, u"2027 Hdir"_s).data(DifferenceRole).toLongLong(), -1'000'000'000);
    sameByCommandLine({{u"hold"_s, u"--year"_s, u"2027"_s, u"--recipient"_s, u"NHN"_s}, {u"spread"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"-10"_s}});
}

void tst_WhatIfQuestions::theReserveIsReleased()
{
    if (!begin())
        QSKIP(noDocuments);
    const auto &reserves = m_window->document()->programme().reserves;
    const auto reserve = std::ranges::find(reserves, Reserve::Kind::Reserve, &Reserve::kind);
    QVERIFY(reserve != reserves.end());
    const QString year = QString::number(reserve->year);
    const QString amount = formatAmount(*reserve->figure.amount, Unit::Million, NumberForm::plain());
    goTo(everything, year + u" Totalt"_s);
    inDialog<TransferDialog>(Qt::CTRL | Qt::Key_R, [&](TransferDialog *dialog) {
        fillIn(dialog, u"amount"_s, amount);
        picture(dialog, u"theReserveIsReleased-dialog"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    step(u"released"_s);
    QCOMPARE(cell(everything, year + u" Totalt"_s).data(DifferenceRole).toLongLong(), reserve->figure.amount->ore());
    sameByCommandLine({{u"move"_s, u"--from"_s, u"reserve"_s, u"--year"_s, year, u"--to-year"_s, year, u"--amount"_s, amount}});
}

/// What the mandates of a year changed against the plan of the year before: the window and the command line name the same sums.
void tst_WhatIfQuestions::whatNewerMandatesChanged()
{
    if (!begin())
        QSKIP(noDocuments);
    std::set<int> vintages;
    for (const Mandate &mandate : m_window->document()->programme().mandates)
        vintages.insert(mandate.vintage);
    QVERIFY(vintages.size() > 1);
    const QString older = QString::number(*vintages.begin());
    const QString newer = QString::number(*std::next(vintages.begin()));
    auto *vintagesView = page()->findChild<VintagesView *>();
    page()->findChild<QTabWidget *>(u"whatif"_s)->setCurrentWidget(vintagesView);
    for (QComboBox *box : vintagesView->findChildren<QComboBox *>()) {
        for (const QString &year : {older, newer}) {
            if (box->accessibleName().contains(year == older ? u"eldre"_s : u"nyere"_s) && box->findText(year) >= 0) {
                box->setCurrentIndex(box->findText(year));
                emit box->activated(box->currentIndex()); // as a person's choice
            }
        }
    }
    const Run run = runRamme({u"table"_s, m_project, u"changes"_s, u"--older"_s, older, u"--newer"_s, newer, u"--format"_s, u"csv"_s});
    QVERIFY2(run.status == 0, run.error);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    const auto said = [vintagesView] {
        QStringList cells;
        const QAbstractItemModel *shown = vintagesView->changes()->model();
        for (int row = 0; row < shown->rowCount(); ++row) {
            for (int column = 0; column < shown->columnCount(); ++column)
                cells += shown->index(row, column).data().toString().replace(QChar(0x2212), u'-');
        }
        return cells;
    };
    QList<QByteArray> last; // the last sum
    for (const QByteArray &line : lines) {
        if (line.contains("Sum "))
            last = line.trimmed().split(';');
    }
    int amounts = 0;
    for (const QByteArray &cell : last) {
        if (!cell.contains(','))
            continue;
        ++amounts;
        QTRY_VERIFY2(said().contains(QString::fromUtf8(cell)), cell);
    }
    QVERIFY(amounts >= 3);
    step(u"vintages"_s);
}

/// In a small window, for there it is crowded.
void tst_WhatIfQuestions::everyTabHasSomethingToShow()
{
    if (!begin())
        QSKIP(noDocuments);
    QVERIFY(view()->model()->setData(cell(medicines, u"2027 Totalt"_s), u"-5"_s));
    m_window->resize(1280, 800);
    auto *tabs = page()->findChild<QTabWidget *>(u"whatif"_s);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(theme);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            step(tabs->tabText(i));
            const bool needsMore = tabs->tabText(i) == u"Forslag"_s || tabs->tabText(i) == u"Følsomhet"_s; // a spreadsheet, a question
            const QList<FigureTable *> tables = tabs->currentWidget()->findChildren<FigureTable *>();
            QVERIFY2(needsMore || std::ranges::any_of(tables, [](const FigureTable *table) { return table->model()->rowCount() > 0; }), qPrintable(tabs->tabText(i)));
        }
    }
    applyTheme(ThemeChoice::Light);
}

QTEST_MAIN(tst_WhatIfQuestions)
#include "tst_whatifquestions.moc"
