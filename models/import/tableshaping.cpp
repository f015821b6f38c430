#include "import/tableshaping.h"

#include "import/ambitionheader.h"
#include "import/layoutmatching.h"
#include "import/tablewords.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A line of a table cut into cells.
struct CutRow {
    std::size_t at = 0;
    std::vector<std::vector<TableWord>> cells;

    bool isLabelOnly() const
    {
        return std::all_of(cells.begin() + 1, cells.end(), [](const std::vector<TableWord> &cell) { return cell.empty(); });
    }
};

constexpr std::size_t mostShapedColumns = 60;
constexpr int farthest = 1'000'000; ///< in any measure

bool standsClose(const TableWord &word, const TableWord &next, TableLayout::Measure measure)
{
    switch (measure) {
    case TableLayout::Measure::Points: return next.from - word.to < 45; // tenths of a point: a blank
    case TableLayout::Measure::Columns: return next.from - word.to < 2;
    case TableLayout::Measure::Cells: return false;
    }
    return false;
}

/// Words that run on from the labels through the columns, without a figure or mark: the heading of a section.
bool runsOn(const std::vector<TableWord> &words, TableLayout::Measure measure)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].hasDigit() || isCross(words[i].text) || (i > 0 && !standsClose(words[i - 1], words[i], measure)))
            return false;
    }
    return true;
}

class Shaper
{
public:
    Shaper(const FileText &file, const QString &sha256, const ReadingContext &context)
        : m_sha256(sha256), m_context(context)
    {
        m_shaped.file = file;
    }

    ShapedText shape()
    {
        LayoutMatches matches = matchLayouts(lines(), m_sha256, m_context);
        for (const MatchedLayout &table : matches.ambiguous)
            notFitting(table, u"flere tabeller i mandatet har samme overskrift"_s);
        std::sort(matches.tables.begin(), matches.tables.end(), [](const MatchedLayout &a, const MatchedLayout &b) { return a.first > b.first; });
        for (const MatchedLayout &table : matches.tables) // from the last, so that the places of those before stand
            apply(table);
        std::reverse(m_shaped.applied.begin(), m_shaped.applied.end());
        return std::move(m_shaped);
    }

private:
    const std::vector<TextLine> &lines() const { return m_shaped.file.lines; }

    void notFitting(const MatchedLayout &table, const QString &why)
    {
        m_shaped.notes.push_back({u"layout-not-fitting"_s, Severity::Warning,
                                  u"Oppsettet «%1» (utgave %2) er laget for en slik tabell, men er ikke brukt: %3. Tabellen er lest som vanlig."_s
                                      .arg(table.layout.name, QString::number(table.layout.version), why),
                                  lines()[table.first].number});
    }

