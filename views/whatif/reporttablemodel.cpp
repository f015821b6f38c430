#include "views/whatif/reporttablemodel.h"

#include "domain/amount.h"
#include "edit/roles.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ReportTableModel::ReportTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReportTableModel::setTable(const Table &table, const std::vector<std::size_t> &leftOut)
{
    std::vector<std::size_t> labels;
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].label)
            columns.push_back(i);
        else if (std::ranges::find(leftOut, i) == leftOut.end())
            labels.push_back(i);
    }
    if (table == m_table && labels == m_labels)
        return;
    // The same places with other figures keep what is selected.
    const bool isSameShape = table.columns == m_table.columns && labels == m_labels && table.rows.size() == m_table.rows.size();
    if (!isSameShape)
        beginResetModel();
    m_table = table;
    m_labels = std::move(labels);
    m_columns = std::move(columns);
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1); // after a reset too, for a header of as many rows keeps its width
}

QString ReportTableModel::groupTitle(int column) const { return m_table.columns[m_columns[std::size_t(column)]].group; }
QString ReportTableModel::columnTitle(int column) const { return m_table.columns[m_columns[std::size_t(column)]].heading; }

QString ReportTableModel::notesText() const
{
    QStringList notes;
    for (std::size_t i = 0; i < m_table.notes.size(); ++i)
        notes.append(tr("%1) %2", "footnote number, text").arg(QString::number(i + 1), shownNote(m_table.notes[i], m_table.look)));
    return notes.join(u'\n');
}

int ReportTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_table.rows.size()); }
int ReportTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableCell &cell = cellAt(index);
    const bool isMoney = cell.kind == TableCell::Kind::Money;
    const bool isNumber = m_table.columns[m_columns[std::size_t(index.column())]].number;
    switch (role) {
    case Qt::DisplayRole: {
        TableCell shown = cell;
        shown.estimated = false; // ≈ is drawn
        return shownText(shown) + noteMarks(m_table, cell);
    }
    case Qt::EditRole: return isMoney ? formatAmount(cell.money, Unit::Million, NumberForm::plain()) : shownText(cell);
    case Qt::ToolTipRole: return isNumber ? toolTip(cell) : QStringList{cell.text, toolTip(cell)}.join(u'\n').trimmed(); // words may be cut off
    case Qt::TextAlignmentRole: return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AmountRole: return isMoney ? QVariant(cell.money.ore()) : QVariant();
    case PercentRole: return cell.kind == TableCell::Kind::Percent ? QVariant(cell.number) : QVariant();
    case EstimatedRole: return cell.estimated;
    case IncompleteRole: return !cell.notes.empty() && isNumber;
    case IsTotalRole: return m_table.rows[std::size_t(index.row())].kind != TableRow::Kind::Body;
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const TableColumn &column = m_table.columns[m_columns[std::size_t(section)]];
        if (role == Qt::TextAlignmentRole)
            return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(fullHeading(column)) : QVariant();
    }
    const TableRow &row = m_table.rows[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return rowTitle(row);
    case Qt::ToolTipRole: {
        QStringList tips;
        for (const std::size_t label : m_labels) {
            if (const QString tip = toolTip(row.cells[label]); !tip.isEmpty())
                tips.append(tip);
        }
        return tips.join(u'\n');
    }
    case IsTotalRole: return row.kind != TableRow::Kind::Body;
    default: return {};
    }
}

QString ReportTableModel::rowTitle(const TableRow &row) const
{
    QStringList words;
    for (const std::size_t label : m_labels) {
        if (const QString word = shownText(row.cells[label]); !word.isEmpty())
            words.append(word + noteMarks(m_table, row.cells[label]));
    }
    return words.join(u", "_s);
}

QString ReportTableModel::toolTip(const TableCell &cell) const
{
    QStringList lines;
    for (const std::size_t note : cell.notes)
        lines.append(shownNote(m_table.notes[note], m_table.look));
    return lines.join(u'\n');
}

} // namespace ramme
