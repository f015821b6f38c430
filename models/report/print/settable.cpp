#include "report/print/settable.h"

#include "report/writers.h"

namespace ramme {

void SetRow::measure(FaceMetrics &metrics)
{
    constexpr double free = 3 * PrintedReport::dotsPerPoint;
    qsizetype most = 1;
    for (const Cell &cell : cells)
        most = std::max(most, cell.lines.size());
    height = double(most) * metrics.lineSpacing(PrintFace::Cell) + free;
}

SetTable::SetTable(const Table &table, SetPart part, double left, double mostKept, FaceMetrics &metrics)
    : m_table(table), m_part(std::move(part)), m_metrics(metrics), m_lefts{left}
{
    for (const double width : m_part.widths)
        m_lefts.push_back(m_lefts.back() + width);
    setHeadings();
    double height = m_headingHeight;
    while (m_first.size() < rows() && height <= mostKept) {
        m_first.push_back(set(table.rows[m_first.size()]));
        height += m_first.back().height;
    }
    m_isKept = height <= mostKept;
    m_begins = m_isKept || table.rows.empty() ? height : m_headingHeight + row(0).height + row(rows() - 1).height;
}

void SetTable::setHeadings()
{
    for (const std::vector<HeadingCell> &cells : headingRows(m_table, m_part.columns)) {
        SetRow row;
        row.isShaded = true;
        for (const HeadingCell &cell : cells) {
            const double width = m_lefts[cell.first + static_cast<std::size_t>(cell.columns)] - m_lefts[cell.first];
            const Qt::Alignment align = cell.isGroup ? Qt::AlignHCenter : cell.isNumber ? Qt::AlignRight : Qt::AlignLeft;
            row.cells.push_back({m_metrics.broken(plainText(cell.text), PrintFace::SumCell, width - printPadding), {}, PrintFace::SumCell, m_lefts[cell.first], width, align});
        }
        row.measure(m_metrics);
        m_headingHeight += row.height;
        m_headings.push_back(std::move(row));
    }
}

SetRow SetTable::set(const TableRow &row) const
{
    SetRow set;
    const bool isSum = row.kind != TableRow::Kind::Body;
    set.isShaded = isSum;
    for (std::size_t i = 0; i < m_part.columns.size(); ++i) {
        const TableCell &cell = row.cells[m_part.columns[i]];
        if (cell.kind == TableCell::Kind::Empty && cell.notes.empty())
            continue;
        const PrintFace face = cell.estimated ? (isSum ? PrintFace::SumEstimate : PrintFace::Estimate) : isSum ? PrintFace::SumCell : PrintFace::Cell;
        const QString marks = noteMarks(m_table, cell).trimmed();
        const double marksWidth = marks.isEmpty() ? 0 : m_metrics.width(PrintFace::Mark, marks);
        const bool isText = cell.kind == TableCell::Kind::Text;
        const QStringList lines = isText ? m_metrics.broken(plainText(cell.text), face, m_part.widths[i] - printPadding - marksWidth) : QStringList{shownText(cell, m_table.look)};
        set.cells.push_back({lines, marks, face, m_lefts[i], m_part.widths[i], m_table.columns[m_part.columns[i]].number ? Qt::AlignRight : Qt::AlignLeft});
    }
    set.measure(m_metrics);
    return set;
}

} // namespace ramme
