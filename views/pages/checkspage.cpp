#include "views/pages/checkspage.h"

#include "domain/amount.h"
#include "edit/findingsmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/phrasebook.h"
#include "views/dialogs/judgementdialog.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"
#include "views/pages/checkdelegate.h"
#include "views/pages/checkfilter.h"
#include "views/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ChecksPage::ChecksPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_model(new FindingsModel(document, this))
    , m_filtered(new CheckFilter(this))
    , m_table(new FigureTable(this))
    , m_summary(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_shown(new QComboBox(this))
    , m_area(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_tools(new QToolBar(this))
{
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Kontroller"));
    m_table->setItemDelegate(new CheckDelegate(m_table));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() + 2);

    auto *filters = new QWidget(this);
    makeFilters(filters);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_tools);

    follow(m_table);
    connect(m_table, &FigureTable::picked, this, &ChecksPage::followCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { goTo(index, index.column() == FindingsModel::SecondColumn ? 1 : 0); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChecksPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChecksPage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChecksPage::refresh);
    refresh();
}

void ChecksPage::makeFilters(QWidget *bar)
{
    auto *search = new QLineEdit(bar);
    search->setPlaceholderText(tr("Søk i kontrollene"));
    search->setAccessibleName(tr("Søk i kontrollene"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(220);
    m_shown->addItem(tr("Alle"), int(CheckFilter::Shown::All));
    m_shown->addItem(tr("Åpne"), int(CheckFilter::Shown::Open));
    m_shown->addItem(tr("Vurderte"), int(CheckFilter::Shown::Settled));
    m_shown->setAccessibleName(tr("Tilstand"));
    m_area->setAccessibleName(tr("Område"));
    m_rule->setAccessibleName(tr("Regel"));
    for (QComboBox *box : {m_area, m_rule}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_shown);
    layout->addWidget(m_area);
    layout->addWidget(m_rule);
    layout->addWidget(search);
    const auto filtered = [this] {
        m_filtered->setShown(CheckFilter::Shown(m_shown->currentData().toInt()));
        m_filtered->setArea(m_area->currentData().toString());
        m_filtered->setRule(m_rule->currentData().toString());
        refit();
    };
    for (QComboBox *box : {m_shown, m_area, m_rule})
        connect(box, &QComboBox::currentIndexChanged, this, filtered);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setSearch(text);
        refit();
    });
}

QAction *ChecksPage::make(const QString &icon, const QString &text, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(lineIcon(icon), text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // letters typed in the search field are letters
    action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "what it does, key").arg(tip, key.toString(QKeySequence::NativeText)));
    m_table->addAction(action);
    return action;
}

void ChecksPage::makeActions()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    QAction *next = make(u"next"_s, tr("Neste åpne"), Qt::Key_N, tr("Gå til neste åpne kontroll"));
    QAction *first = make(u"source"_s, tr("Første kilde"), Qt::Key_1, tr("Vis hvor det første tallet står"));
    m_second = make(u"source"_s, tr("Andre kilde"), Qt::Key_2, tr("Vis hvor det andre tallet står"));
    QAction *explained = make(u"state-explained"_s, tr("Forklart …"), Qt::Key_F, tr("Sett «Forklart» med en begrunnelse"));
    QAction *wrong = make(u"state-document-error"_s, tr("Feil i dokumentet …"), Qt::Key_D, tr("Sett «Feil i dokumentet» med en begrunnelse"));
    QAction *asked = make(u"state-to-be-asked"_s, tr("Må avklares …"), Qt::Key_A, tr("Sett «Må avklares» med en begrunnelse"));
    m_reopen = make(u"state-open"_s, tr("Åpne igjen"), Qt::Key_O, tr("Ta vurderingen bort"));
    QAction *list = make(u"export"_s, tr("Rettelsesliste …"), {}, tr("Eksporter feilene i dokumentene til den som eier dem"));
    QAction *goSecond = make(u"source"_s, tr("Gå til det andre tallet"), Qt::SHIFT | Qt::Key_Return, tr("Gå til det andre tallet"));
    m_tools->addActions({next, first, m_second});
    m_tools->addSeparator();
    m_tools->addActions({explained, wrong, asked, m_reopen});
    m_tools->addSeparator();
    m_tools->addAction(list);
    connect(next, &QAction::triggered, this, &ChecksPage::goToNextOpen);
    connect(first, &QAction::triggered, this, [this] { showSide(0); });
    connect(m_second, &QAction::triggered, this, [this] { showSide(1); });
    connect(goSecond, &QAction::triggered, this, [this] { goTo(m_table->currentIndex(), 1); });
    connect(explained, &QAction::triggered, this, [this] { judge(CheckState::Explained); });
    connect(wrong, &QAction::triggered, this, [this] { judge(CheckState::DocumentError); });
    connect(asked, &QAction::triggered, this, [this] { judge(CheckState::ToBeAsked); });
    connect(m_reopen, &QAction::triggered, this, &ChecksPage::reopen);
    connect(list, &QAction::triggered, this, &ChecksPage::errataWanted);
}

