#include "import/similarity.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestCompared = 120;

/// Letters within one group are mixed up by optical reading.
constexpr std::array<QStringView, 6> confusable = {
    u"øoaegé@0s69pöó", u"åaáàâä&4é", u"æaeä", u"il1|!ítj", u"o0cq", u"s5§$",
};

bool isConfusable(QChar a, QChar b)
{
    return std::any_of(confusable.begin(), confusable.end(), [=](QStringView group) { return group.contains(a) && group.contains(b); });
}

/// In quarters, so that the distance stays an integer.
int substitutionCost(QChar a, QChar b)
{
    if (a == b)
        return 0;
    return isConfusable(a, b) ? 1 : 4;
}

QString normalised(QStringView text)
{
    QString result;
    bool space = false;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'-' || c == u'–') {
            space = !result.isEmpty();
        } else {
            if (space)
                result += u' ';
            space = false;
            result += c.toLower();
        }
    }
    return result.left(longestCompared);
}

/// Weighted edit distance in quarters of a letter.
int distance(const QString &a, const QString &b)
{
    std::vector<int> previous(static_cast<std::size_t>(b.size()) + 1);
    std::vector<int> current(previous.size());
    for (std::size_t j = 0; j < previous.size(); ++j)
        previous[j] = static_cast<int>(j) * 4;
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = static_cast<int>(i + 1) * 4;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int deletion = previous[at + 1] + (a.at(i) == u' ' ? 2 : 4);
            const int insertion = current[at] + (b.at(j) == u' ' ? 2 : 4);
            current[at + 1] = std::min({deletion, insertion, previous[at] + substitutionCost(a.at(i), b.at(j))});
        }
        std::swap(previous, current);
    }
    return previous.back();
}

} // namespace

double similarity(QStringView a, QStringView b)
{
    const QString left = normalised(a);
    const QString right = normalised(b);
    const qsizetype longest = std::max(left.size(), right.size());
    if (longest == 0)
        return 0;
    if (std::min(left.size(), right.size()) * 2 < longest)
        return 0;
    return 1.0 - distance(left, right) / (4.0 * static_cast<double>(longest));
}

bool resembles(QStringView printed, QStringView expected)
{
    if (printed.compare(expected, Qt::CaseInsensitive) == 0)
        return true;
    if (qAbs(printed.size() - expected.size()) > 2)
        return false;
    const double enough = expected.size() <= 4 ? 0.85 : expected.size() <= 7 ? 0.8 : 0.82;
    return similarity(printed, expected) >= enough;
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
