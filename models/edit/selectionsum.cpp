#include "edit/selectionsum.h"

#include "domain/figure.h"
#include "edit/roles.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

SelectionSum sumOfSelection(const QModelIndexList &selection)
{
    SelectionSum sum;
    QSet<QString> bases;
    bool sums = false;
    bool parts = false;
    for (const QModelIndex &index : selection) {
        if (index.data(IsEvidenceRole).toBool())
            continue;
        const FigureState state = FigureState(index.data(StateRole).toInt());
        if (index.data(StateRole).isValid() && (state == FigureState::NotSet || state == FigureState::Undecided))
            sum.incomplete = true;
        const QVariant ore = index.data(AmountRole);
        if (!ore.isValid())
            continue;
        sum.amount += Money::fromOre(ore.toLongLong());
        ++sum.count;
        sum.estimated = sum.estimated || index.data(EstimatedRole).toBool();
        sum.mixedBases = sum.mixedBases || index.data(MixedBaseRole).toBool();
        sum.incomplete = sum.incomplete || index.data(IncompleteRole).toBool();
        const bool isSum = index.data(IsTotalRole).toBool() || index.data(RecipientRole).toString() == "total"_L1;
        (isSum ? sums : parts) = true;
        if (const QVariant base = index.data(PriceBaseRole); base.isValid() && !Money::fromOre(ore.toLongLong()).isZero())
            bases.insert(base.toString());
    }
    sum.mixedBases = sum.mixedBases || bases.size() > 1;
    sum.overlapping = sums && parts;
    return sum;
}

} // namespace ramme
