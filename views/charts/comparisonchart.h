#pragma once

#include "domain/money.h"

#include <QtCharts/QChartView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ramme {

/// What the comparison chart shows: what each of several comes to in each year.
struct ComparisonChartData {
    struct Side {
        QString name;
        std::vector<std::optional<Money>> amounts; ///< one for each year; nothing where there is none
        bool operator==(const Side &) const = default;
    };
    QString title;
    std::vector<int> years;
    std::vector<Side> sides;
    bool operator==(const ComparisonChartData &) const = default;
};

/// Bars beside each other per year, one colour for each that is compared; amounts in mill. kroner.
class ComparisonChart : public QChartView
{
    Q_OBJECT

public:
    explicit ComparisonChart(QWidget *parent = nullptr);

    void setData(const ComparisonChartData &data);
    const ComparisonChartData &data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitSteps();
    bool isLow() const;
    void updateColors();
    QString describe() const;

    ComparisonChartData m_data;
    QBarSeries *m_series;
    QBarCategoryAxis *m_years;
    QValueAxis *m_amounts;
};

} // namespace ramme
