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

struct ColumnWidth {
    double natural = 0; ///< nothing gives way, though a text is no wider than widestText
    double least = 0;   ///< no word is broken
    double wanted = 0;  ///< every text on one line
};

ColumnWidth widthOf(const Table &table, std::size_t column, const TextWidth &width, double padding)
{
    const TableColumn &heading = table.columns[column];
    ColumnWidth found;
    const auto take = [&](const QString &text, bool isWhole, bool isBold) {
        found.wanted = std::max(found.wanted, width(text, isBold));
        found.natural = std::max(found.natural, isWhole ? width(text, isBold) : std::min(width(text, isBold), width(widestText, isBold)));
        if (isWhole) {
            found.least = std::max(found.least, width(text, isBold));
            return;
        }
        for (const QString &word : text.split(u' '))
            found.least = std::max(found.least, width(word, isBold));
    };
    take(plainText(heading.heading), false, true);
    for (const TableRow &row : table.rows) {
        const TableCell &cell = row.cells[column];
        if (cell.kind != TableCell::Kind::Empty)
            take(plainText(shownText(cell, table.look)) + noteMarks(table, cell), cell.kind != TableCell::Kind::Text, row.kind != TableRow::Kind::Body);
    }
    found.natural = std::max(found.natural, found.least);
    return {found.natural + padding, found.least + padding, std::max(found.wanted, found.natural) + padding};
}

std::vector<ColumnWidth> widthsOf(const Table &table, const TextWidth &width, double padding)
{
    std::vector<ColumnWidth> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        widths.push_back(widthOf(table, column, width, padding));
    return widths;
}

/// What room there is beside the longest words goes to the texts: a longer one gets more, but not as much more as it is longer, and none
/// more than it wants. Where there is none, texts are broken.
std::vector<double> squeezed(const std::vector<ColumnWidth> &widths, const std::vector<bool> &isText, double room)
{
    constexpr double mostBroken = 0.8;
    constexpr double lessThanLonger = 0.75;
    double spare = room;
    double texts = 0;
    std::vector<double> set;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        set.push_back(widths[i].least);
        spare -= widths[i].least;
        texts += isText[i] ? widths[i].least : 0;
    }
    const double broken = texts > 0 ? std::clamp(-spare / texts, 0.0, mostBroken) : 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        set[i] -= isText[i] ? broken * widths[i].least : 0;
    for (bool isGiven = true; isGiven && spare > 0;) { // what one has no need of is for the others
        const auto weight = [&](std::size_t i) { return std::pow(widths[i].wanted - std::min(set[i], widths[i].wanted), lessThanLonger); };
        double weights = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            weights += weight(i);
        isGiven = false;
        const double before = spare;
        for (std::size_t i = 0; weights > 0 && i < widths.size(); ++i) {
            const double more = std::min(before * weight(i) / weights, widths[i].wanted - set[i]);
            isGiven = isGiven || more >= 1;
            set[i] += std::max(0.0, more);
            spare -= std::max(0.0, more);
        }
    }
    return set;
}

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

std::vector<SetPart> setParts(const Table &table, const TextWidth &width, double padding, double room)
{
    const std::vector<ColumnWidth> widths = widthsOf(table, width, padding);
    std::vector<SetPart> parts;
    for (const std::vector<std::size_t> &columns : columnParts(table, [&widths](std::size_t column) { return widths[column].least; }, room)) {
        std::vector<ColumnWidth> ofPart;
        std::vector<bool> isText;
        for (const std::size_t column : columns) {
            ofPart.push_back(widths[column]);
            isText.push_back(!table.columns[column].number);
        }
        parts.push_back({columns, squeezed(ofPart, isText, room)});
    }
    return parts;
}

double naturalWidth(const Table &table, const TextWidth &width, double padding)
{
    double all = 0;
    for (const ColumnWidth &column : widthsOf(table, width, padding))
        all += column.natural;
    return all;
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
