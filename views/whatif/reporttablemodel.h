#pragma once

#include "report/table.h"

#include <QAbstractTableModel>

namespace ramme {

/// A finished table of a report on screen: the same figures, totals and footnotes as every export of it.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(QObject *parent = nullptr);

    /// Its label columns head the rows, but for those that are left out.
    void setTable(const Table &table, const std::vector<std::size_t> &leftOut = {});
    const Table &table() const { return m_table; }
    QString groupTitle(int column) const;
    QString columnTitle(int column) const;
    /// The footnotes below each other, numbered as in the exports.
    QString notesText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const TableCell &cellAt(const QModelIndex &index) const { return m_table.rows[std::size_t(index.row())].cells[m_columns[std::size_t(index.column())]]; }
    QString rowTitle(const TableRow &row) const;
    QString toolTip(const TableCell &cell) const;

    Table m_table;
    std::vector<std::size_t> m_labels;  ///< columns of the table that head its rows
    std::vector<std::size_t> m_columns; ///< those that are shown as columns
};

} // namespace ramme
