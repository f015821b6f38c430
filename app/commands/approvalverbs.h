#pragma once

#include "commands/scenarioverbs.h"

namespace ramme {

// The verbs of `ramme scenario` that bring a scenario further, write its note, and look after the project's rules.

/// Proposes, withdraws, approves or rejects.
Result<ScenarioAnswer> takeStep(const Programme &programme, Scenario &scenario, const ScenarioRequest &request);
Result<ScenarioAnswer> writeNote(const Programme &programme, const Scenario &scenario, const ScenarioRequest &request);
/// The rules of moves: those that speak, and those that are off.
ScenarioAnswer listRules(const Programme &programme);
Result<ScenarioAnswer> changeRule(Programme &programme, const RuleRequest &request);

} // namespace ramme
