#pragma once

#include "import/paperpage.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <memory>

namespace ramme {

/// Notes what is drawn instead of drawing it: straight lines, and areas of one colour.
class RecordingEngine final : public QPaintEngine
{
public:
    explicit RecordingEngine(PaperPage *page);

    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    void updateState(const QPaintEngineState &newState) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &where, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &, const QTextItem &) override {}
    Type type() const override { return User; }

    double imageArea = 0; ///< of pictures drawn, in square points
    int paths = 0;

private:
    void addLine(QPointF from, QPointF to, double width);
    void addFill(const QRectF &box, const QColor &colour);

    PaperPage *m_page;
    QTransform m_transform;
    QRectF m_clip;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
};

/// What a page is drawn on to be noted, one point a pixel.
class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(PaperPage *page) : m_page(page), m_engine(std::make_unique<RecordingEngine>(page)) {}

    QPaintEngine *paintEngine() const override { return m_engine.get(); }
    const RecordingEngine &engine() const { return *m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    PaperPage *m_page;
    std::unique_ptr<RecordingEngine> m_engine;
};

} // namespace ramme
