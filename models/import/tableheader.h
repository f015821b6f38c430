#pragma once

#include "import/textpage.h"

#include "domain/area.h"

#include <optional>
#include <vector>

namespace ramme {

/// A column of a money table.
struct HeadingColumn {
    enum class Kind { Year, Recipient, Total };
    Kind kind = Kind::Year;
    QString text;      ///< as printed, without footnote marks
    int year = 0;      ///< with kind Year
    QString recipient; ///< with kind Recipient: a known short name, or the heading of a new one
    int from = 0;      ///< columns of the line the heading stands in
    int to = 0;
    int cell = -1; ///< index of the cell, where the columns are printed
};

/// The heading of a table: years (frames, ambitions) or recipients (split), and totals.
struct TableHeader {
    enum class Kind { Years, Recipients };
    Kind kind = Kind::Years;
    std::vector<HeadingColumn> columns;
    QString heading;        ///< the words before the first column
    std::size_t first = 0;  ///< index of its first line
    std::size_t behind = 0; ///< index of the line behind it
    bool hasCells = false;
    bool upright = false; ///< its columns stand one below the other, and so do their values
    std::vector<int> unheaded; ///< cells over which stands nothing that heads a column, in a table a person has parted
    bool aligned = false; ///< headings stand apart by two blanks or more: the lines may be aligned

    std::optional<std::size_t> totalColumn() const;
};

/// Reads the heading of a table that starts at the line, if one does. A heading is known by years, known recipients and words
/// for totals; other short names between them are recipients too.
std::optional<TableHeader> readHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients);
/// The heading of a table a person has parted: every cell but the first heads a column.
std::optional<TableHeader> readGivenHeader(const std::vector<TextLine> &lines, std::size_t at, const std::vector<Recipient> &recipients);

} // namespace ramme
