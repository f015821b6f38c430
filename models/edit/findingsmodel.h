#pragma once

#include "planning/check.h"

#include <QAbstractTableModel>

#include <vector>

namespace ramme {

class ProgrammeDocument;

/// What a person should look at, errors first: each check with the two figures it compares, their difference and its state.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, AreaColumn, VintageColumn, FirstColumn, SecondColumn, DifferenceColumn, StateColumn, ColumnCount };

    explicit FindingsModel(ProgrammeDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Check &checkAt(int row) const { return m_checks.at(std::size_t(row)); }
    const Finding &findingAt(int row) const { return checkAt(row).finding; }
    int count(Severity severity) const;
    int openCount() const;

private:
    void refresh();
    bool updateStates(const std::vector<Check> &next);

    ProgrammeDocument *m_document;
    std::vector<Check> m_checks;
};

} // namespace ramme
