#include "import/prose.h"

#include "import/moneytable.h"
#include "import/rowtext.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestSentence = 3000;

bool startsBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[•●▪■◦‣·*¢«»]|[-–—]|[eo](?=\\s)|\\d{1,2}[.)])\\s+\\S"_s);
    return bullet.match(line).hasMatch();
}

/// True where the text up to here ends a sentence and not an abbreviation.
bool endsSentence(const QString &text)
{
    static const QRegularExpression abbreviation(
        u"(?:\\b(?:mi[l1I|]{2}|jf|nr|kap|evt|ca|inkl|eks|f\\.eks|bl\\.a|pst|osv|mv|kl|st|meld|prop|innst|tab|kr|pr|mrd|fig|ev)|\\d)\\.$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?')) && !abbreviation.match(text.right(12)).hasMatch();
}

/// Gathers lines into sentences.
class SentenceBuilder
{
public:
    void addBlank() { m_blankBefore = true; }

    void addLine(const TextLine &line)
    {
        const bool caption = isCaptionLine(line.text);
        const bool bullet = startsBullet(line.text);
        const bool behindBullet = m_inBullet && m_blankBefore && line.text.trimmed().at(0).isUpper();
        if (bullet || !line.cells.isEmpty() || caption || behindBullet)
            finish();
        m_inBullet = bullet || (m_inBullet && !behindBullet);
        m_blankBefore = false;
        static const QRegularExpression word(u"\\S+"_s);
        m_lineStarted = false;
        QRegularExpressionMatchIterator words = word.globalMatch(line.text);
        while (words.hasNext()) {
            const QString text = words.next().captured();
            if (m_couldEnd && (text.at(0).isUpper() || text.at(0) == u'«' || text.at(0) == u'@' || text.at(0) == u'|'))
                finish();
            addWord(text, line.number);
        }
        if (!line.cells.isEmpty() || caption || m_current.text.size() > longestSentence)
            finish();
    }

    void finish()
    {
        if (!m_current.text.isEmpty())
            m_sentences.push_back(std::exchange(m_current, {}));
        m_couldEnd = false;
        m_lineStarted = false;
    }

    std::vector<Sentence> take()
    {
        finish();
        return std::move(m_sentences);
    }

private:
    void addWord(const QString &word, int line)
    {
        if (!m_current.text.isEmpty())
            m_current.text += u' ';
        if (!m_lineStarted)
            m_current.lines.emplace_back(m_current.text.size(), line);
        m_lineStarted = true;
        m_current.text += word;
        // "i 2024. Dette" ends a sentence though the full stop follows a digit.
        static const QRegularExpression yearEnd(u"\\b20\\d\\d[)]?\\.$"_s);
        m_couldEnd = endsSentence(m_current.text) || (word.endsWith(u'.') && yearEnd.match(word).hasMatch()) || word == "kroner."_L1;
    }

    Sentence m_current;
    bool m_inBullet = false;
    bool m_blankBefore = false;
    bool m_lineStarted = false;
    bool m_couldEnd = false;
    std::vector<Sentence> m_sentences;
};

} // namespace

int Sentence::lineAt(qsizetype offset) const
{
    int line = lines.empty() ? 0 : lines.front().second;
    for (const auto &[start, number] : lines) {
        if (start <= offset)
            line = number;
    }
    return line;
}

std::vector<Sentence> sentencesOf(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::vector<bool> &used)
{
    SentenceBuilder builder;
    for (std::size_t i = first; i < behind; ++i) {
        if (used[i])
            builder.finish();
        else if (lines[i].isBlank())
            builder.addBlank();
        else
            builder.addLine(lines[i]);
    }
    return builder.take();
}

std::vector<MoneyMention> moneyIn(const QString &sentence)
{
    static const QRegularExpression form(
        u"(?<![\\w.,])((?:\\d{1,3}(?:[ \\x{00a0}\\x{2009}\\x{202f}.]\\d{3})+|(?:\\d|[Il|O](?=[\\dOIl|,]))[\\dOoIl|]*)(?:[.,]\\s?[\\dOoIl|]{1,2})?)"
        u"\\s*(mi[l1I|]{1,2}(?:\\.|ioner|ion)?(?:\\s*(?:kroner|kr\\b|NOK))?|MNOK|kroner|kr\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression euro(u"^[.\\s]*(?:EUR|euro)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<MoneyMention> mentions;
    QRegularExpressionMatchIterator found = form.globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (euro.match(sentence.mid(match.capturedEnd())).hasMatch())
            continue;
        QString number = match.captured(1);
        const bool repaired = digitsOf(number) != number;
        number = digitsOf(number);
        if (number.count(u'.') == 1 && !number.contains(u','))
            number.replace(u'.', u',');
        const bool millions = match.captured(2).startsWith(u'm', Qt::CaseInsensitive);
        const Result<Amount> amount = parseAmount(number, millions ? Unit::Million : Unit::Kroner);
        if (!amount || (!millions && amount->money == Money::fromKroner(1000)))
            continue; // "i 1000 kroner" is a unit
        mentions.push_back({amount->money, match.captured().simplified(), match.capturedStart(), match.capturedEnd(), repaired});
    }
    return mentions;
}

std::vector<YearMention> yearsIn(const QString &sentence)
{
    static const QRegularExpression form(u"(?:^|\\s)(?:[il|I]|for|fra|fram\\s+til)\\s+(2[0O][\\dOIl|]{2})(?![\\d-])"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<YearMention> years;
    QRegularExpressionMatchIterator found = form.globalMatch(sentence);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (const int year = yearOf(match.captured(1)); year != 0)
            years.push_back({year, match.capturedStart(1)});
    }
    return years;
}

} // namespace ramme
