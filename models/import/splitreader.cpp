#include "import/splitreader.h"

#include "import/prose.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The year a split is for: said by its caption, else by its labels, else that of the mandate.
int budgetYear(const MoneyTable &table, const Mandate &mandate)
{
    const std::vector<YearMention> inCaption = yearsIn(table.caption);
    static const QRegularExpression included(u"(?:ubrukt\\S*|overf\\S+|fra)\\s*(?:\\S+\\s+){0,2}$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const YearMention &mention : inCaption) {
        if (!included.match(table.caption.left(mention.at)).hasMatch())
            return mention.year;
    }
    for (const YearMention &mention : yearsIn(table.header.heading))
        return mention.year;
    for (const MoneyRow &row : table.rows) {
        const std::optional<LineKind> kind = lineKindOf(row.label);
        if (kind != LineKind::Award && kind != LineKind::Operations)
            continue;
        for (const YearMention &mention : yearsIn(row.label))
            return mention.year;
    }
    return mandate.vintage;
}

struct Line {
    LineKind kind = LineKind::All;
    QString name;
};

Line lineOf(const MoneyRow &row, std::size_t dataRows, const ReadingBuilder &builder)
{
    const QString label = repairedLabel(row.label, builder.areas());
    if (const std::optional<LineKind> kind = lineKindOf(label))
        return {*kind, label};
    if (dataRows == 1)
        return {LineKind::All, {}};
    return {areaMentioned(label, builder.areas()) ? LineKind::Award : LineKind::Other, label};
}

void reportForeignArea(const MoneyRow &row, const Mandate &mandate, int figure, ReadingBuilder &builder)
{
    const Area *named = areaMentioned(row.label, builder.areas());
    if (!named || named->name == mandate.area)
        return;
    const QString message =
        u"Raden «%1» i mandatet for %2 nevner %3. Beløpet er ført på %2, der summen trenger det, men dokumentet ser ut til å ha en feil."_s
            .arg(row.label.simplified(), mandate.area, named->name);
    builder.addFinding(u"area-mismatch"_s, Severity::Warning, message, mandate.area, mandate.vintage, row.line, figure);
}

void reportUndecided(const MoneyRow &row, const SplitRow &split, const Mandate &mandate, ReadingBuilder &builder)
{
    QStringList recipients;
    int figure = 0;
    for (const RecipientFigure &cell : split.recipients) {
        if (cell.figure.certainty != Certainty::Ambiguous)
            continue;
        recipients.append(cell.recipient);
        figure = figure == 0 ? cell.figure.id : figure;
    }
    if (recipients.isEmpty())
        return;
    const QString message = u"I raden «%1» sier verken plassering eller summer sikkert hvilke beløp som hører til %2. Velg riktig lesemåte."_s.arg(
        row.label.isEmpty() ? mandate.area : row.label.simplified(), recipients.join(u" og "_s));
    builder.addFinding(u"columns-undecided"_s, Severity::Warning, message, mandate.area, mandate.vintage, row.line, figure);
}

/// "hvorav minst 10 mill. kroner skal gå til …, minst 7 mill. kroner til … og 4 mill. kroner skal gå til …"
void readEarmarks(const Footnote &note, const QString &recipient, int year, Mandate &mandate, ReadingBuilder &builder)
{
    static const QRegularExpression within(u"\\b(?:hvorav|herav|av dette|av disse)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atLeast(u"\\bminst\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lead(u"^[\\s,]*(?:kroner\\s+)?(?:skal\\s+)?(?:g\\S{1,2}\\s+)?(?:brukes\\s+)?(?:til\\s+)?(?:\\S{1,2}\\s+(?=finansiere|st))?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(u"(?:[,.;\\s]|\\bog|\\bminst)+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!within.match(note.text).hasMatch())
        return;
    const std::vector<MoneyMention> amounts = moneyIn(note.text);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const qsizetype end = i + 1 < amounts.size() ? amounts[i + 1].from : note.text.size();
        QString purpose = note.text.mid(amounts[i].to, end - amounts[i].to);
        purpose.remove(lead);
        purpose.remove(tail);
        Earmark earmark;
        earmark.budgetYear = year;
        earmark.recipient = recipient;
        earmark.bound = atLeast.match(note.text.left(amounts[i].from)).hasMatch() ? Earmark::Bound::AtLeast : Earmark::Bound::Exact;
        earmark.purpose = purpose.simplified();
        earmark.figure = builder.amountFigure(amounts[i].money, amounts[i].raw, note.line);
        mandate.earmarks.push_back(earmark);
    }
}

