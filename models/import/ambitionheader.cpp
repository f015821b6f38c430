#include "import/ambitionheader.h"

#include "import/moneytable.h"
#include "import/rowtext.h"
#include "import/similarity.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t rowsToLookAt = 14;

bool isHeadingWord(const QString &text)
{
    static const QStringList words = {u"ambisjon"_s, u"ambisjoner"_s, u"felles"_s, u"tiltak"_s, u"mål"_s, u"oversikt"_s, u"aktør"_s, u"aktører"_s, u"område"_s, u"hva"_s, u"beskrivelse"_s, u"aktivitet"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return resembles(text, word); });
}

bool mayBeActor(const QString &text)
{
    static const QRegularExpression form(u"^\\p{Lu}[\\p{L}\\d@&/.\\-]{1,24}(?: [\\p{L}\\d\\-]{1,20}){0,2}$"_s);
    return form.match(text).hasMatch() && !isHeadingWord(text);
}

/// The words or cells of a heading's line with their places.
std::vector<AmbitionColumn> headingPieces(const TextLine &line)
{
    static const QRegularExpression word(u"\\S+"_s);
    static const QRegularExpression piece(u"\\S+(?: \\S+)*"_s);
    std::vector<AmbitionColumn> pieces;
    if (!line.cells.isEmpty()) {
        for (int i = 0; i < line.cells.size(); ++i) {
            if (!line.cells.at(i).isEmpty())
                pieces.push_back({line.cells.at(i), yearOf(line.cells.at(i)), 0, 0, i});
        }
        return pieces;
    }
    // Years and names apart by two blanks or more may be of several words; else each word stands for itself.
    const bool apart = line.text.trimmed().contains("   "_L1);
    QRegularExpressionMatchIterator found = (apart ? piece : word).globalMatch(line.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        pieces.push_back({match.captured(), yearOf(match.captured()), static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()), -1});
    }
    return pieces;
}

bool holdsAmbitions(const TextLine &line)
{
    static const QRegularExpression value(u"(?:\\d\\s?%|(?:^|\\s)\\(?[xX]\\)?(?=\\s|$))"_s);
    return value.match(line.text).hasMatch();
}

/// The actors of a second heading row: words under an empty label.
std::vector<AmbitionColumn> secondRow(const std::vector<TextLine> &lines, std::size_t at, std::size_t end)
{
    if (at >= end || lines[at].cells.isEmpty() || !lines[at].cells.first().isEmpty() || holdsAmbitions(lines[at]))
        return {};
    std::vector<AmbitionColumn> pieces = headingPieces(lines[at]);
    for (const AmbitionColumn &piece : pieces) {
        if (piece.year != 0 || !mayBeActor(piece.actor))
            return {};
    }
    return pieces;
}

/// Puts actors over the cells between the labels and the first year, in order, where their headings stand elsewhere.
void orderActors(std::vector<AmbitionColumn> &actors, int firstYearCell, AmbitionHeader &header)
{
    std::vector<int> cells;
    for (const AmbitionColumn &actor : actors)
        cells.push_back(actor.cell);
    std::sort(cells.begin(), cells.end());
    const bool distinct = std::adjacent_find(cells.begin(), cells.end()) == cells.end();
    const bool fills = static_cast<int>(actors.size()) == firstYearCell - 1;
    if (distinct && (!fills || (cells.front() == 1 && cells.back() == firstYearCell - 1)))
        return;
    header.actorsMoved = true;
    for (std::size_t i = 0; i < actors.size(); ++i)
        actors[i].cell = static_cast<int>(i) + 1;
}

} // namespace

bool AmbitionHeader::hasActors() const
{
    return std::any_of(columns.begin(), columns.end(), [](const AmbitionColumn &column) { return column.year == 0; });
}

bool isCross(QStringView text)
{
    static const QRegularExpression form(u"^\\(?\\s*[xX×✓✔]\\s*\\)?[*]*$"_s);
    return form.match(text.toString()).hasMatch();
}

std::optional<AmbitionHeader> readAmbitionHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end)
{
    const TextLine &line = lines[at];
    if (line.text.count(u'2') < 2 || line.text.size() > 400 || isCaptionLine(line.text) || unitIn(line.text))
        return std::nullopt;
    std::vector<AmbitionColumn> pieces = headingPieces(line);
    std::size_t firstYear = 0;
    while (firstYear < pieces.size() && pieces[firstYear].year == 0)
        ++firstYear;
    std::size_t lastYear = firstYear;
    while (lastYear < pieces.size() && pieces[lastYear].year != 0)
        ++lastYear;
    if (lastYear - firstYear < 2)
        return std::nullopt;

    AmbitionHeader header;
    header.first = at;
    header.behind = at + 1;
    header.hasCells = !line.cells.isEmpty();
    std::vector<AmbitionColumn> actors;
    bool pastHeading = header.hasCells;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].year != 0) {
            if (i >= lastYear)
                return std::nullopt;
            continue;
        }
        const bool label = header.hasCells ? pieces[i].cell == 0 : !pastHeading && (isHeadingWord(pieces[i].actor) || i == 0);
        if (label)
            continue;
        pastHeading = true;
        if (!mayBeActor(pieces[i].actor)) {
            if (header.hasCells || i >= lastYear)
                return std::nullopt;
            continue;
        }
        actors.push_back(pieces[i]);
    }
    if (header.hasCells) {
        const std::vector<AmbitionColumn> more = secondRow(lines, at + 1, end);
        if (!more.empty()) {
            actors.insert(actors.end(), more.begin(), more.end());
            header.behind = at + 2;
        }
        if (!actors.empty() && actors.front().cell < pieces[firstYear].cell)
            orderActors(actors, pieces[firstYear].cell, header);
    }
    header.columns = actors;
    header.columns.insert(header.columns.end(), pieces.begin() + static_cast<qsizetype>(firstYear), pieces.begin() + static_cast<qsizetype>(lastYear));
    for (AmbitionColumn &column : header.columns) {
        if (column.year != 0)
            column.actor.clear();
    }
    std::stable_sort(header.columns.begin(), header.columns.end(), [&](const AmbitionColumn &a, const AmbitionColumn &b) {
        return header.hasCells ? a.cell < b.cell : a.from < b.from;
    });
    std::vector<int> years;
    for (const AmbitionColumn &column : header.columns) {
        if (column.year != 0)
            years.push_back(column.year);
    }
    std::sort(years.begin(), years.end());
    if (std::adjacent_find(years.begin(), years.end()) != years.end())
        return std::nullopt;
    header.yearsBroken = years.back() - years.front() + 1 != static_cast<int>(years.size());
    header.aligned = !header.hasCells;
    for (std::size_t i = 1; i < header.columns.size(); ++i)
        header.aligned = header.aligned && header.columns[i].from - header.columns[i - 1].to >= 2;

    std::size_t seen = 0;
    for (std::size_t i = header.behind; i < end && seen < rowsToLookAt; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text))
            break;
        if (holdsAmbitions(lines[i]) && lines[i].text.size() < 400)
            return header;
        const RowText row = splitRow(lines[i], Unit::Million);
        if (!row.tokens.empty())
            return std::nullopt; // amounts: a table of money
    }
    return std::nullopt;
}

} // namespace ramme
