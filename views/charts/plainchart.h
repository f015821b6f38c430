#pragma once

#include <QtCharts/QChartView>

namespace ramme {

/// Gives a chart the look all of them have: no animation, no frame, Norwegian numbers, narrow margins, the legend below.
void makePlain(QChartView *view);

} // namespace ramme
