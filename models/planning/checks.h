#pragma once

#include "planning/check.h"

#include <span>
#include <vector>

namespace ramme {

/// What the figures themselves give reason to ask about, computed from the programme's value each time. Silent on a clean mandate.
std::vector<Finding> checks(const Programme &programme);

/// What reading the documents gave, then what the checks give, in a stable order.
std::vector<Finding> allFindings(const Programme &programme);

/// The same in the same order, each with the figures it compares and the state a person has given it.
std::vector<Check> allChecks(const Programme &programme);

/// The checks one rule makes, likewise.
std::vector<Check> checksOf(const Programme &programme, QLatin1StringView rule);

/// The checks a person has found to be errors of the documents.
std::vector<Check> errata(const Programme &programme);

/// What names a check of "vintages-differ" within the newer mandate.
QString restatedSubject(const QString &row, int year, int older);

/// Every rule there is.
std::span<const CheckRule> checkRules();

} // namespace ramme
