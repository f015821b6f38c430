#pragma once

#include "domain/proposaltable.h"
#include "domain/result.h"
#include "planning/leaftable.h"

namespace ramme {

/// Something of a proposal that did not come into its scenario as it stands, and where it stands. A person must look at it.
struct ProposalDoubt {
    enum class Kind {
        UnknownArea,
        UnknownYear,
        UnknownRecipient,
        UnknownColumn, ///< its heading says neither year nor recipient
        Unreadable,
        NoAmount,      ///< a dash or a footnote mark where the plan has an amount
        BelowNought,
        StatedTwice,   ///< with different amounts
        Total,         ///< it does not add up
        PriceBase      ///< not that of the plan; the amounts are taken as they stand
    };
    Kind kind = Kind::UnknownArea;
    QString message; ///< one sentence in bokmål
    int line = 0;    ///< of the file
    bool operator==(const ProposalDoubt &) const = default;
};

/// What somebody proposes, as a scenario: one entry in its log, with every figure that is other than the plan's.
struct Proposal {
    Scenario scenario;                 ///< without moves where the proposal is the plan
    std::vector<ProposalDoubt> doubts; ///< in the order they stand in the file
    QStringList notes;                 ///< what was read as it had to be, such as totals without recipients, in bokmål
    int read = 0;                      ///< amounts that found their place in the plan, totals that only prove others left out
    int changed = 0;                   ///< figures that are other than the plan's
};

/// Who proposes, when, and the file it stands in.
struct ProposalOrigin {
    QString name; ///< of the scenario
    Grounds grounds;
    QString file; ///< without its folder
};

/// Holds tables of proposed amounts against the plan. Amounts of recipients are taken as they stand; several kinds of money of one
/// recipient, and a total without recipients, are spread in the plan's proportions, and said so. Printed totals are evidence alone.
/// Blank cells say nothing. Earmarks, holds and rules are not asked here: it is what somebody proposes. Refuses where nothing in the
/// tables belongs to the plan.
Result<Proposal> proposalFrom(const Programme &programme, const Plan &plan, const std::vector<ProposalTable> &tables, const ProposalOrigin &origin);

} // namespace ramme
