#include "import/alignedtables.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double farthest = 2.6;  ///< between the lines of one table, in heights
constexpr double narrowest = 0.4; ///< blank between columns, likewise
constexpr std::size_t mostHeadingLines = 3;
constexpr std::size_t mostLoneLines = 3; ///< of labels, one below the other

using Span = std::pair<double, double>;

bool overlap(const Span &span, const QRectF &box) { return box.left() < span.second && box.right() > span.first; }

bool isYear(const QString &text)
{
    static const QRegularExpression form(u"^(?:19|20)\\d\\d(?:[*¹²³⁴⁵⁶⁷⁸⁹]|\\s?[-–]\\s?(?:20)?\\d\\d)?$"_s);
    return form.match(text).hasMatch();
}

/// A row of figures: something behind its label is a value and no year.
bool isBody(const PaperLine &line)
{
    return std::any_of(line.pieces.begin(), line.pieces.end(), [&](const PaperPiece &piece) {
        const QString text = piece.text();
        return &piece != &line.pieces.front() && looksLikeValue(text) && !isYear(text);
    });
}

class AlignedTable
{
public:
    AlignedTable(const std::vector<PaperLine> &lines, std::size_t first) : m_lines(lines), m_first(first) {}

    std::size_t behind() const { return m_behind; }

    std::optional<PaperTable> read()
    {
        findEnd();
        if (m_behind - m_first < 2 || m_body == m_behind || m_body == m_first || m_body - m_first > mostHeadingLines)
            return std::nullopt;
        if (!findColumns() || !headed())
            return std::nullopt;
        PaperTable table;
        table.columns = m_columns;
        std::vector<RowLine> body;
        for (std::size_t i = m_first; i < m_behind; ++i) {
            table.box |= m_lines[i].box;
            std::optional<PaperRow> row = rowOf(m_lines[i], i < m_body);
            if (!row)
                return std::nullopt;
            if (i >= m_body)
                body.push_back({std::move(*row), m_lines[i].base});
            else if (i == m_first || !joinHeading(table.rows.back(), *row))
                table.rows.push_back(std::move(*row));
        }
        for (PaperRow &row : joinedRows(body))
            table.rows.push_back(std::move(row));
        return table;
    }

private:
    void findEnd()
    {
        std::size_t lone = 0;
        m_behind = m_first + 1;
        m_body = m_first;
        bool inBody = false;
        for (std::size_t i = m_first; i < m_lines.size(); ++i) {
            const PaperLine &line = m_lines[i];
            if (i > m_first && line.middle() - m_lines[i - 1].middle() > farthest * std::max(line.height, m_lines[i - 1].height))
                break;
            const bool alone = line.pieces.size() < 2;
            lone = alone ? lone + 1 : 0;
            if (lone > mostLoneLines || (alone && (line.text().size() > 90 || line.text().endsWith(u'.'))))
                break;
            if (!inBody && isBody(line)) {
                inBody = true;
                m_body = i;
            }
            if (!alone || continuesLabel(i))
                m_behind = i + 1;
        }
        if (!inBody)
            m_body = m_behind;
        // A label over the first figures belongs to them, not to the heading.
        while (m_body > m_first + 1 && m_body < m_behind && m_lines[m_body - 1].pieces.size() < 2)
            --m_body;
    }

    bool continuesLabel(std::size_t i) const
    {
        const QString text = m_lines[i].text();
        return i > m_first && i + 1 == m_behind + 1 && text.at(0).isLower() && text.size() < 60;
    }

    bool findColumns()
    {
        std::vector<Span> spans;
        double height = 0;
        for (std::size_t i = m_body; i < m_behind; ++i) {
            height = std::max(height, m_lines[i].height);
            for (const PaperPiece &piece : m_lines[i].pieces)
                spans.push_back({piece.box.left(), piece.box.right()});
        }
        m_columns = merged(std::move(spans), narrowest * height);
        const std::size_t bodyColumns = m_columns.size();
        // Headings may stand over columns that are blank all the way down, and be wider than their column.
        const PaperLine &lowest = m_lines[m_body - 1];
        spans = m_columns;
        std::size_t added = 0;
        for (const PaperPiece &piece : lowest.pieces) {
            const auto under = std::count_if(m_columns.begin(), m_columns.end(), [&](const Span &span) { return overlap(span, piece.box); });
            if (under > 1)
                return false;
            added += under == 0 ? 1 : 0;
            spans.push_back({piece.box.left(), piece.box.right()});
        }
        m_columns = merged(std::move(spans), 0.1 * height);
        return m_columns.size() == bodyColumns + added && m_columns.size() >= 2;
    }

