#include "report/data.h"

#include "report/datafigure.h"
#include "report/definitionjson.h"
#include "report/scenariojson.h"
#include "report/table.h"

#include <map>
#include <set>

namespace ramme {

namespace {

Json withFigure(Json object, const Figure &figure)
{
    appendFigure(object, figure);
    return object;
}

Json frameJson(const Mandate &mandate, const FrameRow &row, const YearFigure &cell)
{
    return withFigure(Json::object({{"area", mandate.area},
                                    {"vintage", numberOrNull(mandate.vintage)},
                                    {"price_base", toWord(mandate.priceBase)},
                                    {"row", row.row},
                                    {"label", row.label},
                                    {"year", cell.year}}),
                      cell.figure);
}

template<typename Visit>
void visitFrames(const Programme &programme, Visit &&visit)
{
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                visit(mandate, row, cell);
        }
    }
}

Json areasJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Area &area : programme.areas)
        array.append(Json::object({{"name", area.name}, {"short", area.shortName}, {"aliases", textsJson(area.aliases)}}));
    return array;
}

Json documentsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Document &document : programme.documents) {
        array.append(Json::object({{"name", document.name},
                                   {"sha256", document.sha256},
                                   {"kind", toWord(document.kind)},
                                   {"title", textOrNull(document.title)},
                                   {"adopted", dateOrNull(document.adopted)},
                                   {"first_line", numberOrNull(document.firstLine)}}));
    }
    return array;
}

Json printedTotalJson(const PrintedTotal &total, const QString &area, int vintage)
{
    return withFigure(Json::object({{"table", toWord(total.table)}, {"area", textOrNull(area)}, {"vintage", numberOrNull(vintage)}, {"row", total.row}, {"column", total.column}}),
                      total.figure);
}

Json printedTotalsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const PrintedTotal &total : mandate.printedTotals)
            array.append(printedTotalJson(total, mandate.area, mandate.vintage));
    }
    for (const Letter &letter : programme.letters) {
        for (const PrintedTotal &total : letter.printedTotals)
            array.append(printedTotalJson(total, QString(), letter.year));
    }
    return array;
}

Json goalsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const Goal &goal : mandate.goals) {
            array.append(Json::object({{"area", mandate.area},
                                       {"vintage", numberOrNull(mandate.vintage)},
                                       {"year", numberOrNull(goal.year)},
                                       {"percent", percentOrNull(goal.percent)},
                                       {"text", goal.text},
                                       {"source", sourceJson(goal.source)}}));
        }
    }
    return array;
}

Json reservesJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Reserve &reserve : programme.reserves) {
        Json mentions = Json::array();
        for (const Source &mention : reserve.mentions)
            mentions.append(sourceJson(mention));
        Json object = withFigure(Json::object({{"year", numberOrNull(reserve.year)}, {"kind", toWord(reserve.kind)}, {"scope", textOrNull(reserve.scope)}}), reserve.figure);
        object.append({{"mentions", mentions}});
        array.append(object);
    }
    return array;
}

Json earmarksJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const Earmark &earmark : mandate.earmarks) {
            array.append(withFigure(Json::object({{"area", mandate.area},
                                                  {"vintage", numberOrNull(mandate.vintage)},
                                                  {"budget_year", numberOrNull(earmark.budgetYear)},
                                                  {"recipient", textOrNull(earmark.recipient)},
                                                  {"bound", toWord(earmark.bound)},
                                                  {"purpose", textOrNull(earmark.purpose)}}),
                                    earmark.figure));
        }
    }
    return array;
}

Json ambitionJson(const Mandate &mandate, const AmbitionRow &row, const YearFigure &cell)
{
    return withFigure(Json::object({{"area", mandate.area},
                                    {"vintage", numberOrNull(mandate.vintage)},
                                    {"section", textOrNull(row.section)},
                                    {"ambition", row.ambition},
                                    {"actors", textsJson(row.actors)},
                                    {"actors_certainty", toWord(row.actorsCertainty)},
                                    {"year", numberOrNull(cell.year)},
                                    {"percent", percentOrNull(cell.figure.percent)}}),
                      cell.figure);
}

Json scenariosJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Scenario &scenario : programme.scenarios)
        array.append(scenarioJson(scenario));
    return array;
}

Json indicesJson(const Programme &programme)
{
    Json array = Json::array();
    for (const IndexSeries &series : programme.indices)
        array.append(indexJson(series));
    return array;
}

Json reportsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const ReportDefinition &report : programme.reports)
        array.append(definitionJson(report));
    return array;
}

} // namespace

