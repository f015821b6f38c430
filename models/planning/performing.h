#pragma once

#include "planning/perform.h"
#include "planning/spread.h"

namespace ramme {

/// A move on its way: what it stands on, and what has become of it so far. Known to the files that carry moves out.
struct Performing {
    const PlanningBase &base;
    const LeafTable &now;
    const Scenario &scenario;
    const Move &order;
    Limits limits;
    Money quantum;

    std::vector<Money> values; ///< per leaf of the table
    std::vector<std::pair<LeafKey, Money>> made;
    std::vector<MoveNotice> notices;
    std::optional<MoveRefusal> refusal;

    void refuse(const QString &message, Money amount = {}, const std::vector<LeafKey> &leaves = {});
    /// Refuses because of a limited total that comes to another sum than it may.
    void refuse(const QString &message, Money amount, const std::vector<const LimitedTotal *> &totals);
    void refuse(const SpreadRefusal &why, const std::vector<std::size_t> &leaves);
    void note(MoveNotice::Kind kind, const std::vector<LeafKey> &leaves, Money amount = {}, std::optional<Money> step = {});
    std::vector<LeafKey> keysOf(const std::vector<std::size_t> &leaves) const;
    QString nameOf(const LimitedTotal &total) const;
    Money sumOf(const std::vector<std::size_t> &leaves) const;

    /// By how much a total is out of its ends, and further out than it was before the move; nought where it is not.
    Money brokenBy(const LimitedTotal &total) const;
    /// Spreads over leaves of the table, each by its limits, and takes the values over, with notices; false where it is refused.
    bool spread(Money total, const std::vector<std::size_t> &leaves, const std::vector<bool> &alsoFixed);
    void tell(const LeafSpread &spread, const std::vector<LeafKey> &leaves);
};

void performTotal(Performing &move);
/// Where totals cross: the leaves get the total, and all that is limited is kept, with least money moved.
void performByLeastMoved(Performing &move, const std::vector<std::size_t> &leaves);
void performTransfer(Performing &move);

} // namespace ramme
