#include "support/generator_compare.h"

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

namespace {

class Comparison
{
public:
    Comparison(const Document &document, const ramme::Reading &reading)
        : m_document(document), m_reading(reading), m_damaged(document.manner == Manner::Ocr)
    {
    }

    Tally run();

private:
    struct Place {
        QString kind;
        QString name;
        int firstLine = 0; ///< of the row
        int lastLine = 0;
        int firstOfTable = 0;
        int lastOfTable = 0;
        const Table *table = nullptr;
        const Row *row = nullptr;
    };
    Place placeOf(const QString &kind, const Table &table, const Row &row, const QString &column) const
    {
        return {kind, row.label + u" · "_s + column, row.firstLine, row.lastLine, table.firstLine, table.lastLine, &table, &row};
    }

    void figure(const Place &place, const Cell &cell, const ramme::Figure *read);
    void invented(const QString &kind, const QString &name, const ramme::Figure &read, const Part &part);
    /// A fact other than a cell: right, told to a person, or a fault.
    void fact(const Place &place, bool decidable, bool right, const QString &expected, const QString &read, const ramme::Figure *figure = nullptr);
    void fault(int Tally::*count, const Place &place, const QString &text);

    void mandate(const Part &part, const ramme::Mandate &read);
    void frames(const Part &part, const ramme::Mandate &read);
    void splits(const Part &part, const ramme::Mandate &read);
    void totals(const Part &part, const std::vector<ramme::PrintedTotal> &read);
    void ambitions(const Part &part, const ramme::Mandate &read);
    void facts(const Part &part, const ramme::Mandate &read);
    void letter(const Part &part, const ramme::Letter &read);
    void absent(const Part &part);
    void reserves();

