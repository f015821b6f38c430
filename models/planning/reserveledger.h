#pragma once

#include "planning/overlay.h"

namespace ramme {

/// One move to or from the reserve of a year.
struct ReserveEntry {
    std::size_t move = 0; ///< its place in the log
    Money amount;         ///< positive where it is released, negative where it is put back
    Money remaining;      ///< after it
    bool operator==(const ReserveEntry &) const = default;
};

/// The reserve of one year: what was held back, asked for, released, and is left. It is inside no frame.
struct ReserveAccount {
    int year = 0;
    Money heldBack;  ///< as the base has it
    Money requested; ///< asked for, whether released or not
    Money released;  ///< less what was put back
    Money remaining; ///< what the scenario has left
    std::vector<ReserveEntry> entries;
    bool operator==(const ReserveAccount &) const = default;
};

/// The accounts of all years that have a reserve, a request or a move of either, by rising year.
std::vector<ReserveAccount> reserveLedger(const LeafTable &base, const Scenario &scenario);

} // namespace ramme
