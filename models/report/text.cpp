#include "report/writers.h"

#include "domain/amount.h"
#include "report/tablesetting.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString shownText(const TableCell &cell, const NumberLook &look)
{
    const QString mark = cell.estimated ? u"≈"_s : QString();
    switch (cell.kind) {
    case TableCell::Kind::Empty: return {};
    case TableCell::Kind::Text: return cell.text;
    case TableCell::Kind::Money: return mark + shownAmount(shownMoney(cell), look);
    case TableCell::Kind::Percent: return mark + formatPercent(cell.number, look.form);
    case TableCell::Kind::Integer: return QString::number(cell.number);
    }
    Q_UNREACHABLE();
}

namespace {

constexpr qsizetype narrowest = 10;    ///< a text column is never squeezed below this
constexpr qsizetype longestWhole = 26; ///< a text column is squeezed until its longest word would break, or to this
constexpr qsizetype usual = 24;     ///< what a text column counts for when columns are dealt out

QString filled(qsizetype width, QChar c = u' ') { return QString(std::max<qsizetype>(width, 0), c); }

/// One space for every run of white space and control characters, so a cell stays on its line and a terminal gets no commands.
QString tame(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    return text.trimmed();
}

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines += line;
            line.clear();
        }
        while (word.size() > width) {
            lines += word.left(width);
            word.remove(0, width);
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return lines << line;
}

/// Sets a table in columns of characters.
class TextSetter
{
public:
    TextSetter(const Table &table, qsizetype width) : m_table(table), m_width(width) { measure(); }

    QString set()
    {
        m_out += tame(m_table.title) + u'\n';
        if (const QString line = unitLine(m_table); !line.isEmpty())
            m_out += tame(line) + u'\n';
        for (const std::vector<std::size_t> &part : parts()) {
            m_out += u'\n';
            setPart(part);
        }
        setNotes();
        return m_out;
    }

private:
    struct Widths {
        qsizetype text = 0;  ///< amounts and words
        qsizetype marks = 0; ///< footnote marks behind them
        qsizetype word = 1;  ///< what text is never squeezed below
        qsizetype both() const { return text + marks; }
    };

