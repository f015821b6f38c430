#pragma once

#include "domain/checkstate.h"
#include "views/pages/page.h"
#include "views/settings.h"

class QAction;
class QComboBox;
class QLabel;
class QToolBar;

namespace ramme {

class CheckFilter;
class FindingsModel;
struct Check;
struct Finding;

/// The reconciliation board: every check with the two figures it compares, both sources one key away, and what a person has
/// made of it.
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
    void figureWanted(int id);
    void sourceWanted(const ramme::Pick &pick);
    void errataWanted();
    void countChanged(int open);

protected:
    Pick pickOf(const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeFilters(QWidget *bar);
    void makeActions();
    QAction *make(const QString &icon, const QString &text, const QKeySequence &key, const QString &tip);
    const Check *currentCheck() const;
    const Check &checkOf(const QModelIndex &index) const;
    Pick sideOf(const Check &check, std::size_t at) const;
    void showSide(std::size_t at);               ///< in the source pane; the page stays
    void goTo(const QModelIndex &index, std::size_t at); ///< to the page that shows the figure
    void goToNextOpen();
    void judge(CheckState state);
    void reopen();
    void refresh();
    void fillChoices();
    void followCurrent();
    void selectSomething();
    void refit();

    Settings m_settings;
    FindingsModel *m_model;
    CheckFilter *m_filtered;
    FigureTable *m_table;
    QLabel *m_summary;
    QLabel *m_detail;
    QComboBox *m_shown;
    QComboBox *m_area;
    QComboBox *m_rule;
    QToolBar *m_tools;
    QAction *m_second;
    QAction *m_reopen;
};

} // namespace ramme
