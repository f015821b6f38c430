#include "import/rowcandidates.h"

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
    SequenceFinder(const std::vector<Token> &tokens, std::size_t columns, Unit unit, int budget)
        : m_tokens(tokens), m_columns(columns), m_unit(unit), m_budget(budget)
    {
        m_parted.resize(tokens.size());
        m_everyAmountHasDecimals = std::count_if(tokens.begin(), tokens.end(), isWhole) == 1;
        m_thousandsApart = unit != Unit::Million && tokens.size() > columns && printsGroups();
        m_roundAmounts = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return isWhole(token) && !isRound(token); }) == 1;
        m_cutAnew.resize(tokens.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (budget >= partingCost)
                m_parted[i] = partedValues(tokens[i], unit);
            for (std::size_t count = 2; budget >= joinCost + partingCost && count <= 3 && i + count <= tokens.size(); ++count)
                m_cutAnew[i].push_back(valuesCutAnew(tokens, i, count, unit));
        }
    }

    std::vector<ValueSequence> find()
    {
        walk(0, 0);
        return std::move(m_found);
    }

private:
    /// In tables of thousands "2 500" is as likely one amount as two, and "2 1,1" may be one that broke where others have decimals.
    bool mayBeginGroup(std::size_t at) const
    {
        if (at + 1 >= m_tokens.size())
            return false;
        const Token &token = m_tokens[at];
        const Token &next = m_tokens[at + 1];
        if (m_unit == Unit::Million)
            return m_everyAmountHasDecimals && isWhole(token) && (token.text.size() == 1 || (token.text.size() == 2 && next.text.indexOf(u',') == 1))
                && next.text.contains(u',') && isClose(token, next);
        if (!isWhole(token) || !isWhole(next) || !isClose(token, next))
            return false;
        const bool headInTwo = at + 2 < m_tokens.size() && token.text.size() + next.text.size() <= 3 && isWhole(m_tokens[at + 2])
            && m_tokens[at + 2].text.size() == 3 && isClose(next, m_tokens[at + 2]); // "3 9 600"
        return headInTwo || (token.text.size() <= 3 && next.text.size() == 3);
    }

    /// A blank that stands in the wrong place: a number of one or two digits, one in the hundreds of millions of thousands, or the
    /// only one in its row that is not round, close to another.
    bool mayBeCutWrong(std::size_t at) const
    {
        if (m_unit == Unit::Million || !isWhole(m_tokens[at]))
            return false;
        const bool beforeNext = at + 1 < m_tokens.size() && isWhole(m_tokens[at + 1]) && isClose(m_tokens[at], m_tokens[at + 1]);
        const bool behindOther = at > 0 && isWhole(m_tokens[at - 1]) && isClose(m_tokens[at - 1], m_tokens[at]);
        const auto digits = m_tokens[at].text.size();
        const bool nought = digits == 1 && m_tokens[at].text == "0"_L1;
        const bool odd = m_roundAmounts && digits > 3 && !isRound(m_tokens[at]);
        return (beforeNext && digits < 3 && !nought) || ((beforeNext || behindOther) && (digits > 6 || odd));
    }

    /// Groups of thousands that are a milliard of kroner, or have what may be the end of their last group behind them: "600 430 0".
    bool isDoubtfulGroup(const TokenValue &value, std::size_t behind) const
    {
        const bool torn = behind < m_tokens.size() && m_tokens[behind].torn;
        return m_unit == Unit::Thousand && (value.cell.money >= Money::fromKroner(1'000'000'000) || torn);
    }

    static bool isRound(const Token &token) { return digitsOf(token.text).endsWith(u'0'); }

    static bool isClose(const Token &token, const Token &next) { return next.line == token.line && next.from - token.to <= 1; }

    static bool isWhole(const Token &token) { return token.kind == Token::Kind::Number && !token.text.contains(u',') && !token.text.contains(u'.') && !token.text.contains(u' '); }

    /// True where thousands are set apart more often than not.
    bool printsGroups() const
    {
        int apart = 0;
        int together = 0;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!isWhole(m_tokens[i]))
                continue;
            if (m_tokens[i].text.size() >= 4 && m_tokens[i].text.size() <= 6)
                ++together;
            else if (m_tokens[i].text.size() <= 3 && i + 1 < m_tokens.size() && isWhole(m_tokens[i + 1]) && m_tokens[i + 1].text.size() == 3)
                ++apart;
        }
        return apart > 0 && apart >= together;
    }

    /// Four digits in one, in a row that sets thousands apart elsewhere, have perhaps lost a blank.
    int oddityOf(const TokenValue &value) const
    {
        const QString digits = digitsOf(value.cell.raw);
        const bool four = digits.size() >= 4 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
        const bool endsInGroup = digits.size() > 4 && digits.at(digits.size() - 4) == u' ' && digits.lastIndexOf(u' ') == digits.size() - 4; // "2 3 100"
        const bool pieced = !four && !endsInGroup && value.cell.risky && QString(digits).remove(u' ').size() >= 4 && value.cell.isAmount() && !digits.contains(u',');
        if (!m_thousandsApart || (!four && !pieced))
            return 0;
        return digits.size() > 4 && four ? joinCost + repairCost : repairCost;
    }

    void price(TokenValue &value) const
    {
        const int oddity = oddityOf(value);
        value.cost += oddity;
        value.cell.risky = value.cell.risky || oddity > 0;
    }

    /// Three decimals where the row's other amounts have fewer: perhaps two numbers run into one.
    bool hasOddDecimals(std::size_t at) const
    {
        const auto decimals = [](const Token &token) { return token.text.contains(u',') ? token.text.size() - 1 - token.text.lastIndexOf(u',') : 0; };
        const auto own = decimals(m_tokens[at]);
        const bool tornOff = own == 2 && m_tokens.size() == 2 && at == 0 && decimals(m_tokens[1]) == 1 && m_tokens[1].from - m_tokens[0].to <= 1; // "53,47 9,5"
        return tornOff || own < 3 ? tornOff : std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &token) {
            return token.kind == Token::Kind::Number && decimals(token) > 0 && decimals(token) < own;
        });
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
                value->cell.risky = value->cell.risky || mayBeginGroup(at) || mayBeCutWrong(at) || hasOddDecimals(at);
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
                if (isDoubtfulGroup(*value, at + count)) {
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
    int m_budget;
    std::vector<std::vector<ValueSequence>> m_parted;
    std::vector<std::vector<std::vector<ValueSequence>>> m_cutAnew; ///< of two and of three tokens from each on
    bool m_everyAmountHasDecimals = false; ///< but one
    bool m_thousandsApart = false;
    bool m_roundAmounts = false; ///< but one
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

std::vector<RowCandidate> rowCandidates(const std::vector<Token> &tokens, std::size_t columns, std::optional<std::size_t> totalColumn, Unit unit,
                                        BlankRule rule, int budget)
{
    std::vector<RowCandidate> candidates;
    if (tokens.empty()) {
        candidates.emplace_back();
        candidates.back().cells.resize(columns);
        return candidates;
    }
    for (const ValueSequence &sequence : SequenceFinder(tokens, columns, unit, budget).find()) {
        if (candidates.size() >= mostCandidates)
            break;
        if (sequence.size() == columns || rule == BlankRule::Anywhere)
            placeAnywhere(sequence, columns, candidates);
        else
            placeWithOneGap(sequence, columns, totalColumn, candidates);
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
        const std::vector<RowCandidate> candidates = rowCandidates(row.tokens, 1, std::nullopt, unit, BlankRule::Anywhere, joinCost + repairCost);
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

bool standsByRisk(const RowCandidate &candidate, std::size_t column)
{
    const auto first = candidate.cells.begin() + static_cast<std::ptrdiff_t>(column > 0 ? column - 1 : 0);
    const auto behind = candidate.cells.begin() + static_cast<std::ptrdiff_t>(std::min(column + 2, candidate.cells.size()));
    return std::any_of(first, behind, [](const CellValue &cell) { return cell.risky; });
}

} // namespace ramme
