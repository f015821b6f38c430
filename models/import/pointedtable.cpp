#include "import/pointedtable.h"

#include "import/rowtext.h"
#include "import/tableform.h"

#include <QCoreApplication>

namespace ramme {

namespace {

struct PointedTable
{
    Q_DECLARE_TR_FUNCTIONS(PointedTable)
};

bool isRow(const TextLine &line)
{
    TextLine row = line;
    row.text.replace(u'\t', u' ');
    const std::vector<Token> tokens = splitRow(row, Unit::Million).tokens;
    return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return yearOf(token.text) == 0; });
}

} // namespace

Result<Layout> pointedTable(const DocumentReading &read, int firstLine, int lastLine)
{
    const std::vector<TextLine> &lines = read.text->lines;
    std::size_t first = indexOfLine(lines, 0, lines.size(), firstLine);
    std::size_t behind = indexOfLine(lines, first, lines.size(), lastLine + 1);
    while (first < behind && lines[first].isBlank())
        ++first;
    while (behind > first && lines[behind - 1].isBlank())
        --behind;
    if (first == behind)
        return Error{PointedTable::tr("Det står ingenting på linjene")};
    const std::vector<Part> parts = partsIn(lines, read.assumed, {});
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &one) { return first >= one.first && behind <= one.behind; });
    if (part == parts.end() || (first == part->first && !part->isAssumed))
        return Error{PointedTable::tr("Linjene må stå i ett mandat eller brev, under tittelen")};

    Layout layout;
    TableLayout &table = layout.table;
    table.document = read.reading.file.sha256;
    table.firstLine = lines[first].number;
    table.lineCount = lines[behind - 1].number - table.firstLine + 1;
    table.measure = measureOf(*read.text, lines[first]);
    table.isHeadless = isRow(lines[first]);
    std::vector<TableWord> words;
    for (std::size_t i = first; i < behind; ++i) {
        const std::vector<TableWord> inLine = wordsOf(*read.text, lines[i], table.measure);
        words.insert(words.end(), inLine.begin(), inLine.end());
    }
    table.columns = columnsByGaps(words, table.measure);
    if (part->kind == Document::Kind::Letter)
        table.kind = TableLayout::Kind::Posts;
    else if (table.isHeadless || firstYearIn(lines[first].text) != 0)
        table.kind = TableLayout::Kind::Frames; // recipients in a heading make it a split by themselves
    const TableForm form = tableForm(*part, yearOfPart(lines, *part), lines[first], table.isHeadless);
    layout.form = form.form;
    layout.firstYear = form.firstYear;
    return layout;
}

} // namespace ramme
