#pragma once

#include "planning/overlay.h"

namespace ramme {

// Approved scenarios are part of the plan, in the order of their dates of approval; of one date, each after those it was made on.
//
// A decision is in force for a row and a year whole or not at all: while the plan shows the very amounts that it was made from, by a
// mandate that was not adopted after it. Where a newer vintage states the year, or a figure, a key or a pin has been changed, what the
// mandate says now stands. It is the same on the bases "newest" and "own-year": each shows the decisions that were made on what it
// shows. A named vintage is what its mandates say and nothing else, so it shows none.

/// What a decision says of a row and a year, or of the reserve of a year, and is not in force for.
struct SupersededDecision {
    PlanDecision decision;
    QString area; ///< empty for the reserve
    QString row;
    int year = 0;
    int vintage = 0;       ///< of the mandate that is shown instead; 0 where there is none
    bool isOlder = false;  ///< that mandate was adopted after the decision
    Money madeFrom;        ///< the sum of the amounts it was made from
    Money shownNow;        ///< what they are now
    bool operator==(const SupersededDecision &) const = default;
};

/// A plan with the decisions that are in force in it, and where others are not.
struct DecidedPlan {
    Plan plan;
    std::vector<SupersededDecision> superseded; ///< in the order they were made
};

/// `mandated` is what the mandates alone say; decisions are taken up to, and without, the one named, and all where there is none.
DecidedPlan withDecisions(const Programme &programme, Plan mandated, const QString &until = {});

/// The plan alone.
Plan decided(const Programme &programme, Plan mandated);

/// The plan a scenario stands on: the current plan, or, of an approved one, the plan as the decisions before it make it. Against it
/// the scenario is shown and compared.
Plan planUnder(const Programme &programme, const Basis &basis, const Scenario &scenario);

} // namespace ramme
