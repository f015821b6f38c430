#pragma once

#include "domain/programme.h"
#include "report/report.h"

namespace ramme {

/// The draft of what is put before those who approve a reallocation: what moves, from whom and to whom, before and after, the price
/// base, the ambitions it touches, the rules that speak of it, how far it has come, and the documents the figures are from. It is in
/// the language asked for, whatever the program speaks. The scenario is seen against the plan it stands on; see planUnder.
Report reallocationNote(const Programme &programme, const Scenario &scenario, const QString &language);

/// What a report is like that has the same parts, for its seal.
ReportDefinition definitionOfNote(const Scenario &scenario, const QString &language);

} // namespace ramme
