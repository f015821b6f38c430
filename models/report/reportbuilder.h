#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "planning/plan.h"
#include "report/report.h"

#include <functional>

namespace ramme {

/// What a report can hold, in the order it holds it.
enum class ReportContent { Allocation, Reallocation, AmbitionFrames, Ambitions, Frames, Splits, Vintages, Letters, Moves, Checks, Errata };

/// "allocation", "reallocation" and so on, as on the command line and in a project.
QString toWord(ReportContent content);
std::optional<ReportContent> reportContentFromWord(QStringView word);
const std::vector<ReportContent> &allReportContents();

/// What a report is to be like.
struct ReportChoice {
    QString title;    ///< empty for the usual one
    QString language = QStringLiteral("nb"); ///< "nb", "nn" or "en"
    NumberLook look;
    Basis basis;
    const Scenario *scenario = nullptr; ///< the plan is shown under it; must outlive the call
    std::vector<ReportContent> contents; ///< in any order; the reallocation wants a scenario
    /// Draws the plan's allocation; a report has no chart where there is none to draw it.
    std::function<ReportPicture(const Plan &plan)> drawAllocation = {};
};

/// Puts a report together in its language, whatever the program speaks. Refuses a reallocation without a scenario, and no contents.
Result<Report> buildReport(const Programme &programme, const ReportChoice &choice);

} // namespace ramme
