#pragma once

#include "edit/plantablemodel.h"
#include "edit/scenarios.h"

namespace ramme {

/// A scenario as the plan it makes, each figure and sum with its difference from the plan it stands on. What is typed into a cell, a
/// figure or any sum, is a move; while it is typed it is shown as it would become.
class ScenarioModel : public PlanTableModel
{
    Q_OBJECT

public:
    explicit ScenarioModel(ProgrammeDocument *document, QObject *parent = nullptr);

    QString scenario() const { return m_name; } ///< empty where there is none; then the plan is shown, and nothing can be edited
    void setScenario(const QString &name);
    bool showsPlan() const { return m_showsPlan; }
    void setShowsPlan(bool plan); ///< the plan in place of the scenario
    /// Whose name and day stand beside what is typed.
    void signWith(std::function<Grounds()> signature) { m_signature = std::move(signature); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What a cell stands for: one figure, or all that its sum is made of.
    Scope scopeOf(const QModelIndex &index) const;
    /// What typing into a cell asks for; refuses what is no amount.
    Result<Move> orderOf(const QModelIndex &index, const QString &typed) const;
    /// Shows what a move would make of the scenario, until nothing is given or anything is kept.
    void setPreview(const std::optional<MovePreview> &preview);

protected:
    QString readOnlyReason(const QModelIndex &index) const override;
    QStringList notesOn(const QModelIndex &index) const override;

private:
    void follow(const ScenarioStep &step);
    void refresh();
    void put(Plan shown);
    bool isScenarioShown() const;
    std::optional<Money> difference(const QModelIndex &index) const;
    Money planAmount(const QModelIndex &index) const;
    bool isPreviewed(const QModelIndex &index) const; ///< it shows what a move would make of it
    bool isHeld(const QModelIndex &index) const;

    Scenarios *m_scenarios;
    QString m_name;
    bool m_showsPlan = false;
    std::vector<LeafChange> m_preview; ///< what is shown beyond what is kept
    /// Sums of the plan that were asked for, by the plan's row, -1 for all, and the column's year and recipient: rows and columns that
    /// come and go leave them right.
    mutable QHash<std::pair<int, std::pair<int, QString>>, Money> m_planSums;
    std::function<Grounds()> m_signature;
    std::vector<int> m_planRows; ///< for each row its place in the plan; -1 for those the scenario alone has
};

} // namespace ramme
