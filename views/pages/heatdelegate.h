#pragma once

#include "views/amountdelegate.h"

namespace ramme {

/// Shows ambition cells as a heat map: the fuller the colour, the higher the share. The share is always written as well.
class HeatDelegate : public AmountDelegate
{
    Q_OBJECT

public:
    using AmountDelegate::AmountDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ramme
