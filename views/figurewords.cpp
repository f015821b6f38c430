#include "views/figurewords.h"

#include "domain/amount.h"
#include "edit/figurecontext.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString FigureWords::value(FigureState state, const std::optional<Money> &amount, const std::optional<int> &percent, const QString &raw, Unit unit)
{
    switch (state) {
    case FigureState::Amount:
    case FigureState::Zero: {
        const QString written = formatAmount(amount.value_or(Money()), unit);
        switch (unit) {
        case Unit::Kroner: return tr("%1 kroner").arg(written);
        case Unit::Thousand: return tr("%1 tusen kroner").arg(written);
        case Unit::Million: return tr("%1 mill. kroner").arg(written);
        }
        return written;
    }
    case FigureState::Blank: return tr("tom celle");
    case FigureState::NotSet: return tr("ikke fastsatt (strek)");
    case FigureState::FootnoteOnly: return tr("bare fotnotemerke");
    case FigureState::Undecided: return tr("ikke avgjort");
    case FigureState::Unreadable: return tr("kan ikke leses");
    case FigureState::Percent: return formatPercent(percent.value_or(0));
    case FigureState::Mark:
    case FigureState::Text: return raw;
    }
    return {};
}

QString FigureWords::value(const Figure &figure, Unit unit)
{
    return value(figure.state, figure.amount, figure.percent, figure.typed.isEmpty() ? figure.raw : figure.typed, unit);
}

QString FigureWords::place(const FigureContext &context)
{
    QStringList parts;
    if (!context.area.isEmpty())
        parts << context.area;
    switch (context.table) {
    case FigureContext::Table::LetterPosts:
    case FigureContext::Table::LetterBreakdown:
    case FigureContext::Table::LetterTotals: parts << tr("brev %1").arg(context.vintage); break;
    case FigureContext::Table::Reserves: parts << tr("tillegg %1").arg(context.vintage); break;
    default:
        if (context.vintage)
            parts << tr("mandat %1").arg(context.vintage);
    }
    if (!context.row.isEmpty() && context.row != context.area)
        parts << context.row;
    if (!context.column.isEmpty())
        parts << context.column;
    return parts.join(u" · "_s);
}

QString FigureWords::reading(const FrameRow &row, const QString &id, Unit unit)
{
    QStringList parts;
    for (const YearFigure &cell : row.years) {
        const auto chosen = std::ranges::find(cell.figure.readings, id, &FigureReading::id);
        Figure figure = cell.figure;
        if (chosen != cell.figure.readings.end()) {
            figure.state = chosen->state;
            figure.amount = chosen->amount;
        }
        const QString text = formatFigure(figure, unit);
        parts << tr("%1: %2", "year: amount").arg(cell.year).arg(text.isEmpty() ? tr("tom", "no amount printed") : text);
    }
    return parts.join(u" · "_s);
}

QString FigureWords::priceBase(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return tr("ikke oppgitt");
    case PriceBase::Kind::Nominal: return tr("løpende kroner");
    case PriceBase::Kind::Year: return tr("%1-kroner").arg(base.year);
    }
    return {};
}

QString FigureWords::basis(const Basis &basis)
{
    switch (basis.kind) {
    case Basis::Kind::Newest: return tr("Nyeste mandat");
    case Basis::Kind::OwnYear: return tr("Årets eget mandat");
    case Basis::Kind::Vintage: return tr("Bare mandatene for %1").arg(basis.vintage);
    }
    return {};
}

QString FigureWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error: return tr("Feil");
    case Severity::Warning: return tr("Advarsel");
    case Severity::Note: return tr("Merknad");
    }
    return {};
}

QString FigureWords::checkState(CheckState state)
{
    switch (state) {
    case CheckState::Open: return tr("Åpen");
    case CheckState::Explained: return tr("Forklart");
    case CheckState::DocumentError: return tr("Feil i dokumentet");
    case CheckState::ToBeAsked: return tr("Må avklares");
    }
    return {};
}

QString FigureWords::lineKind(LineKind kind)
{
    switch (kind) {
    case LineKind::All: return tr("Samlet ramme");
    case LineKind::Award: return tr("Tildeling");
    case LineKind::Operations: return tr("Drift og forvaltning");
    case LineKind::CarryOver: return tr("Ubrukte midler");
    case LineKind::Other: return tr("Annet");
    }
    return {};
}

QString FigureWords::recipient(const QString &shortName)
{
    if (shortName == "unsplit"_L1 || shortName.isEmpty())
        return tr("Ufordelt");
    return shortName == "total"_L1 ? tr("Totalt") : shortName;
}

} // namespace ramme
