#include "planning/phrasebook.h"

#include "domain/amount.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int mostNested = 6; ///< phrases within phrases
constexpr qsizetype longest = 4000; ///< letters of what a program has written

/// A pattern taken apart: literal, gap, literal, …; there is one literal more than gaps.
struct Parts {
    const Phrase *phrase = nullptr;
    QStringList literals;
    std::vector<std::size_t> gaps; ///< their numbers, from 0
    bool isJoint = false;          ///< nothing of its own, but what joins others
};

Parts partsOf(const Phrase &phrase)
{
    Parts parts;
    parts.phrase = &phrase;
    const QString pattern = QString::fromUtf8(phrase.pattern);
    QString literal;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%' || i + 1 == pattern.size() || !pattern[i + 1].isDigit()) {
            literal += pattern[i];
            continue;
        }
        parts.literals.append(std::exchange(literal, {}));
        parts.gaps.push_back(std::size_t(pattern[++i].digitValue() - 1));
    }
    parts.literals.append(literal);
    constexpr qsizetype ofAnd = 2;
    const QString own = parts.literals.join(QString());
    parts.isJoint = std::ranges::count_if(own, [](QChar letter) { return letter.isLetter(); }) <= ofAnd;
    return parts;
}

const std::vector<Parts> &book()
{
    static const std::vector<Parts> book = [] {
        std::vector<Parts> all;
        for (const Phrase &phrase : phrases())
            all.push_back(partsOf(phrase));
        return all;
    }();
    return book;
}

bool isOf(const QString &text, QStringView letters)
{
    return std::ranges::all_of(text, [&](QChar letter) { return letter.isDigit() || letters.contains(letter); });
}

/// How much more may be tried for one text: names and what others have written may look like phrases in a thousand ways.
struct Effort {
    int left = 20'000;
    bool isSpent(int by = 1)
    {
        left -= by;
        return left < 0;
    }
};

std::optional<QString> said(const QString &text, int depth, Effort &effort);

/// An amount or a share as it is written, with the signs of the form that is spoken; its digits stay.
QString withSpokenSigns(const QString &text)
{
    const NumberForm &form = NumberForm::spoken();
    QString spokenText;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u',')
            spokenText += form.decimal;
        else if (text[i] == u'\u00a0' && i + 1 < text.size() && text[i + 1].isDigit())
            spokenText += form.group;
        else if (text[i] == u'\u2212')
            spokenText += form.minus;
        else
            spokenText += text[i];
    }
    return spokenText;
}

/// What a gap is, said; nothing where it is none of what may stand there.
std::optional<QString> saidGap(const QString &text, char kind, int depth, Effort &effort)
{
    switch (kind) {
    case 'n': return isOf(text, u"\u2212-\u00a0,.") ? std::optional(withSpokenSigns(text)) : std::nullopt;
    case 's': return isOf(text, u"\u2212-\u00a0,. %") ? std::optional(withSpokenSigns(text)) : std::nullopt;
    case 'y': return isOf(text, u"–, ") ? std::optional(text) : std::nullopt;
    case 'p': return said(text, depth + 1, effort).value_or(text);
    case 'P': return said(text, depth + 1, effort);
    case 'q': return isOf(text, u"–, ") ? std::optional(text) : said(text, depth + 1, effort);
    default: return text;
    }
}

/// Lays the parts on a text, trying each place where what follows a gap stands.
class Matching
{
public:
    Matching(const Parts &parts, const QString &text, int depth, Effort &effort) : m_parts(parts), m_text(text), m_depth(depth), m_effort(effort) {}

    /// The text begins and ends as the parts do.
    bool matches() { return matchesFrom(0, m_parts.literals.front().size()); }

    QString said() const
    {
        const QString pattern = QCoreApplication::translate("Phrase", m_parts.phrase->pattern);
        QString text;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool isGap = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
            text += isGap ? m_said[std::size_t(pattern[++i].digitValue() - 1)].value_or(QString()) : QString(pattern[i]);
        }
        return text;
    }

