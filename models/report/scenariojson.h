#pragma once

#include "domain/moverule.h"
#include "domain/scenario.h"
#include "report/json.h"

namespace ramme {

/// A leaf as an object; the reserve has an empty area.
Json leafJson(const LeafKey &leaf);

/// The same of a scope, in which what is not named is null.
Json scopeJson(const Scope &scope);

/// The members in which grounds are kept: author, on, reason and reference.
void appendGrounds(Json &object, const Grounds &grounds);

void appendMove(Json &object, const Move &move);
Json moveJson(const Move &move);

/// A scenario whole: its log with every change, its holds, bounds and requests.
Json scenarioJson(const Scenario &scenario);

/// Its state and the steps to it, where there are any; nothing otherwise.
void appendState(Json &object, const Scenario &scenario);

Json moveRuleJson(const MoveRule &rule);
Json moveRulesJson(const std::vector<MoveRule> &rules);

} // namespace ramme