    std::vector<TableWord> wordsIn(const MatchedLayout &table, TableLayout::Measure measure) const
    {
        std::vector<TableWord> words;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            const std::vector<TableWord> inLine = wordsOf(m_shaped.file, lines()[i], measure);
            words.insert(words.end(), inLine.begin(), inLine.end());
        }
        return words;
    }

    void apply(MatchedLayout table)
    {
        while (lines()[table.behind - 1].isBlank())
            --table.behind;
        TableLayout &said = table.layout.table;
        if (!said.columns.empty() && said.kind != TableLayout::Kind::None) {
            const std::vector<TableWord> words = wordsIn(table, said.measure);
            if (words.empty() || said.columns.size() > mostShapedColumns)
                return notFitting(table, u"kolonnene står ikke slik i denne slags fil"_s);
            if (table.byForm)
                moveTo(said, words);
            if (table.byForm && cutsFigures(said.columns, words, said.measure))
                return notFitting(table, u"kolonneskillene ville ha delt tall i to"_s);
        }
        said.document = m_sha256;
        said.firstLine = lines()[table.first].number;
        said.lineCount = lines()[table.behind - 1].number - said.firstLine + 1;
        const QString words = said.kind == TableLayout::Kind::Letter
            ? u"Brevet er lest etter oppsettet «%1» (utgave %2). Se over mottakeren, budsjettåret og områdene."_s
            : u"Tabellen er lest etter oppsettet «%1» (utgave %2). Se over at tallene står i riktig kolonne."_s;
        if (!table.layout.name.isEmpty())
            m_shaped.notes.push_back({u"layout-applied"_s, Severity::Note, words.arg(table.layout.name, QString::number(table.layout.version)), said.firstLine});
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

    void hide(const MatchedLayout &table)
    {
        QStringList text;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            if (!lines()[i].isBlank())
                text.append(lines()[i].text);
        }
        m_shaped.hidden.push_back({lines()[table.first].number, text.join(u'\n')});
        replace(table, {});
    }

    void cut(const MatchedLayout &table)
    {
        const TableLayout &said = table.layout.table;
        std::vector<CutRow> rows;
        for (std::size_t i = table.first; i < table.behind; ++i) {
            if (lines()[i].isBlank())
                continue;
            CutRow row{i, std::vector<std::vector<TableWord>>(said.columns.size())};
            const std::vector<TableWord> words = wordsOf(m_shaped.file, lines()[i], said.measure);
            const bool isLabel = i > table.first && !words.empty() && columnOf(words.front(), said.columns) == 0 && runsOn(words, said.measure);
            for (const TableWord &word : words)
                row.cells[isLabel ? 0 : columnOf(word, said.columns)].push_back(word);
            recolour(i, said);
            if (rows.size() > (said.isHeadless ? 0 : 1) && belongsToRowAbove(row, rows.back()))
                join(rows.back(), row);
            else
                rows.push_back(std::move(row));
        }
        std::vector<TextLine> made;
        if (said.isHeadless)
            made.push_back(headingOf(said, lines()[table.first].number));
        for (std::size_t r = 0; r < rows.size(); ++r)
            made.push_back(lineOf(rows[r], r == 0 && !said.isHeadless ? said.columns : std::vector<LayoutColumn>(said.columns.size())));
        replace(table, std::move(made));
    }

    /// What a person calls the columns, as the heading that is not printed. It counts as part of the first row's line.
    static TextLine headingOf(const TableLayout &said, int line)
    {
        TextLine heading;
        heading.number = line;
        for (const LayoutColumn &column : said.columns)
            heading.cells.append(column.heading);
        heading.text = heading.cells.join(u'\t');
        return heading;
    }

    /// The colours of a line's cells belong to the columns in which the cells' words stand now, and those of cells without words
    /// to the columns in which the middle of the cell does.
    void recolour(std::size_t at, const TableLayout &said)
    {
        const TextLine &line = lines()[at];
        const bool sameCells = line.cells.size() == static_cast<qsizetype>(said.columns.size());
        const auto columnAt = [&](const ColouredCell &colour) {
            const int cell = colour.cell;
            const int from = line.columnOf(cell);
            const int to = from + static_cast<int>(line.cells.value(cell).size());
            for (const TableWord &word : wordsOf(m_shaped.file, line, said.measure)) {
                const bool isInCell = said.measure == TableLayout::Measure::Cells ? word.from / 100 == cell : word.column >= from && word.column < to;
                if (isInCell)
                    return static_cast<int>(columnOf(word, said.columns));
            }
            if (said.measure == TableLayout::Measure::Points && colour.box.isNull())
                return sameCells ? cell : -1;
            TableWord middle;
            switch (said.measure) {
            case TableLayout::Measure::Points: middle.from = middle.to = qRound(colour.box.center().x() * 10); break;
            case TableLayout::Measure::Columns: middle.from = middle.to = from; break;
            case TableLayout::Measure::Cells: middle.from = middle.to = 100 * cell; break;
            }
            return static_cast<int>(columnOf(middle, said.columns));
        };
        for (ColouredCell &colour : m_shaped.file.colours) {
            if (colour.line == line.number)
                colour.cell = columnAt(colour);
        }
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

    void replace(const MatchedLayout &table, std::vector<TextLine> made)
    {
        std::vector<TextLine> &all = m_shaped.file.lines;
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(table.first);
        const auto at = all.erase(first, all.begin() + static_cast<std::ptrdiff_t>(table.behind));
        all.insert(at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }

    QString m_sha256;
    const ReadingContext &m_context;
    ShapedText m_shaped;
};

} // namespace

ShapedText shaped(const FileText &file, const QString &sha256, const ReadingContext &context)
{
    return Shaper(file, sha256, context).shape();
}

} // namespace ramme