const Check &ChecksPage::checkOf(const QModelIndex &index) const
{
    return m_model->checkAt(m_filtered->mapToSource(index).row());
}

const Check *ChecksPage::currentCheck() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &checkOf(index) : nullptr;
}

Pick ChecksPage::sideOf(const Check &check, std::size_t at) const
{
    const Finding &finding = check.finding;
    if (at < check.figures.size()) {
        const ComparedFigure &side = check.figures[at];
        if (side.figure && document()->figure(side.figure))
            return {side.figure, {}, {}, {}};
        QString title = spoken(side.name);
        if (side.amount)
            title = tr("%1: %2 mill. kroner", "what, amount").arg(title, formatAmount(*side.amount, Unit::Million));
        else if (side.percent)
            title = tr("%1: %2", "what, share").arg(title, formatPercent(*side.percent));
        return {0, title, spoken(finding.message), side.source};
    }
    if (finding.figure && document()->figure(finding.figure))
        return {finding.figure, {}, {}, {}};
    return {0, FigureWords::severity(finding.severity), spoken(finding.message), finding.source};
}

void ChecksPage::showSide(std::size_t at)
{
    const Check *check = currentCheck();
    if (!check)
        return emit refused(tr("Velg først en kontroll."));
    if (at > 0 && at >= check->figures.size())
        return emit refused(tr("Kontrollen har bare én kilde."));
    emit sourceWanted(sideOf(*check, at));
}

void ChecksPage::goTo(const QModelIndex &index, std::size_t at)
{
    if (!index.isValid())
        return;
    const Check &check = checkOf(index);
    if (at > 0 && at >= check.figures.size())
        return emit refused(tr("Kontrollen har bare én kilde."));
    const Pick pick = sideOf(check, at);
    if (pick.figure)
        emit figureWanted(pick.figure);
    else if (!pick.source.isNull() && !check.figures.empty())
        emit sourceWanted(pick);
    else
        emit findingActivated(check.finding);
}

void ChecksPage::goToNextOpen()
{
    const int rows = m_filtered->rowCount();
    const QModelIndex current = m_table->currentIndex();
    for (int step = 1; step <= rows; ++step) {
        const int row = ((current.isValid() ? current.row() : -1) + step) % rows;
        const QModelIndex index = m_filtered->index(row, current.isValid() ? current.column() : int(FindingsModel::MessageColumn));
        if (!index.data(OpenRole).toBool())
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
    emit refused(tr("Ingen åpne kontroller her."));
}

void ChecksPage::judge(CheckState state)
{
    std::vector<CheckIdentity> wanted;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        wanted.push_back(checkOf(index).identity());
    const Check *current = currentCheck();
    if (wanted.empty() && current)
        wanted.push_back(current->identity());
    if (wanted.empty() || !current)
        return emit refused(tr("Velg først en kontroll."));
    const QString question = wanted.size() == 1 ? spoken(current->finding.message) : tr("%n kontroll(er) får samme vurdering.", nullptr, int(wanted.size()));
    auto *dialog = new JudgementDialog({state, current->reason, m_settings.analyst(), QDate::currentDate()}, question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wanted] {
        const Judgement judgement = dialog->judgement();
        m_settings.setAnalyst(judgement.by);
        if (const Done done = document()->judge(wanted, judgement); !done)
            emit refused(done.error());
    });
    dialog->open();
}

void ChecksPage::reopen()
{
    std::vector<CheckIdentity> wanted;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        wanted.push_back(checkOf(index).identity());
    if (wanted.empty() && currentCheck())
        wanted.push_back(currentCheck()->identity());
    if (const Done done = document()->judge(wanted, {}); !done)
        emit refused(done.error());
}

