#include "views/pageview.h"

#include "views/columnseparators.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace ramme {

namespace {

constexpr double leastZoom = 0.25;
constexpr double mostZoom = 6;
constexpr double zoomStep = 1.2;
constexpr double pointsPerInch = 72;
constexpr int placesPerPoint = 10;
constexpr double boxMargin = 3; ///< pixels around what is outlined

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_separators(new ColumnSeparators(viewport()))
{
    setAccessibleName(tr("Siden i dokumentet"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    QPalette onPaper; // the page is white in every theme
    onPaper.setColor(QPalette::Link, QColor(0x1f, 0x4f, 0xb5));
    onPaper.setColor(QPalette::Base, Qt::white);
    m_separators->setPalette(onPaper);
    const auto pixelsPerPlace = [this] { return m_dotsPerPoint * scale() / placesPerPoint; };
    m_separators->setScale({[=, this](int place) { return place * pixelsPerPlace() - horizontalScrollBar()->value(); },
                            [=, this](double pixel) { return qRound((pixel + horizontalScrollBar()->value()) / pixelsPerPlace()); },
                            [](int place, int direction) { return place + direction * placesPerPoint; }});
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &PageView::placeSeparators);
}

void PageView::showColumns(const std::vector<int> &places, const QRectF &table)
{
    m_table = table;
    if (m_picture.isNull() || table.isNull())
        return m_separators->clear();
    m_separators->setPlaces(places);
    placeSeparators();
}

void PageView::placeSeparators()
{
    const double pixelsPerPoint = m_dotsPerPoint * scale();
    const QRectF onPage(m_table.topLeft() * pixelsPerPoint, m_table.size() * pixelsPerPoint);
    m_separators->setArea(onPage.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()).toAlignedRect());
}

void PageView::showPage(const QImage &picture, double dotsPerInch)
{
    if (picture.cacheKey() != m_picture.cacheKey())
        clearDrawn();
    m_picture = picture;
    m_words.clear();
    m_dotsPerPoint = dotsPerInch / pointsPerInch;
    refit();
    scrollToBox();
}

void PageView::showWords(const QString &words)
{
    m_picture = QImage();
    m_words = words;
    refit();
}

void PageView::markBox(const QRectF &box)
{
    m_box = box;
    viewport()->update();
    scrollToBox();
}

double PageView::scale() const
{
    return m_picture.isNull() ? 1 : m_zoom * viewport()->width() / m_picture.width();
}

QRectF PageView::onScreen(const QRectF &box) const
{
    const double pixelsPerPoint = m_dotsPerPoint * scale();
    const QRectF onPage(box.topLeft() * pixelsPerPoint, box.size() * pixelsPerPoint);
    return onPage.adjusted(-boxMargin, -boxMargin, boxMargin, boxMargin).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QPointF PageView::onPage(const QPointF &pixel) const
{
    return (pixel + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / (m_dotsPerPoint * scale());
}

void PageView::clearDrawn()
{
    m_drawn = {};
    m_drawnFrom.reset();
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return QAbstractScrollArea::mousePressEvent(event);
    clearDrawn();
    m_drawnFrom = onPage(event->position());
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drawnFrom)
        return QAbstractScrollArea::mouseMoveEvent(event);
    m_drawn = QRectF(*m_drawnFrom, onPage(event->position())).normalized();
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    if (!std::exchange(m_drawnFrom, std::nullopt) || m_drawn.isEmpty())
        return;
    if (m_drawn.height() > 2) // more than a hand that shook in a click
        emit boxDrawn(m_drawn);
    else
        clearDrawn();
}

void PageView::refit()
{
    const QSizeF page = QSizeF(m_picture.size()) * scale();
    horizontalScrollBar()->setRange(0, std::max(0, int(page.width()) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, int(page.height()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(30);
    placeSeparators();
    viewport()->update();
}

void PageView::scrollToBox()
{
    if (m_box.isNull() || m_picture.isNull())
        return;
    const QRectF box = onScreen(m_box);
    const QRect seen = viewport()->rect();
    if (box.top() < seen.top() || box.bottom() > seen.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(box.center().y()) - seen.height() / 2);
    if (box.left() < seen.left() || box.right() > seen.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(box.center().x()) - seen.width() / 2);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), int(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page(QPointF(-horizontalScrollBar()->value(), -verticalScrollBar()->value()), QSizeF(m_picture.size()) * scale());
    painter.drawImage(page, m_picture);
    // The page is white in every theme, so the marks are the light theme's.
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_box.isNull()) {
        painter.setPen(QPen(QColor(0xb3, 0x5c, 0x00), 2));
        painter.setBrush(QColor(0xff, 0xc8, 0x00, 60));
        painter.drawRect(onScreen(m_box));
    }
    if (!m_drawn.isEmpty()) {
        painter.setPen(QPen(m_separators->palette().color(QPalette::Link), 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(onScreen(m_drawn));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
    scrollToBox();
}

void PageView::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    refit();
    scrollToBox();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return zoomBy(zoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return zoomBy(1 / zoomStep);
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ramme
