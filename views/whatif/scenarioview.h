#pragma once

#include "edit/scenariolist.h"
#include "views/settings.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;
class QTabWidget;
class QToolBar;

namespace ramme {

class FigureTable;
class MovePane;
class ScenarioDelegate;
class ScenarioModel;

/// One scenario: its figures with what they differ by, what a move would do beside them, and below its log, what is held and bound,
/// the reserve, and where the plan has changed under it.
class ScenarioView : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioView(ProgrammeDocument *document, QWidget *parent = nullptr);

    QString scenario() const;
    void setScenario(const QString &name);
    FigureTable *table() const { return m_table; }
    FigureTable *focusedTable() const; ///< the figures, or the list that has the keys
    std::vector<FigureTable *> lists() const;
    ScenarioModel *model() const { return m_model; }
    const MovePane *pane() const { return m_pane; }

signals:
    void refused(const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *make(const QString &icon, const QString &text, const QKeySequence &key, const QString &tip, void (ScenarioView::*act)());
    void makeActions();
    FigureTable *addList(ScenarioList::Kind kind, const QString &title);
    FigureTable *currentList() const;
    FigureTable *listOf(ScenarioList::Kind kind) const;
    void refresh();
    void fit();
    void followCurrent();
    void tellOfCurrent();
    void preview(const QModelIndex &index, const QString &text);
    Selection selection() const; ///< what is selected among the figures, a scope for each cell
    Scope currentScope() const;
    bool isReady(); ///< there is a scenario to change; says so otherwise
    void tell(const Done &done);

    void transfer();
    void release();
    void spread();
    void hold();
    void limit();
    void request();
    void takeBack();
    void removeInList();
    void followPlan();
    void keepOwn();
    void togglePlan();
    void showRecipients();
    void arrange();
    void settle(Scenarios::Settle settle);
    void removeRequest(int year);

    ProgrammeDocument *m_document;
    Settings m_settings;
    ScenarioModel *m_model;
    ScenarioDelegate *m_delegate;
    FigureTable *m_table;
    MovePane *m_pane;
    QTabWidget *m_lists;
    QToolBar *m_tools;
    QLabel *m_legend;
    QSplitter *m_halves; ///< the figures, and what is beside or below them
    QSplitter *m_beside;
    QAction *m_plan = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_recipients = nullptr;
    QTimer m_fitLater;
    QTimer m_tellLater;
    bool m_isTyping = false; ///< beside the figures stands what is typed
    bool m_shared = false;
};

} // namespace ramme
