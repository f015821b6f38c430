#include "views/columnseparators.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ramme {

namespace {

constexpr int margin = 12; ///< pixels around the table for the handles
constexpr double reach = 6; ///< pixels within which a line is meant
constexpr double handle = 5;

} // namespace

ColumnSeparators::ColumnSeparators(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Kolonneskiller"));
    setToolTip(tr("Dra et skille for å flytte det. Dobbeltklikk lager et nytt, Delete fjerner det valgte.\n"
                  "Med tastene: Tab velger, ← og → flytter, Insert lager et nytt, Delete fjerner.\n"
                  "Klikk i en kolonne for å gi den overskrift."));
    hide();
}

void ColumnSeparators::setScale(Scale scale) { m_scale = std::move(scale); }

void ColumnSeparators::setPlaces(std::vector<int> places)
{
    if (m_dragging)
        return;
    m_places = std::move(places);
    setCurrent(std::min(m_current, int(m_places.size()) - 1));
    show();
    update();
}

void ColumnSeparators::clear()
{
    m_dragging = false;
    m_places.clear();
    setCurrent(-1);
    hide();
}

void ColumnSeparators::setCurrent(int index)
{
    const bool isOther = index != m_current;
    m_current = index;
    setAccessibleDescription(index < 0 ? tr("Første kolonne") : tr("Skille %1 av %2").arg(index + 1).arg(m_places.size()));
    update();
    if (isOther)
        emit currentChanged(index);
}

void ColumnSeparators::setArea(const QRect &area) { setGeometry(area.adjusted(-margin, -margin, margin, margin)); }

double ColumnSeparators::pixelOf(int index) const { return m_scale.toPixel(m_places[std::size_t(index)]) - x(); }

int ColumnSeparators::separatorAt(double pixel) const
{
    int best = -1;
    for (int i = 0; i < int(m_places.size()); ++i) {
        const double off = std::abs(pixelOf(i) - pixel);
        if (off <= reach && (best < 0 || off < std::abs(pixelOf(best) - pixel)))
            best = i;
    }
    return best;
}

int ColumnSeparators::columnAt(double pixel) const
{
    int column = -1;
    while (column + 1 < int(m_places.size()) && pixelOf(column + 1) <= pixel)
        ++column;
    return column;
}

/// Moves one as far as its neighbours let it.
void ColumnSeparators::put(int index, int place)
{
    const auto at = std::size_t(index);
    const int low = index > 0 ? m_places[at - 1] + 1 : 1;
    const int high = at + 1 < m_places.size() ? m_places[at + 1] - 1 : m_scale.toPlace(x() + width() - margin);
    if (low <= high)
        m_places[at] = std::clamp(place, low, high);
    update();
}

void ColumnSeparators::add(int place)
{
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (place < 1 || (at != m_places.end() && *at == place))
        return;
    const int index = int(at - m_places.begin());
    m_places.insert(at, place);
    m_current = -1;
    setCurrent(index);
    emit moved(m_places);
}

void ColumnSeparators::remove()
{
    if (m_current < 0 || m_places.size() < 2)
        return;
    m_places.erase(m_places.begin() + m_current);
    setCurrent(std::min(m_current, int(m_places.size()) - 1));
    emit moved(m_places);
}

void ColumnSeparators::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = palette().color(QPalette::Link);
    if (hasFocus()) { // the column whose heading is given
        const double from = m_current < 0 ? margin : pixelOf(m_current);
        const double to = m_current + 1 < int(m_places.size()) ? pixelOf(m_current + 1) : width() - margin;
        QColor ground = colour;
        ground.setAlphaF(0.12F);
        painter.fillRect(QRectF(from, margin - 2, to - from, height() - 2 * margin + 4), ground);
    }
    for (int i = 0; i < int(m_places.size()); ++i) {
        const double at = std::round(pixelOf(i)) + 0.5;
        const bool chosen = i == m_current && hasFocus();
        painter.setPen(QPen(colour, chosen ? 2.5 : 1.2, i == m_current ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(at, margin - 2), QPointF(at, height() - margin + 2));
        for (const double end : {margin - 2 - handle, height() - margin + 2 + handle}) {
            QPainterPath grip;
            grip.addPolygon(QPolygonF{{at, end - handle}, {at + handle, end}, {at, end + handle}, {at - handle, end}, {at, end - handle}});
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(i == m_current ? colour : palette().color(QPalette::Base));
            painter.drawPath(grip);
        }
    }
}

void ColumnSeparators::mousePressEvent(QMouseEvent *event)
{
    const int meant = event->button() == Qt::LeftButton ? separatorAt(event->position().x()) : -1;
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    setCurrent(meant < 0 ? columnAt(event->position().x()) : meant);
    if (meant < 0)
        return;
    m_before = m_places;
    m_dragging = true;
}

void ColumnSeparators::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        put(m_current, m_scale.toPlace(event->position().x() + x()));
    else
        setCursor(separatorAt(event->position().x()) < 0 ? Qt::ArrowCursor : Qt::SplitHCursor);
}

void ColumnSeparators::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_dragging, false) && m_places != m_before)
        emit moved(m_places);
}

void ColumnSeparators::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_dragging = false;
    if (separatorAt(event->position().x()) < 0)
        add(m_scale.toPlace(event->position().x() + x()));
}

void ColumnSeparators::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    const int last = int(m_places.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_current >= 0) {
            const std::vector<int> before = m_places;
            put(m_current, m_scale.step(m_places[std::size_t(m_current)], event->key() == Qt::Key_Left ? -1 : 1));
            if (m_places != before)
                emit moved(m_places);
        }
        return;
    case Qt::Key_Up: return setCurrent(std::max(-1, m_current - 1));
    case Qt::Key_Down: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Insert: {
        const double here = m_current < 0 ? x() + margin : m_scale.toPixel(m_places[std::size_t(m_current)]);
        const double next = m_current < last ? m_scale.toPixel(m_places[std::size_t(m_current) + 1]) : x() + width() - margin;
        return add(m_scale.toPlace((here + next) / 2));
    }
    case Qt::Key_Delete: return remove();
    default: QWidget::keyPressEvent(event);
    }
}

/// Tab goes through the lines before it leaves them.
bool ColumnSeparators::focusNextPrevChild(bool next)
{
    const int wanted = m_current + (next ? 1 : -1);
    if (!hasFocus() || wanted < -1 || wanted >= int(m_places.size()))
        return QWidget::focusNextPrevChild(next);
    setCurrent(wanted);
    return true;
}

void ColumnSeparators::focusInEvent(QFocusEvent *event)
{
    const int last = int(m_places.size()) - 1;
    if (event->reason() == Qt::TabFocusReason || (m_current < 0 && event->reason() != Qt::MouseFocusReason))
        setCurrent(std::min(0, last));
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrent(last);
    QWidget::focusInEvent(event);
}

/// Keys that move a line are no shortcuts of the window meanwhile.
bool ColumnSeparators::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert || key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
                event->accept();
        }
    }
    return QWidget::event(event);
}

} // namespace ramme
