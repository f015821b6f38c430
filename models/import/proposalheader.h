#pragma once

#include "import/tableheader.h"

namespace ramme {

/// What heads one column of a table with both years and recipients across.
struct CrossedColumn {
    int cell = 0;
    QString text; ///< as printed, of both lines where there are two
    int year = 0; ///< 0 where it names none
    QString recipient;
    bool isUnsplit = false;
    bool isTotal = false;

    bool isKnown() const { return year != 0 || !recipient.isEmpty() || isUnsplit || isTotal; }
};

/// The heading of such a table, in one line ("2027 NHN") or two (the years, and below each the recipients).
struct CrossedHeader {
    std::vector<CrossedColumn> columns; ///< all headed ones behind the labels
    int firstCell = 0;                  ///< what stands before it are labels
    std::size_t behind = 0;             ///< index of the line behind it

    /// The same for those that read the rows of money tables.
    TableHeader asTableHeader(std::size_t first) const;
};

/// Reads the heading that starts at the line, if one does.
std::optional<CrossedHeader> readCrossedHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, const std::vector<Recipient> &recipients);

} // namespace ramme
