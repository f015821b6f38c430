#include "import/proposalheader.h"

#include "import/headingwords.h"
#include "import/rowtext.h"
#include "import/vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool isUnsplitWord(const QString &text) { return text.compare("ufordelt"_L1, Qt::CaseInsensitive) == 0 || text.compare("ikke fordelt"_L1, Qt::CaseInsensitive) == 0; }

/// What a heading without its year says.
void readRest(CrossedColumn &column, const QString &rest, const std::vector<Recipient> &recipients)
{
    if (rest.isEmpty())
        return;
    TextLine line;
    line.cells = {rest, QString()};
    const HeadingWords words = headingWords(line, recipients);
    if (words.empty())
        return;
    switch (words.front().kind) {
    case HeadingWord::Kind::Year: column.year = words.front().year; break;
    case HeadingWord::Kind::Recipient: column.recipient = words.front().recipient; break;
    case HeadingWord::Kind::Total: column.isTotal = true; break;
    case HeadingWord::Kind::Name:
    case HeadingWord::Kind::Words:
        column.isUnsplit = isUnsplitWord(rest);
        if (!column.isUnsplit && column.year != 0)
            column.recipient = words.front().text; // nobody we know
    }
}

/// A heading of one cell, or of a cell and the one over it.
CrossedColumn columnOf(const QString &printed, int cell, const std::vector<Recipient> &recipients)
{
    CrossedColumn column;
    column.cell = cell;
    column.text = printed.simplified();
    const QStringList words = column.text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return column;
    const int first = yearOf(words.first());
    const int last = yearOf(words.last());
    const auto joined = [&words](qsizetype from, qsizetype count) { return words.mid(from, count).join(u' '); };
    if (first != 0) {
        column.year = first;
        readRest(column, joined(1, words.size() - 1), recipients);
    } else if (last != 0) {
        column.year = last;
        readRest(column, joined(0, words.size() - 1), recipients);
    } else {
        readRest(column, column.text, recipients);
    }
    return column;
}

bool isFigure(const QString &cell) { return looksLikeNumber(cell) && yearOf(cell) == 0; }

bool headsColumns(const TextLine &line) { return line.cells.size() > 1 && std::none_of(line.cells.begin(), line.cells.end(), isFigure); }

/// Years or recipients, each over those of the line below it until the next begins.
QStringList filled(const QStringList &cells, qsizetype width)
{
    QStringList result;
    QString last;
    for (qsizetype i = 0; i < width; ++i) {
        const QString cell = cells.value(i);
        last = cell.isEmpty() ? last : cell;
        result.append(last);
    }
    return result;
}

/// "Sum 2027–2029": sums over years, which follow from the others.
bool isOverYears(const CrossedColumn &column) { return column.year == 0 && isTotalWord(column.text.section(u' ', 0, 0)) && column.text.contains(u' '); }

CrossedHeader headerOf(std::vector<CrossedColumn> columns, std::size_t behind)
{
    CrossedHeader header;
    header.behind = behind;
    const auto first = std::ranges::find_if(columns, &CrossedColumn::isKnown);
    header.firstCell = first == columns.end() ? 0 : first->cell;
    for (CrossedColumn &column : columns) {
        if (column.cell >= header.firstCell && !column.text.isEmpty() && !isOverYears(column))
            header.columns.push_back(std::move(column));
    }
    return header;
}

/// A heading has a label before it, and years or recipients; totals alone head nothing.
bool isUsable(const CrossedHeader &header)
{
    const auto heads = [](const CrossedColumn &column) { return column.year != 0 || !column.recipient.isEmpty() || column.isUnsplit; };
    return header.firstCell > 0 && std::ranges::any_of(header.columns, heads);
}

std::optional<CrossedHeader> readTwoLines(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients)
{
    if (at + 1 >= end || !headsColumns(lines[at + 1]))
        return std::nullopt;
    const QStringList &below = lines[at + 1].cells;
    const QStringList above = filled(lines[at].cells, std::max(lines[at].cells.size(), below.size()));
    std::vector<CrossedColumn> columns;
    bool crossed = false;
    for (int cell = 0; cell < above.size(); ++cell) {
        const CrossedColumn over = columnOf(above[cell], cell, recipients);
        const CrossedColumn own = columnOf(below.value(cell), cell, recipients);
        const bool isPair = over.year != 0 ? own.year == 0 && !own.text.isEmpty() : own.year != 0 && over.isKnown();
        if (isPair) {
            columns.push_back(columnOf(over.text + u' ' + own.text, cell, recipients));
            crossed = crossed || own.isKnown();
        } else {
            columns.push_back(over);
            columns.back().text = cell < lines[at].cells.size() && lines[at].cells[cell].isEmpty() && own.text.isEmpty() ? QString() : over.text;
        }
    }
    CrossedHeader header = headerOf(std::move(columns), at + 2);
    return crossed && isUsable(header) ? std::optional(header) : std::nullopt;
}

} // namespace

TableHeader CrossedHeader::asTableHeader(std::size_t first) const
{
    TableHeader header;
    header.first = first;
    header.behind = behind;
    header.hasCells = true;
    for (const CrossedColumn &column : columns) {
        HeadingColumn heading;
        heading.kind = column.isTotal ? HeadingColumn::Kind::Total : column.recipient.isEmpty() ? HeadingColumn::Kind::Year : HeadingColumn::Kind::Recipient;
        heading.text = column.text;
        heading.year = column.year;
        heading.recipient = column.recipient;
        heading.cell = column.cell;
        header.columns.push_back(heading);
    }
    return header;
}

std::optional<CrossedHeader> readCrossedHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients)
{
    if (!headsColumns(lines[at]))
        return std::nullopt;
    if (const std::optional<CrossedHeader> header = readTwoLines(lines, at, end, recipients))
        return header;
    std::vector<CrossedColumn> columns;
    for (int cell = 0; cell < lines[at].cells.size(); ++cell)
        columns.push_back(columnOf(lines[at].cells[cell], cell, recipients));
    const CrossedHeader header = headerOf(std::move(columns), at + 1);
    return isUsable(header) ? std::optional(header) : std::nullopt;
}

} // namespace ramme
