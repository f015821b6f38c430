#include "import/moneytable.h"

#include "import/tablerows.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t captionReach = 8;

struct Caption {
    QString text;
    int line = 0;
};

/// A caption with the lines it runs over.
Caption captionAt(const std::vector<TextLine> &lines, std::size_t at, std::size_t end)
{
    Caption caption{lines[at].text.simplified(), lines[at].number};
    std::size_t blanks = 0;
    for (std::size_t i = at + 1; i < end && i < at + 8; ++i) {
        if (lines[i].isBlank()) {
            if (++blanks > 1)
                break;
            continue;
        }
        const QString next = lines[i].text.simplified();
        const bool open = caption.text.count(u'(') > caption.text.count(u')') || caption.text.endsWith(u',');
        if (isCaptionLine(next) || !lines[i].cells.isEmpty() || next.size() > 200 || (!open && !next.at(0).isLower() && next.at(0) != u'('))
            break;
        blanks = 0;
        caption.text += u' ' + next;
    }
    return caption;
}

/// The nearest caption above the table, else the nearest below.
std::optional<Caption> captionAround(const std::vector<TextLine> &lines, const TableHeader &header, std::size_t behind, std::size_t begin, std::size_t end)
{
    std::size_t seen = 0;
    for (std::size_t i = header.first; i > begin && seen < captionReach;) {
        --i;
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text))
            return captionAt(lines, i, header.first);
    }
    seen = 0;
    for (std::size_t i = behind; i < end && seen < 4; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text))
            return captionAt(lines, i, end);
    }
    return std::nullopt;
}

/// The text in which a table says its unit and price base: its heading, and what stands close above and below it.
QString surroundings(const std::vector<TextLine> &lines, const TableHeader &header, std::size_t behind, std::size_t begin, std::size_t end)
{
    QStringList text;
    for (std::size_t i = header.first; i < header.behind; ++i)
        text.append(lines[i].text);
    std::size_t seen = 0;
    QStringList above; // as it is read: "(beløp i 1000" may end one line and "2030-kroner)" begin the next
    for (std::size_t i = header.first; i > begin && seen < 4;) {
        --i;
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text)) {
            above.prepend(captionAt(lines, i, header.first).text);
            break;
        }
        if (lines[i].text.size() >= 250)
            break;
        above.prepend(lines[i].text);
    }
    text += above;
    seen = 0;
    for (std::size_t i = behind; i < end && seen < 1; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        if (isCaptionLine(lines[i].text))
            text.append(captionAt(lines, i, end).text);
    }
    return text.join(u'\n');
}

std::vector<Footnote> footnotesBelow(const std::vector<TextLine> &lines, std::size_t behind, std::size_t end)
{
    static const QRegularExpression form(u"^\\s*([*†‡]+|[¹²³⁴⁵⁶⁷⁸⁹])\\s*(\\S.{3,})$"_s);
    std::vector<Footnote> footnotes;
    int captionLines = 0;
    std::size_t seen = 0;
    for (std::size_t i = behind; i < end && seen < 6; ++i) {
        if (lines[i].isBlank())
            continue;
        ++seen;
        const QRegularExpressionMatch match = form.match(lines[i].text);
        if (!match.hasMatch()) {
            const bool caption = isCaptionLine(lines[i].text);
            if (footnotes.empty() && (caption || captionLines > 0)) {
                captionLines = caption ? 2 : captionLines - 1; // a caption may run over three lines
                continue;
            }
            break;
        }
        Footnote note{match.captured(1), match.captured(2).simplified(), lines[i].number};
        std::size_t blanks = 0;
        for (std::size_t next = i + 1; next < end && blanks < 2 && note.text.size() < 600; ++next) {
            if (lines[next].isBlank()) {
                ++blanks;
                continue;
            }
            const bool ended = note.text.endsWith(u'.') && !note.text.endsWith("mill."_L1);
            if (ended || form.match(lines[next].text).hasMatch() || isCaptionLine(lines[next].text) || isChapterHeading(lines[next].text)
                || !lines[next].cells.isEmpty())
                break;
            blanks = 0;
            note.text += u' ' + lines[next].text.simplified();
            i = next;
        }
        footnotes.push_back(note);
    }
    return footnotes;
}

bool speaksOfMoney(const QString &text)
{
    static const QRegularExpression money(u"(?:ramme|bel[^\\s\\d]{1,2}p|mid[l1I|]er|[^\\s\\d]{1,2}konomi|budsjett|bevi[l1I|]gning|ti[l1I|]de[l1I|]|finansiering|kostnad|prisniv)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return unitIn(text).has_value() || priceBaseIn(text).has_value() || money.match(text).hasMatch();
}

} // namespace

