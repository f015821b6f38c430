#include "import/lettertable.h"

#include "import/moneytable.h"
#include "import/rowtext.h"
#include "import/vocabulary.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostRowLines = 6;

enum class Field { Chapter, Post, Name, Amount };

struct Heading {
    std::vector<Field> order;
    std::vector<HeadingPlace> places; ///< of each field
    std::vector<int> unheaded; ///< cells that are no field
    QString amountHeading;
};

std::optional<Field> fieldOf(const QString &text)
{
    static const QRegularExpression chapter(u"^kap(?:itt?e[l1I|])?\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression post(u"^p[o0]st\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^(?:betegne[l1I|]se|benevne[l1I|]se|navn|tekst|form[^\\s\\d]{1,2}[l1I|]|beskrive[l1I|]se|postnavn)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amount(u"^(?:bevi[l1I|]gning|bel[^\\s\\d]{1,2}p|ti[l1I|]de[l1I|]ing|ramme|budsjett|kroner|sum)\\b.*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (chapter.match(text).hasMatch())
        return Field::Chapter;
    if (post.match(text).hasMatch())
        return Field::Post;
    if (name.match(text).hasMatch())
        return Field::Name;
    if (amount.match(text).hasMatch())
        return Field::Amount;
    return std::nullopt;
}

bool holds(const Heading &heading, Field field) { return std::find(heading.order.begin(), heading.order.end(), field) != heading.order.end(); }

/// The cells or words of a heading; what stands in brackets is left out of those that are no cells.
std::vector<std::pair<QString, HeadingPlace>> piecesOf(const TextLine &line)
{
    static const QRegularExpression word(u"\\([^)]*\\)|[^\\s(]+"_s);
    std::vector<std::pair<QString, HeadingPlace>> pieces;
    for (int i = 0; i < line.cells.size(); ++i)
        pieces.push_back({line.cells.at(i).simplified(), {0, 0, i}});
    QRegularExpressionMatchIterator found = word.globalMatch(line.cells.isEmpty() ? line.text : QString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (!match.captured().startsWith(u'('))
            pieces.push_back({match.captured(), {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()), -1}});
    }
    return pieces;
}

std::optional<Heading> headingOf(const TextLine &line)
{
    static const QRegularExpression bracketed(u"\\([^)]*\\)"_s);
    if (line.text.size() > 160)
        return std::nullopt;
    Heading heading;
    const bool hasCells = !line.cells.isEmpty();
    bool afterAmount = false;
    for (const auto &[piece, place] : piecesOf(line)) {
        const QString plain = QString(piece).remove(bracketed).simplified();
        const std::optional<Field> field = fieldOf(plain);
        if (!field || holds(heading, *field)) {
            if (!hasCells && !afterAmount && !piece.isEmpty())
                return std::nullopt;
            if (hasCells)
                heading.unheaded.push_back(place.cell);
            continue; // "Beløp i 1000 kroner"
        }
        heading.order.push_back(*field);
        heading.places.push_back(place);
        afterAmount = *field == Field::Amount;
        if (afterAmount)
            heading.amountHeading = plain;
    }
    const bool isWhole = holds(heading, Field::Chapter) && holds(heading, Field::Post) && holds(heading, Field::Amount);
    return isWhole ? std::optional(heading) : std::nullopt;
}

QString patternOf(Field field)
{
    switch (field) {
    case Field::Chapter: return u"(?<chapter>[\\dOIl|]{3,4})"_s;
    case Field::Post: return u"(?<post>[\\dOIl|]{1,2})"_s;
    case Field::Name: return u"(?<name>\\S.*?)"_s;
    case Field::Amount: return u"(?<amount>[\\dOIl|]{1,3}(?:[ \\x{00a0}\\x{2009}\\x{202f}.][\\dOIl|]{3})+(?:,\\d{1,4})?|[\\dOIl|]+(?:,\\d{1,4})?)"_s;
    }
    return {};
}

QRegularExpression rowPattern(const Heading &heading)
{
    QString pattern = u"^\\s*"_s;
    for (std::size_t i = 0; i < heading.order.size(); ++i) {
        if (i > 0)
            pattern += u"\\s+"_s;
        pattern += patternOf(heading.order[i]);
    }
    return QRegularExpression(pattern + u"\\s*$"_s);
}

/// The row with its own beginning only: what tells that a row starts.
QRegularExpression startPattern(const Heading &heading)
{
    QString pattern = u"^\\s*"_s;
    for (std::size_t i = 0; i < heading.order.size() && heading.order[i] != Field::Name; ++i)
        pattern += patternOf(heading.order[i]) + u"\\s+"_s;
    return QRegularExpression(pattern + u"\\S"_s);
}

std::optional<PostRow> rowOf(const QString &chapter, const QString &post, const QString &name, const QString &amount, int line, Unit unit)
{
    const Result<Amount> parsed = parseAmount(digitsOf(amount), unit);
    if (!parsed)
        return std::nullopt;
    PostRow row;
    row.chapter = digitsOf(chapter).toInt();
    row.post = digitsOf(post).remove(u'.').toInt(); // a speck of dirt, or the form of a date
    row.name = name.simplified();
    row.amount = parsed->money;
    row.raw = amount.simplified();
    row.amountLine = line;
    if (digitsOf(amount) != amount)
        row.how = u"bokstaver er lest som siffer i «%1»"_s.arg(row.raw);
    return row;
}

std::optional<PostRow> totalOf(const TextLine &line, Unit unit)
{
    const RowText row = splitRow(line, unit);
    if (row.tokens.empty() || !isTotalLabel(row.label) || row.label.size() > 40)
        return std::nullopt;
    QStringList parts;
    for (const Token &token : row.tokens)
        parts.append(token.text);
    std::optional<PostRow> total = rowOf({}, {}, row.label, parts.join(u' '), line.number, unit);
    if (total)
        total->isTotal = true;
    return total;
}

Unit unitAround(const std::vector<TextLine> &lines, std::size_t at, std::size_t begin, std::size_t end)
{
    QString text = lines[at].text;
    std::size_t seen = 0;
    for (std::size_t i = at; i > begin && seen < 3;) {
        --i;
        if (lines[i].isBlank())
            continue;
        ++seen;
        text += u'\n' + lines[i].text;
    }
    if (at + 1 < end)
        text += u'\n' + lines[at + 1].text;
    return unitIn(text).value_or(Unit::Thousand);
}

bool holdsDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

void readCellRows(const std::vector<TextLine> &lines, const Heading &heading, std::size_t end, PostTable &table)
{
    for (std::size_t i = table.behind; i < end; ++i) {
        if (lines[i].isBlank())
            continue;
        if (lines[i].cells.isEmpty())
            break;
        QStringList fields(4);
        for (std::size_t f = 0; f < heading.order.size(); ++f) {
            fields[static_cast<int>(heading.order[f])] = lines[i].cells.value(heading.places[f].cell);
        }
        const QString &chapter = fields.at(static_cast<int>(Field::Chapter));
        std::optional<PostRow> row = rowOf(chapter, fields.at(static_cast<int>(Field::Post)), fields.at(static_cast<int>(Field::Name)),
                                           fields.at(static_cast<int>(Field::Amount)), lines[i].number, table.unit);
        if (row && row->chapter == 0) {
            const QString label = chapter.isEmpty() ? row->name : chapter;
            row->isTotal = isTotalLabel(label);
            row->name = label;
            if (!row->isTotal)
                row.reset();
        }
        if (row)
            table.rows.push_back(*row);
        else if (holdsDigit(lines[i].text) && !(table.rows.empty() && unitIn(lines[i].text)))
            table.unread.push_back(i);
        table.behind = i + 1;
    }
}

/// A row of text over as many lines as it takes; nothing where the lines are no row.
std::optional<PostRow> textRow(const std::vector<TextLine> &lines, const Heading &heading, std::size_t &at, std::size_t end, Unit unit)
{
    const QRegularExpression whole = rowPattern(heading);
    if (!startPattern(heading).match(lines[at].text).hasMatch())
        return std::nullopt;
    QString text;
    std::size_t taken = 0;
    for (std::size_t i = at; i < end && taken < mostRowLines; ++i) {
        if (lines[i].isBlank())
            continue;
        if (taken > 0 && startPattern(heading).match(lines[i].text).hasMatch() && !looksLikeNumber(lines[i].text.simplified()))
            break;
        ++taken;
        text += (text.isEmpty() ? u""_s : u" "_s) + lines[i].text.simplified();
        const QRegularExpressionMatch match = whole.match(text);
        if (!match.hasMatch())
            continue;
        at = i;
        return rowOf(match.captured(u"chapter"_s), match.captured(u"post"_s), match.captured(u"name"_s), match.captured(u"amount"_s), lines[i].number, unit);
    }
    return std::nullopt;
}

/// A line with the figures of a row in it, however damaged: it begins as one, and it is no sentence.
bool looksLikeRow(const TextLine &line, const Heading &heading)
{
    static const QRegularExpression figure(u"(?:^|\\s)[\\dOIl|]*\\d[^\\s]*(?=\\s|$)"_s);
    if (!line.cells.isEmpty() || line.text.size() > 160 || line.text.trimmed().endsWith(u'.') || headingOf(line) || !startPattern(heading).match(line.text).hasMatch())
        return false;
    QRegularExpressionMatchIterator found = figure.globalMatch(line.text);
    int figures = 0;
    while (found.hasNext() && figures < 2) {
        found.next();
        ++figures;
    }
    return figures == 2;
}

/// The lines from one on, blank ones left out, that look like rows of which none can be read.
struct UnreadRows {
    std::vector<std::size_t> lines; ///< those before the next row that can, or where there is none those that follow without a blank line between
    bool goesOn = false;            ///< a row that can be read follows
};

UnreadRows unreadRows(const std::vector<TextLine> &lines, const Heading &heading, std::size_t at, std::size_t end, Unit unit)
{
    std::vector<std::size_t> unread;
    std::size_t closely = 0;
    bool gap = false;
    for (std::size_t i = at; i < end; ++i) {
        if (lines[i].isBlank()) {
            gap = true;
            continue;
        }
        std::size_t last = i;
        if (!unread.empty() && (textRow(lines, heading, last, end, unit) || totalOf(lines[i], unit)))
            return {unread, true};
        if (!looksLikeRow(lines[i], heading))
            break;
        unread.push_back(i);
        closely = gap ? closely : unread.size();
    }
    unread.resize(closely);
    return {unread, false};
}

void readTextRows(const std::vector<TextLine> &lines, const Heading &heading, std::size_t end, PostTable &table)
{
    for (std::size_t i = table.behind; i < end; ++i) {
        if (lines[i].isBlank())
            continue;
        std::optional<PostRow> row = textRow(lines, heading, i, end, table.unit);
        if (!row)
            row = totalOf(lines[i], table.unit);
        if (!row) {
            if (unitIn(lines[i].text) && table.rows.empty() && lines[i].text.size() < 60)
                continue;
            const UnreadRows unread = unreadRows(lines, heading, i, end, table.unit);
            if (unread.lines.empty())
                return;
            table.unread.insert(table.unread.end(), unread.lines.begin(), unread.lines.end());
            i = unread.lines.back();
            table.behind = i + 1;
            if (!unread.goesOn)
                return;
            continue;
        }
        table.rows.push_back(*row);
        table.behind = i + 1;
    }
}

} // namespace

std::optional<PostTable> readPostTable(const std::vector<TextLine> &lines, std::size_t at, std::size_t begin, std::size_t end)
{
    const std::optional<Heading> heading = headingOf(lines[at]);
    if (!heading)
        return std::nullopt;
    PostTable table;
    table.unit = unitAround(lines, at, begin, end);
    table.amountHeading = heading->amountHeading;
    table.columns.assign(heading->places.begin() + 1, heading->places.end());
    table.unheaded = heading->unheaded;
    table.behind = at + 1;
    if (lines[at].cells.isEmpty())
        readTextRows(lines, *heading, end, table);
    else
        readCellRows(lines, *heading, end, table);
    return table.rows.empty() && table.unread.empty() ? std::nullopt : std::optional(table);
}

} // namespace ramme
