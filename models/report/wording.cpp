#include "report/wording.h"

#include "domain/amount.h"
#include "planning/movetext.h"
#include "planning/phrasebook.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString TableText::of(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return tr("ikke oppgitt");
    case PriceBase::Kind::Nominal: return tr("løpende kroner");
    case PriceBase::Kind::Year: return tr("%1-kroner").arg(base.year);
    }
    Q_UNREACHABLE();
}

QString TableText::of(Unit unit)
{
    switch (unit) {
    case Unit::Kroner: return tr("Kroner.");
    case Unit::Thousand: return tr("1000 kroner.");
    case Unit::Million: return tr("Mill. kroner.");
    }
    Q_UNREACHABLE();
}

QString TableText::of(const Basis &basis)
{
    switch (basis.kind) {
    case Basis::Kind::Newest: return tr("nyeste mandat for hvert år");
    case Basis::Kind::OwnYear: return tr("årets eget mandat, ellers det nyeste");
    case Basis::Kind::Vintage: return tr("mandatene for %1").arg(basis.vintage);
    }
    Q_UNREACHABLE();
}

QString TableText::years(const std::vector<int> &years)
{
    QStringList ranges;
    for (std::size_t from = 0; from < years.size();) {
        std::size_t to = from;
        while (to + 1 < years.size() && years[to + 1] == years[to] + 1)
            ++to;
        ranges += from == to ? QString::number(years[from]) : u"%1–%2"_s.arg(years[from]).arg(years[to]);
        from = to + 1;
    }
    return ranges.join(u", "_s);
}

TableNote TableText::notSet() { return {tr("ikke satt"), tr("Rammen er ikke satt: det er trykt en strek i mandatet.")}; }
TableNote TableText::undecided() { return {tr("ikke avgjort"), tr("Beløpet kan leses på flere måter og må avgjøres av en person.")}; }
TableNote TableText::unreadable() { return {tr("uleselig"), tr("Det står noe her som ikke lar seg lese.")}; }
TableNote TableText::footnoteOnly() { return {tr("bare merke"), tr("Det er bare trykt et fotnotemerke, ikke noe beløp.")}; }
TableNote TableText::unsplitNote() { return {tr("ufordelt"), tr("Ufordelt: det finnes verken trykt fordeling eller fordelingsnøkkel. Beløpet er med i totalen.")}; }
TableNote TableText::pinned(int vintage) { return {tr("låst"), tr("Låst til mandatet for %1.").arg(vintage)}; }
TableNote TableText::mixedBases() { return {tr("ulike prisnivåer"), tr("Summen legger sammen beløp i ulike prisnivåer uten omregning.")}; }
TableNote TableText::incomplete() { return {tr("ufullstendig"), tr("Summen er ufullstendig: noe i den er ikke satt eller ikke avgjort.")}; }
TableNote TableText::roundedApart() { return {tr("avrundet"), tr("Tallene er avrundet hver for seg, så de som vises, blir ikke nøyaktig denne summen.")}; }

TableNote TableText::roundedDifference() { return {tr("avrundet"), tr("Tallene er avrundet hver for seg, så forskjellen mellom dem som vises, blir ikke nøyaktig denne.")}; }

TableNote TableText::roundedTogether() { return {{}, tr("Enkelte tall er rundet opp eller ned slik at summene stemmer som de vises.")}; }

TableNote TableText::carryOver()
{
    return {tr("ubrukte midler"), tr("Summen over år inneholder ubrukte midler som også var med i et tidligere års ramme. Hvor mye, står i egen kolonne.")};
}
TableNote TableText::carryOver(Money amount)
{
    return {tr("ubrukte midler"), tr("Summen over år inneholder %2 mill. kroner ubrukte midler som også var med i et tidligere års ramme.", "the amount is %2"), {amount}};
}
TableNote TableText::countedTwice(Money amount)
{
    return {tr("ubrukte midler"), tr("Summen teller %2 mill. kroner to ganger: ubrukte midler som også er med i rammen for et tidligere år.", "the amount is %2"), {amount}};
}
QString TableText::together(const QStringList &names)
{
    return names.size() < 2 ? names.join(QString()) : tr("%1 og %2", "the last of several names").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}
