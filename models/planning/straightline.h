#pragma once

#include "domain/result.h"
#include "planning/leaftable.h"

namespace ramme {

/// Weights that lay the yearly sums of a selection on a straight line which begins at the first year's present sum and adds up to a new
/// total; within a year the leaves keep their proportions, and share equally where all of them are nought. Refuses, in one sentence, a
/// selection of fewer than two years, and a line that would go below nought.
Result<std::vector<LeafWeight>> straightLineWeights(const LeafTable &now, const Selection &selection, Money total);

} // namespace ramme
