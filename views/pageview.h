#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QRectF>

#include <optional>
#include <vector>

namespace ramme {

class ColumnSeparators;

/// A picture of a document's page with one place on it outlined. Fits the width; Ctrl and the wheel, or Ctrl with + and −, make it
/// larger and smaller. A box can be drawn on it with the mouse, around lines that are to be a table.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// The picture was drawn with so many dots an inch; a null one says what stands instead of it.
    void showPage(const QImage &picture, double dotsPerInch);
    void showWords(const QString &words);
    bool showsPicture() const { return !m_picture.isNull(); }
    /// Outlines a box in points from the page's upper left corner and scrolls it into view; a null one outlines nothing.
    void markBox(const QRectF &box);
    const QRectF &markedBox() const { return m_box; }

    /// Shows the lines that part a table, in tenths of points; the table's box is in points, and null where there is none.
    void showColumns(const std::vector<int> &places, const QRectF &table);
    ColumnSeparators *separators() const { return m_separators; }

    void clearDrawn(); ///< the box a person drew

    QSize sizeHint() const override { return {420, 420}; }

signals:
    void boxDrawn(const QRectF &box); ///< in points from the page's upper left corner

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const; ///< pixels of the screen for each dot of the picture
    QRectF onScreen(const QRectF &box) const;
    QPointF onPage(const QPointF &pixel) const;
    void zoomBy(double factor);
    void refit();
    void scrollToBox();
    void placeSeparators();

    QImage m_picture;
    QString m_words;
    double m_dotsPerPoint = 1;
    double m_zoom = 1; ///< 1 fits the width
    QRectF m_box;
    QRectF m_table;
    QRectF m_drawn;
    std::optional<QPointF> m_drawnFrom; ///< while the button is down
    ColumnSeparators *m_separators;
};

} // namespace ramme
