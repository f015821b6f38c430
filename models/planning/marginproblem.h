#pragma once

#include "planning/wide.h"

#include <optional>
#include <vector>

namespace ramme {

/// A whole number between two ends, either of which may be open.
struct QuantaRange {
    std::optional<qint64> low;
    std::optional<qint64> high;

    bool isEmpty() const { return low && high && *low > *high; }
    bool contains(Wide number) const { return (!low || number >= *low) && (!high || number <= *high); }
};

/// Margins as a linear problem in whole quanta: by how many each cell may change, and what changes of some cells may add up to.
struct QuantaProblem {
    struct Sum {
        std::vector<std::size_t> cells;
        QuantaRange range;
    };
    std::vector<QuantaRange> cells;
    std::vector<Sum> sums;
    std::vector<bool> closed; ///< cells that are not to go up unless their range says that they must

    bool isKeptBy(const std::vector<qint64> &changes) const;
    bool hasEmptyRange() const;
};

/// Changes of the cells, or multipliers of the sums that prove that there are none.
struct QuantaAnswer {
    enum class Kind {
        Solved,     ///< numbers: the change of each cell, checked
        Infeasible, ///< the solver found none
        Failed      ///< it gave up, or what it said was wrong
    };
    Kind kind = Kind::Failed;
    std::vector<qint64> numbers;
};

/// The changes that keep everything with the least moved.
QuantaAnswer leastChanges(const QuantaProblem &problem);

/// Of a problem that cannot be solved: a multiplier for each sum, nought for those that have no part in it. Weighed so, what the sums
/// ask for is beyond what the cells' ranges allow, which is checked; `lacking` is by how much the sums fail together at the least.
QuantaAnswer proofOfContradiction(const QuantaProblem &problem, Wide &lacking);

/// How many quanta the changes come to, up and down together.
Wide movedBy(const std::vector<qint64> &changes);

} // namespace ramme
