#include "import/rowtext.h"

#include "import/similarity.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct PlacedWord {
    QString text;
    int from = 0;
    int to = 0;
};

/// Blanks that never part words: they stand inside a number.
bool isTightSpace(QChar c) { return c == u'\u00a0' || c == u'\u2009' || c == u'\u202f' || c == u'\u2007'; }

std::vector<PlacedWord> wordsOf(const QString &text)
{
    std::vector<PlacedWord> words;
    PlacedWord word;
    const auto finish = [&](int at) {
        if (!word.text.isEmpty()) {
            word.to = at;
            words.push_back(std::exchange(word, {}));
        }
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool inside = isTightSpace(c) && i > 0 && i + 1 < text.size() && text.at(i - 1).isDigit() && text.at(i + 1).isDigit();
        if (c.isSpace() && !inside) {
            finish(i);
            continue;
        }
        if (word.text.isEmpty())
            word.from = i;
        word.text += c;
    }
    finish(static_cast<int>(text.size()));
    return words;
}

bool isUnitWord(QStringView word)
{
    static const QRegularExpression unit(u"^(mnok|nok|tnok|mkr\\.?|kr\\.?|kroner|mi[l1I|]{1,2}\\.|mi[l1I|]{2}|mill?ioner|mrd\\.?)[.,;]?[*†‡¹²³]*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return unit.match(word.toString()).hasMatch();
}

bool isPreposition(const QString &word)
{
    static const QStringList words = {u"i"_s, u"fra"_s, u"for"_s, u"til"_s, u"per"_s, u"pr"_s, u"pr."_s, u"av"_s, u"|"_s, u"l"_s, u"frå"_s};
    return words.contains(word.toLower());
}

/// Takes footnote marks off the end of a number.
QString takeMarks(QString &text)
{
    QString marks;
    while (text.size() > 1 && isFootnoteMarks(QStringView(text).last(1))) {
        marks.prepend(text.back());
        text.chop(1);
    }
    return marks;
}

/// A word such as "forvaltning17,5": letters with an amount run into them.
std::optional<std::pair<QString, QString>> lettersThenAmount(const QString &word)
{
    static const QRegularExpression form(u"^([^\\d]*\\p{L}{3,})(\\d{1,4}[,.]\\d{1,2})$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1), match.captured(2));
}

Token tokenOf(const PlacedWord &word, int line)
{
    Token token;
    token.line = line;
    token.from = word.from;
    token.to = word.to;
    token.text = word.text;
    if (isDashes(word.text)) {
        token.kind = Token::Kind::Dash;
    } else if (isFootnoteMarks(word.text)) {
        token.kind = Token::Kind::Mark;
    } else {
        token.marks = takeMarks(token.text);
        std::replace_if(token.text.begin(), token.text.end(), isTightSpace, u' ');
    }
    return token;
}

bool isToken(const QString &word) { return isDashes(word) || isFootnoteMarks(word) || looksLikeNumber(word); }

/// A letter that stands for a digit optical reading tore off a number.
bool isLoneDigit(const std::vector<PlacedWord> &words, std::size_t at)
{
    static const QString letters = u"Il|Oo"_s;
    static const QRegularExpression tornOff(u"^(?:[Il|O],|[Il|O]{2,3})$"_s); // "I, 8", "lI 3OO", "Il ,6"
    static const QRegularExpression roman(u"^I+$"_s);
    const bool numeral = roman.match(words[at].text).hasMatch() && at > 0 && !looksLikeNumber(words[at - 1].text);
    if (at == 0 && words.size() == 2 && tornOff.match(words[0].text).hasMatch())
        return looksLikeNumber(words[1].text); // a line of one number
    if (words[at].text.size() == 2 && at > 0 && words[at - 1].text.endsWith(u',') && looksLikeNumber(words[at - 1].text)
        && letters.contains(words[at].text.at(0)) && letters.contains(words[at].text.at(1)))
        return true; // "I0, Il"
    if (at > 0 && at + 1 < words.size() && !numeral && tornOff.match(words[at].text).hasMatch()) {
        const QString &tail = words[at + 1].text;
        if (words[at].text.endsWith(u','))
            return tail.size() <= 2 && !tail.contains(u',') && (looksLikeNumber(tail) || letters.contains(tail));
        return looksLikeNumber(tail) && (tail.startsWith(u',') || (!tail.contains(u',') && tail.size() == 3));
    }
    if (words[at].text.size() != 1 || !letters.contains(words[at].text))
        return false;
    if (at == 0)
        return words.size() == 2 && looksLikeNumber(words[1].text); // a line of one number
    const QString &before = words[at - 1].text;
    if (before.endsWith(u',') && (looksLikeNumber(before) || (before.size() == 2 && letters.contains(before.at(0)))))
        return true; // "14, I", "O, O"
    if (at + 1 == words.size())
        return looksLikeNumber(words[at - 1].text) && yearOf(words[at - 1].text) == 0;
    const QString &next = words[at + 1].text;
    if (isUnitWord(next) && (words[at].text == "O"_L1 || ((isUnitWord(before) || looksLikeNumber(before)) && words[at].text != "o"_L1)))
        return true; // "0,3 MNOK I MNOK"
    if (isUnitWord(next) && words[at].text != "o"_L1 && at + 2 < words.size() && looksLikeNumber(words[at + 2].text))
        return true; // "I MNOK 1,6 MNOK"
    if (!looksLikeNumber(next))
        return isDashes(next) && looksLikeNumber(words[at - 1].text) && yearOf(words[at - 1].text) == 0;
    return yearOf(next) == 0; // before a year it is the word i
}

/// A word of one or two letters that are digits as well, close before a group of three.
bool mayBeHead(const PlacedWord &word, const PlacedWord &next)
{
    static const QRegularExpression letters(u"^[Il|][IlOo|]?$"_s);
    return letters.match(word.text).hasMatch() && next.from - word.to <= 1 && next.text.size() == 3 && looksLikeNumber(next.text) && !next.text.contains(u',');
}

/// The first word behind the label's beginning that is clearly an amount.
std::size_t firstAmount(const std::vector<PlacedWord> &words, Unit unit)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const QString &word = words[i].text;
        if (!looksLikeNumber(word) || yearOf(word) != 0 || word.endsWith(u'.'))
            continue;
        if (!word.contains(u',') && (unit == Unit::Million || word.size() < 3))
            continue;
        const auto figures = std::count_if(words.begin() + static_cast<qsizetype>(i), words.end(), [](const PlacedWord &other) { return isToken(other.text); });
        const auto rest = static_cast<std::ptrdiff_t>(words.size() - i);
        return figures * 10 >= rest * 6 ? i : words.size(); // mostly figures: a row, not a sentence
    }
    return words.size();
}

