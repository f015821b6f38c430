#include "import/tableshaping.h"

#include "import/moneytable.h"
#include "import/part.h"
#include "import/tablewords.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The lines of a table, by their indices, and the layout that is to shape them.
struct Found {
    std::size_t first = 0;
    std::size_t behind = 0;
    Layout layout;
    bool byForm = false;
};

/// A line of a table cut into cells.
struct CutRow {
    std::size_t at = 0;
    std::vector<std::vector<TableWord>> cells;

    bool isLabelOnly() const
    {
        return std::all_of(cells.begin() + 1, cells.end(), [](const std::vector<TableWord> &cell) { return cell.empty(); });
    }
};

constexpr std::size_t mostColumns = 60;
constexpr int farthest = 1'000'000; ///< in any measure

int printedColumns(const TextLine &line) { return int(line.cells.size()); }

class Shaper
{
public:
    Shaper(const FileText &file, const QString &sha256, const ReadingContext &context)
        : m_sha256(sha256), m_context(context), m_builder({}, {}, context)
    {
        m_shaped.file = file;
    }

    ShapedText shape()
    {
        std::vector<Found> found = find();
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.first > b.first; });
        for (const Found &table : found) // from the last, so that the places of those before stand
            apply(table);
        std::reverse(m_shaped.applied.begin(), m_shaped.applied.end());
        return std::move(m_shaped);
    }

