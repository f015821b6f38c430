#include "report/scenariojson.h"

#include "report/datafigure.h"

namespace ramme {

namespace {

/// An array with what is made of each element.
template<typename Element>
Json arrayOf(const std::vector<Element> &elements, Json (*make)(const Element &))
{
    Json array = Json::array();
    for (const Element &element : elements)
        array.append(make(element));
    return array;
}

Json withGrounds(Json object, const Grounds &grounds)
{
    appendGrounds(object, grounds);
    return object;
}

Json holdJson(const Hold &hold)
{
    return withGrounds(Json::object({{"scope", scopeJson(hold.scope)}, {"extent", toWord(hold.extent)}, {"ore", hold.at.ore()}}), hold.grounds);
}

Json boundJson(const Bound &bound)
{
    return withGrounds(Json::object({{"scope", scopeJson(bound.scope)},
                                     {"extent", toWord(bound.extent)},
                                     {"at_least", oreOrNull(bound.atLeast)},
                                     {"at_most", oreOrNull(bound.atMost)},
                                     {"most_taken_percent", percentOrNull(bound.mostTaken)}}),
                       bound.grounds);
}

Json requestJson(const ReserveRequest &request)
{
    return withGrounds(Json::object({{"year", numberOrNull(request.year)}, {"area", textOrNull(request.area)}, {"recipient", textOrNull(request.recipient)}, {"ore", request.amount.ore()}}),
                       request.grounds);
}

Json weightJson(const LeafWeight &weight) { return Json::object({{"leaf", leafJson(weight.leaf)}, {"weight", weight.weight}}); }

Json stepJson(const Step &step) { return withGrounds(Json::object({{"state", toWord(step.state)}}), step.grounds); }

Json changeJson(const LeafChange &change)
{
    return Json::object({{"leaf", leafJson(change.leaf)}, {"before", oreOrNull(change.before)}, {"after", oreOrNull(change.after)}});
}

} // namespace

Json leafJson(const LeafKey &leaf)
{
    return Json::object({{"area", leaf.area}, {"row", leaf.row}, {"year", leaf.year}, {"recipient", leaf.recipient}, {"kind", toWord(leaf.kind)}});
}

Json scopeJson(const Scope &scope)
{
    return Json::object({{"area", scope.area},
                         {"row", scope.row},
                         {"year", scope.year},
                         {"recipient", scope.recipient},
                         {"kind", scope.kind ? Json(toWord(*scope.kind)) : Json()}});
}

void appendGrounds(Json &object, const Grounds &grounds)
{
    object.append({{"author", textOrNull(grounds.author)},
                   {"on", dateOrNull(grounds.on)},
                   {"reason", textOrNull(grounds.reason)},
                   {"reference", textOrNull(grounds.reference)}});
}

void appendMove(Json &object, const Move &move)
{
    object.append({{"kind", toWord(move.kind)},
                   {"typed", textOrNull(move.typed)},
                   {"from", arrayOf(move.from, scopeJson)},
                   {"to", arrayOf(move.to, scopeJson)},
                   {"ore", move.amount.ore()},
                   {"quantum", move.quantum.isZero() ? Json() : Json(move.quantum.ore())},
                   {"weights", arrayOf(move.weights, weightJson)},
                   {"changes", arrayOf(move.changes, changeJson)}});
    appendGrounds(object, move.grounds);
}

Json moveJson(const Move &move)
{
    Json object = Json::object({});
    appendMove(object, move);
    return object;
}

Json scenarioJson(const Scenario &scenario)
{
    Json object = withGrounds(Json::object({{"name", scenario.name},
                                            {"holds", arrayOf(scenario.holds, holdJson)},
                                            {"bounds", arrayOf(scenario.bounds, boundJson)},
                                            {"requests", arrayOf(scenario.requests, requestJson)},
                                            {"moves", arrayOf(scenario.moves, moveJson)}}),
                              scenario.grounds);
    appendState(object, scenario);
    return object;
}

void appendState(Json &object, const Scenario &scenario)
{
    if (!scenario.steps.empty())
        object.append({{"state", toWord(stateOf(scenario))}, {"steps", arrayOf(scenario.steps, stepJson)}});
}

Json moveRuleJson(const MoveRule &rule)
{
    return Json::object({{"kind", toWord(rule.kind)},
                         {"refuses", rule.refuses},
                         {"text", textOrNull(rule.text)},
                         {"source", textOrNull(rule.source)},
                         {"threshold", rule.threshold.isZero() ? Json() : Json(rule.threshold.ore())}});
}

Json moveRulesJson(const std::vector<MoveRule> &rules) { return arrayOf(rules, moveRuleJson); }

} // namespace ramme
