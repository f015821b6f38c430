#include "import/tablewords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int hair = 10; ///< tenths of a point by which a line may touch a word

int tenths(qreal points) { return qRound(points * 10); }

const LinePlace *placeOf(const FileText &file, const TextLine &line)
{
    const auto at = static_cast<std::size_t>(line.number) - 1;
    return line.number > 0 && at < file.places.size() ? &file.places[at] : nullptr;
}

std::vector<TableWord> printedWords(const TextLine &line, const LinePlace &place)
{
    std::vector<TableWord> words;
    int behind = 0;
    for (const LinePlace::Words &piece : place.words) {
        TableWord word{line.number, place.page, tenths(piece.box.left()), tenths(piece.box.right()), line.text.mid(piece.from, piece.to - piece.from), {}, piece.box, piece.from};
        word.before = line.text.mid(behind, piece.from - behind);
        behind = piece.to;
        words.push_back(word);
    }
    return words;
}

std::vector<TableWord> typedWords(const TextLine &line)
{
    static const QRegularExpression form(u"\\S+"_s);
    std::vector<TableWord> words;
    QRegularExpressionMatchIterator found = form.globalMatch(line.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        words.push_back({line.number, 0, int(match.capturedStart()), int(match.capturedEnd()), match.captured(), u" "_s, {}, int(match.capturedStart())});
    }
    return words;
}

std::vector<TableWord> wordsInCells(const TextLine &line)
{
    constexpr int mostWords = 99; // a hundredth of a cell for each
    std::vector<TableWord> words;
    for (int c = 0; c < line.cells.size(); ++c) {
        const QStringList inCell = line.cells.at(c).split(u' ', Qt::SkipEmptyParts);
        for (int w = 0; w < inCell.size(); ++w) {
            const int from = 100 * c + std::min(w, mostWords);
            words.push_back({line.number, 0, from, from + 1, inCell.at(w), u" "_s, {}, line.columnOf(c)});
        }
    }
    return words;
}

} // namespace

bool TableWord::hasDigit() const
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

TableLayout::Measure measureOf(const FileText &file, const TextLine &line)
{
    const LinePlace *place = placeOf(file, line);
    if (place && place->page > 0)
        return TableLayout::Measure::Points;
    return line.cells.isEmpty() ? TableLayout::Measure::Columns : TableLayout::Measure::Cells;
}

std::vector<TableWord> wordsOf(const FileText &file, const TextLine &line, TableLayout::Measure measure)
{
    if (line.isBlank() || measureOf(file, line) != measure)
        return {};
    switch (measure) {
    case TableLayout::Measure::Points: return printedWords(line, *placeOf(file, line));
    case TableLayout::Measure::Columns: return typedWords(line);
    case TableLayout::Measure::Cells: return wordsInCells(line);
    }
    return {};
}

bool cutsFigures(const std::vector<LayoutColumn> &columns, const std::vector<TableWord> &words, TableLayout::Measure measure)
{
    const int margin = measure == TableLayout::Measure::Points ? hair : 0;
    return std::any_of(words.begin(), words.end(), [&](const TableWord &word) {
        return word.hasDigit() && std::any_of(columns.begin(), columns.end(), [&](const LayoutColumn &column) {
                   return column.from > word.from + margin && column.from < word.to - margin;
               });
    });
}

std::size_t columnOf(const TableWord &word, const std::vector<LayoutColumn> &columns)
{
    const int middle = (word.from + word.to) / 2;
    std::size_t column = 0;
    while (column + 1 < columns.size() && columns[column + 1].from <= middle)
        ++column;
    return column;
}

} // namespace ramme
