#include "edit/change.h"
#include "edit/programmedocument.h"
#include "planning/approval.h"

namespace ramme {

Done ProgrammeDocument::takeStep(const QString &scenario, const Step &step)
{
    const std::vector<Scenario> &scenarios = m_programme.scenarios;
    const auto place = std::ranges::find(scenarios, scenario, &Scenario::name);
    if (place == scenarios.end())
        return Error{tr("Scenarioet «%1» finnes ikke lenger").arg(scenario)};
    Result<Scenario> next = withStep(m_programme, *place, step);
    if (!next)
        return Error{next.error()};
    Change change;
    switch (step.state) {
    case ScenarioState::Draft: change.text = tr("Trekk tilbake scenarioet «%1»").arg(scenario); break;
    case ScenarioState::Proposed: change.text = tr("Foreslå scenarioet «%1»").arg(scenario); break;
    case ScenarioState::Approved: change.text = tr("Vedta scenarioet «%1»").arg(scenario); break;
    case ScenarioState::Rejected: change.text = tr("Avslå scenarioet «%1»").arg(scenario); break;
    }
    change.planStays = step.state != ScenarioState::Approved; // which is in the plan
    change.parts.push_back(ScenarioPart{std::size_t(place - scenarios.begin()), std::move(*next)});
    return push(std::move(change));
}

Done ProgrammeDocument::setMoveRules(std::vector<MoveRule> rules)
{
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        if (std::any_of(rules.begin(), rule, [&](const MoveRule &other) { return other.kind == rule->kind; }))
            return Error{tr("Det kan bare være én regel av hvert slag")};
        if (rule->kind == MoveRule::Kind::AboveThreshold && rule->threshold <= Money())
            return Error{tr("Grensen for hva som kan flyttes, må være større enn null")};
    }
    if (rules == m_programme.moveRules)
        return done();
    Change change;
    change.text = tr("Endre reglene for omdisponering");
    change.planStays = true;
    change.set(&Programme::moveRules, std::move(rules));
    return push(std::move(change));
}

} // namespace ramme