private:
    const std::vector<TextLine> &lines() const { return m_shaped.file.lines; }

    std::vector<Found> find()
    {
        std::vector<Found> found;
        for (const Part &part : findParts(lines())) {
            if (part.kind == Document::Kind::Mandate)
                findIn(part, found);
        }
        return found;
    }

    void findIn(const Part &part, std::vector<Found> &found)
    {
        std::vector<Found> byForm;
        for (std::size_t i = part.first + 1; i < part.behind; ++i) {
            if (lines()[i].isBlank() || (!found.empty() && found.back().first >= part.first && i < found.back().behind))
                continue;
            const LayoutForm form = formOf(part.subject, lines()[i].text, printedColumns(lines()[i]));
            for (const Layout &layout : m_context.layouts) {
                if (layout.table.isAt(m_sha256, lines()[i].number)) {
                    std::size_t behind = i + 1;
                    while (behind < part.behind && lines()[behind].number - layout.table.firstLine < layout.table.lineCount)
                        ++behind;
                    found.push_back({i, behind, layout, false});
                    break;
                }
                if (!layout.name.isEmpty() && layout.form == form && layout.table.document != m_sha256) {
                    Layout moved = layout;
                    moved.table = movedTo(layout, firstYearIn(lines()[i].text));
                    moved.firstYear = firstYearIn(lines()[i].text);
                    byForm.push_back({i, endOf(i, part, layout.table.lineCount), moved, true});
                    break;
                }
            }
        }
        for (const Found &one : byForm) {
            const auto same = std::count_if(byForm.begin(), byForm.end(), [&](const Found &other) { return other.layout.name == one.layout.name; });
            const auto taken = std::any_of(found.begin(), found.end(), [&](const Found &other) { return one.first < other.behind && other.first < one.behind; });
            if (same == 1 && !taken)
                found.push_back(one);
            else if (same > 1)
                notFitting(one, u"flere tabeller i mandatet har samme overskrift"_s);
        }
    }

    /// Where the table ends as it is recognised; where it is not, it has as many lines as the one the layout was made for.
    std::size_t endOf(std::size_t first, const Part &part, int lineCount) const
    {
        if (const std::optional<TableHeader> header = readHeader(lines(), first, part.behind, m_context.recipients)) {
            if (const std::optional<MoneyTable> table = readMoneyTable(lines(), *header, part.first, part.behind, m_builder))
                return table->behind;
        }
        std::size_t behind = first + 1;
        while (behind < part.behind && lines()[behind].number - lines()[first].number < lineCount && !isCaptionLine(lines()[behind].text))
            ++behind;
        return behind;
    }

    void notFitting(const Found &table, const QString &why)
    {
        m_shaped.notes.push_back({u"layout-not-fitting"_s, Severity::Warning,
                                  u"Oppsettet «%1» (utgave %2) er laget for en slik tabell, men er ikke brukt: %3. Tabellen er lest som vanlig."_s
                                      .arg(table.layout.name, QString::number(table.layout.version), why),
                                  lines()[table.first].number});
    }

    std::vector<TableWord> wordsIn(const Found &table, TableLayout::Measure measure) const
    {
        std::vector<TableWord> words;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            const std::vector<TableWord> inLine = wordsOf(m_shaped.file, lines()[i], measure);
            words.insert(words.end(), inLine.begin(), inLine.end());
        }
        return words;
    }

    void apply(Found table)
    {
        while (lines()[table.behind - 1].isBlank())
            --table.behind;
        TableLayout &said = table.layout.table;
        if (!said.columns.empty() && said.kind != TableLayout::Kind::None) {
            const std::vector<TableWord> words = wordsIn(table, said.measure);
            if (words.empty() || said.columns.size() > mostColumns)
                return notFitting(table, u"kolonnene står ikke slik i denne slags fil"_s);
            if (table.byForm)
                moveTo(said, words);
            if (table.byForm && cutsFigures(said.columns, words, said.measure))
                return notFitting(table, u"kolonneskillene ville ha delt tall i to"_s);
        }
        said.document = m_sha256;
        said.firstLine = lines()[table.first].number;
        said.lineCount = lines()[table.behind - 1].number - said.firstLine + 1;
        if (!table.layout.name.isEmpty())
            m_shaped.notes.push_back({u"layout-applied"_s, Severity::Note,
                                      u"Tabellen er lest etter oppsettet «%1» (utgave %2). Se over at tallene står i riktig kolonne."_s
                                          .arg(table.layout.name, QString::number(table.layout.version)),
                                      said.firstLine});
        m_shaped.applied.push_back(table.layout);
        if (said.kind == TableLayout::Kind::None)
            hide(table);
        else if (!said.columns.empty())
            cut(table);
    }

    /// The whole table may stand a little to the side of where it stood.
    static void moveTo(TableLayout &said, const std::vector<TableWord> &words)
    {
        if (said.measure == TableLayout::Measure::Cells)
            return;
        const auto least = [](const TableWord &a, const TableWord &b) { return a.from < b.from; };
        const int by = std::min_element(words.begin(), words.end(), least)->from - said.columns.front().from;
        for (LayoutColumn &column : said.columns)
            column.from = std::max(0, std::min(column.from, farthest) + by);
    }

    void hide(const Found &table)
    {
        QStringList text;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            if (!lines()[i].isBlank())
                text.append(lines()[i].text);
        }
        m_shaped.hidden.push_back({lines()[table.first].number, text.join(u'\n')});
        replace(table, {});
    }

    void cut(const Found &table)
    {
        const TableLayout &said = table.layout.table;
        std::vector<CutRow> rows;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            if (lines()[i].isBlank())
                continue;
            CutRow row{i, std::vector<std::vector<TableWord>>(said.columns.size())};
            for (const TableWord &word : wordsOf(m_shaped.file, lines()[i], said.measure))
                row.cells[columnOf(word, said.columns)].push_back(word);
            if (rows.size() > 1 && belongsToRowAbove(row, rows.back()))
                join(rows.back(), row);
            else
                rows.push_back(std::move(row));
        }
        std::vector<TextLine> made;
        for (std::size_t r = 0; r < rows.size(); ++r)
            made.push_back(lineOf(rows[r], r == 0 ? said.columns : std::vector<LayoutColumn>(said.columns.size())));
        replace(table, std::move(made));
    }

    /// A label that runs over several lines: its figures stand in the first or the last.
    static bool belongsToRowAbove(const CutRow &row, const CutRow &above)
    {
        if (!row.isLabelOnly() && !above.isLabelOnly())
            return false;
        if (row.cells.front().empty())
            return true;
        const QChar first = row.cells.front().front().text.at(0);
        return first.isLower() || first == u'(';
    }

    static void join(CutRow &above, const CutRow &row)
    {
        if (!row.isLabelOnly())
            above.at = row.at; // where the figures stand
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            std::vector<TableWord> words = row.cells[c];
            if (!words.empty())
                words.front().before = u" "_s;
            above.cells[c].insert(above.cells[c].end(), words.begin(), words.end());
        }
    }

    /// The line as a row of cells, with the places of its words; what a person calls a column stands in place of what is printed.
    TextLine lineOf(const CutRow &row, const std::vector<LayoutColumn> &headings)
    {
        TextLine line;
        line.number = lines()[row.at].number;
        std::vector<LinePlace::Words> places;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const auto start = static_cast<int>(line.text.size() + (c > 0 ? 1 : 0));
            QString cell;
            for (const TableWord &word : row.cells[c]) {
                if (!cell.isEmpty())
                    cell += word.before.simplified().isEmpty() && !word.before.isEmpty() ? u" "_s : word.before;
                const auto from = static_cast<int>(cell.size());
                cell += word.text;
                places.push_back({start + from, start + static_cast<int>(cell.size()), word.box});
            }
            if (!headings[c].heading.isEmpty()) {
                QRectF box;
                while (!places.empty() && places.back().from >= start) {
                    box |= places.back().box;
                    places.pop_back();
                }
                cell = headings[c].heading;
                places.push_back({start, start + static_cast<int>(cell.size()), box});
            }
            line.text += (c > 0 ? u"\t"_s : QString()) + cell;
            line.cells.append(cell);
        }
        const auto at = static_cast<std::size_t>(line.number) - 1;
        if (at < m_shaped.file.places.size())
            m_shaped.file.places[at].words = std::move(places);
        return line;
    }

    void replace(const Found &table, std::vector<TextLine> made)
    {
        std::vector<TextLine> &all = m_shaped.file.lines;
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(table.first);
        const auto at = all.erase(first, all.begin() + static_cast<std::ptrdiff_t>(table.behind));
        all.insert(at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }

    QString m_sha256;
    const ReadingContext &m_context;
    ReadingBuilder m_builder;
    ShapedText m_shaped;
};

} // namespace

ShapedText shaped(const FileText &file, const QString &sha256, const ReadingContext &context)
{
    return Shaper(file, sha256, context).shape();
}

} // namespace ramme
