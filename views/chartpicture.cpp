#include "views/chartpicture.h"

#include "files/atomicfile.h"
#include "planning/plan.h"
#include "views/charts/chartdata.h"
#include "views/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ramme::ChartPicture)
};

constexpr int screenDpi = 96;

void paintPng(AllocationChart &chart, QIODevice &device, const QSize &size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    image.save(&device, "PNG");
}

void paintSvg(AllocationChart &chart, QIODevice &device, const QSize &size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(screenDpi);
    svg.setTitle(chart.data().title);
    svg.setDescription(chart.accessibleDescription());
    QPainter painter(&svg);
    chart.render(&painter, QRectF(QPointF(), QSizeF(size)));
}

void paintPdf(AllocationChart &chart, QIODevice &device, const QSize &size)
{
    QPdfWriter pdf(&device);
    pdf.setTitle(chart.data().title);
    pdf.setCreator(u"Ramme"_s);
    const QSizeF points = QSizeF(size) * 72.0 / screenDpi;
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setResolution(screenDpi);
    QPainter painter(&pdf);
    chart.render(&painter, QRectF(QPointF(), QSizeF(size)));
}

} // namespace

Done saveChart(const Programme &programme, QStringView name, const Basis &basis, const QString &path, const QSize &size)
{
    if (name != u"allocation")
        return Error{Texts::tr("Diagrammet «%1» finnes ikke; det som finnes, er allocation.").arg(name)};
    const QString format = QFileInfo(path).suffix().toLower();
    const auto paint = format == "png"_L1 ? &paintPng : format == "svg"_L1 ? &paintSvg : format == "pdf"_L1 ? &paintPdf : nullptr;
    if (!paint)
        return Error{Texts::tr("Et diagram kan ikke skrives som «%1»; gi filen endelsen .png, .svg eller .pdf.").arg(QFileInfo(path).fileName())};

    applyTheme(ThemeChoice::Light);
    AllocationChart chart;
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size);
    chart.setData(chartDataOf(currentPlan(programme, basis), {}));
    chart.show();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paint(chart, buffer, size);
    buffer.close();
    if (bytes.isEmpty())
        return Error{Texts::tr("Diagrammet kan ikke tegnes i størrelsen %1×%2.").arg(size.width()).arg(size.height())};
    if (const Written written = writeAtomically(path, bytes); !written)
        return Error{written.error()};
    return done();
}

} // namespace ramme
