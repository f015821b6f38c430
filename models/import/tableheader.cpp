#include "import/tableheader.h"

#include "import/headingwords.h"
#include "import/rowtext.h"
#include "import/similarity.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostHeaderColumns = 40;
constexpr std::size_t mostHeadingWords = 10;
constexpr std::size_t mostBlankLines = 2;

bool isCaption(const QString &text)
{
    static const QRegularExpression caption(u"^\\s*(tabe[l1I|]{1,2}|figur)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return caption.match(text).hasMatch();
}

bool standsBelowCaption(const std::vector<TextLine> &lines, std::size_t at)
{
    while (at > 0 && lines[at - 1].isBlank())
        --at;
    constexpr std::size_t mostCaptionLines = 3;
    for (std::size_t above = 1; above <= mostCaptionLines && above <= at && !lines[at - above].isBlank(); ++above) {
        if (isCaption(lines[at - above].text))
            return true;
    }
    return false;
}

/// Columns are headed to the end of the line, by years, names or a word for the total: most prose is told apart by its last word.
bool mayBeHeader(const TextLine &line, const std::vector<Recipient> &recipients)
{
    if (!line.cells.isEmpty())
        return true;
    const QString text = line.text.trimmed();
    const QString last = text.mid(text.lastIndexOf(u' ') + 1);
    if (looksLikeNumber(last) && yearOf(last) == 0)
        return false;
    if (!last.at(0).isLower() || isTotalWord(last) || isTotalWord(text.section(u' ', -2)))
        return true;
    const auto endsName = [&](const QString &name) { return resembles(last, name.section(u' ', -1)); };
    return std::any_of(recipients.begin(), recipients.end(), [&](const Recipient &recipient) {
        return endsName(recipient.name) || std::any_of(recipient.aliases.begin(), recipient.aliases.end(), endsName);
    });
}

std::size_t count(const HeadingWords &units, HeadingWord::Kind kind)
{
    return static_cast<std::size_t>(std::count_if(units.begin(), units.end(), [kind](const HeadingWord &unit) { return unit.kind == kind; }));
}

/// The most figures a row below the heading ends with: so many columns there are.
std::size_t widestRow(const std::vector<TextLine> &lines, std::size_t from, std::size_t end)
{
    std::size_t widest = 0;
    std::size_t seen = 0;
    for (std::size_t i = from; i < end && seen < 8; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaption(lines[i].text))
            break;
        widest = std::max(widest, splitRow(lines[i], Unit::Million).tokens.size());
    }
    return widest;
}

HeadingColumn columnOf(const HeadingWord &unit)
{
    HeadingColumn column;
    column.text = unit.text;
    column.year = unit.year;
    column.from = unit.from;
    column.to = unit.to;
    column.cell = unit.cell;
    switch (unit.kind) {
    case HeadingWord::Kind::Year: column.kind = HeadingColumn::Kind::Year; break;
    case HeadingWord::Kind::Total:
        column.kind = HeadingColumn::Kind::Total;
        if (column.text == column.text.toUpper())
            column.text = column.text.left(1) + column.text.mid(1).toLower();
        break;
    default:
        column.kind = HeadingColumn::Kind::Recipient;
        column.recipient = unit.recipient.isEmpty() ? unit.text : unit.recipient;
    }
    return column;
}

/// Years and a total to the end of the line, with any words before them.
std::optional<std::size_t> firstYearColumn(const HeadingWords &units)
{
    std::size_t first = units.size();
    while (first > 0 && (units[first - 1].kind == HeadingWord::Kind::Year || units[first - 1].kind == HeadingWord::Kind::Total))
        --first;
    const HeadingWords columns(units.begin() + static_cast<qsizetype>(first), units.end());
    if (first > mostHeadingWords || count(columns, HeadingWord::Kind::Year) == 0 || count(columns, HeadingWord::Kind::Total) > 1)
        return std::nullopt;
    const bool figuresBefore = std::any_of(units.begin(), units.begin() + static_cast<qsizetype>(first), [](const HeadingWord &unit) {
        return looksLikeNumber(unit.text) && unit.text != "1000"_L1 && unit.text != "1"_L1 && unit.text != "000"_L1; // "Beløp i 1000 kroner"
    });
    return figuresBefore ? std::nullopt : std::optional(first); // figures before them: a row, whose last amounts look like years
}

