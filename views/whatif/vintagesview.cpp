#include "views/whatif/vintagesview.h"

#include "edit/programmedocument.h"
#include "report/vintagetables.h"
#include "views/amountdelegate.h"
#include "views/figuretable.h"
#include "views/groupedheader.h"
#include "views/noticelabel.h"
#include "views/pricepicker.h"
#include "views/whatif/reporttablemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ramme {

namespace {

constexpr int narrowest = 44;
constexpr int widest = 240;

// Columns of the tables of the report that the pickers already say.
const std::vector<std::size_t> areaColumn{0};
const std::vector<std::size_t> mandatesAndArea{0, 1};
const std::vector<std::size_t> mandatesColumn{0};

} // namespace

VintagesView::VintagesView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_area(new QComboBox(this))
    , m_prices(new PricePicker(document, this))
    , m_older(new QComboBox(this))
    , m_newer(new QComboBox(this))
    , m_triangle(new ReportTableModel(this))
    , m_changes(new ReportTableModel(this))
    , m_triangleTable(makeTable(m_triangle, tr("Mandatene etter årgang og budsjettår, mill. kroner"), tr("årgang")))
    , m_changesTable(makeTable(m_changes, tr("Endringer etter årsak, mill. kroner"), tr("budsjettår")))
    , m_triangleTitle(new QLabel(this))
    , m_refusal(new NoticeLabel(this))
    , m_triangleNotes(new QLabel(this))
    , m_changesNotes(new QLabel(this))
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QLabel *notes : {m_triangleNotes, m_changesNotes}) {
        notes->setFont(small);
        notes->setWordWrap(true);
        notes->setTextFormat(Qt::PlainText);
        notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_triangleTitle->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_triangleTitle);
    inner->addWidget(m_triangleTable);
    inner->addWidget(m_triangleNotes);
    inner->addSpacing(8);
    inner->addWidget(makeMiddle());
    inner->addWidget(m_changesTable);
    inner->addWidget(m_changesNotes);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(makeTop());
    layout->addWidget(m_refusal);
    layout->addWidget(scroll, 1);

    m_later.setSingleShot(true); // once after all that changes now
    connect(&m_later, &QTimer::timeout, this, &VintagesView::refresh);
    for (const auto announcement : {&ProgrammeDocument::planChanged, &ProgrammeDocument::findingsChanged}) {
        connect(document, announcement, this, [this] {
            m_isOutdated = true;
            if (isVisible())
                m_later.start();
        });
    }
}

QWidget *VintagesView::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Område:"), top);
    label->setBuddy(m_area);
    m_area->setAccessibleName(tr("Området som vises"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(label);
    layout->addWidget(m_area);
    layout->addWidget(m_prices);
    layout->addStretch(1);
    connect(m_area, &QComboBox::activated, this, &VintagesView::refresh);
    connect(m_prices, &PricePicker::changed, this, &VintagesView::refresh);
    return top;
}

QWidget *VintagesView::makeMiddle()
{
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *box, const QString &name) {
        auto *label = new QLabel(text, middle);
        label->setBuddy(box);
        box->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &VintagesView::refresh);
    };
    add(tr("&Nyere mandater:"), m_newer, tr("Den nyere årgangen"));
    add(tr("&Mot planen etter:"), m_older, tr("Den eldre årgangen"));
    layout->addStretch(1);
    return middle;
}

FigureTable *VintagesView::makeTable(ReportTableModel *model, const QString &name, const QString &corner)
{
    auto *table = new FigureTable(this);
    table->setHorizontalHeader(GroupedHeader::over(model, table));
    table->setModel(model);
    table->useDelegate(new AmountDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(name);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(corner) + 20);
    table->setCornerText(corner);
    return table;
}

void VintagesView::setArea(const QString &area)
{
    if (m_isOutdated)
        refresh();
    m_area->setCurrentIndex(std::max(0, m_area->findData(area)));
    refresh();
}

void VintagesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void VintagesView::refresh()
{
    m_isOutdated = false;
    m_later.stop();
    const VintagePlans plans(m_document->programme());
    fillAreas(plans);
    fillVintages(plans);
    showFigures(plans);
    showNotes();
}

void VintagesView::fillAreas(const VintagePlans &plans)
{
    const QString chosen = m_area->currentData().toString();
    const QSignalBlocker quiet(m_area);
    m_area->clear();
    m_area->addItem(tr("Hele programmet"), QString());
    for (const QString &area : plans.areas())
        m_area->addItem(area, area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

/// The two newest for another area, and where those chosen before are gone.
void VintagesView::fillVintages(const VintagePlans &plans)
{
    const QString area = m_area->currentData().toString();
    const bool isSameArea = m_shownArea == area;
    m_shownArea = area;
    const std::vector<int> vintages = plans.vintagesOf(area);
    const int newest = vintages.empty() ? 0 : vintages.back();
    const auto fill = [&](QComboBox *box, int otherwise) {
        const int chosen = box->currentData().toInt();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const int vintage : vintages)
            box->addItem(QString::number(vintage), vintage);
        const int found = isSameArea ? box->findData(chosen) : -1;
        box->setCurrentIndex(found >= 0 ? found : box->findData(otherwise));
        box->setEnabled(vintages.size() > 1);
    };
    fill(m_newer, newest);
    fill(m_older, vintages.size() > 1 ? vintages[vintages.size() - 2] : newest);
}

void VintagesView::showFigures(const VintagePlans &plans)
{
    const QString area = m_area->currentData().toString();
    const std::optional<PriceView> view = m_prices->view();
    const int older = m_older->currentData().toInt();
    const int newer = m_newer->currentData().toInt();
    const Result<VintageTriangle> triangle = plans.triangle(area, view);
    const Result<std::vector<VintageDifference>> differences = plans.differences(area, older, newer, m_prices->index());
    QStringList refusals;
    if (triangle)
        m_triangle->setTable(triangleTable({*triangle}, view), areaColumn);
    else
        refusals.append(triangle.error());
    if (newer <= older)
        refusals.append(plans.vintagesOf(area).size() > 1 ? tr("Velg en nyere årgang å sammenlikne med en eldre.") : tr("Det er bare én årgang, så det er ingen endringer å vise."));
    else if (!differences)
        refusals.append(differences.error());
    const bool hasChanges = newer > older && differences;
    m_changes->setTable(hasChanges ? changesTable({{older, newer, *differences}}, m_prices->index()) : Table(), area.isEmpty() ? mandatesColumn : mandatesAndArea);
    if (!triangle)
        m_triangle->setTable({});
    m_triangleTitle->setText(unitLine(m_triangle->table()));
    refusals.removeDuplicates();
    m_refusal->tell(refusals.join(u' '), true);
    m_refusal->setVisible(!refusals.isEmpty());
    m_changesTable->setVisible(hasChanges && m_changes->rowCount() > 0);
}

void VintagesView::showNotes()
{
    for (FigureTable *table : {m_triangleTable, m_changesTable}) {
        table->fitColumns(narrowest, widest);
        table->fitHeight();
    }
    m_triangleNotes->setText(m_triangle->notesText());
    m_changesNotes->setText(m_changes->notesText());
}

} // namespace ramme
