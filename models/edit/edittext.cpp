#include "edit/edittext.h"

#include "domain/amount.h"
#include "planning/phrasebook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

} // namespace

QString yearText(int year)
{
    return year == 0 ? EditText::tr("uten år") : QString::number(year);
}

QString statusText(int year)
{
    return year == 0 ? EditText::tr("Planstatus") : EditText::tr("Planstatus %1").arg(year);
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Kroner: return EditText::tr("kroner");
    case Unit::Thousand: return EditText::tr("tusen kroner");
    case Unit::Million: return EditText::tr("mill. kroner");
    }
    Q_UNREACHABLE();
}

QString valueText(const Entry &entry, Unit unit)
{
    switch (entry.state) {
    case FigureState::Amount:
    case FigureState::Zero: return EditText::tr("%1 %2", "beløp og enhet").arg(formatAmount(entry.amount.value_or(Money()), unit), unitText(unit));
    case FigureState::Blank: return EditText::tr("blank");
    case FigureState::NotSet: return EditText::tr("ikke fastsatt");
    case FigureState::FootnoteOnly: return EditText::tr("bare fotnotetegn");
    case FigureState::Undecided: return EditText::tr("uavklart");
    case FigureState::Unreadable: return EditText::tr("uleselig");
    case FigureState::Percent: return formatPercent(entry.percent.value_or(0));
    case FigureState::Mark:
    case FigureState::Text: return EditText::tr("«%1»").arg(entry.words);
    }
    Q_UNREACHABLE();
}

QString rowText(const QString &area, const QString &row)
{
    if (row.startsWith(area, Qt::CaseInsensitive))
        return row; // it names the area itself
    return row.isEmpty() ? area : EditText::tr("%1, %2", "område og rad").arg(area, row);
}

QString mandateText(const MandateKey &key)
{
    return EditText::tr("%1 (mandat %2)").arg(key.area, QString::number(key.vintage));
}

QString letterText(const LetterKey &key)
{
    return EditText::tr("Brev til %1 for %2", "mottaker og år").arg(key.recipient, QString::number(key.year));
}

QString differenceText(Money difference)
{
    if (difference.isZero())
        return u"="_s;
    return (difference.isNegative() ? u"▼\u2009"_s : u"▲\u2009"_s) + formatAmount(difference.isNegative() ? -difference : difference, Unit::Million);
}

QString placeText(const FigureContext &context)
{
    using Table = FigureContext::Table;
    const QString row = rowText(context.area, context.row);
    switch (context.table) {
    case Table::None: return {};
    case Table::Frames: return EditText::tr("%1 %2", "område og år").arg(row, context.column);
    case Table::Splits: return EditText::tr("%3 for %1 %2", "område, år og mottaker").arg(row, yearText(context.year), context.recipient);
    case Table::Totals: return EditText::tr("trykt sum %1 i %2", "kolonne og mandat").arg(context.column, mandateText(context.mandate()));
    case Table::Ambitions: return EditText::tr("ambisjonen «%1» %2", "ambisjon og år").arg(context.row, context.column);
    case Table::Statuses:
        return context.year == 0 ? EditText::tr("planstatusen for ambisjonen «%1»").arg(context.row)
                                 : EditText::tr("planstatusen for ambisjonen «%1» i %2", "ambisjon og år").arg(context.row, QString::number(context.year));
    case Table::Earmarks: return EditText::tr("øremerkingen «%1» i %2", "formål og mandat").arg(context.row, mandateText(context.mandate()));
    case Table::Claims: return EditText::tr("beløpet for %1 i teksten i %2", "år og mandat").arg(context.column, mandateText(context.mandate()));
    case Table::LetterPosts:
    case Table::LetterBreakdown:
    case Table::LetterTotals: return EditText::tr("«%1» i brevet til %2 for %3", "linje, mottaker og år").arg(context.row, context.recipient, QString::number(context.year));
    case Table::Reserves: return EditText::tr("det som holdes tilbake for %1").arg(context.year);
    }
    Q_UNREACHABLE();
}

