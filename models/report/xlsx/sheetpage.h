#pragma once

#include "report/table.h"
#include "report/xlsx/workbook.h"

#include <vector>

namespace ramme {

/// A sheet as it lies on paper: how wide its columns are, what stands across them, and where a page that is too narrow for them ends.
class SheetPage
{
public:
    SheetPage(Workbook &workbook, lxw_worksheet *sheet) : m_workbook(workbook), m_sheet(sheet) {}

    /// Makes room for the columns of a table; before anything is written.
    void take(const Table &table);
    /// One column of words.
    void takeWords();
    /// Sets the widths and the paper: A4 lying, one page wide.
    void arrange();
    /// The same of a sheet of one table. Too wide to be read on one page it goes on over several, with its labels on each; what stands
    /// under one heading is not parted.
    void arrange(const Table &table);

    /// How many lines a text takes in a column.
    int linesIn(const QString &text, std::size_t column) const;
    /// Makes a row high enough for so many lines.
    void heighten(lxw_row_t row, int lines);
    /// Writes a text across the columns of the first page, over as many lines as it needs.
    void writeAcross(lxw_row_t row, const QString &text, SheetLook::Kind kind);

    lxw_col_t lastColumn() const { return sheetColumn(std::max<std::size_t>(m_widths.size(), 1) - 1); }

private:
    void setColumns();

    Workbook &m_workbook;
    lxw_worksheet *m_sheet;
    std::vector<double> m_widths; ///< in letters
    std::size_t m_from = 0;   ///< the first column of what stands across: behind those that each page repeats, so that it stands on the first alone
    std::size_t m_across = 0; ///< columns on the first page
};

} // namespace ramme
