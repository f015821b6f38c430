#include "report/print/facemetrics.h"

#include "report/tablesetting.h"
#include "report/writers.h"

#include <map>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double dots(double points) { return points * PrintedReport::dotsPerPoint; }

constexpr double millimetre = dots(72 / 25.4);
constexpr double margin = 16 * millimetre;
constexpr double footHeight = dots(16);
constexpr double cellPadding = dots(6);
constexpr double rulePen = dots(0.4);
constexpr double belowIndent = dots(14); ///< of a list in a list
constexpr double keptTogether = 0.6; ///< of a page: a table that is no higher begins on a new page rather than being parted

/// A row of a table, broken into lines and measured.
struct SetRow {
    struct Cell {
        QStringList lines;
        QString marks;
        PrintFace face = PrintFace::Cell;
        double left = 0;
        double width = 0;
        Qt::Alignment align = Qt::AlignLeft;
    };
    std::vector<Cell> cells;
    double height = 0;
    bool isShaded = false;
};

/// Puts a report on pages, from top to bottom.
class PrintSetter
{
public:
    explicit PrintSetter(const Report &report) : m_report(report)
    {
        m_out.title = plainText(report.title);
        m_out.language = report.language;
        m_out.sheet = QSizeF(210 * millimetre, 297 * millimetre);
        for (const ReportPart &part : report.parts) {
            for (const Table *table : tablesOf(part)) {
                if (naturalWidth(*table, textWidth(), cellPadding) > room())
                    m_out.sheet = QSizeF(297 * millimetre, 210 * millimetre);
            }
        }
    }

    PrintedReport set()
    {
        startPage();
        addText(PrintFace::Title, m_report.title, 0, 6);
        for (const QString &line : m_report.about)
            addText(PrintFace::About, line, 0, 2);
        const bool hasContents = m_report.parts.size() > 2;
        std::vector<std::pair<std::size_t, std::size_t>> entries; // pages and items, to be completed
        if (hasContents) {
            addText(PrintFace::Caption, m_report.words.contents, 12, 4);
            for (const ReportPart &part : m_report.parts) {
                addText(PrintFace::Contents, part.heading, 0, 2);
                entries.emplace_back(m_out.pages.size() - 1, m_out.pages.back().size() - 1);
            }
        }
        for (const ReportPart &part : m_report.parts)
            addPart(part);
        for (std::size_t i = 0; i < entries.size(); ++i)
            addPageNumber(entries[i].first, m_out.pages[entries[i].first][entries[i].second], m_out.headings[i].page);
        for (std::size_t page = 0; page < m_out.pages.size(); ++page)
            addFoot(page);
        return std::move(m_out);
    }

private:
    double room() const { return m_out.sheet.width() - 2 * margin; }
    double bottom() const { return m_out.sheet.height() - margin - footHeight; }
    double left() const { return bottom() - m_y; }
    double fullHeight() const { return bottom() - margin; }

    const QFontMetricsF &metrics(PrintFace face) { return m_metrics.of(face); }

    TextWidth textWidth()
    {
        return [this](const QString &text, bool isBold) { return m_metrics.width(isBold ? PrintFace::SumCell : PrintFace::Cell, text); };
    }

    void startPage()
    {
        m_out.pages.emplace_back();
        m_y = margin;
    }

    void needs(double height)
    {
        if (height > left() && m_y > margin)
            startPage();
    }

    QStringList broken(const QString &text, PrintFace face, double room) { return m_metrics.broken(text, face, room); }

    void put(PrintFace face, const QString &text, double x, double baseline) { m_out.pages.back().push_back({PrintItem::Kind::Text, QRectF(x, baseline - metrics(face).ascent(), m_metrics.width(face, text), metrics(face).ascent()), text, face}); }

    /// A paragraph; points are free above and below it.
    void addText(PrintFace face, const QString &text, double above, double below, double indent = 0)
    {
        const double line = metrics(face).lineSpacing();
        const QStringList lines = broken(plainText(text), face, room() - indent);
        m_y += m_y > margin ? dots(above) : 0;
        for (const QString &words : lines) {
            needs(line);
            put(face, words, margin + indent, m_y + metrics(face).ascent());
            m_y += line;
        }
        m_y += dots(below);
    }