    void measure()
    {
        m_widths.resize(m_table.columns.size());
        m_lengths.assign(m_table.rows.size(), std::vector<qsizetype>(m_table.columns.size()));
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            Widths &widths = m_widths[column];
            const bool number = m_table.columns[column].number;
            for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
                const TableCell &cell = m_table.rows[row].cells[column];
                const qsizetype marks = noteMarks(m_table, cell).size();
                m_lengths[row][column] = tame(shownText(cell, m_table.look)).size() + marks;
                widths.text = std::max(widths.text, tame(shownText(cell, m_table.look)).size() + (number ? 0 : marks));
                widths.marks = std::max(widths.marks, number ? marks : 0);
                for (const QString &word : tame(shownText(cell, m_table.look)).split(u' '))
                    widths.word = std::max(widths.word, std::min(word.size(), longestWhole));
            }
            widths.text = std::max(widths.text, tame(m_table.columns[column].heading).size() - widths.marks);
            for (const QString &word : tame(m_table.columns[column].heading).split(u' '))
                widths.word = std::max(widths.word, std::min(word.size(), longestWhole));
        }
    }

    qsizetype counted(std::size_t column) const { return m_table.columns[column].number ? m_widths[column].both() : std::min(m_widths[column].text, usual); }

    /// The columns of each part: labels first, then as many whole groups as there is room for.
    std::vector<std::vector<std::size_t>> parts() const
    {
        return columnParts(m_table, [this](std::size_t column) { return double(counted(column) + 3); }, double(m_width + 3));
    }

    QString gapBefore(std::size_t column, std::size_t previous) const
    {
        const QString &group = m_table.columns[column].group;
        return group != m_table.columns[previous].group ? u" │ "_s : u"  "_s;
    }

    /// About how many lines the part takes with its text columns set in the given widths.
    qsizetype height(const std::vector<std::size_t> &part, const std::vector<Widths> &widths) const
    {
        qsizetype sum = 0;
        for (const std::vector<qsizetype> &lengths : m_lengths) {
            qsizetype lines = 1;
            for (std::size_t i = 0; i < part.size(); ++i)
                lines = std::max(lines, (lengths[part[i]] + widths[i].both() - 1) / std::max<qsizetype>(widths[i].both(), 1));
            sum += lines;
        }
        return sum;
    }

    /// Text columns give way until the part fits: at each step the one that costs the fewest lines, the widest of those.
    std::vector<Widths> squeezed(const std::vector<std::size_t> &part) const
    {
        std::vector<Widths> widths;
        qsizetype sum = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            widths.push_back(m_widths[part[i]]);
            sum += widths.back().both() + (i ? gapBefore(part[i], part[i - 1]).size() : 0);
        }
        bool whole = true; // words are broken only when nothing else helps
        while (sum > m_width) {
            std::optional<std::size_t> best;
            qsizetype fewest = 0;
            for (std::size_t i = 0; i < part.size(); ++i) {
                if (m_table.columns[part[i]].number || widths[i].text <= (whole ? widths[i].word : narrowest))
                    continue;
                --widths[i].text;
                const qsizetype lines = height(part, widths);
                ++widths[i].text;
                if (!best || lines < fewest || (lines == fewest && widths[i].text > widths[*best].text)) {
                    best = i;
                    fewest = lines;
                }
            }
            if (!best && !whole)
                break;
            if (!best) {
                whole = false;
                continue;
            }
            --widths[*best].text;
            --sum;
        }
        return widths;
    }

    void setPart(const std::vector<std::size_t> &part)
    {
        const std::vector<Widths> widths = squeezed(part);
        setGroups(part, widths);
        std::vector<QStringList> headings;
        for (std::size_t i = 0; i < part.size(); ++i) {
            const TableColumn &column = m_table.columns[part[i]];
            const QString heading = tame(column.heading);
            const qsizetype edge = std::max(widths[i].text, heading.size()); // over the amounts, not over their marks
            headings.push_back(column.number ? QStringList{filled(edge - heading.size()) + heading} : wrapped(heading, widths[i].text));
        }
        setLines(part, widths, headings);
        setRule(part, widths);
        for (const TableRow &row : m_table.rows) {
            if (row.kind == TableRow::Kind::Total)
                setRule(part, widths);
            std::vector<QStringList> cells;
            for (std::size_t i = 0; i < part.size(); ++i) {
                const TableCell &cell = row.cells[part[i]];
                const QString text = tame(shownText(cell, m_table.look));
                const QString marks = noteMarks(m_table, cell);
                if (m_table.columns[part[i]].number)
                    cells.push_back({filled(widths[i].text - text.size()) + text + marks + filled(widths[i].marks - marks.size())});
                else
                    cells.push_back(wrapped(text + marks, widths[i].text));
            }
            setLines(part, widths, cells);
        }
    }

    void setGroups(const std::vector<std::size_t> &part, const std::vector<Widths> &widths)
    {
        QString line;
        bool any = false;
        for (std::size_t from = 0; from < part.size();) {
            const QString &group = m_table.columns[part[from]].group;
            qsizetype width = widths[from].both();
            std::size_t to = from + 1;
            for (; to < part.size() && m_table.columns[part[to]].group == group; ++to)
                width += gapBefore(part[to], part[to - 1]).size() + widths[to].both();
            if (from > 0)
                line += gapBefore(part[from], part[from - 1]);
            any = any || !group.isEmpty();
            line += group + filled(width - group.size());
            from = to;
        }
        if (any)
            addLine(line);
    }

    void setRule(const std::vector<std::size_t> &part, const std::vector<Widths> &widths)
    {
        QString line;
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (i > 0)
                line += QString(gapBefore(part[i], part[i - 1])).replace(u' ', u'─').replace(u'│', u'┼');
            line += filled(widths[i].both(), u'─');
        }
        addLine(line);
    }

    void setLines(const std::vector<std::size_t> &part, const std::vector<Widths> &widths, const std::vector<QStringList> &cells)
    {
        qsizetype height = 1;
        for (const QStringList &cell : cells)
            height = std::max(height, cell.size());
        for (qsizetype i = 0; i < height; ++i) {
            QString line;
            for (std::size_t column = 0; column < part.size(); ++column) {
                if (column > 0)
                    line += gapBefore(part[column], part[column - 1]);
                const QString text = cells[column].value(i);
                line += text + filled(widths[column].both() - text.size());
            }
            addLine(line);
        }
    }

    void setNotes()
    {
        const QStringList lines = linesBelow(m_table);
        if (!lines.isEmpty())
            m_out += u'\n';
        for (const QString &line : lines)
            addParagraph(tame(line), line.startsWith(u'≈') ? 2 : 3);
    }

    void addParagraph(const QString &text, qsizetype indent)
    {
        const QStringList lines = wrapped(text, m_width - indent);
        for (qsizetype i = 0; i < lines.size(); ++i)
            addLine((i ? filled(indent) : QString()) + lines[i]);
    }

    void addLine(QString line)
    {
        while (line.endsWith(u' '))
            line.chop(1);
        m_out += line + u'\n';
    }

    const Table &m_table;
    const qsizetype m_width;
    std::vector<Widths> m_widths;
    std::vector<std::vector<qsizetype>> m_lengths; ///< of the cells, by row and column
    QString m_out;
};

} // namespace

QByteArray toText(const Table &table, int width) { return TextSetter(table, width).set().toUtf8(); }

} // namespace ramme
