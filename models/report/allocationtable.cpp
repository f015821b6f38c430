#include "report/builders.h"

#include "domain/amount.h"
#include "planning/movetext.h"
#include "report/origins.h"
#include "report/planlines.h"
#include "report/wording.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString unsplitWord = u"unsplit"_s;
const QString totalWord = u"total"_s;

/// Lays the plan out with areas down and years across.
class AllocationLayout
{
    Q_DECLARE_TR_FUNCTIONS(AllocationTable)

public:
    AllocationLayout(const Programme &programme, const ShownPlan &shown, bool hasLines) : m_programme(programme), m_shown(shown), m_plan(shown.plan())
    {
        if (hasLines)
            m_lines.emplace(programme, shown);
    }

    Table build()
    {
        m_table.title = tr("Fordeling per år");
        m_table.sheetName = tr("Fordeling");
        m_table.about = m_shown.scenario() ? tr("Grunnlag: %1. Scenario: %2.").arg(TableText::of(m_plan.basis), m_shown.scenario()->name)
                                              : tr("Grunnlag: %1.").arg(TableText::of(m_plan.basis));
        if (m_shown.prices())
            m_table.about += u' ' + TableText::of(*m_shown.prices());
        addColumns();
        addBody();
        if (!m_plan.rows.empty())
            addSums(TableRow::Kind::Total, tr("Sum"), {});
        addReserves();
        numberNotes(m_table);
        return std::move(m_table);
    }

private:
    /// The columns of one year, or of the sum over years with year 0.
    struct Block {
        int year = 0;
        std::map<QString, std::size_t> columns; ///< by recipient, "unsplit" and "total"
        std::optional<std::size_t> carryOver;
    };

    void addColumns()
    {
        m_table.addColumn({{}, TableText::area(), true, false});
        for (const int year : m_plan.years)
            addBlock(year, QString::number(year));
        if (m_plan.years.size() > 1)
            addBlock(0, tr("Sum %1").arg(TableText::years(m_plan.years)));
        m_priceBaseColumn = m_table.addColumn({{}, TableText::priceBaseHeading(), false, false});
        m_vintageColumn = m_table.addColumn({{}, TableText::mandate(), false, false});
    }

    void addBlock(int year, const QString &heading)
    {
        Block block;
        block.year = year;
        for (const QString &recipient : m_plan.recipients)
            block.columns[recipient] = m_table.addColumn({heading, recipient, false, true});
        if (sumOf(m_plan, {}, year, unsplitWord).count > 0)
            block.columns[unsplitWord] = m_table.addColumn({heading, TableText::unsplit(), false, true});
        block.columns[totalWord] = m_table.addColumn({heading, TableText::total(), false, true});
        if (year == 0 && !sumOf(m_plan, {}, 0, totalWord).carryOver.isZero())
            block.carryOver = m_table.addColumn({heading, tr("Herav ubrukte midler"), false, true});
        m_blocks.push_back(block);
    }

