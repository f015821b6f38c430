#pragma once

#include "domain/programme.h"
#include "domain/result.h"

namespace ramme {

/// Why nothing of a scenario may be changed, in one sentence: it is proposed, approved or rejected. Nothing for a draft.
std::optional<Error> lockOf(const Scenario &scenario);

/// A scenario of the programme with one step more, or why it cannot be taken. What is proposed or approved has moves in a log that
/// follows, on the plan as it is; what is approved has a date and a reference, and is in force at once without putting another
/// decision out of force.
Result<Scenario> withStep(const Programme &programme, const Scenario &scenario, const Step &step);

} // namespace ramme
