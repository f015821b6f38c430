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
    std::vector<int> cells; ///< index of each field's cell, where the columns are printed
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

std::optional<Heading> headingOf(const TextLine &line)
{
    static const QRegularExpression bracketed(u"\\([^)]*\\)"_s);
    if (line.text.size() > 160)
        return std::nullopt;
    Heading heading;
    const bool hasCells = !line.cells.isEmpty();
    QString plain = line.text;
    plain.remove(bracketed);
    const QStringList pieces = hasCells ? line.cells : plain.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    bool afterAmount = false;
    for (int i = 0; i < pieces.size(); ++i) {
        const QString piece = pieces.at(i).simplified();
        const std::optional<Field> field = fieldOf(QString(piece).remove(bracketed).simplified());
        if (!field || holds(heading, *field)) {
            if (hasCells || afterAmount || piece.isEmpty())
                continue; // "Beløp i 1000 kroner"
            return std::nullopt;
        }
        heading.order.push_back(*field);
        heading.cells.push_back(i);
        afterAmount = *field == Field::Amount;
        if (afterAmount)
            heading.amountHeading = QString(piece).remove(bracketed).simplified();
    }
    if (!holds(heading, Field::Chapter) || !holds(heading, Field::Post) || !holds(heading, Field::Amount))
        return std::nullopt;
    if (!hasCells)
        heading.cells.clear();
    return heading;
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
    row.post = digitsOf(post).toInt();
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

void readCellRows(const std::vector<TextLine> &lines, const Heading &heading, std::size_t end, PostTable &table)
{
    for (std::size_t i = table.behind; i < end; ++i) {
        if (lines[i].isBlank())
            continue;
        if (lines[i].cells.isEmpty())
            break;
        QStringList fields(4);
        for (std::size_t f = 0; f < heading.order.size(); ++f) {
            if (heading.cells[f] < lines[i].cells.size())
                fields[static_cast<int>(heading.order[f])] = lines[i].cells.at(heading.cells[f]);
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
            return;
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
    table.behind = at + 1;
    if (lines[at].cells.isEmpty())
        readTextRows(lines, *heading, end, table);
    else
        readCellRows(lines, *heading, end, table);
    return table.rows.empty() ? std::nullopt : std::optional(table);
}

} // namespace ramme
