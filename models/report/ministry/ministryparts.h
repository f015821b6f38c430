#pragma once

#include "report/report.h"
#include "report/shownplan.h"

namespace ramme {

/// The tables of an area's mandate for a budget year as the ministry prints them: 1 the planned frames from that year on, 2 the split of
/// the year between the recipients by financing line, 3 the ambitions of the mandate. Amounts are the plan's, in mill. kroner.
/// One part for each area that has a frame in the year; without a year, each area's newest mandate.
std::vector<ReportPart> mandateParts(const Programme &programme, const ShownPlan &shown, const QStringList &areas, int budgetYear);

/// The money of a letter for a budget year, for each recipient: the chapters and posts in 1000 kroner, and the breakdown as a list in mill.
/// kroner, of the same amounts of the plan. Posts are those of the letter that is there; the post that the
/// breakdown adds up to is what the plan has for the areas the letter names. Without a year, the newest that there is a letter of, else the
/// newest mandate.
std::vector<ReportPart> letterParts(const Programme &programme, const ShownPlan &shown, int budgetYear);

} // namespace ramme