/// Recipients and a total to the end of the line. Unknown names before the first known one count as columns only where the rows
/// below are wide enough.
std::optional<std::size_t> firstRecipientColumn(const HeadingWords &units, bool captioned, const std::function<std::size_t()> &widestRowBelow)
{
    std::size_t last = units.size();
    const auto isNamed = [](const HeadingWord &unit) { return unit.isColumn() || unit.kind == HeadingWord::Kind::Name; };
    std::size_t first = last;
    while (first > 0 && isNamed(units[first - 1]) && units[first - 1].kind != HeadingWord::Kind::Year)
        --first;
    std::size_t firstKnown = first;
    while (firstKnown < last && !units[firstKnown].isColumn())
        ++firstKnown;
    if (firstKnown == last)
        return std::nullopt;
    const std::size_t widest = widestRowBelow();
    const std::size_t start = first;
    while (first < firstKnown && isLabelHeading(units[first].text))
        ++first;
    // A heading of the labels that is no word we know: it stands first in its line and is no abbreviation.
    const bool strangeHeading = first == 0 && start == 0 && units[0].cell < 0 && units[0].from == 0 && units[0].text != units[0].text.toUpper();
    if (strangeHeading && firstKnown > 0 && widest > 0 && last - first > widest)
        ++first;
    if (units[first].cell == 0 && !units[first].isColumn() && first < firstKnown)
        ++first;
    const HeadingWords columns(units.begin() + static_cast<qsizetype>(first), units.end());
    const std::size_t totals = count(columns, HeadingWord::Kind::Total);
    const std::size_t known = count(columns, HeadingWord::Kind::Recipient);
    if (first > mostHeadingWords || totals > 1 || columns.size() - totals < 1)
        return std::nullopt;
    const bool headed = std::any_of(units.begin(), units.begin() + static_cast<qsizetype>(first), [](const HeadingWord &unit) { return isLabelHeading(unit.text); });
    const bool enough = known >= 2 || (known >= 1 && totals == 1) || (totals == 1 && columns.size() >= 3 && widest >= 2)
        || (units.size() == columns.size() && columns.size() >= 2 && known >= 1 && widest >= (captioned ? 1 : columns.size()))
        || (headed && columns.size() >= 2 && widest >= (known > 0 ? 1 : columns.size()));
    return enough ? std::optional(first) : std::nullopt;
}

bool distinct(const std::vector<HeadingColumn> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t j = i + 1; j < columns.size(); ++j) {
            if (columns[i].kind == columns[j].kind && columns[i].year == columns[j].year
                && columns[i].recipient.compare(columns[j].recipient, Qt::CaseInsensitive) == 0)
                return false;
        }
    }
    return true;
}

/// "Ubrukte midler fra 2024 2030" is a row of a table in thousands.
bool isRowOfOneAmount(const QString &heading, const std::vector<HeadingColumn> &columns)
{
    return columns.size() == 2 && columns[1].kind == HeadingColumn::Kind::Year && std::abs(columns[1].year - columns[0].year) > 1 && lineKindOf(heading);
}

/// Years of one table lie near each other: 2000 beside 2025 is an amount.
bool yearsBelongTogether(const std::vector<HeadingColumn> &columns)
{
    constexpr int longestSpan = 20;
    int first = 0;
    int last = 0;
    for (const HeadingColumn &column : columns) {
        if (column.kind != HeadingColumn::Kind::Year)
            continue;
        first = first == 0 ? column.year : std::min(first, column.year);
        last = std::max(last, column.year);
    }
    return last - first <= longestSpan;
}

bool standApart(const std::vector<HeadingColumn> &columns)
{
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (columns[i].from - columns[i - 1].to < 2)
            return false;
    }
    return columns.size() > 1;
}

bool holdsOnlyColumns(const HeadingWords &units)
{
    return !units.empty() && std::all_of(units.begin(), units.end(), [](const HeadingWord &unit) { return unit.isColumn(); });
}

/// Headings that stand one below the other, each on its own line.
std::optional<TableHeader> readUprightHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients)
{
    TableHeader header;
    header.first = at;
    std::size_t blanks = 0;
    for (std::size_t i = at; i < end && header.columns.size() <= mostHeaderColumns; ++i) {
        if (lines[i].isBlank()) {
            if (++blanks > mostBlankLines)
                break;
            continue;
        }
        blanks = 0;
        HeadingWords units = headingWords(lines[i], recipients);
        const bool newName = units.size() == 1 && units.front().kind == HeadingWord::Kind::Name && !header.columns.empty()
            && header.columns.front().kind == HeadingColumn::Kind::Recipient && lines[i].text.simplified().size() <= 12;
        if (lines[i].cells.size() > 1 || units.size() != 1 || (!units.front().isColumn() && !newName))
            break;
        units.front().from = units.front().to = 0;
        header.columns.push_back(columnOf(units.front()));
        header.behind = i + 1;
    }
    const auto years = std::count_if(header.columns.begin(), header.columns.end(), [](const HeadingColumn &c) { return c.kind == HeadingColumn::Kind::Year; });
    const auto totals = std::count_if(header.columns.begin(), header.columns.end(), [](const HeadingColumn &c) { return c.kind == HeadingColumn::Kind::Total; });
    const auto named = static_cast<std::ptrdiff_t>(header.columns.size()) - years - totals;
    if (totals > 1 || (years > 0 && named > 0) || years + named < 2 || !distinct(header.columns))
        return std::nullopt;
    header.kind = years > 0 ? TableHeader::Kind::Years : TableHeader::Kind::Recipients;
    header.upright = true;
    return header;
}

