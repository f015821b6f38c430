#pragma once

#include "domain/money.h"

#include <QModelIndexList>

namespace ramme {

/// The sum of the cells a person has selected in a table of figures. Printed totals are left out: they are evidence.
struct SelectionSum {
    Money amount;
    int count = 0;            ///< how many amounts are added
    bool estimated = false;   ///< something in it is estimated
    bool mixedBases = false;  ///< amounts of different price bases are added
    bool incomplete = false;  ///< something selected is not set or undecided, and so not in the amount
    bool overlapping = false; ///< sums are selected beside what they are sums of, so something is counted twice
    bool operator==(const SelectionSum &) const = default;
};

SelectionSum sumOfSelection(const QModelIndexList &selection);

} // namespace ramme
