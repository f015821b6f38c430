#include "views/charts/allocationchart.h"

#include "domain/amount.h"
#include "planning/addedrounding.h"
#include "views/charts/plainchart.h"
#include "views/theme.h"

#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool sameShape(const AllocationChartData &a, const AllocationChartData &b)
{
    return a.recipients == b.recipients && a.lastIsUnsplit == b.lastIsUnsplit
        && std::ranges::equal(a.years, b.years, {}, &AllocationChartData::Year::year, &AllocationChartData::Year::year);
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

AllocationChart::AllocationChart(QWidget *parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries(this))
    , m_years(new QBarCategoryAxis(this))
    , m_amounts(new QValueAxis(this))
{
    makePlain(this);
    setMinimumSize(240, 150);
    setAccessibleName(tr("Diagram over fordelingen per år"));
    QChart *canvas = chart();
    canvas->addSeries(m_series);
    canvas->addAxis(m_years, Qt::AlignBottom);
    canvas->addAxis(m_amounts, Qt::AlignLeft);
    m_series->attachAxis(m_years);
    m_series->attachAxis(m_amounts);
    m_series->setBarWidth(0.62);
    m_amounts->setLabelFormat(u"%.0f"_s);
    connect(m_series, &QStackedBarSeries::hovered, this, &AllocationChart::tellOfBar);
    connect(canvas, &QChart::plotAreaChanged, this, &AllocationChart::placeTotals);
    updateColors();
}

/// The length of a bar. Nothing is added or shown from it; what is written comes from the exact amounts.
double AllocationChart::length(Money money) const { return static_cast<double>(money.ore()) / static_cast<double>(oreIn(m_data.look.unit)); }

QString AllocationChart::shown(Money money) const { return shownAmount(m_data.look.decimals ? roundedTo(money, m_data.look.quantum()) : money, m_data.look); }

QString AllocationChart::sumOf(const AllocationChartData::Year &year) const { return year.totalText.isEmpty() ? shown(year.total) : year.totalText; }

/// What stands above a bar: the sum, with a mark where it lacks something, or the mark alone.
QString AllocationChart::totalOf(const AllocationChartData::Year &year) const
{
    const QString total = sumOf(year);
    if (year.incomplete)
        return year.states ? tr("%1 +?", "sum that lacks something").arg(total) : u"?"_s;
    return year.states ? total : QString();
}

QString AllocationChart::unit() const
{
    switch (m_data.look.unit) {
    case Unit::Million: return tr("mill. kroner");
    case Unit::Thousand: return tr("1000 kroner");
    case Unit::Kroner: return tr("kroner");
    }
    Q_UNREACHABLE();
}

void AllocationChart::setData(const AllocationChartData &data)
{
    if (data == m_data)
        return;
    const bool rebuild = !sameShape(data, m_data);
    m_data = data;
    if (rebuild)
        rebuildSets();
    updateValues();
    setAccessibleDescription(describe());
}

double AllocationChart::barHeight(int year, const QString &recipient) const
{
    double height = 0;
    for (std::size_t r = 0; r < m_sets.size(); ++r) {
        if (m_data.recipients[r] != recipient)
            continue;
        for (std::size_t y = 0; y < m_data.years.size(); ++y) {
            if (m_data.years[y].year == year)
                height += m_sets[r].printed->at(int(y)) + m_sets[r].estimated->at(int(y));
        }
    }
    return height;
}

void AllocationChart::rebuildSets()
{
    m_series->clear();
    m_sets.clear();
    QStringList years;
    for (const auto &year : m_data.years)
        years << QString::number(year.year);
    m_years->setCategories(years);
    for (const QString &recipient : m_data.recipients) {
        Pair pair{new QBarSet(recipient, this), new QBarSet(tr("%1, anslått").arg(recipient), this)};
        for (qsizetype i = 0; i < years.size(); ++i) {
            pair.printed->append(0);
            pair.estimated->append(0);
        }
        m_series->append(pair.printed);
        m_series->append(pair.estimated);
        m_sets.push_back(pair);
    }
    qDeleteAll(m_totals);
    m_totals.clear();
    for (qsizetype i = 0; i < years.size(); ++i)
        m_totals.push_back(new QGraphicsSimpleTextItem(chart()));
    updateColors();
}

void AllocationChart::updateValues()
{
    double highest = 0;
    double lowest = 0;
    for (std::size_t y = 0; y < m_data.years.size(); ++y) {
        const auto &year = m_data.years[y];
        for (std::size_t r = 0; r < m_sets.size(); ++r) {
            const AllocationChartData::Part part = r < year.parts.size() ? year.parts[r] : AllocationChartData::Part{};
            m_sets[r].printed->replace(int(y), length(part.printed));
            m_sets[r].estimated->replace(int(y), length(part.estimated));
            lowest = std::min({lowest, length(part.printed), length(part.estimated)});
        }
        highest = std::max(highest, length(year.total));
        m_totals[y]->setText(totalOf(year));
    }
    const QLocale numbers = m_data.look.form.decimal == u'.' ? QLocale(QLocale::English) : QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    if (chart()->locale() != numbers)
        chart()->setLocale(numbers);
    m_amounts->setTitleText(unit());
    m_amounts->setRange(lowest * 1.1, highest > 0 ? highest * 1.12 : 1);
    m_amounts->applyNiceNumbers();
    m_amounts->setLabelFormat(m_amounts->max() - m_amounts->min() < 6 ? u"%.1f"_s : u"%.0f"_s);
    for (QLegendMarker *marker : chart()->legend()->markers(m_series)) {
        for (const Pair &pair : m_sets) {
            for (const QBarSet *set : {pair.printed, pair.estimated}) {
                if (set->label() != marker->label())
                    continue;
                bool drawn = false;
                for (int i = 0; i < set->count(); ++i)
                    drawn = drawn || !qFuzzyIsNull(set->at(i));
                marker->setVisible(drawn);
            }
        }
    }
    updateTitle();
    placeTotals();
}

void AllocationChart::updateTitle()
{
    QStringList remarks;
    if (!m_data.notice.isEmpty())
        remarks << m_data.notice.toHtmlEscaped();
    if (std::ranges::any_of(m_data.years, &AllocationChartData::Year::incomplete))
        remarks << tr("+?: noe er ikke fastsatt eller avgjort").toHtmlEscaped();
    // One line where it has room; a title that is too wide would be cut.
    const bool fits = fontMetrics().horizontalAdvance(remarks.join(u" · "_s)) < width();
    const QString title = u"<div align=center><b>%1</b><br><small>%2</small></div>"_s.arg(m_data.title.toHtmlEscaped(), remarks.join(fits ? u" · "_s : u"<br>"_s));
    if (title != chart()->title())
        chart()->setTitle(title);
}

void AllocationChart::updateColors()
{
    const QPalette colors = palette();
    const bool dark = isDark(colors);
    const Tones tones = tonesOf(colors);
    const QColor text = colors.color(QPalette::Text);
    QChart *canvas = chart();
    setBackgroundBrush(colors.color(QPalette::Base));
    canvas->setBackgroundBrush(colors.color(QPalette::Base));
    canvas->setTitleBrush(text);
    canvas->setTitleFont(font());
    canvas->legend()->setLabelColor(text);
    canvas->legend()->setFont(scaled(font(), 0.95));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_years), static_cast<QAbstractAxis *>(m_amounts)}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(scaled(font(), 0.95));
        axis->setTitleBrush(tones.quiet);
        axis->setTitleFont(scaled(font(), 0.9));
        axis->setLinePenColor(tones.grid);
        axis->setGridLineColor(tones.grid);
    }
    m_years->setGridLineVisible(false);
    for (std::size_t r = 0; r < m_sets.size(); ++r) {
        const bool unsplit = m_data.lastIsUnsplit && r + 1 == m_sets.size();
        const QColor color = unsplit ? mixed(text, colors.color(QPalette::Base), 0.5) : seriesColor(int(r), dark);
        m_sets[r].printed->setBrush(color);
        m_sets[r].printed->setPen(QPen(color, 1));
        m_sets[r].estimated->setBrush(QBrush(color, Qt::BDiagPattern));
        m_sets[r].estimated->setPen(QPen(color, 1));
    }
    for (QGraphicsSimpleTextItem *total : m_totals) {
        total->setBrush(text);
        total->setFont(scaled(font(), 0.9));
    }
}

