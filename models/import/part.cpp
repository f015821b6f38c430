#include "import/part.h"

#include "import/prose.h"
#include "import/rowtext.h"
#include "import/similarity.h"

#include "domain/year.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestTitle = 160;
constexpr std::size_t confirmingLines = 14;

struct Title {
    Document::Kind kind = Document::Kind::Other;
    QString subject;
    int year = 0;
};

/// A year at the end of a title, which is no part of the subject.
int takeYear(QString &subject)
{
    static const QRegularExpression form(u"[\\s,(]*(?:(?:for|i|til)\\s+)?(?:budsjettåret\\s+)?((?:19|20)\\d\\d)\\)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(subject);
    if (!match.hasMatch())
        return 0;
    subject.truncate(match.capturedStart());
    return match.captured(1).toInt();
}

std::optional<Title> mandateTitle(const QString &text)
{
    static const QRegularExpression form(
        u"^\\W{0,4}(?:[Rr]evidert\\s+|[Oo]ppdatert\\s+)?[Mm]andat\\s*(20\\d\\d)?\\s*(?:for|:|–|—|-)\\s*(?:(20\\d\\d)\\s*(?:for|:|–|—|-)\\s*)?(.{3,140})$"_s);
    static const QRegularExpression measure(u"^(?:(?:ti[l1I|]tak(?:et)?|arbeid(?:et)?\\s+med|samhand[l1I|]ings\\S{3,7}|satsingen(?:\\s+p\\S{1,2})?|prosjektet)\\s*:?\\s+)(.{3,})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Title title;
    title.kind = Document::Kind::Mandate;
    title.subject = match.captured(3).simplified();
    if (title.subject.endsWith(u'.') || title.subject.contains(". "_L1))
        return std::nullopt;
    title.year = takeYear(title.subject);
    for (const int group : {1, 2}) {
        if (!match.captured(group).isEmpty())
            title.year = match.captured(group).toInt();
    }
    if (const QRegularExpressionMatch words = measure.match(title.subject); words.hasMatch())
        title.subject = words.captured(1);
    while (!title.subject.isEmpty() && (title.subject.back().isPunct() && title.subject.back() != u')'))
        title.subject.chop(1);
    return title.subject.size() < 2 ? std::nullopt : std::optional(title);
}

std::optional<Title> letterTitle(const QString &text)
{
    static const QRegularExpression form(
        u"^\\W{0,4}(?:[Ss]upp[l1I|]erende\\s+)?(?:[O0]ppdragsdokument(?:et)?|[Tt]i[l1I|]de[l1I|]ingsbrev(?:et)?|[O0]ppdragsbrev)\\s*(20\\d\\d)?\\s*[:–—-]?\\s*(?:(?:for\\s+(20\\d\\d)\\s+)?ti[l1I|]|for|:|–|—|-)?\\s+(.{2,120})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Title title;
    title.kind = Document::Kind::Letter;
    title.subject = match.captured(3).simplified();
    if (title.subject.endsWith(u'.') || title.subject.contains(". "_L1))
        return std::nullopt;
    title.year = takeYear(title.subject);
    for (const int group : {1, 2}) {
        if (!match.captured(group).isEmpty())
            title.year = match.captured(group).toInt();
    }
    return title.year == 0 ? std::nullopt : std::optional(title);
}

/// A title is short and followed by the date it was fixed or by the first chapter, or it opens the file.
bool isConfirmed(const std::vector<TextLine> &lines, std::size_t at)
{
    static const QRegularExpression fixed(u"^\\W{0,3}(fastsatt|fastsett|vedtatt|dato)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chapter(u"^\\W{0,4}1\\.?\\s+(om|mandat|bakgrunn|form)"_s, QRegularExpression::CaseInsensitiveOption);
    std::size_t seen = 0;
    for (std::size_t i = at + 1; i < lines.size() && seen < confirmingLines; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (fixed.match(lines[i].text).hasMatch() || chapter.match(lines[i].text).hasMatch())
            return true;
        if (lines[i].text.size() > longestTitle)
            break;
    }
    seen = 0;
    for (std::size_t i = 0; i < at && seen < 6; ++i)
        seen += lines[i].isBlank() ? 0 : 1;
    return seen < 6;
}

/// The title's text, with a second line where the first one is broken in the middle.
QString titleText(const std::vector<TextLine> &lines, std::size_t at)
{
    QString text = lines[at].text.simplified();
    if (at + 1 >= lines.size())
        return text;
    const QString next = lines[at + 1].text.simplified();
    const bool continues = !next.isEmpty() && next.size() < 80 && next.at(0).isLower() && !next.endsWith(u'.');
    return continues ? text + u' ' + next : text;
}

QDate adoptedIn(const std::vector<TextLine> &lines, const Part &part)
{
    static const QRegularExpression fixed(u"(fastsatt|fastsett|vedtatt|dato)"_s, QRegularExpression::CaseInsensitiveOption);
    std::size_t seen = 0;
    for (std::size_t i = part.first + 1; i < part.behind && seen < confirmingLines; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (!fixed.match(lines[i].text).hasMatch())
            continue;
        QString text = lines[i].text;
        if (i + 1 < part.behind)
            text += u' ' + lines[i + 1].text;
        if (const QDate date = dateIn(text); date.isValid())
            return date;
    }
    return {};
}

Part assumedPart(const std::vector<TextLine> &lines, const AssumedMandate &assumed, const QString &title)
{
    Part part;
    part.kind = Document::Kind::Mandate;
    part.behind = lines.size();
    part.title = title;
    part.subject = assumed.area;
    part.titleYear = assumed.vintage;
    part.isAssumed = true;
    return part;
}

/// The year a mandate was fixed for: said by its title; else the year it was adopted, or the next where it was adopted at the
/// end of a year and speaks of the next; else the year its headings speak of.
int vintageOf(const std::vector<TextLine> &lines, const Part &part)
{
    if (part.titleYear != 0)
        return part.titleYear;
    static const QRegularExpression heading(
        u"(?:[Ll]everanser|[Aa]ktiviteter|[Aa]nsvar og leveranser|[Oo]ppgaver|[Rr]esultatm\\S{2,3}|ambisjoner)\\s+(?:i|for)\\s+(20\\d\\d)\\b"_s);
    std::map<int, int> votes;
    for (std::size_t i = part.first; i < part.behind; ++i) {
        QRegularExpressionMatchIterator found = heading.globalMatch(lines[i].text);
        while (found.hasNext())
            votes[found.next().captured(1).toInt()] += 3;
        for (const YearMention &mention : yearsIn(lines[i].text))
            ++votes[mention.year];
    }
    int most = 0;
    for (const auto &[year, count] : votes) {
        if (most == 0 || count > votes[most])
            most = year;
    }
    if (!part.adopted.isValid())
        return most;
    const int adopted = part.adopted.year();
    return part.adopted.month() >= 9 && most == adopted + 1 ? most : adopted;
}

} // namespace

QDate dateIn(const QString &text)
{
    static const QStringList months = {u"januar"_s, u"februar"_s, u"mars"_s,      u"april"_s,   u"mai"_s,      u"juni"_s,
                                       u"juli"_s,   u"august"_s,  u"september"_s, u"oktober"_s, u"november"_s, u"desember"_s};
    static const QRegularExpression written(u"([\\dIlO|]{1,2})\\s?[.,]\\s*([\\p{L}|1]{3,9})\\s+([2][\\dOIl|]{3})"_s);
    static const QRegularExpression figures(u"(\\d{1,2})[.](\\d{1,2})[.](20\\d\\d)"_s);
    QRegularExpressionMatchIterator found = written.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        for (int month = 0; month < months.size(); ++month) {
            if (!resembles(match.captured(2), months.at(month)))
                continue;
            const QDate date(digitsOf(match.captured(3)).toInt(), month + 1, digitsOf(match.captured(1)).toInt());
            if (date.isValid() && isYear(date.year()))
                return date;
        }
    }
    if (const QRegularExpressionMatch match = figures.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

std::vector<Part> findParts(const std::vector<TextLine> &lines)
{
    std::vector<Part> parts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i].text;
        if (line.size() > longestTitle || !lines[i].cells.isEmpty())
            continue;
        if (!line.contains("andat"_L1) && !line.contains("ppdrag"_L1) && !line.contains("brev"_L1))
            continue;
        const QString text = titleText(lines, i);
        std::optional<Title> title = mandateTitle(text);
        if (title && !isConfirmed(lines, i))
            title.reset();
        if (!title)
            title = letterTitle(text);
        if (!title)
            continue;
        if (!parts.empty() && parts.back().kind == title->kind && i - parts.back().first < 6 && parts.back().subject == title->subject)
            continue; // the same title twice, as on a cover
        if (!parts.empty())
            parts.back().behind = i;
        Part part;
        part.kind = title->kind;
        part.first = i;
        part.behind = lines.size();
        part.title = text;
        part.subject = title->subject;
        part.titleYear = title->year;
        parts.push_back(part);
    }
    for (Part &part : parts)
        part.adopted = adoptedIn(lines, part);
    return parts;
}

std::vector<Part> partsIn(const std::vector<TextLine> &lines, const std::optional<AssumedMandate> &assumed, const QString &title)
{
    const std::vector<Part> parts = findParts(lines);
    return parts.empty() && assumed && !lines.empty() ? std::vector<Part>{assumedPart(lines, *assumed, title)} : parts;
}

int yearOfPart(const std::vector<TextLine> &lines, const Part &part)
{
    if (part.kind == Document::Kind::Mandate)
        return vintageOf(lines, part);
    return part.titleYear != 0 ? part.titleYear : part.adopted.year();
}

} // namespace ramme
