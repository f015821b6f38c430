#include "views/pages/whatifpage.h"

#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "edit/scenariomodel.h"
#include "planning/planportion.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/noticelabel.h"
#include "views/whatif/ambitionmoneyview.h"
#include "views/whatif/approvalmenu.h"
#include "views/whatif/comparisonview.h"
#include "views/whatif/proposalsview.h"
#include "views/whatif/scenarioview.h"
#include "views/whatif/sensitivityview.h"
#include "views/whatif/vintagesview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

WhatIfPage::WhatIfPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_scenario(new QComboBox(this))
    , m_notice(new NoticeLabel(this))
    , m_view(new ScenarioView(document, this))
    , m_ambitions(new AmbitionMoneyView(document, this))
    , m_vintages(new VintagesView(document, this))
    , m_approval(new ApprovalMenu(document, this))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"whatif"_s);
    m_tabs->addTab(m_view, tr("Scenarioet"));
    auto *proposals = new ProposalsView(document, this);
    auto *sensitivity = new SensitivityView(document, this);
    m_tabs->addTab(m_ambitions, tr("Ambisjoner"));
    m_tabs->addTab(new ComparisonView(document, this), tr("Sammenlikn"));
    m_tabs->addTab(m_vintages, tr("Årganger"));
    m_tabs->addTab(proposals, tr("Forslag"));
    m_tabs->addTab(sensitivity, tr("Følsomhet"));
    connect(proposals, &ProposalsView::refused, this, &Page::refused);
    connect(sensitivity, &SensitivityView::refused, this, &Page::refused);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(makeTop());
    layout->addWidget(m_tabs, 1);
    connect(m_view, &ScenarioView::refused, this, &Page::refused);
    follow(m_view->table());
    for (FigureTable *list : m_view->lists())
        connect(list, &FigureTable::picked, this, &Page::selectionChanged);
    connect(document->scenarios(), &Scenarios::changed, this, &WhatIfPage::refresh);
    const auto readBases = [this] {
        m_bases = priceBasesOf(this->document()->plan(), {});
        updateNotice();
    };
    connect(document, &ProgrammeDocument::planChanged, this, readBases);
    readBases();
    refresh();
}

QWidget *WhatIfPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Scenario:"), top);
    label->setBuddy(m_scenario);
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenario->setMinimumContentsLength(18);
    layout->addWidget(label);
    layout->addWidget(m_scenario);
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &key, void (WhatIfPage::*act)()) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        auto *button = new QToolButton(top);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
        return action;
    };
    add(u"add"_s, tr("Nytt …"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, &WhatIfPage::create);
    m_ofScenario = {add(u"copy"_s, tr("Kopier …"), {}, &WhatIfPage::copy), add(u"note"_s, tr("Gi nytt navn …"), Qt::Key_F2 | Qt::CTRL, &WhatIfPage::rename),
                    add(u"remove"_s, tr("Slett"), {}, &WhatIfPage::remove)};
    auto *approval = new QToolButton(top);
    approval->setText(tr("Vedtak"));
    approval->setObjectName(u"approval"_s);
    approval->setIcon(lineIcon(u"state-explained"_s));
    approval->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    approval->setAutoRaise(true);
    approval->setPopupMode(QToolButton::InstantPopup);
    approval->setMenu(m_approval);
    layout->addWidget(approval);
    connect(m_approval, &ApprovalMenu::refused, this, &Page::refused);
    m_notice->setWordWrap(true);
    layout->addWidget(m_notice, 1);
    connect(m_scenario, &QComboBox::activated, this, [this] { setScenario(m_scenario->currentData().toString()); });
    return top;
}

FigureTable *WhatIfPage::table() const
{
    if (m_tabs->currentWidget() == m_view)
        return m_view->focusedTable();
    const QList<FigureTable *> tables = m_tabs->currentWidget()->findChildren<FigureTable *>();
    const auto focused = std::ranges::find_if(tables, [](const FigureTable *table) { return table->hasFocus(); });
    return focused != tables.end() ? *focused : tables.empty() ? m_view->table() : tables.front();
}

TableName WhatIfPage::tableName() const
{
    const QWidget *tab = m_tabs->currentWidget();
    return tab == m_ambitions ? TableName::AmbitionFrames : tab == m_vintages ? TableName::Changes : TableName::Allocation;
}

QString WhatIfPage::scenario() const { return document()->scenarios()->find(m_view->scenario()) ? m_view->scenario() : QString(); }

void WhatIfPage::setScenario(const QString &name)
{
    m_view->setScenario(name);
    refresh();
}

