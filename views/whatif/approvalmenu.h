#pragma once

#include "domain/scenario.h"
#include "views/settings.h"

#include <QMenu>

namespace ramme {

class ProgrammeDocument;

/// What can be made of a scenario as a whole: it is proposed, withdrawn, approved or rejected, and its note is drafted.
class ApprovalMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ApprovalMenu(ProgrammeDocument *document, QWidget *parent = nullptr);

    void setScenario(const QString &name); ///< empty where there is none

signals:
    void refused(const QString &reason);

private:
    QAction *add(ScenarioState state, const QString &text);
    void take(ScenarioState state, const QString &title);
    void showNote();
    void showRules();

    ProgrammeDocument *m_document;
    Settings m_settings;
    QString m_scenario;
    QList<std::pair<ScenarioState, QAction *>> m_steps;
    QAction *m_note;
};

} // namespace ramme
