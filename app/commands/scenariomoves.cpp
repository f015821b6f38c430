#include "commands/scenarioverbs.h"

#include "commands/scenariolines.h"
#include "planning/moverules.h"
#include "planning/movetext.h"
#include "planning/straightline.h"
#include "planning/typedtotal.h"
#include "report/scenariojson.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Result<ScenarioAnswer> ScenarioVerbs::transfer(const ScenarioRequest &request)
{
    TypedScope giving = request.scope;
    TypedScope getting = request.to;
    if (giving.isReserve()) { // which has neither row, recipient nor kind: they are those of the other end
        getting.row = getting.row ? getting.row : std::exchange(giving.row, std::nullopt);
        getting.recipient = getting.recipient ? getting.recipient : std::exchange(giving.recipient, std::nullopt);
        getting.kind = getting.kind ? getting.kind : std::exchange(giving.kind, std::nullopt);
    }
    const Result<Selection> from = selection(giving);
    if (!from)
        return Error{from.error()};
    const Result<Selection> to = selection(getting);
    if (!to)
        return Error{to.error()};
    Move order = transferOrder(*from, to->front(), request.moved, request.amount);
    order.quantum = request.quantum;
    return keep(request, apply(m_base.leaves, *find(request.names.first())), std::move(order));
}

Result<ScenarioAnswer> ScenarioVerbs::spread(const ScenarioRequest &request)
{
    const Result<Selection> of = selection(request.scope);
    if (!of)
        return Error{of.error()};
    const LeafTable now = apply(m_base.leaves, *find(request.names.first()));
    const Result<TypedTotal> typed = parseTypedTotal(request.amount, now.sumOf(*of), Unit::Million);
    if (!typed)
        return Error{typed.error() + u'.'};
    Move order = totalOrder(*of, typed->total, request.amount);
    order.quantum = request.quantum;
    Result<std::vector<LeafWeight>> weights = weightsOf(request, now, *of, typed->total);
    if (!weights)
        return Error{weights.error()};
    order.weights = std::move(*weights);
    return keep(request, now, std::move(order));
}

Result<std::vector<LeafWeight>> ScenarioVerbs::weightsOf(const ScenarioRequest &request, const LeafTable &now, const Selection &of, Money total) const
{
    if (request.equal)
        return equalWeights(now, of);
    if (request.straightLine) {
        Result<std::vector<LeafWeight>> weights = straightLineWeights(now, of, total);
        return weights ? weights : Error{weights.error() + u'.'};
    }
    if (request.likeVintage) {
        if (std::ranges::find(m_programme.mandates, *request.likeVintage, &Mandate::vintage) == m_programme.mandates.end())
            return Error{tr("Prosjektet har ingen mandater for %1.").arg(*request.likeVintage)};
        return weightsLike(now, of, leavesOf(m_programme, currentPlan(m_programme, {Basis::Kind::Vintage, *request.likeVintage})), {});
    }
    if (request.like.isEverything())
        return std::vector<LeafWeight>();
    const Result<Selection> like = selection(request.like);
    if (!like)
        return Error{like.error()};
    return weightsLike(now, of, now, like->front());
}

Result<ScenarioAnswer> ScenarioVerbs::keep(const ScenarioRequest &request, const LeafTable &now, Move order)
{
    Scenario &scenario = *find(request.names.first());
    order.grounds = request.grounds;
    const Performed performed = perform(m_base, now, scenario, order);
    if (performed.refusal)
        return Error{performed.refusal->message};
    const std::vector<MoveRule> &rules = m_programme.moveRules;
    const std::vector<RuleSpoken> spoken = rulesSpeaking(rules, m_programme, m_base.earmarks, now, performed);
    for (const RuleSpoken &rule : spoken) {
        if (rule.refuses)
            return Error{toText(rule, rules.at(rule.rule))};
    }
    const bool isKept = !request.preview && !performed.move.changes.empty();
    if (isKept)
        scenario.moves.push_back(performed.move);
    return ScenarioAnswer{ScenarioLines::performed(performed, rules, spoken, isKept), ScenarioLines::performedJson(scenario, performed, rules, spoken, isKept)};
}

Result<ScenarioAnswer> ScenarioVerbs::undo(const ScenarioRequest &request)
{
    Scenario &scenario = *find(request.names.first());
    if (scenario.moves.empty())
        return Error{tr("Scenarioet «%1» har ingen flytting å ta tilbake.").arg(scenario.name)};
    const Move gone = scenario.moves.back();
    scenario.moves.pop_back();
    return ScenarioAnswer{{tr("Tatt tilbake: %1").arg(toText(gone))}, scenarioJson(scenario)};
}

} // namespace ramme
