#pragma once

#include "report/report.h"
#include "report/xlsx/sheetpage.h"

#include <map>
#include <tuple>

namespace ramme {

/// A table on a sheet: title, unit, two rows of headings, the figures with formulas for sums, and what is said below.
class WorkbookTable
{
public:
    /// All of them must outlive it; the page is that of the sheet, and has taken the table. The row is the first that is free.
    WorkbookTable(Workbook &workbook, lxw_worksheet *sheet, SheetPage &page, const Table &table, lxw_row_t row);

    void write();
    lxw_row_t end() const { return m_end; } ///< the first row below it
    lxw_row_t firstHeadingRow() const { return m_row + 3; }
    lxw_row_t firstBodyRow() const { return firstHeadingRow() + 2; }
    lxw_row_t bodyRow(std::size_t row) const { return firstBodyRow() + sheetRow(row); }
    lxw_row_t lastBodyRow() const { return firstBodyRow() + sheetRow(m_table.rows.size()) - 1; }
    QString nameOf(const CellPlace &place) const { return cellName(bodyRow(place.row), sheetColumn(place.column)); }

    /// Writes a cell of another sheet that shows the same as one of the table, which stands on the sheet by that name.
    void writeReference(lxw_worksheet *other, lxw_row_t row, lxw_col_t column, const QString &name, const CellPlace &place) const;

    /// Keeps headings and labels in sight, and headings on each page; of a sheet of this table alone.
    void freeze();

private:
    void writeHeadings();
    int writeCell(std::size_t rowIndex, std::size_t column); ///< returns how many lines it takes
    int writeWords(const QString &text, bool isBold, lxw_row_t row, std::size_t column);
    void writeSource(const QString &source, lxw_row_t row, lxw_col_t column);
    lxw_format *lookOf(const TableCell &cell, bool isBold, const QString &number) const;
    lxw_format *amountLook(const TableCell &cell, bool isBold);
    int decimalsOf(const TableCell &cell) const;
    double amountOf(const TableCell &cell) const;
    QString amountFormat(const TableCell &cell) const;
    bool holds(const TableCell &cell) const;
    QString formulaOf(const TableCell &cell) const;

    Workbook &m_workbook;
    lxw_worksheet *m_sheet;
    SheetPage &m_page;
    const Table &m_table;
    lxw_row_t m_row;
    lxw_row_t m_end = 0;
    std::map<std::tuple<int, bool, bool>, lxw_format *> m_amountLooks; ///< of amounts without footnotes, by decimals, bold and estimated
};

} // namespace ramme
