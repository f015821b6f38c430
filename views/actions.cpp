#include "views/actions.h"

#include "views/exporter.h"
#include "views/icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QAction *Actions::make(const QString &icon, const QString &text, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    action->setShortcut(shortcut);
    if (!tip.isEmpty())
        action->setStatusTip(tip);
    return action;
}

Actions::Actions(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window)
    , tables(new QActionGroup(this))
    , pages(new QActionGroup(this))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
{
    newProject = make(u"new"_s, tr("&Nytt prosjekt"), QKeySequence::New);
    open = make(u"open"_s, tr("&Åpne …"), QKeySequence::Open);
    save = make(u"save"_s, tr("&Lagre"), QKeySequence::Save);
    saveAs = make({}, tr("Lagre &som …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    import = make(u"import"_s, tr("Les &inn dokumenter …"), QKeySequence(Qt::CTRL | Qt::Key_I), tr("Les mandater og brev inn i prosjektet"));
    exportTable = make(u"export"_s, tr("&Eksporter tabellen …"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Skriv tabellen på siden til regneark, tekst eller nettside"));
    exportChart = make(u"allocation"_s, tr("Eksporter &diagrammet …"), {}, tr("Skriv diagrammet over fordelingen som bilde eller PDF"));
    close = make({}, tr("&Avslutt"), QKeySequence::Quit);
    close->setMenuRole(QAction::QuitRole);

    undo = undoStack->createUndoAction(this, tr("&Angre"));
    undo->setIcon(lineIcon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack->createRedoAction(this, tr("&Gjør om"));
    redo->setIcon(lineIcon(u"redo"_s));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    copy = make(u"copy"_s, tr("&Kopier"), QKeySequence::Copy, tr("Kopier de valgte cellene, klare til å limes inn i et regneark"));
    copyWithHeadings = make({}, tr("Kopier med &overskrifter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    paste = make({}, tr("Lim inn so&m dokument …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), tr("Les inn tabellen, teksten eller bildet på utklippstavlen"));
    key = make(u"key"_s, tr("Fordelings&nøkkel …"), QKeySequence(Qt::CTRL | Qt::Key_K), tr("Hvordan området deles i år uten trykt fordeling"));
    pin = make(u"pin"_s, tr("&Vis tallet fra …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), tr("Velg hvilket mandat cellen viser"));
    layouts = make({}, tr("Oppsett av ta&beller …"), {}, tr("Gi nytt navn til, slett eller ta tilbake eldre utgaver av oppsett som er lært i gjennomganger"));
    about = make({}, tr("&Om Ramme"));
    about->setMenuRole(QAction::AboutRole);

    struct PageText {
        QString name, icon, text;
    };
    int number = 1;
    for (const PageText &page : {PageText{u"allocation"_s, u"allocation"_s, tr("&Fordeling")}, PageText{u"mandate"_s, u"mandate"_s, tr("&Mandat")},
                                 PageText{u"ambitions"_s, u"ambitions"_s, tr("&Ambisjoner")}, PageText{u"whatif"_s, u"whatif"_s, tr("&Hva om")}, PageText{u"checks"_s, u"checks"_s, tr("&Kontroller")},
                                 PageText{u"report"_s, u"report"_s, tr("&Rapport")}}) {
        QAction *action = make(page.icon, page.text, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)));
        action->setData(page.name);
        pages->addAction(action);
    }
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::AmbitionFrames, TableName::Vintages, TableName::Triangle,
                                 TableName::Changes, TableName::Letters, TableName::Checks, TableName::Errata, TableName::Moves}) {
        QAction *action = tables->addAction(tr("%1 …", "a table to export").arg(Exporter::titleOf(name)));
        action->setData(int(name));
    }
    struct Choice {
        QString word, text;
    };
    for (const Choice &choice : {Choice{u"system"_s, tr("Som &systemet")}, Choice{u"light"_s, tr("&Lyst")}, Choice{u"dark"_s, tr("&Mørkt")}}) {
        QAction *action = themes->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.word);
    }
    // The names of languages stand in the languages themselves.
    for (const Choice &choice : {Choice{u"nb"_s, u"Bokmål"_s}, Choice{u"nn"_s, u"Nynorsk"_s}, Choice{u"en"_s, u"English"_s}}) {
        QAction *action = languages->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.word);
    }
    makeMenus(window);
    makeToolBar(window);
}

void Actions::makeMenus(QMainWindow *window)
{
    QMenu *file = window->menuBar()->addMenu(tr("&Fil"));
    file->addActions({newProject, open});
    recent = file->addMenu(tr("Sist &brukt"));
    file->addSeparator();
    file->addActions({save, saveAs});
    file->addSeparator();
    file->addActions({import, exportTable});
    file->addMenu(tr("Eksporter e&n annen tabell"))->addActions(tables->actions());
    file->addAction(exportChart);
    file->addSeparator();
    file->addAction(close);

    QMenu *edit = window->menuBar()->addMenu(tr("&Rediger"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, copyWithHeadings, paste});
    edit->addSeparator();
    edit->addActions({key, pin});
    edit->addSeparator();
    edit->addAction(layouts);

    view = window->menuBar()->addMenu(tr("&Vis"));
    view->addActions(pages->actions());
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("&Utseende"));
    theme->addActions(themes->actions());
    QMenu *language = view->addMenu(tr("&Språk"));
    language->addActions(languages->actions());
    view->addSeparator();

    window->menuBar()->addMenu(tr("&Hjelp"))->addAction(about);
}

void Actions::makeToolBar(QMainWindow *window)
{
    QToolBar *bar = window->addToolBar(tr("Verktøylinje"));
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    import->setIconText(tr("Les inn"));
    exportTable->setIconText(tr("Eksporter"));
    for (QAction *action : {newProject, open, save, copy})
        action->setPriority(QAction::LowPriority); // its icon says enough
    bar->addActions({newProject, open, save});
    bar->addSeparator();
    bar->addActions({import, exportTable});
    bar->addSeparator();
    bar->addActions({standIn(undo, tr("Angre")), standIn(redo, tr("Gjør om"))});
    bar->addSeparator();
    bar->addAction(copy);
}

/// What stands in the tool bar for an action whose text says what it would undo: a button of another text lays the window out anew.
QAction *Actions::standIn(QAction *action, const QString &text)
{
    QAction *button = make({}, text, {});
    button->setIcon(action->icon());
    button->setToolTip(tr("%1 (%2)", "what it does, key").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    button->setPriority(QAction::LowPriority); // its icon says enough
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &QAction::setEnabled);
    connect(button, &QAction::triggered, action, &QAction::trigger);
    return button;
}

} // namespace ramme
