#include "views/whatif/scenariodelegate.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/roles.h"
#include "views/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int lockWidth = 12;

} // namespace

QString ScenarioDelegate::differenceOf(const QModelIndex &index)
{
    const QVariant ore = index.data(DifferenceRole);
    return ore.isValid() ? differenceText(Money::fromOre(ore.toLongLong())) : QString();
}

QFont ScenarioDelegate::smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setItalic(false);
    return font;
}

QWidget *ScenarioDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *widget = AmountDelegate::createEditor(parent, option, index);
    if (auto *editor = qobject_cast<QLineEdit *>(widget)) {
        editor->setPlaceholderText(u"+5 · −3 %"_s);
        const QPersistentModelIndex place(index);
        connect(editor, &QLineEdit::textEdited, this, [this, place](const QString &text) { emit typed(place, text); });
        connect(editor, &QObject::destroyed, this, &ScenarioDelegate::typingEnded);
    }
    return widget;
}

void ScenarioDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    AmountDelegate::initStyleOption(option, index);
    if (!index.data(DifferenceRole).isValid())
        return;
    option->backgroundBrush = tonesOf(option->palette).changed;
    option->displayAlignment = Qt::AlignRight | Qt::AlignTop;
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = AmountDelegate::sizeHint(option, index);
    if (index.data(HeldRole).toBool())
        size.rwidth() += lockWidth;
    const QString difference = differenceOf(index);
    if (difference.isEmpty())
        return size;
    const QFontMetrics metrics(smaller(option.font));
    return {std::max(size.width(), metrics.horizontalAdvance(difference) + 12), option.fontMetrics.height() + metrics.height() + 10};
}

void ScenarioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    AmountDelegate::paint(painter, option, index);
    const Tones tones = tonesOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (const QString difference = differenceOf(index); !difference.isEmpty()) {
        painter->setFont(smaller(option.font));
        const bool isLess = index.data(DifferenceRole).toLongLong() < 0;
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : isLess ? tones.less : tones.more);
        painter->drawText(option.rect.adjusted(3, 0, -4, -3), Qt::AlignRight | Qt::AlignBottom, difference);
        if (index.data(PreviewRole).toBool()) {
            painter->setPen(QPen(isLess ? tones.less : tones.more, 1, Qt::DashLine));
            painter->drawRect(option.rect.adjusted(0, 0, -2, -2));
        }
    }
    if (index.data(HeldRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor color = isSelected ? option.palette.color(QPalette::HighlightedText) : tones.quiet;
        const QRectF body(option.rect.left() + 4, option.rect.top() + 8, 7, 5.5);
        painter->setPen(QPen(color, 1.3));
        painter->drawArc(body.adjusted(1.2, -4.5, -1.2, 0), 0, 180 * 16);
        painter->fillRect(body, color);
    }
    painter->restore();
}

} // namespace ramme
