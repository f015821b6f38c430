#include "recorder.h"

#include <QPainterPath>

#include <cmath>

namespace ramme {

namespace {

constexpr double thickest = 3;    ///< a ruling, in points
constexpr double shortest = 4;    ///< likewise
constexpr double straight = 0.75; ///< how far a line may lean

/// A polygon that is a box along the page's sides.
bool isBox(const QPolygonF &polygon)
{
    if (polygon.size() < 4 || polygon.size() > 6)
        return false;
    const QRectF bounds = polygon.boundingRect();
    return std::all_of(polygon.begin(), polygon.end(), [&](const QPointF &point) {
        const bool side = std::min(std::abs(point.x() - bounds.left()), std::abs(point.x() - bounds.right())) < straight;
        return side && std::min(std::abs(point.y() - bounds.top()), std::abs(point.y() - bounds.bottom())) < straight;
    });
}

} // namespace

RecordingEngine::RecordingEngine(PaperPage *page) : QPaintEngine(AllFeatures), m_page(page) {}

bool RecordingEngine::begin(QPaintDevice *)
{
    setActive(true);
    return true;
}

void RecordingEngine::updateState(const QPaintEngineState &newState)
{
    const QPaintEngine::DirtyFlags dirty = newState.state();
    if (dirty & DirtyTransform)
        m_transform = newState.transform();
    if (dirty & DirtyPen)
        m_pen = newState.pen();
    if (dirty & DirtyBrush)
        m_brush = newState.brush();
    if (dirty & DirtyOpacity)
        m_opacity = newState.opacity();
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled | DirtyTransform))
        m_clip = painter()->hasClipping() ? m_transform.mapRect(painter()->clipBoundingRect()) : QRectF(0, 0, m_page->width, m_page->height);
}

void RecordingEngine::drawPath(const QPainterPath &path)
{
    if (++paths > 200'000 || m_page->rulings.size() > mostDrawingsOfPage || m_page->fills.size() > mostDrawingsOfPage || path.elementCount() > 5000)
        return;
    const QPainterPath placed = m_transform.map(path);
    if (m_brush.style() == Qt::SolidPattern && m_brush.color().alphaF() * m_opacity > 0.05) {
        for (const QPolygonF &polygon : placed.toSubpathPolygons()) {
            if (isBox(polygon))
                addFill(polygon.boundingRect(), m_brush.color());
        }
    }
    if (m_pen.style() == Qt::NoPen || m_pen.color().alphaF() * m_opacity < 0.05)
        return;
    const double width = std::max(0.5, m_pen.widthF() * std::sqrt(std::abs(m_transform.determinant())));
    QPointF from;
    for (int i = 0; i < placed.elementCount(); ++i) {
        const QPainterPath::Element element = placed.elementAt(i);
        if (element.type == QPainterPath::LineToElement)
            addLine(from, element, width);
        from = element;
    }
}

void RecordingEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    QPolygonF polygon;
    for (int i = 0; i < count; ++i)
        polygon.append(points[i]);
    if (mode != PolylineMode && !polygon.isEmpty())
        polygon.append(polygon.first());
    path.addPolygon(polygon);
    drawPath(path);
}

void RecordingEngine::drawImage(const QRectF &where, const QImage &, const QRectF &, Qt::ImageConversionFlags)
{
    const QRectF shown = m_transform.mapRect(where) & m_clip;
    imageArea += shown.width() * shown.height();
}

void RecordingEngine::addLine(QPointF from, QPointF to, double width)
{
    if (m_pen.color().lightnessF() > 0.97)
        return;
    QRectF box = QRectF(from, to).normalized();
    const double half = std::min(width, thickest) / 2;
    if (box.height() < straight && box.width() >= shortest)
        box = QRectF(box.left(), box.center().y() - half, box.width(), 2 * half);
    else if (box.width() < straight && box.height() >= shortest)
        box = QRectF(box.center().x() - half, box.top(), 2 * half, box.height());
    else
        return;
    box &= m_clip.adjusted(-1, -1, 1, 1);
    if (!box.isEmpty())
        m_page->rulings.push_back({box});
}

void RecordingEngine::addFill(const QRectF &whole, const QColor &colour)
{
    const QRectF box = whole & m_clip.adjusted(-0.5, -0.5, 0.5, 0.5);
    const double thin = std::min(box.width(), box.height());
    const double length = std::max(box.width(), box.height());
    if (thin < 0 || length < shortest)
        return;
    if (thin <= thickest && length > 3 * thin) {
        if (colour.lightnessF() <= 0.97)
            m_page->rulings.push_back({box.width() > box.height() ? QRectF(box.left(), box.top(), box.width(), std::max(0.2, thin))
                                                                  : QRectF(box.left(), box.top(), std::max(0.2, thin), box.height())});
    } else if (thin > thickest) {
        m_page->fills.push_back({box, static_cast<unsigned>(colour.rgb() & 0xffffffU)});
    }
}

int RecordingDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return static_cast<int>(std::ceil(m_page->width));
    case PdmHeight: return static_cast<int>(std::ceil(m_page->height));
    case PdmWidthMM: return static_cast<int>(m_page->width * 25.4 / 72);
    case PdmHeightMM: return static_cast<int>(m_page->height * 25.4 / 72);
    case PdmNumColors: return 0x1000000;
    case PdmDepth: return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 72;
    case PdmDevicePixelRatio: return 1;
    default: return QPaintDevice::metric(metric);
    }
}

} // namespace ramme
