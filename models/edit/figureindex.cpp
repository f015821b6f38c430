#include "edit/figureindex.h"

#include "edit/edittext.h"

namespace ramme {

using Table = FigureContext::Table;

namespace {

/// Calls visit(table, row, column, figure) for every figure of a mandate, and of a letter.
template<typename Visit>
void placesIn(const Mandate &mandate, Visit visit)
{
    for (std::size_t row = 0; row < mandate.frames.size(); ++row) {
        for (std::size_t column = 0; column < mandate.frames[row].years.size(); ++column)
            visit(Table::Frames, row, column, mandate.frames[row].years[column].figure);
    }
    for (std::size_t row = 0; row < mandate.splits.size(); ++row) {
        for (std::size_t column = 0; column < mandate.splits[row].recipients.size(); ++column)
            visit(Table::Splits, row, column, mandate.splits[row].recipients[column].figure);
    }
    for (std::size_t row = 0; row < mandate.ambitions.size(); ++row) {
        for (std::size_t column = 0; column < mandate.ambitions[row].years.size(); ++column)
            visit(Table::Ambitions, row, column, mandate.ambitions[row].years[column].figure);
        for (std::size_t column = 0; column < mandate.ambitions[row].statuses.size(); ++column)
            visit(Table::Statuses, row, column, mandate.ambitions[row].statuses[column].figure);
    }
    for (std::size_t row = 0; row < mandate.printedTotals.size(); ++row)
        visit(Table::Totals, row, 0, mandate.printedTotals[row].figure);
    for (std::size_t row = 0; row < mandate.earmarks.size(); ++row)
        visit(Table::Earmarks, row, 0, mandate.earmarks[row].figure);
    for (std::size_t row = 0; row < mandate.claims.size(); ++row)
        visit(Table::Claims, row, 0, mandate.claims[row].figure);
}

template<typename Visit>
void placesIn(const Letter &letter, Visit visit)
{
    for (std::size_t row = 0; row < letter.posts.size(); ++row)
        visit(Table::LetterPosts, row, 0, letter.posts[row].figure);
    for (std::size_t row = 0; row < letter.breakdown.size(); ++row)
        visit(Table::LetterBreakdown, row, 0, letter.breakdown[row].figure);
    for (std::size_t row = 0; row < letter.printedTotals.size(); ++row)
        visit(Table::LetterTotals, row, 0, letter.printedTotals[row].figure);
}

} // namespace

FigureIndex::FigureIndex(const Programme &programme)
{
    std::size_t holder = 0;
    const auto remember = [&](Table table, std::size_t row, std::size_t column, const Figure &figure) {
        m_places.insert(figure.id, Place{table, holder, row, column});
    };
    for (holder = 0; holder < programme.mandates.size(); ++holder)
        placesIn(programme.mandates[holder], remember);
    for (holder = 0; holder < programme.letters.size(); ++holder)
        placesIn(programme.letters[holder], remember);
    for (holder = 0; holder < programme.reserves.size(); ++holder)
        remember(Table::Reserves, 0, 0, programme.reserves[holder].figure);
}

template<typename ProgrammeType>
auto FigureIndex::at(ProgrammeType &programme, const Place &place) -> decltype(&programme.reserves.front().figure)
{
    switch (place.table) {
    case Table::None: return nullptr;
    case Table::Frames: return &programme.mandates[place.holder].frames[place.row].years[place.column].figure;
    case Table::Splits: return &programme.mandates[place.holder].splits[place.row].recipients[place.column].figure;
    case Table::Totals: return &programme.mandates[place.holder].printedTotals[place.row].figure;
    case Table::Ambitions: return &programme.mandates[place.holder].ambitions[place.row].years[place.column].figure;
    case Table::Statuses: return &programme.mandates[place.holder].ambitions[place.row].statuses[place.column].figure;
    case Table::Earmarks: return &programme.mandates[place.holder].earmarks[place.row].figure;
    case Table::Claims: return &programme.mandates[place.holder].claims[place.row].figure;
    case Table::LetterPosts: return &programme.letters[place.holder].posts[place.row].figure;
    case Table::LetterBreakdown: return &programme.letters[place.holder].breakdown[place.row].figure;
    case Table::LetterTotals: return &programme.letters[place.holder].printedTotals[place.row].figure;
    case Table::Reserves: return &programme.reserves[place.holder].figure;
    }
    Q_UNREACHABLE();
}

const Figure *FigureIndex::find(const Programme &programme, int id) const
{
    return at(programme, m_places.value(id));
}

Figure *FigureIndex::find(Programme &programme, int id) const
{
    return at(programme, m_places.value(id));
}

std::vector<int> FigureIndex::row(const Programme &programme, int id) const
{
    const Place place = m_places.value(id);
    std::vector<int> ids;
    const auto collect = [&ids](const auto &cells) {
        for (const auto &cell : cells)
            ids.push_back(cell.figure.id);
    };
    switch (place.table) {
    case Table::Frames: collect(programme.mandates[place.holder].frames[place.row].years); break;
    case Table::Splits: collect(programme.mandates[place.holder].splits[place.row].recipients); break;
    case Table::Ambitions: collect(programme.mandates[place.holder].ambitions[place.row].years); break;
    default: ids.push_back(id);
    }
    return ids;
}

FigureContext FigureIndex::context(const Programme &programme, int id) const
{
    const Place place = m_places.value(id);
    FigureContext context;
    context.table = place.table;
    context.index = int(place.row);
    switch (place.table) {
    case Table::None: return context;
    case Table::LetterPosts:
    case Table::LetterBreakdown:
    case Table::LetterTotals: {
        const Letter &letter = programme.letters[place.holder];
        context.vintage = context.year = letter.year;
        context.recipient = letter.recipient;
        context.unit = letter.unit;
        break;
    }
    case Table::Reserves: {
        const Reserve &reserve = programme.reserves[place.holder];
        context.vintage = context.year = reserve.year;
        context.row = reserve.scope;
        context.index = int(place.holder);
        context.column = QString::number(reserve.year);
        return context;
    }
    default: {
        const Mandate &mandate = programme.mandates[place.holder];
        context.area = mandate.area;
        context.vintage = mandate.vintage;
        context.unit = mandate.unit;
    }
    }
    switch (place.table) {
    case Table::Frames: {
        const FrameRow &row = programme.mandates[place.holder].frames[place.row];
        context.row = row.row;
        context.year = row.years[place.column].year;
        context.column = QString::number(context.year);
        break;
    }
    case Table::Splits: {
        const SplitRow &row = programme.mandates[place.holder].splits[place.row];
        context.row = row.line;
        context.year = row.budgetYear;
        context.recipient = context.column = row.recipients[place.column].recipient;
        break;
    }
    case Table::Ambitions: {
        const AmbitionRow &row = programme.mandates[place.holder].ambitions[place.row];
        context.row = row.ambition;
        context.year = row.years[place.column].year;
        context.column = yearText(context.year);
        break;
    }
    case Table::Statuses: {
        const AmbitionRow &row = programme.mandates[place.holder].ambitions[place.row];
        context.row = row.ambition;
        context.year = row.statuses[place.column].year;
        context.column = statusText(context.year);
        break;
    }
    case Table::Totals:
    case Table::LetterTotals: {
        const PrintedTotal &total = place.table == Table::Totals ? programme.mandates[place.holder].printedTotals[place.row]
                                                                 : programme.letters[place.holder].printedTotals[place.row];
        context.row = total.row;
        context.column = total.column;
        break;
    }
    case Table::Earmarks: {
        const Earmark &earmark = programme.mandates[place.holder].earmarks[place.row];
        context.row = earmark.purpose;
        context.year = earmark.budgetYear;
        context.recipient = context.column = earmark.recipient;
        break;
    }
    case Table::Claims:
        context.year = programme.mandates[place.holder].claims[place.row].year;
        context.column = QString::number(context.year);
        break;
    case Table::LetterPosts: context.row = programme.letters[place.holder].posts[place.row].name; break;
    case Table::LetterBreakdown:
        context.row = programme.letters[place.holder].breakdown[place.row].label;
        context.area = programme.letters[place.holder].breakdown[place.row].area.value_or(QString());
        context.unit = Unit::Million;
        break;
    default: break;
    }
    return context;
}

} // namespace ramme
