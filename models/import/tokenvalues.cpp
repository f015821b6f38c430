#include "import/tokenvalues.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// No frame of one area and year is 100 mrd. kroner: such a number has lost a blank.
constexpr Money largestPlausible = Money::fromKroner(100'000'000'000);

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

/// "00021" is the end of one number and the beginning of another.
bool hasGroupsRunTogether(const QString &digits) { return digits.size() > 3 && digits.startsWith("000"_L1) && !digits.contains(u','); }

/// An amount out of digits, with what had to be put right.
std::optional<TokenValue> amountValue(const QString &digits, const Token &token, const QString &raw, Unit unit, int cost, const QString &how)
{
    const QString suffix = unitSuffix(token);
    TokenValue value;
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
    if (amount->money > largestPlausible || amount->money < -largestPlausible)
        return std::nullopt;
    value.cell.money = amount->money;
    value.cell.state = amount->money.isZero() ? FigureState::Zero : FigureState::Amount;
    value.cell.raw = raw;
    value.cell.line = token.line;
    value.cell.from = token.from;
    value.cell.to = token.to;
    return value;
}

} // namespace

std::optional<TokenValue> singleValue(const Token &token, Unit unit)
{
    TokenValue value;
    value.cell.raw = token.raw();
    value.cell.line = token.line;
    value.cell.from = token.from;
    value.cell.to = token.to;
    switch (token.kind) {
    case Token::Kind::Dash: value.cell.state = FigureState::NotSet; return value;
    case Token::Kind::Mark: value.cell.state = FigureState::FootnoteOnly; return value;
    case Token::Kind::Number: break;
    }
    const QString digits = digitsOf(token.text);
    if (digits.size() > 1 && digits.at(0) == u'0' && digits.at(1).isDigit())
        return std::nullopt; // 00 is the tail of a number
    const bool damaged = digits != token.text;
    const bool hasDigit = std::any_of(token.text.begin(), token.text.end(), [](QChar c) { return c.isDigit(); });
    std::optional<TokenValue> amount = damaged ? amountValue(digits, token, token.raw(), unit, repairCost, u"bokstaver er lest som siffer i «%1»"_s.arg(token.raw()))
                                          : amountValue(digits, token, token.raw(), unit, 0, {});
    const bool onlyLetters = !hasDigit && !digits.contains(u',');
    if (amount && onlyLetters)
        amount->cell.risky = true; // a letter may as well be a word, or a piece of the next number
    if (amount || !digits.contains(u' '))
        return amount;
    // A number alone on its line that optical reading broke.
    return amountValue(QString(digits).remove(u' '), token, token.raw(), unit, joinCost, u"«%1» er lest som ett tall"_s.arg(token.raw()));
}

std::optional<TokenValue> joinedValue(const std::vector<Token> &tokens, std::size_t first, std::size_t count, Unit unit)
{
    static const QRegularExpression whole(u"^(0|[1-9]\\d*)([,.]\\d{1,2})?$"_s);
    static const QRegularExpression group(u"^\\d{3}$"_s);
    static const QRegularExpression lastGroup(u"^\\d{3}([,.]\\d{1,2})?$"_s);
    static const QRegularExpression head(u"^[1-9]\\d{0,2}$"_s);
    const std::size_t end = first + count;
    QStringList parts;
    QStringList printed;
    int damage = 0;
    for (std::size_t i = first; i < end; ++i) {
        const Token &token = tokens[i];
        const bool isLast = i + 1 == end;
        if (i > first && !standsClose(tokens[i - 1], token))
            return std::nullopt; // what stands wide apart is not one number
        if (token.kind != Token::Kind::Number || (!isLast && (!token.unit.isEmpty() || !token.marks.isEmpty())))
            return std::nullopt;
        parts.append(digitsOf(token.text));
        printed.append(token.raw());
        damage += parts.back() == token.text ? 0 : repairCost;
    }
    const QString raw = printed.join(u' ');
    const Token &last = tokens[end - 1];

    bool thousands = head.match(parts.first()).hasMatch() && lastGroup.match(parts.last()).hasMatch();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i)
        thousands = thousands && group.match(parts.at(i)).hasMatch();
    if (thousands) {
        const bool natural = unit != Unit::Million || parts.last().startsWith(u"00"_s);
        std::optional<TokenValue> value = amountValue(parts.join(u' '), last, raw, unit, damage + (natural ? 0 : repairCost), {});
        if (value) {
            value->cell.risky = !natural;
            value->cell.from = tokens[first].from;
        }
        return value;
    }
    const bool groupEndsInside = parts.size() > 2 && head.match(parts.first()).hasMatch() && group.match(parts.at(1)).hasMatch(); // "2 000 6"
    const QString joined = parts.join(QString());
    if (joined.size() > (unit == Unit::Million ? 7 : 6) || !whole.match(joined).hasMatch() || groupEndsInside || (unit != Unit::Million && hasGroupsRunTogether(parts.last())))
        return std::nullopt;
    const bool oneBreak = parts.size() == 3
        && ((parts.at(0).size() + parts.at(1).size() <= 3 && group.match(parts.at(2)).hasMatch()) || (head.match(parts.at(0)).hasMatch() && group.match(parts.at(1) + parts.at(2)).hasMatch()));
    const int breaks = oneBreak && unit != Unit::Million ? 1 : static_cast<int>(parts.size() - 1); // "2 3 100" is 23 100
    const bool brokenAtComma = parts.size() == 2 && (parts.first().endsWith(u',') || parts.last().startsWith(u','));
    std::optional<TokenValue> value = amountValue(joined, last, raw, unit, damage + (brokenAtComma ? repairCost : joinCost * breaks), u"«%1» er lest som ett tall"_s.arg(raw));
    if (value) {
        value->cell.risky = !brokenAtComma;
        value->cell.from = tokens[first].from;
    }
    return value;
}

