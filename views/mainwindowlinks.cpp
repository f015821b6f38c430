#include "views/mainwindow.h"

#include "views/actions.h"
#include "views/clipboard.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/dialogs/layoutsdialog.h"
#include "views/exporter.h"
#include "views/importcontroller.h"
#include "views/messages.h"
#include "views/pages/allocationpage.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/checkspage.h"
#include "views/pages/mandatepage.h"
#include "views/pages/reportpage.h"
#include "views/pages/startpage.h"
#include "views/pages/whatifpage.h"
#include "views/programmetree.h"
#include "views/projectfiles.h"
#include "views/sourcepane.h"
#include "views/statusline.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>

// Which part of the window tells which other.

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void MainWindow::connectActions()
{
    connect(m_actions->newProject, &QAction::triggered, m_files, &ProjectFiles::startNew);
    connect(m_actions->open, &QAction::triggered, m_files, &ProjectFiles::open);
    connect(m_actions->save, &QAction::triggered, m_files, &ProjectFiles::save);
    connect(m_actions->saveAs, &QAction::triggered, m_files, &ProjectFiles::saveAs);
    connect(m_actions->import, &QAction::triggered, this, &MainWindow::importByDialog);
    connect(m_actions->exportTable, &QAction::triggered, this, [this] {
        if (currentPage() == m_report)
            m_report->exportReport();
        else
            m_exporter->exportTable(currentPage()->tableName(), currentPage()->scenario(), currentPage()->prices());
    });
    connect(m_actions->tables, &QActionGroup::triggered, this, [this](const QAction *action) { m_exporter->exportTable(TableName(action->data().toInt())); });
    connect(m_actions->exportChart, &QAction::triggered, this, [this] { m_exporter->exportChart(m_allocation->plan()); });
    connect(m_actions->close, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_actions->copyWithHeadings, &QAction::triggered, this, [this] { copy(true); });
    connect(m_actions->paste, &QAction::triggered, this, [this] {
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        const QStringList files = copied ? localFiles(copied) : QStringList();
        files.isEmpty() ? m_import->paste(copied) : openPaths(files);
    });
    connect(m_import, &ImportController::refused, this, &MainWindow::say);
    connect(m_actions->key, &QAction::triggered, m_allocation, &AllocationPage::editKey);
    connect(m_actions->layouts, &QAction::triggered, this, [this] { (new LayoutsDialog(m_document, this))->open(); });
    connect(m_actions->pin, &QAction::triggered, m_allocation, &AllocationPage::pinVintage);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions->pages, &QActionGroup::triggered, this, [this](const QAction *action) { showPage(action->data().toString()); });
    connect(m_actions->recent, &QMenu::aboutToShow, this, [this] { m_files->fillRecent(m_actions->recent); });

    for (QAction *action : m_actions->themes->actions())
        action->setChecked(action->data() == toWord(m_settings.theme()));
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const ThemeChoice theme = themeFromWord(action->data().toString()).value_or(ThemeChoice::System);
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
    for (QAction *action : m_actions->languages->actions())
        action->setChecked(action->data() == m_settings.language());
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setLanguage(action->data().toString());
        say(tr("Språket skifter neste gang Ramme starter."));
    });

    connect(m_files, &ProjectFiles::recentChanged, this, [this] { m_start->setRecent(m_settings.recentProjects()); });
    connect(m_exporter, &Exporter::exported, this, [this](const QString &path) { say(tr("Skrev %1.").arg(path)); });
    connect(m_document, &ProgrammeDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_document, &ProgrammeDocument::pathChanged, this, &MainWindow::updateTitle);
    connect(m_document, &ProgrammeDocument::structureAboutToChange, this, &MainWindow::drawLater);
    connect(m_document, &ProgrammeDocument::aboutToReset, this, &MainWindow::drawLater);
    connect(m_document, &ProgrammeDocument::structureChanged, this, &MainWindow::showStartOrPages);
    connect(m_document, &ProgrammeDocument::wasReset, this, [this] {
        showStartOrPages();
        updateTitle();
    });
}

