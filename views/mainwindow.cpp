#include "views/mainwindow.h"

#include "import/filereader.h"
#include "planning/phrasebook.h"
#include "views/actions.h"
#include "views/clipboard.h"
#include "views/dialogs/layoutsdialog.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/exporter.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"
#include "views/importcontroller.h"
#include "views/laterturn.h"
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

#include "import/documentfolder.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int messageTime = 8000;

} // namespace

MainWindow::MainWindow(const QString &samplesFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_document(new ProgrammeDocument(this))
    , m_samplesFolder(samplesFolder)
    , m_actions(new Actions(this, m_document->undoStack()))
    , m_files(new ProjectFiles(m_document, this))
    , m_import(new ImportController(m_document, this))
    , m_exporter(new Exporter(m_document, this))
{
    setWindowIcon(applicationIcon());
    m_document->signWith([this] { return m_settings.signature(); });
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    resize(1280, 800);
    makePages();
    makeDocks();
    m_status = new StatusLine(m_document, statusBar());
    connectActions();
    connectPages();
    restoreGeometry(m_settings.windowGeometry());
    const QByteArray panes = m_settings.windowState();
    m_panesPlaced = restoreState(panes);
    if (m_panesPlaced)
        m_panes = panes; // put in place once the window has its size
    showStartOrPages();
    updateTitle();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    m_middle = new QStackedWidget(this);
    m_start = new StartPage(m_middle);
    m_tabs = new QTabWidget(m_middle);
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setIconSize({18, 18});
    m_allocation = new AllocationPage(m_document, m_tabs);
    m_mandate = new MandatePage(m_document, m_tabs);
    m_ambitions = new AmbitionsPage(m_document, m_tabs);
    m_whatIf = new WhatIfPage(m_document, m_tabs);
    m_checks = new ChecksPage(m_document, m_tabs);
    m_report = new ReportPage(m_document, m_tabs);
    m_tabs->addTab(m_allocation, lineIcon(u"allocation"_s), tr("Fordeling"));
    m_tabs->addTab(m_mandate, lineIcon(u"mandate"_s), tr("Mandat"));
    m_tabs->addTab(m_ambitions, lineIcon(u"ambitions"_s), tr("Ambisjoner"));
    m_tabs->addTab(m_whatIf, lineIcon(u"whatif"_s), tr("Hva om"));
    m_tabs->addTab(m_checks, lineIcon(u"checks"_s), tr("Kontroller"));
    m_tabs->addTab(m_report, lineIcon(u"report"_s), tr("Rapport"));
    m_middle->addWidget(m_start);
    m_middle->addWidget(m_tabs);
    m_start->setSamplesAvailable(!m_samplesFolder.isEmpty() && QDir(m_samplesFolder).exists());
    m_start->setRecent(m_settings.recentProjects());
    setCentralWidget(m_middle);
}

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList documents;
    for (const QString &path : paths) {
        if (ProjectFiles::isProject(path))
            m_files->openPath(path);
        else
            documents << path;
    }
    m_import->read(documentsAt(documents));
}

QStringList MainWindow::pageNames()
{
    return {u"allocation"_s, u"mandate"_s, u"ambitions"_s, u"whatif"_s, u"checks"_s, u"report"_s};
}

bool MainWindow::showPage(QStringView name)
{
    const auto index = pageNames().indexOf(name);
    if (index < 0)
        return false;
    m_tabs->setCurrentIndex(int(index));
    if (QWidget *table = currentPage()->table())
        table->setFocus();
    else
        currentPage()->setFocus();
    return true;
}

bool MainWindow::isSettled() const { return currentPage()->isSettled(); }

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_tabs->currentWidget());
}

void MainWindow::showPick(const Pick &pick)
{
    if (pick.figure)
        m_source->showFigure(pick.figure);
    else
        m_source->showSource(pick.title, pick.explanation, pick.source);
}

void MainWindow::showFigure(int id)
{
    using Table = FigureContext::Table;
    const FigureContext context = m_document->context(id);
    Page *page = nullptr;
    switch (context.table) {
    case Table::Frames:
    case Table::Splits:
    case Table::Totals: page = m_mandate; break;
    case Table::Ambitions:
    case Table::Statuses: page = m_ambitions; break;
    default: break;
    }
    if (page) {
        m_tabs->setCurrentWidget(page);
        page->showFigure(id);
    }
    m_source->showFigure(id);
    m_sourceDock->show();
}

void MainWindow::showFinding(const Finding &finding)
{
    if (finding.figure && m_document->figure(finding.figure))
        return showFigure(finding.figure);
    const MandateKey key{finding.area, finding.vintage};
    if (m_document->mandate(key))
        showMandate(key);
    showPick({0, FigureWords::severity(finding.severity), spoken(finding.message), finding.source});
    m_sourceDock->show();
}

void MainWindow::showMandate(const MandateKey &mandate)
{
    Page *wanted = currentPage() == m_ambitions ? static_cast<Page *>(m_ambitions) : m_mandate;
    m_mandate->setMandate(mandate);
    m_ambitions->setMandate(mandate);
    m_tabs->setCurrentWidget(wanted);
    m_tree->select(mandate);
}

void MainWindow::drawLater()
{
    m_middle->setUpdatesEnabled(false);
    inLaterTurn(m_middle, [this] { m_middle->setUpdatesEnabled(true); });
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – Ramme").arg(m_files->projectName()));
    setWindowModified(m_document->isModified());
    setWindowFilePath(m_document->path());
}

void MainWindow::updateActions()
{
    const bool pages = m_middle->currentWidget() == m_tabs;
    for (QAction *action : {m_actions->exportTable, m_actions->exportChart, m_actions->copy, m_actions->copyWithHeadings})
        action->setEnabled(pages);
    for (QAction *action : {m_actions->key, m_actions->pin})
        action->setEnabled(pages && currentPage() == m_allocation);
    m_actions->pages->setEnabled(pages);
    m_actions->tables->setEnabled(pages);
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, messageTime);
}

void MainWindow::copy(bool withHeadings)
{
    std::unique_ptr<QMimeData> copied = currentPage()->copied(withHeadings);
    if (!copied)
        return say(tr("Velg først cellene som skal kopieres."));
    QApplication::clipboard()->setMimeData(copied.release()); // which owns it now
    say(tr("Kopiert. Lim inn i regnearket eller dokumentet."));
}

void MainWindow::importByDialog()
{
    const QStringList paths = Messages::askForFiles(this, {Messages::FileQuestion::Kind::OpenMany, tr("Les inn dokumenter"), m_settings.lastFolder(),
                                                           {tr("Mandater og brev (%1)").arg(u"*."_s + readableSuffixes().join(u" *."_s)), tr("Alle filer (*)")}});
    if (!paths.isEmpty())
        m_settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    m_import->read(paths);
}

void MainWindow::importSamples()
{
    QStringList paths;
    for (const QFileInfo &file : QDir(m_samplesFolder).entryInfoList(QDir::Files, QDir::Name))
        paths << file.absoluteFilePath();
    m_import->read(paths);
}

void MainWindow::about()
{
    QMessageBox::about(this, tr("Om Ramme"),
                       tr("<b>Ramme %1</b><p>Leser mandater og tildelingsbrev, viser hvert tall med linjen det står på, og setter sammen fordelingen år for "
                          "år.</p><p>Fri programvare under GPL-3.0 eller senere.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLoseChanges())
        return event->ignore();
    m_settings.setWindow(saveGeometry(), m_panes.isEmpty() ? saveState() : m_panes);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openPaths(localFiles(event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace ramme