/// A year at the end of the label, which is no figure.
bool endsLabel(const std::vector<PlacedWord> &words, std::size_t first, Unit unit)
{
    if (first == 0 || first + 1 >= words.size() || yearOf(words[first].text) == 0)
        return false;
    QString label;
    bool hasYear = false;
    for (std::size_t i = 0; i < first; ++i) {
        label += words[i].text + u' ';
        hasYear = hasYear || yearOf(words[i].text) != 0;
    }
    const int gap = words[first].from - words[first - 1].to;
    if (unit != Unit::Million && (hasYear || yearOf(words[first].text) % 100 == 0))
        return false; // 2000 is an amount before it is a year, and so is a second year
    if (unit == Unit::Million || (gap == 1 && words[first + 1].from - words[first].to > 1))
        return true;
    return gap <= 2 && (isPreposition(words[first - 1].text) || resembles(words[first - 1].text, u"ramme") || lineKindOf(label)); // further off it stands in a column
}

} // namespace

QString Token::raw() const
{
    return unit.isEmpty() ? text + marks : text + u' ' + unit + marks;
}

bool standsClose(const Token &token, const Token &next) { return next.line == token.line && next.from - token.to <= 1; }

QString rawOf(const std::vector<Token> &tokens)
{
    QStringList printed;
    for (const Token &token : tokens)
        printed.append(token.raw());
    return printed.join(u' ');
}

bool isFootnoteMarks(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c == u'*' || c == u'†' || c == u'‡' || c == u'¹' || c == u'²' || c == u'³' || (c >= u'\u2070' && c <= u'\u2079');
    });
}

