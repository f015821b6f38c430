#pragma once

#include "domain/pricebase.h"
#include "views/pages/page.h"
#include "views/settings.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ramme {

class AmbitionMoneyView;
class ApprovalMenu;
class NoticeLabel;
class ScenarioView;
class VintagesView;

/// What if: the choice of a scenario, and the views of it.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override;
    bool showFigure(int id) override;
    TableName tableName() const override;
    QString scenario() const override;
    void setScenario(const QString &name);
    ScenarioView *view() const { return m_view; }
    ApprovalMenu *approval() const { return m_approval; }

protected:
    Pick pickOf(const QModelIndex &index) const override;

private:
    QWidget *makeTop();
    void refresh();
    void updateNotice();
    void create();
    void copy();
    void rename();
    void remove();
    std::optional<QString> askForName(const QString &title, const QString &suggestion);

    Settings m_settings;
    QComboBox *m_scenario;
    NoticeLabel *m_notice;
    QStringList m_names; ///< of the scenarios to choose from
    std::vector<PriceBase> m_bases; ///< of the plan
    ScenarioView *m_view;
    AmbitionMoneyView *m_ambitions;
    VintagesView *m_vintages;
    ApprovalMenu *m_approval;
    QTabWidget *m_tabs;
    QList<QAction *> m_ofScenario; ///< what needs one
};

} // namespace ramme