private:
    bool matchesFrom(std::size_t gap, qsizetype at)
    {
        if (gap == m_parts.gaps.size())
            return at == m_text.size();
        const QString &next = m_parts.literals[qsizetype(gap) + 1];
        const bool isLast = gap + 1 == m_parts.gaps.size();
        const std::size_t number = m_parts.gaps[gap];
        for (qsizetype end = isLast ? m_text.size() - next.size() : m_text.indexOf(next, at + 1); end > at; end = isLast ? -1 : m_text.indexOf(next, end + 1)) {
            if (m_effort.isSpent())
                return false;
            const QString text = m_text.sliced(at, end - at);
            const bool isKnown = m_said[number].has_value();
            if (isKnown && m_texts[number] != text)
                continue;
            std::optional<QString> filled = isKnown ? m_said[number] : saidGap(text, m_parts.phrase->gaps[number], m_depth, m_effort);
            if (!filled)
                continue;
            m_said[number] = std::move(filled);
            m_texts[number] = text;
            if (matchesFrom(gap + 1, end + next.size()))
                return true;
            if (!isKnown)
                m_said[number].reset();
        }
        return false;
    }

    const Parts &m_parts;
    const QString &m_text;
    const int m_depth;
    Effort &m_effort;
    std::array<std::optional<QString>, 9> m_said;
    std::array<QString, 9> m_texts;
};

std::optional<QString> saidAsOne(const QString &text, bool isJoint, int depth, Effort &effort)
{
    constexpr int wholeBook = 10;
    if (effort.isSpent(wholeBook))
        return std::nullopt;
    for (const Parts &parts : book()) {
        if (parts.isJoint != isJoint || !text.startsWith(parts.literals.front()) || !text.endsWith(parts.literals.back()))
            continue;
        qsizetype at = 0;
        const auto follows = [&](const QString &literal) {
            at = text.indexOf(literal, at);
            return at >= 0;
        };
        if (!std::ranges::all_of(parts.literals, follows))
            continue;
        Matching matching(parts, text, depth, effort);
        if (matching.matches())
            return matching.said();
    }
    return std::nullopt;
}

std::optional<QString> saidAsSentences(const QString &text, Effort &effort)
{
    for (qsizetype end = text.indexOf(u". "_s); end > 0; end = text.indexOf(u". "_s, end + 1)) {
        const std::optional<QString> first = saidAsOne(text.first(end + 1), false, 0, effort);
        const std::optional<QString> rest = first ? said(text.sliced(end + 2), 0, effort) : std::nullopt;
        if (rest)
            return *first + u' ' + *rest;
    }
    return std::nullopt;
}

/// The text said as one phrase, else as one and the sentences that follow it, else as several that are joined.
std::optional<QString> said(const QString &text, int depth, Effort &effort)
{
    if (effort.isSpent() || depth > mostNested || text.isEmpty() || text.size() > longest)
        return std::nullopt;
    std::optional<QString> words = saidAsOne(text, false, depth, effort);
    if (!words && depth == 0)
        words = saidAsSentences(text, effort);
    return words ? words : saidAsOne(text, true, depth, effort);
}

} // namespace

QString spoken(const QString &bokmaal)
{
    constexpr const char *unlikeOthers = "ikke oppgitt"; // in no other language
    const bool isBokmaal = QCoreApplication::translate("Phrase", unlikeOthers) == QLatin1String(unlikeOthers);
    if (isBokmaal && NumberForm::spoken() == NumberForm::screen())
        return bokmaal;
    Effort effort;
    return said(bokmaal, 0, effort).value_or(bokmaal);
}

bool isPhrase(const QString &bokmaal)
{
    Effort effort;
    return said(bokmaal, 0, effort).has_value();
}

} // namespace ramme
