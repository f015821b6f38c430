#include "views/groupedheader.h"

#include "views/theme.h"

#include <QPainter>

namespace ramme {

GroupedHeader::GroupedHeader(Titles group, Titles title, QWidget *parent)
    : FlatHeader(Qt::Horizontal, parent)
    , m_group(std::move(group))
    , m_title(std::move(title))
{
    // A band spans several sections: it must be drawn anew when any of them moves.
    connect(this, &QHeaderView::sectionResized, this, [this] { viewport()->update(); });
}

int GroupedHeader::bandHeight() const
{
    return fontMetrics().height() + 7;
}

int GroupedHeader::bothLevels() const
{
    return bandHeight() + fontMetrics().height() + 8;
}

QSize GroupedHeader::sizeHint() const
{
    return {FlatHeader::sizeHint().width(), bothLevels()};
}

QSize GroupedHeader::sectionSizeFromContents(int logicalIndex) const
{
    return {fontMetrics().horizontalAdvance(m_title(logicalIndex)) + 14, bothLevels()};
}

std::pair<int, int> GroupedHeader::groupSpan(int logicalIndex) const
{
    const QString group = m_group(logicalIndex);
    int first = visualIndex(logicalIndex);
    int last = first;
    if (group.isEmpty())
        return {first, last};
    while (first > 0 && m_group(this->logicalIndex(first - 1)) == group)
        --first;
    while (last + 1 < count() && m_group(this->logicalIndex(last + 1)) == group)
        ++last;
    return {first, last};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!model() || !rect.isValid())
        return;
    const QString group = m_group(logicalIndex);
    const QString heading = m_title(logicalIndex);
    const Tones tones = tonesOf(palette());
    const QColor ground = palette().color(QPalette::Button);
    const QColor text = palette().color(QPalette::ButtonText);
    const auto [first, last] = groupSpan(logicalIndex);

    painter->save();
    painter->fillRect(rect, ground);
    QRect own = rect;
    if (!group.isEmpty()) {
        own.setTop(rect.top() + bandHeight());
        int left = rect.left();
        for (int v = visualIndex(logicalIndex) - 1; v >= first; --v)
            left -= sectionSize(this->logicalIndex(v));
        int width = 0;
        for (int v = first; v <= last; ++v)
            width += sectionSize(this->logicalIndex(v));
        const QRect band(left, rect.top(), width, bandHeight());
        painter->setClipRect(rect);
        QFont bold = font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(text);
        painter->drawText(band.adjusted(2, 0, -2, 0), Qt::AlignCenter, group);
        painter->setPen(tones.grid);
        painter->drawLine(rect.left(), band.bottom(), rect.right(), band.bottom());
    }
    if (isMarked(logicalIndex))
        painter->fillRect(QRect(own.left(), own.bottom() - 2, own.width(), 3), palette().color(QPalette::Highlight));
    painter->setFont(font());
    painter->setPen(text);
    const QVariant aligned = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole); // figures where nothing is said
    painter->drawText(own.adjusted(4, 0, -7, 0), aligned.isValid() ? aligned.toInt() : int(Qt::AlignVCenter | Qt::AlignRight), heading);
    painter->setPen(visualIndex(logicalIndex) == last ? mixed(tones.grid, text, 0.35) : tones.grid);
    painter->drawLine(rect.right(), visualIndex(logicalIndex) == last ? rect.top() : own.top(), rect.right(), rect.bottom());
    painter->setPen(tones.grid);
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    painter->restore();
}

} // namespace ramme
