#include "planning/priceview.h"

#include "planning/wide.h"

#include <QCoreApplication>

namespace ramme {

namespace {

struct PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceView)
};

Error lacking(const IndexSeries &index, int year)
{
    return {PriceText::tr("Indeksen «%1» i årgang %2 har ingen verdi for %3, så beløpene kan ikke regnes om.").arg(index.name, index.vintage, QString::number(year))};
}

} // namespace

std::optional<int> kronerYear(const PriceBase &base, int year)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return std::nullopt;
    case PriceBase::Kind::Nominal: return year;
    case PriceBase::Kind::Year: return base.year;
    }
    Q_UNREACHABLE();
}

Result<Money> converted(Money stored, int fromYear, const PriceView &view)
{
    if (fromYear == view.year || stored.isZero())
        return stored;
    const std::optional<qint64> from = view.index.valueOf(fromYear);
    const std::optional<qint64> to = view.index.valueOf(view.year);
    if (!from || !to)
        return lacking(view.index, from ? view.year : fromYear);
    const Wide steps = roundedDivided(Wide(stored.ore()) * *to, Wide(*from) * view.step.ore());
    const std::optional<Money> money = steps > Money::limit().ore() || steps < -Money::limit().ore() ? std::nullopt : toMoney(steps * view.step.ore());
    if (!money)
        return Error{PriceText::tr("Et beløp blir for stort når det regnes om til %1-kroner med indeksen «%2».").arg(view.year).arg(view.index.name)};
    return *money;
}

Result<LeafTable> inPricesOf(const LeafTable &stored, const PriceView &view)
{
    LeafTable table;
    for (Leaf leaf : stored.leaves()) {
        if (const std::optional<int> year = leaf.key.isReserve() ? std::nullopt : kronerYear(leaf.priceBase, leaf.key.year)) {
            const Result<Money> amount = converted(leaf.amount, *year, view);
            if (!amount)
                return Error{amount.error()};
            leaf.amount = *amount;
            leaf.priceBase = PriceBase::ofYear(view.year);
        }
        table.put(leaf);
    }
    return table;
}

Result<PricedPlan> inPricesOf(const Plan &stored, const LeafTable &leaves, const PriceView &view)
{
    const Result<LeafTable> table = inPricesOf(leaves, view);
    if (!table)
        return Error{table.error()};
    PricedPlan priced{stored, planWith(stored, *table), false};
    for (PlanRow &row : priced.shown.rows) {
        for (PlanCell &cell : row.cells) {
            const std::optional<int> year = kronerYear(cell.priceBase, cell.year);
            if (!cell.amount)
                continue;
            if (!year) {
                priced.isPartial = priced.isPartial || !cell.amount->isZero();
                continue;
            }
            if (year != view.year)
                cell.convertedFrom = cell.priceBase;
            cell.priceBase = PriceBase::ofYear(view.year);
        }
    }
    return priced;
}

} // namespace ramme
