#include "views/charts/sensitivitychart.h"

#include "domain/amount.h"
#include "views/charts/plainchart.h"
#include "views/theme.h"

#include <QEvent>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A place in the chart. Nothing is added or shown from it; what is written comes from the exact amounts.
double place(Money money) { return static_cast<double>(money.ore()) / static_cast<double>(oreIn(Unit::Million)); }

Qt::PenStyle dashes(std::size_t line)
{
    constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles[line % std::size(styles)];
}

} // namespace

SensitivityChart::SensitivityChart(QWidget *parent) : QChartView(parent), m_across(new QValueAxis(this)), m_up(new QValueAxis(this))
{
    makePlain(this);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Diagram over hva som skjer når en sum varieres"));
    QChart *canvas = chart();
    canvas->addAxis(m_across, Qt::AlignBottom);
    canvas->addAxis(m_up, Qt::AlignLeft);
    updateColors();
}

void SensitivityChart::setData(const SensitivityChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    rebuild();
    setAccessibleDescription(describe());
}

void SensitivityChart::rebuild()
{
    chart()->removeAllSeries();
    m_lines.clear();
    std::optional<std::pair<double, double>> across;
    std::optional<std::pair<double, double>> up;
    const auto widen = [](std::optional<std::pair<double, double>> &range, double value) {
        range = range ? std::pair(std::min(range->first, value), std::max(range->second, value)) : std::pair(value, value);
    };
    for (const SensitivityChartData::Line &line : m_data.lines) {
        auto *series = new QLineSeries(this);
        series->setName(line.name);
        for (const SensitivityChartData::Point &point : line.points) {
            series->append(place(point.at), place(point.value));
            widen(across, place(point.at));
            widen(up, place(point.value));
        }
        series->setPointsVisible(true);
        chart()->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
        connect(series, &QLineSeries::hovered, this, [this, line](const QPointF &at, bool entered) {
            const auto distance = [&at](const SensitivityChartData::Point &point) { return std::abs(place(point.at) - at.x()); };
            const auto nearest = std::ranges::min_element(line.points, {}, distance);
            const bool isAny = entered && nearest != line.points.end();
            QToolTip::showText(QCursor::pos(), isAny ? tr("%1: %2 ved %3").arg(line.name, formatAmount(nearest->value, Unit::Million), formatAmount(nearest->at, Unit::Million)) : QString(), this);
        });
        m_lines.push_back(series);
    }
    const auto fit = [](QValueAxis *axis, const std::optional<std::pair<double, double>> &range) {
        const double low = range ? range->first : 0;
        const double high = range ? range->second : 1;
        axis->setRange(low == high ? low - 1 : low, low == high ? high + 1 : high);
    };
    fit(m_across, across);
    fit(m_up, up);
    m_up->applyNiceNumbers();
    for (QValueAxis *axis : {m_across, m_up})
        axis->setLabelFormat(axis->max() - axis->min() < 6 ? u"%.1f"_s : u"%.0f"_s);
    m_across->setTitleText(m_data.across);
    m_up->setTitleText(m_data.up);
    chart()->setTitle(u"<div align=center><b>%1</b><br><small>%2</small></div>"_s.arg(m_data.title.toHtmlEscaped(), m_data.notice.toHtmlEscaped()));
    updateColors();
}

void SensitivityChart::updateColors()
{
    const QPalette colors = palette();
    const Tones tones = tonesOf(colors);
    const QColor text = colors.color(QPalette::Text);
    setBackgroundBrush(colors.color(QPalette::Base));
    chart()->setBackgroundBrush(colors.color(QPalette::Base));
    chart()->setTitleBrush(text);
    chart()->setTitleFont(font());
    chart()->legend()->setLabelColor(text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    chart()->legend()->setFont(small);
    for (QValueAxis *axis : {m_across, m_up}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setTitleBrush(tones.quiet);
        axis->setTitleFont(small);
        axis->setLinePenColor(tones.grid);
        axis->setGridLineColor(tones.grid);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPen(QPen(seriesColor(int(i), isDark(colors)), 2.2, dashes(i)));
}

QString SensitivityChart::describe() const
{
    QStringList lines;
    for (const SensitivityChartData::Line &line : m_data.lines) {
        QStringList points;
        for (const SensitivityChartData::Point &point : line.points)
            points << tr("%1 ved %2", "result; what the varied total was").arg(formatAmount(point.value, Unit::Million), formatAmount(point.at, Unit::Million));
        lines << tr("%1: %2.", "line: its points").arg(line.name, points.join(u", "_s));
    }
    return tr("%1, mill. kroner. %2", "title; the lines").arg(m_data.title, lines.join(u' '));
}

void SensitivityChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColors();
}

} // namespace ramme
