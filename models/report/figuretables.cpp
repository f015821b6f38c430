#include "report/builders.h"

#include "planning/printedsplit.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(FiguresText)
};

Table tableWith(const QString &title, const QString &sheetName, std::vector<TableColumn> columns)
{
    Table table;
    table.title = title;
    table.sheetName = sheetName;
    table.columns = std::move(columns);
    return table;
}

QString priceBases() { return FiguresText::tr("Prisnivået står i egen kolonne."); }

/// The mandates in the programme's order of areas, older vintages first.
std::vector<const Mandate *> mandatesInOrder(const Programme &programme)
{
    const auto place = [&programme](const Mandate *mandate) {
        return std::find_if(programme.areas.begin(), programme.areas.end(), [&](const Area &area) { return area.name == mandate->area; }) - programme.areas.begin();
    };
    std::vector<const Mandate *> mandates;
    for (const Mandate &mandate : programme.mandates)
        mandates.push_back(&mandate);
    std::stable_sort(mandates.begin(), mandates.end(), [&](const Mandate *a, const Mandate *b) {
        return place(a) != place(b) ? place(a) < place(b) : a->area != b->area ? a->area < b->area : a->vintage < b->vintage;
    });
    return mandates;
}

std::set<int> frameYears(const Programme &programme)
{
    std::set<int> years;
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                years.insert(cell.year);
        }
    }
    return years;
}

/// Adds up cells beside or above each other into a cell that knows what it adds and whether something in it is open.
class CellSum
{
public:
    void add(const Table &table, const TableCell &cell, const CellPlace &place)
    {
        m_incomplete = m_incomplete || std::any_of(cell.notes.begin(), cell.notes.end(), [&](std::size_t note) { return isOpen(table.notes[note]); });
        m_sum.sums.push_back(place);
        if (cell.kind != TableCell::Kind::Money)
            return;
        m_sum.kind = TableCell::Kind::Money;
        m_sum.money += cell.money;
    }

    /// Empty where there was no money to add.
    TableCell cell(Table &table)
    {
        if (m_incomplete && m_sum.kind == TableCell::Kind::Money)
            table.mark(m_sum, TableText::incomplete());
        return m_sum.kind == TableCell::Kind::Money ? m_sum : TableCell();
    }

private:
    /// A bare footnote mark says nothing of an amount.
    static bool isOpen(const TableNote &note)
    {
        return note == TableText::notSet() || note == TableText::undecided() || note == TableText::unreadable() || note == TableText::incomplete();
    }

    TableCell m_sum;
    bool m_incomplete = false;
};

/// The sum of the row's money between two columns.
TableCell rowSum(Table &table, const TableRow &row, std::size_t from, std::size_t to)
{
    CellSum sum;
    for (std::size_t column = from; column < to; ++column)
        sum.add(table, row.cells[column], {table.rows.size(), column});
    return sum.cell(table);
}

/// What of a row's sum over years is unused money of an earlier year in it, by the splits of the mandate.
Money carriedOver(const Programme &programme, const Mandate &mandate, const FrameRow &frame)
{
    Money carried;
    for (const PrintedSplit &split : printedSplits(programme, mandate.area)) {
        if (split.vintage != mandate.vintage || split.row != frame.row)
            continue;
        const auto holds = [&](const YearFigure &cell) { return cell.year == split.budgetYear && cell.figure.amount == split.total(); };
        const auto isEarlier = [&](const YearFigure &cell) { return cell.year < split.budgetYear && cell.figure.amount && !cell.figure.amount->isZero(); };
        if (std::any_of(frame.years.begin(), frame.years.end(), holds) && std::any_of(frame.years.begin(), frame.years.end(), isEarlier))
            carried += split.carryOver();
    }
    return carried;
}

