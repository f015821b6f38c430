#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace ramme {

/// The window's actions with their texts, icons and shortcuts, and the menus and tool bar that hold them.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(QMainWindow *window, QUndoStack *undoStack);

    QAction *newProject;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *import;
    QAction *exportTable;
    QAction *exportChart;
    QAction *close;
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyWithHeadings, *paste;
    QAction *key;
    QAction *pin;
    QAction *layouts;
    QAction *about;
    QMenu *recent;
    QMenu *view; ///< pages first; the window adds its panes
    QActionGroup *tables; ///< every table there is, to export; their data is the TableName
    QActionGroup *pages;
    QActionGroup *themes;    ///< their data is the theme's word
    QActionGroup *languages; ///< their data is the language

private:
    QAction *make(const QString &icon, const QString &text, const QKeySequence &shortcut = {}, const QString &tip = {});
    void makeMenus(QMainWindow *window);
    void makeToolBar(QMainWindow *window);
    QAction *standIn(QAction *action, const QString &text);
};

} // namespace ramme
