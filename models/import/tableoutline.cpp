#include "import/tableoutline.h"

#include "import/ambitionheader.h"
#include "import/rowtext.h"

#include <QSet>

#include <limits>

namespace ramme {

namespace {

struct Span {
    int from = 0;
    int to = 0;
};

const TextLine *lineAt(const FileText &file, int number)
{
    const auto found = std::find_if(file.lines.begin(), file.lines.end(), [number](const TextLine &line) { return line.number == number; });
    return found != file.lines.end() ? &*found : nullptr;
}

/// Where the words of a cell's column stand that no heading stands over.
std::optional<Span> spanOfCell(int cell, const std::vector<TableWord> &words, const FileText &file, TableLayout::Measure measure)
{
    std::optional<Span> span;
    for (const TableWord &word : words) {
        const TextLine *line = lineAt(file, word.line);
        const int from = line ? line->columnOf(cell) : 0;
        if (measure != TableLayout::Measure::Points || !line || word.column < from || word.column >= from + line->cells.value(cell).size())
            continue;
        span = span ? Span{std::min(span->from, word.from), std::max(span->to, word.to)} : Span{word.from, word.to};
    }
    return span;
}

/// Where a heading stands in the measure of its table; nothing where it cannot be told.
std::optional<Span> spanOf(const HeadingPlace &column, const TextLine &heading, const std::vector<TableWord> &words, const FileText &file,
                           TableLayout::Measure measure)
{
    if (measure == TableLayout::Measure::Cells)
        return column.cell < 0 ? std::nullopt : std::optional(Span{100 * column.cell, 100 * column.cell + 1});
    if (column.cell >= 0 && heading.cells.value(column.cell).isEmpty())
        return spanOfCell(column.cell, words, file, measure);
    int from = column.from;
    int to = column.to;
    if (column.cell >= 0) {
        from = heading.columnOf(column.cell);
        to = from + (column.cell < heading.cells.size() ? static_cast<int>(heading.cells.at(column.cell).size()) : 0);
    }
    if (measure == TableLayout::Measure::Columns)
        return from < to ? std::optional(Span{from, to}) : std::nullopt;
    const QRectF box = file.places[static_cast<std::size_t>(heading.number) - 1].boxOf(from, to);
    return box.isNull() || words.empty() ? std::nullopt : std::optional(Span{qRound(box.left() * 10), qRound(box.right() * 10)});
}

/// The place between two headings that cuts the fewest words; of several, the one nearest to the wanted.
int partingBetween(int low, int high, int wanted, const std::vector<TableWord> &words)
{
    std::vector<int> places{wanted};
    for (const TableWord &word : words) {
        for (const int edge : {word.from, word.to}) {
            if (edge > low && edge < high)
                places.push_back(edge);
        }
    }
    int best = wanted;
    auto fewest = std::numeric_limits<std::ptrdiff_t>::max();
    for (const int place : places) {
        const auto cut = std::count_if(words.begin(), words.end(), [&](const TableWord &word) { return place > word.from && place < word.to; });
        if (cut < fewest || (cut == fewest && std::abs(place - wanted) < std::abs(best - wanted))) {
            fewest = cut;
            best = place;
        }
    }
    return best;
}

std::vector<LayoutColumn> partings(const std::vector<Span> &headings, const std::vector<TableWord> &words, TableLayout::Measure measure)
{
    const bool inCells = measure == TableLayout::Measure::Cells;
    int left = inCells ? 0 : std::numeric_limits<int>::max();
    for (const TableWord &word : words)
        left = std::min(left, word.from);
    std::vector<LayoutColumn> columns{{left, {}}};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (inCells) {
            columns.push_back({headings[i].from, {}});
            continue;
        }
        const int low = i > 0 ? (headings[i - 1].from + headings[i - 1].to) / 2 : left;
        const int high = (headings[i].from + headings[i].to) / 2;
        const int gap = i > 0 ? headings[i].from - headings[i - 1].to : measure == TableLayout::Measure::Points ? 80 : 2;
        columns.push_back({partingBetween(low, high, headings[i].from - gap / 2, words), {}});
    }
    return columns;
}

} // namespace

