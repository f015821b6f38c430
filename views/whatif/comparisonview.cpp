#include "views/whatif/comparisonview.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "planning/vintageplans.h"
#include "report/comparisontable.h"
#include "views/amountdelegate.h"
#include "views/charts/comparisonchart.h"
#include "views/figuretable.h"
#include "views/groupedheader.h"
#include "views/noticelabel.h"
#include "views/pricepicker.h"
#include "views/whatif/reporttablemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int narrowest = 44;
constexpr int widest = 260;
// What is seen of each in a low window, in lines of text.
constexpr int leastTableLines = 11;
constexpr int leastChartLines = 8;
constexpr int mostNoteLines = 3;

enum SideRole {
    KindRole = Qt::UserRole, ///< int(ComparedSide::Kind)
    NameRole,                ///< QString, of a scenario
    MandateYearRole          ///< int, of a vintage
};

/// What an item of the list stands for, to find it again in a new list.
QString identityOf(const QListWidgetItem &item)
{
    return u"%1 %2 %3"_s.arg(item.data(KindRole).toString(), item.data(MandateYearRole).toString(), item.data(NameRole).toString());
}

} // namespace

ComparisonView::ComparisonView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sides(new QListWidget(this))
    , m_area(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_onlyDifferent(new QCheckBox(tr("Bare det som er &ulikt"), this))
    , m_prices(new PricePicker(document, this))
    , m_model(new ReportTableModel(this))
    , m_table(new FigureTable(this))
    , m_chart(new ComparisonChart(this))
    , m_refusal(new NoticeLabel(this))
    , m_notes(new QLabel(this))
    , m_notesArea(new QScrollArea(this))
{
    m_table->setHorizontalHeader(GroupedHeader::over(m_model, m_table));
    m_table->setModel(m_model);
    m_table->useDelegate(new AmountDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Sammenlikning, mill. kroner"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setCornerText(tr("mill. kroner"));
    m_refusal->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_notes->setFont(small);
    m_sides->setAccessibleName(tr("Det som settes side om side"));
    m_sides->setToolTip(tr("Kryss av med mellomrom. Endringer er mot det øverste som er krysset av."));

    auto *chosen = new QWidget(this);
    auto *chosenLayout = new QVBoxLayout(chosen);
    chosenLayout->setContentsMargins(0, 0, 0, 0);
    auto *sidesLabel = new QLabel(tr("&Side om side:"), chosen);
    sidesLabel->setBuddy(m_sides);
    chosenLayout->addWidget(sidesLabel);
    chosenLayout->addWidget(m_sides, 1);
    auto *figures = new QWidget(this);
    auto *figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    m_notesArea->setWidget(m_notes);
    m_notesArea->setWidgetResizable(true);
    m_notesArea->setFrameShape(QFrame::NoFrame);
    m_notesArea->setMaximumHeight(QFontMetrics(small).lineSpacing() * mostNoteLines + 4);
    auto *written = new QWidget(figures);
    auto *writtenLayout = new QVBoxLayout(written);
    writtenLayout->setContentsMargins(0, 0, 0, 0);
    writtenLayout->addWidget(m_table, 1);
    writtenLayout->addWidget(m_notesArea);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * leastTableLines);
    m_chart->setMinimumHeight(fontMetrics().lineSpacing() * leastChartLines);
    auto *halves = new QSplitter(Qt::Vertical, figures);
    halves->addWidget(written);
    halves->addWidget(m_chart);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setCollapsible(0, false);
    figuresLayout->addWidget(m_refusal);
    figuresLayout->addWidget(halves, 1);
    auto *beside = new QHBoxLayout;
    beside->addWidget(chosen);
    beside->addWidget(figures, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(makeTop());
    layout->addLayout(beside, 1);

    connect(m_sides, &QListWidget::itemChanged, this, &ComparisonView::showFigures);
    m_later.setSingleShot(true); // once after all that changes now
    connect(&m_later, &QTimer::timeout, this, &ComparisonView::refresh);
    connect(document->scenarios(), &Scenarios::changed, this, [this] {
        m_isOutdated = true;
        if (isVisible())
            m_later.start();
    });
}

QWidget *ComparisonView::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *box, const QString &name) {
        auto *label = new QLabel(text, top);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &ComparisonView::showFigures);
    };
    add(tr("&Område:"), m_area, tr("Området som sammenliknes"));
    add(tr("Å&r:"), m_year, tr("Året som sammenliknes"));
    layout->addWidget(m_prices);
    layout->addWidget(m_onlyDifferent);
    layout->addStretch(1);
    connect(m_prices, &PricePicker::changed, this, &ComparisonView::showFigures);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &ComparisonView::showFigures);
    return top;
}

void ComparisonView::setArea(const QString &area)
{
    if (m_isOutdated)
        refresh();
    m_area->setCurrentIndex(std::max(0, m_area->findData(area)));
    showFigures();
}

void ComparisonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void ComparisonView::refresh()
{
    m_isOutdated = false;
    m_later.stop();
    fillSides();
    fillAreas();
    showFigures();
}

