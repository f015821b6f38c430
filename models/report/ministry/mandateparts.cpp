#include "planning/movetext.h"
#include "report/ministry/ministryambitions.h"
#include "report/ministry/ministryparts.h"
#include "report/origins.h"
#include "report/planlines.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The tables of one area's mandate.
class MandateTables
{
    Q_DECLARE_TR_FUNCTIONS(MandateTables)

public:
    MandateTables(const Programme &programme, const ShownPlan &shown, const PlanLines &lines, const QString &area, int year)
        : m_programme(programme), m_shown(shown), m_lines(lines), m_area(area), m_year(year)
    {
        std::ranges::copy_if(shown.plan().rows, std::back_inserter(m_rows), [&area](const PlanRow &row) { return row.area == area; });
    }

    ReportPart part() const
    {
        ReportPart part{tr("Mandat for %1, %2", "area, budget year").arg(m_area, QString::number(m_year)), {}};
        const bool isPlanned = std::ranges::any_of(m_rows, [this](const PlanRow &row) { return row.cell(m_year) != nullptr; });
        for (Table table : {frames(), split(), ministryAmbitions(m_programme, m_area, m_year)}) {
            if (!isPlanned || table.rows.empty())
                continue;
            numberNotes(table);
            part.blocks.emplace_back(std::move(table));
        }
        return part;
    }

private:
    /// The price base of what is shown, where all of it has one.
    QString priceBase(bool isOfYear) const
    {
        std::set<QString> bases;
        for (const PlanRow &row : m_rows) {
            for (const PlanCell &cell : row.cells) {
                if (cell.amount && (isOfYear ? cell.year == m_year : cell.year >= m_year))
                    bases.insert(TableText::of(cell.priceBase));
            }
        }
        return bases.size() == 1 ? tr("Prisnivå: %1.").arg(*bases.begin()) : tr("Ulike prisnivåer.");
    }

    QString aboutPlan(bool isOfYear) const
    {
        QStringList said{priceBase(isOfYear), tr("Grunnlag: %1.").arg(TableText::of(m_shown.basis()))};
        if (m_shown.scenario())
            said.append(TableText::underScenario(m_shown.scenario()->name));
        return said.join(u' ');
    }

    static Table inMillions(const QString &title, const QString &about)
    {
        Table table;
        table.title = title;
        table.about = about;
        table.unit = Unit::Million;
        return table;
    }

    QString labelOf(const PlanRow &row) const { return row.row.isEmpty() ? row.area : row.row; }

    void fill(Table &table, TableCell &shown, const PlanRow &row, const PlanCell &cell) const
    {
        if (cell.amount) {
            shown = TableCell::of(*cell.amount);
        } else {
            Figure figure;
            figure.state = cell.state;
            shown = cellOf(figure);
            markFigure(table, shown, figure);
        }
        if (cell.figure != 0)
            shown.origin.figures = {cell.figure};
        if (cell.decision)
            markDecided(table, shown, *cell.decision);
        if (m_shown.isChanged(row, cell.year, u"total"_s))
            markProposed(table, shown, m_shown.scenario()->name);
    }

    Table frames() const
    {
        Table table = inMillions(tr("Planlagt økonomisk ramme i perioden"), aboutPlan(false));
        table.addColumn({{}, TableText::area(), true, false});
        std::vector<int> years;
        std::ranges::copy_if(m_shown.plan().years, std::back_inserter(years), [this](int year) {
            return year >= m_year && std::ranges::any_of(m_rows, [year](const PlanRow &row) { return row.cell(year) != nullptr; });
        });
        for (const int year : years)
            table.addColumn({{}, QString::number(year), false, true});
        if (years.empty())
            return table;
        table.addColumn({{}, TableText::total(), false, true});
        for (const PlanRow &row : m_rows) {
            TableRow line{TableRow::Kind::Body, std::vector<TableCell>(table.columns.size())};
            line.cells[0] = TableCell::of(labelOf(row));
            for (std::size_t i = 0; i < years.size(); ++i) {
                if (const PlanCell *cell = row.cell(years[i]))
                    fill(table, line.cells[i + 1], row, *cell);
            }
            table.rows.push_back(std::move(line));
        }
        addAcross(table);
        if (m_rows.size() > 1)
            addTotal(table, tr("Sum"));
        markMixed(table, years);
        markCarriedOver(table, years);
        return table;
    }