bool isDashes(QStringView word)
{
    return !word.isEmpty() && word.size() <= 8 && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c == u'-' || c == u'–' || c == u'—' || c == u'−' || c == u'‐' || c == u'‑' || c == u'‒';
    });
}

bool looksLikeNumber(QStringView word)
{
    static const QRegularExpression form(
        u"^[(\\x{2212}\\x{2013}-]?[\\dOoIl|]+(?:[ \\x{00a0}\\x{2009}\\x{202f}\\x{2007}.,][\\dOoIl|]+)*[,.]?\\)?[*†‡¹²³]*$|^[.,][\\dOoIl|]+(?:[.,][\\dOoIl|]+)*[*†‡¹²³]*$"_s);
    if (!form.match(word.toString()).hasMatch())
        return false;
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool onlyDamage = word.size() >= 2 && word.contains(u'O') && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'O' || c == u'I' || c == u'l' || c == u'|'; });
    return hasDigit || onlyDamage || (word.size() >= 3 && word.contains(u',')) || (word.size() == 2 && word.at(0) == u',');
}

bool showsDamage(const std::vector<TextLine> &lines)
{
    static const QRegularExpression damaged(
        u"(?<![\\p{L}\\d])(?:(?:[OIl]\\d|\\d+[OIl])[\\dOIl]*(?!\\p{L})|[Bb]el[^\\søØ]{1,2}p|[^\\søØ]konomisk|[Ii]nnf[^\\søØ]{1,2}ring)"_s);
    return std::any_of(lines.begin(), lines.end(), [](const TextLine &line) { return damaged.match(line.text).hasMatch(); });
}

QString digitsOf(QStringView word)
{
    QString digits;
    for (const QChar c : word) {
        if (c == u'I' || c == u'l' || c == u'|')
            digits += u'1';
        else if (c == u'O' || c == u'o')
            digits += u'0';
        else
            digits += c;
    }
    return digits;
}

int yearOf(QStringView word)
{
    while (!word.isEmpty() && (isFootnoteMarks(word.last(1)) || word.back() == u':' || word.back() == u')'))
        word.chop(1);
    if (word.size() != 4 || !looksLikeNumber(word))
        return 0;
    bool ok = false;
    const int year = digitsOf(word).toInt(&ok);
    return ok && year >= 1990 && year <= 2060 ? year : 0;
}

RowText splitRow(const TextLine &line, Unit unit)
{
    std::vector<PlacedWord> words = wordsOf(line.text);
    std::size_t first = words.size();
    while (first > 0 && (isToken(words[first - 1].text) || isUnitWord(words[first - 1].text) || isLoneDigit(words, first - 1)))
        --first;
    while (first < words.size() && isUnitWord(words[first].text) && first > 0)
        ++first; // a unit that follows words is a word
    if (const std::size_t earlier = firstAmount(words, unit); earlier < first)
        first = earlier; // what cannot be read between amounts is no label
    if (first > 0) {
        if (const auto parts = lettersThenAmount(words[first - 1].text)) {
            const PlacedWord whole = words[first - 1];
            const int cut = whole.from + static_cast<int>(parts->first.size());
            words[first - 1] = {parts->first, whole.from, cut};
            words.insert(words.begin() + static_cast<qsizetype>(first), {parts->second, cut, whole.to});
        }
    }
    if (endsLabel(words, first, unit))
        ++first;

    RowText row;
    row.line = line.number;
    if (first > 0)
        row.label = line.text.mid(words.front().from, words[first - 1].to - words.front().from).simplified();
    for (std::size_t i = first; i < words.size(); ++i) {
        if (!isUnitWord(words[i].text)) {
            row.tokens.push_back(tokenOf(words[i], line.number));
            row.tokens.back().headless = i > 0 && i == first && mayBeHead(words[i - 1], words[i]);
        } else if (!row.tokens.empty()) {
            Token &token = row.tokens.back();
            QString unitText = words[i].text;
            token.marks += takeMarks(unitText);
            token.unit += (token.unit.isEmpty() ? u""_s : u" "_s) + unitText;
            token.to = words[i].to;
        } else if (i == 0) {
            // A unit alone on its line belongs to the number on the line before.
            row.tokens.push_back({Token::Kind::Number, {}, words[i].text, {}, line.number, words[i].from, words[i].to});
        }
    }
    return row;
}

} // namespace ramme
