#include "views/whatif/proposalsview.h"

#include "edit/programmedocument.h"
#include "edit/proposalmodel.h"
#include "import/proposalreader.h"
#include "views/backgroundwork.h"
#include "views/figuretable.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/whatif/proposaldelegate.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int sideWidth = 260;

/// Fills a box with the scenarios and keeps what was chosen where it is still there; `first` comes before them.
void fill(QComboBox *box, const std::vector<Scenario> &scenarios, const QString &first)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    if (!first.isEmpty())
        box->addItem(first, QString());
    for (const Scenario &scenario : scenarios)
        box->addItem(scenario.name, scenario.name);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

ProposalsView::ProposalsView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ProposalModel(document, this))
    , m_work(new BackgroundWork(this))
    , m_table(new FigureTable(this))
    , m_proposals(new QListWidget(this))
    , m_own(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_doubts(new QListWidget(this))
    , m_doubtsTitle(new QLabel(this))
    , m_notice(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->useDelegate(new ProposalDelegate(this));
    m_table->setAccessibleName(tr("Forslagene ved siden av hverandre, i mill. kroner"));
    m_table->verticalHeader()->hide();

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(4);
    rightLayout->addWidget(makeTop());
    rightLayout->addWidget(m_table, 1);
    auto *legend = new QLabel(tr("✓ enig · ◆ uenig med HOD · ✕ konflikt mellom forslag, eller mer enn året og reserven har · ▲ ▼ mer eller mindre enn HOD · mill. kroner"), right);
    legend->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    legend->setFont(small);
    rightLayout->addWidget(legend);
    rightLayout->addWidget(m_doubtsTitle);
    rightLayout->addWidget(m_doubts);
    m_doubts->setMaximumHeight(130);
    m_doubts->setWordWrap(true);
    m_doubts->setAccessibleName(tr("Hva som må ses på i forslaget som sist ble lest"));
    m_doubtsTitle->setWordWrap(true);
    m_doubtsTitle->hide();
    m_doubts->hide();

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(makeSide());
    halves->addWidget(right);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    halves->setSizes({sideWidth, 3 * sideWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(halves, 1);

    connect(document->scenarios(), &Scenarios::changed, this, [this](const ScenarioStep &step) { step.scenario.isEmpty() ? refresh() : tell(); });
    connect(m_proposals, &QListWidget::itemChanged, this, &ProposalsView::followTicks);
    connect(m_own, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setOwn(m_own->currentData().toString());
        if (const int same = m_target->findData(m_own->currentData()); same >= 0)
            m_target->setCurrentIndex(same);
        tell();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setShow(ProposalModel::Show(m_show->currentData().toInt()));
        tell();
    });
    m_model->setIdle(true);
    refresh();
}

QWidget *ProposalsView::makeSide()
{
    auto *side = new QWidget(this);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 4, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *readButton = new QToolButton(side);
    readButton->setObjectName(u"read"_s);
    readButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    readButton->setDefaultAction(makeAction(u"import"_s, tr("Les inn forslag …"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, tr("Les et regneark med områder nedover og år og mottakere bortover som et forslag"), this, &ProposalsView::readFiles));
    form->addRow(readButton);
    m_proposals->setObjectName(u"proposals"_s);
    m_proposals->setAccessibleName(tr("Forslag som sammenliknes"));
    m_own->setObjectName(u"own"_s);
    m_target->setObjectName(u"target"_s);
    form->addRow(tr("&Forslag (kryss av):"), m_proposals);
    form->addRow(tr("&HODs eget:"), m_own);
    form->addRow(tr("&Tas inn i:"), m_target);
    for (QComboBox *box : {m_own, m_target})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return side;
}

QWidget *ProposalsView::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Vis:"), top);
    label->setBuddy(m_show);
    m_show->setObjectName(u"show"_s);
    m_show->addItem(tr("Alle tall"), int(ProposalModel::Show::All));
    m_show->addItem(tr("Uenige"), int(ProposalModel::Show::Disagreeing));
    m_show->addItem(tr("Konflikter"), int(ProposalModel::Show::Conflicts));
    layout->addWidget(label);
    layout->addWidget(m_show);
    for (QAction *action : {makeAction(u"next"_s, tr("Neste uenighet"), {Qt::Key_F8, Qt::Key_N}, tr("Gå til neste tall som et forslag vil ha annerledes enn HOD"), m_table, &ProposalsView::goToNext),
                            makeAction(u"move"_s, tr("Ta inn"), {Qt::Key_Return, Qt::Key_Enter}, tr("Ta tallet i forslagets kolonne inn i scenarioet, med valget i loggen"), m_table, &ProposalsView::takeOver)}) {
        auto *button = new QToolButton(top);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    m_notice->setWordWrap(true);
    layout->addWidget(m_notice, 1);
    return top;
}

QAction *ProposalsView::makeAction(const QString &icon, const QString &text, const QList<QKeySequence> &keys, const QString &tip, QWidget *of, void (ProposalsView::*act)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)", "what it does, key").arg(tip, keys.front().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    of->addAction(action);
    return action;
}

QString ProposalsView::target() const { return m_target->currentData().toString(); }

QStringList ProposalsView::doubts() const
{
    QStringList lines;
    for (int i = 0; i < m_doubts->count(); ++i)
        lines.append(m_doubts->item(i)->text());
    return lines;
}

void ProposalsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setIdle(false);
    tell();
}

void ProposalsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setIdle(true);
}

