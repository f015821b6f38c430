#include "import/tablerows.h"

#include "import/vocabulary.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostRows = 200;
constexpr std::size_t mostBlankLines = 7;
constexpr qsizetype longestLabel = 140;

bool isFootnoteLine(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(?:[*†‡]+\\s*\\p{L}|[¹²³⁴⁵⁶⁷⁸⁹]\\s*\\S)"_s);
    return form.match(text).hasMatch();
}

qsizetype wordCount(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts).size(); }

/// Letters alone that stand for digits: "lIl".
bool isOnlyDamage(const QString &word)
{
    static const QRegularExpression form(u"^[IlO|]{1,3}$"_s);
    return form.match(word).hasMatch();
}

/// Where each value has its line, the numbers on it are one.
std::vector<Token> oneValue(const std::vector<Token> &tokens)
{
    const bool numbers = std::all_of(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Token::Kind::Number; });
    if (tokens.size() < 2 || !numbers)
        return tokens;
    Token whole = tokens.back();
    whole.from = tokens.front().from;
    whole.text.clear();
    for (const Token &token : tokens)
        whole.text += (whole.text.isEmpty() ? u""_s : u" "_s) + token.text;
    return {whole};
}

/// Tokens that stand close together, which aligned columns do not.
struct Piece {
    QString text;
    int from = 0;
    int to = 0;
};

std::vector<Piece> piecesOf(const std::vector<Token> &tokens)
{
    std::vector<Piece> pieces;
    for (const Token &token : tokens) {
        if (!pieces.empty() && token.from - pieces.back().to < 2) {
            pieces.back().text += u' ' + token.raw();
            pieces.back().to = token.to;
        } else {
            pieces.push_back({token.raw(), token.from, token.to});
        }
    }
    return pieces;
}

/// The one column a piece stands under; nothing where it stands under none or several.
std::optional<std::size_t> columnUnder(const Piece &piece, const std::vector<HeadingColumn> &columns)
{
    std::optional<std::size_t> found;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (piece.from >= columns[c].to || piece.to <= columns[c].from)
            continue;
        if (found)
            return std::nullopt;
        found = c;
    }
    return found;
}

std::optional<RowCandidate> placedRow(const MoneyRow &row, const std::vector<HeadingColumn> &columns, Unit unit)
{
    RowCandidate candidate;
    candidate.cells.resize(columns.size());
    candidate.asPrinted = true;
    for (const Piece &piece : piecesOf(row.content.tokens)) {
        const std::optional<std::size_t> column = columnUnder(piece, columns);
        if (!column || candidate.cells[*column].state != FigureState::Blank)
            return std::nullopt;
        CellValue cell = cellValue(piece.text, row.line, unit);
        if (cell.state == FigureState::Unreadable)
            return std::nullopt;
        cell.from = piece.from;
        cell.to = piece.to;
        candidate.cells[*column] = cell;
    }
    return candidate;
}

} // namespace

TableRows::TableRows(const std::vector<TextLine> &lines, std::size_t end, const ReadingBuilder &builder, TableHeader &header, Unit unit)
    : m_lines(lines), m_end(end), m_builder(builder), m_header(header), m_unit(unit), m_behind(header.behind)
{
}

std::vector<MoneyRow> TableRows::read()
{
    if (m_header.hasCells)
        readCells();
    else
        readText();
    const bool anyFigure = std::any_of(m_rows.begin(), m_rows.end(), [](const MoneyRow &row) {
        if (!row.content.tokens.empty())
            return true;
        return row.content.placed && std::any_of(row.content.placed->cells.begin(), row.content.placed->cells.end(), [](const CellValue &cell) {
                   return cell.state != FigureState::Blank && cell.state != FigureState::Unreadable;
               });
    });
    if (!anyFigure)
        m_rows.clear();
    markSums();
    if (m_header.aligned)
        placeByAlignment();
    return std::move(m_rows);
}

