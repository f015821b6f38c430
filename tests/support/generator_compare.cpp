#include "support/generator_comparison.h"

#include "support/generator_match.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace generated {

void Tally::add(const Tally &other)
{
    figures += other.figures;
    right += other.right;
    flagged += other.flagged;
    wrong += other.wrong;
    missing += other.missing;
    invented += other.invented;
    decidable += other.decidable;
    decided += other.decided;
    strayed += other.strayed;
    for (const auto &[kind, list] : other.faults)
        faults[kind].insert(faults[kind].end(), list.begin(), list.end());
    for (const auto &[kind, list] : other.refused)
        refused[kind].insert(refused[kind].end(), list.begin(), list.end());
}

void Comparison::fault(int Tally::*count, const Place &place, const QString &text)
{
    m_tally.*count += 1;
    const QString word = count == &Tally::wrong ? u"wrong"_s : count == &Tally::missing ? u"missing"_s : count == &Tally::strayed ? u"strayed"_s : u"invented"_s;
    m_tally.faults[place.kind + u' ' + word].push_back({place.name + u": "_s + text, place.firstOfTable, place.lastOfTable});
}

void Comparison::figure(const Place &place, const Cell &cell, const ramme::Figure *read)
{
    // A mark that may belong to the number before it says nothing either way.
    const bool bareMark = cell.state == FigureState::FootnoteOnly && !cell.decidable && (!read || read->state == FigureState::Blank);
    const bool right = bareMark || (read ? same(cell, *read) : !claims(cell));
    fact(place, cell.decidable, right, shown(cell), read ? shown(*read) : QString(), read);
    if (right && !bareMark && read && claims(cell) && m_document.fileName.endsWith(u".html"_s) == false && (read->source.line < place.firstLine || read->source.line > place.lastLine))
        fault(&Tally::strayed, place, u"is on lines %1–%2, read %3"_s.arg(place.firstLine).arg(place.lastLine).arg(shown(*read)));
}

void Comparison::fact(const Place &place, bool decidable, bool right, const QString &expected, const QString &read, const ramme::Figure *figure)
{
    ++m_tally.figures;
    m_tally.decidable += decidable ? 1 : 0;
    m_tally.decided += decidable && right ? 1 : 0;
    if (right) {
        ++m_tally.right;
        return;
    }
    const QString text = u"expected %1, read %2%3"_s.arg(expected, read.isEmpty() ? u"nothing"_s : read, decidable ? QString() : u" (not decidable)"_s);
    if (isFlagged(m_reading, figure, place.firstOfTable, place.lastOfTable, place.table, place.row)) {
        ++m_tally.flagged;
        if (decidable)
            m_tally.refused[place.kind].push_back({place.name + u": "_s + text, place.firstOfTable, place.lastOfTable});
        return;
    }
    fault(read.isEmpty() ? &Tally::missing : &Tally::wrong, place, text);
}

void Comparison::invented(const QString &kind, const QString &name, const ramme::Figure &read, const Part &part)
{
    if (!claims(read))
        return;
    const int line = read.source.line;
    int first = line;
    int last = line;
    for (const Table &table : part.tables) {
        if (line >= table.firstLine && line <= table.lastLine) {
            first = table.firstLine;
            last = table.lastLine;
        }
    }
    if (isFlagged(m_reading, &read, first, last))
        ++m_tally.flagged;
    else
        fault(&Tally::invented, {kind, name, line, line, first, last}, u"read "_s + shown(read));
}

