#pragma once

#include "views/pages/page.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace ramme {

class FindingsModel;
struct Finding;

/// What a person should look at: every finding in a sentence; activating one jumps to the figure it speaks of.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override { return m_table; }
    bool showFigure(int id) override;
    TableName tableName() const override;
    FindingsModel *model() const { return m_model; }

signals:
    void findingActivated(const ramme::Finding &finding);
    void countChanged(int count);

protected:
    Pick pickOf(const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    const Finding &findingOf(const QModelIndex &index) const;
    void refresh();
    void refit();

    FindingsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    FigureTable *m_table;
    QLabel *m_summary;
};

} // namespace ramme
