#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace ramme {

/// The lines that part a table into columns, over the picture or text of it: dragged with the mouse, and moved by keys.
/// Tab and the up and down arrows go from one to the next, left and right move it, Insert or a double click adds one, Delete
/// removes it. Each stands for the column to its right, which a click in it chooses too; before the first is the column that
/// none stands for.
class ColumnSeparators : public QWidget
{
    Q_OBJECT

public:
    /// How places of columns and pixels of the widget's parent belong together.
    struct Scale {
        std::function<double(int)> toPixel;
        std::function<int(double)> toPlace;
        std::function<int(int place, int direction)> step; ///< to the next place of a key press
    };

    explicit ColumnSeparators(QWidget *parent);

    void setScale(Scale scale);
    void setPlaces(std::vector<int> places);
    void clear(); ///< there is no table
    const std::vector<int> &places() const { return m_places; }
    int current() const { return m_current; } ///< -1 where there is none
    void setCurrent(int index);
    /// The table's rectangle in the parent.
    void setArea(const QRect &area);

signals:
    void moved(const std::vector<int> &places); ///< when a mouse button or key is let go
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    double pixelOf(int index) const; ///< in the widget
    int separatorAt(double pixel) const;
    int columnAt(double pixel) const; ///< by the separator it begins at; -1 for the first
    void put(int index, int place);
    void add(int place);
    void remove();

    Scale m_scale;
    std::vector<int> m_places;
    std::vector<int> m_before; ///< while one is dragged
    int m_current = -1;
    bool m_dragging = false;
};

} // namespace ramme