    /// Marks the sums over years that hold money which was in an earlier year's frame as well.
    void markCarriedOver(Table &table, const std::vector<int> &years) const
    {
        Money all;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            Money ofRow;
            for (const PlanCell &cell : m_rows[row].cells)
                ofRow += cell.year > years.front() && cell.amount ? cell.carryOver : Money();
            if (!ofRow.isZero())
                table.mark(table.rows[row].cells.back(), TableText::countedTwice(ofRow));
            all += ofRow;
        }
        if (m_rows.size() > 1 && !all.isZero())
            table.mark(table.rows.back().cells.back(), TableText::countedTwice(all));
    }

    Table split() const
    {
        QStringList names;
        std::vector<QString> recipients;
        for (const Recipient &recipient : m_programme.recipients) {
            if (std::ranges::find(m_shown.plan().recipients, recipient.shortName) == m_shown.plan().recipients.end())
                continue;
            recipients.push_back(recipient.shortName);
            names.append(recipient.name.isEmpty() || recipient.name == recipient.shortName ? recipient.shortName : tr("%1 (%2)", "name, short name").arg(recipient.name, recipient.shortName));
        }
        Table table = inMillions(tr("Fordeling av midler mellom %1 for %2", "recipients, year").arg(TableText::together(names), QString::number(m_year)), aboutPlan(true));
        const bool hasLines = std::ranges::any_of(m_rows, [this](const PlanRow &row) { return std::ranges::any_of(kindsOf(row), [](LineKind kind) { return kind != LineKind::All; }); });
        table.addColumn({{}, hasLines ? tr("Finansiering") : TableText::area(), true, false});
        const bool hasUnsplit = std::ranges::any_of(m_rows, [this](const PlanRow &row) { return row.cell(m_year) && std::ranges::any_of(row.cell(m_year)->parts, [](const PlanPart &part) { return part.recipient.isEmpty(); }); });
        for (const QString &recipient : recipients)
            table.addColumn({{}, recipient, false, true});
        if (hasUnsplit)
            table.addColumn({{}, TableText::unsplit(), false, true});
        table.addColumn({{}, TableText::total(), false, true});
        if (hasUnsplit)
            recipients.emplace_back(u"unsplit"_s);
        for (const PlanRow &row : m_rows) {
            for (const LineKind kind : kindsOf(row))
                addLine(table, row, kind, recipients);
        }
        if (table.rows.size() > 1) {
            addTotal(table, tr("Økonomisk ramme %1", "year").arg(m_year));
            markMixedSplit(table);
            markChangedSums(table, recipients);
        }
        if (lacksAmounts(m_shown.plan(), m_area, m_year) && !table.rows.empty()) {
            for (TableCell &sum : table.rows.back().cells) {
                if (sum.kind == TableCell::Kind::Money)
                    table.mark(sum, TableText::incomplete());
            }
        }
        markEarmarks(table, recipients);
        return table;
    }

    std::vector<LineKind> kindsOf(const PlanRow &row) const
    {
        std::vector<LineKind> kinds;
        std::ranges::copy_if(lineKinds, std::back_inserter(kinds), [&](LineKind kind) { return m_lines.amountOf(row, kind, m_year, u"total"_s).has_value(); });
        return kinds;
    }

    QString lineOf(const PlanRow &row, LineKind kind) const
    {
        const QString label = labelOf(row);
        switch (kind) {
        case LineKind::All: return label;
        case LineKind::Award: return m_rows.size() > 1 ? tr("%1: tildeling i %2").arg(label, QString::number(m_year)) : tr("Tildeling i %1").arg(m_year);
        case LineKind::Operations: return m_rows.size() > 1 ? tr("%1: drift og forvaltning i %2").arg(label, QString::number(m_year)) : tr("Tildeling i %1 til drift og forvaltning").arg(m_year);
        case LineKind::CarryOver: return m_rows.size() > 1 ? tr("%1: ubrukte midler fra %2").arg(label, QString::number(m_year - 1)) : tr("Ubrukte midler fra %1").arg(m_year - 1);
        case LineKind::Other: return m_rows.size() > 1 ? tr("%1: annet").arg(label) : tr("Annet");
        }
        Q_UNREACHABLE();
    }

    void addLine(Table &table, const PlanRow &row, LineKind kind, const std::vector<QString> &recipients) const
    {
        TableRow line{TableRow::Kind::Body, std::vector<TableCell>(table.columns.size())};
        line.cells[0] = TableCell::of(lineOf(row, kind));
        const std::size_t at = table.rows.size();
        TableCell total;
        for (std::size_t i = 0; i < recipients.size(); ++i) {
            const std::optional<PlanLines::Amount> amount = m_lines.amountOf(row, kind, m_year, recipients[i]);
            total.sums.push_back({at, i + 1});
            if (!amount)
                continue;
            TableCell &cell = line.cells[i + 1];
            cell = TableCell::of(amount->money);
            cell.estimated = amount->isEstimated;
            cell.origin = amount->origin;
            if (amount->decision)
                markDecided(table, cell, *amount->decision);
            if (amount->isChanged)
                markProposed(table, cell, m_shown.scenario()->name);
            total.kind = TableCell::Kind::Money;
            total.money += amount->money;
        }
        if (const auto whole = m_lines.amountOf(row, kind, m_year, u"total"_s)) {
            total.estimated = whole->isEstimated;
            if (whole->isChanged)
                markProposed(table, total, m_shown.scenario()->name);
        }
        line.cells.back() = total;
        table.rows.push_back(std::move(line));
    }

    /// A line below that adds up all above it, and says so where something is left out of it.
    static void addTotal(Table &table, const QString &label)
    {
        TableRow line{TableRow::Kind::Total, std::vector<TableCell>(table.columns.size())};
        line.cells[0] = TableCell::of(label);
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            std::vector<CellPlace> above;
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                above.push_back({row, column});
            line.cells[column] = sumOf(table, above);
        }
        table.rows.push_back(std::move(line));
        const std::size_t row = table.rows.size() - 1;
        TableCell &all = table.rows[row].cells.back();
        const auto isIncomplete = [&](const TableCell &sum) { return std::ranges::any_of(sum.notes, [&](std::size_t note) { return table.notes[note] == TableText::incomplete(); }); };
        if (all.kind == TableCell::Kind::Money && std::ranges::any_of(table.rows[row].cells, isIncomplete))
            table.mark(all, TableText::incomplete());
        table.addUp({row, table.columns.size() - 1}, acrossOf(table, row));
    }

    /// All cells of a row between its label and its total.
    static std::vector<CellPlace> acrossOf(const Table &table, std::size_t row)
    {
        std::vector<CellPlace> places;
        for (std::size_t column = 1; column + 1 < table.columns.size(); ++column)
            places.push_back({row, column});
        return places;
    }

    /// What each row comes to, in the last column.
    static void addAcross(Table &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const TableCell sum = sumOf(table, acrossOf(table, row));
            table.rows[row].cells.back() = sum;
        }
    }

    /// The sum of the amounts in some cells, which says so where something else stands there; empty where there is none.
    static TableCell sumOf(Table &table, const std::vector<CellPlace> &places)
    {
        TableCell sum;
        bool isIncomplete = false;
        for (const CellPlace &place : places) {
            const TableCell &part = table.rows[place.row].cells[place.column];
            isIncomplete = isIncomplete || part.kind == TableCell::Kind::Text || std::ranges::any_of(part.notes, [&](std::size_t note) { return table.notes[note] == TableText::incomplete(); });
            sum.sums.push_back(place);
            if (part.kind != TableCell::Kind::Money)
                continue;
            sum.kind = TableCell::Kind::Money;
            sum.money += part.money;
            sum.estimated = sum.estimated || part.estimated;
        }
        if (sum.kind != TableCell::Kind::Money)
            return {};
        if (isIncomplete && sum.kind == TableCell::Kind::Money)
            table.mark(sum, TableText::incomplete());
        return sum;
    }

    /// Marks the sums of frames that add amounts of different price bases.
    void markMixed(Table &table, const std::vector<int> &years) const
    {
        const auto markIf = [&](std::size_t row, std::size_t column, const std::set<QString> &bases) {
            TableCell &sum = table.rows[row].cells[column];
            if (bases.size() > 1 && sum.kind == TableCell::Kind::Money)
                table.mark(sum, TableText::mixedBases());
        };
        std::vector<std::set<QString>> ofYears(years.size());
        std::set<QString> all;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            std::set<QString> ofRow;
            for (std::size_t i = 0; i < years.size(); ++i) {
                const PlanCell *cell = m_rows[row].cell(years[i]);
                if (!cell || !cell->amount || cell->amount->isZero())
                    continue;
                ofRow.insert(TableText::of(cell->priceBase));
                ofYears[i].insert(TableText::of(cell->priceBase));
            }
            all.insert(ofRow.begin(), ofRow.end());
            markIf(row, years.size() + 1, ofRow);
        }
        for (std::size_t i = 0; m_rows.size() > 1 && i < years.size(); ++i)
            markIf(m_rows.size(), i + 1, ofYears[i]);
        if (m_rows.size() > 1)
            markIf(m_rows.size(), years.size() + 1, all);
    }

    /// Marks the sums of the last row where the area's rows of the year have several price bases.
    void markMixedSplit(Table &table) const
    {
        std::set<QString> bases;
        for (const PlanRow &row : m_rows) {
            if (const PlanCell *cell = row.cell(m_year); cell && cell->amount && !cell->amount->isZero())
                bases.insert(TableText::of(cell->priceBase));
        }
        for (TableCell &sum : table.rows.back().cells) {
            if (bases.size() > 1 && sum.kind == TableCell::Kind::Money)
                table.mark(sum, TableText::mixedBases());
        }
    }

    /// Says of the sums in the last row which the scenario changed.
    void markChangedSums(Table &table, const std::vector<QString> &recipients) const
    {
        const auto isChanged = [this](const QString &recipient) {
            return std::ranges::any_of(m_rows, [&](const PlanRow &row) { return m_shown.isChanged(row, m_year, recipient); });
        };
        std::vector<TableCell> &sums = table.rows.back().cells;
        for (std::size_t column = 1; column < sums.size(); ++column) {
            if (sums[column].kind == TableCell::Kind::Money && isChanged(column <= recipients.size() ? recipients[column - 1] : u"total"_s))
                markProposed(table, sums[column], m_shown.scenario()->name);
        }
    }

    /// What the mandate of the year binds of a recipient's money, at the first amount it has.
    void markEarmarks(Table &table, const std::vector<QString> &recipients) const
    {
        const Mandate *mandate = findMandate(m_programme, m_area, m_year);
        for (const Earmark &earmark : mandate ? mandate->earmarks : std::vector<Earmark>()) {
            const auto recipient = std::ranges::find(recipients, earmark.recipient);
            if (earmark.budgetYear != m_year || !earmark.figure.amount || recipient == recipients.end())
                continue;
            const std::size_t column = std::size_t(recipient - recipients.begin()) + 1;
            const auto row = std::ranges::find_if(table.rows, [column](const TableRow &line) { return line.cells[column].kind == TableCell::Kind::Money; });
            if (row == table.rows.end())
                continue;
            TableNote note{tr("øremerket"), earmark.bound == Earmark::Bound::AtLeast ? tr("Av midlene til %1 er minst %2 mill. kroner øremerket: %3.", "recipient; the amount is %2").arg(earmark.recipient, u"%2"_s, earmark.purpose)
                                                                                     : tr("Av midlene til %1 er %2 mill. kroner øremerket: %3.", "recipient; the amount is %2").arg(earmark.recipient, u"%2"_s, earmark.purpose),
                           {*earmark.figure.amount}};
            note.origin.figures = {earmark.figure.id};
            table.mark(row->cells[column], note);
        }
    }

    const Programme &m_programme;
    const ShownPlan &m_shown;
    const PlanLines &m_lines;
    const QString m_area;
    const int m_year;
    std::vector<PlanRow> m_rows;
};

} // namespace

std::vector<ReportPart> mandateParts(const Programme &programme, const ShownPlan &shown, const QStringList &areas, int budgetYear)
{
    const PlanLines lines(programme, shown);
    std::vector<ReportPart> parts;
    QStringList done;
    for (const PlanRow &row : shown.plan().rows) {
        if (done.contains(row.area) || (!areas.isEmpty() && !areas.contains(row.area)))
            continue;
        done.append(row.area);
        int year = budgetYear;
        for (const Mandate &mandate : programme.mandates) {
            if (budgetYear == 0 && mandate.area == row.area)
                year = std::max(year, mandate.vintage);
        }
        ReportPart part = MandateTables(programme, shown, lines, row.area, year).part();
        if (!part.blocks.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace ramme