/// A labelled row below a row of figures of the same grid: its amount may look like a year, but it heads nothing.
bool continuesGrid(const std::vector<TextLine> &lines, std::size_t at, const HeadingWords &units, std::size_t columns)
{
    if (at == 0 || lines[at].cells.isEmpty() || lines[at - 1].cells.size() != lines[at].cells.size() || units.front().cell != 0)
        return false;
    const QStringList above = lines[at - 1].cells;
    const bool figuresAbove = std::any_of(above.begin() + 1, above.end(), [](const QString &cell) { return looksLikeNumber(cell) && yearOf(cell) == 0; });
    return figuresAbove && (columns == 1 || !isLabelHeading(units.front().text));
}

} // namespace

std::optional<std::size_t> TableHeader::totalColumn() const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == HeadingColumn::Kind::Total)
            return i;
    }
    return std::nullopt;
}

std::optional<TableHeader> readHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients)
{
    const TextLine &line = lines[at];
    if (line.isBlank() || line.text.size() > 400 || !mayBeHeader(line, recipients) || isCaption(line.text))
        return std::nullopt;
    const HeadingWords units = headingWords(line, recipients);
    if (units.size() == 1 && holdsOnlyColumns(units))
        return readUprightHeader(lines, at, end, recipients);

    TableHeader header;
    header.first = at;
    header.behind = at + 1;
    header.hasCells = !line.cells.isEmpty();
    std::optional<std::size_t> first = firstYearColumn(units);
    if (first) {
        const bool one = units.size() - *first < 2;
        if (one && !header.hasCells)
            return std::nullopt;
    } else {
        header.kind = TableHeader::Kind::Recipients;
        first = firstRecipientColumn(units, standsBelowCaption(lines, at), [&] { return widestRow(lines, at + 1, end); });
        if (!first)
            return std::nullopt;
    }
    if (continuesGrid(lines, at, units, units.size() - *first))
        return std::nullopt;
    QStringList heading;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (i < *first)
            heading.append(units[i].text);
        else
            header.columns.push_back(columnOf(units[i]));
    }
    header.heading = heading.join(u' ');
    if (header.columns.size() > mostHeaderColumns || !distinct(header.columns) || !yearsBelongTogether(header.columns)
        || isRowOfOneAmount(header.heading, header.columns))
        return std::nullopt;
    header.aligned = !header.hasCells && standApart(header.columns);
    return header;
}

std::optional<TableHeader> readGivenHeader(const std::vector<TextLine> &lines, std::size_t at, const std::vector<Recipient> &recipients)
{
    const HeadingWords units = headingWords(lines[at], recipients);
    TableHeader header;
    header.first = at;
    header.behind = at + 1;
    header.hasCells = true;
    header.kind = count(units, HeadingWord::Kind::Year) > 0 ? TableHeader::Kind::Years : TableHeader::Kind::Recipients;
    int next = 1;
    for (const HeadingWord &unit : units) {
        if (unit.cell == 0) {
            header.heading = unit.text;
            continue;
        }
        for (; next < unit.cell; ++next)
            header.unheaded.push_back(next);
        next = unit.cell + 1;
        const bool heads = header.kind == TableHeader::Kind::Recipients || unit.kind == HeadingWord::Kind::Year || unit.kind == HeadingWord::Kind::Total;
        if (heads)
            header.columns.push_back(columnOf(unit));
        else
            header.unheaded.push_back(unit.cell);
    }
    for (; next < lines[at].cells.size(); ++next)
        header.unheaded.push_back(next);
    const bool usable = !header.columns.empty() && header.columns.size() <= mostHeaderColumns && distinct(header.columns) && yearsBelongTogether(header.columns);
    return usable && count(units, HeadingWord::Kind::Total) <= 1 ? std::optional(header) : std::nullopt;
}

} // namespace ramme
