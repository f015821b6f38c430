#include "import/vocabulary.h"

#include "import/rowtext.h"
#include "import/similarity.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype shortestBroken = 10; ///< letters of a name that may be broken in a narrow column

constexpr double sameArea = 0.84;
constexpr double clearlyAhead = 0.06;

QString withoutMarks(const QString &text)
{
    QString result = text.simplified();
    while (!result.isEmpty() && (isFootnoteMarks(QStringView(result).last(1)) || result.back().isSpace()))
        result.chop(1);
    return result;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\d@&|]+"_s);
    return text.split(notWord, Qt::SkipEmptyParts);
}

bool anyWordResembles(const QString &label, const QStringList &stems)
{
    for (const QString &word : wordsOf(label)) {
        for (const QString &stem : stems) {
            if (word.size() >= stem.size() - 1 && resembles(QStringView(word).left(stem.size()), stem))
                return true;
        }
    }
    return false;
}

/// Word for word the same, so that a name never swallows the heading beside it.
bool isSameName(const QString &printed, const QString &name)
{
    const QStringList left = printed.split(u' ');
    const QStringList right = name.split(u' ');
    if (left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (!resembles(left.at(i), right.at(i)))
            return false;
    }
    return true;
}

double likeness(const QString &name, const Area &area)
{
    double best = similarity(name, area.name);
    if (name.compare(area.shortName, Qt::CaseInsensitive) == 0)
        best = 1;
    for (const QString &alias : area.aliases)
        best = std::max(best, similarity(name, alias));
    return best;
}

/// How well the name occurs somewhere in the text, word by word.
double occurrence(const QString &name, const QStringList &words)
{
    const qsizetype count = wordsOf(name).size();
    double best = 0;
    for (qsizetype i = 0; i + count <= words.size(); ++i)
        best = std::max(best, similarity(words.mid(i, count).join(u' '), wordsOf(name).join(u' ')));
    return best;
}

} // namespace

bool isTotalWord(const QString &text)
{
    static const QStringList words = {u"sum"_s, u"totalt"_s, u"total"_s, u"i alt"_s, u"ialt"_s, u"samlet"_s, u"sum totalt"_s, u"til sammen"_s, u"totalsum"_s,
                                      u"sum total"_s, u"tilsammen"_s, u"total sum"_s, u"sum i alt"_s, u"totalramme"_s};
    if (text.size() > 40)
        return false;
    QString plain = withoutMarks(text).toLower();
    plain = plain.section(u',', 0, 0).simplified();
    while (plain.endsWith(u':') || plain.endsWith(u'.'))
        plain.chop(1);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return resembles(plain, word); });
}

bool isTotalLabel(const QString &label)
{
    if (isTotalWord(label))
        return true;
    static const QRegularExpression first(u"^(\\S+)"_s);
    const QString word = first.match(withoutMarks(label)).captured(1);
    return resembles(word, u"sum") || resembles(word, u"totalt") || resembles(word, u"total") || resembles(word, u"samlet");
}

bool isLabelHeading(const QString &text)
{
    static const QStringList stems = {u"finansiering"_s, u"tiltak"_s, u"midler"_s, u"kilde"_s, u"område"_s, u"samhandlingsområde"_s, u"beløp"_s,
                                      u"formål"_s, u"betegnelse"_s, u"budsjettlinje"_s, u"linje"_s, u"ramme"_s, u"aktivitet"_s, u"kategori"_s,
                                      u"bevilgning"_s, u"fordeling"_s, u"mill"_s, u"kroner"_s, u"tall"_s, u"post"_s, u"type"_s, u"ambisjon"_s, u"år"_s, u"tekst"_s, u"prosjekt"_s};
    const QString plain = withoutMarks(text);
    return plain.isEmpty() || anyWordResembles(plain, stems);
}