bool TableOutline::isAt(const QString &sha256, int line) const
{
    const TableLayout &table = layout.table;
    return table.document == sha256 && line >= table.firstLine && line < table.firstLine + table.lineCount;
}

TableLayout::Kind TableOutline::kind() const
{
    switch (taken) {
    case FoundTable::Taken::Frames: return TableLayout::Kind::Frames;
    case FoundTable::Taken::Split: return TableLayout::Kind::Split;
    case FoundTable::Taken::Ambitions: return TableLayout::Kind::Ambitions;
    case FoundTable::Taken::Posts: return TableLayout::Kind::Posts;
    case FoundTable::Taken::Strange:
    case FoundTable::Taken::Hidden: return TableLayout::Kind::None;
    }
    return TableLayout::Kind::None;
}

std::vector<LayoutColumn> columnsByGaps(const std::vector<TableWord> &words, TableLayout::Measure measure)
{
    struct Cluster {
        Span span;
        bool holdsValues = false;
    };
    const auto isValue = [](const TableWord &word) { return word.hasDigit() || isCross(word.text); };
    QSet<int> rows; // lines without any value but years are headings or running text
    for (const TableWord &word : words) {
        if (isValue(word) && yearOf(word.text) == 0)
            rows.insert(word.line);
    }
    std::vector<TableWord> sorted;
    std::copy_if(words.begin(), words.end(), std::back_inserter(sorted), [&](const TableWord &word) { return rows.isEmpty() || rows.contains(word.line); });
    std::sort(sorted.begin(), sorted.end(), [](const TableWord &a, const TableWord &b) { return a.from < b.from; });
    const int room = measure == TableLayout::Measure::Points ? 60 : 2; // six points, or two letters
    std::vector<Cluster> clusters;
    for (const TableWord &word : sorted) {
        const bool apart = !clusters.empty()
            && (measure == TableLayout::Measure::Cells ? word.from / 100 > clusters.back().span.from / 100 : word.from - clusters.back().span.to >= room);
        if (clusters.empty() || apart)
            clusters.push_back({{word.from, word.to}, false});
        Cluster &last = clusters.back();
        last.span.to = std::max(last.span.to, word.to);
        last.holdsValues = last.holdsValues || isValue(word);
    }
    std::vector<LayoutColumn> columns;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (i == 0 || measure == TableLayout::Measure::Cells)
            columns.push_back({clusters[i].span.from, {}});
        else if (clusters[i].holdsValues)
            columns.push_back({(clusters[i - 1].span.to + clusters[i].span.from) / 2, {}});
    }
    return columns;
}

TableOutline outlineOf(const FoundTable &table, const FileText &file, const QString &sha256)
{
    TableOutline outline;
    outline.taken = table.taken;
    outline.layout.table.document = sha256;
    outline.layout.table.firstLine = table.firstLine;
    outline.layout.table.lineCount = table.lastLine - table.firstLine + 1;
    outline.layout.table.isHeadless = table.isHeadless;
    const TextLine *heading = lineAt(file, table.firstLine);
    if (!heading)
        return outline;
    const TableLayout::Measure measure = measureOf(file, *heading);
    outline.layout.table.measure = measure;
    outline.heading = heading->text;
    for (const TextLine &line : file.lines) {
        if (line.number < table.firstLine || line.number > table.lastLine)
            continue;
        const std::vector<TableWord> words = wordsOf(file, line, measure);
        outline.words.insert(outline.words.end(), words.begin(), words.end());
    }
    std::vector<Span> headings;
    for (const HeadingPlace &column : table.columns) {
        const std::optional<Span> span = spanOf(column, *heading, outline.words, file, measure);
        if (span && (headings.empty() || span->from > headings.back().from))
            headings.push_back(*span);
    }
    if (!outline.words.empty())
        outline.layout.table.columns = headings.empty() ? columnsByGaps(outline.words, measure) : partings(headings, outline.words, measure);
    return outline;
}

} // namespace ramme
