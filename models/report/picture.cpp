#include "report/picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>

namespace ramme {

namespace {

constexpr double inch = 25.4; // millimetres
constexpr int paperDpi = 200;
constexpr int screenDpi = 96;

} // namespace

/// A recording is played as large as its device has more dots to the inch than it was made for.
void paintPicture(QPainter &painter, const QRectF &box, const ReportPicture &picture)
{
    if (picture.recorded.isEmpty())
        return;
    QPicture recording;
    recording.setData(picture.recording.constData(), static_cast<uint>(picture.recording.size()));
    const double finer = double(painter.device()->logicalDpiX()) / recording.logicalDpiX();
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / picture.recorded.width() / finer, box.height() / picture.recorded.height() / finer);
    painter.drawPicture(0, 0, recording);
    painter.restore();
}

QByteArray pngOf(const ReportPicture &picture)
{
    QImage image((picture.size / inch * paperDpi).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(paperDpi / inch * 1000));
    image.setDotsPerMeterY(qRound(paperDpi / inch * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPicture(painter, image.rect(), picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ReportPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(picture.recorded);
    svg.setViewBox(QRect(QPoint(), picture.recorded));
    svg.setResolution(screenDpi);
    svg.setTitle(picture.caption);
    svg.setDescription(picture.alternative);
    QPainter painter(&svg);
    paintPicture(painter, QRectF(QPointF(), picture.recorded), picture);
    painter.end();
    return bytes;
}

} // namespace ramme