Json indexJson(const IndexSeries &series)
{
    Json points = Json::array();
    for (const IndexPoint &point : series.points)
        points.append(Json::object({{"year", point.year}, {"ten_thousandths", point.value}}));
    return Json::object({{"name", series.name}, {"vintage", series.vintage}, {"source", textOrNull(series.source)}, {"points", points}});
}

Json framesJson(const Programme &programme)
{
    Json array = Json::array();
    visitFrames(programme, [&](const Mandate &mandate, const FrameRow &row, const YearFigure &cell) { array.append(frameJson(mandate, row, cell)); });
    return array;
}

Json restatedFramesJson(const Programme &programme)
{
    using Place = std::tuple<QString, QString, int>;
    std::map<Place, std::set<int>> vintages;
    visitFrames(programme, [&](const Mandate &mandate, const FrameRow &row, const YearFigure &cell) {
        if (cell.figure.states())
            vintages[{mandate.area, row.row, cell.year}].insert(mandate.vintage);
    });
    Json array = Json::array();
    visitFrames(programme, [&](const Mandate &mandate, const FrameRow &row, const YearFigure &cell) {
        if (cell.figure.states() && vintages[{mandate.area, row.row, cell.year}].size() > 1)
            array.append(frameJson(mandate, row, cell));
    });
    return array;
}

Json splitsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients) {
                array.append(withFigure(Json::object({{"area", mandate.area},
                                                      {"vintage", numberOrNull(mandate.vintage)},
                                                      {"budget_year", numberOrNull(row.budgetYear)},
                                                      {"line", row.line},
                                                      {"label", row.label},
                                                      {"kind", toWord(row.kind)},
                                                      {"recipient", cell.recipient}}),
                                        cell.figure));
            }
        }
    }
    return array;
}

Json ambitionsJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years)
                array.append(ambitionJson(mandate, row, cell));
            if (row.years.empty())
                array.append(ambitionJson(mandate, row, YearFigure()));
        }
    }
    return array;
}

namespace {

Json statusesJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &status : row.statuses) {
                array.append(withFigure(Json::object({{"area", mandate.area},
                                                      {"vintage", numberOrNull(mandate.vintage)},
                                                      {"section", textOrNull(row.section)},
                                                      {"ambition", row.ambition},
                                                      {"year", numberOrNull(status.year)},
                                                      {"status", textOrNull(cellOf(status.figure).text)}}),
                                        status.figure));
            }
        }
    }
    return array;
}

} // namespace

Json lettersJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Letter &letter : programme.letters) {
        for (const LetterPost &post : letter.posts) {
            array.append(withFigure(Json::object({{"document", textOrNull(letter.source.document)},
                                                  {"year", numberOrNull(letter.year)},
                                                  {"chapter", numberOrNull(post.chapter)},
                                                  {"post", numberOrNull(post.post)},
                                                  {"name", post.name},
                                                  {"recipient", letter.recipient}}),
                                    post.figure));
        }
    }
    return array;
}

Json breakdownJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Letter &letter : programme.letters) {
        for (const BreakdownItem &item : letter.breakdown) {
            array.append(withFigure(Json::object({{"document", textOrNull(letter.source.document)},
                                                  {"year", numberOrNull(letter.year)},
                                                  {"label", item.label},
                                                  {"area", item.area},
                                                  {"recipient", letter.recipient},
                                                  {"parent", textOrNull(item.parent)}}),
                                    item.figure));
        }
    }
    return array;
}

QByteArray dataJson(const Programme &programme)
{
    Json data = Json::object({{"ramme", 1},
                              {"areas", areasJson(programme)},
                              {"documents", documentsJson(programme)},
                              {"frames", framesJson(programme)},
                              {"splits", splitsJson(programme)},
                              {"printed_totals", printedTotalsJson(programme)},
                              {"ambitions", ambitionsJson(programme)},
                              {"goals", goalsJson(programme)},
                              {"letters", lettersJson(programme)},
                              {"breakdown", breakdownJson(programme)},
                              {"reserves", reservesJson(programme)},
                              {"earmarks", earmarksJson(programme)},
                              {"findings", findingsJson(programme)},
                              {"scenarios", scenariosJson(programme)}});
    if (const Json statuses = statusesJson(programme); statuses.size() > 0)
        data.append({{"plan_statuses", statuses}});
    if (const Json indices = indicesJson(programme); indices.size() > 0)
        data.append({{"price_indices", indices}});
    if (programme.moveRules != defaultMoveRules())
        data.append({{"move_rules", moveRulesJson(programme.moveRules)}});
    if (const Json reports = reportsJson(programme); reports.size() > 0)
        data.append({{"reports", reports}});
    return data.toBytes();
}

} // namespace ramme