bool isCaptionLine(const QString &text)
{
    static const QRegularExpression caption(u"^\\W{0,4}(tabe[l1I|]{1,2}|figur)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return caption.match(text).hasMatch();
}

bool isChapterHeading(const QString &text)
{
    static const QRegularExpression chapter(u"^\\W{0,3}\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+\\p{Lu}\\p{Ll}{2,}[^\\d]*(?:20\\d\\d)?\\s*$"_s);
    return chapter.match(text).hasMatch();
}

std::optional<Unit> unitIn(const QString &text)
{
    static const QRegularExpression millions(u"(?:\\bmi[l1I|]{2}\\b|\\bmi[l1I|]\\.|\\bmi[l1I|]{2}ioner|\\bMNOK\\b|\\bmkr\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thousands(u"(?:\\b1[ \\x{00a0}.]?000\\s*(?:kr|NOK|20\\d\\d)|tusen\\s+kr|\\bTNOK\\b|\\btkr\\b|hele\\s+tusen|i\\s+tusen)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kroner(u"(?:bel[^\\s\\d]{1,2}p|tall)\\s+i\\s+(?:20\\d\\d-)?(?:hele\\s+)?kr"_s, QRegularExpression::CaseInsensitiveOption);
    if (thousands.match(text).hasMatch())
        return Unit::Thousand;
    if (millions.match(text).hasMatch())
        return Unit::Million;
    if (kroner.match(text).hasMatch())
        return Unit::Kroner;
    return std::nullopt;
}

std::optional<PriceBase> priceBaseIn(const QString &text)
{
    static const QRegularExpression ofYear(u"\\b([2][0O][\\dOIl]{2}) ?[-–—]? ?(?:kroner|kr\\b|priser|prisniv)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression level(u"(?:prisniv[^\\s\\d]{1,2}|prisar|pris[^\\s\\d]{1,2}r|faste)\\s*:?\\s*([2][0O][\\dOIl]{2})"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nominal(u"(?:nomine[l1I|]{2}e|[l1I|][^\\s\\d]{1,2}pende)\\s+(?:kroner|kr\\b|priser|bel)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &form : {ofYear, level}) {
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
            if (const int year = yearOf(match.captured(1)); year != 0)
                return PriceBase::ofYear(year);
        }
    }
    if (nominal.match(text).hasMatch())
        return PriceBase::nominal();
    return std::nullopt;
}

std::optional<MoneyTable> readMoneyTable(const std::vector<TextLine> &lines, const TableHeader &header, std::size_t begin, std::size_t end,
                                         const ReadingBuilder &builder)
{
    MoneyTable table;
    table.header = header;
    const QString around = surroundings(lines, header, header.behind, begin, end);
    table.unit = unitIn(around).value_or(builder.unitOtherwise());
    TableRows rows(lines, end, builder, table.header, table.unit);
    table.rows = rows.read();
    table.behind = rows.behind();
    if (table.rows.empty())
        return std::nullopt;
    const QString text = surroundings(lines, header, table.behind, begin, end);
    if (!unitIn(around)) {
        if (const std::optional<Unit> unit = unitIn(text); unit && *unit != table.unit) {
            table.unit = *unit;
            TableRows again(lines, end, builder, table.header, table.unit);
            table.rows = again.read();
            table.behind = again.behind();
        }
    }
    table.priceBase = priceBaseIn(text).value_or(PriceBase());
    table.saysMoney = speaksOfMoney(text);
    if (const std::optional<Caption> caption = captionAround(lines, header, table.behind, begin, end)) {
        table.caption = caption->text;
        table.captionLine = caption->line;
    }
    table.footnotes = footnotesBelow(lines, table.behind, end);
    return table;
}

void reportUnreadable(const MoneyRow &row, const SolvedRow &cells, const Mandate &mandate, ReadingBuilder &builder)
{
    const auto unreadable = std::find_if(cells.begin(), cells.end(), [](const SolvedCell &cell) { return cell.value.state == FigureState::Unreadable; });
    if (unreadable == cells.end())
        return;
    const QString message = u"Raden «%1» i mandatet for %2 kan ikke leses: «%3». Fyll inn beløpene fra originalen."_s.arg(
        row.label.simplified(), mandate.area, unreadable->value.raw);
    builder.addFinding(u"row-unreadable"_s, Severity::Warning, message, mandate.area, mandate.vintage, row.line);
}

TableProblem problemOf(const MoneyTable &table, BlankRule blanks, const ReadingBuilder &builder)
{
    TableProblem problem;
    problem.columns = table.header.columns.size();
    problem.totalColumn = table.header.totalColumn();
    problem.unit = table.unit;
    problem.blanks = blanks;
    problem.damaged = builder.isDamaged();
    problem.optical = builder.isOptical();
    problem.stop = builder.stop();
    for (const MoneyRow &row : table.rows) {
        problem.rows.push_back(row.content);
        problem.rows.back().label = row.label.simplified();
    }
    return problem;
}

} // namespace ramme
