#include "import/textpage.h"

#include "import/markup.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype mostCells = 200;
constexpr qsizetype longestLine = 5000; ///< what is longer is no line of a document; its beginning is looked at

/// A row of dashes and pipes between a Markdown table's heading and its rows.
bool isPipeRule(const QString &line)
{
    static const QRegularExpression rule(u"^\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*$"_s);
    return rule.match(line).hasMatch();
}

/// What stands at the edge of pages and interrupts tables: page numbers with their word, and addresses.
bool isPageNoise(const QString &line)
{
    static const QRegularExpression noise(u"^\\s*(?:<?https?://\\S+>?|www\\.\\S+|(?:.{0,60}[–—-]\\s*)?[Ss]ide\\s+\\d{1,4}(?:\\s+av\\s+\\d{1,4})?)\\s*$"_s);
    return line.size() < 300 && noise.match(line).hasMatch();
}

QStringList pipeCells(const QString &line)
{
    QString row = line.trimmed();
    row.removeIf([first = true](QChar c) mutable { return std::exchange(first, false) && c == u'|'; });
    if (row.endsWith(u'|'))
        row.chop(1);
    return row.split(u'|');
}

/// Gathers pieces of markup into lines and rows.
class LineBuilder
{
public:
    std::vector<TextLine> build(const QString &text)
    {
        for (const MarkupPiece &piece : scanMarkup(text))
            take(piece);
        endLine();
        return std::move(m_lines);
    }

private:
    void take(const MarkupPiece &piece)
    {
        if (m_number == 0)
            m_number = piece.line;
        switch (piece.kind) {
        case MarkupPiece::Kind::Text: m_text += piece.text; break;
        case MarkupPiece::Kind::LineBreak:
            m_sawTag = true;
            [[fallthrough]];
        case MarkupPiece::Kind::NewLine:
            if (m_inRow)
                m_text += u' ';
            else
                endLine();
            if (piece.kind == MarkupPiece::Kind::NewLine)
                m_sawTag = false;
            break;
        case MarkupPiece::Kind::RowStart:
            m_sawTag = true;
            endLine();
            m_inRow = true;
            m_number = piece.line;
            break;
        case MarkupPiece::Kind::CellStart:
            endCell();
            m_inCell = true;
            break;
        case MarkupPiece::Kind::RowEnd:
            m_sawTag = true;
            endLine();
            break;
        }
    }

    void endCell()
    {
        if (m_inCell)
            m_cells.append(withoutMarkdown(m_text.simplified()));
        if (m_inRow)
            m_text.clear();
        m_inCell = false;
    }

    void endLine()
    {
        if (m_inRow) {
            endCell();
            if (m_cells.size() > 1 && m_cells.size() <= mostCells)
                m_lines.push_back({m_number, m_cells.join(u'\t'), m_cells});
            else if (!m_cells.isEmpty())
                m_lines.push_back({m_number, m_cells.join(u' '), {}});
        } else {
            endTextLine();
        }
        m_cells.clear();
        m_text.clear();
        m_inRow = false;
        m_inCell = false;
        m_number = 0;
    }

    void endTextLine()
    {
        m_text.truncate(longestLine);
        const bool blank = std::all_of(m_text.cbegin(), m_text.cend(), [](QChar c) { return c.isSpace(); });
        if (blank && m_sawTag)
            return; // a line of tags alone parts nothing
        if (isPipeRule(m_text)) {
            startPipeTable();
            return;
        }
        QStringList cells;
        if (m_text.contains(u'\t'))
            cells = m_text.split(u'\t');
        else if ((m_text.count(u'|') >= 2 && m_text.trimmed().startsWith(u'|')) || (m_inPipes && m_text.contains(u'|')))
            cells = pipeCells(m_text);
        m_inPipes = m_inPipes && !cells.isEmpty();
        if (cells.size() > 1 && cells.size() <= mostCells) {
            for (QString &cell : cells)
                cell = withoutMarkdown(cell.simplified());
            m_lines.push_back({m_number, cells.join(u'\t'), cells});
        } else {
            m_lines.push_back({m_number, isPageNoise(m_text) ? QString() : withoutMarkdown(m_text), {}});
        }
    }

    /// The line above a rule of dashes and pipes is a heading, also without bars at its ends.
    void startPipeTable()
    {
        m_inPipes = true;
        if (m_lines.empty() || !m_lines.back().cells.isEmpty() || !m_lines.back().text.contains(u'|'))
            return;
        TextLine &heading = m_lines.back();
        for (const QString &cell : pipeCells(heading.text))
            heading.cells.append(cell.simplified());
        heading.text = heading.cells.join(u'\t');
    }

    std::vector<TextLine> m_lines;
    QStringList m_cells;
    QString m_text;
    int m_number = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inPipes = false; ///< below a rule of dashes and pipes
    bool m_sawTag = false;  ///< in the present line of the file
};

} // namespace

bool TextLine::isBlank() const
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

int TextLine::columnOf(qsizetype cell) const
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < std::min(cell, cells.size()); ++i)
        column += cells.at(i).size() + 1;
    return static_cast<int>(std::min(column, text.size()));
}

QStringList cellsIn(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::vector<int> &cells)
{
    QStringList held;
    for (std::size_t i = first; i < behind; ++i) {
        for (const int cell : cells) {
            if (const QString text = lines[i].cells.value(cell); !text.isEmpty())
                held.append(text);
        }
    }
    return held;
}

std::size_t indexOfLine(const std::vector<TextLine> &lines, std::size_t from, std::size_t end, int number)
{
    while (from < end && lines[from].number < number)
        ++from;
    return from;
}

std::vector<TextLine> readLines(const QString &text) { return LineBuilder().build(text); }

} // namespace ramme