void MainWindow::connectPages()
{
    for (Page *page : std::initializer_list<Page *>{m_allocation, m_mandate, m_ambitions, m_whatIf, m_checks, m_report}) {
        connect(page, &Page::picked, this, &MainWindow::showPick);
        connect(page, &Page::refused, this, &MainWindow::say);
        connect(page, &Page::selectionChanged, this, [this] { m_status->showSelection(currentPage()); });
    }
    connect(m_source, &SourcePane::refused, this, &MainWindow::say);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_status->showSelection(currentPage());
        updateActions();
    });
    connect(m_report, &ReportPage::exportWanted, m_exporter, &Exporter::exportReport);
    connect(m_exporter, &Exporter::reportExported, m_report, &ReportPage::showWritten);
    connect(m_allocation, &AllocationPage::mandateWanted, this, &MainWindow::showMandate);
    connect(m_allocation, &AllocationPage::sourceWanted, this, [this] {
        m_sourceDock->show();
        m_sourceDock->raise();
    });
    const auto showCount = [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_checks), count ? tr("Kontroller (%1)").arg(count) : tr("Kontroller"));
    };
    connect(m_checks, &ChecksPage::countChanged, this, showCount);
    connect(m_checks, &ChecksPage::findingActivated, this, &MainWindow::showFinding);
    connect(m_checks, &ChecksPage::figureWanted, this, &MainWindow::showFigure);
    connect(m_checks, &ChecksPage::sourceWanted, this, [this](const Pick &pick) {
        showPick(pick);
        m_sourceDock->show();
        m_sourceDock->raise();
    });
    connect(m_checks, &ChecksPage::errataWanted, this, [this] { m_exporter->exportTable(TableName::Errata); });
    connect(m_tree, &ProgrammeTree::mandateWanted, this, &MainWindow::showMandate);
    connect(m_tree, &ProgrammeTree::overviewWanted, this, [this] { showPage(u"allocation"); });
    connect(m_tree, &ProgrammeTree::checksWanted, this, [this] { showPage(u"checks"); });
    connect(m_tree, &ProgrammeTree::documentWanted, this, [this](const Source &source) {
        showPick({0, tr("Dokument"), m_tree->currentIndex().data(Qt::ToolTipRole).toString(), source});
        m_sourceDock->show();
    });
    const auto showOutcomes = [this](const std::vector<DocumentOutcome> &files) {
        auto *summary = new ImportSummaryDialog(m_document, files, this);
        connect(summary, &ImportSummaryDialog::findingActivated, this, &MainWindow::showFinding);
        connect(summary, &ImportSummaryDialog::refused, this, &MainWindow::say);
        connect(summary, &ImportSummaryDialog::reviewWanted, m_import, &ImportController::reviewWaiting);
        summary->show();
    };
    connect(m_import, &ImportController::finished, this, [this, showOutcomes](const std::vector<DocumentOutcome> &files) {
        const bool settled = std::all_of(files.cbegin(), files.cend(), [](const DocumentOutcome &file) {
            return file.error.isEmpty() && file.adoption == Adoption::Added && file.mandates + file.letters > 0;
        });
        if (settled)
            say(tr("%n dokument(er) er lagt inn.", nullptr, int(files.size())));
        else
            showOutcomes(files); // something of it was not gone through
    });
    connect(m_tree, &ProgrammeTree::waitingWanted, this, [this, showOutcomes] { showOutcomes(ImportSummaryDialog::waitingIn(m_document->programme())); });
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importByDialog);
    connect(m_start, &StartPage::openWanted, m_files, &ProjectFiles::open);
    connect(m_start, &StartPage::samplesWanted, this, &MainWindow::importSamples);
    connect(m_start, &StartPage::recentWanted, m_files, &ProjectFiles::openPath);
}

} // namespace ramme
