#include "views/pages/allocationpage.h"

#include "edit/allocationmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/planportion.h"
#include "views/amountdelegate.h"
#include "views/charts/chartdata.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/groupedheader.h"
#include "views/icons.h"
#include "views/noticelabel.h"
#include "views/pricepicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int sideBySideFrom = 1050; ///< page width from which the chart stands beside the grid, not below it
constexpr int lowBelow = 420;        ///< page height under which it stands beside the grid from a smaller width
constexpr int lowSideBySideFrom = 800;
constexpr int chartNeeds = 380; ///< width in which seven years can be read

} // namespace

AllocationPage::AllocationPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_model(new AllocationModel(document, this))
    , m_table(new FigureTable(this))
    , m_delegate(new AmountDelegate(this))
    , m_chart(new AllocationChart(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_basis(new QComboBox(this))
    , m_recipients(new QCheckBox(tr("Vis &mottakerne"), this))
    , m_prices(new PricePicker(document, this))
    , m_notice(new NoticeLabel(this))
    , m_legend(new QLabel(this))
    , m_outside(new QLabel(this))
{
    m_table->setHorizontalHeader(GroupedHeader::over(m_model, m_table));
    m_table->setModel(m_model);
    m_table->useDelegate(m_delegate);
    m_table->setAccessibleName(tr("Fordeling i mill. kroner"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setCornerText(tr("mill. kroner"));
    connect(m_model, &AllocationModel::entryRefused, m_delegate, &AmountDelegate::hearRefusal);

    auto *gridSide = new QWidget(this);
    auto *gridLayout = new QVBoxLayout(gridSide);
    gridLayout->setContentsMargins(0, 0, 0, 0);
    gridLayout->setSpacing(4);
    gridLayout->addWidget(m_table, 1);
    m_legend->setWordWrap(true);
    m_legend->setText(tr("≈ kursiv på farget bunn: anslått med fordelingsnøkkel, ikke trykt · –: ikke fastsatt · ?: ikke avgjort · ◥: noe å vite, pek på cellen"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_legend->setFont(small);
    gridLayout->addWidget(m_legend);
    m_outside->setWordWrap(true);
    m_outside->setTextFormat(Qt::RichText);
    m_outside->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_outside->setAccessibleName(tr("Utenfor rammene"));
    connect(m_outside, &QLabel::linkActivated, this, [this](const QString &link) {
        emit picked({link.toInt(), {}, {}, {}});
        emit sourceWanted();
    });
    gridLayout->addWidget(m_outside);

    m_splitter->addWidget(gridSide);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(makeTop());
    layout->addWidget(m_splitter, 1);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_shared = true; });
    follow(m_table);
    connect(m_table, &FigureTable::picked, &m_chartLater, qOverload<>(&QTimer::start));
    m_chartLater.setSingleShot(true); // once after all that changes now, and in a turn of its own
    connect(&m_chartLater, &QTimer::timeout, this, &AllocationPage::updateChart);
    m_fitLater.setSingleShot(true);
    m_fitLater.setInterval(10); // in a turn behind those that show what changed
    connect(&m_fitLater, &QTimer::timeout, this, &AllocationPage::fit);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AllocationPage::showMenu);
    connect(document, &ProgrammeDocument::figureChanged, this, [this] { m_figureChanged = true; });
    connect(document, &ProgrammeDocument::planChanged, this, &AllocationPage::refresh);
    connect(document, &ProgrammeDocument::structureChanged, this, &AllocationPage::fillBasis);
    connect(document, &ProgrammeDocument::wasReset, this, &AllocationPage::fillBasis); // the plan is announced behind it
    fillBasis();
    refresh();
    fit();
}

QWidget *AllocationPage::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Grunnlag:"), top);
    label->setBuddy(m_basis);
    m_basis->setAccessibleName(tr("Hvilke mandater planen bygger på"));
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_basis->setToolTip(tr("Nyeste mandat: det nyeste mandatet som sier noe om året.\n"
                           "Årets eget mandat: mandatet for året selv der det finnes, ellers det nyeste."));
    m_recipients->setChecked(true);
    m_recipients->setToolTip(tr("Skjul mottakerne for å se bare totalene per år"));
    auto *key = new QPushButton(lineIcon(u"key"_s), tr("Fordelings&nøkkel …"), top);
    key->setToolTip(tr("Hvordan den valgte radens område deles i år uten trykt fordeling"));
    m_notice->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_basis);
    layout->addWidget(m_recipients);
    layout->addWidget(key);
    layout->addWidget(m_prices);
    connect(m_prices, &PricePicker::changed, this, &AllocationPage::showPrices);
    layout->addWidget(m_notice, 1);
    connect(m_basis, &QComboBox::activated, this, [this] {
        const std::optional<Basis> basis = basisFromWord(m_basis->currentData().toString());
        if (!basis)
            return;
        if (const Done done = document()->setBasis(*basis); !done)
            emit refused(done.error());
    });
    connect(m_recipients, &QCheckBox::toggled, this, &AllocationPage::showRecipients);
    connect(key, &QPushButton::clicked, this, &AllocationPage::editKey);
    return top;
}

void AllocationPage::fillBasis()
{
    const QSignalBlocker quiet(m_basis);
    m_basis->clear();
    const Programme &programme = document()->programme();
    const auto add = [this](const Basis &basis) { m_basis->addItem(FigureWords::basis(basis), toWord(basis)); };
    add({Basis::Kind::Newest, 0});
    add({Basis::Kind::OwnYear, 0});
    std::set<int> vintages;
    for (const Mandate &mandate : programme.mandates)
        vintages.insert(mandate.vintage);
    if (programme.plan.basis.kind == Basis::Kind::Vintage)
        vintages.insert(programme.plan.basis.vintage);
    for (const int vintage : vintages)
        add({Basis::Kind::Vintage, vintage});
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(toWord(programme.plan.basis))));
}

