#pragma once

#include "edit/allocationcolumns.h"

#include <QAbstractTableModel>

namespace ramme {

class ProgrammeDocument;

/// The current plan as a table in mill. kroner: areas and their rows down, the whole programme at the bottom; a group of
/// columns per year across, then the sums over all years. A cell that shows exactly one printed figure can be edited, which corrects that figure.
class AllocationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AllocationModel(ProgrammeDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const Plan &plan() const { return m_plan; } ///< what is shown
    int yearOfColumn(int column) const;         ///< 0 for the sums over all years
    QString recipientOfColumn(int column) const; ///< short name, "unsplit", "total" or "carry-over"
    QString groupTitle(int column) const;       ///< the year, or the words for all years
    QString columnTitle(int column) const;      ///< within its group
    bool isTotalsRow(int row) const { return row == int(m_plan.rows.size()); }
    /// The row that shows the area and row; -1 where none does.
    int rowOf(const QString &area, const QString &row) const;

signals:
    void entryRefused(const QModelIndex &index, const QString &reason);

private:
    void refresh();
    const PlanCell *cellAt(const QModelIndex &index) const;
    const PlanPart *partAt(const QModelIndex &index) const;
    std::optional<PlanSum> sumAt(const QModelIndex &index) const;
    int onlyFigure(const QModelIndex &index) const;
    QVariant amountText(const QModelIndex &index, bool plain) const;
    QVariant amount(const QModelIndex &index) const;
    QVariant cellData(const QModelIndex &index, int role) const;
    QString toolTip(const QModelIndex &index) const;
    QString readOnlyReason(const QModelIndex &index) const;

    ProgrammeDocument *m_document;
    Plan m_plan;
    Plan m_whole; ///< what the bottom row adds up: m_plan, but for the moment while rows come or go
    std::vector<AllocationColumn> m_columns;
};

} // namespace ramme
