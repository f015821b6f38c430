#include "import/rowcandidates.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostSequences = 3000;
constexpr std::size_t mostCandidates = 6000;
constexpr int mostSteps = 60'000;
constexpr int repairCost = 1;
constexpr int joinCost = 2;
constexpr int partingCost = 2;

struct Value {
    CellValue cell;
    int cost = 0;
};

using Sequence = std::vector<Value>;

bool isPlainNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u',' || c == u'.' || c == u' '; });
}

QString unitSuffix(const Token &token)
{
    static const QRegularExpression damaged(u"mi[l1I|]{2}"_s, QRegularExpression::CaseInsensitiveOption);
    QString unit = token.unit;
    if (unit.isEmpty())
        return unit;
    unit.replace(damaged, u"mill"_s);
    while (unit.endsWith(u',') || unit.endsWith(u';'))
        unit.chop(1);
    return unit;
}

/// An amount out of digits, with what had to be put right.
std::optional<Value> amountValue(const QString &digits, const Token &token, const QString &raw, Unit unit, int cost, const QString &how)
{
    const QString suffix = unitSuffix(token);
    Value value;
    value.cost = cost;
    value.cell.how = how;
    QString text = digits;
    Result<Amount> amount = parseAmount(suffix.isEmpty() ? text : text + u' ' + suffix, unit);
    if (!amount && text.count(u'.') == 1 && !text.contains(u',')) {
        // In a table a point between digits is a decimal sign, however much it looks like a date.
        text.replace(u'.', u',');
        amount = parseAmount(suffix.isEmpty() ? text : text + u' ' + suffix, unit);
        value.cost += repairCost;
        value.cell.how = u"punktum er lest som desimalkomma"_s;
    }
    if (!amount)
        return std::nullopt;
    if (amount->bareCurrency && value.cell.how.isEmpty())
        value.cell.how = u"valutaen er trykt uten «mill.»; beløpet er lest i tabellens enhet"_s;
    value.cell.money = amount->money;
    value.cell.state = amount->money.isZero() ? FigureState::Zero : FigureState::Amount;
    value.cell.raw = raw;
    value.cell.line = token.line;
    return value;
}

std::optional<Value> singleValue(const Token &token, Unit unit)
{
    Value value;
    value.cell.raw = token.raw();
    value.cell.line = token.line;
    switch (token.kind) {
    case Token::Kind::Dash: value.cell.state = FigureState::NotSet; return value;
    case Token::Kind::Mark: value.cell.state = FigureState::FootnoteOnly; return value;
    case Token::Kind::Number: break;
    }
    const QString digits = digitsOf(token.text);
    if (digits.size() > 1 && digits.at(0) == u'0' && digits.at(1).isDigit())
        return std::nullopt; // 00 is the tail of a number
    const bool damaged = digits != token.text;
    std::optional<Value> amount = damaged ? amountValue(digits, token, token.raw(), unit, repairCost, u"bokstaver er lest som siffer i «%1»"_s.arg(token.raw()))
                                          : amountValue(digits, token, token.raw(), unit, 0, {});
    if (amount || !digits.contains(u' '))
        return amount;
    // A number alone on its line that optical reading broke.
    return amountValue(QString(digits).remove(u' '), token, token.raw(), unit, joinCost, u"«%1» er lest som ett tall"_s.arg(token.raw()));
}

/// Two or three tokens that were one number.
std::optional<Value> joinedValue(const std::vector<Token> &tokens, std::size_t first, std::size_t count, Unit unit)
{
    static const QRegularExpression whole(u"^\\d+([,.]\\d{1,2})?$"_s);
    static const QRegularExpression group(u"^\\d{3}$"_s);
    static const QRegularExpression lastGroup(u"^\\d{3}([,.]\\d{1,2})?$"_s);
    static const QRegularExpression head(u"^[1-9]\\d{0,2}$"_s);
    const std::size_t end = first + count;
    QStringList parts;
    QStringList printed;
    for (std::size_t i = first; i < end; ++i) {
        const Token &token = tokens[i];
        const bool isLast = i + 1 == end;
        if (i > first && token.from - tokens[i - 1].to > 1)
            return std::nullopt; // what stands wide apart is not one number
        if (token.kind != Token::Kind::Number || token.line != tokens[first].line || (!isLast && (!token.unit.isEmpty() || !token.marks.isEmpty())))
            return std::nullopt;
        parts.append(digitsOf(token.text));
        printed.append(token.raw());
    }
    const QString raw = printed.join(u' ');
    const Token &last = tokens[end - 1];
    const int damage = parts.join(u' ') == raw.left(parts.join(u' ').size()) ? 0 : repairCost;

    bool thousands = head.match(parts.first()).hasMatch() && lastGroup.match(parts.last()).hasMatch();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i)
        thousands = thousands && group.match(parts.at(i)).hasMatch();
    if (thousands) {
        const bool natural = unit != Unit::Million || parts.last().startsWith(u"00"_s);
        std::optional<Value> value = amountValue(parts.join(u' '), last, raw, unit, damage + (natural ? 0 : repairCost), {});
        if (value)
            value->cell.risky = !natural;
        return value;
    }
    const QString joined = parts.join(QString());
    if (joined.size() > 7 || !whole.match(joined).hasMatch())
        return std::nullopt;
    const bool brokenAtComma = parts.size() == 2 && (parts.first().endsWith(u',') || parts.last().startsWith(u','));
    std::optional<Value> value = amountValue(joined, last, raw, unit, damage + (brokenAtComma ? repairCost : joinCost), u"«%1» er lest som ett tall"_s.arg(raw));
    if (value)
        value->cell.risky = !brokenAtComma;
    return value;
}

