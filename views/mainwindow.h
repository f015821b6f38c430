#pragma once

#include "edit/mandatekey.h"
#include "edit/programmedocument.h"
#include "views/settings.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QTabWidget;

namespace ramme {

class Actions;
class AllocationPage;
class AmbitionsPage;
class ChecksPage;
class Exporter;
class ImportController;
class MandatePage;
class Page;
class ProgrammeTree;
class ProjectFiles;
class ReportPage;
class SourcePane;
class StartPage;
class StatusLine;
class WhatIfPage;
struct Pick;

/// The window: the programme to the left, pages in the middle, the source of the selected figure to the right.
/// It only ties its parts together; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The samples are documents to try the program with; without the folder they are not offered.
    explicit MainWindow(const QString &samplesFolder = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What was given on the command line: a project is opened, documents are read in. Call when the window is on screen.
    void openPaths(const QStringList &paths);

    ProgrammeDocument *document() { return m_document; }
    SourcePane *sourcePane() const { return m_source; }
    ImportController *importController() const { return m_import; }
    AllocationPage *allocationPage() const { return m_allocation; }
    MandatePage *mandatePage() const { return m_mandate; }
    AmbitionsPage *ambitionsPage() const { return m_ambitions; }
    WhatIfPage *whatIfPage() const { return m_whatIf; }
    ChecksPage *checksPage() const { return m_checks; }
    ReportPage *reportPage() const { return m_report; }

    /// Shows a page by its name on the command line. False for a name it does not have.
    bool showPage(QStringView name);
    static QStringList pageNames();
    bool isSettled() const; ///< the page shows all it is going to
    /// Goes to the page and cell that show a figure, and to its line.
    void showFigure(int id);
    void showMandate(const MandateKey &mandate);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePages();
    void makeDocks();
    void sharePanes(); ///< how the panes share the space until a person moves them
    void connectActions();
    void connectPages();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    Page *currentPage() const;
    void showPick(const Pick &pick);
    void showFinding(const Finding &finding);
    void showStartOrPages();
    void drawLater(); ///< in the next turn of the event loop, so that a change of everything and its drawing do not add up
    void updateTitle();
    void updateActions();
    void say(const QString &text); ///< in the status bar, for a while
    void copy(bool withHeadings);
    void importByDialog();
    void importSamples();
    void about();

    ProgrammeDocument *m_document;
    Settings m_settings;
    QString m_samplesFolder;
    Actions *m_actions;
    ProjectFiles *m_files;
    ImportController *m_import;
    Exporter *m_exporter;
    StatusLine *m_status;
    QStackedWidget *m_middle;
    StartPage *m_start;
    QTabWidget *m_tabs;
    AllocationPage *m_allocation;
    MandatePage *m_mandate;
    AmbitionsPage *m_ambitions;
    WhatIfPage *m_whatIf;
    ChecksPage *m_checks;
    ReportPage *m_report;
    ProgrammeTree *m_tree;
    SourcePane *m_source;
    QDockWidget *m_treeDock;
    QDockWidget *m_sourceDock;
    bool m_panesPlaced = false;
    QByteArray m_panes; ///< where they stood, while the start page hides them
};

} // namespace ramme
