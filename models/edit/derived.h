#pragma once

#include "planning/checks.h"
#include "planning/plan.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ramme {

/// What follows from a programme, where it has been worked out.
struct Derived {
    std::optional<Plan> plan;
    std::optional<std::vector<Check>> checks;

    static Derived of(const Programme &programme) { return {currentPlan(programme), allChecks(programme)}; }
};

/// How a piece of work that may take long is carried out: it is done when the call returns, or was stopped.
using Carrier = std::function<void(const std::function<void(std::stop_token stop)> &work)>;

} // namespace ramme