std::optional<LineKind> lineKindOf(const QString &label)
{
    static const QStringList carryOver = {u"ubrukt"_s, u"ubrukte"_s, u"overført"_s, u"overførte"_s, u"overføring"_s, u"overføringer"_s, u"fjorårets"_s, u"mindreforbruk"_s};
    static const QStringList operations = {u"drift"_s, u"driften"_s, u"driftsmidler"_s, u"forvaltning"_s, u"forvaltningen"_s};
    static const QStringList award = {u"tildeling"_s, u"tildelt"_s, u"tildelte"_s, u"bevilgning"_s, u"bevilget"_s, u"bevilgede"_s, u"nye midler"_s};
    if (anyWordResembles(label, carryOver))
        return LineKind::CarryOver;
    if (anyWordResembles(label, operations))
        return LineKind::Operations;
    if (anyWordResembles(label, award))
        return LineKind::Award;
    return std::nullopt;
}

QString repairedLabel(const QString &label, const std::vector<Area> &areas)
{
    QStringList vocabulary = {u"tildeling"_s, u"tildelt"_s, u"tildelte"_s, u"bevilgning"_s, u"bevilget"_s, u"ubrukte"_s, u"midler"_s, u"overførte"_s, u"overføring"_s,
                              u"drift"_s, u"forvaltning"_s, u"økonomisk"_s, u"ramme"_s, u"prosjekt"_s, u"samlet"_s, u"innføring"_s, u"utvikling"_s, u"utprøving"_s, u"opplæring"_s};
    for (const Area &area : areas)
        vocabulary += area.name.split(u' ');
    QString plain = repairedWords(withoutMarks(label), vocabulary);
    // Years damaged by optical reading.
    QStringList words = plain.split(u' ');
    for (QString &word : words) {
        if (const int year = yearOf(word); year != 0 && !isFootnoteMarks(QStringView(word).last(1)))
            word = QString::number(year);
    }
    return words.join(u' ');
}

std::optional<QString> recipientNamed(const QString &heading, const std::vector<Recipient> &recipients)
{
    const QString plain = withoutMarks(heading);
    if (plain.isEmpty())
        return std::nullopt;
    const auto named = [&recipients](const auto &isIt) -> std::optional<QString> {
        for (const Recipient &recipient : recipients) {
            if (isIt(recipient.shortName) || isIt(recipient.name) || std::any_of(recipient.aliases.begin(), recipient.aliases.end(), isIt))
                return recipient.shortName;
        }
        return std::nullopt;
    };
    if (const std::optional<QString> recipient = named([&plain](const QString &name) { return isSameName(plain, name); }))
        return recipient;
    // A word too long for its column is broken anywhere: "Helsedirektorat et". Then no letter may be another.
    const QString whole = QString(plain).remove(u' ');
    if (whole.size() < shortestBroken || whole == plain)
        return std::nullopt;
    return named([&whole](const QString &name) { return whole.compare(QString(name).remove(u' '), Qt::CaseInsensitive) == 0; });
}

const Area *areaNamed(const QString &name, const std::vector<Area> &areas)
{
    const Area *best = nullptr;
    double first = 0;
    double second = 0;
    for (const Area &area : areas) {
        const double value = likeness(name, area);
        if (value > first) {
            second = first;
            first = value;
            best = &area;
        } else {
            second = std::max(second, value);
        }
    }
    return first >= sameArea && first - second >= clearlyAhead ? best : nullptr;
}

const Area *areaMentioned(const QString &text, const std::vector<Area> &areas)
{
    const QStringList words = wordsOf(text);
    const Area *best = nullptr;
    double first = 0;
    double second = 0;
    for (const Area &area : areas) {
        double value = occurrence(area.name, words);
        for (const QString &alias : area.aliases) {
            if (alias.contains(u' '))
                value = std::max(value, occurrence(alias, words));
        }
        if (words.contains(area.shortName))
            value = 1;
        if (value > first) {
            second = first;
            first = value;
            best = &area;
        } else {
            second = std::max(second, value);
        }
    }
    return first >= sameArea && first - second >= clearlyAhead ? best : nullptr;
}

} // namespace ramme
