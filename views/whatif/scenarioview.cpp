#include "views/whatif/scenarioview.h"

#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "edit/scenariomodel.h"
#include "views/figuretable.h"
#include "views/groupedheader.h"
#include "views/icons.h"
#include "views/whatif/movepane.h"
#include "views/whatif/scenariodelegate.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int sideBySideFrom = 1000;
constexpr int besideNeeds = 360;
constexpr int conflictsTab = int(ScenarioList::Kind::Conflicts);

} // namespace

ScenarioView::ScenarioView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ScenarioModel(document, this))
    , m_delegate(new ScenarioDelegate(this))
    , m_table(new FigureTable(this))
    , m_pane(new MovePane(document, this))
    , m_lists(new QTabWidget(this))
    , m_tools(new QToolBar(this))
    , m_legend(new QLabel(this))
    , m_halves(new QSplitter(Qt::Horizontal, this))
    , m_beside(new QSplitter(Qt::Vertical, this))
{
    m_table->setHorizontalHeader(GroupedHeader::over(m_model, m_table));
    m_table->setModel(m_model);
    m_table->useDelegate(m_delegate);
    m_table->setAccessibleName(tr("Scenarioets tall i mill. kroner"));
    m_table->setCornerText(tr("mill. kroner"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_model->signWith([this] { return Grounds{m_settings.analyst(), QDate::currentDate(), {}, {}}; });
    connect(m_model, &ScenarioModel::entryRefused, m_delegate, &AmountDelegate::hearRefusal);
    connect(m_delegate, &ScenarioDelegate::typed, this, &ScenarioView::preview);
    connect(m_delegate, &ScenarioDelegate::typingEnded, this, [this] {
        m_isTyping = false;
        m_model->setPreview(std::nullopt);
        followCurrent();
    });

    m_legend->setText(tr("▲ ▼ på farget bunn: mer eller mindre enn planen · hengelås: holdt fast · ≈ kursiv: anslått · stiplet: forhåndsvisning"));
    m_legend->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_legend->setFont(small);
    addList(ScenarioList::Kind::Moves, tr("Flyttinger"));
    addList(ScenarioList::Kind::Limits, tr("Holdt fast og grenser"));
    addList(ScenarioList::Kind::Reserve, tr("Reserven"));
    addList(ScenarioList::Kind::Conflicts, tr("Endret i planen"));
    m_lists->setDocumentMode(true);
    makeActions();

    auto *figures = new QWidget(this);
    auto *figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(4);
    figuresLayout->addWidget(m_table, 1);
    figuresLayout->addWidget(m_legend);
    m_beside->addWidget(m_pane);
    m_beside->addWidget(m_lists);
    m_beside->setChildrenCollapsible(false);
    m_halves->addWidget(figures);
    m_halves->addWidget(m_beside);
    m_halves->setChildrenCollapsible(false);
    m_halves->setStretchFactor(0, 1);
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_shared = true; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tools);
    layout->addWidget(m_halves, 1);

    connect(m_table, &FigureTable::picked, this, &ScenarioView::followCurrent);
    m_fitLater.setSingleShot(true); // when a person pauses
    m_fitLater.setInterval(150);
    connect(&m_fitLater, &QTimer::timeout, this, &ScenarioView::fit);
    m_tellLater.setSingleShot(true); // once the figures are drawn
    m_tellLater.setInterval(30);
    connect(&m_tellLater, &QTimer::timeout, this, &ScenarioView::tellOfCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_fitLater, qOverload<>(&QTimer::start));
    connect(document->scenarios(), &Scenarios::changed, this, &ScenarioView::refresh);
    refresh();
}

FigureTable *ScenarioView::addList(ScenarioList::Kind kind, const QString &title)
{
    auto *list = new ScenarioList(kind, m_document, this);
    auto *table = new FigureTable(m_lists);
    auto *delegate = new AmountDelegate(table);
    table->setModel(list);
    table->useDelegate(delegate);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(title);
    connect(list, &ScenarioList::entryRefused, delegate, &AmountDelegate::hearRefusal);
    const int tab = m_lists->addTab(table, title);
    connect(list, &ScenarioList::countChanged, this, [this, tab, title, kind](int count) {
        m_lists->setTabText(tab, count > 0 && kind != ScenarioList::Kind::Reserve ? tr("%1 (%2)", "list, how many").arg(title).arg(count) : title);
        m_fitLater.start();
    });
    return table;
}

std::vector<FigureTable *> ScenarioView::lists() const
{
    std::vector<FigureTable *> tables;
    for (int i = 0; i < m_lists->count(); ++i)
        tables.push_back(static_cast<FigureTable *>(m_lists->widget(i)));
    return tables;
}

/// The lists stand in the order of their kinds.
FigureTable *ScenarioView::listOf(ScenarioList::Kind kind) const { return lists().at(std::size_t(kind)); }

FigureTable *ScenarioView::currentList() const { return static_cast<FigureTable *>(m_lists->currentWidget()); }

FigureTable *ScenarioView::focusedTable() const { return currentList()->hasFocus() ? currentList() : m_table; }

QAction *ScenarioView::make(const QString &icon, const QString &text, const QKeySequence &key, const QString &tip, void (ScenarioView::*act)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "what it does, key").arg(tip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_tools->addAction(action);
    return action;
}

void ScenarioView::makeActions()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    make(u"move"_s, tr("Flytt …"), Qt::CTRL | Qt::Key_M, tr("Flytt midler fra det som er valgt, til et annet område, år eller en annen mottaker"), &ScenarioView::transfer);
    make(u"spread"_s, tr("Ny sum …"), Qt::CTRL | Qt::Key_D, tr("Gi det som er valgt, en ny sum, fordelt slik du velger"), &ScenarioView::spread);
    make(u"reserve"_s, tr("Frigi reserve …"), Qt::CTRL | Qt::Key_R, tr("Gi midler fra reserven til det som er valgt"), &ScenarioView::release);
    make(u"note"_s, tr("Be om reserve …"), {}, tr("Skriv opp hva noen ber om fra reserven"), &ScenarioView::request);
    m_tools->addSeparator();
    make(u"lock"_s, tr("Hold fast …"), Qt::CTRL | Qt::Key_L, tr("Hold det som er valgt, fast, eller slipp det igjen"), &ScenarioView::hold);
    make(u"bound"_s, tr("Grense …"), Qt::CTRL | Qt::Key_G, tr("Sett hva det som er valgt, minst og høyst kan være"), &ScenarioView::limit);
    m_tools->addSeparator();
    make(u"undo"_s, tr("Ta tilbake siste"), {}, tr("Ta siste flytting i loggen tilbake"), &ScenarioView::takeBack);
    m_plan = make(u"allocation"_s, tr("Vis planen"), Qt::Key_F7, tr("Bytt mellom planen og scenarioet"), &ScenarioView::togglePlan);
    m_plan->setCheckable(true);
    m_recipients = make(u"recipients"_s, tr("Vis mottakerne"), {}, tr("Skjul mottakerne for å se bare totalene per år"), &ScenarioView::showRecipients);
    m_recipients->setCheckable(true);
    m_recipients->setChecked(true);
    m_tools->addSeparator();
    m_follow = make(u"next"_s, tr("Følg planen"), {}, tr("Ta planens tall i radene som er valgt under «Endret i planen»; uten valg i alle"), &ScenarioView::followPlan);
    m_keep = make(u"lock"_s, tr("Behold scenarioets"), {}, tr("Behold scenarioets tall i radene som er valgt under «Endret i planen»; uten valg i alle"), &ScenarioView::keepOwn);
    for (FigureTable *table : lists()) {
        auto *remove = new QAction(tr("Ta bort"), table);
        remove->setShortcut(Qt::Key_Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(remove);
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(remove, &QAction::triggered, this, &ScenarioView::removeInList);
    }
}

QString ScenarioView::scenario() const { return m_model->scenario(); }

void ScenarioView::setScenario(const QString &name)
{
    m_model->setScenario(name);
    for (FigureTable *table : lists())
        static_cast<ScenarioList *>(table->model())->setScenario(name);
    refresh();
}

void ScenarioView::refresh()
{
    const bool isThere = m_document->scenarios()->find(scenario()) != nullptr;
    // Of one height, so that nothing moves while a person types: room for what a figure differs by wherever there may be any.
    const int height = fontMetrics().height() + 9 + (isThere ? fontMetrics().height() * 8 / 10 : 0);
    if (m_table->verticalHeader()->defaultSectionSize() != height)
        m_table->verticalHeader()->setDefaultSectionSize(height);
    const bool conflicts = isThere && listOf(ScenarioList::Kind::Conflicts)->model()->rowCount() > 0;
    for (QAction *action : m_tools->actions())
        action->setEnabled(isThere);
    m_recipients->setEnabled(true);
    m_follow->setVisible(conflicts);
    m_keep->setVisible(conflicts);
    if (m_lists->isTabVisible(conflictsTab) != conflicts)
        m_lists->setTabVisible(conflictsTab, conflicts);
    followCurrent();
}

void ScenarioView::fit()
{
    m_table->fitColumns(52, 170);
    for (FigureTable *list : lists())
        list->fitColumns(60, 420);
    arrange();
}

/// Beside the figures where there is room, below them otherwise; a person's own sharing of the space stays.
void ScenarioView::arrange()
{
    const bool beside = width() >= sideBySideFrom;
    m_halves->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_beside->setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
    if (m_shared || m_halves->height() < 100)
        return;
    const int space = beside ? m_halves->width() : m_halves->height();
    const int given = beside ? std::max(besideNeeds, space - m_table->contentWidth() - m_halves->handleWidth() - 4) : std::max(space * 2 / 5, space - m_table->contentHeight() - m_legend->sizeHint().height() - 12);
    m_halves->setSizes({space - given, given});
}

void ScenarioView::showRecipients()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !m_recipients->isChecked() && m_model->recipientOfColumn(column) != "total"_L1);
    arrange();
}

void ScenarioView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fitLater.start();
}

Scope ScenarioView::currentScope() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->scopeOf(index) : Scope();
}

Selection ScenarioView::selection() const
{
    Selection scopes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        scopes.push_back(m_model->scopeOf(index));
    if (scopes.empty())
        scopes.push_back(currentScope());
    return scopes;
}

void ScenarioView::followCurrent() { m_tellLater.start(); }

void ScenarioView::tellOfCurrent()
{
    if (m_table->currentIndex().isValid() && !m_isTyping)
        m_pane->showScope(scenario(), currentScope());
}

void ScenarioView::preview(const QModelIndex &index, const QString &text)
{
    m_isTyping = true;
    const Result<Move> order = m_model->orderOf(index, text);
    if (!order) {
        m_model->setPreview(std::nullopt);
        return m_pane->showRefusal(order.error());
    }
    const MovePreview preview = m_document->scenarios()->preview(scenario(), *order);
    m_model->setPreview(preview);
    m_pane->showPreview(preview);
}

void ScenarioView::togglePlan()
{
    m_model->setShowsPlan(m_plan->isChecked());
    m_plan->setText(m_plan->isChecked() ? tr("Vis scenarioet") : tr("Vis planen"));
}

} // namespace ramme
