#include "views/charts/plainchart.h"

#include <QGraphicsLayout>
#include <QtCharts/QLegend>

namespace ramme {

void makePlain(QChartView *view)
{
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    QChart *chart = view->chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    chart->setLocalizeNumbers(true);
    chart->setMargins({4, 2, 8, 2});
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setShowToolTips(true);
}

} // namespace ramme
