#pragma once

#include "report/shownplan.h"

#include <map>

namespace ramme {

/// What a plan's rows are made of by financing line.
class PlanLines
{
public:
    struct Amount {
        Money money;
        bool isEstimated = false;
        bool isChanged = false; ///< by the scenario that is shown
        std::optional<PlanDecision> decision; ///< that made it what it is
        AmountOrigin origin;    ///< the printed figures it is, and its key
    };
    /// Both must outlive it; what is shown is shown as stored.
    PlanLines(const Programme &programme, const ShownPlan &shown);

    /// The kinds of line a row has, in their order; none where it is undivided in all years that are shown.
    std::vector<LineKind> kindsOf(const PlanRow &row) const;
    /// What a recipient, "unsplit" or "total" gets on a line of a row in a year, or in all years with 0; nothing where it has none.
    std::optional<Amount> amountOf(const PlanRow &row, LineKind kind, int year, const QString &recipient) const;

private:
    void addOrigin(Amount &amount, const PlanPart &part, const Leaf &leaf, bool isEstimated) const;
    bool isUndivided(const PlanRow &row, const PlanCell &cell) const;

    const Programme &m_programme;
    const ShownPlan &m_shown;
    std::map<int, LineAmount> m_printed; ///< figures by their ids
};

} // namespace ramme
