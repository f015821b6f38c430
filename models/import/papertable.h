#pragma once

#include "import/paperlines.h"

#include <optional>

namespace ramme {

/// A cell as printed: the words of its lines one after the other.
struct PaperCell {
    std::vector<UprightWord> words;
    std::vector<std::size_t> breaks; ///< words that begin a line
    QRectF box;                      ///< on the straightened page; null where no ruling says

    QString text() const;
    /// Appends one of the words to a text of those before it; says the column it begins in.
    qsizetype append(QString &text, std::size_t word) const;
    void append(const PaperPiece &piece);
    void append(const PaperCell &below);
};

using PaperRow = std::vector<PaperCell>;

/// A table with known columns.
struct PaperTable {
    QRectF box;
    std::vector<std::pair<double, double>> columns; ///< left and right
    std::vector<PaperRow> rows;
    bool ruled = false;
};

bool isBlank(const PaperRow &row);
/// True where it has a digit, a cross or a dash and few letters: what stands in a table's cells as a value.
bool looksLikeValue(const QString &text);

/// True where a word broken at its hyphen goes on in this one, which begins a line: "avtalespesialist-" and "leverandører".
bool goesOn(const UprightWord &broken, const UprightWord &word);

/// True for two figures side by side, which no cell has: "73,0 12,0" and not "1 073,0".
bool holdsTwoValues(const QString &text);

/// True for a line whose only values are units, each under a number that lacks one: the cells were too narrow for both.
bool holdsUnitsOf(const PaperRow &line, const PaperRow &above);

/// True for the first row of a page that is the rest of the last one of the page before: the rest of its label, and units at the most.
bool isRestOf(const PaperRow &row, const PaperRow &last);

/// Joins the lines of rows whose cells run over several lines. Lines are rows of one printed line each, with where they stand.
struct RowLine {
    PaperRow cells;
    double middle = 0;
};
std::vector<PaperRow> joinedRows(const std::vector<RowLine> &lines);

} // namespace ramme