TableNote TableText::converted(const PriceBase &from, const PriceView &view)
{
    return {tr("omregnet"), tr("Ikke trykt: regnet om fra %1 til %2-kroner med indeksen «%3», årgang %4.").arg(of(from), QString::number(view.year), view.index.name, view.index.vintage)};
}
TableNote TableText::notConverted() { return {tr("ikke omregnet"), tr("Mandatet oppgir ikke prisnivået, så beløpet er ikke regnet om.")}; }
QString TableText::of(const PriceView &view) { return tr("Regnet om til %1-kroner med indeksen «%2», årgang %3.").arg(QString::number(view.year), view.index.name, view.index.vintage); }
QString TableText::of(const PlanDecision &decision) { return tr("Vedtaket «%1» %2, %3").arg(decision.scenario, dayText(decision.on), decision.reference); }
TableNote TableText::ofDecision(const PlanDecision &decision) { return {tr("vedtatt"), tr("Endret ved vedtak, ikke trykt i noe mandat: «%1» %2, %3.").arg(decision.scenario, dayText(decision.on), decision.reference)}; }
TableNote TableText::changedIn(const QString &scenario) { return {tr("endret"), tr("Endret i scenarioet «%1».").arg(scenario)}; }
TableNote TableText::decided(const QString &reason)
{
    const QString words = spoken(reason);
    return {tr("avgjort"), words.endsWith(u'.') ? tr("Avgjort ved lesingen: %1").arg(words) : tr("Avgjort ved lesingen: %1.").arg(words)};
}
TableNote TableText::corrected() { return {tr("rettet"), tr("Rettet av en person; dokumentet viser noe annet.")}; }

TableNote TableText::confirmed() { return {tr("bekreftet"), tr("Bekreftet av en person.")}; }

QString TableText::certainty(const Figure &figure)
{
    if (figure.state == FigureState::Unreadable)
        return tr("kan ikke leses");
    switch (figure.certainty) {
    case Certainty::Certain: return tr("sikker");
    case Certainty::Decided: return tr("avgjort");
    case Certainty::Ambiguous: return tr("flertydig");
    case Certainty::Corrected: break;
    }
    const bool confirmed = figure.isConfirmed();
    if (!figure.printed)
        return figure.settled ? tr("Skrevet inn av %1 %2", "name, date").arg(figure.settled->by, dayText(figure.settled->on))
                              : tr("Skrevet inn av en person");
    if (!figure.settled)
        return confirmed ? tr("Bekreftet av en person") : tr("Rettet av en person");
    const QString on = dayText(figure.settled->on);
    return confirmed ? tr("Bekreftet av %1 %2", "name, date").arg(figure.settled->by, on) : tr("Rettet av %1 %2", "name, date").arg(figure.settled->by, on);
}

QString TableText::of(const AllocationKey &key)
{
    switch (key.kind) {
    case AllocationKey::Kind::LatestSplit: return key.withoutCarryOver ? tr("siste trykte fordeling uten ubrukte midler") : tr("siste trykte fordeling");
    case AllocationKey::Kind::VintageSplit:
        return key.withoutCarryOver ? tr("fordelingen i mandatet for %1 uten ubrukte midler").arg(key.vintage) : tr("fordelingen i mandatet for %1").arg(key.vintage);
    case AllocationKey::Kind::Shares: return tr("oppgitte andeler");
    case AllocationKey::Kind::None: return tr("ingen nøkkel");
    }
    Q_UNREACHABLE();
}

void markFigure(Table &table, TableCell &cell, const Figure &figure)
{
    switch (figure.state) {
    case FigureState::NotSet: table.mark(cell, TableText::notSet()); break;
    case FigureState::Undecided: table.mark(cell, TableText::undecided()); break;
    case FigureState::Unreadable: table.mark(cell, TableText::unreadable()); break;
    case FigureState::FootnoteOnly: table.mark(cell, TableText::footnoteOnly()); break;
    default: break;
    }
    const bool saysSomething = figure.states() || figure.state == FigureState::Text;
    if (figure.certainty == Certainty::Decided && saysSomething && !figure.reason.isEmpty())
        table.mark(cell, TableText::decided(figure.reason));
    if (figure.certainty == Certainty::Corrected)
        table.mark(cell, figure.isConfirmed() ? TableText::confirmed() : TableText::corrected());
}

TableCell markedCell(Table &table, const Figure &figure)
{
    TableCell cell = cellOf(figure);
    markFigure(table, cell, figure);
    return cell;
}

} // namespace ramme
