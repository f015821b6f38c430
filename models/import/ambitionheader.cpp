#include "import/ambitionheader.h"

#include "import/linepieces.h"
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

bool isStatusHeading(const QString &text)
{
    static const QStringList words = {u"status"_s, u"planstatus"_s, u"fremdrift"_s, u"framdrift"_s};
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
    for (const LinePiece &piece : apart ? piecesApart(line.text) : wordsOfLine(line.text))
        pieces.push_back({piece.text, yearOf(piece.text), piece.from, piece.to, -1});
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

/// Rows with shares or crosses follow before anything that is none.
bool ambitionsFollow(const std::vector<TextLine> &lines, std::size_t behind, std::size_t end)
{
    std::size_t seen = 0;
    for (std::size_t i = behind; i < end && seen < rowsToLookAt; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text))
            break;
        if (holdsAmbitions(lines[i]) && lines[i].text.size() < 400)
            return true;
        const RowText row = splitRow(lines[i], Unit::Million);
        if (!row.tokens.empty())
            return false; // amounts: a table of money
    }
    return false;
}

/// The years that head columns, in order; nothing where one heads two.
std::optional<std::vector<int>> yearsOf(const std::vector<AmbitionColumn> &columns)
{
    std::vector<int> years;
    for (const AmbitionColumn &column : columns) {
        if (column.year != 0)
            years.push_back(column.year);
    }
    std::sort(years.begin(), years.end());
    return std::adjacent_find(years.begin(), years.end()) == years.end() ? std::optional(years) : std::nullopt;
}

} // namespace

bool AmbitionHeader::hasActors() const
{
    return std::any_of(columns.begin(), columns.end(), [](const AmbitionColumn &column) { return column.isActor(); });
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
        column.isStatus = column.year == 0 && isStatusHeading(column.actor);
        if (!column.isActor())
            column.actor.clear();
    }
    std::stable_sort(header.columns.begin(), header.columns.end(), [&](const AmbitionColumn &a, const AmbitionColumn &b) {
        return header.hasCells ? a.cell < b.cell : a.from < b.from;
    });
    const std::optional<std::vector<int>> years = yearsOf(header.columns);
    if (!years)
        return std::nullopt;
    header.yearsBroken = years->back() - years->front() + 1 != static_cast<int>(years->size());
    header.aligned = !header.hasCells;
    for (std::size_t i = 1; i < header.columns.size(); ++i)
        header.aligned = header.aligned && header.columns[i].from - header.columns[i - 1].to >= 2;

    return ambitionsFollow(lines, header.behind, end) ? std::optional(header) : std::nullopt;
}

std::optional<AmbitionHeader> readGivenAmbitionHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, bool isSaid)
{
    AmbitionHeader header;
    header.first = at;
    header.behind = at + 1;
    header.hasCells = true;
    QStringList headings = lines[at].cells;
    for (const AmbitionColumn &piece : secondRow(lines, at + 1, end)) {
        header.behind = at + 2;
        if (piece.cell < headings.size() && headings.at(piece.cell).isEmpty())
            headings[piece.cell] = piece.actor;
    }
    const auto headed = [&](const QStringList &words) {
        for (int c = 0; c < headings.size(); ++c) {
            if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return resembles(headings.at(c), word); }))
                return c;
        }
        return -1;
    };
    header.label = std::max(0, headed({u"ambisjon"_s, u"ambisjoner"_s}));
    header.section = headed({u"avsnitt"_s});
    for (int c = 0; c < headings.size(); ++c) {
        AmbitionColumn column;
        column.cell = c;
        column.year = yearOf(headings.at(c));
        column.isStatus = isStatusHeading(headings.at(c));
        if (column.isActor())
            column.actor = headings.at(c).simplified();
        if (c == header.label || c == header.section)
            continue;
        if (column.isActor() && !mayBeActor(column.actor))
            header.unheaded.push_back(c);
        else
            header.columns.push_back(column);
    }
    const std::optional<std::vector<int>> years = yearsOf(header.columns);
    const bool usable = years && !years->empty();
    return usable && (isSaid || ambitionsFollow(lines, header.behind, end)) ? std::optional(header) : std::nullopt;
}

} // namespace ramme
