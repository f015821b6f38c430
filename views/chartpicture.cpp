#include "views/chartpicture.h"

#include "files/atomicfile.h"
#include "report/print/printfaces.h"
#include "views/charts/chartdata.h"
#include "views/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ChartPictureText {
    Q_DECLARE_TR_FUNCTIONS(ramme::ChartPicture)
};

constexpr int screenDpi = 96;

QImage pictureOf(AllocationChart &chart, const QSize &size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
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

/// A chart as it is on paper: light, in its size, laid out.
void prepare(AllocationChart &chart, const AllocationChartData &data, const QSize &size)
{
    chart.setPalette(lightPalette());
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(size);
    chart.setData(data);
    chart.show();
    // Layouts alone: a report may speak another language just now, and windows that are open are not to.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

ReportPicture allocationPicture(const AllocationDrawing &drawing)
{
    AllocationChartData data = chartDataOf(drawing.plan, {});
    if (!drawing.title.isEmpty())
        data.title = drawing.title;
    data.look = drawing.look;
    for (std::size_t year = 0; year < std::min(data.years.size(), drawing.totals.size()); ++year)
        data.years[year].totalText = drawing.totals[year].value(0);
    for (std::size_t year = 0; year < std::min(data.years.size(), drawing.parts.size()); ++year)
        data.years[year].partTexts = drawing.parts[year];
    constexpr QSize size(680, 360); // so small that on paper its letters are about as large as those of a table
    constexpr double width = 170; // millimetres, within the margins of a page that stands
    AllocationChart chart;
    QFont font = chart.font();
    font.setFamilies(fontOf(PrintFace::Body).families()); // as the words around it
    chart.setFont(font);
    prepare(chart, data, size);
    ReportPicture picture;
    picture.caption = chart.data().title;
    picture.alternative = chart.accessibleDescription();
    QStringList notices{data.notice};
    if (std::ranges::any_of(data.years, &AllocationChartData::Year::incomplete))
        notices.append(ChartPictureText::tr("Noe er ikke fastsatt eller avgjort, og er ikke med i søylene."));
    notices.removeAll(QString());
    picture.notice = notices.join(u" · "_s);
    picture.size = QSizeF(width, width * size.height() / size.width());
    QPicture recording;
    QPainter recorder(&recording);
    recorder.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.render(&recorder, QRectF(QPointF(), QSizeF(size)));
    recorder.end();
    picture.recording = QByteArray(recording.data(), qsizetype(recording.size()));
    picture.recorded = size;
    return picture;
}

Done saveChart(const Plan &plan, QStringView name, const QString &path, const QSize &size, const Carrier &carrier)
{
    if (name != u"allocation")
        return Error{ChartPictureText::tr("Diagrammet «%1» finnes ikke; det som finnes, er allocation.").arg(name)};
    const QString format = QFileInfo(path).suffix().toLower();
    if (format != "png"_L1 && format != "svg"_L1 && format != "pdf"_L1)
        return Error{ChartPictureText::tr("Et diagram kan ikke skrives som «%1»; gi filen endelsen .png, .svg eller .pdf.").arg(QFileInfo(path).fileName())};

    AllocationChart chart;
    prepare(chart, chartDataOf(plan, {}), size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage picture;
    if (format == "png"_L1)
        picture = pictureOf(chart, size);
    else
        (format == "svg"_L1 ? &paintSvg : &paintPdf)(chart, buffer, size);
    Done saved = done();
    const auto save = [&](const std::stop_token &) { // making a PNG of the picture is most of the work
        if (!picture.isNull())
            picture.save(&buffer, "PNG");
        buffer.close();
        if (bytes.isEmpty())
            saved = Error{ChartPictureText::tr("Diagrammet kan ikke tegnes i størrelsen %1×%2.").arg(size.width()).arg(size.height())};
        else if (const Written written = writeAtomically(path, bytes); !written)
            saved = Error{written.error()};
    };
    carrier ? carrier(save) : save({});
    return saved;
}

} // namespace ramme
