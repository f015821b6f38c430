#pragma once

#include "domain/programme.h"
#include "domain/reportdefinition.h"
#include "domain/result.h"
#include "planning/plan.h"
#include "report/report.h"

#include <functional>

namespace ramme {

/// Draws a plan's allocation in the language that is spoken.
using DrawAllocation = std::function<ReportPicture(const Plan &plan)>;

/// Puts a report together of what the project holds now, in its language, whatever the program speaks; without a drawer it has no chart.
/// Says why it cannot be made: no contents, a scenario or an area that is not there any more, a reallocation without a scenario.
Result<Report> buildReport(const Programme &programme, const ReportDefinition &definition, const DrawAllocation &draw = {});

} // namespace ramme
