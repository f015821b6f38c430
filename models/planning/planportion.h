#pragma once

#include "planning/plan.h"

namespace ramme {

/// A sum of the plan told apart by how it came about.
struct PlanPortion {
    Money printed;
    Money estimated; ///< worked out with an allocation key
    bool operator==(const PlanPortion &) const = default;
};

/// The exact sum over the given rows (all of them where empty) for one year and one recipient: a short name, or "unsplit".
PlanPortion portionOf(const Plan &plan, const std::vector<std::size_t> &rows, int year, const QString &recipient);

/// The price bases of the amounts other than zero in the given rows (all of them where empty), each once, in order of appearance.
std::vector<PriceBase> priceBasesOf(const Plan &plan, const std::vector<std::size_t> &rows);

} // namespace ramme