    void addPart(const ReportPart &part)
    {
        const double line = metrics(PrintFace::Heading).lineSpacing();
        m_y += m_y > margin ? dots(18) : 0;
        const auto *table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front());
        const std::vector<SetTable> first = table ? setTable(*table) : std::vector<SetTable>();
        needs(line + (table ? aboveTable(*table, first) : std::max(3 * line, dots(6) + begins(part, 0))));
        m_out.headings.push_back({plainText(part.heading), m_out.pages.size() - 1, m_y});
        addText(PrintFace::Heading, part.heading, 0, 6);
        for (std::size_t block = 0; block < part.blocks.size(); ++block) {
            if (leadsToList(part, block))
                needs(begins(part, block));
            std::visit(ByKind{[this](const QString &text) { addText(PrintFace::Body, text, 0, 6); },
                              [this](const ReportList &list) {
                                  for (const ReportItem &item : list.items) {
                                      needs(beginsItem(item));
                                      addText(PrintFace::Body, u"• "_s + item.text, 0, 3);
                                      for (const ReportItem &below : item.below)
                                          addText(PrintFace::Body, u"– "_s + below.text, 0, 3, belowIndent);
                                  }
                              },
                              [&](const Table &next) { addTable(next, &next == table ? first : setTable(next)); }, [this](const ReportPicture &picture) { addPicture(picture); }},
                       part.blocks[block]);
        }
    }

    double heightOf(const QString &text, double below, double indent = 0)
    {
        return double(broken(plainText(text), PrintFace::Body, room() - indent).size()) * metrics(PrintFace::Body).lineSpacing() + dots(below);
    }

    /// What an item needs to begin: itself, with the first that stands below it.
    double beginsItem(const ReportItem &item) { return heightOf(u"• "_s + item.text, 3) + (item.below.empty() ? 0 : heightOf(u"– "_s + item.below.front().text, 3, belowIndent)); }

    /// What a paragraph needs to begin, with the list it leads to.
    double begins(const ReportPart &part, std::size_t block)
    {
        if (block + 1 < part.blocks.size() && std::holds_alternative<QString>(part.blocks[block])) {
            if (const auto *table = std::get_if<Table>(&part.blocks[block + 1]))
                return heightOf(std::get<QString>(part.blocks[block]), 6) + aboveTable(*table, setTable(*table));
        }
        if (!leadsToList(part, block))
            return 0;
        const auto &items = std::get<ReportList>(part.blocks[block + 1]).items;
        return heightOf(std::get<QString>(part.blocks[block]), 6) + (items.empty() ? 0 : beginsItem(items.front()));
    }

    /// A part of a table, set and measured.
    struct SetTable {
        std::vector<double> lefts;
        std::vector<SetRow> headings;
        std::vector<SetRow> rows;
        double headingHeight = 0;
        double height = 0;
        /// What has to be free for it to begin: all of it, where it is not to be parted, else its headings and first rows.
        double begins(double mostKept) const { return height <= mostKept || rows.empty() ? height : headingHeight + rows.front().height + rows.back().height; }
    };

    double mostKept() const { return fullHeight() * keptTogether; }

    std::vector<SetTable> setTable(const Table &table)
    {
        std::vector<SetTable> parts;
        for (const SetPart &part : setParts(table, textWidth(), cellPadding, room())) {
            SetTable set;
            set.lefts = {margin};
            for (const double width : part.widths)
                set.lefts.push_back(set.lefts.back() + width);
            set.headings = setHeadings(table, part, set.lefts);
            for (const TableRow &row : table.rows)
                set.rows.push_back(setRow(table, row, part, set.lefts));
            set.headingHeight = heightOf(set.headings);
            set.height = set.headingHeight + heightOf(set.rows);
            parts.push_back(std::move(set));
        }
        return parts;
    }

    static double heightOf(const std::vector<SetRow> &rows)
    {
        return std::accumulate(rows.begin(), rows.end(), 0.0, [](double all, const SetRow &row) { return all + row.height; });
    }

    /// What a table needs to begin, with its caption.
    double aboveTable(const Table &table, const std::vector<SetTable> &parts)
    {
        const SetTable &first = parts.front();
        double notes = 0; // which stand with a small table
        for (const QString &line : parts.size() == 1 && first.height <= mostKept() ? linesBelow(table) : QStringList())
            notes += metrics(PrintFace::Note).lineSpacing() * double(broken(plainText(line), PrintFace::Note, room()).size()) + dots(1);
        const double unit = metrics(PrintFace::Unit).lineSpacing() * double(broken(plainText(unitLine(table)), PrintFace::Unit, room()).size()) + dots(4);
        return 2 * metrics(PrintFace::Caption).lineSpacing() + dots(20) + unit + first.begins(mostKept()) + (notes < mostKept() ? notes + dots(8) : 0);
    }

    void addTable(const Table &table, const std::vector<SetTable> &parts)
    {
        needs(aboveTable(table, parts));
        addText(PrintFace::Caption, m_report.words.table + u' ' + QString::number(++m_tables) + u": "_s + table.title, 12, 2);
        if (const QString line = unitLine(table); !line.isEmpty())
            addText(PrintFace::Unit, line, 0, 4);
        for (const SetTable &part : parts) {
            addTablePart(part);
            m_y += dots(8);
        }
        for (const QString &line : linesBelow(table))
            addText(PrintFace::Note, line, 0, 1);
        m_y += dots(6);
    }

    void addTablePart(const SetTable &part)
    {
        const auto addHeadings = [&] {
            for (const SetRow &row : part.headings)
                addRow(row, part.lefts);
            addRule(part.lefts);
        };
        needs(part.begins(mostKept()));
        addHeadings();
        for (std::size_t i = 0; i < part.rows.size(); ++i) {
            const SetRow &row = part.rows[i];
            const bool leadsToLast = i + 2 == part.rows.size(); // a total is not alone on a page
            const double needed = row.height + (leadsToLast ? part.rows.back().height : 0);
            if (i > 0 && needed > left() && m_y > margin + part.headingHeight + rulePen) {
                startPage();
                addHeadings();
            }
            if (row.height <= left())
                addRow(row, part.lefts);
            else
                addTallRow(row, part.lefts, addHeadings);
        }
        addRule(part.lefts);
    }

    std::vector<SetRow> setHeadings(const Table &table, const SetPart &part, const std::vector<double> &lefts)
    {
        std::vector<SetRow> rows;
        for (const std::vector<HeadingCell> &cells : headingRows(table, part.columns)) {
            SetRow row;
            row.isShaded = true;
            for (const HeadingCell &cell : cells) {
                const double width = lefts[cell.first + static_cast<std::size_t>(cell.columns)] - lefts[cell.first];
                const Qt::Alignment align = cell.isGroup ? Qt::AlignHCenter : cell.isNumber ? Qt::AlignRight : Qt::AlignLeft;
                row.cells.push_back({broken(plainText(cell.text), PrintFace::SumCell, width - cellPadding), {}, PrintFace::SumCell, lefts[cell.first], width, align});
            }
            measure(row);
            rows.push_back(std::move(row));
        }
        return rows;
    }

    SetRow setRow(const Table &table, const TableRow &row, const SetPart &part, const std::vector<double> &lefts)
    {
        SetRow set;
        const bool isSum = row.kind != TableRow::Kind::Body;
        set.isShaded = isSum;
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            const TableCell &cell = row.cells[part.columns[i]];
            if (cell.kind == TableCell::Kind::Empty && cell.notes.empty())
                continue;
            const PrintFace face = cell.estimated ? (isSum ? PrintFace::SumEstimate : PrintFace::Estimate) : isSum ? PrintFace::SumCell : PrintFace::Cell;
            const QString marks = noteMarks(table, cell).trimmed();
            const double marksWidth = marks.isEmpty() ? 0 : m_metrics.width(PrintFace::Mark, marks);
            const QString text = plainText(shownText(cell, table.look));
            const QStringList lines = cell.kind == TableCell::Kind::Text ? broken(text, face, part.widths[i] - cellPadding - marksWidth) : QStringList{text};
            set.cells.push_back({lines, marks, face, lefts[i], part.widths[i], table.columns[part.columns[i]].number ? Qt::AlignRight : Qt::AlignLeft});
        }
        measure(set);
        return set;
    }

    void measure(SetRow &row)
    {
        qsizetype lines = 1;
        for (const SetRow::Cell &cell : row.cells)
            lines = std::max(lines, cell.lines.size());
        row.height = double(lines) * metrics(PrintFace::Cell).lineSpacing() + dots(3);
    }

    void addRow(const SetRow &row, const std::vector<double> &lefts)
    {
        std::vector<PrintItem> &page = m_out.pages.back();
        if (row.isShaded)
            page.push_back({PrintItem::Kind::Shade, QRectF(lefts.front(), m_y, lefts.back() - lefts.front(), row.height)});
        for (const SetRow::Cell &cell : row.cells) {
            double baseline = m_y + dots(1.5) + metrics(PrintFace::Cell).ascent();
            for (qsizetype i = 0; i < cell.lines.size(); ++i) {
                const bool isLast = i + 1 == cell.lines.size();
                const double marks = isLast && !cell.marks.isEmpty() ? m_metrics.width(PrintFace::Mark, cell.marks) : 0;
                const double free = cell.width - cellPadding - m_metrics.width(cell.face, cell.lines[i]) - marks;
                const double x = cell.left + cellPadding / 2 + (cell.align == Qt::AlignRight ? free : cell.align == Qt::AlignHCenter ? free / 2 : 0);
                put(cell.face, cell.lines[i], x, baseline);
                if (marks > 0)
                    put(PrintFace::Mark, cell.marks, x + m_metrics.width(cell.face, cell.lines[i]), baseline - dots(3));
                baseline += metrics(PrintFace::Cell).lineSpacing();
            }
        }
        m_y += row.height;
        page.push_back({PrintItem::Kind::Rule, QRectF(lefts.front(), m_y - rulePen / 2, lefts.back() - lefts.front(), rulePen / 2)});
    }

    /// A row higher than a page cannot be whole: its lines go on below the headings of the next.
    template<typename AddHeadings>
    void addTallRow(const SetRow &row, const std::vector<double> &lefts, const AddHeadings &addHeadings)
    {
        const double line = metrics(PrintFace::Cell).lineSpacing();
        SetRow rest = row;
        while (true) {
            const qsizetype fits = std::max<qsizetype>(1, qsizetype((left() - dots(3)) / line));
            SetRow now = rest;
            bool more = false;
            for (std::size_t i = 0; i < now.cells.size(); ++i) {
                more = more || rest.cells[i].lines.size() > fits;
                if (rest.cells[i].lines.size() > fits)
                    now.cells[i].marks.clear();
                now.cells[i].lines = rest.cells[i].lines.mid(0, fits);
                rest.cells[i].lines = rest.cells[i].lines.mid(fits);
                if (now.cells[i].lines.isEmpty() || rest.cells[i].lines.isEmpty())
                    rest.cells[i].marks.clear();
            }
            measure(now);
            addRow(now, lefts);
            if (!more)
                return;
            startPage();
            addHeadings();
        }
    }

    void addRule(const std::vector<double> &lefts) { m_out.pages.back().push_back({PrintItem::Kind::Rule, QRectF(lefts.front(), m_y - rulePen, lefts.back() - lefts.front(), rulePen)}); }

    void addPicture(const ReportPicture &picture)
    {
        const double shrunk = std::min({1.0, room() / (picture.size.width() * millimetre), fullHeight() * 0.8 / (picture.size.height() * millimetre)});
        const QSizeF size = picture.size * millimetre * shrunk;
        m_y += dots(10);
        needs(size.height() + 2 * metrics(PrintFace::Caption).lineSpacing());
        m_out.pages.back().push_back({PrintItem::Kind::Picture, QRectF(QPointF(margin, m_y), size), {}, PrintFace::Body, m_out.pictures.size()});
        m_out.pictures.push_back(picture);
        m_y += size.height();
        addText(PrintFace::Caption, m_report.words.figure + u' ' + QString::number(m_out.pictures.size()) + u": "_s + picture.caption, 2, 10);
    }

    void addPageNumber(std::size_t page, const PrintItem &entry, std::size_t target)
    {
        const QString number = QString::number(target + 1);
        const double right = margin + room() - m_metrics.width(PrintFace::Contents, number);
        const PrintItem item{PrintItem::Kind::Text, QRectF(right, entry.box.top(), 0, entry.box.height()), number, PrintFace::Contents};
        m_out.pages[page].push_back(item);
    }

    void addFoot(std::size_t page)
    {
        const QString number = m_report.words.page.arg(QString::number(page + 1), QString::number(m_out.pages.size()));
        const double baseline = m_out.sheet.height() - margin;
        const auto add = [&](const QString &text, double x) { m_out.pages[page].push_back({PrintItem::Kind::Text, QRectF(x, baseline - metrics(PrintFace::Foot).ascent(), 0, metrics(PrintFace::Foot).ascent()), text, PrintFace::Foot}); };
        const double width = m_metrics.width(PrintFace::Foot, number);
        add(metrics(PrintFace::Foot).elidedText(m_out.title, Qt::ElideRight, room() - 2 * width), margin);
        add(number, margin + room() - width);
    }

    const Report &m_report;
    PrintedReport m_out;
    FaceMetrics m_metrics;
    double m_y = 0;
    int m_tables = 0;
};

} // namespace

PrintedReport printed(const Report &report) { return PrintSetter(report).set(); }

} // namespace ramme
