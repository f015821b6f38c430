#pragma once

#include "domain/programme.h"

#include <vector>

namespace ramme {

/// What the figures themselves give reason to ask about, computed from the programme's value each time. Silent on a clean mandate.
std::vector<Finding> checks(const Programme &programme);

/// What reading the documents gave, then what the checks give, in a stable order.
std::vector<Finding> allFindings(const Programme &programme);

} // namespace ramme