/// At first the plan and all scenarios are ticked, or the vintages where there is no scenario.
void ComparisonView::fillSides()
{
    std::set<QString> ticked;
    for (int i = 0; i < m_sides->count(); ++i) {
        if (m_sides->item(i)->checkState() == Qt::Checked)
            ticked.insert(identityOf(*m_sides->item(i)));
    }
    const bool isFirst = m_sides->count() == 0;
    const int row = m_sides->currentRow();
    const Programme &programme = m_document->programme();
    const bool hasScenarios = !programme.scenarios.empty();
    const QSignalBlocker quiet(m_sides);
    m_sides->clear();
    const auto add = [&](ComparedSide side, bool isTickedFirst) {
        auto *item = new QListWidgetItem(toText(side), m_sides);
        item->setData(KindRole, int(side.kind));
        item->setData(NameRole, side.name);
        item->setData(MandateYearRole, side.vintage);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState((isFirst ? isTickedFirst : ticked.contains(identityOf(*item))) ? Qt::Checked : Qt::Unchecked);
        return item;
    };
    add({ComparedSide::Kind::Plan, {}, 0, {}}, true);
    for (const Scenario &scenario : programme.scenarios) {
        const bool isWhole = faultsOf(scenario).empty();
        QListWidgetItem *item = add({ComparedSide::Kind::Scenario, scenario.name, 0, {}}, isWhole);
        if (!isWhole) {
            item->setCheckState(Qt::Unchecked);
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(tr("Loggen henger ikke sammen, så scenarioet kan ikke brukes."));
        }
    }
    std::set<int> vintages;
    for (const Mandate &mandate : programme.mandates)
        vintages.insert(mandate.vintage);
    for (const int vintage : vintages)
        add({ComparedSide::Kind::Vintage, {}, vintage, {}}, !hasScenarios);
    m_sides->setCurrentRow(std::clamp(row, 0, m_sides->count() - 1));
    m_sides->setFixedWidth(std::clamp(m_sides->sizeHintForColumn(0) + 2 * m_sides->frameWidth() + 24, 120, 260));
}

void ComparisonView::fillAreas()
{
    const auto fill = [](QComboBox *box, const QString &all, const std::vector<std::pair<QString, QVariant>> &entries) {
        const QVariant chosen = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QVariant());
        for (const auto &[text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    };
    std::vector<std::pair<QString, QVariant>> areas;
    for (const PlanRow &row : m_document->plan().rows) {
        if (areas.empty() || areas.back().first != row.area)
            areas.emplace_back(row.area, row.area);
    }
    std::vector<std::pair<QString, QVariant>> years;
    for (const int year : m_document->plan().years)
        years.emplace_back(QString::number(year), year);
    fill(m_area, tr("Hele programmet"), areas);
    fill(m_year, tr("alle"), years);
}

Result<std::vector<ComparedSide>> ComparisonView::tickedSides() const
{
    const Scenarios &scenarios = *m_document->scenarios();
    std::optional<VintagePlans> plans;
    std::vector<ComparedSide> sides;
    for (int i = 0; i < m_sides->count(); ++i) {
        const QListWidgetItem &item = *m_sides->item(i);
        if (item.checkState() != Qt::Checked)
            continue;
        ComparedSide side{ComparedSide::Kind(item.data(KindRole).toInt()), item.data(NameRole).toString(), item.data(MandateYearRole).toInt(), scenarios.base().leaves};
        if (side.kind == ComparedSide::Kind::Vintage) {
            if (!plans)
                plans.emplace(m_document->programme());
            side.leaves = plans->leaves(side.vintage);
        } else if (side.kind == ComparedSide::Kind::Scenario) {
            side.leaves = scenarios.values(side.name);
            if (const Scenario *scenario = scenarios.find(side.name); scenario && approvalOf(*scenario))
                side.standsOn = scenarios.baseOf(side.name);
        }
        sides.push_back(std::move(side));
    }
    if (sides.size() < 2)
        return Error{tr("Kryss av minst to for å sette dem side om side.")};
    const std::optional<PriceView> view = m_prices->view();
    return view ? inPricesOf(std::move(sides), *view) : Result<std::vector<ComparedSide>>(std::move(sides));
}

void ComparisonView::showFigures()
{
    const QString area = m_area->currentData().toString();
    const QVariant year = m_year->currentData();
    Result<std::vector<ComparedSide>> sides = tickedSides();
    Comparison comparison;
    if (sides) {
        comparison = compare(m_document->programme(), std::move(sides).value(),
                             {area.isEmpty() ? std::nullopt : std::optional(area), year.isValid() ? std::optional(year.toInt()) : std::nullopt});
    }
    const bool isOnlyDifferent = m_onlyDifferent->isChecked();
    const Table table = comparisonTable(comparison, m_prices->view(), [=](const ComparisonRow &row) { return !isOnlyDifferent || row.differs(); });
    m_model->setTable(table);
    QString refusal = sides ? QString() : sides.error();
    if (sides && table.rows.empty())
        refusal = isOnlyDifferent ? tr("Det er ingen forskjell.") : tr("Det er ingen tall å sammenlikne der.");
    m_refusal->tell(refusal.isEmpty() ? unitLine(table) : refusal, !refusal.isEmpty());
    m_table->fitColumns(narrowest, widest);
    m_notes->setText(m_model->notesText());
    m_notesArea->setVisible(!m_notes->text().isEmpty());
    showChart(comparison, area);
}

void ComparisonView::showChart(const Comparison &comparison, const QString &area)
{
    ComparisonChartData shown;
    shown.title = area.isEmpty() ? tr("Hele programmet") : area;
    for (const ComparedSide &side : comparison.sides)
        shown.sides.push_back({toText(side), {}});
    for (const ComparisonRow &row : comparison.rows) {
        const bool isOfArea = area.isEmpty() ? !row.area : row.area == area;
        if (!isOfArea || row.recipient || !row.year)
            continue;
        shown.years.push_back(*row.year);
        for (std::size_t i = 0; i < row.sides.size(); ++i)
            shown.sides[i].amounts.push_back(row.sides[i].isThere ? std::optional(row.sides[i].amount) : std::nullopt);
    }
    m_chart->setVisible(!shown.years.empty());
    m_chart->setData(shown);
}

} // namespace ramme
