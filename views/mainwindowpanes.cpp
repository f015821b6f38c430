#include "views/mainwindow.h"

#include "edit/programmedocument.h"
#include "views/actions.h"
#include "views/icons.h"
#include "views/pages/startpage.h"
#include "views/programmetree.h"
#include "views/sourcepane.h"

#include <QDockWidget>
#include <QLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoView>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_actions->view->addAction(dock->toggleViewAction());
    return dock;
}

void MainWindow::makeDocks()
{
    m_tree = new ProgrammeTree(m_document, this);
    m_source = new SourcePane(m_document, this);
    auto *history = new QUndoView(m_document->undoStack(), this);
    history->setEmptyLabel(tr("Ingen endringer"));
    history->setCleanIcon(lineIcon(u"save"_s));
    history->setUniformItemSizes(true); // or each change measures them all
    history->setAccessibleName(tr("Historikk"));
    // Below the page, so that a table has the whole width and the document's lines are long enough to be read as printed.
    QDockWidget *tree = addDock(u"programme"_s, tr("Programmet"), m_tree, Qt::BottomDockWidgetArea);
    QDockWidget *past = addDock(u"history"_s, tr("Historikk"), history, Qt::BottomDockWidgetArea);
    m_sourceDock = addDock(u"source"_s, tr("Kilde"), m_source, Qt::BottomDockWidgetArea);
    tabifyDockWidget(tree, past);
    tree->raise();
    m_treeDock = tree;
}

void MainWindow::sharePanes()
{
    layout()->activate(); // the panes can be sized only once they are laid out
    resizeDocks({m_treeDock, m_sourceDock}, {width() / 4, width() * 3 / 4}, Qt::Horizontal);
    resizeDocks({m_treeDock, m_sourceDock}, {height() / 3, height() / 3}, Qt::Vertical);
}

void MainWindow::showStartOrPages()
{
    const Programme &programme = m_document->programme();
    const bool empty = programme.documents.empty() && programme.mandates.empty() && programme.letters.empty() && programme.waiting.empty();
    const bool atStart = m_middle->currentWidget() == m_start && !m_panes.isEmpty();
    m_middle->setCurrentWidget(empty ? static_cast<QWidget *>(m_start) : m_tabs);
    // While it is hidden, the start page does not keep the window tall.
    const auto policy = empty ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_start->setSizePolicy(policy, policy);
    // The panes have nothing to say at the start; they come back as they were.
    if (empty && !atStart) {
        if (m_panes.isEmpty())
            m_panes = saveState();
        for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
            dock->hide();
    } else if (!empty && atStart) {
        restoreState(m_panes);
        m_panes.clear();
        if (!m_panesPlaced)
            sharePanes();
        m_panesPlaced = true;
    }
    updateActions();
}

} // namespace ramme
