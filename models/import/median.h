#pragma once

#include <algorithm>
#include <vector>

namespace ramme {

/// The middle one of some values by size, or the one at another share of them from the smallest. There must be one at least.
inline double medianOf(std::vector<double> values, double share = 0.5)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size()) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace ramme