void Comparison::frames(const Part &part, const ramme::Mandate &read)
{
    std::set<const ramme::FrameRow *> used;
    for (const Table &table : part.tables) {
        if (table.kind != Table::Kind::Frames)
            continue;
        for (const Row &row : table.rows) {
            if (row.total)
                continue;
            const ramme::FrameRow *match = nullptr;
            for (const bool damaged : {false, m_damaged}) {
                for (const ramme::FrameRow &candidate : read.frames) {
                    if (!match && !used.contains(&candidate) && means(candidate.row, row.names, damaged))
                        match = &candidate;
                }
            }
            used.insert(match);
            std::set<int> years;
            for (std::size_t at = 0; at < table.columns.size(); ++at) {
                const Column &column = table.columns[at];
                if (column.kind == Column::Kind::Total)
                    continue;
                years.insert(column.year);
                const ramme::Figure *found = nullptr;
                for (std::size_t cell = 0; match && cell < match->years.size(); ++cell)
                    found = match->years[cell].year == column.year ? &match->years[cell].figure : found;
                figure(placeOf(u"frame"_s, table, row, column.heading), row.cells[at], found);
            }
            for (std::size_t cell = 0; match && cell < match->years.size(); ++cell) {
                if (!years.contains(match->years[cell].year))
                    invented(u"frame"_s, row.label + u" · "_s + QString::number(match->years[cell].year), match->years[cell].figure, part);
            }
        }
    }
    for (const ramme::FrameRow &row : read.frames) {
        for (const ramme::YearFigure &cell : row.years) {
            if (!used.contains(&row))
                invented(u"frame"_s, u"row «%1» · %2"_s.arg(row.row, QString::number(cell.year)), cell.figure, part);
        }
    }
}

void Comparison::splits(const Part &part, const ramme::Mandate &read)
{
    std::set<const ramme::SplitRow *> used;
    for (const Table &table : part.tables) {
        if (table.kind != Table::Kind::Split)
            continue;
        for (const Row &row : table.rows) {
            if (row.total)
                continue;
            const ramme::SplitRow *match = nullptr;
            for (const bool damaged : {false, m_damaged}) {
                for (const ramme::SplitRow &candidate : read.splits) {
                    if (!match && !used.contains(&candidate) && means(candidate.line, row.names, damaged))
                        match = &candidate;
                }
            }
            used.insert(match);
            if (match) {
                fact(placeOf(u"split kind"_s, table, row, {}), true, match->kind == row.kind, ramme::toWord(row.kind), ramme::toWord(match->kind));
                fact(placeOf(u"split year"_s, table, row, {}), true, match->budgetYear == table.budgetYear, QString::number(table.budgetYear), QString::number(match->budgetYear));
            }
            std::set<const ramme::RecipientFigure *> cells;
            for (std::size_t at = 0; at < table.columns.size(); ++at) {
                const Column &column = table.columns[at];
                if (column.kind == Column::Kind::Total)
                    continue;
                const ramme::RecipientFigure *found = nullptr;
                for (std::size_t cell = 0; match && cell < match->recipients.size(); ++cell) {
                    if (means(match->recipients[cell].recipient, column.names, false))
                        found = &match->recipients[cell];
                }
                cells.insert(found);
                figure(placeOf(u"split"_s, table, row, column.heading), row.cells[at], found ? &found->figure : nullptr);
            }
            for (std::size_t cell = 0; match && cell < match->recipients.size(); ++cell) {
                if (!cells.contains(&match->recipients[cell]))
                    invented(u"split"_s, row.label + u" · "_s + match->recipients[cell].recipient, match->recipients[cell].figure, part);
            }
        }
    }
    for (const ramme::SplitRow &row : read.splits) {
        for (const ramme::RecipientFigure &cell : row.recipients) {
            if (!used.contains(&row))
                invented(u"split"_s, u"line «%1» · %2"_s.arg(row.line, cell.recipient), cell.figure, part);
        }
    }
}

/// A printed total that was read has to be one that is printed.
void Comparison::totals(const Part &part, const std::vector<ramme::PrintedTotal> &read)
{
    for (const ramme::PrintedTotal &total : read) {
        if (!total.figure.amount || part.letter)
            continue;
        bool found = false;
        for (const Table &table : part.tables) {
            for (const Row &row : table.rows) {
                for (std::size_t at = 0; at < row.cells.size() && at < table.columns.size(); ++at)
                    found = found || ((row.total || table.columns[at].kind == Column::Kind::Total) && row.cells[at].ore == total.figure.amount->ore());
            }
        }
        if (!found)
            invented(u"total"_s, total.row + u" · "_s + total.column, total.figure, part);
    }
}

