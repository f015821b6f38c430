#include "views/pages/heatdelegate.h"

#include "domain/figure.h"
#include "edit/roles.h"
#include "views/theme.h"

namespace ramme {

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return AmountDelegate::sizeHint(option, index) + QSize(0, 8);
}

void HeatDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    AmountDelegate::initStyleOption(option, index);
    if (index.data(FigureIdRole).toInt())
        option->displayAlignment = Qt::AlignCenter;
    const QColor base = option->palette.color(QPalette::Base);
    const Tones tones = tonesOf(option->palette);
    const QVariant percent = index.data(PercentRole);
    QColor ground;
    if (percent.isValid())
        ground = mixed(base, tones.heat, 0.10 + 0.75 * percent.toInt() / 10'000.0);
    else if (index.data(MarkRole).isValid())
        ground = mixed(base, tones.heat, index.data(MarkRole).toString().startsWith(u'(') ? 0.12 : 0.30);
    if (!ground.isValid())
        return;
    option->backgroundBrush = ground;
    option->palette.setColor(QPalette::Text, ground.lightness() > 128 ? QColor(0xff10161f) : QColor(0xfff4f6f9));
}

} // namespace ramme
