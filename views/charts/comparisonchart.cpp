#include "views/charts/comparisonchart.h"

#include "domain/amount.h"
#include "views/charts/plainchart.h"
#include "views/theme.h"

#include <QEvent>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int lowLines = 13; ///< of text: a chart lower than that

/// The length of a bar. Nothing is added or shown from it; what is written comes from the exact amounts.
double length(const std::optional<Money> &money)
{
    return static_cast<double>(money.value_or(Money()).ore()) / static_cast<double>(oreIn(Unit::Million));
}

} // namespace

ComparisonChart::ComparisonChart(QWidget *parent)
    : QChartView(parent), m_series(new QBarSeries(this)), m_years(new QBarCategoryAxis(this)), m_amounts(new QValueAxis(this))
{
    makePlain(this);
    setMinimumSize(240, 120);
    setAccessibleName(tr("Diagram over det som sammenliknes, per år"));
    QChart *canvas = chart();
    canvas->addSeries(m_series);
    canvas->addAxis(m_years, Qt::AlignBottom);
    canvas->addAxis(m_amounts, Qt::AlignLeft);
    m_series->attachAxis(m_years);
    m_series->attachAxis(m_amounts);
    m_amounts->setTitleText(tr("mill. kroner"));
    m_amounts->setLabelFormat(u"%.0f"_s);
    updateColors();
}

void ComparisonChart::setData(const ComparisonChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuild();
    updateColors();
    setAccessibleDescription(describe());
}

bool ComparisonChart::isLow() const { return height() < fontMetrics().lineSpacing() * lowLines; }

void ComparisonChart::rebuild()
{
    m_series->clear();
    double top = 0;
    double bottom = 0;
    for (const ComparisonChartData::Side &side : m_data.sides) {
        auto *set = new QBarSet(side.name, m_series);
        for (const std::optional<Money> &amount : side.amounts) {
            *set << length(amount);
            top = std::max(top, length(amount));
            bottom = std::min(bottom, length(amount));
        }
        m_series->append(set);
    }
    QStringList years;
    for (const int year : m_data.years)
        years.append(QString::number(year));
    m_years->setCategories(years);
    m_amounts->setRange(bottom, top > 0 ? top : 1);
    fitSteps();
    chart()->setTitle(isLow() ? QString() : m_data.title);
}

/// Even steps, no more of them than there is height to name.
void ComparisonChart::fitSteps()
{
    m_amounts->applyNiceNumbers();
    const int steps = std::max(1, m_amounts->tickCount() - 1);
    const int room = std::max(1, height() / (3 * fontMetrics().lineSpacing()));
    int fewer = steps;
    while (fewer > room || steps % fewer != 0)
        --fewer;
    m_amounts->setTickCount(fewer + 1);
}

void ComparisonChart::updateColors()
{
    const QColor text = palette().color(QPalette::Text);
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setTitleBrush(text);
    chart()->legend()->setLabelColor(text);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_years), static_cast<QAbstractAxis *>(m_amounts)}) {
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(tonesOf(palette()).grid);
        axis->setGridLineColor(tonesOf(palette()).grid);
    }
    m_years->setGridLineVisible(false);
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(seriesColor(int(i), isDark(palette())));
        sets[i]->setBorderColor(palette().color(QPalette::Base));
    }
    for (QLegendMarker *marker : chart()->legend()->markers(m_series))
        marker->setPen(palette().color(QPalette::Base)); // does not follow the border by itself
}

/// Where there is little height the bars get what there is.
void ComparisonChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->legend()->setAlignment(isLow() ? Qt::AlignRight : Qt::AlignBottom);
    chart()->setTitle(isLow() ? QString() : m_data.title);
    m_amounts->setTitleVisible(!isLow());
    fitSteps();
}

void ComparisonChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

QString ComparisonChart::describe() const
{
    QStringList sides;
    for (const ComparisonChartData::Side &side : m_data.sides) {
        QStringList amounts;
        for (std::size_t i = 0; i < m_data.years.size() && i < side.amounts.size(); ++i) {
            if (side.amounts[i])
                amounts.append(tr("%1: %2", "year, amount").arg(QString::number(m_data.years[i]), formatAmount(*side.amounts[i], Unit::Million)));
        }
        sides.append(tr("%1 – %2", "what is compared, its amounts by year").arg(side.name, amounts.join(u", "_s)));
    }
    return sides.join(u"; "_s);
}

} // namespace ramme
