#include "report/shownplan.h"

#include "planning/decisions.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

std::optional<Money> amountOf(const Plan &plan, const PlanRow &like, int year, const QString &recipient)
{
    const auto row = std::ranges::find_if(plan.rows, [&like](const PlanRow &other) { return other.area == like.area && other.row == like.row; });
    const PlanCell *cell = row == plan.rows.end() ? nullptr : row->cell(year);
    if (!cell || recipient == "total"_L1)
        return cell ? cell->amount : std::nullopt;
    const auto part = std::ranges::find(cell->parts, recipient, &PlanPart::recipient);
    return part == cell->parts.end() ? std::nullopt : std::optional(part->amount);
}

} // namespace

ShownPlan::ShownPlan(const Programme &programme, const Basis &basis, const Scenario *scenario)
    : m_base(scenario ? planUnder(programme, basis, *scenario) : currentPlan(programme, basis)), m_stored(m_base), m_plan(m_base), m_leaves(leavesOf(programme, m_base)), m_scenario(scenario)
{
    if (!scenario)
        return;
    m_leaves = apply(m_leaves, *scenario);
    m_stored = planWith(m_base, m_leaves);
    for (PlanRow &row : m_stored.rows) {
        for (PlanCell &cell : row.cells) {
            if (isChanged(row, cell.year, u"total"_s))
                cell.figure = 0; // no document says so
            for (PlanPart &part : cell.parts) {
                if (isChanged(row, cell.year, part.recipient))
                    part.figures.clear();
            }
        }
    }
    m_plan = m_stored;
}

Result<ShownPlan> ShownPlan::inPrices(const Programme &programme, const Basis &basis, const Scenario *scenario, const PriceView &prices)
{
    ShownPlan shown(programme, basis, scenario);
    Result<PricedPlan> priced = inPricesOf(shown.m_stored, shown.m_leaves, prices);
    if (!priced)
        return Error{priced.error()};
    shown.m_plan = std::move(priced->shown);
    shown.m_prices = prices;
    return shown;
}

std::optional<Money> ShownPlan::storedAmount(const PlanRow &row, int year, const QString &recipient) const { return amountOf(m_stored, row, year, recipient); }

bool ShownPlan::isLeft(const PlanCell &cell) const
{
    return m_prices && cell.amount && !cell.amount->isZero() && cell.priceBase.kind == PriceBase::Kind::NotStated;
}

bool ShownPlan::isReserveChanged(int year) const
{
    const auto reserve = std::ranges::find(m_base.reserves, year, &PlanReserve::year);
    return m_scenario || (reserve != m_base.reserves.end() && reserve->decision);
}

bool ShownPlan::isChanged(const PlanRow &row, int year, const QString &recipient) const
{
    return m_scenario && amountOf(m_base, row, year, recipient) != amountOf(m_stored, row, year, recipient);
}

} // namespace ramme
