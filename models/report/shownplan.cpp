#include "report/shownplan.h"

#include "planning/decisions.h"
#include "report/origins.h"
#include "report/wording.h"

#include <set>

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
    : m_basis(basis), m_base(scenario ? planUnder(programme, basis, *scenario) : currentPlan(programme, basis)), m_stored(m_base), m_plan(m_base), m_baseLeaves(leavesOf(programme, m_base)), m_leaves(m_baseLeaves), m_scenario(scenario)
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

std::optional<Error> ShownPlan::faultOf(const Programme &programme, const Basis &basis, const Scenario *scenario)
{
    if (basis == programme.plan.basis)
        return std::nullopt;
    const bool isVintage = basis.kind == Basis::Kind::Vintage;
    if (isVintage && std::ranges::find(programme.mandates, basis.vintage, &Mandate::vintage) == programme.mandates.end())
        return Error{tr("Prosjektet har ingen mandater for %1; velg et annet grunnlag.").arg(basis.vintage)};
    if (!scenario)
        return std::nullopt;
    return Error{tr("Scenarioet «%1» er laget på prosjektets grunnlag, som er %2, og kan ikke vises på et annet; vis det på prosjektets.").arg(scenario->name, TableText::of(programme.plan.basis))};
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

void ShownPlan::narrow(const QStringList &areas, const std::vector<int> &years)
{
    m_areas = areas;
    m_years = years;
    const auto isLeft = [&years](int year) { return years.empty() || std::ranges::find(years, year) != years.end(); };
    std::erase_if(m_plan.years, std::not_fn(isLeft));
    if (!areas.isEmpty())
        std::erase_if(m_plan.rows, [&areas](const PlanRow &row) { return !areas.contains(row.area); });
    std::set<QString> recipients;
    for (PlanRow &row : m_plan.rows) {
        std::erase_if(row.cells, [&isLeft](const PlanCell &cell) { return !isLeft(cell.year); });
        for (const PlanCell &cell : row.cells) {
            for (const PlanPart &part : cell.parts)
                recipients.insert(part.recipient);
        }
    }
    std::erase_if(m_plan.rows, [](const PlanRow &row) { return row.cells.empty(); });
    const auto isEmpty = [this](int year) { return std::ranges::none_of(m_plan.rows, [year](const PlanRow &row) { return row.cell(year) != nullptr; }); };
    if (!areas.isEmpty() && years.empty())
        std::erase_if(m_plan.years, isEmpty); // years of other areas
    std::erase_if(m_plan.recipients, [&recipients](const QString &recipient) { return !recipients.contains(recipient); });
    m_plan.hasUnsplit = recipients.contains(QString());
    std::erase_if(m_plan.reserves, [this](const PlanReserve &reserve) { return !isWide(reserve.year); });
}

bool ShownPlan::isWide(int year) const { return m_areas.isEmpty() && (m_years.empty() || std::ranges::find(m_years, year) != m_years.end()); }

std::optional<Money> ShownPlan::storedAmount(const PlanRow &row, int year, const QString &recipient) const { return amountOf(m_stored, row, year, recipient); }

bool ShownPlan::isLeft(const PlanCell &cell) const
{
    return m_prices && cell.amount && !cell.amount->isZero() && cell.priceBase.kind == PriceBase::Kind::NotStated;
}

ShownReserve ShownPlan::reserve(const Reserve &printed) const
{
    ShownReserve shown{printed.figure.amount.value_or(Money()), {{printed.figure.id}, {}}};
    const auto held = std::ranges::find(m_base.reserves, printed.year, &PlanReserve::year);
    if (printed.kind != Reserve::Kind::Reserve || held == m_base.reserves.end())
        return shown;
    const Money left = m_leaves.sumOf(Scope::reserve(printed.year));
    const bool isProposed = left != m_baseLeaves.sumOf(Scope::reserve(printed.year));
    if (isProposed)
        shown = {left, proposedIn(m_scenario->name)};
    else if (held->decision)
        shown = {left, {{}, {}, TableText::of(*held->decision)}};
    return shown;
}

bool ShownPlan::isChanged(const PlanRow &row, int year, const QString &recipient) const
{
    return m_scenario && amountOf(m_base, row, year, recipient) != amountOf(m_stored, row, year, recipient);
}

} // namespace ramme
