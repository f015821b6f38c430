#include "import/tableoutline.h"

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

/// Where a heading stands in the measure of its table; nothing where it cannot be told.
std::optional<Span> spanOf(const HeadingColumn &column, const TextLine &heading, const std::vector<TableWord> &words, const FileText &file,
                           TableLayout::Measure measure)
{
    if (measure == TableLayout::Measure::Cells)
        return column.cell < 0 ? std::nullopt : std::optional(Span{100 * column.cell, 100 * column.cell + 1});
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

TableOutline outlineOf(const FoundTable &table, const FileText &file, const QString &sha256, const QString &subject)
{
    TableOutline outline;
    outline.taken = table.taken;
    outline.area = table.area;
    outline.vintage = table.vintage;
    outline.layout.table.document = sha256;
    outline.layout.table.firstLine = table.firstLine;
    outline.layout.table.lineCount = table.lastLine - table.firstLine + 1;
    const TextLine *heading = lineAt(file, table.firstLine);
    if (!heading)
        return outline;
    const TableLayout::Measure measure = measureOf(file, *heading);
    outline.layout.table.measure = measure;
    outline.heading = heading->text;
    outline.layout.form = formOf(subject, heading->text, static_cast<int>(heading->cells.size()));
    outline.layout.firstYear = firstYearIn(heading->text);
    for (const TextLine &line : file.lines) {
        if (line.number < table.firstLine || line.number > table.lastLine)
            continue;
        const std::vector<TableWord> words = wordsOf(file, line, measure);
        outline.words.insert(outline.words.end(), words.begin(), words.end());
    }
    std::vector<Span> headings;
    for (const HeadingColumn &column : table.columns) {
        const std::optional<Span> span = spanOf(column, *heading, outline.words, file, measure);
        if (span && (headings.empty() || span->from > headings.back().from))
            headings.push_back(*span);
    }
    if (!outline.words.empty())
        outline.layout.table.columns = partings(headings, outline.words, measure);
    return outline;
}

} // namespace ramme
