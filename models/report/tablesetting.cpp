#include "report/tablesetting.h"

#include "report/wording.h"
#include "report/writers.h"

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A text column is set no wider than so many figures, so that a long text does not push the figures off the page.
const QString widestText(36, u'0');

} // namespace

std::vector<std::vector<HeadingCell>> headingRows(const Table &table, const std::vector<std::size_t> &columns)
{
    const bool isGrouped = std::ranges::any_of(columns, [&](std::size_t column) { return !table.columns[column].group.isEmpty(); });
    std::vector<std::vector<HeadingCell>> rows(isGrouped ? 2 : 1);
    for (std::size_t from = 0; from < columns.size();) {
        const TableColumn &column = table.columns[columns[from]];
        std::size_t to = from + 1;
        if (column.group.isEmpty()) {
            rows[0].push_back({column.heading, from, 1, isGrouped ? 2 : 1, column.number, false});
        } else {
            while (to < columns.size() && table.columns[columns[to]].group == column.group)
                ++to;
            rows[0].push_back({column.group, from, static_cast<int>(to - from), 1, false, true});
            for (std::size_t i = from; i < to; ++i)
                rows[1].push_back({table.columns[columns[i]].heading, i, 1, 1, table.columns[columns[i]].number, false});
        }
        from = to;
    }
    return rows;
}

std::vector<std::vector<std::size_t>> columnParts(const Table &table, const std::function<double(std::size_t)> &width, double room)
{
    std::vector<std::size_t> labels;
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const TableColumn &heading = table.columns[column];
        if (heading.label)
            labels.push_back(column);
        else if (!groups.empty() && !heading.group.isEmpty() && table.columns[groups.back().front()].group == heading.group)
            groups.back().push_back(column);
        else
            groups.push_back({column});
    }
    const auto sum = [&width](const std::vector<std::size_t> &columns) {
        return std::accumulate(columns.begin(), columns.end(), 0.0, [&](double all, std::size_t column) { return all + width(column); });
    };
    std::vector<std::vector<std::size_t>> parts{labels};
    for (const std::vector<std::size_t> &group : groups) {
        if (sum(parts.back()) + sum(group) > room && parts.back().size() > labels.size())
            parts.push_back(labels);
        parts.back().insert(parts.back().end(), group.begin(), group.end());
    }
    return parts;
}

ColumnWidths::ColumnWidths(const Table &table, const TextWidth &width, double padding) : m_table(table)
{
    const double widest = width(widestText, false), widestBold = width(widestText, true);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        m_widths.push_back(measured(column, width, padding, widest, widestBold));
}

ColumnWidths::Width ColumnWidths::measured(std::size_t column, const TextWidth &width, double padding, double widest, double widestBold) const
{
    Width found;
    const auto take = [&](const QString &text, bool isBold) {
        const double whole = width(text, isBold);
        found.wanted = std::max(found.wanted, whole);
        return whole;
    };
    const auto takeNumber = [&](const QString &text, bool isBold) { found.least = std::max(found.least, take(text, isBold)); };
    const auto takeText = [&](const QString &text, bool isBold) {
        found.natural = std::max(found.natural, std::min(take(text, isBold), isBold ? widestBold : widest));
        for (const QString &word : text.split(u' '))
            found.least = std::max(found.least, width(word, isBold));
    };
    takeText(plainText(m_table.columns[column].heading), true);
    for (const TableRow &row : m_table.rows) {
        const TableCell &cell = row.cells[column];
        const bool isBold = row.kind != TableRow::Kind::Body;
        if (cell.kind == TableCell::Kind::Text)
            takeText(plainText(cell.text) + noteMarks(m_table, cell), isBold);
        else if (cell.kind != TableCell::Kind::Empty)
            takeNumber(shownText(cell, m_table.look) + noteMarks(m_table, cell), isBold);
    }
    found.natural = std::max(found.natural, found.least);
    return {found.natural + padding, found.least + padding, std::max(found.wanted, found.natural) + padding};
}

/// What room there is beside the longest words goes to the texts: a longer one gets more, but not as much more as it is longer, and none
/// more than it wants. Where there is none, texts are broken.
std::vector<double> ColumnWidths::squeezed(const std::vector<std::size_t> &columns, double room) const
{
    constexpr double mostBroken = 0.8;
    constexpr double lessThanLonger = 0.75;
    double spare = room;
    double texts = 0;
    std::vector<double> set;
    for (const std::size_t column : columns) {
        set.push_back(m_widths[column].least);
        spare -= m_widths[column].least;
        texts += m_table.columns[column].number ? 0 : m_widths[column].least;
    }
    const double broken = texts > 0 ? std::clamp(-spare / texts, 0.0, mostBroken) : 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        set[i] -= m_table.columns[columns[i]].number ? 0 : broken * m_widths[columns[i]].least;
    for (bool isGiven = true; isGiven && spare > 0;) { // what one has no need of is for the others
        const auto wants = [&](std::size_t i) { return std::max(0.0, m_widths[columns[i]].wanted - set[i]); };
        std::vector<double> weights;
        for (std::size_t i = 0; i < columns.size(); ++i)
            weights.push_back(std::pow(wants(i), lessThanLonger));
        const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
        isGiven = false;
        const double before = spare;
        for (std::size_t i = 0; all > 0 && i < columns.size(); ++i) {
            const double more = std::min(before * weights[i] / all, wants(i));
            isGiven = isGiven || more >= 1;
            set[i] += more;
            spare -= more;
        }
    }
    return set;
}

double ColumnWidths::natural() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0, [](double all, const Width &column) { return all + column.natural; });
}

std::vector<SetPart> ColumnWidths::parts(double room) const
{
    std::vector<SetPart> parts;
    for (std::vector<std::size_t> &columns : columnParts(m_table, [this](std::size_t column) { return m_widths[column].least; }, room)) {
        std::vector<double> widths = squeezed(columns, room);
        parts.push_back({std::move(columns), std::move(widths)});
    }
    return parts;
}

QString plainText(const QString &text)
{
    QString plain = text;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.unicode() >= 0xfffe || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            plain[i] = u' ';
    }
    return plain;
}

bool hasEstimates(const Table &table)
{
    return std::ranges::any_of(table.rows, [](const TableRow &row) { return std::ranges::any_of(row.cells, &TableCell::estimated); });
}

QString estimatedText(const Table &table) { return table.estimatedText.isEmpty() ? TableText::estimatedLegend() : table.estimatedText; }

QStringList linesBelow(const Table &table)
{
    QStringList lines;
    if (hasEstimates(table))
        lines.append(estimatedText(table));
    std::map<int, std::size_t> byNumber; // a report's tables share footnotes, so that an early one may be among later ones
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        byNumber[noteNumber(table, i)] = i;
    for (const auto &[number, note] : byNumber)
        lines.append(QString::number(number) + u") "_s + plainText(shownNote(table.notes[note], table.look)));
    return lines;
}

} // namespace ramme