void AllocationPage::refresh()
{
    if (m_prices->view() != m_model->prices()) // the plan has amounts now that cannot be converted
        return showPrices();
    const QSignalBlocker quiet(m_basis);
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(toWord(document()->programme().plan.basis))));
    showRecipients(m_recipients->isChecked());
    m_fitLater.start();
    m_chartLater.start();
    updateNotice();
    updateOutside();
    tellOfEstimate();
}

void AllocationPage::fit()
{
    m_table->fitColumns(44, 170);
    shareSpace();
}

void AllocationPage::updateOutside()
{
    QStringList parts;
    for (const Reserve &reserve : document()->programme().reserves) {
        const QString amount = FigureWords::value(reserve.figure, Unit::Million);
        const QString text = reserve.kind == Reserve::Kind::Reserve ? tr("forventet tillegg %1: %2").arg(reserve.year).arg(amount)
                                                                    : tr("tilskudd %1: %2").arg(reserve.year).arg(amount);
        parts << u"<a href=\"%1\">%2</a>"_s.arg(reserve.figure.id).arg(text.toHtmlEscaped());
    }
    m_outside->setVisible(!parts.isEmpty());
    m_outside->setText(tr("Utenfor rammene og ikke med i tabellen: %1").arg(parts.join(u" · "_s)));
}

void AllocationPage::shareSpace()
{
    if (m_shared || m_splitter->height() < 100)
        return;
    // The grid gets what its cells need and the chart the rest, until a person moves the handle.
    const bool beside = m_splitter->orientation() == Qt::Horizontal;
    const int space = (beside ? m_splitter->width() : m_splitter->height()) - m_splitter->handleWidth();
    const int wanted = beside ? m_table->contentWidth() + 2 : m_table->contentHeight() + m_legend->heightForWidth(m_splitter->width()) + m_outside->sizeHint().height() + 14;
    const int given = std::min(wanted, beside ? space - std::max(chartNeeds, space / 3) : space * 2 / 3);
    m_splitter->setSizes({given, space - given});
}

void AllocationPage::tellOfEstimate()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_figureChanged && isVisible() && index.data(EstimatedRole).toBool() && !index.data(IsTotalRole).toBool())
        emit refused(tr("Fordelingen går ikke lenger opp i årets ramme. Cellen viser et anslag til rammen eller fordelingen er rettet på siden Mandat."));
    m_figureChanged = false;
}

void AllocationPage::updateNotice()
{
    if (const std::optional<PriceView> &view = m_model->prices()) {
        m_notice->tell(tr("⚠ Regnet om til %1-kroner").arg(view->year), true);
        m_notice->setToolTip(tr("Tallene er regnet om med indeksen «%1», årgang %2, og er ikke trykt slik.").arg(view->index.name, view->index.vintage));
        return m_notice->show();
    }
    QStringList bases;
    for (const PriceBase &base : priceBasesOf(m_model->plan(), {}))
        bases << FigureWords::priceBase(base);
    m_notice->setVisible(!bases.isEmpty());
    m_notice->tell(bases.size() > 1 ? tr("⚠ Summene blander %n prisnivåer", nullptr, int(bases.size())) : tr("Prisnivå: %1").arg(bases.value(0)), bases.size() > 1);
    m_notice->setToolTip(bases.size() > 1 ? tr("Beløp i %1 er lagt sammen uten omregning. Merkede summer er ikke sammenlignbare.").arg(bases.join(u", "_s)) : QString());
}

const Plan &AllocationPage::plan() const { return m_model->plan(); }

std::optional<PriceView> AllocationPage::prices() const { return m_model->prices(); }

void AllocationPage::showPrices()
{
    if (const Done shown = m_model->setPrices(m_prices->view()); !shown) {
        m_prices->showAsStated();
        emit refused(shown.error());
    }
    refresh();
}

void AllocationPage::showRecipients(bool all)
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, !all && m_model->recipientOfColumn(column) != "total"_L1);
}

std::vector<std::size_t> AllocationPage::selectedRows() const
{
    std::set<std::size_t> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_model->isTotalsRow(row))
                return {};
            rows.insert(std::size_t(row));
        }
    }
    return {rows.begin(), rows.end()};
}

void AllocationPage::updateChart()
{
    m_chart->setData(chartDataOf(m_model->plan(), selectedRows()));
}

Pick AllocationPage::pickOf(const QModelIndex &index) const
{
    Pick pick = Page::pickOf(index);
    if (!pick.figure) {
        const QString row = m_model->headerData(index.row(), Qt::Vertical).toString();
        pick.title = u"%1 · %2 · %3"_s.arg(row, m_model->groupTitle(index.column()), m_model->columnTitle(index.column()));
    }
    return pick;
}

bool AllocationPage::showFigure(int id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (m_table->isColumnHidden(column) || index.data(FigureIdRole).toInt() != id)
                continue;
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return true;
        }
    }
    return false;
}

TableName AllocationPage::tableName() const
{
    return TableName::Allocation;
}

void AllocationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted = width() >= (height() < lowBelow ? lowSideBySideFrom : sideBySideFrom) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    shareSpace();
}

} // namespace ramme
