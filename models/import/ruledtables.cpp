#include "import/ruledtables.h"

#include <cmath>
#include <numeric>

namespace ramme {

namespace {

constexpr double near = 2.5;           ///< lines closer than this are one
constexpr double narrowest = 5;        ///< of columns and rows
constexpr std::size_t mostRules = 600; ///< of one table in each direction
constexpr std::size_t mostRulings = 6000;

/// A straight line: where it lies, and from where to where it runs.
struct Stroke {
    double at = 0;
    double from = 0;
    double to = 0;
};

/// Joins strokes on one line that touch.
std::vector<Stroke> joined(std::vector<Stroke> strokes)
{
    std::sort(strokes.begin(), strokes.end(), [](const Stroke &a, const Stroke &b) { return a.at != b.at ? a.at < b.at : a.from < b.from; });
    std::vector<Stroke> result;
    std::size_t first = 0;
    while (first < strokes.size()) {
        std::size_t behind = first;
        double sum = 0;
        while (behind < strokes.size() && strokes[behind].at - strokes[first].at <= near)
            sum += strokes[behind++].at;
        const double at = sum / static_cast<double>(behind - first);
        std::sort(strokes.begin() + static_cast<qsizetype>(first), strokes.begin() + static_cast<qsizetype>(behind), [](const Stroke &a, const Stroke &b) { return a.from < b.from; });
        for (std::size_t i = first; i < behind; ++i) {
            if (i > first && strokes[i].from <= result.back().to + near)
                result.back().to = std::max(result.back().to, strokes[i].to);
            else
                result.push_back({at, strokes[i].from, strokes[i].to});
        }
        first = behind;
    }
    return result;
}

bool cross(const Stroke &level, const Stroke &upright)
{
    return upright.at >= level.from - near && upright.at <= level.to + near && level.at >= upright.from - near && level.at <= upright.to + near;
}

class Sets
{
public:
    explicit Sets(std::size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0U); }
    std::size_t find(std::size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) { m_parents[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    std::vector<std::size_t> m_parents;
};

/// The lines of one table.
struct Frame {
    std::vector<Stroke> levels;
    std::vector<Stroke> uprights;
};

std::vector<Frame> framesOf(const UprightPage &page)
{
    std::vector<Stroke> levels;
    std::vector<Stroke> uprights;
    for (const PaperRuling &ruling : page.rulings) {
        if (ruling.isUpright())
            uprights.push_back({ruling.box.center().x(), ruling.box.top(), ruling.box.bottom()});
        else
            levels.push_back({ruling.box.center().y(), ruling.box.left(), ruling.box.right()});
    }
    levels = joined(std::move(levels));
    uprights = joined(std::move(uprights));
    if (levels.size() + uprights.size() > mostRulings)
        return {};
    Sets sets(levels.size() + uprights.size());
    for (std::size_t l = 0; l < levels.size(); ++l) {
        for (std::size_t u = 0; u < uprights.size(); ++u) {
            if (cross(levels[l], uprights[u]))
                sets.join(l, levels.size() + u);
        }
    }
    std::vector<Frame> frames(levels.size() + uprights.size());
    for (std::size_t l = 0; l < levels.size(); ++l)
        frames[sets.find(l)].levels.push_back(levels[l]);
    for (std::size_t u = 0; u < uprights.size(); ++u)
        frames[sets.find(levels.size() + u)].uprights.push_back(uprights[u]);
    return frames;
}

/// The distinct places lines lie at, with the outermost ends of the lines that cross them where no line closes the table.
std::vector<double> placesOf(const std::vector<Stroke> &lines, const std::vector<Stroke> &crossing)
{
    std::vector<double> places;
    for (const Stroke &line : lines)
        places.push_back(line.at);
    double first = places.front();
    double last = places.front();
    for (const Stroke &line : crossing) {
        first = std::min(first, line.from);
        last = std::max(last, line.to);
    }
    std::sort(places.begin(), places.end());
    if (places.front() - first > narrowest)
        places.insert(places.begin(), first);
    if (last - places.back() > narrowest)
        places.push_back(last);
    std::vector<double> apart;
    for (const double place : places) {
        if (apart.empty() || place - apart.back() > narrowest)
            apart.push_back(place);
    }
    return apart;
}

class RuledTable
{
public:
    explicit RuledTable(const Frame &frame) : m_frame(frame), m_xs(placesOf(frame.uprights, frame.levels)), m_ys(placesOf(frame.levels, frame.uprights)) {}

    bool isTable() const
    {
        return m_xs.size() >= 3 && m_ys.size() >= 2 && m_xs.size() < mostRules && m_ys.size() < mostRules && (m_xs.size() >= 4 || m_ys.size() >= 3)
            && m_xs.size() * m_ys.size() < 20'000;
    }
    std::size_t rowCount() const { return rows(); }
    QRectF box() const { return QRectF(QPointF(m_xs.front(), m_ys.front()), QPointF(m_xs.back(), m_ys.back())); }

    PaperTable filled(const std::vector<UprightWord> &words, const std::vector<UprightWord> &askew, bool optical)
    {
        joinCells();
        std::vector<std::vector<UprightWord>> contents(columns() * rows());
        for (const UprightWord &word : words) {
            const std::size_t column = indexIn(m_xs, word.box.center().x());
            const std::size_t row = indexIn(m_ys, word.box.center().y());
            contents[m_cells[row * columns() + column]].push_back(word);
        }
        PaperTable table;
        table.ruled = true;
        table.box = box();
        for (std::size_t c = 0; c < columns(); ++c)
            table.columns.push_back({m_xs[c], m_xs[c + 1]});
        for (std::size_t r = 0; r < rows(); ++r)
            addRows(table, contents, r, optical);
        if (table.rows.size() == rows()) {
            for (const UprightWord &word : askew) // headings that stand on end
                addAskew(table, word);
        }
        dropUnused(table);
        return table;
    }

private:
    std::size_t columns() const { return m_xs.size() - 1; }
    std::size_t rows() const { return m_ys.size() - 1; }

    static std::size_t indexIn(const std::vector<double> &places, double at)
    {
        const auto above = std::upper_bound(places.begin(), places.end(), at) - places.begin();
        return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(above - 1, 0, static_cast<std::ptrdiff_t>(places.size()) - 2));
    }

    static bool parted(const std::vector<Stroke> &lines, double at, double through)
    {
        return std::any_of(lines.begin(), lines.end(), [&](const Stroke &line) {
            return std::abs(line.at - at) <= narrowest && line.from <= through && line.to >= through;
        });
    }

    /// Cells without a line between them are one.
    void joinCells()
    {
        Sets sets(columns() * rows());
        for (std::size_t r = 0; r < rows(); ++r) {
            for (std::size_t c = 0; c < columns(); ++c) {
                const double x = (m_xs[c] + m_xs[c + 1]) / 2;
                const double y = (m_ys[r] + m_ys[r + 1]) / 2;
                if (c + 1 < columns() && !parted(m_frame.uprights, m_xs[c + 1], y))
                    sets.join(r * columns() + c, r * columns() + c + 1);
                if (r + 1 < rows() && !parted(m_frame.levels, m_ys[r + 1], x))
                    sets.join(r * columns() + c, (r + 1) * columns() + c);
            }
        }
        m_cells.resize(columns() * rows());
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_cells[i] = sets.find(i);
    }

    QRectF boxOf(std::size_t cell) const
    {
        QRectF box;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i] == cell)
                box |= QRectF(QPointF(m_xs[i % columns()], m_ys[i / columns()]), QPointF(m_xs[i % columns() + 1], m_ys[i / columns() + 1]));
        }
        return box;
    }

    void addRows(PaperTable &table, const std::vector<std::vector<UprightWord>> &contents, std::size_t r, bool optical) const
    {
        // Rows without lines between them: the words tell the rows.
        std::vector<UprightWord> words;
        PaperRow row(columns());
        std::size_t listed = 0;
        for (std::size_t c = 0; c < columns(); ++c) {
            const std::size_t cell = r * columns() + c;
            if (m_cells[cell] != cell)
                continue;
            const std::vector<PaperLine> lines = linesOf(contents[cell], optical);
            std::size_t values = 0;
            for (const PaperLine &line : lines) {
                PaperCell below;
                for (const PaperPiece &piece : line.pieces)
                    below.append(piece);
                values += looksLikeValue(below.text()) ? 1 : 0;
                row[c].append(below);
            }
            listed += values > 1 ? 1 : 0;
            row[c].box = boxOf(cell);
            words.insert(words.end(), contents[cell].begin(), contents[cell].end());
        }
        if (listed == 0) {
            table.rows.push_back(std::move(row));
            return;
        }
        std::vector<RowLine> lines;
        for (const PaperLine &line : linesOf(words, optical)) {
            RowLine printed{PaperRow(columns()), line.base};
            for (const PaperPiece &piece : line.pieces) {
                for (const UprightWord &word : piece.words)
                    printed.cells[indexIn(m_xs, word.box.center().x())].words.push_back(word);
            }
            lines.push_back(std::move(printed));
        }
        for (PaperRow &joinedRow : joinedRows(lines))
            table.rows.push_back(std::move(joinedRow));
    }

    void addAskew(PaperTable &table, const UprightWord &word) const
    {
        const std::size_t cell = m_cells[indexIn(m_ys, word.box.center().y()) * columns() + indexIn(m_xs, word.box.center().x())];
        PaperCell &cellOfRow = table.rows[cell / columns()][cell % columns()];
        cellOfRow.breaks.push_back(cellOfRow.words.size());
        cellOfRow.words.push_back(word);
    }

    /// Columns that hold nothing and are too narrow to: gaps between double lines.
    static void dropUnused(PaperTable &table)
    {
        for (std::size_t c = table.columns.size(); c-- > 0;) {
            const bool used = std::any_of(table.rows.begin(), table.rows.end(), [c](const PaperRow &row) { return !row[c].words.empty(); });
            if (used || table.columns[c].second - table.columns[c].first > 9)
                continue;
            table.columns.erase(table.columns.begin() + static_cast<qsizetype>(c));
            for (PaperRow &row : table.rows)
                row.erase(row.begin() + static_cast<qsizetype>(c));
        }
    }

    const Frame &m_frame;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<std::size_t> m_cells; ///< which cell an elementary one belongs to, by its first one
};

} // namespace

std::vector<PaperTable> takeRuledTables(UprightPage &page)
{
    std::vector<PaperTable> tables;
    for (const Frame &frame : framesOf(page)) {
        if (frame.levels.empty() || frame.uprights.empty())
            continue;
        RuledTable ruled(frame);
        if (!ruled.isTable())
            continue;
        std::vector<UprightWord> inside;
        std::vector<UprightWord> outside;
        for (UprightWord &word : page.words)
            (ruled.box().contains(word.box.center()) ? inside : outside).push_back(word);
        if (inside.size() < 2)
            continue;
        std::vector<UprightWord> askew;
        std::copy_if(page.askew.begin(), page.askew.end(), std::back_inserter(askew), [&](const UprightWord &word) { return ruled.box().contains(word.box.center()); });
        PaperTable table = ruled.filled(inside, askew, page.optical);
        if (table.columns.size() < 2)
            continue;
        if (table.rows.size() == ruled.rowCount())
            std::erase_if(page.askew, [&](const UprightWord &word) { return ruled.box().contains(word.box.center()); });
        page.words = std::move(outside);
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace ramme
