#pragma once

#include "planning/leaftable.h"

namespace ramme {

/// How what the proposals want of a figure stands to each other and to what there is.
enum class Agreement {
    Untouched, ///< no proposal wants it other than the plan
    Agrees,    ///< those that do want what the own side has
    Differs,   ///< those that do want something else, and of a figure all the same
    Conflicts  ///< they want different things of one figure; or a year's total cannot give all that is asked for
};

/// One figure, or one total, as each proposal would have it.
struct MatrixRow {
    Scope scope;
    std::optional<LeafKey> leaf; ///< nothing for a total
    Money base;                  ///< in the plan
    Money own;                   ///< on the own side
    std::vector<std::optional<Money>> wanted; ///< by each proposal; nothing where it leaves the plan as it is
    Agreement agreement = Agreement::Untouched;
    Money beyond; ///< of a year's total: how much more the proposals together ask for than it and the year's reserve hold

    bool operator==(const MatrixRow &) const = default;
};

/// Any number of proposals beside the own side: the figures in the order of the plan, area by area with the totals of their years, then
/// the totals of recipients and of years.
struct ProposalMatrix {
    std::vector<QString> proposals; ///< names, in the order of MatrixRow::wanted
    std::vector<MatrixRow> rows;

    bool operator==(const ProposalMatrix &) const = default;
};

/// `own` is the plan, or what a scenario comes to.
ProposalMatrix proposalMatrix(const LeafTable &base, const LeafTable &own, const std::vector<const Scenario *> &proposals);

/// The order that takes over what a proposal wants of one figure, with grounds that name it; `by` is whose choice it is.
Move takingOrder(const LeafKey &leaf, Money wanted, const QString &proposal, const Grounds &by);

/// "untouched", "agrees" …, as in JSON.
QString toWord(Agreement agreement);
/// "uenig med HOD"
QString toText(Agreement agreement);
/// The word, and behind it by how much the proposals ask for too much.
QString verdictOf(const MatrixRow &row);

} // namespace ramme
