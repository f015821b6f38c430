#include "commands/reportlines.h"

#include "report/seal/reportseal.h"
#include "report/writers.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString wordsOf(const TextLine &line)
{
    QString words = (line.cells.isEmpty() ? line.text : line.cells.join(u' ')).simplified();
    if (words.size() > 2 && words[1] == u' ' && QStringView(u"•–-").contains(words[0]))
        words.remove(0, 2); // one program writes them as letters, another in the style
    return words;
}

QStringList cellsOf(const TextLine &line)
{
    QStringList cells;
    for (const QString &cell : line.cells)
        cells.append(cell.simplified());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

/// The columns a row of headings stands for, with what stands over them. A table that is too wide goes on below with its labels and the
/// columns that follow, which the headings over those tell apart; nothing where it is no row of this table's headings.
QStringList columnsOf(const Table &table, const QStringList &headings, const QStringList &above)
{
    std::size_t labels = 0;
    while (labels < table.columns.size() && table.columns[labels].label)
        ++labels;
    const std::size_t count = std::size_t(std::max(headings.size(), above.size()));
    if (count <= labels || count > table.columns.size())
        return {};
    for (std::size_t from = labels; from + count - labels <= table.columns.size(); ++from) {
        QStringList columns;
        for (std::size_t i = 0; i < count; ++i) {
            const TableColumn &column = table.columns[i < labels ? i : from + i - labels];
            const QString heading = headings.value(qsizetype(i));
            const QString over = above.value(qsizetype(i)); // a heading as high as both rows stands in the first
            const bool isIt = heading.isEmpty() ? over == column.heading.simplified() : heading == column.heading.simplified() && (over.isEmpty() || over == column.group.simplified());
            if (!isIt)
                break;
            columns.append(fullHeading(column));
        }
        if (std::size_t(columns.size()) == count)
            return columns;
    }
    return {};
}

QStringList allColumns(const Table &table)
{
    QStringList columns;
    for (const TableColumn &column : table.columns)
        columns.append(fullHeading(column));
    return columns;
}

/// Goes through a file's lines and keeps the table and the columns it is in.
class LineWalk
{
public:
    LineWalk(const Report &report, const FileText &text) : m_word(report.words.table)
    {
        const QString first = captionOf(0, {});
        m_isNumbered = std::ranges::any_of(text.lines, [&](const TextLine &line) { return wordsOf(line).startsWith(first); });
        for (const ReportPart &part : report.parts) {
            for (const Table *table : tablesOf(part))
                m_tables.push_back(table);
        }
    }

    ReportLine take(const TextLine &line, bool isPaged)
    {
        ReportLine taken{wordsOf(line), isPaged ? QStringList() : cellsOf(line), {}, {}};
        if (taken.cells.size() < 2) {
            taken.cells.clear();
            meetText(taken.words);
        } else {
            enterTable();
        }
        if (!taken.cells.isEmpty() && m_table) {
            if (const QStringList columns = columnsOf(*m_table, taken.cells, m_before); !columns.isEmpty())
                m_columns = columns;
        }
        m_before = taken.cells;
        if (m_table)
            taken.table = m_table->title;
        if (!taken.cells.isEmpty() && m_table)
            taken.columns = std::size_t(line.cells.size()) == m_table->columns.size() ? allColumns(*m_table) : m_columns;
        return taken;
    }

private:
    QString captionOf(std::size_t table, const QString &title) const { return u"%1 %2: "_s.arg(m_word, QString::number(table + 1)) + title; }

    /// A caption is "Tabell 1: " and the title, or where no file of the kind has such, the title by itself; tables come in the order of the
    /// report. The last one in front of a row of cells is the caption of those: what stands in contents is not.
    void meetText(const QString &words)
    {
        m_isOutside = m_isOutside || !words.isEmpty();
        for (std::size_t i = m_next; i < m_tables.size(); ++i) {
            const QString title = m_tables[i]->title.simplified();
            if (!title.isEmpty() && words == (m_isNumbered ? captionOf(i, title).simplified() : title)) {
                m_met = i;
                return;
            }
        }
    }

    void enterTable()
    {
        if (m_met) {
            m_table = m_tables[*m_met];
            m_next = *m_met + 1;
            m_columns.clear();
        } else if (m_isOutside) {
            m_table = nullptr; // its caption is another now, and nobody knows which it is
        }
        m_met.reset();
        m_isOutside = false;
    }

    const QString m_word; ///< for a table
    bool m_isNumbered = false;
    std::vector<const Table *> m_tables;
    std::size_t m_next = 0;
    const Table *m_table = nullptr;
    std::optional<std::size_t> m_met; ///< the table whose caption was met, and no row since
    bool m_isOutside = false;         ///< other text was met since the last row
    QStringList m_columns;
    QStringList m_before; ///< the cells of the line before, which are the headings over the headings
};

/// What is left of the lines when those that are the same by a key are taken out, each against one of the others; nothing that is of a table
/// against what is of a table, where they may be of any.
template<typename Key, typename IsOfAny>
void takeOut(std::vector<ReportLine> &lines, std::vector<ReportLine> &others, Key &&key, IsOfAny &&isOfAny)
{
    struct Count {
        int ofAny = 0;
        int ofTables = 0;
    };
    QHash<QString, Count> counts;
    for (const ReportLine &line : others)
        ++(isOfAny(line) ? counts[key(line)].ofAny : counts[key(line)].ofTables);
    QHash<QString, Count> taken;
    std::erase_if(lines, [&](const ReportLine &line) {
        const QString is = key(line);
        Count &count = counts[is];
        if (isOfAny(line) && count.ofTables > 0) {
            --count.ofTables;
            ++taken[is].ofTables;
            return true;
        }
        if (count.ofAny == 0)
            return false;
        --count.ofAny;
        ++taken[is].ofAny;
        return true;
    });
    std::erase_if(others, [&](const ReportLine &line) {
        Count &count = taken[key(line)];
        return --(isOfAny(line) ? count.ofAny : count.ofTables) >= 0;
    });
}

} // namespace

std::vector<ReportLine> linesOf(const Report &report, const FileText &text)
{
    std::vector<ReportLine> lines;
    LineWalk walk(report, text);
    for (const TextLine &line : text.lines) {
        ReportLine taken = walk.take(line, !text.places.empty());
        const bool isMark = taken.words.size() == 1 && !taken.words.front().isLetterOrNumber(); // of a list, whose text stands below it
        if (!taken.words.isEmpty() && !isMark && !taken.words.contains(QLatin1String(sealMark)))
            lines.push_back(std::move(taken));
    }
    return lines;
}

std::vector<ReportLine> linesWithout(const std::vector<ReportLine> &lines, const std::vector<ReportLine> &others)
{
    std::vector<ReportLine> left = lines;
    std::vector<ReportLine> rest = others;
    takeOut(left, rest, [](const ReportLine &line) { return line.table + u'\n' + line.columns.join(u'\t') + u'\n' + line.key(); }, [](const ReportLine &) { return true; });
    // One whose table is not known is held against any, and so are those on pages, where no table is told apart.
    const auto isOfAny = [](const ReportLine &line) { return line.table.isEmpty() || line.cells.isEmpty(); };
    takeOut(left, rest, [](const ReportLine &line) { return line.key(); }, isOfAny);
    return left;
}

QStringList linesWithout(const QStringList &lines, const QStringList &others)
{
    QHash<QString, int> count;
    for (const QString &line : others)
        ++count[line];
    QStringList left;
    for (const QString &line : lines) {
        if (--count[line] < 0)
            left.append(line);
    }
    return left;
}

} // namespace ramme
