#include "views/pages/checkdelegate.h"

#include "domain/checkstate.h"
#include "domain/finding.h"
#include "edit/findingsmodel.h"
#include "edit/roles.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int sidePadding = 8;
constexpr int topPadding = 6;
constexpr int iconSize = 16;
constexpr int iconGap = 6;
constexpr int longestReason = 60;

/// One of the texts that stand below each other in a cell.
struct Block {
    QString text;
    QFont font;
    QColor color;
};

struct Content {
    QString icon;
    QColor iconColor;
    Qt::Alignment alignment = Qt::AlignLeft;
    std::vector<Block> blocks;
};

QString stateIcon(CheckState state, bool outdated)
{
    if (outdated)
        return u"state-outdated"_s;
    return u"state-"_s + toWord(state);
}

Content contentOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tones tones = tonesOf(option.palette);
    const QColor text = option.palette.color(QPalette::Text);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString shown = index.data().toString();
    Content content;
    switch (index.column()) {
    case FindingsModel::SeverityColumn: {
        const auto severity = Severity(index.data(SeverityRole).toInt());
        content.icon = severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
        content.iconColor = severity == Severity::Error ? tones.error : severity == Severity::Warning ? tones.warning : tones.quiet;
        content.blocks = {{shown, severity == Severity::Error ? bold : option.font, content.iconColor}};
        break;
    }
    case FindingsModel::MessageColumn: content.blocks = {{index.data(RuleTitleRole).toString(), bold, text}, {shown, option.font, text}}; break;
    case FindingsModel::FirstColumn:
    case FindingsModel::SecondColumn:
        content.alignment = Qt::AlignRight;
        content.blocks = {{shown.isEmpty() ? u"–"_s : shown, option.font, text}, {index.data(SideRole).toString(), option.font, tones.quiet}};
        if (index.data(SideRole).toString().isEmpty())
            content.blocks.clear();
        break;
    case FindingsModel::DifferenceColumn:
        content.alignment = Qt::AlignRight;
        content.blocks = {{shown, bold, text}};
        break;
    case FindingsModel::StateColumn: {
        const auto state = CheckState(index.data(CheckStateRole).toInt());
        const bool outdated = index.data(OutdatedRole).toBool();
        content.icon = stateIcon(state, outdated);
        content.iconColor = outdated ? tones.warning : state == CheckState::DocumentError ? tones.error : text;
        QString reason = index.data(ReasonRole).toString().simplified();
        if (reason.size() > longestReason)
            reason = reason.left(longestReason - 1) + u'…';
        content.blocks = {{shown, index.data(OpenRole).toBool() ? bold : option.font, outdated ? tones.warning : text}, {reason, option.font, tones.quiet}};
        break;
    }
    default: content.blocks = {{shown, option.font, text}};
    }
    return content;
}

int indentOf(const Content &content) { return content.icon.isEmpty() ? 0 : iconSize + iconGap; }

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Content content = contentOf(option, index);
    QRect room = option.rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding / 2);
    painter->save();
    painter->setClipRect(option.rect);
    if (!content.icon.isEmpty()) {
        const int lineHeight = option.fontMetrics.height();
        const QRect place(room.left(), room.top() + (lineHeight - iconSize) / 2, iconSize, iconSize);
        lineIcon(content.icon, content.iconColor).paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(room.left() + indentOf(content));
    }
    for (const Block &block : content.blocks) {
        if (block.text.isEmpty())
            continue;
        painter->setFont(block.font);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : block.color);
        QRect used;
        painter->drawText(room, int(content.alignment | Qt::AlignTop) | Qt::TextWordWrap, block.text, &used);
        room.setTop(used.bottom() + 1);
    }
    painter->restore();
    painter->setPen(tonesOf(option.palette).grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Content content = contentOf(option, index);
    const int width = std::max(40, option.rect.width() - 2 * sidePadding - indentOf(content));
    int height = topPadding + topPadding;
    for (const Block &block : content.blocks) {
        if (!block.text.isEmpty())
            height += QFontMetrics(block.font).boundingRect(QRect(0, 0, width, 10'000), int(content.alignment) | Qt::TextWordWrap, block.text).height();
    }
    return {option.rect.width(), height};
}

} // namespace ramme