/// The footnote marks printed at each recipient's amounts.
QString markedRecipient(const std::vector<SplitRow> &rows, const QString &mark)
{
    QString found;
    for (const SplitRow &row : rows) {
        for (const RecipientFigure &cell : row.recipients) {
            if (!cell.figure.amount || !cell.figure.raw.endsWith(mark))
                continue;
            if (!found.isEmpty() && found != cell.recipient)
                return {};
            found = cell.recipient;
        }
    }
    return found;
}

bool sameSplit(const SplitRow &a, const SplitRow &b)
{
    if (a.budgetYear != b.budgetYear || a.line != b.line || a.kind != b.kind || a.recipients.size() != b.recipients.size())
        return false;
    for (std::size_t i = 0; i < a.recipients.size(); ++i) {
        if (a.recipients[i].recipient != b.recipients[i].recipient || a.recipients[i].figure.state != b.recipients[i].figure.state
            || a.recipients[i].figure.amount != b.recipients[i].figure.amount)
            return false;
    }
    return true;
}

void addEvidence(const MoneyTable &table, int year, const Mandate &mandate, TableProblem &problem)
{
    const std::optional<std::size_t> total = problem.totalColumn;
    const auto claim = std::find_if(mandate.claims.begin(), mandate.claims.end(), [&](const Claim &candidate) {
        return candidate.kind == Claim::Kind::Frame && candidate.year == year && candidate.figure.amount;
    });
    if (!total || claim == mandate.claims.end())
        return;
    const bool one = table.rows.size() == 1;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        if (one || table.rows[r].content.isSum)
            problem.evidence.push_back({r, *total, std::nullopt, claim->figure.amount, u"beløpet for %1 i teksten"_s.arg(year)});
    }
}

} // namespace

void readSplit(const MoneyTable &table, Mandate &mandate, ReadingBuilder &builder)
{
    const int year = budgetYear(table, mandate);
    TableProblem problem = problemOf(table, BlankRule::Anywhere, builder);
    addEvidence(table, year, mandate, problem);
    const std::vector<SolvedRow> solved = solveTable(problem);
    const auto dataRows = static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(), [](const MoneyRow &row) { return !row.content.isSum; }));

    std::vector<SplitRow> rows;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const MoneyRow &row = table.rows[r];
        const Line line = row.content.isSum ? Line() : lineOf(row, dataRows, builder);
        SplitRow split;
        split.budgetYear = year;
        split.line = line.name;
        split.label = row.label;
        split.kind = line.kind;
        for (std::size_t c = 0; c < table.header.columns.size(); ++c) {
            const HeadingColumn &column = table.header.columns[c];
            const Figure figure = builder.figure(solved[r][c], row.line);
            if (row.content.isSum || column.kind == HeadingColumn::Kind::Total) {
                const QString heading = column.kind == HeadingColumn::Kind::Total ? column.text : builder.recipientFor(column.recipient);
                mandate.printedTotals.push_back({PrintedTotal::Table::Splits, row.content.isSum ? row.label.simplified() : split.line, heading, figure});
            } else {
                split.recipients.push_back({builder.recipientFor(column.recipient), figure});
            }
        }
        if (row.content.isSum || split.recipients.empty())
            continue;
        if (std::any_of(mandate.splits.begin(), mandate.splits.end(), [&](const SplitRow &other) { return sameSplit(other, split); }))
            continue;
        reportForeignArea(row, mandate, split.recipients.front().figure.id, builder);
        reportUndecided(row, split, mandate, builder);
        reportUnreadable(row, solved[r], mandate, builder);
        rows.push_back(split);
    }
    for (const Footnote &note : table.footnotes) {
        const QString recipient = markedRecipient(rows, note.mark);
        const std::size_t before = mandate.earmarks.size();
        readEarmarks(note, recipient, year, mandate, builder);
        if (recipient.isEmpty() && mandate.earmarks.size() > before)
            builder.addFinding(u"earmark-unplaced"_s, Severity::Warning,
                               u"Fotnoten med øremerking i mandatet for %1 kan ikke knyttes til et beløp i tabellen. Angi hvilken mottaker den gjelder."_s.arg(mandate.area),
                               mandate.area, mandate.vintage, note.line, mandate.earmarks.back().figure.id);
    }
    mandate.splits.insert(mandate.splits.end(), rows.begin(), rows.end());
}

} // namespace ramme
