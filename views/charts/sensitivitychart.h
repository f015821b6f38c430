#pragma once

#include "domain/money.h"

#include <QtCharts/QChartView>

#include <vector>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ramme {

/// What the chart of a variation shows: a line for each result, by what the varied total was.
struct SensitivityChartData {
    struct Point {
        Money at;    ///< what the varied total was
        Money value; ///< what came of it
        bool operator==(const Point &) const = default;
    };
    struct Line {
        QString name;
        std::vector<Point> points;
        bool operator==(const Line &) const = default;
    };
    QString title;
    QString notice; ///< one line below the title, such as how many runs were refused; may be empty
    QString across; ///< what is varied
    QString up;     ///< what the lines are
    std::vector<Line> lines;
    bool operator==(const SensitivityChartData &) const = default;
};

/// A line for each result, told apart by colour and dashes, with a dot for each run; amounts in mill. kroner.
class SensitivityChart : public QChartView
{
    Q_OBJECT

public:
    explicit SensitivityChart(QWidget *parent = nullptr);

    void setData(const SensitivityChartData &data);
    const SensitivityChartData &data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void updateColors();
    QString describe() const;

    SensitivityChartData m_data;
    QValueAxis *m_across = nullptr;
    QValueAxis *m_up = nullptr;
    std::vector<QLineSeries *> m_lines;
};

} // namespace ramme
