#include "import/rowdoubts.h"

#include "import/tokenvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool isWhole(const Token &token)
{
    return token.kind == Token::Kind::Number && !token.text.contains(u',') && !token.text.contains(u'.') && !token.text.contains(u' ');
}

bool isRound(const Token &token) { return digitsOf(token.text).endsWith(u'0'); }

bool isNought(const Token &token)
{
    const QString digits = digitsOf(token.text);
    return token.kind == Token::Kind::Number && (digits == "0"_L1 || digits == "00"_L1);
}

qsizetype decimalsOf(const Token &token) { return token.text.contains(u',') ? token.text.size() - 1 - token.text.lastIndexOf(u',') : 0; }

} // namespace

RowDoubts::RowDoubts(const std::vector<Token> &tokens, const RowForm &form) : m_tokens(tokens), m_form(form)
{
    const auto isOdd = [](const Token &token) { return isWhole(token) && !isRound(token); };
    const auto whole = std::count_if(tokens.begin(), tokens.end(), isWhole);
    const auto withDecimals = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return decimalsOf(token) > 0; });
    m_fewWhole = whole == 1 || (form.damaged && whole == 2 && withDecimals > 1);
    m_roundButOne = std::count_if(tokens.begin(), tokens.end(), isOdd) == 1;
    m_thousandsApart = form.unit != Unit::Million && tokens.size() > form.columns && printsGroups();
}

bool RowDoubts::ofToken(std::size_t at) const
{
    return m_tokens[at].headless || mayBeginGroup(at) || mayBeCutWrong(at) || hasOddDecimals(at) || (m_form.damaged && (mayBeTornOff(at) || hasTornTail(at)));
}

bool RowDoubts::ofGroups(Money money, std::size_t behind) const
{
    const bool torn = m_form.damaged && behind < m_tokens.size() && mayBeTornOff(behind);
    return m_form.unit == Unit::Thousand && (money >= Money::fromKroner(1'000'000'000) || torn);
}

int RowDoubts::priceOf(const CellValue &cell) const
{
    const QString digits = digitsOf(cell.raw);
    const bool four = digits.size() >= 4 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    const bool endsInGroup = digits.size() > 4 && digits.at(digits.size() - 4) == u' ' && digits.lastIndexOf(u' ') == digits.size() - 4; // "2 3 100"
    const bool pieced = !four && !endsInGroup && cell.risky && QString(digits).remove(u' ').size() >= 4 && cell.isAmount() && !digits.contains(u',');
    if (!m_thousandsApart || (!four && !pieced))
        return 0;
    return digits.size() > 4 && four ? joinCost + repairCost : repairCost;
}

/// In tables of thousands "2 500" is as likely one amount as two, and "2 1,1" may be one that broke where others have decimals.
bool RowDoubts::mayBeginGroup(std::size_t at) const
{
    if (at + 1 >= m_tokens.size() || !isWhole(m_tokens[at]) || !standsClose(m_tokens[at], m_tokens[at + 1]))
        return false;
    const QString &text = m_tokens[at].text;
    const Token &next = m_tokens[at + 1];
    if (m_form.unit == Unit::Million)
        return m_fewWhole && next.text.contains(u',') && (text.size() == 1 || (text.size() == 2 && next.text.indexOf(u',') == 1));
    if (!isWhole(next))
        return false;
    const bool headInTwo = at + 2 < m_tokens.size() && text.size() + next.text.size() <= 3 && isWhole(m_tokens[at + 2])
        && m_tokens[at + 2].text.size() == 3 && standsClose(next, m_tokens[at + 2]); // "3 9 600"
    return headInTwo || (text.size() <= 3 && next.text.size() == 3);
}

/// A blank that stands in the wrong place: a number of one or two digits, one in the hundreds of millions of thousands, or the
/// only one in its row that is not round, close to another.
bool RowDoubts::mayBeCutWrong(std::size_t at) const
{
    if (m_form.unit == Unit::Million || !isWhole(m_tokens[at]))
        return false;
    const bool beforeNext = at + 1 < m_tokens.size() && isWhole(m_tokens[at + 1]) && standsClose(m_tokens[at], m_tokens[at + 1]);
    const bool behindOther = at > 0 && isWhole(m_tokens[at - 1]) && standsClose(m_tokens[at - 1], m_tokens[at]);
    const auto digits = m_tokens[at].text.size();
    const bool nought = m_tokens[at].text == "0"_L1;
    const bool odd = m_roundButOne && digits > 3 && !isRound(m_tokens[at]);
    return (beforeNext && digits < 3 && !nought) || ((beforeNext || behindOther) && (digits > 6 || odd));
}

/// Three decimals where the row's other amounts have fewer, or two before one in a row of two: perhaps two numbers run into one.
bool RowDoubts::hasOddDecimals(std::size_t at) const
{
    const auto own = decimalsOf(m_tokens[at]);
    if (own == 2)
        return m_tokens.size() == 2 && at == 0 && decimalsOf(m_tokens[1]) == 1 && standsClose(m_tokens[0], m_tokens[1]); // "53,47 9,5"
    return own > 2 && std::any_of(m_tokens.begin(), m_tokens.end(), [own](const Token &token) {
        return token.kind == Token::Kind::Number && decimalsOf(token) > 0 && decimalsOf(token) < own;
    });
}

/// A nought close behind a number may be the end of it: "140 0".
bool RowDoubts::mayBeTornOff(std::size_t at) const
{
    if (m_form.unit == Unit::Million || at == 0 || !isNought(m_tokens[at]))
        return false;
    const Token &before = m_tokens[at - 1];
    const bool oneOfMany = at + 1 < m_tokens.size() && isNought(m_tokens[at + 1]); // "54600 0 0 0"
    return before.kind == Token::Kind::Number && standsClose(before, m_tokens[at]) && !isNought(before) && before.text.size() <= 4 && !oneOfMany;
}

/// Where the others have one decimal, a second one may be the beginning of the next number: "15,53 2,2".
bool RowDoubts::hasTornTail(std::size_t at) const
{
    if (m_form.unit != Unit::Million || at + 1 >= m_tokens.size() || decimalsOf(m_tokens[at]) < 2 || decimalsOf(m_tokens[at + 1]) != 1)
        return false;
    const auto hasMore = [](const Token &token) { return decimalsOf(token) > 1; };
    return m_tokens[at].kind == Token::Kind::Number && standsClose(m_tokens[at], m_tokens[at + 1]) && std::count_if(m_tokens.begin(), m_tokens.end(), hasMore) == 1;
}

/// True where thousands are set apart more often than not.
bool RowDoubts::printsGroups() const
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

} // namespace ramme
