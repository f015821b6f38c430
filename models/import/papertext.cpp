#include "import/papertext.h"

#include "import/median.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestLine = 5000;

double letterWidth(const UprightPage &page)
{
    std::vector<double> widths;
    for (const UprightWord &word : page.words)
        widths.push_back(word.box.width() / static_cast<double>(std::max<qsizetype>(1, word.text.size())));
    if (widths.empty())
        return 1;
    return std::max(0.5, medianOf(std::move(widths)));
}

} // namespace

void PaperText::addBlanks(int count)
{
    if (m_file.lines.empty())
        return;
    std::size_t had = 0;
    while (had < m_file.lines.size() && m_file.lines[m_file.lines.size() - 1 - had].isBlank())
        ++had;
    for (std::size_t i = had; i < static_cast<std::size_t>(count); ++i)
        put({}, {}, true);
}

void PaperText::addLine(const PaperLine &line)
{
    TextLine text;
    LinePlace place;
    for (const PaperPiece &piece : line.pieces) {
        for (std::size_t i = 0; i < piece.words.size(); ++i)
            addWord(text.text, place, piece.words[i], i > 0 ? &piece.words[i - 1] : nullptr);
    }
    put(text, place, true);
}

void PaperText::addSpacedLine(const PaperLine &line, const UprightPage &page)
{
    const double width = letterWidth(page);
    double left = page.width;
    for (const UprightWord &word : page.words)
        left = std::min(left, word.box.left());
    TextLine text;
    LinePlace place;
    const UprightWord *before = nullptr;
    for (const PaperPiece &piece : line.pieces) {
        for (const UprightWord &word : piece.words) {
            const auto column = static_cast<qsizetype>(std::lround(std::clamp((word.box.left() - left) / width, 0.0, static_cast<double>(longestLine))));
            if (column > text.text.size() + 1 || (text.text.isEmpty() && column > 0)) {
                text.text = text.text.leftJustified(column);
                place.words.push_back({static_cast<int>(column), static_cast<int>(column + word.text.size()), word.printed});
                text.text += word.text;
            } else {
                addWord(text.text, place, word, before);
            }
            before = &word;
        }
    }
    put(text, place, true);
}

void PaperText::addRow(const PaperRow &row, const UprightPage &page, const PaperLegend &legend)
{
    LinePlace place;
    const TextLine line = rowLine(row, place);
    if (isBlank(row) || isFull())
        return;
    put(line, place, true);
    for (std::size_t c = 0; c < row.size(); ++c) {
        if (const std::optional<QString> status = legend.statusOf(page, row[c].box))
            m_file.colours.push_back({static_cast<int>(m_text.size()), static_cast<int>(c), *status, page.asPrinted(row[c].box)});
    }
}

void PaperText::completeRow(const QStringList &rest)
{
    if (m_file.lines.empty())
        return; // the text was full before it
    TextLine &line = m_file.lines.back();
    const auto place = static_cast<std::size_t>(line.number) - 1;
    qsizetype end = -1;
    for (qsizetype c = 0; c < line.cells.size(); ++c) {
        end += 1 + line.cells.at(c).size(); // a tab stands between cells
        if (rest.value(c).isEmpty())
            continue;
        const QString added = line.cells.at(c).endsWith(u'-') ? rest.at(c) : u' ' + rest.at(c);
        line.text.insert(end, added);
        line.cells[c] += added;
        for (LinePlace::Words &words : m_file.places[place].words) {
            const int behind = words.from >= end ? static_cast<int>(added.size()) : 0;
            words.from += behind;
            words.to += behind;
        }
        end += added.size();
    }
    m_text[static_cast<qsizetype>(place)] = line.text;
}

void PaperText::addNoise(const PaperLine &line)
{
    TextLine text;
    LinePlace place;
    for (const PaperPiece &piece : line.pieces) {
        for (const UprightWord &word : piece.words)
            addWord(text.text, place, word, nullptr);
    }
    put(text, place, false);
}

void PaperText::addRowAsNoise(const PaperRow &row)
{
    LinePlace place;
    const TextLine line = rowLine(row, place);
    put(line, place, false);
}

TextLine PaperText::rowLine(const PaperRow &row, LinePlace &place) const
{
    TextLine line;
    for (std::size_t c = 0; c < row.size(); ++c) {
        if (c > 0)
            line.text += u'\t';
        QString cell;
        const qsizetype start = line.text.size();
        LinePlace inCell;
        for (std::size_t w = 0; w < row[c].words.size(); ++w) {
            const qsizetype from = row[c].append(cell, w);
            inCell.words.push_back({static_cast<int>(from), static_cast<int>(cell.size()), row[c].words[w].printed});
        }
        for (const LinePlace::Words &words : inCell.words)
            place.words.push_back({words.from + static_cast<int>(start), words.to + static_cast<int>(start), words.box});
        line.text += cell;
        line.cells.append(cell);
    }
    return line;
}

void PaperText::addWord(QString &text, LinePlace &place, const UprightWord &word, const UprightWord *before) const
{
    if (text.size() > longestLine)
        return;
    const qsizetype from = appendWord(text, word, before);
    place.words.push_back({static_cast<int>(from), static_cast<int>(text.size()), word.printed});
}

void PaperText::put(const TextLine &line, LinePlace place, bool read)
{
    if (isFull()) {
        m_file.cut = true;
        return;
    }
    place.page = m_page;
    m_text.append(line.text);
    m_file.places.push_back(std::move(place));
    if (read) {
        m_file.lines.push_back(line);
        m_file.lines.back().number = static_cast<int>(m_text.size());
    }
}

FileText PaperText::take()
{
    m_file.text = m_text.isEmpty() ? QString() : m_text.join(u'\n') + u'\n';
    return std::move(m_file);
}

} // namespace ramme
