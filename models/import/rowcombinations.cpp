#include "import/rowcombinations.h"

namespace ramme {

namespace {

constexpr int mostNodes = 150'000;
constexpr std::size_t mostSolutions = 200;

} // namespace

RowCombinations::RowCombinations(const std::vector<std::vector<RowCandidate>> &rows, std::optional<std::size_t> sumRow, std::size_t columns)
    : m_rows(rows), m_sumRow(sumRow), m_columns(columns), m_choice(rows.size(), 0), m_sums(columns, 0)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!sumRow || i != *sumRow)
            m_order.push_back(i);
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return rows[a].size() < rows[b].size(); });
}

std::vector<RowChoice> RowCombinations::find()
{
    if (!m_sumRow) {
        walk(0, 0);
    } else {
        for (std::size_t i = 0; i < m_rows[*m_sumRow].size() && !m_exhausted; ++i) {
            m_choice[*m_sumRow] = i;
            walk(0, m_rows[*m_sumRow][i].cost);
        }
    }
    return std::move(m_best);
}

void RowCombinations::walk(std::size_t depth, int cost)
{
    if (m_exhausted || cost > m_bestCost)
        return;
    if (++m_nodes > mostNodes) {
        m_exhausted = true;
        return;
    }
    if (depth == m_order.size()) {
        if (columnsAddUp())
            keep(cost);
        return;
    }
    const std::size_t row = m_order[depth];
    for (std::size_t i = 0; i < m_rows[row].size(); ++i) {
        const RowCandidate &candidate = m_rows[row][i];
        if (cost + candidate.cost > m_bestCost)
            continue;
        m_choice[row] = i;
        add(candidate, 1);
        walk(depth + 1, cost + candidate.cost);
        add(candidate, -1);
    }
}

void RowCombinations::add(const RowCandidate &candidate, int sign)
{
    for (std::size_t c = 0; c < m_columns; ++c)
        m_sums[c] += sign * candidate.cells[c].money.ore();
}

bool RowCombinations::columnsAddUp() const
{
    if (!m_sumRow)
        return true;
    const RowCandidate &sums = m_rows[*m_sumRow][m_choice[*m_sumRow]];
    for (std::size_t c = 0; c < m_columns; ++c) {
        if (sums.cells[c].isAmount() || sums.cells[c].state == FigureState::Blank) {
            if (m_sums[c] != sums.cells[c].money.ore())
                return false;
        }
    }
    return true;
}

void RowCombinations::keep(int cost)
{
    if (cost < m_bestCost) {
        m_bestCost = cost;
        m_best.clear();
    }
    if (m_best.size() < mostSolutions)
        m_best.push_back(m_choice);
    else
        m_exhausted = true;
}

} // namespace ramme