/// All ways one token may be two or three numbers with the blanks between them lost.
std::vector<Sequence> partedValues(const Token &token, Unit unit)
{
    static const QRegularExpression number(u"^(0|[1-9]\\d{0,3})([,.]\\d{1,2})?$"_s);
    std::vector<Sequence> result;
    const QString digits = digitsOf(token.text);
    if (token.kind != Token::Kind::Number || digits.size() < 2 || digits.size() > 14 || !isPlainNumber(digits))
        return result;
    const int damage = digits == token.text ? 0 : repairCost;
    const QString how = u"«%1» er lest som flere tall"_s.arg(token.raw());
    const auto part = [&](qsizetype from, qsizetype to) -> std::optional<Value> {
        const QString text = digits.mid(from, to - from);
        if (!number.match(text).hasMatch())
            return std::nullopt;
        std::optional<Value> value = amountValue(text, token, text, unit, partingCost / 2, how);
        if (value)
            value->cell.risky = true;
        return value;
    };
    for (qsizetype a = 1; a < digits.size(); ++a) {
        const std::optional<Value> left = part(0, a);
        if (!left)
            continue;
        if (const std::optional<Value> right = part(a, digits.size())) {
            result.push_back({*left, *right});
            result.back().front().cost += damage;
        }
        for (qsizetype b = a + 1; b < digits.size(); ++b) {
            const std::optional<Value> middle = part(a, b);
            const std::optional<Value> right = part(b, digits.size());
            if (!middle || !right)
                continue;
            result.push_back({*left, *middle, *right});
            result.back().front().cost += damage + partingCost / 2;
        }
    }
    return result;
}

/// Walks a row's tokens and gathers every sequence of values they may stand for.
class SequenceFinder
{
public:
    SequenceFinder(const std::vector<Token> &tokens, std::size_t columns, Unit unit, int budget)
        : m_tokens(tokens), m_columns(columns), m_unit(unit), m_budget(budget)
    {
        m_parted.resize(tokens.size());
        if (budget >= partingCost) {
            for (std::size_t i = 0; i < tokens.size(); ++i)
                m_parted[i] = partedValues(tokens[i], unit);
        }
    }

    std::vector<Sequence> find()
    {
        walk(0, 0);
        return std::move(m_found);
    }

private:
    void walk(std::size_t at, int cost)
    {
        if (++m_steps > mostSteps || m_found.size() >= mostSequences || cost > m_budget)
            return;
        if (at == m_tokens.size()) {
            if (!m_current.empty())
                m_found.push_back(m_current);
            return;
        }
        if (m_current.size() + (m_tokens.size() - at + 2) / 3 > m_columns + m_marks)
            return;
        if (m_current.size() < m_columns) {
            if (const std::optional<Value> value = singleValue(m_tokens[at], m_unit))
                follow({*value}, at + 1, cost);
        }
        if (m_tokens[at].kind == Token::Kind::Mark) {
            ++m_marks;
            walk(at + 1, cost + repairCost); // the mark belongs to what stands before it
            --m_marks;
            return;
        }
        if (m_current.size() >= m_columns)
            return;
        for (std::size_t count = 2; count <= 3 && at + count <= m_tokens.size(); ++count) {
            if (const std::optional<Value> value = joinedValue(m_tokens, at, count, m_unit))
                follow({*value}, at + count, cost);
        }
        for (const Sequence &parts : m_parted[at])
            follow(parts, at + 1, cost);
    }

    void follow(const Sequence &values, std::size_t next, int cost)
    {
        if (m_current.size() + values.size() > m_columns)
            return;
        for (const Value &value : values)
            cost += value.cost;
        m_current.insert(m_current.end(), values.begin(), values.end());
        walk(next, cost);
        m_current.resize(m_current.size() - values.size());
    }

    const std::vector<Token> &m_tokens;
    std::size_t m_columns;
    Unit m_unit;
    int m_budget;
    std::vector<std::vector<Sequence>> m_parted;
    Sequence m_current;
    std::size_t m_marks = 0;
    int m_steps = 0;
    std::vector<Sequence> m_found;
};

int kindOf(const CellValue &cell)
{
    switch (cell.state) {
    case FigureState::NotSet: return 1;
    case FigureState::FootnoteOnly: return 2;
    default: return 0;
    }
}

RowCandidate candidateOf(const Sequence &sequence, std::size_t columns, const std::vector<std::size_t> &places)
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
std::vector<std::vector<std::size_t>> placesWithOneGap(const Sequence &sequence, std::size_t columns)
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

void placeWithOneGap(const Sequence &sequence, std::size_t columns, std::optional<std::size_t> totalColumn, std::vector<RowCandidate> &out)
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
        Sequence others = sequence;
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

void placeAnywhere(const Sequence &sequence, std::size_t columns, std::vector<RowCandidate> &out)
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
    for (const Sequence &sequence : SequenceFinder(tokens, columns, unit, budget).find()) {
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

} // namespace ramme
