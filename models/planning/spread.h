#pragma once

#include "domain/money.h"
#include "domain/result.h"

#include <vector>

namespace ramme {

/// A total spread over weights by largest remainder. The parts always add up to the total, to the last øre.
struct Spread {
    std::vector<Money> parts;  ///< one per weight, in the same order
    bool equalShares = false;  ///< all weights were zero, so each got the same
    bool someGotNothing = false; ///< some weights, not all, were zero
    Money belowQuantum;        ///< what could not be divided in whole quanta; it went to the largest weight
};

/// Spreads in whole quanta: every share is rounded down, and the rest goes to the largest fractions, ties to the larger weight, then to the first.
/// Weights are any non-negative numbers of one kind. Refuses a negative weight, a quantum that is not positive, and a total with no weight to take it.
Result<Spread> spread(Money total, const std::vector<qint64> &weights, Money quantum);

/// The coarsest of 0,1 mill., 0,01 mill., 1 000 kroner, 1 krone and 1 øre the amount is a whole number of.
Money quantumFor(Money amount);

} // namespace ramme
