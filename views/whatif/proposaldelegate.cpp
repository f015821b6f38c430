#include "views/whatif/proposaldelegate.h"

#include "domain/finding.h"
#include "edit/proposalmodel.h"
#include "edit/roles.h"
#include "views/theme.h"

namespace ramme {

void ProposalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    AmountDelegate::initStyleOption(option, index);
    const Tones tones = tonesOf(option->palette);
    const QVariant severity = index.data(SeverityRole);
    const QVariant difference = index.data(DifferenceRole);
    if (difference.isValid()) {
        option->backgroundBrush = tones.changed;
        option->palette.setColor(QPalette::Text, difference.toLongLong() < 0 ? tones.less : tones.more);
    }
    if (index.column() != ProposalModel::verdictColumn)
        return;
    if (!severity.isValid())
        option->palette.setColor(QPalette::Text, tones.quiet);
    else if (Severity(severity.toInt()) == Severity::Error)
        option->palette.setColor(QPalette::Text, tones.error);
    else if (Severity(severity.toInt()) == Severity::Warning)
        option->palette.setColor(QPalette::Text, tones.warning);
}

} // namespace ramme
