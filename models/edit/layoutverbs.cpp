#include "edit/change.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

using namespace Qt::Literals::StringLiterals;

// The verbs of a review: figures moved to another column, readings under another layout, and the layouts that are kept.

namespace ramme {

namespace {

/// What a person settled of the mandate beside its figures stays: what differs from the reading before.
void keepProperties(const Programme &before, const Reading &was, Programme &after)
{
    for (const Mandate &old : before.mandates) {
        const auto read = std::find_if(was.mandates.cbegin(), was.mandates.cend(),
                                       [&](const Mandate &mandate) { return mandate.source == old.source; });
        Mandate *fresh = findMandate(after, old.area, old.vintage);
        if (read == was.mandates.cend() || !fresh)
            continue;
        if (old.priceBase != read->priceBase)
            fresh->priceBase = old.priceBase;
        if (old.adopted != read->adopted)
            fresh->adopted = old.adopted;
    }
}

/// Recipients that only the reading before spoke of go.
void dropRecipients(const Reading &was, const Reading &now, Programme &programme)
{
    std::erase_if(programme.recipients, [&](const Recipient &recipient) {
        const auto isIn = [&](const std::vector<Recipient> &all) { return std::find(all.cbegin(), all.cend(), recipient) != all.cend(); };
        const auto isNamed = [&](const auto &things) {
            return std::any_of(things.cbegin(), things.cend(), [&](const auto &thing) { return thing.recipient == recipient.shortName; });
        };
        bool used = !isIn(was.recipients) || isIn(now.recipients) || isNamed(programme.letters);
        for (const Mandate &mandate : programme.mandates) {
            used = used || isNamed(mandate.earmarks);
            for (const SplitRow &split : mandate.splits)
                used = used || isNamed(split.recipients);
        }
        return !used;
    });
}

/// Areas that only the reading before spoke of go.
void dropAreas(const Reading &was, const Reading &now, Programme &programme)
{
    std::erase_if(programme.areas, [&](const Area &area) {
        const auto isIn = [&](const std::vector<Area> &all) { return std::any_of(all.cbegin(), all.cend(), [&](const Area &one) { return one.name == area.name; }); };
        const auto isOf = [&](const auto &things) { return std::any_of(things.cbegin(), things.cend(), [&](const auto &thing) { return thing.area == area.name; }); };
        const bool inLetter = std::any_of(programme.letters.cbegin(), programme.letters.cend(), [&](const Letter &letter) { return isOf(letter.breakdown); });
        const bool inScenario = std::any_of(programme.scenarios.cbegin(), programme.scenarios.cend(), [&](const Scenario &scenario) { return speaksOf(scenario, area.name); });
        return isIn(was.areas) && !isIn(now.areas) && !inLetter && !inScenario && !isOf(programme.mandates) && !isOf(programme.plan.pins) && !isOf(programme.plan.keys);
    });
}

/// A letter that is read as one to another recipient or for another year is the same letter still, and so is what it holds back.
void followLetters(const Reading &was, const Reading &now, Programme &programme)
{
    for (const Letter &fresh : now.letters) {
        for (Letter &letter : programme.letters) {
            if (letter.source != fresh.source)
                continue;
            letter.recipient = fresh.recipient;
            letter.year = fresh.year;
        }
    }
    for (const Reserve &fresh : now.reserves) {
        const auto old = std::find_if(was.reserves.cbegin(), was.reserves.cend(), [&](const Reserve &reserve) { return reserve.figure.source == fresh.figure.source && reserve.figure.raw == fresh.figure.raw; });
        for (Reserve &reserve : programme.reserves) {
            if (old != was.reserves.cend() && reserve.figure.source == fresh.figure.source && reserve.year == old->year)
                reserve.year = fresh.year;
        }
    }
}

Layout *layoutNamed(std::vector<Layout> &layouts, const QString &name)
{
    const auto found = std::find_if(layouts.begin(), layouts.end(), [&](const Layout &layout) { return layout.name == name; });
    return found == layouts.end() ? nullptr : &*found;
}

bool isBlank(const Figure &figure) { return figure.state == FigureState::Blank; }

/// Puts what one cell says into another, with where it was printed. What stood in the other is kept as printed there.
void putMoved(Figure &into, const Figure &from)
{
    if (isBlank(into) && isBlank(from))
        return;
    if (into.certainty != Certainty::Corrected) {
        into.printed = PrintedFigure{into.state, into.amount, into.percent, into.certainty, into.reason};
        into.certainty = Certainty::Corrected;
    }
    into.state = from.state;
    into.amount = from.amount;
    into.percent = from.percent;
    into.reason = movedText();
    const bool isWords = from.state == FigureState::Mark || from.state == FigureState::Text;
    into.typed = isWords && from.typed.isEmpty() ? from.raw : from.typed;
    if (isBlank(from))
        return; // its place stays where nothing is said to be printed
    into.source = from.source;
    if (!isWords)
        into.raw = from.raw;
}

/// Moves the cells from one on to the next column. Refused where one would fall out of the table.
template<typename Cells>
Done shift(Cells &cells, std::size_t from, Shift direction, const QString &row)
{
    const bool right = direction == Shift::Right;
    const auto undecided = [](const auto &cell) { return cell.figure.state == FigureState::Undecided; };
    if (std::any_of(cells.cbegin(), cells.cend(), undecided))
        return Error{ProgrammeDocument::tr("%1 har tall i tvil; velg lesning før tallene flyttes").arg(row)};
    if (!right && from == 0)
        return Error{ProgrammeDocument::tr("Tallene i %1 står i den første kolonnen og kan ikke flyttes til venstre").arg(row)};
    if (!isBlank(right ? cells.back().figure : cells[from - 1].figure))
        return Error{right ? ProgrammeDocument::tr("Det siste tallet i %1 ville falle ut av tabellen; slett det først eller legg til en kolonne").arg(row)
                           : ProgrammeDocument::tr("Kolonnen til venstre i %1 er ikke tom; slett tallet der først").arg(row)};
    const Cells before = cells;
    Figure nothing;
    if (right) {
        for (std::size_t c = from; c < cells.size(); ++c)
            putMoved(cells[c].figure, c == from ? nothing : before[c - 1].figure);
    } else {
        for (std::size_t c = from - 1; c < cells.size(); ++c)
            putMoved(cells[c].figure, c + 1 == cells.size() ? nothing : before[c + 1].figure);
    }
    return done();
}

/// Shifts every wanted row from the column on that has the key of the selected cell.
template<typename Row, typename Cells, typename Key, typename Wanted, typename Name>
Done shiftRows(std::vector<Row> &rows, Cells Row::*cells, Key key, int figure, Shift direction, Wanted wanted, Name nameOf)
{
    const auto isIt = [figure](const auto &cell) { return cell.figure.id == figure; };
    for (const Row &selected : rows) {
        const auto found = std::find_if((selected.*cells).cbegin(), (selected.*cells).cend(), isIt);
        if (found == (selected.*cells).cend())
            continue;
        const auto column = (*found).*key;
        const Row chosen = selected; // the rows change below
        for (Row &row : rows) {
            const auto start = std::find_if((row.*cells).cbegin(), (row.*cells).cend(), [&](const auto &cell) { return cell.*key == column; });
            if (start == (row.*cells).cend() || !wanted(chosen, row))
                continue;
            const auto at = std::size_t(start - (row.*cells).cbegin());
            if (const Done moved = shift(row.*cells, at, direction, nameOf(row)); !moved)
                return moved;
        }
        return done();
    }
    return Error{ProgrammeDocument::tr("Tallet finnes ikke lenger")};
}

} // namespace

Done ProgrammeDocument::shiftFigures(int id, Shift direction, ShiftReach reach)
{
    const FigureContext where = context(id);
    const bool right = direction == Shift::Right;
    const bool all = reach == ShiftReach::Table;
    const QString place = placeText(where);
    const QString text = all ? (right ? tr("Flytt tallene i alle rader én kolonne til høyre fra %1") : tr("Flytt tallene i alle rader én kolonne til venstre fra %1")).arg(place)
                             : (right ? tr("Flytt tallene i raden én kolonne til høyre fra %1") : tr("Flytt tallene i raden én kolonne til venstre fra %1")).arg(place);
    const auto same = [all](const auto &a, const auto &b) { return all || &a == &b || a == b; };
    return editMandate(where.mandate(), text, [&](Mandate &mandate) -> Done {
        switch (where.table) {
        case FigureContext::Table::Frames:
            return shiftRows(mandate.frames, &FrameRow::years, &YearFigure::year, id, direction, same, [&](const FrameRow &row) { return rowText(where.area, row.row); });
        case FigureContext::Table::Splits:
            return shiftRows(mandate.splits, &SplitRow::recipients, &RecipientFigure::recipient, id, direction,
                             [&](const SplitRow &a, const SplitRow &b) { return a.budgetYear == b.budgetYear && same(a, b); },
                             [&](const SplitRow &row) { return rowText(where.area, row.line); });
        case FigureContext::Table::Ambitions:
            return shiftRows(mandate.ambitions, &AmbitionRow::years, &YearFigure::year, id, direction, same, [](const AmbitionRow &row) { return row.ambition; });
        default: return Error{tr("Velg først et tall i rammene, fordelingen eller ambisjonene")};
        }
    });
}

Done ProgrammeDocument::takeReading(const Reading &was, const Reading &now, std::vector<Layout> layouts, const QString &text)
{
    return takeReadings({{was, now}}, std::move(layouts), text);
}

Done ProgrammeDocument::takeReadings(const std::vector<Reread> &files, std::vector<Layout> layouts, const QString &text)
{
    return pushWhole(reread(m_programme, files, std::move(layouts)), {}, text);
}

Programme ProgrammeDocument::reread(const Programme &before, const std::vector<Reread> &files, std::vector<Layout> layouts)
{
    Programme after = before;
    after.layouts = std::move(layouts);
    for (const Reread &file : files) {
        followLetters(file.was, file.now, after);
        replaceWith(after, file.now);
        keepProperties(before, file.was, after);
        dropRecipients(file.was, file.now, after);
        dropAreas(file.was, file.now, after);
    }
    return after;
}

void ProgrammeDocument::takeReread(Programme after, Derived derived, const QString &text) { (void)pushWhole(std::move(after), std::move(derived), text); }

Done ProgrammeDocument::setLayouts(std::vector<Layout> layouts, const QString &text)
{
    return pushLayouts(std::move(layouts), m_programme.formerLayouts, text);
}

Done ProgrammeDocument::pushLayouts(std::vector<Layout> layouts, std::vector<FormerLayout> former, const QString &text)
{
    if (layouts == m_programme.layouts && former == m_programme.formerLayouts)
        return done();
    Change change;
    change.text = text;
    change.structure = true;
    change.set(&Programme::layouts, std::move(layouts));
    change.set(&Programme::formerLayouts, std::move(former));
    return push(std::move(change));
}

Done ProgrammeDocument::learnLayouts(const std::vector<Layout> &before, std::vector<Layout> reviewed, const QString &text)
{
    std::vector<Layout> layouts = learned(before, std::move(reviewed));
    std::vector<FormerLayout> former = withFormer(m_programme.formerLayouts, before, layouts);
    return pushLayouts(std::move(layouts), std::move(former), text);
}

Done ProgrammeDocument::renameLayout(const QString &name, const QString &newName)
{
    const QString wanted = newName.simplified();
    std::vector<Layout> layouts = m_programme.layouts;
    std::vector<FormerLayout> former = m_programme.formerLayouts;
    if (wanted == name)
        return done();
    if (wanted.isEmpty())
        return Error{tr("Et oppsett må ha et navn")};
    if (layoutNamed(layouts, wanted))
        return Error{tr("Oppsettet «%1» finnes fra før").arg(wanted)};
    if (!layoutNamed(layouts, name))
        return Error{tr("Oppsettet «%1» finnes ikke").arg(name)};
    layoutNamed(layouts, name)->name = wanted;
    for (FormerLayout &old : former) {
        if (old.layout.name == name)
            old.layout.name = wanted;
    }
    return pushLayouts(std::move(layouts), std::move(former), tr("Gi oppsettet %1 navnet %2").arg(name, wanted));
}

Done ProgrammeDocument::removeLayout(const QString &name)
{
    std::vector<Layout> layouts = m_programme.layouts;
    std::vector<FormerLayout> former = m_programme.formerLayouts;
    if (std::erase_if(layouts, [&](const Layout &layout) { return layout.name == name; }) == 0)
        return Error{tr("Oppsettet «%1» finnes ikke").arg(name)};
    std::erase_if(former, [&](const FormerLayout &old) { return old.layout.name == name; });
    return pushLayouts(std::move(layouts), std::move(former), tr("Slett oppsettet %1").arg(name));
}

Done ProgrammeDocument::takeBackLayout(const QString &name, int version)
{
    std::vector<Layout> layouts = m_programme.layouts;
    Layout *current = layoutNamed(layouts, name);
    const auto isIt = [&](const FormerLayout &old) { return old.layout.name == name && old.layout.version == version; };
    const auto old = std::find_if(m_programme.formerLayouts.cbegin(), m_programme.formerLayouts.cend(), isIt);
    if (!current || old == m_programme.formerLayouts.cend())
        return Error{tr("Oppsettet «%1» har ingen utgave %2").arg(name, QString::number(version))};
    const int next = current->version + 1;
    *current = old->layout;
    current->version = next;
    std::vector<FormerLayout> former = withFormer(m_programme.formerLayouts, m_programme.layouts, layouts);
    return pushLayouts(std::move(layouts), std::move(former), tr("Ta tilbake utgave %1 av oppsettet %2").arg(QString::number(version), name));
}

} // namespace ramme
