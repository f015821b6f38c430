#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ramme {

/// One line of a document's text, with markup taken away.
struct TextLine {
    int number = 0;    ///< 1-based line of the file
    QString text;      ///< with its blanks as they are; cells, where there are any, joined by tabs
    QStringList cells; ///< two or more where the line is a row of a table with known columns; else empty

    bool isBlank() const;
    /// The column of the text a cell begins in; the end of the text where the row has no such cell.
    int columnOf(qsizetype cell) const;
};

/// What these cells of a range of lines, given by their indices, hold where they hold anything.
QStringList cellsIn(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::vector<int> &cells);
/// The index of the first line from one on that has this number or a higher one.
std::size_t indexOfLine(const std::vector<TextLine> &lines, std::size_t from, std::size_t end, int number);

/// The neutral form recognition works on: lines of words, and rows of cells where the columns are printed.
/// Plain text, Markdown and HTML, alone or mixed in one file, come out the same.
std::vector<TextLine> readLines(const QString &text);

} // namespace ramme
