#pragma once

#include "views/amountdelegate.h"

namespace ramme {

/// Shows a scenario's figures: below what differs from the plan stands by how much, with an arrow, and a lock marks what is held.
/// It tells what is being typed, so that it can be shown before it is kept.
class ScenarioDelegate : public AmountDelegate
{
    Q_OBJECT

public:
    using AmountDelegate::AmountDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void typed(const QModelIndex &index, const QString &text) const;
    void typingEnded() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static QString differenceOf(const QModelIndex &index); ///< "▲ 3,3"; empty where there is none
    static QFont smaller(QFont font);
};

} // namespace ramme
