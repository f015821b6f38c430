#include "views/doubtdelegate.h"

#include "edit/roles.h"
#include "views/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void DoubtDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = lineIcon(index.data(IncompleteRole).toBool() ? u"warning"_s : u"checks"_s);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
}

} // namespace ramme
