#include "import/rowcombinations.h"

namespace ramme {

namespace {

constexpr int mostNodes = 150'000;
constexpr std::size_t mostSolutions = 200;
constexpr int dear = 3;

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
    std::stable_sort(m_best.begin(), m_best.end(), [](const Found &a, const Found &b) { return a.cost < b.cost; });
    std::vector<RowChoice> choices;
    for (Found &found : m_best)
        choices.push_back(std::move(found.choice));
    return choices;
}

void RowCombinations::walk(std::size_t depth, int cost)
{
    if (m_exhausted || cost > mostCost())
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
        if (cost + candidate.cost > mostCost())
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

/// Where much has to be put right, what costs a little more is as likely.
int RowCombinations::mostCost() const { return m_bestCost >= dear ? m_bestCost + 1 : m_bestCost; }

void RowCombinations::keep(int cost)
{
    if (cost < m_bestCost) {
        m_bestCost = cost;
        std::erase_if(m_best, [&](const Found &found) { return found.cost > mostCost(); });
    }
    if (m_best.size() < mostSolutions)
        m_best.push_back({m_choice, cost});
    else
        m_exhausted = true;
}

} // namespace ramme
