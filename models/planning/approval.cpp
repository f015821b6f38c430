#include "planning/approval.h"

#include "planning/decisions.h"
#include "planning/movetext.h"
#include "planning/rulesupport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ApprovalText
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalText)
};

using State = ScenarioState;
using Refusal = std::optional<Error>;

Refusal orderFault(const Scenario &scenario, State to)
{
    const State from = stateOf(scenario);
    if (canFollow(from, to))
        return std::nullopt;
    if (from == State::Draft)
        return Error{ApprovalText::tr("Scenarioet «%1» er ikke foreslått; foreslå det først.").arg(scenario.name)};
    if (from == State::Proposed)
        return Error{ApprovalText::tr("Scenarioet «%1» er alt foreslått.").arg(scenario.name)};
    return lockOf(scenario);
}

Refusal groundsFault(const Scenario &scenario, const Step &step)
{
    if (step.grounds.author.trimmed().isEmpty())
        return Error{ApprovalText::tr("Skriv hvem som gjør det.")};
    if (step.state == State::Approved && (!step.grounds.on.isValid() || step.grounds.reference.trimmed().isEmpty()))
        return Error{ApprovalText::tr("Et vedtak må ha en dato og en referanse.")};
    std::vector<Step> steps = scenario.steps;
    steps.push_back(step);
    if (!areInOrder(steps))
        return Error{ApprovalText::tr("Datoen kan ikke være før det forrige steget, %1.").arg(scenario.steps.back().grounds.on.toString(u"dd.MM.yyyy"_s))};
    return std::nullopt;
}

/// What keeps a scenario from being put before anybody.
Refusal contentFault(const Programme &programme, const Scenario &scenario)
{
    if (!faultsOf(scenario).empty())
        return Error{ApprovalText::tr("Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke foreslås eller vedtas.").arg(scenario.name)};
    const std::vector<TouchedLeaf> touched = touchedLeaves(scenario);
    if (std::ranges::all_of(touched, [](const TouchedLeaf &leaf) { return leaf.baseThen == leaf.value; }))
        return Error{ApprovalText::tr("Scenarioet «%1» flytter ingenting, så det er ikke noe å foreslå eller vedta.").arg(scenario.name)};
    const LeafTable base = leavesOf(programme, planUnder(programme, programme.plan.basis, scenario));
    QStringList names;
    for (const Conflict &conflict : conflictsOf(base, scenario))
        names.append(toText(conflict.leaf));
    if (!names.isEmpty())
        return Error{ApprovalText::tr("Planen er endret siden scenarioet «%1» ble laget: %2. Tilpass scenarioet til planen først.").arg(scenario.name, listed(names))};
    for (const StaleHold &stale : staleHolds(base, scenario))
        names.append(toText(scenario.holds.at(stale.hold)));
    if (!names.isEmpty())
        return Error{ApprovalText::tr("Det som er holdt fast i scenarioet «%1», er ikke lenger som det var: %2. Ta det bort eller hold det fast på nytt først.").arg(scenario.name, listed(names))};
    return std::nullopt;
}

std::vector<SupersededDecision> supersededIn(const Programme &programme)
{
    return withDecisions(programme, mandatedPlan(programme, programme.plan.basis)).superseded;
}

QString cellText(const SupersededDecision &superseded)
{
    return toText(Scope{superseded.area, superseded.row, superseded.year, std::nullopt, std::nullopt});
}

/// What the date keeps from being in force, of this decision or of others.
Refusal forceFault(Programme programme, const Scenario &approved)
{
    if (programme.plan.basis.kind == Basis::Kind::Vintage)
        return Error{ApprovalText::tr("Planen vises etter mandatene for %1 alene, og der gjelder ingen vedtak; velg et annet grunnlag for planen først.").arg(programme.plan.basis.vintage)};
    const std::vector<SupersededDecision> before = supersededIn(programme);
    *std::ranges::find(programme.scenarios, approved.name, &Scenario::name) = approved;
    for (const SupersededDecision &superseded : supersededIn(programme)) {
        if (superseded.decision.scenario == approved.name) {
            return superseded.isOlder ? Error{ApprovalText::tr("Vedtaket kan ikke være eldre enn mandatet det bygger på: %1 er fra mandatet for %2, som er fastsatt senere.").arg(cellText(superseded)).arg(superseded.vintage)}
                                      : Error{ApprovalText::tr("Vedtaket kan ikke være eldre enn et vedtak det bygger på: %1.").arg(cellText(superseded))};
        }
        if (std::ranges::find(before, superseded) == before.end())
            return Error{ApprovalText::tr("Med denne datoen ville vedtaket «%1» ikke lenger gjelde for %2; velg en senere dato.").arg(superseded.decision.scenario, cellText(superseded))};
    }
    return std::nullopt;
}

} // namespace

Refusal lockOf(const Scenario &scenario)
{
    switch (stateOf(scenario)) {
    case State::Draft: return std::nullopt;
    case State::Proposed: return Error{ApprovalText::tr("Scenarioet «%1» er foreslått og kan ikke endres før det er trukket tilbake; en kopi kan endres.").arg(scenario.name)};
    case State::Approved: return Error{ApprovalText::tr("Scenarioet «%1» er vedtatt og kan ikke endres; en kopi kan endres.").arg(scenario.name)};
    case State::Rejected: return Error{ApprovalText::tr("Scenarioet «%1» er avslått og kan ikke endres; en kopi kan endres.").arg(scenario.name)};
    }
    Q_UNREACHABLE();
}

Result<Scenario> withStep(const Programme &programme, const Scenario &scenario, const Step &step)
{
    if (const Refusal fault = orderFault(scenario, step.state))
        return *fault;
    if (const Refusal fault = groundsFault(scenario, step))
        return *fault;
    const bool isApproved = step.state == State::Approved;
    if (isApproved || step.state == State::Proposed) {
        if (const Refusal fault = contentFault(programme, scenario))
            return *fault;
    }
    Scenario next = scenario;
    next.steps.push_back(step);
    if (isApproved) {
        if (const Refusal fault = forceFault(programme, next))
            return *fault;
    }
    return next;
}

} // namespace ramme