/// The lists follow the scenarios; what was ticked and chosen stays.
void ProposalsView::refresh()
{
    const std::vector<Scenario> &scenarios = m_document->scenarios()->all();
    {
        const QSignalBlocker quiet(m_proposals);
        QHash<QString, bool> ticked;
        for (int i = 0; i < m_proposals->count(); ++i)
            ticked[m_proposals->item(i)->text()] = m_proposals->item(i)->checkState() == Qt::Checked;
        const int current = m_proposals->currentRow();
        m_proposals->clear();
        for (const Scenario &scenario : scenarios) {
            auto *item = new QListWidgetItem(scenario.name, m_proposals);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.value(scenario.name) ? Qt::Checked : Qt::Unchecked);
        }
        m_proposals->setCurrentRow(std::clamp(current, scenarios.empty() ? -1 : 0, int(scenarios.size()) - 1));
    }
    fill(m_own, scenarios, tr("Planen"));
    fill(m_target, scenarios, tr("Velg et scenario"));
    m_model->setOwn(m_own->currentData().toString());
    followTicks();
}

void ProposalsView::followTicks()
{
    QStringList names;
    for (int i = 0; i < m_proposals->count(); ++i) {
        if (m_proposals->item(i)->checkState() == Qt::Checked)
            names.append(m_proposals->item(i)->text());
    }
    const bool isOther = names != m_model->proposals();
    m_model->setProposals(names);
    if (isOther) {
        m_table->fitColumns(50, 320);
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, names.isEmpty() ? 0 : m_model->columnOf(0)));
    }
    tell();
}

void ProposalsView::tell()
{
    if (m_model->proposals().isEmpty()) {
        m_notice->setText(tr("Les inn forslag, eller kryss av scenarioer som er forslag."));
        return;
    }
    m_notice->setText(tr("◆ %n uenig(e)", nullptr, m_model->count(Agreement::Differs)) + u" · "_s + tr("✕ %n konflikt(er)", nullptr, m_model->count(Agreement::Conflicts)) + u" · "_s
                      + tr("✓ %n enig(e)", nullptr, m_model->count(Agreement::Agrees)));
}

void ProposalsView::tick(const QString &name)
{
    for (QListWidgetItem *item : m_proposals->findItems(name, Qt::MatchExactly))
        item->setCheckState(Qt::Checked);
}

QString ProposalsView::unusedName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_document->scenarios()->find(name); ++number)
        name = tr("%1 (%2)", "a name, and which of those that have it").arg(wanted).arg(number);
    return name;
}

void ProposalsView::readFiles()
{
    const Messages::FileQuestion question{Messages::FileQuestion::Kind::OpenMany, tr("Les inn forslag"), m_settings.lastFolder(), {tr("Regneark (*.xlsx *.xlsm *.ods *.csv *.tsv)"), tr("Alle filer (*)")}};
    QStringList recipients;
    for (const Recipient &recipient : m_document->programme().recipients)
        recipients.append(recipient.shortName);
    for (const QString &path : Messages::askForFiles(this, question)) {
        const QString file = QFileInfo(path).fileName();
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        const auto named = std::ranges::find_if(recipients, [&file](const QString &name) { return file.contains(name, Qt::CaseInsensitive); });
        const QString likely = named != recipients.end() ? *named : recipients.value(0);
        const std::optional<QString> author = Messages::askForText(this, tr("Forslag i «%1»").arg(file), tr("Hvem foreslår:"), likely, recipients);
        if (!author || author->simplified().isEmpty())
            continue;
        const QString name = unusedName(tr("Forslag fra %1").arg(author->simplified()));
        const Result<Proposal> proposal = read(path, {name, {author->simplified(), QDate::currentDate(), {}, {}}, file});
        if (!proposal)
            emit refused(proposal.error());
        else
            keep(*proposal);
    }
}

/// Beside the window; the programme is a value of its own there.
Result<Proposal> ProposalsView::read(const QString &path, const ProposalOrigin &origin)
{
    Result<Proposal> proposal = Error{tr("Forslaget ble ikke lest")};
    const Programme programme = m_document->programme();
    const Plan plan = m_document->plan();
    m_work->carryOut(tr("Leser forslaget …"), [&](const std::stop_token &stop) {
        const Result<std::vector<ProposalTable>> tables = readProposalFile(path, {programme.areas, programme.recipients, {}, {}, stop});
        proposal = tables ? proposalFrom(programme, plan, *tables, origin) : Error{tables.error()};
    });
    return proposal;
}

void ProposalsView::keep(const Proposal &proposal)
{
    if (const Done added = m_document->scenarios()->add(proposal.scenario); !added)
        return emit refused(added.error());
    tick(proposal.scenario.name);
    m_doubts->clear();
    for (const ProposalDoubt &doubt : proposal.doubts)
        m_doubts->addItem(u"⚠ "_s + doubt.message);
    m_doubts->addItems(proposal.notes);
    const QStringList counts{proposal.scenario.name, tr("%n beløp lest", nullptr, proposal.read), tr("%n annerledes enn planen", nullptr, proposal.changed), tr("%n ting må ses på", nullptr, int(proposal.doubts.size()))};
    m_doubtsTitle->setText(counts.join(u" · "_s));
    m_doubtsTitle->show();
    m_doubts->setVisible(m_doubts->count() > 0);
    m_table->setFocus();
}

void ProposalsView::takeOver()
{
    const Done taken = m_model->take(m_table->currentIndex(), target(), {m_settings.analyst(), QDate::currentDate(), {}, {}});
    if (!taken)
        emit refused(taken.error());
}

void ProposalsView::goToNext()
{
    const QModelIndex next = m_model->nextDisagreement(m_table->currentIndex().row());
    if (!m_table->goTo(next))
        emit refused(tr("Ingen forslag er uenige med HOD"));
}

} // namespace ramme
