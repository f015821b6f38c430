#include "support/printed.h"

#include <QFontMetricsF>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

namespace {

constexpr double resolution = 1200;
constexpr double padding = 4;

bool isFigure(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() && c != u'x'; });
}

} // namespace

PrintedPaper::PrintedPaper(const QString &family, double size) : m_buffer(&m_bytes), m_font(family), m_size(size)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(static_cast<int>(resolution));
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_painter->scale(resolution / 72, resolution / 72);
    m_font.setPixelSize(qRound(size));
    m_painter->setFont(m_font);
}

void PrintedPaper::words(double x, double y, const QStringList &lines, double size)
{
    QFont font = m_font;
    font.setPixelSize(qRound(size > 0 ? size : m_size));
    m_painter->setFont(font);
    for (const QString &line : lines) {
        m_painter->drawText(QPointF(x, y + m_painter->fontMetrics().ascent()), line);
        y += 1.35 * font.pixelSize();
    }
    m_painter->setFont(m_font);
}

double PrintedPaper::widthOf(const QString &text) const { return QFontMetricsF(m_font).horizontalAdvance(text); }

double PrintedPaper::table(double x, double y, const PrintedTable &table, TableManner manner, std::size_t first, std::size_t behind)
{
    const double line = 1.3 * m_size;
    const double wrap = manner == TableManner::Wrapped ? 90 : 400;
    const auto columns = static_cast<std::size_t>(table.rows.front().size());
    std::vector<double> widths(columns, 0);
    const auto linesOf = [&](const QString &text) {
        QStringList lines{QString()};
        for (const QString &word : text.split(u' ')) {
            if (!lines.last().isEmpty() && !isFigure(text) && widthOf(lines.last() + u' ' + word) > wrap)
                lines.append(word);
            else
                lines.last() += (lines.last().isEmpty() ? u""_s : u" "_s) + word;
        }
        return lines;
    };
    for (const QStringList &row : table.whole.empty() ? table.rows : table.whole) {
        for (std::size_t c = 0; c < columns; ++c) {
            for (const QString &part : linesOf(row.at(static_cast<qsizetype>(c))))
                widths[c] = std::max(widths[c], widthOf(part) + (manner == TableManner::Tight ? padding + 2 : 3 * padding));
        }
    }
    std::vector<double> edges{x};
    for (const double width : widths)
        edges.push_back(edges.back() + width);
    const bool grid = manner == TableManner::Ruled || manner == TableManner::Wrapped || manner == TableManner::Tight;
    const auto level = [&](double from, double to) { m_painter->drawLine(QPointF(from, y), QPointF(to, y)); };
    m_painter->setPen(QPen(Qt::black, 0.5));
    if (table.spanning && first == 0) {
        if (grid)
            level(edges.front(), edges.back());
        for (std::size_t c = 1; c < columns; c += 2) {
            m_painter->drawText(QRectF(edges[c], y + 2, edges[std::min(c + 2, columns)] - edges[c], line + 2), Qt::AlignHCenter, QString::number(2030 + c));
            if (grid)
                m_painter->drawLine(QPointF(edges[c], y), QPointF(edges[c], y + line + padding));
        }
        if (grid) {
            for (const double edge : {edges.front(), edges.back()})
                m_painter->drawLine(QPointF(edge, y), QPointF(edge, y + line + padding));
        }
        y += line + padding;
    }
    const double top = y;
    for (std::size_t r = first; r < std::min(behind, table.rows.size()); ++r) {
        std::size_t tallest = 1;
        for (const QString &cell : table.rows[r])
            tallest = std::max(tallest, static_cast<std::size_t>(linesOf(cell).size()));
        const double height = line * static_cast<double>(tallest) + padding;
        if (grid || (manner == TableManner::HeadRuled && r <= first + 1))
            level(edges.front(), edges.back());
        if (manner == TableManner::Shaded && r % 2 == 0)
            m_painter->fillRect(QRectF(edges.front(), y, edges.back() - edges.front(), height), QColor(230, 236, 245));
        for (std::size_t c = 0; c < columns; ++c) {
            const QString &cell = table.rows[r].at(static_cast<qsizetype>(c));
            const QStringList lines = linesOf(cell);
            double at = y + padding / 2 + (static_cast<double>(tallest) - static_cast<double>(lines.size())) * line / 2;
            for (const QString &part : lines) {
                const bool right = c > 0 && (isFigure(cell) || r == 0);
                const double left = right ? edges[c + 1] - padding - widthOf(part) : edges[c] + padding;
                m_painter->drawText(QPointF(left, at + 0.95 * m_size), part);
                at += line;
            }
        }
        y += height;
    }
    if (grid || manner == TableManner::HeadRuled)
        level(edges.front(), edges.back());
    for (std::size_t i = 0; grid && i < edges.size(); ++i)
        m_painter->drawLine(QPointF(edges[i], top), QPointF(edges[i], y));
    return y;
}

void PrintedPaper::newPage()
{
    m_writer->newPage();
    m_painter->resetTransform();
    m_painter->scale(resolution / 72, resolution / 72);
}

void PrintedPaper::turn(int quarters)
{
    m_painter->translate(297.5, 421);
    m_painter->rotate(90.0 * quarters);
    m_painter->translate(quarters % 2 == 1 ? -421 : -297.5, quarters % 2 == 1 ? -297.5 : -421);
}

QByteArray PrintedPaper::bytes()
{
    m_painter->end();
    m_buffer.close();
    return m_bytes;
}

PrintedTable anyTable(quint32 seed)
{
    QRandomGenerator random(seed);
    static const QStringList nouns{u"Tildeling"_s, u"Drift og forvaltning"_s, u"Pasientens legemiddelliste"_s, u"Prøvesvar"_s, u"Ubrukte midler fra 2024"_s,
                                   u"Digitalt helsekort for gravide"_s, u"Måledata"_s, u"Kritisk informasjon"_s, u"MyHealth@EU"_s, u"Sum"_s};
    PrintedTable table;
    const int columns = 2 + random.bounded(5); // more would not fit on the page
    const bool years = random.bounded(2) == 0;
    static const QStringList names{u"NHN"_s, u"Hdir"_s, u"FHI"_s, u"HOD"_s, u"RHF"_s, u"KS"_s, u"Andre"_s, u"Totalt"_s};
    QStringList heading{u"Tiltak"_s};
    for (int c = 0; c < columns; ++c)
        heading.append(years ? QString::number(2024 + c) : names.at(c));
    table.rows.push_back(heading);
    for (int r = 2 + random.bounded(8); r > 0; --r) {
        QStringList row{nouns.at(random.bounded(static_cast<int>(nouns.size())))};
        bool any = false;
        for (int c = 0; c < columns; ++c) {
            const int kind = random.bounded(10);
            QString cell;
            if (kind < 5)
                cell = QString::number(random.bounded(200)) + u',' + QString::number(random.bounded(10));
            else if (kind < 7)
                cell = QString::number(1 + random.bounded(20)) + u' ' + QString::number(100 + random.bounded(900)) + u",0"_s;
            else if (kind < 8)
                cell = u"–"_s;
            any = any || !cell.isEmpty();
            row.append(cell);
        }
        if (!any)
            row.last() = u"1,0"_s;
        table.rows.push_back(row);
    }
    return table;
}

} // namespace ramme::tests
