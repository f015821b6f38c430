#pragma once

#include "support/generator.h"

namespace generated {

/// A money table as printed with its blanks lost: what is behind each label, and what a careful person may hold it against.
struct Puzzle {
    struct PrintedRow {
        QString text; ///< a line feed is a boundary that is printed
        std::vector<Cell> truth;
        bool total = false;
    };
    std::vector<bool> totalColumns;
    std::vector<PrintedRow> rows;
    bool loneGapRule = false;    ///< a lone gap stands first, last or where amounts turn to dashes
    std::optional<qint64> known; ///< printed elsewhere: the sum of column knownColumn, or of the whole table where it is -1
    int knownColumn = -1;
};

/// For each row and column, whether every reading with the least damage gives the truth. Tries every way to cut what is printed
/// into cells, to mend split and joined numbers, and to place the cells under the columns, so that row and column sums hold.
/// Nothing where a reading with less damage than the truth fits (no careful person could read it) or where there are too many to try.
std::optional<std::vector<std::vector<bool>>> decidableCells(const Puzzle &puzzle);

} // namespace generated
