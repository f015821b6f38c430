#pragma once

#include "planning/perform.h"
#include "planning/variedrange.h"

#include <functional>
#include <stop_token>

namespace ramme {

/// What is varied: the total of a selection in the scenario.
struct VariedInput {
    Selection of;
    VariedRange range;
};

/// What is looked at: a total, such as an area, a recipient, a year or what is left of the reserve; or how many unfinished ambitions lose
/// money, set against the plan.
struct SensitivityOutput {
    enum class Kind { Total, Ambitions };
    Kind kind = Kind::Total;
    Selection of; ///< of a total
    QString name;
    bool operator==(const SensitivityOutput &) const = default;
};

/// One run: the values the inputs were given, and what came of it.
struct SensitivityRun {
    std::vector<qint64> inputs;  ///< as in their ranges
    std::vector<Money> totals;   ///< what they were to become
    std::vector<qint64> outputs; ///< øre, or how many; none where it was refused
    QString refusal;             ///< one sentence; empty where it could be carried out
    bool operator==(const SensitivityRun &) const = default;
};

struct Sensitivity {
    std::vector<Money> present;        ///< what the inputs come to in the scenario itself
    std::vector<qint64> now;           ///< the outputs of the scenario itself
    std::vector<SensitivityRun> runs;  ///< by the first input, then by the second
    bool operator==(const Sensitivity &) const = default;
};

struct SensitivityQuestion {
    std::vector<VariedInput> inputs; ///< one or two
    std::vector<SensitivityOutput> outputs;
};

constexpr qint64 mostSensitivityRuns = 400;

/// Gives the inputs each of their values in turn, as moves on the scenario that are not kept, and tells what the outputs come to. With
/// two inputs the first is held at its value while the second is given its own. Shares are of what the scenario has, rounded as
/// everywhere else. Refuses, in one sentence, what cannot be asked; a run that holds, bounds or rules do not let through is one of the
/// answers. Stopped, it answers with an error. `told` hears how many runs are done.
Result<Sensitivity> vary(const Programme &programme, const PlanningBase &base, const Scenario &scenario, const SensitivityQuestion &question, const std::stop_token &stop = {},
                         const std::function<void(int)> &told = {});

} // namespace ramme
