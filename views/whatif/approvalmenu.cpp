#include "views/whatif/approvalmenu.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "views/dialogs/moverulesdialog.h"
#include "views/icons.h"
#include "views/whatif/notedialog.h"
#include "views/whatif/stepdialog.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ApprovalMenu::ApprovalMenu(ProgrammeDocument *document, QWidget *parent) : QMenu(parent), m_document(document)
{
    m_steps = {{ScenarioState::Proposed, add(ScenarioState::Proposed, tr("&Foreslå …"))},
               {ScenarioState::Draft, add(ScenarioState::Draft, tr("&Trekk tilbake …"))},
               {ScenarioState::Approved, add(ScenarioState::Approved, tr("&Vedta …"))},
               {ScenarioState::Rejected, add(ScenarioState::Rejected, tr("&Avslå …"))}};
    addSeparator();
    m_note = addAction(lineIcon(u"note"_s), tr("&Notat …"));
    connect(m_note, &QAction::triggered, this, &ApprovalMenu::showNote);
    addSeparator();
    connect(addAction(tr("&Regler for omdisponering …")), &QAction::triggered, this, &ApprovalMenu::showRules);
    setScenario({});
}

QAction *ApprovalMenu::add(ScenarioState state, const QString &text)
{
    QAction *action = addAction(text);
    connect(action, &QAction::triggered, this, [this, state, text] { take(state, QString(text).remove(u'&').remove(u" …"_s)); });
    return action;
}

void ApprovalMenu::setScenario(const QString &name)
{
    m_scenario = name;
    const Scenario *scenario = m_document->scenarios()->find(name);
    for (const auto &[state, action] : m_steps)
        action->setEnabled(scenario && canFollow(stateOf(*scenario), state));
    m_note->setEnabled(scenario != nullptr);
}

void ApprovalMenu::take(ScenarioState state, const QString &title)
{
    StepDialog dialog(title, m_scenario, state == ScenarioState::Approved, parentWidget());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Done taken = m_document->takeStep(m_scenario, {state, dialog.grounds()}); !taken)
        emit refused(taken.error());
}

void ApprovalMenu::showRules() { (new MoveRulesDialog(m_document, parentWidget()))->open(); }

void ApprovalMenu::showNote()
{
    if (const Scenario *scenario = m_document->scenarios()->find(m_scenario))
        NoteDialog(m_document->programme(), *scenario, m_settings.language(), parentWidget()).exec();
}

} // namespace ramme
