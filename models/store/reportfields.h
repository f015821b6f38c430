#pragma once

#include "store/figurefields.h"

namespace ramme::store {

// What reports are to be like; see fields.h.

void describe(auto &fields, Of<ReportContent> auto &content) { fields.value("content", content); }
void describe(auto &fields, Of<int> auto &year) { fields.year("year", year); }

void describe(auto &fields, Of<ReportDefinition> auto &report)
{
    auto &[name, title, language, basis, scenario, contents, areas, years, budgetYear, hasLines, hasSources, unit, decimals, adding, numbers] = report;
    fields.value("name", name);
    fields.value("title", title);
    fields.value("language", language);
    fields.value("basis", basis);
    fields.value("scenario", scenario);
    fields.list("report_content", contents);
    fields.list("report_area", areas);
    fields.list("report_year", years);
    fields.year("budget_year", budgetYear);
    fields.value("has_lines", hasLines);
    fields.value("has_sources", hasSources);
    fields.value("unit", unit);
    fields.value("decimals", decimals);
    fields.value("adding", adding);
    fields.value("numbers", numbers);
}

} // namespace ramme::store
