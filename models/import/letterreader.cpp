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

void readBreakdown(const std::vector<Bullet> &bullets, Letter &letter, ReadingBuilder &builder)
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
            item.area = areaOf(item.label, bullet.line, builder);
        }
        letter.breakdown.push_back(item);
    }
}

} // namespace

void readLetter(const std::vector<TextLine> &lines, const Part &part, ReadingBuilder &builder)
{
    Letter letter;
    letter.recipient = builder.recipientFor(part.subject);
    letter.year = part.titleYear != 0 ? part.titleYear : part.adopted.year();
    letter.source = builder.sourceAt(lines[part.first].number);

    std::vector<bool> used(lines.size(), false);
    for (std::size_t i = part.first; i < part.behind; ++i) {
        const std::optional<PostTable> table = readPostTable(lines, i, part.first, part.behind);
        if (!table)
            continue;
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
    readBreakdown(bulletsOf(lines, part, letter.unit), letter, builder);
    readReserves(lines, part.first, part.behind, letter.year, used, builder);
    builder.reading.letters.push_back(letter);
}

} // namespace ramme
