#pragma once

#include "import/filetext.h"

#include "domain/layout.h"

namespace ramme {

/// A word of a table's line, and where it stands in the measure in which the table's columns are parted.
struct TableWord {
    int line = 0; ///< of the text
    int page = 0; ///< 0 where the file has no pages
    int from = 0;
    int to = 0;
    QString text;
    QString before; ///< what stands between the word before it and this one
    QRectF box;     ///< null where the file has no pages
    int column = 0; ///< in which it begins, of the line's text

    bool hasDigit() const;
    bool operator==(const TableWord &) const = default;
};

/// In what the columns of a table that begins with this line are measured.
TableLayout::Measure measureOf(const FileText &file, const TextLine &line);
/// The words of a line; none where it is not printed in this measure.
std::vector<TableWord> wordsOf(const FileText &file, const TextLine &line, TableLayout::Measure measure);
/// True where a column begins within one of the words that hold digits.
bool cutsFigures(const std::vector<LayoutColumn> &columns, const std::vector<TableWord> &words, TableLayout::Measure measure);
/// The column a word belongs to: the last that begins before its middle.
std::size_t columnOf(const TableWord &word, const std::vector<LayoutColumn> &columns);

} // namespace ramme