void AllocationChart::placeTotals()
{
    // Sums wider than their bar's place are drawn smaller, so that neighbours do not touch.
    const double place = m_totals.empty() ? 0 : chart()->plotArea().width() / double(m_totals.size());
    double widest = 1;
    for (const QGraphicsSimpleTextItem *total : m_totals)
        widest = std::max(widest, total->boundingRect().width());
    const double scale = std::clamp(place / (widest + 3), 0.7, 1.0);
    for (std::size_t y = 0; y < m_totals.size(); ++y) {
        m_totals[y]->setScale(scale);
        const QPointF top = chart()->mapToPosition(QPointF(double(y), length(m_data.years[y].total)), m_series);
        const QRectF box = m_totals[y]->boundingRect();
        m_totals[y]->setPos(top.x() - scale * box.width() / 2, top.y() - scale * box.height() - 2);
        m_totals[y]->setZValue(20);
    }
}

void AllocationChart::tellOfBar(bool entered, int index, const QBarSet *set)
{
    if (!entered || index < 0 || std::size_t(index) >= m_data.years.size())
        return QToolTip::hideText();
    const auto &year = m_data.years[std::size_t(index)];
    for (std::size_t r = 0; r < m_sets.size() && r < year.parts.size(); ++r) {
        if (set != m_sets[r].printed && set != m_sets[r].estimated)
            continue;
        const Money amount = set == m_sets[r].printed ? year.parts[r].printed : year.parts[r].estimated;
        QToolTip::showText(QCursor::pos(), tr("%1, %2: %3 mill. kroner").arg(set->label()).arg(year.year).arg(formatAmount(amount, Unit::Million)), this);
    }
}

QString AllocationChart::describe() const
{
    QStringList lines;
    for (const auto &year : m_data.years) {
        QStringList parts;
        for (std::size_t r = 0; r < m_data.recipients.size() && r < year.parts.size(); ++r) {
            if (const QString text = year.partTexts.value(qsizetype(r)); !text.isEmpty() && year.parts[r] != AllocationChartData::Part()) {
                parts << tr("%1 %2").arg(m_data.recipients[r], text);
                continue;
            }
            if (!year.parts[r].printed.isZero())
                parts << tr("%1 %2").arg(m_data.recipients[r], shown(year.parts[r].printed));
            if (!year.parts[r].estimated.isZero())
                parts << tr("%1 anslått %2").arg(m_data.recipients[r], shown(year.parts[r].estimated));
        }
        parts << (!year.states ? tr("ikke noe beløp") : tr("totalt %1").arg(sumOf(year)));
        if (year.incomplete)
            parts << tr("noe er ikke fastsatt eller avgjort");
        lines << tr("%1: %2.", "year: what it holds").arg(year.year).arg(parts.join(u", "_s));
    }
    return tr("%1, %2. %3", "title, unit; the years").arg(m_data.title, unit(), lines.join(u' '));
}

void AllocationChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColors();
}

void AllocationChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateTitle();
    placeTotals();
}

} // namespace ramme
