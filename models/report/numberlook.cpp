#include "report/numberlook.h"

namespace ramme {

NumberLook NumberLook::of(const ReportDefinition &definition)
{
    return {definition.unit, definition.decimals, definition.adding, definition.numbers == NumberStyle::English ? NumberForm::english() : NumberForm::screen()};
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
