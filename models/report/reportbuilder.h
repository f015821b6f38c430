#pragma once

#include "domain/programme.h"
#include "domain/reportdefinition.h"
#include "domain/result.h"
#include "planning/plan.h"
#include "report/report.h"

#include <functional>

namespace ramme {

/// A chart of a plan's allocation, as the report's table shows it.
struct AllocationDrawing {
    Plan plan;
    QString title;               ///< empty where all of the programme is shown
    NumberLook look;
    std::vector<QStringList> totals; ///< of each of the plan's years one, as the table has it; empty where it has none
    std::vector<QStringList> parts;  ///< likewise of each recipient, and of what is unsplit
};

/// Draws it in the language that is spoken.
using DrawAllocation = std::function<ReportPicture(const AllocationDrawing &drawing)>;

/// Puts a report together of what the project holds now, in its language, whatever the program speaks; without a drawer it has no chart.
/// Says why it cannot be made: no contents, a scenario or an area that is not there any more, a reallocation without a scenario.
Result<Report> buildReport(const Programme &programme, const ReportDefinition &definition, const DrawAllocation &draw = {});

} // namespace ramme
