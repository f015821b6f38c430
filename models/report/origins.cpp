#include "report/origins.h"

#include "report/wording.h"

namespace ramme {

QString keyText(const Programme &programme, const Basis &basis, const QString &area)
{
    const auto found = std::ranges::find(programme.plan.keys, area, &AllocationKey::area);
    AllocationKey key = found == programme.plan.keys.end() ? AllocationKey() : *found;
    if (key.kind == AllocationKey::Kind::VintageSplit && basis.kind == Basis::Kind::Vintage && key.vintage > basis.vintage)
        key.kind = AllocationKey::Kind::LatestSplit;
    return TableText::of(key);
}

AmountOrigin proposedIn(const QString &scenario) { return {{}, {}, TableText::ofScenario(scenario), true}; }

void markDecided(Table &table, TableCell &cell, const PlanDecision &decision)
{
    cell.origin.change = TableText::of(decision);
    table.mark(cell, TableText::ofDecision(decision));
}

void markProposed(Table &table, TableCell &cell, const QString &scenario)
{
    cell.origin.join(proposedIn(scenario));
    table.mark(cell, TableText::changedIn(scenario));
}

} // namespace ramme
