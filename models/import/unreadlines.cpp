#include "import/unreadlines.h"

#include "import/rowtext.h"

#include "domain/figures.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestLabel = 9; ///< words

bool isMark(const QString &word)
{
    static const QRegularExpression form(u"^\\(?[xX]{1,2}\\)?[.,!]?$|^[\\dOIl|]{1,3}\\s?%$"_s);
    return form.match(word).hasMatch();
}

/// A number, or what dirt has made of one: "58;8".
bool isNumber(const QString &word)
{
    static const QRegularExpression spoilt(u"^\\d[\\dOIl|]*[:;'’·][\\dOIl|]+\\W?$"_s);
    return looksLikeNumber(word) || spoilt.match(word).hasMatch();
}

bool isNoise(const QString &word) { return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }) && !isDashes(word); }

/// What some tables print behind the number in every cell.
bool isUnit(const QString &word)
{
    static const QRegularExpression form(u"^(?:mnok|nok|mill\\.?|kr\\.?)$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch();
}

/// A date or a year, which is no figure of a table.
bool isTime(const QString &word)
{
    static const QRegularExpression form(u"^(?:per\\s)?\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?\\.?$"_s);
    QString bare = word;
    while (bare.endsWith(u'.') || bare.endsWith(u',') || bare.endsWith(u':'))
        bare.chop(1);
    return yearOf(bare) != 0 || form.match(word).hasMatch();
}

bool isStray(const QString &word) { return isNoise(word) || (word.size() <= 2 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); })); }

/// The words a line has where a table has its figures, years and noise left out.
QStringList figuresOf(const TextLine &line)
{
    static const QRegularExpression footnote(u"^\\s*[*†‡]+\\p{L}"_s);
    if (footnote.match(line.text).hasMatch())
        return {};
    QStringList figures;
    QString text = line.text;
    text.replace(u'\t', u' ').replace(" %"_L1, "%"_L1);
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isStray(words.last()) && !isMark(words.last()) && !isUnit(words.last()))
        words.removeLast();
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (isUnit(words.at(i)) && isNumber(words.at(i - 1)))
            words.removeAt(i);
    }
    qsizetype first = words.size();
    while (first > 0 && (isNumber(words.at(first - 1)) || isDashes(words.at(first - 1)) || isMark(words.at(first - 1)) || isNoise(words.at(first - 1))))
        --first;
    if (first > longestLabel)
        return {}; // a sentence that ends in a number
    for (qsizetype i = first; i < words.size(); ++i) {
        if (!isNoise(words.at(i)) && !isTime(words.at(i)))
            figures.append(words.at(i));
    }
    return figures;
}

bool looksLikeRow(const TextLine &line)
{
    const QStringList figures = figuresOf(line);
    const bool one = figures.size() == 1 && (figures.first().contains(u',') || figures.first().contains(u'%') || figures.first().size() > 2 || isMark(figures.first()));
    const bool onlyDashes = std::all_of(figures.begin(), figures.end(), [](const QString &figure) { return isDashes(figure); });
    return (figures.size() > 1 || one) && !onlyDashes;
}

/// One of a list that speaks of an amount or a share.
bool looksLikeItem(const TextLine &line)
{
    static const QRegularExpression form(u"^\\s*[*•◦·°oO0.,—–-]{1,2}\\s*.*\\d\\s*(?:%|mill|kroner|prosent)"_s);
    return form.match(line.text).hasMatch();
}

/// What stands beside a row and may be one whose figures are words.
bool mayBeRow(const TextLine &line)
{
    const QString text = line.text.simplified();
    return !text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u':') && text.count(u' ') < longestLabel + 3;
}

/// Which lines nothing was read from though they have figures, with the lines close by that may be of the same table.
std::vector<bool> unreadLines(const std::vector<TextLine> &lines, const std::set<int> &told)
{
    std::vector<bool> unread(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        unread[i] = !told.contains(lines[i].number) && (looksLikeRow(lines[i]) || looksLikeItem(lines[i]));
    const auto spread = [&](std::size_t from, std::size_t to) {
        if (unread[from] && !told.contains(lines[to].number) && mayBeRow(lines[to]))
            unread[to] = true;
    };
    for (std::size_t i = 1; i < lines.size(); ++i)
        spread(i - 1, i);
    for (std::size_t i = lines.size(); i > 1; --i)
        spread(i - 1, i - 2);
    return unread;
}

} // namespace

void tellUnreadLines(const std::vector<TextLine> &lines, ReadingBuilder &builder)
{
    std::set<int> told;
    visitFigures(builder.reading, [&](const Figure &figure) { told.insert(figure.source.line); });
    for (const Mandate &mandate : builder.reading.mandates) {
        for (const Goal &goal : mandate.goals)
            told.insert(goal.source.line);
    }
    for (const Finding &finding : builder.reading.findings)
        told.insert(finding.source.line);
    std::vector<const TextLine *> block;
    const auto tell = [&] {
        if (block.empty())
            return;
        const QString first = block.front()->text.simplified();
        const QString last = block.back()->text.simplified();
        const QString message = block.size() == 1
            ? u"Linje %1 i «%2» ser ut til å ha tall, men er ikke lest: «%3». Kontroller den mot originalen."_s.arg(block.front()->number).arg(builder.reading.file.name, first)
            : u"Linjene %1–%2 i «%3» ser ut til å ha tall, men er ikke lest, fra «%4» til «%5». Kontroller dem mot originalen."_s
                  .arg(block.front()->number).arg(block.back()->number).arg(builder.reading.file.name, first, last);
        builder.addFinding(u"lines-not-read"_s, Severity::Warning, message, {}, 0, block.front()->number);
        for (const TextLine *line : block)
            builder.addLeftover(line->number, line->text);
        block.clear();
    };
    const std::vector<bool> unread = unreadLines(lines, told);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (unread[i])
            block.push_back(&lines[i]);
        else if (!lines[i].isBlank())
            tell();
    }
    tell();
}

} // namespace ramme
