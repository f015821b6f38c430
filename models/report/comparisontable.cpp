#include "report/comparisontable.h"

#include "planning/movetext.h"
#include "report/wording.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

constexpr int hundredthsOfPercentInPerMille = 10;

QString named(const QString &recipient) { return recipient.isEmpty() ? TableText::unsplit() : recipient; }

TableNote otherBase() { return {ComparisonText::tr("ulike prisnivåer"), ComparisonText::tr("Beløpene er i ulike prisnivåer, så endringen kan også være en endring i priser så lenge de ikke er regnet om.")}; }

/// A name stays as it is; words of ours begin the line.
QString labelOf(const ComparisonRow &row)
{
    const QString label = toText(row.scope());
    const bool isOurs = row.area ? row.area->isEmpty() : !row.year && !row.recipient;
    return isOurs ? label.left(1).toUpper() + label.sliced(1) : label;
}

/// One per mille for each recipient, where the side has any.
Json sharesJson(const Comparison &comparison, const ComparedAmount &side)
{
    Json array = Json::array();
    for (std::size_t i = 0; i < side.shares.size(); ++i)
        array.append(Json::object({{"recipient", comparison.recipients[i].isEmpty() ? u"unsplit"_s : comparison.recipients[i]}, {"per_mille", side.shares[i]}}));
    return array;
}

TableNote alreadyInPlan(const QString &scenario) { return {ComparisonText::tr("vedtatt"), ComparisonText::tr("«%1» er vedtatt og med i planen; endringen er mot planen uten det.").arg(scenario)}; }

Json sideJson(const Comparison &comparison, std::size_t place, const ComparedAmount &amount)
{
    const ComparedSide &side = comparison.sides[place];
    return Json::object({{"name", side.kind == ComparedSide::Kind::Scenario ? side.name : side.kind == ComparedSide::Kind::Plan ? u"plan"_s : QString::number(side.vintage)},
                         {"ore", amount.amount.ore()},
                         {"difference", amount.difference.ore()},
                         {"vintage", side.kind == ComparedSide::Kind::Vintage ? Json(side.vintage) : Json()},
                         {"price_base", amount.priceBase ? Json(toWord(*amount.priceBase)) : Json()},
                         {"mixed_price_bases", amount.mixedBases},
                         {"other_price_base", amount.otherBase},
                         {"estimated", amount.isEstimated},
                         {"carry_over_ore", amount.carryOver.ore()},
                         {"shares", sharesJson(comparison, amount)}});
}

/// Says of the changes in the last row which amounts they are between; that of an approved scenario beside the plan is to another plan.
void addDifferences(Table &table, const Comparison &comparison)
{
    const std::size_t row = table.rows.size() - 1;
    std::size_t column = 2 + comparison.recipients.size();
    for (std::size_t i = 1; i < comparison.sides.size(); ++i, column += 2 + comparison.recipients.size())
        table.addDifference({row, column + 1}, {row, column}, {row, 1});
}

/// Says of the amounts and changes of each row, whose places in the comparison are given, which rows below and above it adds up.
void addUpRows(Table &table, const Comparison &comparison, const std::vector<std::size_t> &shown)
{
    enum class Over { Areas, Years, Recipients };
    using Key = std::tuple<Over, std::optional<QString>, std::optional<int>, std::optional<QString>>;
    std::map<Key, std::vector<std::size_t>> parts; // by the row they are parts of
    for (std::size_t line = 0; line < shown.size(); ++line) {
        const ComparisonRow &row = comparison.rows[shown[line]];
        if (row.area && !row.area->isEmpty())
            parts[{Over::Areas, std::nullopt, row.year, row.recipient}].push_back(line);
        if (row.year)
            parts[{Over::Years, row.area, std::nullopt, row.recipient}].push_back(line);
        if (row.recipient)
            parts[{Over::Recipients, row.area, row.year, std::nullopt}].push_back(line);
    }
    for (std::size_t line = 0; line < shown.size(); ++line) {
        const ComparisonRow &row = comparison.rows[shown[line]];
        for (const Over over : {Over::Areas, Over::Years, Over::Recipients}) {
            const auto found = parts.find({over, row.area, row.year, row.recipient});
            for (std::size_t column = 1; found != parts.end() && column < table.columns.size(); ++column) {
                std::vector<CellPlace> places;
                for (const std::size_t part : found->second)
                    places.push_back({part, column});
                table.addUp({line, column}, places);
            }
        }
    }
}

} // namespace

QString toText(const ComparedSide &side)
{
    switch (side.kind) {
    case ComparedSide::Kind::Plan: return ComparisonText::tr("Planen");
    case ComparedSide::Kind::Scenario: return side.name;
    case ComparedSide::Kind::Vintage: return ComparisonText::tr("Mandatene for %1").arg(side.vintage);
    }
    Q_UNREACHABLE();
}

