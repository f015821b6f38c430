#pragma once

#include "import/tablesolver.h"

namespace ramme {

/// Says, in bokmål, what bears out one cell of a table's row that is read in one way: the sum of its row, the sum of its column,
/// and what is said of it outside the table.
class TableProof
{
public:
    /// The row of sums is given where all rows add up with it and it can itself be read in one way only.
    TableProof(const TableProblem &problem, std::optional<std::size_t> sumRow, const RowCandidate *sums);

    /// Each on its own, ready to stand behind "bevist av"; empty where nothing bears the cell out.
    QStringList proofsOf(const RowCandidate &read, std::size_t row, std::size_t column) const;
    /// "bevist av radens sum 30,0 og sumraden «Totalt» (73,0)"; empty where there is no proof.
    static QString reason(const QStringList &proofs);

private:
    QString rowProof(const RowCandidate &read, std::size_t column) const;
    QString columnProof(std::size_t row, std::size_t column) const;
    QString written(Money money) const;

    const TableProblem &m_problem;
    std::optional<std::size_t> m_sumRow;
    const RowCandidate *m_sums;
};

/// What a cell may be under each way of reading its row, the likeliest first; at most a dozen.
std::vector<FigureReading> readingsOf(const std::vector<RowCandidate> &ways, std::size_t column);

/// True where the reading says what the evidence says of its cell.
bool agrees(const RowCandidate &candidate, const CellEvidence &evidence);

} // namespace ramme
