#include "edit/allocationmodel.h"

#include "edit/edittext.h"
#include "edit/entry.h"
#include "edit/programmedocument.h"

namespace ramme {

AllocationModel::AllocationModel(ProgrammeDocument *document, QObject *parent) : PlanTableModel(document, document->plan(), parent)
{
    connect(document, &ProgrammeDocument::planChanged, this, [this] { (void)refresh(); });
}

Done AllocationModel::setPrices(const std::optional<PriceView> &view)
{
    m_prices = view;
    return refresh();
}

Done AllocationModel::refresh()
{
    const Plan &stored = document()->plan();
    if (m_prices) {
        Result<PricedPlan> priced = inPricesOf(stored, leavesOf(document()->programme(), stored), *m_prices);
        if (priced) {
            show(std::move(priced->shown));
            return done();
        }
        m_prices.reset();
        show(stored);
        return Error{priced.error()};
    }
    show(stored);
    return done();
}

QStringList AllocationModel::notesOn(const QModelIndex &index) const
{
    QStringList notes = PlanTableModel::notesOn(index);
    const PlanCell *cell = cellAt(index);
    if (m_prices && cell && cell->convertedFrom)
        notes.prepend(tr("Regnet om fra %1 med indeksen «%2», årgang %3", "price base, name, vintage").arg(priceBaseText(*cell->convertedFrom), m_prices->index.name, m_prices->index.vintage));
    return notes;
}

QString AllocationModel::readOnlyReason(const QModelIndex &index) const
{
    if (m_prices)
        return tr("Beløpene er regnet om til %1-kroner; vis dem som oppgitt for å endre dem").arg(m_prices->year);
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
