#include "import/papertable.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool hasValues(const PaperRow &row)
{
    return std::any_of(row.begin() + 1, row.end(), [](const PaperCell &cell) { return looksLikeValue(cell.text()); });
}

bool isLabelOnly(const PaperRow &row) { return !row.front().words.empty() && isBlank(PaperRow(row.begin() + 1, row.end())); }

bool startsSmall(const PaperRow &row)
{
    const QString text = row.front().text();
    return !text.isEmpty() && (text.at(0).isLower() || text.at(0) == u'(');
}

void join(PaperRow &row, const PaperRow &below)
{
    for (std::size_t c = 0; c < row.size(); ++c)
        row[c].append(below[c]);
}

/// Lines that stand closer than others are of one row, as long as no column then has two values.
bool joinBySpacing(const std::vector<RowLine> &lines, std::vector<PaperRow> &rows)
{
    double least = std::numeric_limits<double>::max();
    double most = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        least = std::min(least, lines[i].middle - lines[i - 1].middle);
        most = std::max(most, lines[i].middle - lines[i - 1].middle);
    }
    if (lines.size() < 3 || least <= 0 || most < 1.25 * least)
        return false;
    std::vector<PaperRow> found;
    std::vector<std::size_t> valueLines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t values = hasValues(lines[i].cells) ? 1 : 0;
        if (i > 0 && lines[i].middle - lines[i - 1].middle < 1.12 * least) {
            valueLines.back() += values;
            if (valueLines.back() > 1)
                return false;
            join(found.back(), lines[i].cells);
        } else {
            found.push_back(lines[i].cells);
            valueLines.push_back(values);
        }
    }
    rows = std::move(found);
    return true;
}

} // namespace

QString PaperCell::text() const
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i)
        append(text, i);
    return text;
}

qsizetype PaperCell::append(QString &text, std::size_t word) const
{
    const bool begins = std::find(breaks.begin(), breaks.end(), word) != breaks.end();
    if (word > 0 && begins && goesOn(words[word - 1], words[word])) {
        text += words[word].text.simplified();
        return text.size() - words[word].text.simplified().size();
    }
    return appendWord(text, words[word], word > 0 && !begins ? &words[word - 1] : nullptr);
}

void PaperCell::append(const PaperPiece &piece)
{
    words.insert(words.end(), piece.words.begin(), piece.words.end());
}

void PaperCell::append(const PaperCell &below)
{
    if (below.words.empty())
        return;
    if (!words.empty())
        breaks.push_back(words.size());
    words.insert(words.end(), below.words.begin(), below.words.end());
}

bool isBlank(const PaperRow &row)
{
    return std::all_of(row.begin(), row.end(), [](const PaperCell &cell) { return cell.words.empty(); });
}

bool looksLikeValue(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:[(]?[-–—−+]?\\s?\\d[\\d\\s.,]*[)]?\\s?(?:%|mill\\.?|MNOK|kr)?|\\(?[xX×✓✔]\\)?|[-–—]{1,3})[*†‡¹²³⁴⁵⁶⁷⁸⁹)]*$"_s);
    return form.match(text).hasMatch();
}

bool goesOn(const UprightWord &broken, const UprightWord &word)
{
    static const QStringList apart{u"og"_s, u"eller"_s, u"samt"_s, u"til"_s};
    return broken.text.size() > 2 && broken.text.endsWith(u'-') && broken.text.at(0).isLetter() && word.text.at(0).isLower() && !apart.contains(word.text);
}

bool holdsTwoValues(const QString &text)
{
    static const QRegularExpression thousands(u"^[(]?[-–—−+]?\\s?\\d{1,3}(?: \\d{3})+(?:,\\d+)?(?!\\d)"_s);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto values = std::count_if(words.begin(), words.end(), [](const QString &word) { return looksLikeValue(word) && word.at(0).isDigit(); });
    const QRegularExpressionMatch match = thousands.match(text);
    return values > 1 && (!match.hasMatch() || match.captured().count(u' ') + 1 < values);
}

bool holdsUnitsOf(const PaperRow &line, const PaperRow &above)
{
    static const QRegularExpression unit(u"^(?:%|prosent|mill\\.?|kr\\.?|kroner|MNOK)$"_s);
    std::size_t units = 0;
    for (std::size_t c = 1; c < line.size(); ++c) {
        if (line[c].words.empty())
            continue;
        const QString number = above[c].text();
        if (!unit.match(line[c].text()).hasMatch() || number.isEmpty() || !number.back().isDigit())
            return false;
        ++units;
    }
    return units > 0;
}

bool isRestOf(const PaperRow &row, const PaperRow &last)
{
    return row.size() == last.size() && !isBlank(last) && startsSmall(row) && (isLabelOnly(row) || holdsUnitsOf(row, last));
}

std::vector<PaperRow> joinedRows(const std::vector<RowLine> &lines)
{
    std::vector<PaperRow> rows;
    if (joinBySpacing(lines, rows))
        return rows;
    bool open = false; ///< the row above is a label whose figures may follow
    for (const RowLine &line : lines) {
        const bool labelOnly = isLabelOnly(line.cells);
        const bool wordsOnly = line.cells.front().words.empty() && !hasValues(line.cells);
        const bool joins = wordsOnly || (startsSmall(line.cells) && (labelOnly || open)) || (!rows.empty() && holdsUnitsOf(line.cells, rows.back()));
        if (!rows.empty() && joins) {
            join(rows.back(), line.cells);
            open = open && labelOnly;
            continue;
        }
        rows.push_back(line.cells);
        open = labelOnly;
    }
    return rows;
}

} // namespace ramme