std::vector<ValueSequence> partedValues(const Token &token, Unit unit)
{
    static const QRegularExpression number(u"^(0|[1-9]\\d{0,5})([,.]\\d{1,2})?$"_s);
    std::vector<ValueSequence> result;
    const QString digits = digitsOf(token.text);
    if (token.kind != Token::Kind::Number || digits.size() < 2 || digits.size() > 14 || !isPlainNumber(digits))
        return result;
    const int damage = digits == token.text ? 0 : repairCost;
    const bool isNumber = number.match(digits).hasMatch();
    const QString how = u"«%1» er lest som flere tall"_s.arg(token.raw());
    const auto part = [&](qsizetype from, qsizetype to) -> std::optional<TokenValue> {
        const QString text = digits.mid(from, to - from);
        if (!number.match(text).hasMatch())
            return std::nullopt;
        std::optional<TokenValue> value = amountValue(text, token, text, unit, partingCost / 2, how);
        if (value) {
            value->cell.risky = true;
            value->cell.parted = isNumber;
            value->cell.from = token.from + static_cast<int>(from);
            value->cell.to = token.from + static_cast<int>(to);
        }
        return value;
    };
    for (qsizetype a = 1; a < digits.size(); ++a) {
        const std::optional<TokenValue> left = part(0, a);
        if (!left)
            continue;
        if (const std::optional<TokenValue> right = part(a, digits.size())) {
            result.push_back({*left, *right});
            result.back().front().cost += damage;
        }
        for (qsizetype b = a + 1; b < digits.size(); ++b) {
            const std::optional<TokenValue> middle = part(a, b);
            const std::optional<TokenValue> right = part(b, digits.size());
            if (!middle || !right)
                continue;
            result.push_back({*left, *middle, *right});
            result.back().front().cost += damage + partingCost / 2;
        }
    }
    return result;
}

std::vector<ValueSequence> valuesCutAnew(const std::vector<Token> &tokens, std::size_t first, std::size_t count, Unit unit)
{
    Token whole = tokens[first];
    for (std::size_t i = first + 1; i < first + count; ++i) {
        const Token &next = tokens[i];
        const bool close = standsClose(whole, next) && whole.unit.isEmpty() && whole.marks.isEmpty();
        if (!close || (unit != Unit::Million && hasGroupsRunTogether(digitsOf(next.text))) || next.kind != Token::Kind::Number || whole.kind != Token::Kind::Number)
            return {}; // "20026 00021": blanks are lost at every place, and no cut tells where
        whole.text += next.text;
        whole.to = next.to;
        whole.unit = next.unit;
        whole.marks = next.marks;
    }
    std::vector<ValueSequence> sequences = partedValues(whole, unit);
    std::erase_if(sequences, [](const ValueSequence &sequence) { return sequence.size() != 2; });
    for (ValueSequence &sequence : sequences)
        sequence.front().cost += joinCost;
    return sequences;
}

} // namespace ramme
