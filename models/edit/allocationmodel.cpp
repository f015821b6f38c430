#include "edit/allocationmodel.h"

#include "edit/entry.h"
#include "edit/programmedocument.h"

namespace ramme {

AllocationModel::AllocationModel(ProgrammeDocument *document, QObject *parent) : PlanTableModel(document, document->plan(), parent)
{
    connect(document, &ProgrammeDocument::planChanged, this, [this, document] { show(document->plan()); });
}

QString AllocationModel::readOnlyReason(const QModelIndex &index) const
{
    const AllocationColumn &column = columnAt(index.column());
    if (isTotalsRow(index.row()) || column.year == 0)
        return tr("Summer regnes ut; endre tallene de er summen av");
    const PlanCell *cell = cellAt(index);
    if (!cell)
        return tr("Ingen av mandatene som vises, har noe tall her; legg det til på siden Mandat");
    if (onlyFigure(index) != 0)
        return {};
    if (const std::optional<PlanDecision> decision = decisionAt(index))
        return tr("Tallet er endret ved vedtaket «%1»; lag et nytt scenario for å endre det").arg(decision->scenario);
    if (column.kind == AllocationColumn::Kind::Total)
        return tr("Årets ramme er ikke trykt; summen kommer av fordelingen");
    const PlanPart *part = partAt(index);
    if (!part && !cell->amount)
        return tr("Rammen er ikke et beløp, så det er ikke noe å fordele");
    if (!part)
        return tr("Fordelingen som brukes, har ikke noe tall her; legg det til på siden Mandat");
    if (part->estimated)
        return tr("Tallet er anslått med en fordelingsnøkkel; endre nøkkelen eller legg til en fordeling på siden Mandat");
    if (part->figures.empty())
        return tr("Tallet følger av rammen; endre rammen eller fordelingen på siden Mandat");
    return tr("Tallet er summen av %n tall i fordelingen; endre dem på siden Mandat", nullptr, int(part->figures.size()));
}

bool AllocationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (value.toString() == amountText(index, true).toString())
        return true;
    QString reason = readOnlyReason(index);
    if (reason.isEmpty()) {
        const Result<Entry> entry = readMoneyEntry(value.toString(), Unit::Million);
        const Done corrected = entry ? document()->correct(onlyFigure(index), *entry) : Error{entry.error()};
        if (corrected)
            return true;
        reason = corrected.error();
    }
    emit entryRefused(index, reason);
    return false;
}

} // namespace ramme
