#include "import/rowcandidates.h"

#include "import/rowdoubts.h"
#include "import/tokenvalues.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostSequences = 3000;
constexpr std::size_t mostCandidates = 6000;
constexpr int mostSteps = 60'000;

/// Walks a row's tokens and gathers every sequence of values they may stand for.
class SequenceFinder
{
public:
    SequenceFinder(const std::vector<Token> &tokens, const RowForm &form, int budget)
        : m_tokens(tokens), m_columns(form.columns), m_unit(form.unit), m_doubts(tokens, form), m_budget(budget)
    {
        m_parted.resize(tokens.size());
        m_cutAnew.resize(tokens.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (budget >= partingCost)
                m_parted[i] = partedValues(tokens[i], m_unit);
            for (std::size_t count = 2; budget >= joinCost + partingCost && count <= 3 && i + count <= tokens.size(); ++count)
                m_cutAnew[i].push_back(valuesCutAnew(tokens, i, count, m_unit));
        }
    }

    std::vector<ValueSequence> find()
    {
        walk(0, 0);
        return std::move(m_found);
    }

private:
    void price(TokenValue &value) const
    {
        const int oddity = m_doubts.priceOf(value.cell);
        value.cost += oddity;
        value.cell.risky = value.cell.risky || oddity > 0;
    }

    void walk(std::size_t at, int cost)
    {
        if (++m_steps > mostSteps || m_found.size() >= mostSequences || cost > m_budget)
            return;
        if (at == m_tokens.size()) {
            if (m_current.empty())
                return;
            m_found.push_back(m_current);
            m_found.back().front().cost += m_passedOver;
            return;
        }
        if (m_current.size() + (m_tokens.size() - at + 2) / 3 > m_columns + m_marks)
            return;
        if (m_current.size() < m_columns) {
            if (std::optional<TokenValue> value = singleValue(m_tokens[at], m_unit)) {
                value->cell.risky = value->cell.risky || m_doubts.ofToken(at);
                price(*value);
                follow({*value}, at + 1, cost);
            }
        }
        if (m_tokens[at].kind == Token::Kind::Mark) {
            const int price = at == 0 ? joinCost + repairCost : repairCost;
            ++m_marks;
            m_passedOver += price;
            walk(at + 1, cost + price); // the mark belongs to what stands before it
            m_passedOver -= price;
            --m_marks;
            return;
        }
        if (m_current.size() >= m_columns)
            return;
        for (std::size_t count = 2; count <= 3 && at + count <= m_tokens.size(); ++count) {
            if (std::optional<TokenValue> value = joinedValue(m_tokens, at, count, m_unit)) {
                price(*value);
                if (m_doubts.ofGroups(value->cell.money, at + count)) {
                    value->cell.risky = true;
                    value->cost += repairCost;
                }
                follow({*value}, at + count, cost);
            }
        }
        for (const ValueSequence &parts : m_parted[at])
            follow(parts, at + 1, cost);
        for (std::size_t i = 0; i < m_cutAnew[at].size(); ++i) {
            for (const ValueSequence &parts : m_cutAnew[at][i])
                follow(parts, at + i + 2, cost);
        }
    }

    void follow(const ValueSequence &values, std::size_t next, int cost)
    {
        if (m_current.size() + values.size() > m_columns)
            return;
        for (const TokenValue &value : values)
            cost += value.cost;
        m_current.insert(m_current.end(), values.begin(), values.end());
        walk(next, cost);
        m_current.resize(m_current.size() - values.size());
    }

    const std::vector<Token> &m_tokens;
    std::size_t m_columns;
    Unit m_unit;
    RowDoubts m_doubts;
    int m_budget;
    std::vector<std::vector<ValueSequence>> m_parted;
    std::vector<std::vector<std::vector<ValueSequence>>> m_cutAnew; ///< of two and of three tokens from each on
    ValueSequence m_current;
    std::size_t m_marks = 0;
    int m_passedOver = 0; ///< what it cost to read those marks as none of the row's values
    int m_steps = 0;
    std::vector<ValueSequence> m_found;
};

int kindOf(const CellValue &cell)
{
    switch (cell.state) {
    case FigureState::NotSet: return 1;
    case FigureState::FootnoteOnly: return 2;
    default: return 0;
    }
}

RowCandidate candidateOf(const ValueSequence &sequence, std::size_t columns, const std::vector<std::size_t> &places)
{
    RowCandidate candidate;
    candidate.cells.resize(columns);
    for (std::size_t i = 0; i < sequence.size(); ++i) {
        candidate.cells[places[i]] = sequence[i].cell;
        candidate.cost += sequence[i].cost;
    }
    candidate.asPrinted = sequence.size() == columns && candidate.cost == 0;
    return candidate;
}

/// The places of so many values in so many columns with all blanks together.
std::vector<std::vector<std::size_t>> placesWithOneGap(const ValueSequence &sequence, std::size_t columns)
{
    std::vector<std::vector<std::size_t>> all;
    if (sequence.size() > columns)
        return all;
    const std::size_t gap = columns - sequence.size();
    for (std::size_t at = 0; at <= sequence.size(); ++at) {
        const bool atTurn = at > 0 && at < sequence.size() && kindOf(sequence[at - 1].cell) != kindOf(sequence[at].cell);
        if ((gap == 0 && at != 0) || (at != 0 && at != sequence.size() && !atTurn))
            continue;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < sequence.size(); ++i)
            places.push_back(i < at ? i : i + gap);
        all.push_back(places);
    }
    return all;
}