    const Document &m_document;
    const ramme::Reading &m_reading;
    const bool m_damaged;
    Tally m_tally;
};

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
                fact(placeOf(u"section"_s, table, row, {}), true, means(match->section, {row.section}, m_damaged), u"«"_s + row.section + u"»"_s, u"«"_s + match->section + u"»"_s);
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

void Comparison::facts(const Part &part, const ramme::Mandate &read)
{
    const Place whole{u"fact"_s, part.area, part.firstLine, part.lastLine, part.firstLine, part.firstLine};
    const auto at = [&](const QString &kind) { Place place = whole; place.kind = kind; return place; };
    const auto atBlock = [&](const QString &kind, auto &&wanted) {
        Place place = at(kind);
        for (const Block &block : part.blocks) {
            if (wanted(block)) {
                place.firstOfTable = block.firstLine - (block.kind == Block::Kind::Bullets ? 2 : 0);
                place.lastOfTable = block.lastLine;
            }
        }
        return place;
    };
    const Place goalPlace = atBlock(u"goal"_s, [](const Block &block) { return block.kind == Block::Kind::Bullets; });
    const Place earmarkPlace = atBlock(u"earmark"_s, [&](const Block &block) { return block.kind == Block::Kind::Table && part.tables[block.table].kind == Table::Kind::Split; });
    const bool baseTold = std::any_of(m_reading.findings.begin(), m_reading.findings.end(), [](const ramme::Finding &finding) { return finding.rule == "price-base"_L1; });
    fact(at(u"price base"_s), true, read.priceBase == part.priceBase || (baseTold && read.priceBase.kind == ramme::PriceBase::Kind::NotStated), ramme::toWord(part.priceBase), ramme::toWord(read.priceBase));
    QStringList goals;
    for (const ramme::Goal &goal : read.goals)
        goals += u"%1 %2"_s.arg(goal.year).arg(goal.percent ? *goal.percent : -1);
    const QString allGoals = goals.join(u", "_s);
    for (const GoalTruth &goal : part.goals) {
        const QString wanted = u"%1 %2"_s.arg(goal.year).arg(goal.percent ? *goal.percent : -1);
        fact(goalPlace, true, goals.removeOne(wanted), wanted, allGoals);
    }
    if (!goals.isEmpty())
        fault(&Tally::invented, goalPlace, goals.join(u", "_s));
    std::vector<const ramme::Earmark *> earmarks;
    for (const ramme::Earmark &earmark : read.earmarks)
        earmarks.push_back(&earmark);
    for (const EarmarkTruth &earmark : part.earmarks) {
        const auto found = std::find_if(earmarks.begin(), earmarks.end(), [&](const ramme::Earmark *candidate) {
            return means(candidate->recipient, earmark.recipient, false) && candidate->bound == earmark.bound && candidate->figure.amount && candidate->figure.amount->ore() == earmark.ore && candidate->budgetYear == part.year;
        });
        fact(earmarkPlace, true, found != earmarks.end(), u"%1 øre, %2, %3"_s.arg(earmark.ore).arg(ramme::toWord(earmark.bound), earmark.recipient.join(u'/')),
            earmarks.empty() ? QString() : shown(earmarks.front()->figure) + u", "_s + earmarks.front()->recipient + u", "_s + ramme::toWord(earmarks.front()->bound));
        if (found != earmarks.end())
            earmarks.erase(found);
    }
    if (part.earmarks.empty()) {
        for (const ramme::Earmark *earmark : earmarks)
            invented(u"earmark"_s, earmark->recipient, earmark->figure, part);
    }
    for (const ramme::Claim &claim : read.claims) {
        if (claim.kind == ramme::Claim::Kind::Frame && claim.figure.amount && (claim.year != part.year || !part.claim || *part.claim != claim.figure.amount->ore()))
            invented(u"claim"_s, QString::number(claim.year), claim.figure, part);
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

void Comparison::letter(const Part &part, const ramme::Letter &read)
{
    const Table &table = part.tables.front();
    std::set<const ramme::LetterPost *> used;
    for (std::size_t at = 0; at < part.posts.size(); ++at) {
        const PostTruth &post = part.posts[at];
        const auto found = std::find_if(read.posts.begin(), read.posts.end(), [&](const ramme::LetterPost &candidate) { return candidate.chapter == post.chapter && candidate.post == post.post; });
        used.insert(found == read.posts.end() ? nullptr : &*found);
        figure(placeOf(u"post"_s, table, table.rows[at], QString::number(post.post)), table.rows[at].cells[2], found == read.posts.end() ? nullptr : &found->figure);
        if (found != read.posts.end())
            fact(placeOf(u"post name"_s, table, table.rows[at], {}), true, means(found->name, {post.name}, m_damaged), post.name, found->name);
    }
    for (const ramme::LetterPost &post : read.posts) {
        if (!used.contains(&post))
            invented(u"post"_s, post.name, post.figure, part);
    }
    std::set<const ramme::BreakdownItem *> seen;
    const Place whole{u"breakdown"_s, QString(), part.firstLine, part.lastLine, table.lastLine + 1, part.lastLine};
    for (const BreakdownTruth &item : part.breakdown) {
        const ramme::BreakdownItem *match = nullptr;
        for (const ramme::BreakdownItem &candidate : read.breakdown) {
            const bool named = item.area.isEmpty() ? means(candidate.label, {item.label, u"Digital samhandling"_s}, true) : candidate.area == item.area || means(candidate.label, {item.label}, m_damaged);
            if (!match && !seen.contains(&candidate) && named)
                match = &candidate;
        }
        seen.insert(match);
        Place place = whole;
        place.name = item.label;
        fact(place, true, match && match->figure.amount && match->figure.amount->ore() == item.ore, QString::number(item.ore), match ? shown(match->figure) : QString(), match ? &match->figure : nullptr);
        if (!match)
            continue;
        place.kind = u"breakdown parent"_s;
        fact(place, true, match->parent.isEmpty() == item.parent.isEmpty(), u"«"_s + item.parent + u"»"_s, u"«"_s + match->parent + u"»"_s, &match->figure);
        place.kind = u"breakdown area"_s;
        fact(place, true, means(match->area.value_or(QString()), {item.area}, m_damaged) || (!match->area && !item.area.isEmpty()), u"«"_s + item.area + u"»"_s, u"«"_s + match->area.value_or(u"none"_s) + u"»"_s);
    }
    for (const ramme::BreakdownItem &item : read.breakdown) {
        if (!seen.contains(&item))
            invented(u"breakdown"_s, item.label, item.figure, part);
    }
}

void Comparison::absent(const Part &part)
{
    const Place whole{part.letter ? u"letter"_s : u"mandate"_s, part.letter ? part.recipient.join(u'/') : part.area, part.firstLine, part.lastLine, part.firstLine, part.lastLine};
    for (const Table &table : part.tables) {
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                if (claims(cell))
                    fact(whole, cell.decidable, false, shown(cell), QString());
            }
        }
    }
}

void Comparison::reserves()
{
    Place place{u"reserve"_s, {}, 0, 0, 0, 0};
    for (const Part &part : m_document.parts) {
        for (const Block &block : part.blocks) {
            if (block.text.contains(u"tillegg på"_s) || block.text.contains(u"tilskuddsordning"_s)) {
                place.firstOfTable = block.firstLine;
                place.lastOfTable = block.lastLine;
            }
        }
    }
    std::vector<const ramme::Reserve *> left;
    for (const ramme::Reserve &reserve : m_reading.reserves) {
        if (reserve.figure.amount)
            left.push_back(&reserve);
    }
    for (const ReserveTruth &truth : m_document.reserves) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const ramme::Reserve *candidate) { return candidate->kind == truth.kind && candidate->year == truth.year && candidate->figure.amount->ore() == truth.ore; });
        fact(place, true, found != left.end(), u"%1 øre %2 %3"_s.arg(truth.ore).arg(ramme::toWord(truth.kind)).arg(truth.year), left.empty() ? QString() : shown(left.front()->figure));
        if (found != left.end())
            left.erase(found);
    }
    for (const ramme::Reserve *reserve : left)
        fault(&Tally::invented, place, shown(reserve->figure));
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

} // namespace

Tally compare(const Document &document, const ramme::Reading &reading)
{
    return Comparison(document, reading).run();
}

} // namespace generated
