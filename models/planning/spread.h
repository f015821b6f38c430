#pragma once

#include "domain/money.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace ramme {

/// One figure a total is spread over. All amounts are øre.
struct SpreadLeaf {
    Money value;                   ///< what it is now
    std::optional<Money> low = Money(); ///< never below; nothing for no bound
    std::optional<Money> high;     ///< never above; nothing for no bound
    bool fixed = false;            ///< held or read-only: it keeps its value, whatever its bounds
    std::optional<qint64> weight;  ///< its part in proportion to the others'; its value where nothing is given
};

/// Why a total cannot be spread, with the amount that it fails by.
struct SpreadRefusal {
    enum class Kind {
        Quantum,        ///< the quantum is not positive
        TooLarge,       ///< an amount or a weight is beyond Money::limit()
        NegativeWeight, ///< leaves: those whose weight is negative
        NothingFree,    ///< every leaf is fixed, or there is none; amount: what has nowhere to go, negative where too much is there
        CrossedBounds,  ///< leaves: those whose lower bound is above their upper one
        BelowBounds,    ///< amount: how far the total is short of the lower bounds; leaves: those that are at theirs
        AboveBounds     ///< amount: how far the total is above the upper bounds; leaves: those that are at theirs, or have no weight
    };
    Kind kind = Kind::Quantum;
    Money amount;
    std::vector<std::size_t> leaves;
    bool operator==(const SpreadRefusal &) const = default;
};

/// A new total spread over leaves, or the reason why not; then the values are the old ones.
struct LeafSpread {
    std::vector<Money> values;         ///< one per leaf, in the same order
    bool equalShares = false;          ///< all weights were zero, so each free leaf got the same
    std::vector<std::size_t> gotNothing; ///< free leaves of no weight, others having some: they got no share
    std::vector<std::size_t> atLow;    ///< free leaves that a bound kept from going lower
    std::vector<std::size_t> atHigh;   ///< free leaves that a bound kept from going higher
    Money belowQuantum;                ///< what could not be divided in whole quanta
    std::optional<std::size_t> remainderTo; ///< the leaf that got it: the largest weight that has room
    std::optional<Money> finerQuantum; ///< a quantum that would leave no remainder
    std::optional<SpreadRefusal> refusal;
};

/// Spreads a new total over leaves: fixed ones keep their value, the others get their part in proportion to their weights, exact as
/// fractions; where that breaks bounds, the leaves of the side that is broken by more go to their bounds and the rest is divided anew.
/// Shares are rounded down to whole quanta, though not below a bound; the quanta left go to the largest fractions, ties to the larger
/// weight, then to the first, never above a bound; what is less than one quantum goes to the largest weight with room.
/// The values add up to the total to the last øre. With the values for weights, a total equal to the present one changes nothing.
LeafSpread spreadOver(Money total, const std::vector<SpreadLeaf> &leaves, Money quantum);

/// Gives one leaf a new value and lets the free ones among the others absorb the difference, so that the sum stays what it is.
/// The leaf's own bounds are kept as a refusal; a fixed leaf is refused as NothingFree.
LeafSpread editedUnderTotal(const std::vector<SpreadLeaf> &leaves, std::size_t edited, Money value, Money quantum);

/// 0,1 mill., or 0,01 mill. where the total is finer than that: the step of a spread unless a person asks for another.
Money spreadQuantum(Money total);

/// A total spread over weights by largest remainder. The parts always add up to the total, to the last øre.
struct Spread {
    std::vector<Money> parts;  ///< one per weight, in the same order
    bool equalShares = false;  ///< all weights were zero, so each got the same
    bool someGotNothing = false; ///< some weights, not all, were zero
    Money belowQuantum;        ///< what could not be divided in whole quanta; it went to the largest weight
};

/// Spreads over weights alone, with no bounds: a negative total is divided as the positive one is.
/// Weights are any non-negative numbers of one kind. Refuses a negative weight, a quantum that is not positive, and a total with no weight to take it.
Result<Spread> spread(Money total, const std::vector<qint64> &weights, Money quantum);

/// The coarsest of 0,1 mill., 0,01 mill., 1 000 kroner, 1 krone and 1 øre the amount is a whole number of.
Money quantumFor(Money amount);

} // namespace ramme