void TableRows::readCells()
{
    const auto isFigure = [&](const QString &cell) {
        const CellValue value = cellValue(cell, 0, m_unit);
        return value.state != FigureState::Unreadable && value.state != FigureState::Blank;
    };
    std::size_t blanks = 0;
    bool first = true;
    for (std::size_t i = m_header.behind; i < m_end && m_rows.size() < mostRows; ++i) {
        const TextLine &line = m_lines[i];
        if (line.isBlank()) {
            if (++blanks > 1)
                break;
            continue;
        }
        if (line.cells.isEmpty() || line.text.size() > 600)
            break;
        if (first && m_header.columns.front().cell == 0 && line.cells.size() > m_header.columns.back().cell + 1 && !isFigure(line.cells.first())) {
            for (HeadingColumn &column : m_header.columns)
                ++column.cell; // the heading's row has no cell for the labels
        }
        if (!first && readHeader(m_lines, i, m_end, m_builder.recipients()))
            break;
        first = false;
        blanks = 0;
        MoneyRow row;
        row.line = line.number;
        QStringList label;
        const std::vector<int> &unheaded = m_header.unheaded;
        for (int c = 0; c < m_header.columns.front().cell && c < line.cells.size(); ++c) {
            if (!line.cells.at(c).isEmpty() && std::find(unheaded.begin(), unheaded.end(), c) == unheaded.end())
                label.append(line.cells.at(c));
        }
        row.label = label.join(u' ');
        RowCandidate placed;
        placed.asPrinted = true;
        bool empty = true;
        for (const HeadingColumn &column : m_header.columns) {
            const QString text = column.cell < line.cells.size() ? line.cells.at(column.cell) : QString();
            placed.cells.push_back(cellValue(text, line.number, m_unit));
            placed.cells.back().from = line.columnOf(column.cell);
            placed.cells.back().to = placed.cells.back().from + static_cast<int>(text.size());
            empty = empty && text.isEmpty();
        }
        m_behind = i + 1;
        if (empty && row.label.isEmpty())
            continue;
        row.content.placed = placed;
        m_rows.push_back(row);
    }
}

void TableRows::readText()
{
    std::size_t blanks = 0;
    for (std::size_t i = m_header.behind; i < m_end && m_rows.size() < mostRows; ++i) {
        if (m_lines[i].isBlank()) {
            if (++blanks > mostBlankLines)
                break;
            continue;
        }
        blanks = 0;
        if (endsTable(i) || !takeText(i))
            break;
    }
}

bool TableRows::endsTable(std::size_t at) const
{
    const TextLine &line = m_lines[at];
    if (!line.cells.isEmpty() || line.text.size() > 300 || isCaptionLine(line.text) || isChapterHeading(line.text) || isFootnoteLine(line.text))
        return true;
    return readHeader(m_lines, at, m_end, m_builder.recipients()).has_value();
}

bool TableRows::takeText(std::size_t at)
{
    RowText row = splitRow(m_lines[at], m_unit);
    const auto isLabelYear = [&](const Token &token) {
        if (yearOf(row.label.section(u' ', -1)) != 0)
            return false; // the label has its year
        const int year = yearOf(token.text);
        return year != 0 && (m_unit == Unit::Million || (year % 100 != 0 && isNearColumns(year) && (lineKindOf(row.label) || isTotalLabel(row.label)))); // 2000 is an amount before it is a year
    };
    if (!row.label.isEmpty() && row.tokens.size() > m_header.columns.size() && isLabelYear(row.tokens.front())) {
        row.label += u' ' + row.tokens.front().raw();
        row.tokens.erase(row.tokens.begin());
    }
    const auto standsInColumn = [&](const Token &token) { return m_header.aligned && m_lines[at].text.left(token.from).endsWith("   "_L1); };
    if (!row.label.isEmpty() && row.tokens.size() == 1 && isLabelYear(row.tokens.front()) && m_header.columns.size() > 1
        && !standsInColumn(row.tokens.front())) {
        row.label += u' ' + row.tokens.front().raw(); // "Økonomisk ramme 2025" with its figures below
        row.tokens.clear();
    }
    if (m_header.upright && row.tokens.empty() && isOnlyDamage(row.label)) {
        row.tokens = {{Token::Kind::Number, row.label, {}, {}, row.line, 0, static_cast<int>(row.label.size())}};
        row.label.clear();
    }
    if (m_header.upright)
        row.tokens = oneValue(row.tokens);
    if (row.label.isEmpty()) {
        if (!takeFigures(row))
            return false;
    } else if (row.tokens.empty()) {
        return takeLabel(row);
    } else {
        const bool sentence = row.tokens.back().unit.isEmpty() && row.tokens.back().text.endsWith(u'.');
        const bool stray = sentence || (!isRowLabel(row.label) && wordCount(row.label) >= (row.tokens.size() == 1 && m_header.columns.size() > 1 ? 5 : 7));
        if (row.label.size() > longestLabel || looksLikeProse(row.label) || stray)
            return false;
        QString label = row.label;
        int line = row.line;
        if (!m_pending.isEmpty() && row.label.at(0).isLower()) {
            label = m_pending + u' ' + row.label;
        } else if (!m_pending.isEmpty() && lineKindOf(m_pending)) {
            startRow(m_pending, m_pendingLine, {});
        }
        m_pending.clear();
        startRow(label, line, row.tokens);
    }
    m_behind = at + 1;
    return true;
}

