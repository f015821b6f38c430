#pragma once

#include "report/report.h"

#include <QRectF>

class QPainter;

namespace ramme {

/// Plays the drawing of a picture into a box; nothing where there is none. Needs the fonts of a QGuiApplication, as do those below.
void paintPicture(QPainter &painter, const QRectF &box, const ReportPicture &picture);

QByteArray pngOf(const ReportPicture &picture); ///< 200 dots to the inch
QByteArray svgOf(const ReportPicture &picture);

} // namespace ramme
