#pragma once

#include "edit/scenarios.h"

#include <QAbstractTableModel>

namespace ramme {

/// One of the lists a scenario holds beside its figures: its log, what is held and bound, the account of the reserve, or where the plan
/// has changed under it. The reason and the reference of a log entry can be edited.
class ScenarioList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Moves, Limits, Reserve, Conflicts };

    ScenarioList(Kind kind, ProgrammeDocument *document, QObject *parent = nullptr);

    QString scenario() const { return m_name; }
    void setScenario(const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_titles.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// What a row of the limits is: a hold or a bound, and its place among them.
    struct Limit {
        bool isHold = true;
        std::size_t place = 0;
    };
    Limit limitAt(int row) const;
    LeafKey leafAt(int row) const; ///< of a conflict
    int yearAt(int row) const;     ///< of the reserve

signals:
    void countChanged(int count);
    void entryRefused(const QModelIndex &index, const QString &reason);

private:
    struct Row {
        QStringList cells;
        QString toolTip;
        bool needsLook = false;
        bool operator==(const Row &) const = default;
    };

    void refresh();
    std::vector<Row> rows() const;
    std::vector<Row> moves(const Scenario &scenario) const;
    std::vector<Row> limits(const Scenario &scenario) const;
    std::vector<Row> reserve(const Scenario &scenario) const;
    std::vector<Row> conflicts(const Scenario &scenario) const;
    QString changesOf(int row) const; ///< what a move changed, line by line
    bool isAmount(int column) const;

    Kind m_kind;
    Scenarios *m_scenarios;
    QString m_name;
    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace ramme
