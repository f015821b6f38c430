#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <vector>

namespace ramme::tests {

/// A table to be printed, with the truth about its cells; the first row is the heading.
struct PrintedTable {
    std::vector<QStringList> rows;
    std::vector<QStringList> whole; ///< the table this one is a part of, whose columns it has; empty where it is whole itself
    bool spanning = false; ///< a row above the heading with one word over each two columns behind the labels
};

enum class TableManner { Ruled, Open, HeadRuled, Shaded, Tight, Wrapped };

/// A PDF that a test prints.
class PrintedPaper
{
public:
    explicit PrintedPaper(const QString &family = QStringLiteral("DejaVu Sans"), double size = 9);

    /// Text from here on; lines are broken where told.
    void words(double x, double y, const QStringList &lines, double size = 0);
    /// Prints the rows from first to before behind; the lower edge is answered.
    double table(double x, double y, const PrintedTable &table, TableManner manner, std::size_t first = 0, std::size_t behind = 1000);
    void fill(const QRectF &box, const QColor &colour) { m_painter->fillRect(box, colour); }
    void newPage();
    /// All that is printed from now on stands turned clockwise by quarter turns.
    void turn(int quarters);
    QPainter &painter() { return *m_painter; }

    QByteArray bytes();

private:
    double widthOf(const QString &text) const;

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QFont m_font;
    double m_size;
};

/// A table by chance: labels of some words, figures as in mandates, blank cells.
PrintedTable anyTable(quint32 seed);

} // namespace ramme::tests
