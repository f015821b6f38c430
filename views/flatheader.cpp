#include "views/flatheader.h"

#include "edit/roles.h"
#include "views/theme.h"

#include <QPainter>

namespace ramme {

FlatHeader::FlatHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSectionsClickable(true);
    setHighlightSections(true);
    if (orientation == Qt::Horizontal)
        setMinimumSectionSize(36);
}

bool FlatHeader::isMarked(int logicalIndex) const
{
    if (!selectionModel())
        return false;
    return orientation() == Qt::Horizontal ? selectionModel()->columnIntersectsSelection(logicalIndex, rootIndex())
                                           : selectionModel()->rowIntersectsSelection(logicalIndex, rootIndex());
}

bool FlatHeader::isTotal(int logicalIndex) const
{
    return model() && model()->headerData(logicalIndex, orientation(), IsTotalRole).toBool();
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const
{
    QFont bold = font();
    bold.setBold(isTotal(logicalIndex));
    const QString text = model() ? model()->headerData(logicalIndex, orientation()).toString() : QString();
    return {QFontMetrics(bold).horizontalAdvance(text) + 16, fontMetrics().height() + 9};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!model() || !rect.isValid())
        return;
    const Tones tones = tonesOf(palette());
    Qt::Alignment alignment = Qt::AlignLeft;
    if (orientation() == Qt::Horizontal && model()->rowCount() > 0)
        alignment = Qt::Alignment(model()->index(0, logicalIndex).data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    if (alignment & Qt::AlignRight)
        alignment = defaultAlignment() & Qt::AlignHorizontal_Mask;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    if (isMarked(logicalIndex)) {
        const QRect bar = orientation() == Qt::Horizontal ? QRect(rect.left(), rect.bottom() - 2, rect.width(), 3) : QRect(rect.right() - 2, rect.top(), 3, rect.height());
        painter->fillRect(bar, palette().color(QPalette::Highlight));
    }
    QFont shown = font();
    shown.setBold(isTotal(logicalIndex));
    painter->setFont(shown);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QRect words = rect.adjusted(6, 0, -6, 0);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    painter->drawText(words, alignment | Qt::AlignVCenter, QFontMetrics(shown).elidedText(text, Qt::ElideRight, words.width()));
    painter->setPen(tones.grid);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace ramme