/// A label speaks of the years the table is about, or those just before.
bool TableRows::isNearColumns(int year) const
{
    constexpr int reach = 5;
    const auto isYear = [](const HeadingColumn &column) { return column.kind == HeadingColumn::Kind::Year; };
    const auto isNear = [&](const HeadingColumn &column) { return isYear(column) && std::abs(column.year - year) <= reach; };
    return std::none_of(m_header.columns.begin(), m_header.columns.end(), isYear) || std::any_of(m_header.columns.begin(), m_header.columns.end(), isNear);
}

bool TableRows::takeFigures(const RowText &row)
{
    const bool unitAlone = row.tokens.size() == 1 && row.tokens.front().text.isEmpty();
    if (unitAlone) {
        if (m_rows.empty() || m_rows.back().content.tokens.empty())
            return false;
        m_rows.back().content.tokens.back().unit = row.tokens.front().unit;
        return true;
    }
    if (!m_pending.isEmpty() || m_rows.empty()) {
        startRow(m_pending, m_pending.isEmpty() ? row.line : m_pendingLine, row.tokens);
        m_pending.clear();
        return true;
    }
    std::vector<Token> &current = m_rows.back().content.tokens;
    const auto onFirstLine = std::count_if(current.begin(), current.end(), [&](const Token &token) { return token.line == m_rows.back().line; });
    if (!m_header.upright && (onFirstLine > 1 || current.size() >= m_header.columns.size()))
        return false;
    current.insert(current.end(), row.tokens.begin(), row.tokens.end());
    return true;
}

bool TableRows::takeLabel(const RowText &row)
{
    if (looksLikeProse(row.label) || row.label.size() > longestLabel)
        return false;
    if (m_pending.isEmpty()) {
        m_pending = row.label;
        m_pendingLine = row.line;
        return true;
    }
    if (row.label.at(0).isLower()) {
        m_pending += u' ' + row.label;
        return m_pending.size() <= longestLabel;
    }
    if (!lineKindOf(m_pending))
        return m_rows.empty() && (m_pending = row.label, m_pendingLine = row.line, true);
    startRow(m_pending, m_pendingLine, {});
    m_pending = row.label;
    m_pendingLine = row.line;
    return true;
}

void TableRows::startRow(const QString &label, int line, std::vector<Token> tokens)
{
    MoneyRow row;
    row.label = label;
    row.line = line;
    row.content.tokens = std::move(tokens);
    m_rows.push_back(std::move(row));
}

bool TableRows::looksLikeProse(const QString &label) const
{
    if (isRowLabel(label) && wordCount(label) < 12)
        return false;
    return wordCount(label) >= 9 || label.contains(". "_L1) || (label.endsWith(u'.') && wordCount(label) > 3) || label.endsWith(u':')
        || label.startsWith(u"•"_s);
}

bool TableRows::isRowLabel(const QString &label) const
{
    return lineKindOf(label).has_value() || isTotalLabel(label) || areaMentioned(label, m_builder.areas()) != nullptr;
}

void TableRows::markSums()
{
    if (m_rows.size() < 2)
        return;
    for (MoneyRow &row : m_rows)
        row.content.isSum = isTotalLabel(row.label);
    const bool named = std::any_of(m_rows.begin(), m_rows.end(), [](const MoneyRow &row) { return row.content.isSum; });
    if (named || m_header.kind != TableHeader::Kind::Recipients || m_rows.size() < 3)
        return;
    // "Økonomisk ramme 2025" below or above awards and unused funds is their sum.
    for (MoneyRow *row : {&m_rows.back(), &m_rows.front()}) {
        if (lineKindOf(row->label) || !row->label.contains("ramme"_L1, Qt::CaseInsensitive))
            continue;
        row->content.isSum = true;
        return;
    }
}

void TableRows::placeByAlignment()
{
    std::vector<std::optional<RowCandidate>> placed;
    for (const MoneyRow &row : m_rows) {
        placed.push_back(placedRow(row, m_header.columns, m_unit));
        if (!placed.back())
            return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].content.placed = placed[i];
        m_rows[i].content.placedByAlignment = true;
    }
}

} // namespace ramme
