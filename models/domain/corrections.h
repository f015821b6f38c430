#pragma once

#include "domain/finding.h"
#include "domain/letter.h"
#include "domain/mandate.h"

#include <vector>

namespace ramme {

/// Takes a person's corrections and added rows over from the old reading of a mandate to the fresh one, where the document
/// still prints what it printed when they were made. Answers one finding, with both figures, for each that could not be kept.
std::vector<Finding> carryCorrections(const Mandate &old, Mandate &fresh);
std::vector<Finding> carryCorrections(const Letter &old, Letter &fresh);

} // namespace ramme