    void addBody()
    {
        for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
            const PlanRow &row = m_plan.rows[i];
            addRow(row, i);
            m_rowsOfArea.push_back(i);
            const bool lastOfArea = i + 1 == m_plan.rows.size() || m_plan.rows[i + 1].area != row.area;
            if (lastOfArea && m_rowsOfArea.size() > 1)
                addSums(TableRow::Kind::Subtotal, tr("Sum %1").arg(row.area), m_rowsOfArea);
            if (lastOfArea)
                m_rowsOfArea.clear();
        }
    }

    void addRow(const PlanRow &row, std::size_t index)
    {
        TableRow line = emptyRow(TableRow::Kind::Body, labelOf(row));
        m_tableRowOf.push_back(m_table.rows.size());
        for (const Block &block : m_blocks) {
            if (block.year == 0)
                fillRowSums(line, block, index);
            else if (const PlanCell *cell = row.cell(block.year))
                fillYear(line, block, row, *cell);
        }
        line.cells[m_priceBaseColumn] = TableCell::of(perYears(row, [](const PlanCell &cell) { return TableText::of(cell.priceBase); }));
        line.cells[m_vintageColumn] = TableCell::of(perYears(row, [](const PlanCell &cell) { return cell.vintage == 0 ? tr("ikke i noe mandat") : QString::number(cell.vintage); }));
        m_table.rows.push_back(std::move(line));
        addAcross();
        addLines(row, index);
    }

    /// What a row is made of by financing line, below it; nothing where it has none.
    void addLines(const PlanRow &row, std::size_t index)
    {
        const std::size_t above = m_table.rows.size() - 1;
        for (const LineKind kind : m_lines ? m_lines->kindsOf(row) : std::vector<LineKind>()) {
            TableRow line = emptyRow(TableRow::Kind::Body, lineLabel(kind));
            for (const Block &block : m_blocks) {
                for (const auto &[recipient, column] : block.columns) {
                    if (const std::optional<PlanLines::Amount> amount = m_lines->amountOf(row, kind, block.year, recipient)) {
                        line.cells[column] = TableCell::of(amount->money);
                        line.cells[column].estimated = amount->isEstimated;
                        line.cells[column].origin = amount->origin;
                        if (amount->decision)
                            markDecided(m_table, line.cells[column], *amount->decision);
                        if (amount->isChanged)
                            markProposed(m_table, line.cells[column], m_shown.scenario()->name);
                        if (block.year == 0 && sumOf(m_plan, {index}, 0, recipient).mixedBases)
                            m_table.mark(line.cells[column], TableText::mixedBases());
                    }
                }
            }
            m_table.rows.push_back(std::move(line));
            addAcross();
        }
        for (std::size_t column = 0; above + 1 < m_table.rows.size() && column < m_table.columns.size(); ++column) {
            std::vector<CellPlace> lines;
            for (std::size_t below = above + 1; below < m_table.rows.size(); ++below)
                lines.push_back({below, column});
            m_table.addUp({above, column}, lines);
        }
    }

    static QString lineLabel(LineKind kind)
    {
        return kind == LineKind::All ? tr("– ikke delt på finansieringslinje") : tr("– herav %1", "a financing line of the row above").arg(lineKindText(kind));
    }

    void fillYear(TableRow &line, const Block &block, const PlanRow &row, const PlanCell &cell)
    {
        const QString key = keyText(m_programme, m_plan.basis, row.area);
        TableCell &total = line.cells[block.columns.at(totalWord)];
        if (!cell.amount) {
            Figure figure;
            figure.state = cell.state;
            figure.id = cell.figure;
            total = cellOf(figure);
            markFigure(m_table, total, figure);
        } else {
            total = TableCell::of(*cell.amount);
            if (cell.figure != 0)
                total.origin.figures = {cell.figure};
        }
        for (const PlanPart &part : cell.parts) {
            const std::size_t column = block.columns.at(part.recipient.isEmpty() ? unsplitWord : part.recipient);
            TableCell &shown = line.cells[column];
            shown = TableCell::of(part.amount);
            shown.estimated = part.estimated;
            if (part.estimated)
                shown.origin.key = key;
            shown.origin.figures = part.figures;
            if (part.recipient.isEmpty())
                m_table.mark(shown, TableText::unsplitNote());
            markChanged(shown, row, cell.year, part.recipient, part.decision);
            markConverted(shown, cell, part.amount);
        }
        for (const auto &[recipient, column] : block.columns) {
            if (recipient != totalWord && !cell.parts.empty())
                total.sums.push_back({m_table.rows.size(), column});
        }
        std::ranges::sort(total.sums, {}, &CellPlace::column);
        markChanged(total, row, cell.year, totalWord, cell.decision);
        if (cell.pinned)
            m_table.mark(total, TableText::pinned(cell.vintage));
        markConverted(total, cell, cell.amount.value_or(Money()));
    }

    void markConverted(TableCell &shown, const PlanCell &cell, Money amount)
    {
        if (amount.isZero())
            return; // in any kroner
        if (cell.convertedFrom)
            m_table.mark(shown, TableText::converted(*cell.convertedFrom, *m_shown.prices()));
        else if (m_shown.isLeft(cell))
            m_table.mark(shown, TableText::notConverted());
    }

    void markChanged(TableCell &cell, const PlanRow &row, int year, const QString &recipient, const std::optional<PlanDecision> &decision)
    {
        if (decision)
            markDecided(m_table, cell, *decision);
        if (m_shown.isChanged(row, year, recipient))
            markProposed(m_table, cell, m_shown.scenario()->name);
    }

    void fillRowSums(TableRow &line, const Block &block, std::size_t index)
    {
        for (const auto &[recipient, column] : block.columns) {
            std::vector<CellPlace> added;
            for (const Block &year : m_blocks) {
                const auto place = year.columns.find(recipient);
                if (year.year != 0 && place != year.columns.end())
                    added.push_back({m_table.rows.size(), place->second});
            }
            fillSum(line, column, sumOf(m_plan, {index}, 0, recipient), added);
        }
        fillCarryOver(line, block, sumOf(m_plan, {index}, 0, totalWord).carryOver, {});
    }

    /// Says of the last row what else adds up in it: its totals over the recipients, and what it has over all years over the years.
    void addAcross()
    {
        const std::size_t row = m_table.rows.size() - 1;
        for (const Block &block : m_blocks) {
            std::vector<CellPlace> recipients;
            for (const auto &[recipient, column] : block.columns) {
                if (recipient != totalWord)
                    recipients.push_back({row, column});
                std::vector<CellPlace> years;
                for (const Block &year : m_blocks) {
                    if (block.year == 0 && year.year != 0 && year.columns.contains(recipient))
                        years.push_back({row, year.columns.at(recipient)});
                }
                m_table.addUp({row, column}, years);
            }
            m_table.addUp({row, block.columns.at(totalWord)}, recipients);
        }
    }

    /// A line below that adds up the given rows, all of them where none are given.
    void addSums(TableRow::Kind kind, const QString &label, const std::vector<std::size_t> &rows)
    {
        TableRow line = emptyRow(kind, label);
        std::vector<std::size_t> added = rows;
        for (std::size_t i = 0; rows.empty() && i < m_plan.rows.size(); ++i)
            added.push_back(i);
        for (const Block &block : m_blocks) {
            for (const auto &[recipient, column] : block.columns)
                fillSum(line, column, sumOf(m_plan, rows, block.year, recipient), below(added, column));
            if (block.carryOver)
                fillCarryOver(line, block, sumOf(m_plan, rows, 0, totalWord).carryOver, below(added, *block.carryOver));
        }
        m_table.rows.push_back(std::move(line));
        addAcross();
    }

    std::vector<CellPlace> below(const std::vector<std::size_t> &rows, std::size_t column) const
    {
        std::vector<CellPlace> places;
        for (const std::size_t row : rows)
            places.push_back({m_tableRowOf[row], column});
        return places;
    }

    void fillSum(TableRow &line, std::size_t column, const PlanSum &sum, std::vector<CellPlace> added)
    {
        TableCell &cell = line.cells[column];
        if (sum.count == 0 && sum.incomplete && sum.recipient == totalWord) { // of nothing that is known
            cell = TableCell::of(u"?"_s);
            m_table.mark(cell, TableText::incomplete());
        }
        if (sum.count == 0)
            return;
        cell = TableCell::of(sum.amount);
        cell.estimated = sum.estimated;
        cell.sums = std::move(added);
        if (sum.mixedBases)
            m_table.mark(cell, TableText::mixedBases());
        if (sum.incomplete)
            m_table.mark(cell, TableText::incomplete());
        if (sum.year == 0 && sum.recipient == totalWord && !sum.carryOver.isZero())
            m_table.mark(cell, TableText::carryOver());
    }

    void fillCarryOver(TableRow &line, const Block &block, Money carryOver, std::vector<CellPlace> added)
    {
        if (!block.carryOver || carryOver.isZero())
            return;
        TableCell &cell = line.cells[*block.carryOver];
        cell = TableCell::of(carryOver);
        cell.sums = std::move(added);
    }

    TableRow emptyRow(TableRow::Kind kind, const QString &label) const
    {
        TableRow row;
        row.kind = kind;
        row.cells.resize(m_table.columns.size());
        row.cells.front() = TableCell::of(label);
        return row;
    }

    static QString labelOf(const PlanRow &row)
    {
        if (row.row.isEmpty())
            return row.area;
        return row.row.startsWith(row.area, Qt::CaseInsensitive) ? row.row : row.area + u" – "_s + row.row;
    }

    /// What holds for each year of a row: "2024-kroner", or "2024–2025: 2024-kroner; 2026: ikke oppgitt".
    template<typename Saying>
    static QString perYears(const PlanRow &row, Saying &&saying)
    {
        std::vector<std::pair<QString, std::vector<int>>> said;
        for (const PlanCell &cell : row.cells) {
            const QString words = saying(cell);
            auto found = std::find_if(said.begin(), said.end(), [&](const auto &entry) { return entry.first == words; });
            if (found == said.end())
                found = said.insert(said.end(), {words, {}});
            found->second.push_back(cell.year);
        }
        if (said.size() == 1)
            return said.front().first;
        QStringList parts;
        for (const auto &[words, years] : said)
            parts += TableText::years(years) + u": "_s + words;
        return parts.join(u"; "_s);
    }

    void addReserves()
    {
        for (const Reserve &reserve : m_programme.reserves) {
            const bool isHeldBack = reserve.kind == Reserve::Kind::Reserve;
            if (!reserve.figure.amount || !m_shown.isWide(reserve.year))
                continue;
            const ShownReserve shown = m_shown.reserve(reserve);
            const QString text = isHeldBack
                ? tr("Forventet tillegg på %2 mill. kroner for %1 holdes utenfor alle rammer og er ikke med i tabellen.", "year, amount").arg(reserve.year)
                : tr("Tilskudd på %2 mill. kroner for %1 er ikke med i tabellen.", "year, amount").arg(reserve.year);
            m_table.notes.push_back({QString(), text, {shown.amount}, 0, shown.origin});
        }
    }

    const Programme &m_programme;
    const ShownPlan &m_shown;
    const Plan &m_plan;
    Table m_table;
    std::optional<PlanLines> m_lines; ///< where they are shown
    std::vector<Block> m_blocks;
    std::vector<std::size_t> m_rowsOfArea;
    std::vector<std::size_t> m_tableRowOf; ///< by index in Plan::rows
    std::size_t m_priceBaseColumn = 0;
    std::size_t m_vintageColumn = 0;
};

} // namespace

Table allocationTable(const Programme &programme, const Basis &basis, const Scenario *scenario) { return allocationTable(programme, ShownPlan(programme, basis, scenario)); }
Table allocationTable(const Programme &programme, const ShownPlan &shown, bool hasLines) { return AllocationLayout(programme, shown, hasLines).build(); }

} // namespace ramme
