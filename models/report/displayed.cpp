#include "report/displayed.h"

#include "planning/addedrounding.h"
#include "report/wording.h"

#include <map>

namespace ramme {

namespace {

/// The amounts of a table with all that is said to add up.
class TableAmounts
{
public:
    explicit TableAmounts(const Table &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column) {
                const TableCell &cell = table.rows[row].cells[column];
                if (cell.kind != TableCell::Kind::Money)
                    continue;
                m_places.push_back({row, column});
                m_indices[key(m_places.back())] = m_added.amounts.size();
                m_added.amounts.push_back(cell.money);
            }
        }
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const TableCell &cell = table.rows[m_places[i].row].cells[m_places[i].column];
            addSum(i, cell.sums);
            for (const std::vector<CellPlace> &sum : cell.otherSums)
                addSum(i, sum);
            if (cell.difference) { // the amount it is of is the sum of the other two
                addSum(m_indices.at(key(cell.difference->of)), {cell.difference->less, m_places[i]});
                m_marked.back() = i;
            }
        }
    }

    const AddedAmounts &added() const { return m_added; }
    const CellPlace &place(std::size_t amount) const { return m_places[amount]; }
    std::size_t marked(std::size_t sum) const { return m_marked[sum]; }

private:
    static std::pair<std::size_t, std::size_t> key(const CellPlace &place) { return {place.row, place.column}; }

    void addSum(std::size_t total, const std::vector<CellPlace> &parts)
    {
        if (parts.empty())
            return;
        AddedAmounts::Sum sum{total, {}};
        for (const CellPlace &part : parts) {
            if (const auto found = m_indices.find(key(part)); found != m_indices.end())
                sum.parts.push_back(found->second);
        }
        m_added.sums.push_back(std::move(sum));
        m_marked.push_back(total);
    }

    AddedAmounts m_added;
    std::vector<std::size_t> m_marked; ///< the amount that says so where a sum does not hold as shown
    std::vector<CellPlace> m_places;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_indices;
};

Money sumOf(const AddedAmounts::Sum &sum, const std::vector<Money> &values)
{
    Money all;
    for (const std::size_t part : sum.parts)
        all += values[part];
    return all;
}

} // namespace

Table displayed(Table table, const NumberLook &look)
{
    table.look = look;
    if (table.unit) {
        table.look.unit = *table.unit;
        table.look.decimals.reset();
    }
    table.unitText = TableText::of(table.look.unit);
    table.estimatedText = TableText::estimatedLegend();
    if (!table.look.decimals)
        return table; // nothing is rounded
    const TableAmounts amounts(table);
    const AddedAmounts &added = amounts.added();
    const Money quantum = look.quantum();
    std::vector<Money> nearest;
    for (const Money amount : added.amounts)
        nearest.push_back(roundedTo(amount, quantum));
    std::vector<Money> values = nearest;
    if (look.adding == Adding::LargestRemainder && !added.isKeptBy(nearest))
        values = roundedTogether(added, quantum).value_or(nearest);
    const auto cellOf = [&](std::size_t amount) -> TableCell & { return table.rows[amounts.place(amount).row].cells[amounts.place(amount).column]; };
    for (std::size_t i = 0; i < values.size(); ++i)
        cellOf(i).rounded = values[i] == added.amounts[i] ? std::nullopt : std::optional(values[i]);
    for (std::size_t i = 0; i < added.sums.size(); ++i) {
        const bool isDifference = amounts.marked(i) != added.sums[i].total;
        if (sumOf(added.sums[i], values) != values[added.sums[i].total])
            table.mark(cellOf(amounts.marked(i)), isDifference ? TableText::roundedDifference() : TableText::roundedApart());
    }
    numberNotes(table);
    if (values != nearest)
        table.notes.push_back(TableText::roundedTogether());
    return table;
}

} // namespace ramme
