#pragma once

#include "import/rowcandidates.h"

#include <optional>
#include <vector>

namespace ramme {

/// The candidate chosen for each row of a table.
using RowChoice = std::vector<std::size_t>;

/// Searches the combinations of row candidates for the cheapest ones whose columns add up to the row of sums, if there is one.
class RowCombinations
{
public:
    RowCombinations(const std::vector<std::vector<RowCandidate>> &rows, std::optional<std::size_t> sumRow, std::size_t columns);

    /// The cheapest combinations; nothing where none adds up or there are too many to look through.
    std::vector<RowChoice> find();
    bool exhausted() const { return m_exhausted; }

private:
    void walk(std::size_t depth, int cost);
    void add(const RowCandidate &candidate, int sign);
    bool columnsAddUp() const;
    int mostCost() const;
    void keep(int cost);

    const std::vector<std::vector<RowCandidate>> &m_rows;
    std::optional<std::size_t> m_sumRow;
    std::size_t m_columns;
    RowChoice m_choice;
    std::vector<qint64> m_sums;
    std::vector<std::size_t> m_order; ///< rows with fewest candidates first
    struct Found {
        RowChoice choice;
        int cost = 0;
    };

    std::vector<Found> m_best;
    int m_bestCost = 1'000'000;
    int m_nodes = 0;
    bool m_exhausted = false;
};

} // namespace ramme
