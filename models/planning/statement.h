#pragma once

#include "planning/plan.h"
#include "planning/printedsplit.h"

#include <span>

namespace ramme {

/// What one vintage says about one row in one year.
struct Statement {
    int year = 0;
    int vintage = 0;
    PriceBase priceBase;
    FigureState state = FigureState::Blank; ///< Amount, Zero, NotSet or Undecided
    std::optional<Money> amount;
    int figure = 0;         ///< id of the frame's figure; 0 where a split's total states the year
    bool fromSplit = false; ///< the mandate has no frame for the year, and its split's total says what it is
};

/// All that the vintages state about a row, by rising year, then by falling vintage. A split states a year only where its mandate states no frame at all for it.
std::vector<Statement> statementsOf(const Programme &programme, QStringView area, QStringView row, const std::vector<PrintedSplit> &splits);

/// The statement the plan shows among those of one year, or nullptr: the pinned vintage where it states the year, else as the basis says.
const Statement *chosen(std::span<const Statement> ofYear, const Basis &basis, const Pin *pin);

/// The one way a frame is divided: by the printed split that adds up to it, else by the area's key, else not at all.
struct Division {
    std::vector<PlanPart> parts;
    Money carryOver;
};

/// Splits are those of the row; limit is the newest vintage that may be used, 0 for any.
Division divide(const Statement &frame, const std::vector<PrintedSplit> &splits, const AllocationKey &key, int limit);

} // namespace ramme