void placeWithOneGap(const ValueSequence &sequence, std::size_t columns, std::optional<std::size_t> totalColumn, std::vector<RowCandidate> &out)
{
    if (!totalColumn) {
        for (const std::vector<std::size_t> &places : placesWithOneGap(sequence, columns))
            out.push_back(candidateOf(sequence, columns, places));
        return;
    }
    const auto besideTotal = [&](std::size_t column) { return column < *totalColumn ? column : column + 1; };
    for (std::vector<std::size_t> places : placesWithOneGap(sequence, columns - 1)) {
        for (std::size_t &place : places)
            place = besideTotal(place);
        out.push_back(candidateOf(sequence, columns, places));
    }
    for (std::size_t total = 0; total < sequence.size(); ++total) {
        ValueSequence others = sequence;
        others.erase(others.begin() + static_cast<qsizetype>(total));
        for (const std::vector<std::size_t> &otherPlaces : placesWithOneGap(others, columns - 1)) {
            std::vector<std::size_t> places;
            for (const std::size_t place : otherPlaces)
                places.push_back(besideTotal(place));
            const auto before = static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [&](std::size_t place) { return place < *totalColumn; }));
            if (before != total)
                continue; // values stand in the order of their columns
            places.insert(places.begin() + static_cast<qsizetype>(total), *totalColumn);
            out.push_back(candidateOf(sequence, columns, places));
        }
    }
}

void placeAnywhere(const ValueSequence &sequence, std::size_t columns, std::vector<RowCandidate> &out)
{
    std::vector<std::size_t> places(sequence.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    while (out.size() < mostCandidates) {
        out.push_back(candidateOf(sequence, columns, places));
        std::size_t i = places.size();
        while (i > 0 && places[i - 1] == columns - (places.size() - i) - 1)
            --i;
        if (i == 0)
            return;
        ++places[i - 1];
        for (; i < places.size(); ++i)
            places[i] = places[i - 1] + 1;
    }
}

} // namespace

std::vector<RowCandidate> rowCandidates(const std::vector<Token> &tokens, const RowForm &form, int budget)
{
    std::vector<RowCandidate> candidates;
    if (tokens.empty()) {
        candidates.emplace_back();
        candidates.back().cells.resize(form.columns);
        return candidates;
    }
    for (const ValueSequence &sequence : SequenceFinder(tokens, form, budget).find()) {
        if (candidates.size() >= mostCandidates)
            break;
        if (sequence.size() == form.columns || form.blanks == BlankRule::Anywhere)
            placeAnywhere(sequence, form.columns, candidates);
        else
            placeWithOneGap(sequence, form.columns, form.totalColumn, candidates);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const RowCandidate &a, const RowCandidate &b) { return a.cost < b.cost; });
    return candidates;
}

CellValue cellValue(const QString &text, int line, Unit unit)
{
    const QString trimmed = text.simplified();
    CellValue cell;
    cell.raw = trimmed;
    cell.line = line;
    if (trimmed.isEmpty())
        return cell;
    if (const Result<CellText> parsed = parseCell(trimmed, unit)) {
        cell.state = parsed->state;
        cell.money = parsed->money;
        if (const Result<Amount> amount = parseAmount(trimmed, unit); amount && amount->bareCurrency)
            cell.how = u"valutaen er trykt uten «mill.»; beløpet er lest i tabellens enhet"_s;
        return cell;
    }
    // A cell whose place is printed may still hold a number that optical reading broke or damaged.
    TextLine line1;
    line1.number = line;
    line1.text = trimmed;
    const RowText row = splitRow(line1, unit);
    if (row.label.isEmpty()) {
        const std::vector<RowCandidate> candidates = rowCandidates(row.tokens, {1, std::nullopt, unit, BlankRule::Anywhere, false}, joinCost + repairCost);
        if (!candidates.empty()) {
            cell = candidates.front().cells.front();
            cell.raw = trimmed;
            return cell;
        }
    }
    cell.state = FigureState::Unreadable;
    return cell;
}

bool addsUp(const RowCandidate &candidate, std::optional<std::size_t> totalColumn)
{
    if (!totalColumn || !candidate.cells[*totalColumn].isAmount())
        return true;
    qint64 sum = 0;
    for (std::size_t c = 0; c < candidate.cells.size(); ++c) {
        if (c != *totalColumn)
            sum += candidate.cells[c].money.ore();
    }
    return sum == candidate.cells[*totalColumn].money.ore();
}

bool isRisky(const RowCandidate &candidate)
{
    return std::any_of(candidate.cells.begin(), candidate.cells.end(), [](const CellValue &cell) { return cell.risky; });
}

bool isPartedAtWill(const RowCandidate &candidate, std::size_t tokens)
{
    return tokens < candidate.cells.size() && std::any_of(candidate.cells.begin(), candidate.cells.end(), [](const CellValue &cell) { return cell.parted; });
}

bool standsByRisk(const RowCandidate &candidate, std::size_t column)
{
    const auto first = candidate.cells.begin() + static_cast<std::ptrdiff_t>(column > 0 ? column - 1 : 0);
    const auto behind = candidate.cells.begin() + static_cast<std::ptrdiff_t>(std::min(column + 2, candidate.cells.size()));
    return std::any_of(first, behind, [](const CellValue &cell) { return cell.risky; });
}

} // namespace ramme