void ChecksPage::fillChoices()
{
    QStringList areas;
    QStringList rules;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        areas += m_model->index(row, 0).data(AreaRole).toString();
        rules += m_model->index(row, 0).data(RuleTitleRole).toString();
    }
    const auto fill = [](QComboBox *box, QStringList names, const QString &any) {
        names.removeAll(QString());
        names.sort(Qt::CaseInsensitive);
        names.removeDuplicates();
        const QString before = box->currentData().toString();
        QStringList now;
        for (int i = 1; i < box->count(); ++i)
            now += box->itemData(i).toString();
        if (box->count() > 0 && now == names)
            return;
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(any, QString());
        for (const QString &name : names)
            box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    fill(m_area, areas, tr("Alle områder"));
    fill(m_rule, rules, tr("Alle regler"));
    m_filtered->setArea(m_area->currentData().toString());
    m_filtered->setRule(m_rule->currentData().toString());
}

void ChecksPage::refresh()
{
    const int all = m_model->rowCount();
    const int open = m_model->openCount();
    m_summary->setText(all == 0 ? tr("Ingen funn: alt stemmer.")
                                : tr("%1 · %2 · %3 · %4").arg(tr("%n åpne", nullptr, open), tr("%n feil", nullptr, m_model->count(Severity::Error)),
                                                              tr("%n advarsel(er)", nullptr, m_model->count(Severity::Warning)), tr("%n merknad(er)", nullptr, m_model->count(Severity::Note))));
    fillChoices();
    emit countChanged(open);
    if (isVisible())
        selectSomething();
    followCurrent();
    refit();
}

void ChecksPage::followCurrent()
{
    const Check *check = currentCheck();
    m_second->setEnabled(check && check->figures.size() > 1);
    m_reopen->setEnabled(check && check->state != CheckState::Open);
    if (!check || check->state == CheckState::Open) {
        m_detail->setText(check && check->rule ? tr("%1: %2", "the rule, what it compares").arg(check->title(), check->rule->comparesText()) : QString());
        return;
    }
    const QString judged = tr("%1 av %2 %3: %4", "state, who, day, why")
                               .arg(FigureWords::checkState(check->state), check->by, QLocale().toString(check->on, QLocale::ShortFormat), check->reason.simplified());
    m_detail->setText(check->outdated ? tr("Tallene er endret siden vurderingen. %1").arg(judged) : judged);
}

void ChecksPage::refit()
{
    if (!isVisible())
        return;
    // As if the scroll bar were there, so that its coming moves nothing.
    const int rest = m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    const int severity = fontMetrics().horizontalAdvance(FigureWords::severity(Severity::Warning)) + 44;
    const int vintage = fontMetrics().horizontalAdvance(tr("Mandat")) + 22;
    const int area = std::clamp(rest / 9, 90, 190);
    const int figure = std::clamp(rest / 11, 90, 160);
    const int difference = fontMetrics().horizontalAdvance(u"+1 000,0"_s) + 22;
    const int state = std::clamp(rest / 8, 130, 220);
    m_table->setColumnWidth(FindingsModel::SeverityColumn, severity);
    m_table->setColumnWidth(FindingsModel::AreaColumn, area);
    m_table->setColumnWidth(FindingsModel::VintageColumn, vintage);
    m_table->setColumnWidth(FindingsModel::FirstColumn, figure);
    m_table->setColumnWidth(FindingsModel::SecondColumn, figure);
    m_table->setColumnWidth(FindingsModel::DifferenceColumn, difference);
    m_table->setColumnWidth(FindingsModel::StateColumn, state);
    m_table->setColumnWidth(FindingsModel::MessageColumn, std::max(240, rest - severity - vintage - area - 2 * figure - difference - state));
    m_table->fitRows();
}

void ChecksPage::showEvent(QShowEvent *event)
{
    selectSomething();
    Page::showEvent(event);
    refit();
}

void ChecksPage::selectSomething()
{
    if (!m_table->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_table->setCurrentIndex(m_filtered->index(0, FindingsModel::MessageColumn));
}

void ChecksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refit();
}

Pick ChecksPage::pickOf(const QModelIndex &index) const
{
    const Check &check = checkOf(index);
    if (index.column() == FindingsModel::SecondColumn)
        return sideOf(check, std::min<std::size_t>(1, check.figures.empty() ? 0 : check.figures.size() - 1));
    if (index.column() == FindingsModel::FirstColumn)
        return sideOf(check, 0);
    const Finding &finding = check.finding;
    if (finding.figure && document()->figure(finding.figure))
        return {finding.figure, {}, {}, {}};
    return {0, FigureWords::severity(finding.severity), spoken(finding.message), finding.source};
}

bool ChecksPage::showFigure(int id)
{
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        if (checkOf(m_filtered->index(row, 0)).finding.figure != id)
            continue;
        m_table->selectRow(row);
        return true;
    }
    return false;
}

TableName ChecksPage::tableName() const
{
    return TableName::Checks;
}

} // namespace ramme
