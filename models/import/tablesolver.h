#pragma once

#include "import/rowcandidates.h"

#include "domain/figure.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ramme {

/// A row of a money table that is to be read.
struct UnsolvedRow {
    std::vector<Token> tokens;
    std::optional<RowCandidate> placed; ///< where the cells' places are printed
    bool placedByAlignment = false;     ///< the places are only seen from how the lines are aligned: sums may overrule them
    bool isSum = false;                 ///< it holds the sums of the other rows
    QString label = {};                 ///< for the reasons
};

/// Evidence from outside the table: the cell in this row and column says this.
struct CellEvidence {
    std::size_t row = 0;
    std::size_t column = 0;
    std::optional<FigureState> state;
    std::optional<Money> amount;
    QString origin; ///< in bokmål, for the reason: "beløpet i teksten"
};

/// A money table's rows, what is known of them, and how they were read.
struct TableProblem : RowForm {
    std::vector<UnsolvedRow> rows;
    std::vector<CellEvidence> evidence;
    bool optical = false; ///< read from a picture: what no sum or evidence bears out stays open
    std::stop_token stop = {}; ///< once it is set, no row is read any more
};

/// What was found out about one cell. Where it is ambiguous, value is empty and readings hold what it may be.
struct SolvedCell {
    CellValue value;
    Certainty certainty = Certainty::Certain;
    QString reason;
    std::vector<FigureReading> readings;
};

using SolvedRow = std::vector<SolvedCell>;

/// Reads a table's rows together: of all ways to read them, those stand that make rows and columns add up and agree with the
/// evidence, and of these the ones that put least right. A cell on which they agree is decided; one on which they do not is ambiguous.
/// Rows as printed are never changed to please a sum that nothing else supports.
std::vector<SolvedRow> solveTable(const TableProblem &problem);

} // namespace ramme
