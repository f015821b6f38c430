#include "import/letterreader.h"

#include "import/lettertable.h"
#include "import/moneytable.h"
#include "import/prose.h"
#include "import/rowtext.h"
#include "import/textreader.h"
#include "import/vocabulary.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A bullet with an amount, before its place among the others is known.
struct Bullet {
    QString glyph;
    int indent = 0;
    QString text;
    int line = 0;
    MoneyMention amount;
};

struct BulletLine {
    QString glyph;
    int indent = 0;
    QString text;
};

std::optional<BulletLine> bulletLine(const QString &text)
{
    static const QRegularExpression form(u"^(\\s*)([•●▪■◦‣·*¢«»]|[-–—]|[eoO](?=\\s))\\s+(\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return BulletLine{match.captured(2), static_cast<int>(match.capturedLength(1)), match.captured(3).simplified()};
}

/// The amount a bullet begins with or ends with.
std::optional<MoneyMention> amountOf(const QString &text, Unit unit)
{
    const std::vector<MoneyMention> mentions = moneyIn(text);
    if (!mentions.empty())
        return mentions.front();
    static const QRegularExpression bare(u"^((?:\\d{1,3}(?:[ \\x{00a0}\\x{2009}\\x{202f}.]\\d{3})+|\\d+)(?:,\\d{1,2})?)\\s+til\\s"_s);
    const QRegularExpressionMatch match = bare.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Result<Amount> amount = parseAmount(match.captured(1), unit);
    if (!amount)
        return std::nullopt;
    return MoneyMention{amount->money, match.captured(1), match.capturedStart(1), match.capturedEnd(1), false};
}

std::vector<Bullet> bulletsOf(const std::vector<TextLine> &lines, const Part &part, Unit unit)
{
    std::vector<Bullet> bullets;
    for (std::size_t i = part.first; i < part.behind; ++i) {
        const std::optional<BulletLine> start = bulletLine(lines[i].text);
        if (!start || !lines[i].cells.isEmpty())
            continue;
        Bullet bullet{start->glyph, start->indent, start->text, lines[i].number, {}};
        std::size_t blanks = 0;
        for (std::size_t next = i + 1; next < part.behind && bullet.text.size() < 400; ++next) {
            if (lines[next].isBlank()) {
                if (++blanks > 1)
                    break;
                continue;
            }
            const QString more = lines[next].text.simplified();
            if (bulletLine(lines[next].text) || !more.at(0).isLower() || bullet.text.endsWith(u'.') || !lines[next].cells.isEmpty())
                break;
            blanks = 0;
            bullet.text += u' ' + more;
        }
        const std::optional<MoneyMention> amount = amountOf(bullet.text, unit);
        // Only what the bullet is about: an amount at its beginning, or behind a colon.
        if (!amount || (amount->from > 0 && !bullet.text.left(amount->from).trimmed().endsWith(u':')))
            continue;
        bullet.amount = *amount;
        bullets.push_back(bullet);
    }
    return bullets;
}

bool opensParts(const QString &text)
{
    static const QRegularExpression form(u"\\b(?:hvorav|herav|fordelt p[^\\s\\d]{1,2})\\s*:?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

QString labelOf(const Bullet &bullet)
{
    static const QRegularExpression lead(u"^[\\s,:–-]*(?:kroner\\s+)?(?:ti[l1I|]|for|p[^\\s\\d]{1,2})\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(u"(?:[,:;.\\s]|\\bhvorav|\\bherav)+$"_s, QRegularExpression::CaseInsensitiveOption);
    QString label = bullet.amount.from > 0 ? bullet.text.left(bullet.amount.from) : bullet.text.mid(bullet.amount.to);
    label.remove(lead);
    label.remove(tail);
    return label.simplified();
}

/// The area a person said the item belongs to, nothing inside where it belongs to none.
std::optional<std::optional<QString>> saidAreaOf(const BreakdownItem &item, const Layout *said, int line, ReadingBuilder &builder)
{
    for (const LetterItemArea &one : said ? said->table.itemAreas : std::vector<LetterItemArea>()) {
        if (one.parent == item.parent && one.label == item.label)
            return one.area.isEmpty() ? std::optional<QString>() : builder.areaFor(one.area, line);
    }
    return std::nullopt;
}

std::optional<QString> areaOf(const QString &label, int line, ReadingBuilder &builder)
{
    static const QRegularExpression measure(u"^(?:ti[l1I|]tak(?:et)?|arbeid(?:et)?\\s+med)\\s+(.{3,80})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const Area *area = areaMentioned(label, builder.areas()))
        return area->name;
    const QRegularExpressionMatch match = measure.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    return builder.areaFor(match.captured(1), line);
}

void readBreakdown(const std::vector<Bullet> &bullets, const Layout *said, Letter &letter, ReadingBuilder &builder)
{
    const Bullet *parent = nullptr;
    QString parentLabel;
    Money rest;
    bool deeperParts = false;
    for (const Bullet &bullet : bullets) {
        BreakdownItem item;
        item.label = labelOf(bullet);
        item.figure = builder.amountFigure(bullet.amount.money, bullet.amount.raw, bullet.line);
        if (bullet.amount.repaired) {
            item.figure.certainty = Certainty::Decided;
            item.figure.reason = u"bokstaver er lest som siffer i «%1»"_s.arg(bullet.amount.raw);
        }
        if (parent) {
            // Parts are told by another sign or a deeper indent; where all look alike, by what the whole leaves room for.
            const bool deeper = bullet.glyph != parent->glyph || bullet.indent > parent->indent;
            deeperParts = deeperParts || deeper;
            if (deeper || (!deeperParts && !rest.isZero() && bullet.amount.money <= rest)) {
                item.parent = parentLabel;
                rest -= bullet.amount.money;
            } else {
                parent = nullptr;
            }
        }
        if (opensParts(bullet.text) && item.parent.isEmpty()) {
            parent = &bullet;
            parentLabel = item.label;
            rest = bullet.amount.money;
            deeperParts = false;
        } else {
            const std::optional<std::optional<QString>> saidArea = saidAreaOf(item, said, bullet.line, builder);
            item.area = saidArea ? *saidArea : areaOf(item.label, bullet.line, builder);
        }
        letter.breakdown.push_back(item);
    }
}

/// What stands in a column that a person parted and nothing heads belongs nowhere: it is kept, listed and told.
void reportUnheaded(const std::vector<TextLine> &lines, std::size_t heading, const PostTable &table, ReadingBuilder &builder)
{
    const QStringList lost = cellsIn(lines, heading + 1, table.behind, table.unheaded);
    if (lost.isEmpty())
        return;
    builder.addLeftover(lines[heading].number, lost.join(u'\n'));
    builder.addFinding(u"column-without-heading"_s, Severity::Warning,
                       u"En tabell i brevet har en kolonne som verken er kapittel, post, betegnelse eller beløp: %1. Den er ikke lest inn; gi kolonnen en overskrift."_s.arg(
                           lost.join(u", "_s)),
                       {}, 0, lines[heading].number);
}

/// Rows of figures that could not be read are kept, listed and told.
void reportUnread(const std::vector<TextLine> &lines, const PostTable &table, const Letter &letter, ReadingBuilder &builder)
{
    QStringList text;
    for (const std::size_t at : table.unread)
        text.append(lines[at].text.simplified());
    if (text.isEmpty())
        return;
    const int line = lines[table.unread.front()].number;
    builder.addLeftover(line, text.join(u'\n'));
    const QString message = text.size() == 1
        ? u"En rad i tabellen med kapittel og post i brevet til %1 kan ikke leses: «%2». Teksten er tatt vare på; kontroller den mot originalen."_s.arg(letter.recipient, text.front())
        : u"%1 rader i tabellen med kapittel og post i brevet til %2 kan ikke leses, fra «%3» til «%4». Teksten er tatt vare på; kontroller dem mot originalen."_s.arg(
              QString::number(text.size()), letter.recipient, text.front(), text.back());
    builder.addFinding(u"table-unreadable"_s, Severity::Warning, message, {}, 0, line);
}

} // namespace

void readLetter(const std::vector<TextLine> &lines, const Part &part, ReadingBuilder &builder)
{
    Letter letter;
    letter.recipient = builder.recipientFor(part.subject);
    letter.year = yearOfPart(lines, part);
    letter.source = builder.sourceAt(lines[part.first].number);

    std::vector<bool> used(lines.size(), false);
    for (std::size_t i = part.first; i < part.behind; ++i) {
        const Layout *said = builder.layoutAt(lines[i].number);
        const std::size_t end = said ? indexOfLine(lines, i, part.behind, said->table.behindLine()) : part.behind;
        const std::optional<PostTable> table = readPostTable(lines, i, part.first, end);
        if (!table)
            continue;
        builder.tables.push_back({FoundTable::Taken::Posts, lines[i].number, lines[table->behind - 1].number, table->columns});
        if (said && !said->table.columns.empty()) {
            const auto isUnread = [&](const TextLine &line) {
                return std::none_of(table->rows.begin(), table->rows.end(), [&](const PostRow &row) { return row.amountLine == line.number; });
            };
            reportUnheaded(lines, i, *table, builder);
            builder.keepLines(lines, i + 1, end, isUnread);
        } else {
            reportUnread(lines, *table, letter, builder);
        }
        letter.unit = table->unit;
        for (const PostRow &row : table->rows) {
            Figure figure = builder.amountFigure(row.amount, row.raw, row.amountLine);
            if (!row.how.isEmpty()) {
                figure.certainty = Certainty::Decided;
                figure.reason = row.how;
            }
            if (row.isTotal)
                letter.printedTotals.push_back({PrintedTotal::Table::Letters, row.name, table->amountHeading, figure});
            else
                letter.posts.push_back({row.chapter, row.post, row.name, figure});
        }
        for (std::size_t line = i; line < table->behind; ++line)
            used[line] = true;
        i = table->behind - 1;
    }
    readBreakdown(bulletsOf(lines, part, letter.unit), builder.layoutAt(letter.source.line), letter, builder);
    readReserves(lines, part.first, part.behind, letter.year, used, builder);
    builder.reading.letters.push_back(letter);
}

} // namespace ramme
