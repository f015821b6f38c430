#pragma once

#include "domain/finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace ramme {

class ProgrammeDocument;

/// What a person should look at, errors first.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, AreaColumn, VintageColumn, ColumnCount };

    explicit FindingsModel(ProgrammeDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Finding &findingAt(int row) const { return m_findings.at(std::size_t(row)); }
    int count(Severity severity) const;

private:
    void refresh();

    ProgrammeDocument *m_document;
    std::vector<Finding> m_findings;
};

} // namespace ramme
