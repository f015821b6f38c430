#include "report/numberlook.h"

namespace ramme {

int mostDecimals(Unit unit)
{
    int decimals = 0;
    for (qint64 ore = oreIn(unit); ore > 1; ore /= 10)
        ++decimals;
    return decimals;
}

Money NumberLook::quantum() const
{
    qint64 ore = decimals ? oreIn(unit) : 1;
    for (int i = 0; i < decimals.value_or(0); ++i)
        ore = std::max<qint64>(1, ore / 10);
    return Money::fromOre(ore);
}

QString shownAmount(Money amount, const NumberLook &look)
{
    return look.decimals ? formatAmount(amount, look.unit, look.form, *look.decimals) : formatAmount(amount, look.unit, look.form);
}

} // namespace ramme