void Comparison::ambitions(const Part &part, const ramme::Mandate &read)
{
    std::set<const ramme::AmbitionRow *> used;
    for (const Table &table : part.tables) {
        if (table.kind != Table::Kind::Ambitions)
            continue;
        for (const Row &row : table.rows) {
            const ramme::AmbitionRow *match = nullptr;
            for (const bool damaged : {false, m_damaged}) {
                for (const ramme::AmbitionRow &candidate : read.ambitions) {
                    if (!match && !used.contains(&candidate) && means(candidate.ambition, row.names.isEmpty() ? QStringList{row.label} : row.names, damaged))
                        match = &candidate;
                }
            }
            if (match)
                used.insert(match);
            if (row.heading)
                continue;
            QStringList actors;
            bool decidable = true;
            std::set<int> years;
            for (std::size_t at = 0; at < table.columns.size(); ++at) {
                const Column &column = table.columns[at];
                decidable = decidable && row.cells[at].decidable;
                if (column.kind == Column::Kind::Actor) {
                    if (claims(row.cells[at]))
                        actors += column.heading;
                    continue;
                }
                years.insert(column.year);
                const ramme::Figure *found = nullptr;
                for (std::size_t cell = 0; match && cell < match->years.size(); ++cell)
                    found = match->years[cell].year == column.year ? &match->years[cell].figure : found;
                figure(placeOf(u"ambition"_s, table, row, column.heading), row.cells[at], found);
            }
            for (std::size_t cell = 0; match && cell < match->years.size(); ++cell) {
                if (match->years[cell].year != 0 && !years.contains(match->years[cell].year))
                    invented(u"ambition"_s, row.label, match->years[cell].figure, part);
            }
            if (match) {
                const bool right = match->actors == actors || match->actorsCertainty == ramme::Certainty::Ambiguous;
                fact(placeOf(u"actors"_s, table, row, {}), decidable && match->actorsCertainty != ramme::Certainty::Ambiguous, right, actors.join(u'+') + u" (none is empty)"_s, u"«"_s + match->actors.join(u'+') + u"»"_s);
                fact(placeOf(u"section"_s, table, row, {}), true, means(match->section, {row.section}, m_damaged && !m_document.scanned), u"«"_s + row.section + u"»"_s, u"«"_s + match->section + u"»"_s);
            }
        }
    }
    for (const ramme::AmbitionRow &row : read.ambitions) {
        for (const ramme::YearFigure &cell : row.years) {
            if (!used.contains(&row))
                invented(u"ambition"_s, row.ambition, cell.figure, part);
        }
    }
}

void Comparison::mandate(const Part &part, const ramme::Mandate &read)
{
    frames(part, read);
    splits(part, read);
    totals(part, read.printedTotals);
    ambitions(part, read);
    facts(part, read);
}

Tally Comparison::run()
{
    std::set<const ramme::Mandate *> used;
    for (const Part &part : m_document.parts) {
        bool found = false;
        for (const ramme::Letter &candidate : m_reading.letters) {
            if (part.letter && !found && candidate.year == part.year && means(candidate.recipient, part.recipient, m_damaged)) {
                found = true;
                letter(part, candidate);
            }
        }
        for (const ramme::Mandate &candidate : m_reading.mandates) {
            if (!part.letter && !found && candidate.vintage == part.year && means(candidate.area, {part.area}, m_damaged)) {
                found = true;
                used.insert(&candidate);
                mandate(part, candidate);
            }
        }
        if (!found)
            absent(part);
    }
    for (const ramme::Mandate &candidate : m_reading.mandates) {
        if (used.contains(&candidate))
            continue;
        for (const ramme::FrameRow &row : candidate.frames) {
            for (const ramme::YearFigure &cell : row.years)
                invented(u"mandate"_s, candidate.area, cell.figure, m_document.parts.front());
        }
    }
    reserves();
    return m_tally;
}

Tally compare(const Document &document, const ramme::Reading &reading)
{
    return Comparison(document, reading).run();
}

} // namespace generated
