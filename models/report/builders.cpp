#include "report/builders.h"

#include "report/data.h"
#include "report/vintagetables.h"

namespace ramme {

namespace {

Result<std::vector<VintageTriangle>> trianglesOf(const Programme &programme, const TableChoice &choice)
{
    const VintagePlans plans(programme);
    std::vector<QString> areas = plans.areas();
    if (!choice.area.isEmpty())
        areas = {choice.area};
    else if (!areas.empty())
        areas.emplace_back();
    std::vector<VintageTriangle> triangles;
    for (const QString &area : areas) {
        Result<VintageTriangle> triangle = plans.triangle(area, choice.prices);
        if (!triangle)
            return Error{triangle.error()};
        triangles.push_back(std::move(triangle).value());
    }
    return triangles;
}

Result<std::vector<VintagePair>> pairsOf(const Programme &programme, const TableChoice &choice)
{
    const VintagePlans plans(programme);
    const std::vector<int> vintages = plans.vintagesOf(choice.area);
    std::vector<VintagePair> pairs;
    for (std::size_t i = 1; i < vintages.size(); ++i)
        pairs.push_back({vintages[i - 1], vintages[i], {}});
    if (choice.older && choice.newer)
        pairs = {{*choice.older, *choice.newer, {}}};
    for (VintagePair &pair : pairs) {
        Result<std::vector<VintageDifference>> differences = plans.differences(choice.area, pair.older, pair.newer, choice.index);
        if (!differences)
            return Error{differences.error()};
        pair.differences = std::move(differences).value();
    }
    return pairs;
}

} // namespace

Result<Table> chosenTable(const Programme &programme, TableName name, const Basis &basis, const TableChoice &choice)
{
    if (const std::optional<Error> fault = ShownPlan::faultOf(programme, basis, choice.scenario))
        return *fault;
    if (name == TableName::Triangle) {
        const Result<std::vector<VintageTriangle>> triangles = trianglesOf(programme, choice);
        return triangles ? Result<Table>(triangleTable(*triangles, choice.prices)) : Error{triangles.error()};
    }
    if (name == TableName::Changes) {
        const Result<std::vector<VintagePair>> pairs = pairsOf(programme, choice);
        return pairs ? Result<Table>(changesTable(*pairs, choice.index)) : Error{pairs.error()};
    }
    if (name != TableName::Allocation || !choice.prices)
        return buildTable(programme, name, basis, choice.scenario);
    const Result<ShownPlan> shown = ShownPlan::inPrices(programme, basis, choice.scenario, *choice.prices);
    return shown ? Result<Table>(allocationTable(programme, *shown)) : Error{shown.error()};
}

Result<Json> chosenJson(const Programme &programme, TableName name, const Basis &basis, const TableChoice &choice)
{
    if (const std::optional<Error> fault = ShownPlan::faultOf(programme, basis, choice.scenario))
        return *fault;
    if (name == TableName::Triangle) {
        const Result<std::vector<VintageTriangle>> triangles = trianglesOf(programme, choice);
        return triangles ? Result<Json>(triangleJson(*triangles)) : Error{triangles.error()};
    }
    if (name == TableName::Changes) {
        const Result<std::vector<VintagePair>> pairs = pairsOf(programme, choice);
        return pairs ? Result<Json>(changesJson(*pairs, choice.index)) : Error{pairs.error()};
    }
    if (name != TableName::Allocation || !choice.prices)
        return tableJson(programme, name, basis, choice.scenario);
    const Result<ShownPlan> shown = ShownPlan::inPrices(programme, basis, choice.scenario, *choice.prices);
    return shown ? Result<Json>(allocationJson(*shown)) : Error{shown.error()};
}

Table buildTable(const Programme &programme, TableName name, const Basis &basis, const Scenario *scenario)
{
    switch (name) {
    case TableName::Allocation: return allocationTable(programme, basis, scenario);
    case TableName::Frames: return framesTable(programme);
    case TableName::Splits: return splitsTable(programme);
    case TableName::Ambitions: return ambitionsTable(programme);
    case TableName::AmbitionFrames: return ambitionMoneyTable(ambitionsAgainstMoney(programme, basis, scenario), scenario ? scenario->name : QString());
    case TableName::Vintages: return vintagesTable(programme);
    case TableName::Triangle:
    case TableName::Changes: return chosenTable(programme, name, basis, {}).value(); // nothing is converted that could fail
    case TableName::Letters: return lettersTable(programme);
    case TableName::Checks: return checksTable(programme);
    case TableName::Errata: return errataTable(programme);
    case TableName::Moves: return movesTable(programme);
    }
    Q_UNREACHABLE();
}

Json tableJson(const Programme &programme, TableName name, const Basis &basis, const Scenario *scenario)
{
    switch (name) {
    case TableName::Allocation: return allocationJson(programme, basis, scenario);
    case TableName::Frames: return framesJson(programme);
    case TableName::Splits: return splitsJson(programme);
    case TableName::Ambitions: return ambitionsJson(programme);
    case TableName::AmbitionFrames: return ambitionMoneyJson(ambitionsAgainstMoney(programme, basis, scenario), scenario ? scenario->name : QString());
    case TableName::Vintages: return restatedFramesJson(programme);
    case TableName::Triangle:
    case TableName::Changes: return chosenJson(programme, name, basis, {}).value();
    case TableName::Letters: {
        Json array = lettersJson(programme);
        array.appendAll(breakdownJson(programme));
        return array;
    }
    case TableName::Checks: return findingsJson(programme);
    case TableName::Errata: return errataJson(programme);
    case TableName::Moves: return movesJson(programme);
    }
    Q_UNREACHABLE();
}

} // namespace ramme
