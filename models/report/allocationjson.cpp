#include "report/builders.h"

#include "report/datafigure.h"
#include "report/shownplan.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

void addCell(Json &array, const ShownPlan &shown, const PlanRow &row, const PlanCell &cell, const QString &recipient, FigureState state, std::optional<Money> amount, bool estimated,
             const std::optional<PlanDecision> &decision)
{
    Json object = Json::object({{"area", row.area},
                               {"row", row.row},
                               {"year", cell.year},
                               {"recipient", recipient},
                               {"state", toWord(state)},
                               {"ore", oreOrNull(amount)},
                               {"estimated", amount ? Json(estimated) : Json()},
                               {"vintage", numberOrNull(cell.vintage)},
                               {"price_base", toWord(cell.priceBase)}});
    if (shown.prices()) {
        object.append({{"stored_ore", oreOrNull(shown.storedAmount(row, cell.year, recipient == "unsplit"_L1 ? QString() : recipient))},
                       {"converted_from", cell.convertedFrom ? Json(toWord(*cell.convertedFrom)) : Json()},
                       {"index", shown.prices()->index.label()}});
    }
    if (decision)
        object.append({{"decision", Json::object({{"scenario", decision->scenario}, {"on", dateOrNull(decision->on)}, {"reference", decision->reference}})}});
    array.append(object);
}

void addSum(Json &array, const PlanSum &sum, const Json &area, const Json &row)
{
    if (sum.count == 0)
        return;
    array.append(Json::object({{"area", area},
                               {"row", row},
                               {"year", numberOrNull(sum.year)},
                               {"recipient", sum.recipient},
                               {"state", toWord(sum.amount.isZero() ? FigureState::Zero : FigureState::Amount)},
                               {"ore", sum.amount.ore()},
                               {"estimated", sum.estimated},
                               {"vintage", Json()},
                               {"price_base", sum.priceBase ? Json(toWord(*sum.priceBase)) : Json()},
                               {"mixed_price_bases", sum.mixedBases},
                               {"carry_over_ore", sum.carryOver.ore()},
                               {"incomplete", sum.incomplete}}));
}

} // namespace

Json allocationJson(const Programme &programme, const Basis &basis, const Scenario *scenario) { return allocationJson(ShownPlan(programme, basis, scenario)); }

Json allocationJson(const ShownPlan &shown)
{
    const Plan &plan = shown.plan();
    QStringList recipients{u"total"_s};
    recipients.append(QStringList(plan.recipients.begin(), plan.recipients.end()));
    recipients.append(u"unsplit"_s);

    Json array = Json::array();
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const PlanRow &row = plan.rows[i];
        for (const PlanCell &cell : row.cells) {
            addCell(array, shown, row, cell, u"total"_s, cell.state, cell.amount, false, cell.decision);
            for (const PlanPart &part : cell.parts)
                addCell(array, shown, row, cell, part.recipient.isEmpty() ? u"unsplit"_s : part.recipient, part.state, part.amount, part.estimated, part.decision);
        }
        for (const QString &recipient : recipients)
            addSum(array, sumOf(plan, {i}, 0, recipient), row.area, row.row);
    }
    std::vector<int> years = plan.years;
    years.push_back(0);
    for (const int year : years) {
        for (const QString &recipient : recipients)
            addSum(array, sumOf(plan, {}, year, recipient), Json(), Json());
    }
    return array;
}

} // namespace ramme
