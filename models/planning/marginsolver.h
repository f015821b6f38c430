#pragma once

#include "domain/money.h"

#include <optional>
#include <vector>

namespace ramme {

/// One figure that may be moved. All amounts are øre. A held one has its value for both bounds.
struct MarginCell {
    Money value;
    std::optional<Money> low = Money();
    std::optional<Money> high;
};

/// What some cells may add up to: held or asked for where both ends are the same.
struct Margin {
    std::vector<std::size_t> cells; ///< each once
    std::optional<Money> low;
    std::optional<Money> high;
};

/// Why no values are good enough.
struct MarginRefusal {
    enum class Kind {
        Infeasible, ///< the margins and bounds contradict each other
        TooLarge,   ///< the amounts are beyond what can be worked out exactly
        Unsolved    ///< the solver gave up, or its answer did not bear being checked
    };
    Kind kind = Kind::Infeasible;
    Money shortfall;                   ///< by how much those named here contradict each other
    std::vector<std::size_t> margins;  ///< those that contradict, none of which can be left out, unless they are more than 64
    std::vector<std::size_t> atLow;    ///< cells whose lower bound is part of it
    std::vector<std::size_t> atHigh;   ///< cells whose upper bound is part of it
};

/// Values that keep every margin and bound with the least money moved.
struct MarginSolution {
    std::vector<Money> values; ///< one per cell; the old ones where refused
    Money moved;               ///< what the cells changed by, up and down together
    Money quantum;             ///< every cell changed by whole quanta of this
    std::optional<MarginRefusal> refusal;
};

/// Solves held margins of several kinds at once as least moved money in whole quanta, as the transportation problem it is. Where the
/// quantum asked for cannot do it, a finer one is taken: 0,1 mill., 0,01 mill., 1 000 kroner, 1 krone, 1 øre. Cells of nought get nothing
/// where that moves no more money. What the solver says is rounded and checked with whole numbers: the values keep every margin and
/// bound to the last øre, and a refusal is proven by the margins and bounds it names.
MarginSolution leastMoved(const std::vector<MarginCell> &cells, const std::vector<Margin> &margins, Money quantum);

} // namespace ramme
