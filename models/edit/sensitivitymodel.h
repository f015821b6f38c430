#pragma once

#include "planning/sensitivity.h"

#include <QAbstractTableModel>

namespace ramme {

/// The answer to what happens when totals are varied, as a table: a row for each run, what the inputs were given, and what came of it.
class SensitivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const SensitivityQuestion &question, const Sensitivity &answer);
    void clear() { setAnswer({}, {}); }
    const Sensitivity &answer() const { return m_answer; }
    const SensitivityQuestion &question() const { return m_question; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_answer.runs.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isScenarioItself(const SensitivityRun &run) const;
    QString text(const SensitivityRun &run, int column) const;
    std::optional<Money> amountAt(const SensitivityRun &run, int column) const;

    SensitivityQuestion m_question;
    Sensitivity m_answer;
};

} // namespace ramme
