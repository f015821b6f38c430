#include "views/tablesheet.h"

#include "views/columnseparators.h"
#include "views/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>

#include <map>

namespace ramme {

namespace {

constexpr int edge = 22; ///< pixels around the table

} // namespace

TableSheet::TableSheet(QWidget *parent)
    : QAbstractScrollArea(parent), m_separators(new ColumnSeparators(viewport()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Tabellen i dokumentet"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_separators->setScale({[this](int place) { return edge + column(place) * letterWidth() - horizontalScrollBar()->value() - letterWidth() / 2; },
                            [this](double pixel) { return placeAt((pixel - edge + horizontalScrollBar()->value()) / letterWidth() + 0.5); },
                            [this](int place, int direction) { return stepFrom(place, direction); }});
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &TableSheet::arrange);
}

void TableSheet::showTable(const TableOutline &table)
{
    m_table = table;
    m_lines.clear();
    m_stops.clear();
    m_width = 0;
    std::map<int, int> widths; // of the places words stand at in cells
    for (const TableWord &word : table.words) {
        if (m_lines.empty() || m_lines.back() != word.line)
            m_lines.push_back(word.line);
        widths[word.from] = std::max(widths[word.from], int(word.text.size()));
        m_width = std::max(m_width, word.to);
    }
    if (table.layout.table.measure == TableLayout::Measure::Cells) {
        int at = 0;
        for (const auto &[place, width] : widths) {
            at += place % 100 == 0 ? 2 : 0;
            m_stops.push_back({place, at});
            at += width + 1;
        }
        m_width = at;
    }
    std::vector<int> places;
    for (const LayoutColumn &one : table.layout.table.columns)
        places.push_back(one.from);
    if (!places.empty())
        places.erase(places.begin());
    m_separators->setPlaces(places);
    arrange();
}

void TableSheet::clear()
{
    m_table = {};
    m_lines.clear();
    m_separators->clear();
    viewport()->update();
}

void TableSheet::markLine(int line)
{
    m_marked = line;
    viewport()->update();
}

double TableSheet::letterWidth() const { return QFontMetricsF(font()).horizontalAdvance(u'0'); }
double TableSheet::lineHeight() const { return QFontMetricsF(font()).height() * 1.4; }

int TableSheet::column(int place) const
{
    if (m_stops.empty())
        return place;
    int at = 0;
    for (const auto &[stop, column] : m_stops) {
        if (stop <= place)
            at = column;
    }
    return at;
}

int TableSheet::placeAt(double wanted) const
{
    if (m_stops.empty())
        return std::max(0, qRound(wanted));
    const auto nearest = std::min_element(m_stops.begin(), m_stops.end(), [wanted](const auto &a, const auto &b) {
        return std::abs(a.second - wanted) < std::abs(b.second - wanted);
    });
    return nearest->first;
}

int TableSheet::stepFrom(int place, int direction) const
{
    if (m_stops.empty())
        return place + direction;
    const auto here = std::find_if(m_stops.begin(), m_stops.end(), [place](const auto &stop) { return stop.first >= place; });
    const auto wanted = here - m_stops.begin() + direction;
    return wanted < 0 || wanted >= std::ptrdiff_t(m_stops.size()) ? place : m_stops[std::size_t(wanted)].first;
}

void TableSheet::arrange()
{
    const int width = 2 * edge + int(m_width * letterWidth());
    const int height = 2 * edge + int(double(m_lines.size()) * lineHeight());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    m_separators->setArea(QRect(edge - horizontalScrollBar()->value(), edge - verticalScrollBar()->value(), width - 2 * edge, height - 2 * edge));
    viewport()->update();
}

void TableSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(edge - horizontalScrollBar()->value(), edge - verticalScrollBar()->value());
    const auto row = std::find(m_lines.begin(), m_lines.end(), m_marked);
    if (row != m_lines.end())
        painter.fillRect(QRectF(-6, double(row - m_lines.begin()) * lineHeight(), m_width * letterWidth() + 12, lineHeight()), tonesOf(palette()).line);
    painter.setPen(palette().color(QPalette::Text));
    for (const TableWord &word : m_table.words) {
        const auto at = std::find(m_lines.begin(), m_lines.end(), word.line) - m_lines.begin();
        const QRectF box(column(word.from) * letterWidth(), double(at) * lineHeight(), (double(word.text.size()) + 1) * letterWidth(), lineHeight());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word.text);
    }
}

void TableSheet::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

} // namespace ramme
