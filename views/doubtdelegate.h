#pragma once

#include <QStyledItemDelegate>

namespace ramme {

/// Puts a shape before each figure of a list: in doubt, or settled.
class DoubtDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ramme