QString priceBaseText(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return EditText::tr("ikke oppgitt prisnivå");
    case PriceBase::Kind::Nominal: return EditText::tr("løpende kroner");
    case PriceBase::Kind::Year: return EditText::tr("%1-kroner").arg(base.year);
    }
    Q_UNREACHABLE();
}

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::Open: return EditText::tr("Åpen");
    case CheckState::Explained: return EditText::tr("Forklart");
    case CheckState::DocumentError: return EditText::tr("Feil i dokumentet");
    case CheckState::ToBeAsked: return EditText::tr("Må avklares");
    }
    Q_UNREACHABLE();
}

QString basisText(const Basis &basis)
{
    switch (basis.kind) {
    case Basis::Kind::Newest: return EditText::tr("nyeste mandat");
    case Basis::Kind::OwnYear: return EditText::tr("årets eget mandat");
    case Basis::Kind::Vintage: return EditText::tr("mandatene fra %1").arg(basis.vintage);
    }
    Q_UNREACHABLE();
}

QString keyText(const PlanSettings &settings, const QString &area)
{
    const auto found = std::find_if(settings.keys.cbegin(), settings.keys.cend(), [&](const AllocationKey &key) { return key.area == area; });
    const AllocationKey key = found == settings.keys.cend() ? AllocationKey() : *found;
    switch (key.kind) {
    case AllocationKey::Kind::LatestSplit:
        return key.withoutCarryOver ? EditText::tr("siste trykte fordeling uten ubrukte midler") : EditText::tr("siste trykte fordeling");
    case AllocationKey::Kind::VintageSplit:
        return key.withoutCarryOver ? EditText::tr("fordelingen i mandat %1 uten ubrukte midler").arg(key.vintage)
                                    : EditText::tr("fordelingen i mandat %1").arg(key.vintage);
    case AllocationKey::Kind::Shares: return EditText::tr("oppgitte andeler");
    case AllocationKey::Kind::None: return EditText::tr("ingen nøkkel");
    }
    Q_UNREACHABLE();
}

namespace {

QString capitalised(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

} // namespace

QString standingText(const Figure &figure)
{
    if (figure.state == FigureState::Unreadable)
        return EditText::tr("I tvil: kan ikke leses og må skrives inn");
    switch (figure.certainty) {
    case Certainty::Certain: return EditText::tr("Trykt: står slik i dokumentet");
    case Certainty::Decided: return figure.reason.isEmpty() ? EditText::tr("Avgjort ved lesing") : capitalised(spoken(figure.reason));
    case Certainty::Ambiguous:
        return figure.readings.size() < 2 ? EditText::tr("I tvil: må avgjøres av en person")
                                          : EditText::tr("I tvil: kan leses på %n måter", nullptr, int(figure.readings.size()));
    case Certainty::Corrected: break;
    }
    const bool confirmed = figure.isConfirmed();
    if (!figure.printed)
        return figure.settled ? EditText::tr("Skrevet inn av %1 (%2)", "name, date").arg(figure.settled->by, figure.settled->on.toString(u"dd.MM.yyyy"_s))
                              : EditText::tr("Skrevet inn av en person");
    if (!figure.settled)
        return confirmed ? EditText::tr("Bekreftet av en person") : EditText::tr("Rettet av en person");
    const QString on = figure.settled->on.toString(u"dd.MM.yyyy"_s);
    return confirmed ? EditText::tr("Bekreftet av %1 (%2)", "name, date").arg(figure.settled->by, on)
                     : EditText::tr("Rettet av %1 (%2)", "name, date").arg(figure.settled->by, on);
}

QString movedText() { return u"Flyttet fra en annen kolonne av en person"_s; }

QString certaintyText(const Figure &figure, Unit unit)
{
    switch (figure.certainty) {
    case Certainty::Certain: return {};
    case Certainty::Decided: return EditText::tr("Avgjort av leseren: %1").arg(spoken(figure.reason));
    case Certainty::Ambiguous: return EditText::tr("Uavklart: %1").arg(spoken(figure.reason));
    case Certainty::Corrected:
        if (figure.isConfirmed())
            return standingText(figure);
        return figure.printed ? EditText::tr("Rettet. Dokumentet sier: %1").arg(valueText(printedEntryOf(figure), unit))
                              : EditText::tr("Skrevet inn her, ikke lest av et dokument");
    }
    Q_UNREACHABLE();
}

} // namespace ramme
