#pragma once

#include "planning/overlay.h"
#include "planning/priceview.h"
#include "report/table.h"

#include <QCoreApplication>

namespace ramme {

/// What is held back in a year, or given for a purpose of its own.
struct ShownReserve {
    Money amount;
    AmountOrigin origin;
};

/// The plan a table shows, alone or under a scenario, as stored or in the kroner of a view, and what the scenario has changed in it. An
/// approved scenario is shown on the plan as it was before it.
class ShownPlan
{
    Q_DECLARE_TR_FUNCTIONS(ShownPlan)

public:
    ShownPlan(const Programme &programme, const Basis &basis, const Scenario *scenario);
    /// Why a plan, or one under a scenario, cannot be shown on a basis; nothing where it can. A scenario's moves are of the plan on the basis
    /// of the project, and on another their sums would be wrong.
    static std::optional<Error> faultOf(const Programme &programme, const Basis &basis, const Scenario *scenario);
    static Result<ShownPlan> inPrices(const Programme &programme, const Basis &basis, const Scenario *scenario, const PriceView &prices);

    /// Shows nothing but some areas and years, all of them where none are given; what is held back is of no area.
    void narrow(const QStringList &areas, const std::vector<int> &years);

    /// True where all areas are shown, and this year: then what is held back for the whole programme is of interest.
    bool isWide(int year) const;

    const Basis &basis() const { return m_basis; }
    const Plan &plan() const { return m_plan; }
    const Scenario *scenario() const { return m_scenario; } ///< nullptr for the plan itself
    const std::optional<PriceView> &prices() const { return m_prices; }
    const LeafTable &baseLeaves() const { return m_baseLeaves; } ///< of all of the plan without the scenario, stored
    const LeafTable &leaves() const { return m_leaves; }         ///< under it
    /// The stored amount of what is shown.
    std::optional<Money> storedAmount(const PlanRow &row, int year, const QString &recipient) const;
    /// True where an amount is left in its own kroner, because it is not stated which they are.
    bool isLeft(const PlanCell &cell) const;
    /// True for what one recipient gets of a row in a year, or for all of it with "total", where the scenario has another amount.
    bool isChanged(const PlanRow &row, int year, const QString &recipient) const;
    /// The same of one financing line of it.
    bool isChanged(const LeafKey &leaf) const { return m_scenario && m_baseLeaves.amountOf(leaf) != m_leaves.amountOf(leaf); }
    /// What a reserve that is printed comes to, and where that is from.
    ShownReserve reserve(const Reserve &printed) const;

private:
    Basis m_basis;
    Plan m_base;
    Plan m_stored; ///< under the scenario
    Plan m_plan;
    LeafTable m_baseLeaves;
    LeafTable m_leaves;
    const Scenario *m_scenario;
    std::optional<PriceView> m_prices;
    QStringList m_areas; ///< nothing but these, where there are any
    std::vector<int> m_years;
};

} // namespace ramme
