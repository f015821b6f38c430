#include "planning/ambitionmoney.h"

#include "planning/moverules.h"

#include <map>
#include <set>

namespace ramme {

namespace {

using Sums = std::map<std::pair<QString, int>, Money>; ///< by area and year

Sums sumsOf(const LeafTable &table)
{
    Sums sums;
    for (const Leaf &leaf : table.leaves()) {
        if (!leaf.key.isReserve())
            sums[{leaf.key.area, leaf.key.year}] += leaf.amount;
    }
    return sums;
}

std::optional<Money> sumIn(const Sums &sums, const QString &area, int year)
{
    const auto found = sums.find({area, year});
    return found == sums.end() ? std::nullopt : std::optional(found->second);
}

/// True where goals stand in a table of ambitions, and none of them can be read.
bool isUnread(const std::vector<AmbitionRow> &ambitions)
{
    bool isAny = false;
    for (const AmbitionRow &row : ambitions) {
        for (const YearFigure &cell : row.years) {
            if (cell.figure.state != FigureState::Unreadable && cell.figure.state != FigureState::Blank)
                return false;
            isAny = isAny || cell.figure.state == FigureState::Unreadable;
        }
    }
    return isAny;
}

} // namespace

std::vector<AmbitionMoney> ambitionsAgainstMoney(const Programme &programme, const LeafTable &plan, const LeafTable &under)
{
    QStringList areas;
    std::set<int> years;
    for (const LeafTable *table : {&plan, &under}) {
        for (const Leaf &leaf : table->leaves()) {
            if (leaf.key.isReserve())
                continue;
            if (areas.isEmpty() || (areas.last() != leaf.key.area && !areas.contains(leaf.key.area)))
                areas.append(leaf.key.area);
            years.insert(leaf.key.year);
        }
    }
    for (const Mandate &mandate : programme.mandates) {
        if (!areas.contains(mandate.area))
            areas.append(mandate.area);
    }
    const Sums frames = sumsOf(plan);
    const Sums changed = sumsOf(under);
    std::vector<AmbitionMoney> all;
    for (const QString &area : areas) {
        const Mandate *newest = newestWithAmbitions(programme, area);
        const bool areUnread = newest && isUnread(newest->ambitions);
        for (const int year : years) {
            AmbitionMoney one{area, year, sumIn(frames, area, year), sumIn(changed, area, year), newest != nullptr, areUnread, false, ambitionsAhead(programme, area, year)};
            if (one.frame || one.under || !one.ahead.empty())
                all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace ramme
