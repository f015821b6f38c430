#include "planning/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Adds up one recipient's amounts and remembers which price bases they are in.
class Adder
{
public:
    explicit Adder(PlanSum &sum) : m_sum(sum) {}

    void add(Money amount, Money carryOver, bool estimated, const PriceBase &base)
    {
        m_sum.amount += amount;
        m_sum.carryOver += carryOver;
        m_sum.estimated = m_sum.estimated || estimated;
        ++m_sum.count;
        if (amount.isZero() && m_sum.priceBase)
            return; // nought is nought in any base
        if (m_sum.priceBase && m_hasMoney && *m_sum.priceBase != base)
            m_sum.mixedBases = true;
        m_sum.priceBase = base;
        m_hasMoney = m_hasMoney || !amount.isZero();
    }

    void finish()
    {
        if (m_sum.mixedBases)
            m_sum.priceBase.reset();
    }

private:
    PlanSum &m_sum;
    bool m_hasMoney = false;
};

void addCell(Adder &adder, const PlanCell &cell, const QString &recipient)
{
    if (recipient == "total"_L1) {
        if (cell.amount)
            adder.add(*cell.amount, cell.carryOver, false, cell.priceBase);
        return;
    }
    const QString name = recipient == "unsplit"_L1 ? QString() : recipient;
    for (const PlanPart &part : cell.parts) {
        if (part.recipient == name)
            adder.add(part.amount, part.carryOver, part.estimated, cell.priceBase);
    }
}

} // namespace

bool lacksAmounts(const Plan &plan, const std::optional<QString> &area, int year)
{
    const auto lacks = [year](const PlanCell &cell) { return !cell.amount && (year == 0 || cell.year == year); };
    return std::ranges::any_of(plan.rows, [&](const PlanRow &row) { return (!area || row.area == *area) && std::ranges::any_of(row.cells, lacks); });
}

PlanSum sumOf(const Plan &plan, const std::vector<std::size_t> &rows, int year, const QString &recipient)
{
    std::vector<const PlanRow *> chosen;
    for (const std::size_t index : rows)
        chosen.push_back(&plan.rows.at(index));
    if (rows.empty()) {
        for (const PlanRow &row : plan.rows)
            chosen.push_back(&row);
    }

    PlanSum sum;
    sum.year = year;
    sum.recipient = recipient;
    if (!rows.empty()) {
        const bool sameArea = std::all_of(chosen.begin(), chosen.end(), [&](const PlanRow *row) { return row->area == chosen.front()->area; });
        sum.area = sameArea ? chosen.front()->area : QString();
        sum.row = chosen.size() == 1 ? chosen.front()->row : QString();
    }
    Adder adder(sum);
    for (const PlanRow *row : chosen) {
        for (const PlanCell &cell : row->cells) {
            if (year != 0 && cell.year != year)
                continue;
            sum.incomplete = sum.incomplete || !cell.amount;
            addCell(adder, cell, recipient);
        }
    }
    adder.finish();
    return sum;
}

} // namespace ramme
