#include "views/reports/pagepreview.h"

#include "report/print/pagepainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace ramme {

namespace {

constexpr int gap = 14;      ///< pixels around sheets
constexpr int mostSteps = 8; ///< of zoom, each way
constexpr double stepFactor = 1.2;
constexpr int widest = 1100; ///< pixels of a sheet that fits the width: wider is only larger letters

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Forhåndsvisning"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would change the width, and that its going
}

void PagePreview::setReport(PrintedReport report)
{
    m_report = std::move(report);
    m_pictures.clear();
    arrange();
    viewport()->update();
    emit pageChanged();
}

double PagePreview::scale() const
{
    const double room = std::clamp(viewport()->width() - 2 * gap, 100, widest);
    return m_report.sheet.isEmpty() ? 1 : room / m_report.sheet.width() * std::pow(stepFactor, m_step);
}

QSize PagePreview::sheetSize() const { return (m_report.sheet * scale()).toSize(); }

int PagePreview::topOf(int page) const { return gap + page * (sheetSize().height() + gap); }

void PagePreview::arrange()
{
    const QSize sheet = sheetSize();
    const double before = verticalScrollBar()->maximum() > 0 ? double(verticalScrollBar()->value()) / (verticalScrollBar()->maximum() + verticalScrollBar()->pageStep()) : 0;
    const int height = topOf(pageCount());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 3);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setValue(qRound(before * height));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, sheet.width() + 2 * gap - viewport()->width()));
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (sheetSize().height() + gap), 0, pageCount() - 1) + 1;
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(topOf(page - 1) - gap);
}

void PagePreview::zoom(int step)
{
    m_step = std::clamp(step, -mostSteps, mostSteps);
    m_pictures.clear();
    arrange();
    viewport()->update();
    emit pageChanged();
}

const QPixmap &PagePreview::pictureOf(int page)
{
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end())
        return known->second;
    std::erase_if(m_pictures, [page](const auto &entry) { return std::abs(entry.first - page) > 4; });
    QPixmap picture(sheetSize() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    PagePainter(painter, m_report).paint(std::size_t(page));
    painter.end();
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const QSize sheet = sheetSize();
    const int left = std::max(gap, (viewport()->width() - sheet.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place(QPoint(left, topOf(page) - verticalScrollBar()->value()), sheet);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), pictureOf(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    arrange();
    emit pageChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoom(m_step + (event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0));
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace ramme