    static std::vector<Span> merged(std::vector<Span> spans, double gap)
    {
        std::sort(spans.begin(), spans.end());
        std::vector<Span> result;
        for (const Span &span : spans) {
            if (!result.empty() && span.first < result.back().second + gap)
                result.back().second = std::max(result.back().second, span.second);
            else
                result.push_back(span);
        }
        return result;
    }

    /// Every column but that of the labels has its own heading.
    bool headed() const
    {
        for (std::size_t c = 1; c < m_columns.size(); ++c) {
            std::size_t headings = 0;
            for (const PaperPiece &piece : m_lines[m_body - 1].pieces)
                headings += overlap(m_columns[c], piece.box) ? 1 : 0;
            if (headings != 1)
                return false;
        }
        return true;
    }

    std::optional<PaperRow> rowOf(const PaperLine &line, bool heading) const
    {
        PaperRow row(m_columns.size());
        for (const PaperPiece &piece : line.pieces) {
            std::size_t first = m_columns.size();
            std::size_t under = 0;
            for (std::size_t c = 0; c < m_columns.size(); ++c) {
                if (!overlap(m_columns[c], piece.box))
                    continue;
                first = std::min(first, c);
                ++under;
            }
            const bool taken = first < row.size() && !row[first].words.empty() && first > 0;
            if (under == 0 || taken || (under > 1 && !heading))
                return std::nullopt;
            row[first].append(piece);
        }
        for (std::size_t c = 0; c < row.size(); ++c)
            row[c].box = QRectF(m_columns[c].first, line.box.top(), m_columns[c].second - m_columns[c].first, line.box.height());
        if (!heading && std::any_of(row.begin() + 1, row.end(), [](const PaperCell &cell) { return holdsTwoValues(cell.text()); }))
            return std::nullopt;
        return row;
    }

    /// Words below words of a heading that stand over the same columns belong to them.
    static bool joinHeading(PaperRow &row, const PaperRow &below)
    {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!below[c].words.empty() && (row[c].words.empty() || isYear(row[c].text())) && c > 0)
                return false;
        }
        for (std::size_t c = 0; c < row.size(); ++c)
            row[c].append(below[c]);
        return true;
    }

    const std::vector<PaperLine> &m_lines;
    std::size_t m_first;
    std::size_t m_body = 0;
    std::size_t m_behind = 0;
    std::vector<Span> m_columns;
};

} // namespace

std::optional<PaperTable> alignedTableAt(const std::vector<PaperLine> &lines, std::size_t at, std::size_t &behind)
{
    behind = at;
    if (lines[at].pieces.size() < 2)
        return std::nullopt;
    AlignedTable table(lines, at);
    std::optional<PaperTable> found = table.read();
    if (found)
        behind = table.behind();
    return found;
}

std::vector<PaperRow> continuedRows(const PaperTable &table, const std::vector<PaperLine> &lines, std::size_t &behind)
{
    std::vector<RowLine> rows;
    behind = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PaperLine &line = lines[i];
        if (i > 0 && line.middle() - lines[i - 1].middle() > farthest * line.height)
            break;
        PaperRow row(table.columns.size());
        bool fits = line.pieces.size() > 1;
        for (const PaperPiece &piece : line.pieces) {
            std::size_t under = 0;
            for (std::size_t c = 0; c < row.size(); ++c) {
                if (!overlap(table.columns[c], piece.box))
                    continue;
                ++under;
                fits = fits && row[c].words.empty();
                row[c].append(piece);
            }
            fits = fits && under == 1 && (&piece == &line.pieces.front() || !holdsTwoValues(piece.text()));
        }
        if (!fits)
            break;
        rows.push_back({std::move(row), line.base});
        behind = i + 1;
    }
    return joinedRows(rows);
}

} // namespace ramme
