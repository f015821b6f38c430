#pragma once

#include <QStyledItemDelegate>

namespace ramme {

/// Draws a check: the rule over its sentence, each figure over what it is, and a shape beside the words for severity and state.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ramme
