#pragma once

#include "domain/scenario.h"
#include "edit/allocationcolumns.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace ramme {

class ProgrammeDocument;

/// A plan as a table in mill. kroner: areas and their rows down, the whole programme at the bottom; a group of columns per year across,
/// then the sums over all years. Which plan it is and what may be edited in it is for those that derive from it to say.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    PlanTableModel(ProgrammeDocument *document, const Plan &plan, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

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

protected:
    void show(Plan next);
    /// Changes the amounts of leaves in what is shown; answers what the function does, and where that is false nothing may have been changed.
    bool changeAmounts(const std::vector<LeafChange> &changed, const std::function<bool(Plan &plan)> &change);
    const AllocationColumn &columnAt(int column) const { return m_columns.at(std::size_t(column)); }
    const PlanCell *cellAt(const QModelIndex &index) const;
    const PlanPart *partAt(const QModelIndex &index) const;
    std::optional<PlanDecision> decisionAt(const QModelIndex &index) const; ///< the decision a single cell comes from
    int onlyFigure(const QModelIndex &index) const;
    QVariant amountText(const QModelIndex &index, bool plain) const;
    /// What a person is told of a cell; line by line.
    virtual QStringList notesOn(const QModelIndex &index) const;
    /// Why a cell cannot be edited; empty where it can.
    virtual QString readOnlyReason(const QModelIndex &index) const = 0;
    ProgrammeDocument *document() const { return m_document; }

private:
    std::optional<PlanSum> sumAt(const QModelIndex &index) const;
    QVariant amount(const QModelIndex &index) const;
    QVariant cellData(const QModelIndex &index, int role) const;

    void tellOfAmounts(const std::vector<LeafChange> &changed);
    const Plan &whole() const { return m_former ? *m_former : m_plan; }

    ProgrammeDocument *m_document;
    Plan m_plan;
    std::optional<Plan> m_former; ///< what the bottom row adds up for the moment while rows come or go
    std::vector<AllocationColumn> m_columns;
    mutable QHash<std::pair<int, int>, PlanSum> m_sums; ///< by row and column; those that were asked for
};

} // namespace ramme
