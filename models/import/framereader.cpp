#include "import/framereader.h"

#include "import/vocabulary.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// True where a label names the area and nothing more that matters: "Pasientens måledata, samlet".
bool namesOnlyArea(const QString &label, const QString &area, const std::vector<Area> &areas)
{
    const auto isIt = [&](const QString &text) {
        const Area *found = areaNamed(text, areas);
        return found && found->name == area;
    };
    return isIt(label) || isIt(label.section(u',', 0, 0)) || isIt(label.section(u'(', 0, 0).simplified());
}

/// The name of each row: empty for the area's own.
std::vector<QString> rowNames(const MoneyTable &table, const QString &area, const ReadingBuilder &builder)
{
    std::vector<QString> names;
    const auto dataRows = std::count_if(table.rows.begin(), table.rows.end(), [](const MoneyRow &row) { return !row.content.isSum; });
    bool ownFound = false;
    for (const MoneyRow &row : table.rows) {
        const QString label = repairedLabel(row.label, builder.areas());
        const bool own = !row.content.isSum && (dataRows == 1 || label.isEmpty() || (!ownFound && namesOnlyArea(label, area, builder.areas())));
        ownFound = ownFound || own;
        names.push_back(own ? QString() : label);
    }
    return names;
}

/// The one year among the columns that a footnote speaks of.
std::optional<std::size_t> columnOfFootnote(const MoneyTable &table, const QString &mark)
{
    static const QRegularExpression yearForm(u"\\b(20\\d\\d)\\b(?!-)"_s);
    std::optional<std::size_t> column;
    for (const Footnote &note : table.footnotes) {
        if (note.mark != mark)
            continue;
        QRegularExpressionMatchIterator found = yearForm.globalMatch(note.text);
        while (found.hasNext()) {
            const int year = found.next().captured(1).toInt();
            for (std::size_t c = 0; c < table.header.columns.size(); ++c) {
                if (table.header.columns[c].kind != HeadingColumn::Kind::Year || table.header.columns[c].year != year)
                    continue;
                if (column && *column != c)
                    return std::nullopt;
                column = c;
            }
        }
    }
    return column;
}

void addFootnoteEvidence(const MoneyTable &table, TableProblem &problem)
{
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<Token> &tokens = table.rows[r].content.tokens;
        const auto marks = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Token::Kind::Mark; });
        if (marks != 1 || tokens.size() >= problem.columns)
            continue;
        for (const Token &token : tokens) {
            if (token.kind != Token::Kind::Mark)
                continue;
            if (const std::optional<std::size_t> column = columnOfFootnote(table, token.text))
                problem.evidence.push_back({r, *column, FigureState::FootnoteOnly, std::nullopt, u"fotnoten, som gjelder %1"_s.arg(table.header.columns[*column].year)});
        }
    }
}

/// The amount that all splits of a year add up to, where each line says it.
std::optional<Money> splitTotal(const Mandate &mandate, int year)
{
    Money sum;
    bool any = false;
    for (const SplitRow &row : mandate.splits) {
        if (row.budgetYear != year)
            continue;
        for (const RecipientFigure &cell : row.recipients) {
            if (cell.figure.state == FigureState::Undecided || cell.figure.state == FigureState::Unreadable)
                return std::nullopt;
            sum += cell.figure.amount.value_or(Money());
            any = true;
        }
    }
    return any ? std::optional(sum) : std::nullopt;
}

void addAmountEvidence(const MoneyTable &table, std::size_t row, const Mandate &mandate, TableProblem &problem)
{
    for (std::size_t c = 0; c < table.header.columns.size(); ++c) {
        const HeadingColumn &column = table.header.columns[c];
        if (column.kind != HeadingColumn::Kind::Year)
            continue;
        const auto claim = std::find_if(mandate.claims.begin(), mandate.claims.end(), [&](const Claim &candidate) {
            return candidate.kind == Claim::Kind::Frame && candidate.year == column.year && candidate.figure.amount;
        });
        if (claim != mandate.claims.end())
            problem.evidence.push_back({row, c, std::nullopt, claim->figure.amount, u"beløpet for %1 i teksten"_s.arg(column.year)});
        else if (const std::optional<Money> total = splitTotal(mandate, column.year))
            problem.evidence.push_back({row, c, std::nullopt, total, u"fordelingen for %1"_s.arg(column.year)});
    }
}

