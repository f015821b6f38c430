#include "edit/edittext.h"
#include "edit/programmedocument.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

void keepPrinted(Figure &figure)
{
    if (figure.certainty == Certainty::Corrected)
        return;
    figure.printed = PrintedFigure{figure.state, figure.amount, figure.percent, figure.certainty, figure.reason};
    figure.certainty = Certainty::Corrected;
}

void takeBackPrinted(Figure &figure)
{
    figure.state = figure.printed->state;
    figure.amount = figure.printed->amount;
    figure.percent = figure.printed->percent;
    figure.certainty = figure.printed->certainty;
    figure.reason = figure.printed->reason;
    figure.typed.clear();
    figure.printed.reset();
    figure.settled.reset();
}

/// What is printed there is then not what was printed in its own place.
bool isMoved(const Figure &figure) { return figure.certainty == Certainty::Corrected && figure.reason == movedText(); }

void put(Figure &figure, const Entry &entry)
{
    figure.state = entry.state;
    figure.amount = entry.amount;
    figure.percent = entry.percent;
    figure.typed = entry.words == figure.raw ? QString() : entry.words;
    figure.reason.clear();
}

bool holdsTogether(const Entry &entry)
{
    const bool isMoney = entry.state == FigureState::Amount || entry.state == FigureState::Zero;
    const bool isWords = entry.state == FigureState::Mark || entry.state == FigureState::Text;
    return entry.amount.has_value() == isMoney && entry.percent.has_value() == (entry.state == FigureState::Percent)
        && entry.words.isEmpty() != isWords && (!isMoney || entry.amount->isZero() == (entry.state == FigureState::Zero))
        && entry.state != FigureState::Undecided && entry.state != FigureState::Unreadable;
}

Error noFigure() { return Error{ProgrammeDocument::tr("Tallet finnes ikke lenger")}; }

} // namespace

std::optional<Settlement> ProgrammeDocument::signature() const
{
    const Settlement settled = m_signature ? m_signature() : Settlement();
    return settled.by.simplified().isEmpty() ? std::nullopt : std::optional(Settlement{settled.by.simplified(), settled.on});
}

Done ProgrammeDocument::enter(int id, QStringView text)
{
    const FigureContext where = context(id);
    const Result<Entry> entry = where.table == FigureContext::Table::Ambitions ? readAmbitionEntry(text)
                              : where.table == FigureContext::Table::Statuses  ? Result<Entry>(readStatusEntry(text))
                                                                               : readMoneyEntry(text, where.unit);
    if (!entry)
        return Error{entry.error()};
    return correct(id, *entry);
}

Done ProgrammeDocument::correct(int id, const Entry &entry)
{
    const Figure *before = figure(id);
    if (!before)
        return noFigure();
    if (entryOf(*before) == entry)
        return done();
    const FigureContext where = context(id);
    if (!holdsTogether(entry))
        return Error{tr("%1 kan ikke skrives inn i %2").arg(valueText(entry, where.unit), placeText(where))};
    if (entry.amount && !entry.amount->isWithinLimit())
        return Error{tr("%1 er for stort").arg(valueText(entry, where.unit))};

    Figure after = *before;
    if (after.printed && printedEntryOf(after) == entry && !isMoved(after)) {
        takeBackPrinted(after);
    } else {
        keepPrinted(after);
        put(after, entry);
        after.settled = signature();
    }
    return pushFigures(tr("Endre %1 til %2").arg(placeText(where), valueText(entry, where.unit)), {after});
}

Done ProgrammeDocument::restorePrinted(int id)
{
    const Figure *before = figure(id);
    if (!before)
        return noFigure();
    if (before->certainty != Certainty::Corrected)
        return done();
    const FigureContext where = context(id);
    if (!before->printed)
        return Error{tr("%1 er skrevet inn her, så det finnes ikke noe trykt å gå tilbake til").arg(placeText(where))};
    if (isMoved(*before))
        return Error{tr("%1 er flyttet fra en annen kolonne; flytt raden tilbake eller angre").arg(placeText(where))};
    Figure after = *before;
    takeBackPrinted(after);
    return pushFigures(tr("Sett %1 tilbake til det dokumentet sier").arg(placeText(where)), {after});
}

Done ProgrammeDocument::chooseReading(int id, const QString &reading)
{
    const Figure *chosen = figure(id);
    if (!chosen)
        return noFigure();
    std::vector<Figure> row;
    for (const int other : index().row(m_programme, id)) {
        Figure after = *figure(other);
        const auto found = std::find_if(after.readings.cbegin(), after.readings.cend(),
                                        [&](const FigureReading &candidate) { return candidate.id == reading; });
        if (found == after.readings.cend())
            continue;
        if (after.certainty == Certainty::Corrected && after.state == found->state && after.amount == found->amount)
            continue;
        const QString reason = found->reason;
        const Entry entry{found->state, found->amount, {}, {}};
        keepPrinted(after);
        put(after, entry);
        after.reason = reason;
        after.settled = signature();
        row.push_back(std::move(after));
    }
    const bool known = std::any_of(chosen->readings.cbegin(), chosen->readings.cend(),
                                   [&](const FigureReading &candidate) { return candidate.id == reading; });
    const FigureContext where = context(id);
    if (!known)
        return Error{tr("%1 har ingen lesning «%2»").arg(placeText(where), reading)};
    return pushFigures(tr("Velg lesning «%1» av %2 (mandat %3)").arg(reading, rowText(where.area, where.row)).arg(where.vintage), std::move(row));
}

Done ProgrammeDocument::confirm(int id)
{
    const Figure *before = figure(id);
    if (!before)
        return noFigure();
    const FigureContext where = context(id);
    switch (before->certainty) {
    case Certainty::Certain:
    case Certainty::Corrected: return done();
    case Certainty::Ambiguous: return Error{tr("%1 kan leses på flere måter; velg en av lesningene").arg(placeText(where))};
    case Certainty::Decided: break;
    }
    Figure after = *before;
    keepPrinted(after);
    after.settled = signature();
    return pushFigures(tr("Bekreft %1").arg(placeText(where)), {after});
}

} // namespace ramme
