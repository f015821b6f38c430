#pragma once

#include "views/amountdelegate.h"

namespace ramme {

/// Shows proposals beside what HOD has: what differs and what conflicts stands on a ground of its own, beside the shapes and words of
/// the model.
class ProposalDelegate : public AmountDelegate
{
    Q_OBJECT

public:
    using AmountDelegate::AmountDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ramme
