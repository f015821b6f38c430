#include "planning/planportion.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

template<typename Visit>
void visitRows(const Plan &plan, const std::vector<std::size_t> &rows, Visit visit)
{
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        if (rows.empty() || std::ranges::find(rows, i) != rows.end())
            visit(plan.rows[i]);
    }
}

} // namespace

PlanPortion portionOf(const Plan &plan, const std::vector<std::size_t> &rows, int year, const QString &recipient)
{
    PlanPortion portion;
    visitRows(plan, rows, [&](const PlanRow &row) {
        const PlanCell *cell = row.cell(year);
        if (!cell)
            return;
        for (const PlanPart &part : cell->parts) {
            if (part.recipient == recipient || (part.recipient.isEmpty() && recipient == "unsplit"_L1))
                (part.estimated ? portion.estimated : portion.printed) += part.amount;
        }
    });
    return portion;
}

std::vector<PriceBase> priceBasesOf(const Plan &plan, const std::vector<std::size_t> &rows)
{
    std::vector<PriceBase> bases;
    visitRows(plan, rows, [&](const PlanRow &row) {
        for (const PlanCell &cell : row.cells) {
            const bool counts = cell.amount && !cell.amount->isZero();
            if (counts && std::ranges::find(bases, cell.priceBase) == bases.end())
                bases.push_back(cell.priceBase);
        }
    });
    return bases;
}

} // namespace ramme