TableRow frameLine(Table &table, const Programme &programme, const Mandate &mandate, const FrameRow &frame, const std::set<int> &years)
{
    TableRow line;
    line.cells = {TableCell::of(mandate.area), TableCell::of(frame.row), TableCell::ofInteger(mandate.vintage), TableCell::of(TableText::of(mandate.priceBase))};
    const std::size_t first = line.cells.size();
    for (const int year : years) {
        const auto found = std::find_if(frame.years.begin(), frame.years.end(), [year](const YearFigure &cell) { return cell.year == year; });
        line.cells.push_back(found == frame.years.end() ? TableCell() : markedCell(table, found->figure));
    }
    TableCell sum = rowSum(table, line, first, line.cells.size());
    if (const Money carried = carriedOver(programme, mandate, frame); !carried.isZero())
        table.mark(sum, TableText::countedTwice(carried));
    line.cells.push_back(std::move(sum));
    return line;
}

std::vector<TableColumn> frameColumns(const std::set<int> &years)
{
    std::vector<TableColumn> columns{{{}, TableText::area(), true, false}, {{}, TableText::row(), true, false}, {{}, TableText::mandate(), true, false}, {{}, TableText::priceBaseHeading(), false, false}};
    for (const int year : years)
        columns.push_back({{}, QString::number(year), false, true});
    columns.push_back({{}, TableText::total(), false, true});
    return columns;
}

/// How the later of two vintages changes the years both state an amount for; nothing where they share none.
std::optional<TableRow> changeLine(const Mandate &older, const FrameRow &before, const Mandate &newer, const FrameRow &after, const std::set<int> &years)
{
    TableRow line;
    line.kind = TableRow::Kind::Subtotal;
    line.cells = {TableCell::of(older.area), TableCell::of(after.row), TableCell::of(FiguresText::tr("%1 mot %2").arg(newer.vintage).arg(older.vintage)), TableCell()};
    if (older.priceBase != newer.priceBase)
        line.cells.back() = TableCell::of(FiguresText::tr("ulike prisnivåer"));
    bool any = false;
    for (const int year : years) {
        const auto ofYear = [year](const FrameRow &row) -> std::optional<Money> {
            const auto found = std::find_if(row.years.begin(), row.years.end(), [year](const YearFigure &cell) { return cell.year == year; });
            return found == row.years.end() ? std::nullopt : found->figure.amount;
        };
        const std::optional<Money> then = ofYear(before);
        const std::optional<Money> now = ofYear(after);
        any = any || (then && now);
        line.cells.push_back(then && now ? TableCell::of(*now - *then) : TableCell());
    }
    line.cells.emplace_back();
    return any ? std::optional(line) : std::nullopt;
}

} // namespace

Table framesTable(const Programme &programme)
{
    const std::set<int> years = frameYears(programme);
    Table table = tableWith(FiguresText::tr("Planlagte rammer slik de er trykt"), FiguresText::tr("Rammer"), frameColumns(years));
    table.about = priceBases();
    for (const Mandate *mandate : mandatesInOrder(programme)) {
        for (const FrameRow &frame : mandate->frames)
            table.rows.push_back(frameLine(table, programme, *mandate, frame, years));
    }
    numberNotes(table);
    return table;
}

Table vintagesTable(const Programme &programme)
{
    const std::set<int> years = frameYears(programme);
    Table table = tableWith(FiguresText::tr("Mandatene mot hverandre"), FiguresText::tr("Årganger"), frameColumns(years));
    table.about = FiguresText::tr("Endringen gjelder årene begge mandatene oppgir beløp for.");
    std::vector<std::pair<const Mandate *, const FrameRow *>> lines;
    for (const Mandate *mandate : mandatesInOrder(programme)) {
        for (const FrameRow &frame : mandate->frames)
            lines.emplace_back(mandate, &frame);
    }
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), [&](const auto &line) { return line.first->area != from->first->area; });
        std::stable_sort(from, to, [](const auto &a, const auto &b) { return a.second->row < b.second->row; });
        from = to;
    }
    std::size_t row = 0; // of the mandate before
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &[mandate, frame] = lines[i];
        const std::size_t olderRow = std::exchange(row, table.rows.size());
        table.rows.push_back(frameLine(table, programme, *mandate, *frame, years));
        if (i == 0 || lines[i - 1].first->area != mandate->area || lines[i - 1].second->row != frame->row)
            continue;
        const auto &[older, before] = lines[i - 1];
        const std::optional<TableRow> change = changeLine(*older, *before, *mandate, *frame, years);
        if (change) {
            const std::size_t at = table.rows.size();
            table.rows.push_back(*change);
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                table.addDifference({at, column}, {at - 1, column}, {olderRow, column});
        }
    }
    numberNotes(table);
    return table;
}

