#pragma once

#include "store/reportfields.h"
#include "store/scenariofields.h"

namespace ramme::store {

// One description of every value that is kept: its fields, each named once, in the order of its table in resources/schema.sql.
// Writing, reading, the digest and the SQL are all made from it. A field that is added to a value and not described here does
// not compile, because each description takes its value apart whole.
//
// A visitor has: value(column, field) · year(column, field), which may be none · part(column, field), kept as a row of its own in the table
// "figure" · list(table, field), a row per element · atMostOne(table, field) · exactlyOne(table, field).

void describe(auto &fields, Of<Area> auto &area)
{
    auto &[name, shortName, aliases] = area;
    fields.value("name", name);
    fields.value("short_name", shortName);
    fields.list("area_alias", aliases);
}

void describe(auto &fields, Of<Recipient> auto &recipient)
{
    auto &[shortName, name, aliases] = recipient;
    fields.value("short_name", shortName);
    fields.value("name", name);
    fields.list("recipient_alias", aliases);
}

void describe(auto &fields, Of<SourceFile> auto &file)
{
    auto &[sha256, name, bytes, text] = file;
    fields.value("sha256", sha256);
    fields.value("name", name);
    fields.value("bytes", bytes);
    fields.value("text", text);
}

void describe(auto &fields, Of<Document> auto &document)
{
    auto &[sha256, name, kind, title, adopted, firstLine] = document;
    fields.value("sha256", sha256);
    fields.value("name", name);
    fields.value("kind", kind);
    fields.value("title", title);
    fields.value("adopted", adopted);
    fields.value("first_line", firstLine);
}

void describe(auto &fields, Of<YearFigure> auto &cell)
{
    auto &[year, figure] = cell;
    fields.year("year", year);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<RecipientFigure> auto &cell)
{
    auto &[recipient, figure] = cell;
    fields.value("recipient", recipient);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<FrameRow> auto &frame)
{
    auto &[row, label, years] = frame;
    fields.value("row", row);
    fields.value("label", label);
    fields.list("frame_year", years);
}

void describe(auto &fields, Of<SplitRow> auto &split)
{
    auto &[budgetYear, line, label, kind, recipients] = split;
    fields.year("budget_year", budgetYear);
    fields.value("line", line);
    fields.value("label", label);
    fields.value("kind", kind);
    fields.list("split_part", recipients);
}

void describe(auto &fields, Of<PrintedTotal> auto &total)
{
    auto &[table, row, column, figure] = total;
    fields.value("of", table);
    fields.value("row", row);
    fields.value("heading", column);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<AmbitionRow> auto &row)
{
    auto &[section, ambition, actors, actorsCertainty, years, statuses] = row;
    fields.value("section", section);
    fields.value("ambition", ambition);
    fields.list("ambition_actor", actors);
    fields.value("actors_certainty", actorsCertainty);
    fields.list("ambition_year", years);
    fields.list("ambition_status", statuses);
}

void describe(auto &fields, Of<Goal> auto &goal)
{
    auto &[year, percent, text, source] = goal;
    fields.year("year", year);
    fields.value("percent", percent);
    fields.value("text", text);
    describe(fields, source);
}

void describe(auto &fields, Of<Earmark> auto &earmark)
{
    auto &[budgetYear, recipient, bound, purpose, figure] = earmark;
    fields.year("budget_year", budgetYear);
    fields.value("recipient", recipient);
    fields.value("bound", bound);
    fields.value("purpose", purpose);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<Claim> auto &claim)
{
    auto &[kind, year, figure] = claim;
    fields.value("kind", kind);
    fields.year("year", year);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<Mandate> auto &mandate)
{
    auto &[area, vintage, adopted, priceBase, unit, firstYear, lastYear, source, frames, splits, printedTotals, ambitions, goals, earmarks, claims] = mandate;
    fields.value("area", area);
    fields.year("vintage", vintage);
    fields.value("adopted", adopted);
    fields.value("price_base", priceBase);
    fields.value("unit", unit);
    fields.year("first_year", firstYear);
    fields.year("last_year", lastYear);
    describe(fields, source);
    fields.list("frame", frames);
    fields.list("split", splits);
    fields.list("mandate_total", printedTotals);
    fields.list("ambition", ambitions);
    fields.list("goal", goals);
    fields.list("earmark", earmarks);
    fields.list("claim", claims);
}

void describe(auto &fields, Of<LetterPost> auto &row)
{
    auto &[chapter, post, name, figure] = row;
    fields.value("chapter", chapter);
    fields.value("post", post);
    fields.value("name", name);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<BreakdownItem> auto &item)
{
    auto &[label, area, parent, figure] = item;
    fields.value("label", label);
    fields.value("area", area);
    fields.value("parent", parent);
    fields.part("figure", figure);
}

void describe(auto &fields, Of<Letter> auto &letter)
{
    auto &[recipient, year, source, unit, posts, breakdown, printedTotals] = letter;
    fields.value("recipient", recipient);
    fields.year("year", year);
    describe(fields, source);
    fields.value("unit", unit);
    fields.list("letter_post", posts);
    fields.list("letter_item", breakdown);
    fields.list("letter_total", printedTotals);
}

void describe(auto &fields, Of<Reserve> auto &reserve)
{
    auto &[year, kind, scope, figure, mentions] = reserve;
    fields.year("year", year);
    fields.value("kind", kind);
    fields.value("scope", scope);
    fields.part("figure", figure);
    fields.list("reserve_mention", mentions);
}

void describe(auto &fields, Of<Finding> auto &finding)
{
    auto &[rule, severity, message, area, vintage, source, figure] = finding;
    fields.value("rule", rule);
    fields.value("severity", severity);
    fields.value("message", message);
    fields.value("area", area);
    fields.year("vintage", vintage);
    describe(fields, source);
    fields.value("figure_number", figure);
}

void describe(auto &fields, Of<CheckIdentity> auto &check)
{
    auto &[rule, area, vintage, subject] = check;
    fields.value("rule", rule);
    fields.value("area", area);
    fields.year("vintage", vintage);
    fields.value("subject", subject);
}

void describe(auto &fields, Of<CheckVerdict> auto &verdict)
{
    auto &[check, state, reason, by, on, seen] = verdict;
    describe(fields, check);
    fields.value("state", state);
    fields.value("reason", reason);
    fields.value("given_by", by);
    fields.value("given_on", on);
    fields.value("seen", seen);
}

void describe(auto &fields, Of<Leftover> auto &leftover)
{
    auto &[source, text] = leftover;
    describe(fields, source);
    fields.value("text", text);
}

void describe(auto &fields, Of<Reading> auto &reading)
{
    auto &[file, documents, areas, recipients, mandates, letters, reserves, findings, leftovers] = reading;
    fields.exactlyOne("file", file);
    fields.list("document", documents);
    fields.list("area", areas);
    fields.list("recipient", recipients);
    fields.list("mandate", mandates);
    fields.list("letter", letters);
    fields.list("reserve", reserves);
    fields.list("finding", findings);
    fields.list("leftover", leftovers);
}

void describe(auto &fields, Of<LayoutColumn> auto &column)
{
    auto &[from, heading] = column;
    fields.value("start", from);
    fields.value("heading", heading);
}

void describe(auto &fields, Of<LayoutForm> auto &form)
{
    auto &[subject, heading, columns] = form;
    fields.value("subject", subject);
    fields.value("heading", heading);
    fields.value("columns", columns);
}

void describe(auto &fields, Of<LetterItemArea> auto &item)
{
    auto &[parent, label, area] = item;
    fields.value("parent", parent);
    fields.value("label", label);
    fields.value("area", area);
}

/// The tables in which a layout's lists are kept.
struct LayoutTables {
    const char *columns;
    const char *itemAreas;
};

void describeTable(auto &fields, auto &table, const LayoutTables &tables)
{
    auto &[document, firstLine, lineCount, kind, measure, columns, area, vintage, isHeadless, recipient, itemAreas] = table;
    fields.value("document", document);
    fields.value("first_line", firstLine);
    fields.value("line_count", lineCount);
    fields.value("kind", kind);
    fields.value("measure", measure);
    fields.list(tables.columns, columns);
    fields.value("area", area);
    fields.year("vintage", vintage);
    fields.value("headless", isHeadless);
    fields.value("recipient", recipient);
    fields.list(tables.itemAreas, itemAreas);
}

void describeLayout(auto &fields, auto &layout, const LayoutTables &tables)
{
    auto &[name, version, form, firstYear, table] = layout;
    fields.value("name", name);
    fields.value("version", version);
    describe(fields, form);
    fields.year("first_year", firstYear);
    describeTable(fields, table, tables);
}

void describe(auto &fields, Of<Layout> auto &layout) { describeLayout(fields, layout, {"layout_column", "layout_item_area"}); }

void describe(auto &fields, Of<FormerLayout> auto &former)
{
    auto &[layout] = former;
    describeLayout(fields, layout, {"former_layout_column", "former_layout_item_area"});
}

void describe(auto &fields, Of<Pin> auto &pin)
{
    auto &[area, row, year, vintage] = pin;
    fields.value("area", area);
    fields.value("row", row);
    fields.year("year", year);
    fields.year("vintage", vintage);
}

void describe(auto &fields, Of<Share> auto &share)
{
    auto &[recipient, weight] = share;
    fields.value("recipient", recipient);
    fields.value("weight", weight);
}

void describe(auto &fields, Of<AllocationKey> auto &key)
{
    auto &[area, kind, vintage, shares, withoutCarryOver] = key;
    fields.value("area", area);
    fields.value("kind", kind);
    fields.year("vintage", vintage);
    fields.list("plan_key_share", shares);
    fields.value("without_carry_over", withoutCarryOver);
}

void describe(auto &fields, Of<PlanSettings> auto &plan)
{
    auto &[basis, pins, keys] = plan;
    fields.value("basis", basis);
    fields.list("plan_pin", pins);
    fields.list("plan_key", keys);
}

void describe(auto &fields, Of<IndexPoint> auto &point)
{
    auto &[year, value] = point;
    fields.year("year", year);
    fields.value("value", value);
}

void describe(auto &fields, Of<IndexSeries> auto &series)
{
    auto &[name, vintage, points, source] = series;
    fields.value("name", name);
    fields.value("vintage", vintage);
    fields.list("price_index_point", points);
    fields.value("source", source);
}

/// The programme's own lists come before those of waiting readings in every table they share.
void describe(auto &fields, Of<Programme> auto &programme)
{
    auto &[areas, recipients, files, documents, mandates, letters, reserves, findings, verdicts, leftovers, waiting, layouts, formerLayouts, scenarios, moveRules, indices, reports, plan, nextFigureId] = programme;
    fields.list("area", areas);
    fields.list("recipient", recipients);
    fields.list("file", files);
    fields.list("document", documents);
    fields.list("mandate", mandates);
    fields.list("letter", letters);
    fields.list("reserve", reserves);
    fields.list("finding", findings);
    fields.list("leftover", leftovers);
    describe(fields, plan);
    fields.value("next_figure_id", nextFigureId);
    fields.list("waiting", waiting);
    fields.list("verdict", verdicts);
    fields.list("layout", layouts);
    fields.list("former_layout", formerLayouts);
    fields.list("scenario", scenarios);
    fields.list("move_rule", moveRules);
    fields.list("price_index", indices);
    fields.list("report", reports);
}

} // namespace ramme::store
