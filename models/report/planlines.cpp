#include "report/planlines.h"

#include "report/origins.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

PlanLines::PlanLines(const Programme &programme, const ShownPlan &shown) 
    : m_programme(programme), m_shown(shown), m_printed(printedLines(programme))
{
}

std::vector<LineKind> PlanLines::kindsOf(const PlanRow &row) const
{
    std::vector<LineKind> kinds;
    for (const LineKind kind : lineKinds) {
        if (amountOf(row, kind, 0, u"total"_s))
            kinds.push_back(kind);
    }
    return kinds == std::vector{LineKind::All} ? std::vector<LineKind>() : kinds;
}

bool PlanLines::isUndivided(const PlanRow &row, const PlanCell &cell) const
{
    return std::ranges::all_of(cell.parts, [&](const PlanPart &part) { return m_shown.leaves().amountOf({row.area, row.row, cell.year, part.recipient, LineKind::All}) == part.amount; });
}

/// The printed figures that an amount of one kind is, where they come to it: what was moved between kinds is printed nowhere, but decided.
void PlanLines::addOrigin(Amount &amount, const PlanPart &part, const Leaf &leaf, bool isEstimated) const
{
    std::vector<int> figures;
    Money printed;
    for (const int figure : part.figures) {
        const auto known = m_printed.find(figure);
        if (known == m_printed.end() || known->second.kind != leaf.key.kind)
            continue;
        figures.push_back(figure);
        printed += known->second.amount;
    }
    if (printed == leaf.amount)
        amount.origin.figures.insert(amount.origin.figures.end(), figures.begin(), figures.end());
    else if (part.decision)
        amount.decision = part.decision;
    amount.isChanged = amount.isChanged || m_shown.isChanged(leaf.key);
    if (isEstimated)
        amount.origin.key = keyText(m_programme, m_shown.basis(), leaf.key.area);
}

std::optional<PlanLines::Amount> PlanLines::amountOf(const PlanRow &row, LineKind kind, int year, const QString &recipient) const
{
    std::optional<Amount> found;
    for (const PlanCell &cell : row.cells) {
        if (year != 0 && cell.year != year)
            continue;
        for (const PlanPart &part : cell.parts) {
            const Leaf *leaf = m_shown.leaves().find({row.area, row.row, cell.year, part.recipient, kind});
            const bool isWanted = recipient == "total"_L1 || part.recipient == (recipient == "unsplit"_L1 ? QString() : recipient);
            if (!leaf || !isWanted)
                continue;
            if (!found)
                found.emplace();
            found->money += leaf->amount;
            const bool isWhole = recipient == "total"_L1 && kind == LineKind::All && isUndivided(row, cell); // then it is the frame, which is printed
            found->isEstimated = found->isEstimated || (leaf->estimated && !isWhole);
            if (year != 0)
                addOrigin(*found, part, *leaf, leaf->estimated && !isWhole);
        }
    }
    return found;
}

} // namespace ramme
