#include "import/similarity.h"

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestCompared = 120;

/// Letters within one group are mixed up by optical reading.
constexpr std::array<std::u16string_view, 6> confusable = {
    u"øoaegé@0s69pöó", u"åaáàâä&4é", u"æaeä", u"il1|!ítj", u"o0cq", u"s5§$",
};

/// For each letter a bit for every group it is in; beyond Latin-1 nothing is mixed up.
constexpr std::array<quint8, 256> groupsOfLetters = [] {
    std::array<quint8, 256> groups = {};
    for (std::size_t g = 0; g < confusable.size(); ++g) {
        for (const char16_t letter : confusable[g])
            groups[letter] = static_cast<quint8>(groups[letter] | (1U << g));
    }
    return groups;
}();

bool isConfusable(QChar a, QChar b)
{
    return a.unicode() < 256 && b.unicode() < 256 && (groupsOfLetters[a.unicode()] & groupsOfLetters[b.unicode()]) != 0;
}

/// In quarters, so that the distance stays an integer.
int substitutionCost(QChar a, QChar b)
{
    if (a == b)
        return 0;
    return isConfusable(a, b) ? 1 : 4;
}

/// A text as it is compared: small letters, blanks and hyphens as one blank, no longer than is of use.
class Letters
{
public:
    explicit Letters(QStringView text)
    {
        bool space = false;
        for (const QChar c : text) {
            if (c.isSpace() || c == u'-' || c == u'–') {
                space = m_size > 0;
                continue;
            }
            if (m_size + (space ? 2 : 1) > longestCompared)
                return;
            if (std::exchange(space, false))
                m_letters[static_cast<std::size_t>(m_size++)] = u' ';
            m_letters[static_cast<std::size_t>(m_size++)] = c.toLower().unicode();
        }
    }

    qsizetype size() const { return m_size; }
    QChar at(qsizetype i) const { return m_letters[static_cast<std::size_t>(i)]; }

private:
    std::array<char16_t, longestCompared> m_letters; // only the first m_size of them are set
    qsizetype m_size = 0;
};

/// Weighted edit distance in quarters of a letter; any number above the limit stands for all that are.
int distance(const Letters &a, const Letters &b, int limit)
{
    if (qAbs(a.size() - b.size()) * 2 > limit)
        return limit + 1; // each letter more costs two quarters at least
    std::array<int, longestCompared + 1> rows[2];
    int *previous = rows[0].data();
    int *current = rows[1].data();
    const qsizetype width = b.size();
    for (qsizetype j = 0; j <= width; ++j)
        previous[j] = static_cast<int>(j) * 4;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QChar left = a.at(i);
        const int deletion = left == u' ' ? 2 : 4;
        current[0] = static_cast<int>(i + 1) * 4;
        int least = current[0];
        for (qsizetype j = 0; j < width; ++j) {
            const QChar right = b.at(j);
            const int insertion = right == u' ' ? 2 : 4;
            current[j + 1] = std::min({previous[j + 1] + deletion, current[j] + insertion, previous[j] + substitutionCost(left, right)});
            least = std::min(least, current[j + 1]);
        }
        if (least > limit)
            return least;
        std::swap(previous, current);
    }
    return previous[width];
}

} // namespace

double similarity(QStringView a, QStringView b)
{
    const Letters left(a);
    const Letters right(b);
    const qsizetype longest = std::max(left.size(), right.size());
    if (longest == 0 || std::min(left.size(), right.size()) * 2 < longest)
        return 0;
    const int most = static_cast<int>(longest) * 4;
    return std::max(0.0, 1.0 - static_cast<double>(distance(left, right, most)) / most);
}

bool resembles(QStringView printed, QStringView expected)
{
    if (printed.compare(expected, Qt::CaseInsensitive) == 0)
        return true;
    if (printed.isEmpty() || qAbs(printed.size() - expected.size()) > 2)
        return false;
    const Letters left(printed);
    const Letters right(expected);
    const qsizetype longest = std::max(left.size(), right.size());
    // Of every hundred quarters of letters so many may differ.
    const int allowed = expected.size() <= 4 ? 15 : expected.size() <= 7 ? 20 : 18;
    const int limit = static_cast<int>(longest) * 4 * allowed / 100;
    return distance(left, right, limit) <= limit;
}

QString damagedPattern(const QString &phrase)
{
    QString pattern;
    for (const QChar c : phrase) {
        switch (c.toLower().unicode()) {
        case u'ø': pattern += u"[^\\s\\d]{1,2}"_s; break;
        case u'å': pattern += u"[^\\s\\d]{1,2}"_s; break;
        case u'æ': pattern += u"[^\\s\\d]{1,2}"_s; break;
        case u'l':
        case u'i': pattern += u"[il1I|í]"_s; break;
        case u'o': pattern += u"[o0O]"_s; break;
        case u' ': pattern += u"[\\s\\x{00a0}]+"_s; break;
        default: pattern += QRegularExpression::escape(QString(c)); break;
        }
    }
    return pattern;
}

QRegularExpression damagedPhrase(const QString &phrase)
{
    return QRegularExpression(damagedPattern(phrase), QRegularExpression::CaseInsensitiveOption);
}

QString repairedWords(const QString &phrase, const QStringList &vocabulary)
{
    QStringList words = phrase.split(u' ');
    for (QString &word : words) {
        if (word.size() < 4 || vocabulary.contains(word, Qt::CaseInsensitive))
            continue;
        double best = 0;
        QString replacement;
        for (const QString &candidate : vocabulary) {
            if (candidate.size() < 4 || !resembles(word, candidate))
                continue;
            const double likeness = similarity(word, candidate);
            if (likeness > best) {
                best = likeness;
                replacement = candidate;
            }
        }
        if (replacement.isEmpty())
            continue;
        if (word.at(0).isUpper())
            replacement[0] = replacement.at(0).toUpper();
        word = replacement;
    }
    return words.join(u' ');
}

} // namespace ramme