/// A scenario that is gone, or has another name now, gives way to the one in its place.
void WhatIfPage::refresh()
{
    const Scenarios *scenarios = document()->scenarios();
    QStringList names;
    for (const Scenario &scenario : scenarios->all())
        names << scenario.name;
    if (names.isEmpty())
        names << QString();
    const QSignalBlocker quiet(m_scenario);
    if (names != m_names) {
        const int before = m_scenario->currentIndex();
        m_names = names;
        m_scenario->clear();
        for (const QString &name : std::as_const(names))
            m_scenario->addItem(name.isEmpty() ? tr("Ingen ennå") : name, name);
        m_scenario->setCurrentIndex(std::clamp(before, 0, m_scenario->count() - 1));
    }
    if (const int found = m_scenario->findData(m_view->scenario()); found >= 0)
        m_scenario->setCurrentIndex(found);
    else
        m_view->setScenario(m_scenario->currentData().toString());
    m_scenario->setEnabled(!scenarios->all().empty());
    m_ambitions->setScenario(m_view->scenario());
    m_approval->setScenario(m_view->scenario());
    for (QAction *action : std::as_const(m_ofScenario))
        action->setEnabled(!scenario().isEmpty());
    updateNotice();
}

void WhatIfPage::updateNotice()
{
    const Scenarios *scenarios = document()->scenarios();
    const Scenario *shown = scenarios->find(m_view->scenario());
    const std::size_t conflicts = shown ? conflictsOf(scenarios->baseOf(shown->name), *shown).size() : 0;
    QStringList notices;
    if (!shown) {
        notices << tr("Lag et scenario for å prøve endringer uten å røre planen.");
    } else {
        switch (stateOf(*shown)) {
        case ScenarioState::Draft: break;
        case ScenarioState::Proposed: notices << tr("Foreslått: trekk det tilbake for å endre det."); break;
        case ScenarioState::Approved: notices << tr("Vedtatt, og med i planen."); break;
        case ScenarioState::Rejected: notices << tr("Avslått: kopier det for å arbeide videre."); break;
        }
    }
    if (conflicts > 0)
        notices << tr("⚠ Planen er endret under %n tall i scenarioet", nullptr, int(conflicts));
    if (m_bases.size() > 1)
        notices << tr("⚠ Summene blander %n prisnivåer", nullptr, int(m_bases.size()));
    else if (!m_bases.empty())
        notices << tr("Prisnivå: %1").arg(FigureWords::priceBase(m_bases.front()));
    m_notice->tell(notices.join(u" · "_s), conflicts > 0 || m_bases.size() > 1);
}

bool WhatIfPage::showFigure(int id)
{
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data(FigureIdRole).toInt() == id)
                return m_view->table()->goTo(model->index(row, column));
        }
    }
    return false;
}

Pick WhatIfPage::pickOf(const QModelIndex &index) const
{
    Pick pick = Page::pickOf(index);
    if (!pick.figure) {
        const ScenarioModel *model = m_view->model();
        pick.title = u"%1 · %2 · %3"_s.arg(model->headerData(index.row(), Qt::Vertical).toString(), model->groupTitle(index.column()), model->columnTitle(index.column()));
    }
    return pick;
}

std::optional<QString> WhatIfPage::askForName(const QString &title, const QString &suggestion)
{
    return Messages::askForText(this, title, tr("Navn på scenarioet:"), suggestion, {});
}

void WhatIfPage::create()
{
    const std::optional<QString> name = askForName(tr("Nytt scenario"), document()->scenarios()->unusedName());
    if (!name)
        return;
    if (const Done created = document()->scenarios()->create(*name, {m_settings.analyst(), QDate::currentDate(), {}, {}}); !created)
        return emit refused(created.error());
    setScenario(name->simplified());
    m_view->table()->setFocus();
}

void WhatIfPage::copy()
{
    const std::optional<QString> name = askForName(tr("Kopier scenarioet «%1»").arg(scenario()), document()->scenarios()->unusedName());
    if (!name)
        return;
    if (const Done copied = document()->scenarios()->copy(scenario(), *name, {m_settings.analyst(), QDate::currentDate(), {}, {}}); !copied)
        return emit refused(copied.error());
    setScenario(name->simplified());
}

void WhatIfPage::rename()
{
    const std::optional<QString> name = askForName(tr("Gi scenarioet nytt navn"), scenario());
    if (!name)
        return;
    if (const Done renamed = document()->scenarios()->rename(scenario(), *name); !renamed)
        emit refused(renamed.error());
}

void WhatIfPage::remove()
{
    if (const Done removed = document()->scenarios()->remove(scenario()); !removed)
        return emit refused(removed.error());
    emit refused(tr("Scenarioet er slettet. Angre henter det tilbake."));
}

} // namespace ramme
