#pragma once

#include "report/print/facemetrics.h"
#include "report/tablesetting.h"

namespace ramme {

/// Between the text of a cell and its neighbours, both sides together, in dots.
inline constexpr double printPadding = 6 * PrintedReport::dotsPerPoint;

/// A row of a table, broken into lines and measured, in dots.
struct SetRow {
    struct Cell {
        QStringList lines;
        QString marks;
        PrintFace face = PrintFace::Cell;
        double left = 0;
        double width = 0;
        Qt::Alignment align = Qt::AlignLeft;
    };
    std::vector<Cell> cells;
    double height = 0;
    bool isShaded = false;

    /// As high as its lines need.
    void measure(FaceMetrics &metrics);
};

/// A part of a table that is as wide as the page. Its headings are set at once and its rows when they are asked for, so that a long table
/// takes no more than its pages. Table and metrics must outlive it.
class SetTable
{
public:
    /// The left edge of its first column, and how high a table may be that is not to be parted.
    SetTable(const Table &table, SetPart part, double left, double mostKept, FaceMetrics &metrics);

    double left() const { return m_lefts.front(); }
    double width() const { return m_lefts.back() - m_lefts.front(); }
    const std::vector<SetRow> &headings() const { return m_headings; }
    double headingHeight() const { return m_headingHeight; }
    std::size_t rows() const { return m_table.rows.size(); }
    SetRow row(std::size_t row) const { return row < m_first.size() ? m_first[row] : set(m_table.rows[row]); }

    bool isKept() const { return m_isKept; } ///< not to be parted
    /// What has to be free for it to begin: all of it where it is not to be parted, else its headings, its first row and its last.
    double begins() const { return m_begins; }

private:
    void setHeadings();
    SetRow set(const TableRow &row) const;

    const Table &m_table;
    SetPart m_part;
    FaceMetrics &m_metrics;
    std::vector<double> m_lefts; ///< of each column, and the right edge of the last
    std::vector<SetRow> m_headings;
    std::vector<SetRow> m_first; ///< as many rows as it takes to know whether it is kept
    double m_headingHeight = 0;
    bool m_isKept = false;
    double m_begins = 0;
};

} // namespace ramme