Table comparisonTable(const Comparison &comparison, const std::optional<PriceView> &view, const std::function<bool(const ComparisonRow &)> &isWanted, const std::optional<Plan> &plan)
{
    Table table;
    table.title = ComparisonText::tr("Planen, scenarioer og årganger side om side");
    table.sheetName = ComparisonText::tr("Sammenlikning");
    const QString first = comparison.sides.empty() ? QString() : toText(comparison.sides.front());
    table.about = ComparisonText::tr("Endringer er mot det første: %1. Andeler er i prosent av det som er fordelt og ufordelt til sammen.").arg(first);
    const bool isPlanFirst = !comparison.sides.empty() && comparison.sides.front().kind == ComparedSide::Kind::Plan;
    if (isPlanFirst && std::ranges::any_of(comparison.sides, [](const ComparedSide &side) { return side.standsOn.has_value(); }))
        table.about += u' ' + ComparisonText::tr("Et scenario som er vedtatt, er med i planen; endringen er da mot planen uten det.");
    if (view)
        table.about += u' ' + TableText::of(*view);
    table.addColumn({{}, ComparisonText::tr("Hva"), true, false});
    for (std::size_t i = 0; i < comparison.sides.size(); ++i) {
        const QString name = toText(comparison.sides[i]);
        table.addColumn({name, ComparisonText::tr("Beløp"), false, true});
        if (i > 0)
            table.addColumn({name, ComparisonText::tr("Endring"), false, true});
        for (const QString &recipient : comparison.recipients)
            table.addColumn({name, ComparisonText::tr("%1, andel").arg(named(recipient)), false, true});
    }
    std::vector<std::size_t> shown;
    for (std::size_t place = 0; place < comparison.rows.size(); ++place) {
        const ComparisonRow &row = comparison.rows[place];
        if (isWanted && !isWanted(row))
            continue;
        shown.push_back(place);
        TableRow line;
        line.kind = !row.area && !row.recipient ? (row.year ? TableRow::Kind::Subtotal : TableRow::Kind::Total) : TableRow::Kind::Body;
        line.cells = {TableCell::of(labelOf(row))};
        for (std::size_t i = 0; i < row.sides.size(); ++i) {
            const ComparedAmount &side = row.sides[i];
            TableCell amount = side.isThere ? TableCell::of(side.amount) : TableCell();
            amount.estimated = side.isEstimated && side.isThere && row.recipient.has_value();
            if (side.mixedBases)
                table.mark(amount, TableText::mixedBases());
            if (!row.year && !side.carryOver.isZero())
                table.mark(amount, TableText::carryOver(side.carryOver));
            const bool isOfPlan = comparison.sides[i].kind != ComparedSide::Kind::Vintage && !(row.area && row.area->isEmpty());
            if (plan && isOfPlan && amount.kind == TableCell::Kind::Money && lacksAmounts(*plan, row.area, row.year.value_or(0)))
                table.mark(amount, TableText::incomplete());
            line.cells.push_back(std::move(amount));
            if (i > 0) {
                TableCell difference = TableCell::of(side.difference);
                if (side.otherBase && comparison.sides[i].kind == ComparedSide::Kind::Vintage) // a scenario has the bases of its plan
                    table.mark(difference, otherBase());
                if (comparison.sides[i].standsOn && isPlanFirst)
                    table.mark(difference, alreadyInPlan(comparison.sides[i].name));
                line.cells.push_back(std::move(difference));
            }
            for (std::size_t recipient = 0; recipient < comparison.recipients.size(); ++recipient) {
                TableCell share;
                if (recipient < side.shares.size()) {
                    share.kind = TableCell::Kind::Percent;
                    share.number = side.shares[recipient] * hundredthsOfPercentInPerMille;
                    share.estimated = side.isEstimated;
                }
                line.cells.push_back(std::move(share));
            }
        }
        table.rows.push_back(std::move(line));
        addDifferences(table, comparison);
    }
    addUpRows(table, comparison, shown);
    numberNotes(table);
    return table;
}

Json comparisonJson(const Comparison &comparison)
{
    Json array = Json::array();
    for (const ComparisonRow &row : comparison.rows) {
        Json others = Json::array();
        for (std::size_t i = 1; i < row.sides.size(); ++i)
            others.append(sideJson(comparison, i, row.sides[i]));
        const ComparedAmount &first = row.sides.front();
        array.append(Json::object({{"area", row.area},
                                   {"year", row.year},
                                   {"recipient", row.recipient},
                                   {"ore", first.amount.ore()},
                                   {"price_base", first.priceBase ? Json(toWord(*first.priceBase)) : Json()},
                                   {"mixed_price_bases", first.mixedBases},
                                   {"estimated", first.isEstimated},
                                   {"carry_over_ore", first.carryOver.ore()},
                                   {"shares", sharesJson(comparison, first)},
                                   {"scenarios", others}}));
    }
    return array;
}

} // namespace ramme