Table splitsTable(const Programme &programme)
{
    std::vector<QString> recipients;
    for (const Recipient &recipient : programme.recipients)
        recipients.push_back(recipient.shortName);
    std::set<QString> used;
    for (const Mandate &mandate : programme.mandates) {
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients) {
                used.insert(cell.recipient);
                if (std::find(recipients.begin(), recipients.end(), cell.recipient) == recipients.end())
                    recipients.push_back(cell.recipient);
            }
        }
    }
    std::erase_if(recipients, [&used](const QString &name) { return !used.contains(name); });

    Table table = tableWith(FiguresText::tr("Fordelinger slik de er trykt"), FiguresText::tr("Fordelinger"),
                            {{{}, TableText::area(), true, false}, {{}, TableText::mandate(), true, false}, {{}, FiguresText::tr("Budsjettår"), true, false}, {{}, FiguresText::tr("Finansieringslinje"), true, false}});
    table.about = priceBases();
    for (const QString &recipient : recipients)
        table.addColumn({{}, recipient, false, true});
    table.addColumn({{}, TableText::total(), false, true});
    table.addColumn({{}, TableText::priceBaseHeading(), false, false});

    for (const Mandate *mandate : mandatesInOrder(programme)) {
        for (std::size_t i = 0; i < mandate->splits.size(); ++i) {
            const SplitRow &row = mandate->splits[i];
            TableRow line;
            line.cells = {TableCell::of(mandate->area), TableCell::ofInteger(mandate->vintage), TableCell::ofInteger(row.budgetYear), TableCell::of(row.line.isEmpty() ? FiguresText::tr("Udelt") : row.line)};
            const std::size_t first = line.cells.size();
            for (const QString &recipient : recipients) {
                const auto found = std::find_if(row.recipients.begin(), row.recipients.end(), [&](const RecipientFigure &cell) { return cell.recipient == recipient; });
                line.cells.push_back(found == row.recipients.end() ? TableCell() : markedCell(table, found->figure));
            }
            TableCell sum = rowSum(table, line, first, line.cells.size());
            line.cells.push_back(std::move(sum));
            line.cells.push_back(TableCell::of(TableText::of(mandate->priceBase)));
            table.rows.push_back(std::move(line));

            const bool lastOfYear = i + 1 == mandate->splits.size() || mandate->splits[i + 1].budgetYear != row.budgetYear;
            std::size_t lines = 1;
            while (lines <= i && mandate->splits[i - lines].budgetYear == row.budgetYear)
                ++lines;
            if (!lastOfYear || lines == 1)
                continue;
            TableRow total;
            total.kind = TableRow::Kind::Subtotal;
            total.cells = {TableCell::of(mandate->area), TableCell::ofInteger(mandate->vintage), TableCell::ofInteger(row.budgetYear), TableCell::of(FiguresText::tr("Sum"))};
            for (std::size_t column = first; column <= first + recipients.size(); ++column) {
                CellSum ofLines;
                for (std::size_t above = table.rows.size() - lines; above < table.rows.size(); ++above)
                    ofLines.add(table, table.rows[above].cells[column], {above, column});
                total.cells.push_back(ofLines.cell(table));
            }
            total.cells.push_back(TableCell::of(TableText::of(mandate->priceBase)));
            table.rows.push_back(std::move(total));
        }
    }
    numberNotes(table);
    return table;
}

} // namespace ramme