QString rowTitle(const QString &name, const QString &area) { return name.isEmpty() ? area : name; }

void reportUndecided(const MoneyRow &row, const QString &name, const SolvedRow &cells, const FrameRow &frame, const MoneyTable &table,
                     const Mandate &mandate, ReadingBuilder &builder)
{
    QStringList years;
    int figure = 0;
    QString reason;
    for (const YearFigure &cell : frame.years) {
        if (cell.figure.certainty != Certainty::Ambiguous)
            continue;
        years.append(QString::number(cell.year));
        reason = reason.isEmpty() ? cell.figure.reason : reason;
        figure = figure == 0 ? cell.figure.id : figure;
    }
    if (years.isEmpty())
        return;
    std::size_t readings = 0;
    for (const SolvedCell &cell : cells)
        readings = std::max(readings, cell.readings.size());
    const QString places =
        u"I raden «%1» er det trykt %2 verdier under %3 kolonner. De kan plasseres på %4 måter, og beløpene for %5 er derfor ikke avgjort. Velg riktig lesemåte."_s
            .arg(rowTitle(name, mandate.area))
            .arg(row.content.tokens.size())
            .arg(table.header.columns.size())
            .arg(readings)
            .arg(years.join(u", "_s));
    const QString doubt = u"I raden «%1» er tallene for %2 ikke avgjort: %3. Velg riktig lesemåte."_s.arg(rowTitle(name, mandate.area), years.join(u", "_s), reason);
    builder.addFinding(u"columns-undecided"_s, Severity::Warning, row.content.placed && !row.content.placedByAlignment ? doubt : places, mandate.area, mandate.vintage, row.line, figure);
}

} // namespace

void readFrames(const MoneyTable &table, Mandate &mandate, ReadingBuilder &builder)
{
    TableProblem problem = problemOf(table, BlankRule::OneGap, builder);
    const std::vector<QString> names = rowNames(table, mandate.area, builder);
    addFootnoteEvidence(table, problem);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        // What the text says of a year is the area's own row, or the sum where the area is divided.
        const bool own = names[r].isEmpty() && !table.rows[r].content.isSum;
        const bool divided = table.rows[r].content.isSum && std::none_of(names.begin(), names.end(), [](const QString &name) { return name.isEmpty(); });
        if (own || divided)
            addAmountEvidence(table, r, mandate, problem);
    }
    const std::vector<SolvedRow> solved = solveTable(problem);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const MoneyRow &row = table.rows[r];
        FrameRow frame;
        frame.row = names[r];
        frame.label = row.label;
        for (std::size_t c = 0; c < table.header.columns.size(); ++c) {
            const HeadingColumn &column = table.header.columns[c];
            Figure figure = builder.figure(solved[r][c], row.line);
            if (row.content.isSum || column.kind == HeadingColumn::Kind::Total)
                mandate.printedTotals.push_back({PrintedTotal::Table::Frames, row.content.isSum ? row.label : frame.row, column.text, figure});
            else
                frame.years.push_back({column.year, figure});
        }
        if (row.content.isSum)
            continue;
        reportUndecided(row, names[r], solved[r], frame, table, mandate, builder);
        reportUnreadable(row, solved[r], mandate, builder);
        mandate.frames.push_back(frame);
    }
    if (mandate.priceBase.kind == PriceBase::Kind::NotStated)
        mandate.priceBase = table.priceBase;
    mandate.unit = table.unit;
}

} // namespace ramme
