#pragma once

#include "report/table.h"

#include <functional>

namespace ramme {

/// A heading over one column or more.
struct HeadingCell {
    QString text;
    std::size_t first = 0; ///< of the columns it is over, counted among those that are set
    int columns = 1;
    int rows = 1;
    bool isNumber = false; ///< set to the right
    bool isGroup = false;  ///< over the headings of its columns
};

/// The headings of some columns: one row, or two where any of them are grouped; what stands in both rows is in the first.
std::vector<std::vector<HeadingCell>> headingRows(const Table &table, const std::vector<std::size_t> &columns);

/// The columns of each part of a table too wide for its page: labels first in each, then as many whole groups as there is room for.
std::vector<std::vector<std::size_t>> columnParts(const Table &table, const std::function<double(std::size_t)> &width, double room);

/// Columns and how wide each is, in the unit the room is in.
struct SetPart {
    std::vector<std::size_t> columns;
    std::vector<double> widths;
};

/// How wide a text of one line is.
using TextWidth = std::function<double(const QString &text, bool isBold)>;

/// How wide the columns of a table are, measured when it is made. Numbers are never broken; texts give way, down to their longest word and then evenly.
class ColumnWidths
{
public:
    /// The table must outlive it.
    ColumnWidths(const Table &table, const TextWidth &width, double padding);

    /// Of all columns where nothing gives way.
    double natural() const;
    /// The parts of the table in the room there is.
    std::vector<SetPart> parts(double room) const;

private:
    struct Width {
        double natural = 0; ///< nothing gives way, though a text is no wider than some figures
        double least = 0;   ///< no word is broken
        double wanted = 0;  ///< every text on one line
    };
    Width measured(std::size_t column, const TextWidth &width, double padding, double widest, double widestBold) const;
    std::vector<double> squeezed(const std::vector<std::size_t> &columns, double room) const;

    const Table &m_table;
    std::vector<Width> m_widths;
};

/// A text without what XML and pages cannot hold: control characters and halves of characters are blanks.
QString plainText(const QString &text);

bool hasEstimates(const Table &table);

/// What ≈ is, in the table's language.
QString estimatedText(const Table &table);

/// What is said below a table: what ≈ is, then the footnotes with their numbers.
QStringList linesBelow(const Table &table);

} // namespace ramme
