#include "report/print/settable.h"

#include "report/writers.h"

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double dots(double points) { return points * PrintedReport::dotsPerPoint; }

constexpr double millimetre = dots(72 / 25.4);
constexpr double margin = 16 * millimetre;
constexpr double footHeight = dots(16);
constexpr double rulePen = dots(0.4);
constexpr double belowIndent = dots(14); ///< of a list in a list
constexpr double keptTogether = 0.6; ///< of a page: a table that is no higher begins on a new page rather than being parted

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
                if (m_widths.try_emplace(table, *table, textWidth(), printPadding).first->second.natural() > room())
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

    TextWidth textWidth()
    {
        return [this](const QString &text, bool isBold) { return m_metrics.width(isBold ? PrintFace::SumCell : PrintFace::Cell, text); };
    }

    double mostKept() const { return fullHeight() * keptTogether; }

    /// The parts of a table; kept until another is asked for.
    const std::vector<SetTable> &setTable(const Table &table)
    {
        if (std::exchange(m_setTable, &table) == &table)
            return m_setParts;
        m_setParts.clear();
        for (SetPart &part : m_widths.at(&table).parts(room()))
            m_setParts.emplace_back(table, std::move(part), margin, mostKept(), m_metrics);
        return m_setParts;
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

    void put(PrintFace face, const QString &text, double x, double baseline, double width)
    {
        const double ascent = m_metrics.ascent(face);
        baseline = std::round(baseline); // as letters that are painted in one piece, so that all of a line stand on one
        m_out.pages.back().push_back({PrintItem::Kind::Text, QRectF(x, baseline - ascent, width, ascent), text, face});
    }

    /// A paragraph; points are free above and below it.
    void addText(PrintFace face, const QString &text, double above, double below, double indent = 0)
    {
        const double line = m_metrics.lineSpacing(face);
        const QStringList lines = broken(plainText(text), face, room() - indent);
        m_y += m_y > margin ? dots(above) : 0;
        for (const QString &words : lines) {
            needs(line);
            put(face, words, margin + indent, m_y + m_metrics.ascent(face), m_metrics.width(face, words));
            m_y += line;
        }
        m_y += dots(below);
    }

    void addPart(const ReportPart &part)
    {
        const double line = m_metrics.lineSpacing(PrintFace::Heading);
        m_y += m_y > margin ? dots(18) : 0;
        const auto *table = part.blocks.empty() ? nullptr : std::get_if<Table>(&part.blocks.front());
        const double heading = line * double(broken(plainText(part.heading), PrintFace::Heading, room()).size()) + dots(6);
        needs(heading + (table ? aboveTable(*table, setTable(*table)) : std::max(2 * line, begins(part, 0))));
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
                              [this](const Table &next) { addTable(next); }, [this](const ReportPicture &picture) { addPicture(picture); }},
                       part.blocks[block]);
        }
    }

    double heightOf(const QString &text, double below, double indent = 0)
    {
        return double(broken(plainText(text), PrintFace::Body, room() - indent).size()) * m_metrics.lineSpacing(PrintFace::Body) + dots(below);
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

    /// What a table needs to begin, with its caption.
    double aboveTable(const Table &table, const std::vector<SetTable> &parts)
    {
        const SetTable &first = parts.front();
        double notes = 0; // which stand with a small table
        for (const QString &line : parts.size() == 1 && first.isKept() ? linesBelow(table) : QStringList())
            notes += m_metrics.lineSpacing(PrintFace::Note) * double(broken(plainText(line), PrintFace::Note, room()).size()) + dots(1);
        const double unit = m_metrics.lineSpacing(PrintFace::Unit) * double(broken(plainText(unitLine(table)), PrintFace::Unit, room()).size()) + dots(4);
        return 2 * m_metrics.lineSpacing(PrintFace::Caption) + dots(20) + unit + first.begins() + (notes < mostKept() ? notes + dots(8) : 0);
    }

    void addTable(const Table &table)
    {
        const std::vector<SetTable> &parts = setTable(table);
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
            for (const SetRow &row : part.headings())
                addRow(row, part);
            addRule(part);
        };
        needs(part.begins());
        addHeadings();
        for (std::size_t i = 0; i < part.rows(); ++i) {
            const SetRow row = part.row(i);
            const bool leadsToLast = i + 2 == part.rows(); // a total is not alone on a page
            const double needed = row.height + (leadsToLast ? part.row(i + 1).height : 0);
            if (i > 0 && needed > left() && m_y > margin + part.headingHeight() + rulePen) {
                startPage();
                addHeadings();
            }
            if (row.height <= left())
                addRow(row, part);
            else
                addTallRow(row, part, addHeadings);
        }
        addRule(part);
    }

    void addRow(const SetRow &row, const SetTable &table)
    {
        std::vector<PrintItem> &page = m_out.pages.back();
        if (row.isShaded)
            page.push_back({PrintItem::Kind::Shade, QRectF(table.left(), m_y, table.width(), row.height)});
        for (const SetRow::Cell &cell : row.cells) {
            double baseline = m_y + dots(1.5) + m_metrics.ascent(PrintFace::Cell);
            for (qsizetype i = 0; i < cell.lines.size(); ++i) {
                const bool isLast = i + 1 == cell.lines.size();
                const double marks = isLast && !cell.marks.isEmpty() ? m_metrics.width(PrintFace::Mark, cell.marks) : 0;
                const double width = m_metrics.width(cell.face, cell.lines[i]);
                const double free = cell.width - printPadding - width - marks;
                const double x = cell.left + printPadding / 2 + (cell.align == Qt::AlignRight ? free : cell.align == Qt::AlignHCenter ? free / 2 : 0);
                put(cell.face, cell.lines[i], x, baseline, width);
                if (marks > 0)
                    put(PrintFace::Mark, cell.marks, x + width, baseline - dots(3), marks);
                baseline += m_metrics.lineSpacing(PrintFace::Cell);
            }
        }
        m_y += row.height;
        page.push_back({PrintItem::Kind::Rule, QRectF(table.left(), m_y - rulePen / 2, table.width(), rulePen / 2)});
    }

    /// A row higher than a page cannot be whole: its lines go on below the headings of the next.
    template<typename AddHeadings>
    void addTallRow(const SetRow &row, const SetTable &table, const AddHeadings &addHeadings)
    {
        const double line = m_metrics.lineSpacing(PrintFace::Cell);
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
            now.measure(m_metrics);
            addRow(now, table);
            if (!more)
                return;
            startPage();
            addHeadings();
        }
    }

    void addRule(const SetTable &table) { m_out.pages.back().push_back({PrintItem::Kind::Rule, QRectF(table.left(), m_y - rulePen, table.width(), rulePen)}); }

    void addPicture(const ReportPicture &picture)
    {
        const double shrunk = std::min({1.0, room() / (picture.size.width() * millimetre), fullHeight() * 0.8 / (picture.size.height() * millimetre)});
        const QSizeF size = picture.size * millimetre * shrunk;
        m_y += dots(10);
        needs(size.height() + 2 * m_metrics.lineSpacing(PrintFace::Caption));
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
        const double ascent = m_metrics.ascent(PrintFace::Foot);
        const double top = m_out.sheet.height() - margin - ascent;
        const auto add = [&](const QString &text, double x) { m_out.pages[page].push_back({PrintItem::Kind::Text, QRectF(x, top, 0, ascent), text, PrintFace::Foot}); };
        const double width = m_metrics.width(PrintFace::Foot, number);
        add(m_metrics.elided(m_out.title, PrintFace::Foot, room() - 2 * width), margin);
        add(number, margin + room() - width);
    }

    const Report &m_report;
    PrintedReport m_out;
    FaceMetrics m_metrics;
    std::map<const Table *, ColumnWidths> m_widths;
    const Table *m_setTable = nullptr;
    std::vector<SetTable> m_setParts; ///< of that table
    double m_y = 0;
    int m_tables = 0;
};

} // namespace

PrintedReport printed(const Report &report) { return PrintSetter(report).set(); }

} // namespace ramme
