#pragma once

#include "planning/limits.h"

namespace ramme {

/// Something a person should know of a move before it is kept.
struct MoveNotice {
    enum class Kind {
        EqualShares,    ///< leaves: all of nought, so each gets the same
        GotNothing,     ///< leaves: of nought beside others, so they get nothing
        Remainder,      ///< amount: what could not be divided in whole quanta; leaves: who got it; quantum: one that leaves nothing over
        AtBound,        ///< leaves: those a bound kept from giving or getting more
        LeafMade,       ///< leaves: those that were not there
        LeastMoved,     ///< amount: what had to be moved in all to keep holds and bounds that cross; proportions were not kept
        FinerQuantum,   ///< quantum: the step it took to keep them
        PriceBasesMixed ///< leaves: both ends, in the kroner of different years
    };
    Kind kind = Kind::EqualShares;
    Money amount;
    std::vector<LeafKey> leaves;
    std::optional<Money> quantum;
    bool operator==(const MoveNotice &) const = default;
};

/// Why a move is refused. Nothing is changed then.
struct MoveRefusal {
    QString message; ///< one sentence in bokmål: what, by how much, and what to do about it
    Money amount;    ///< what is lacking, or has nowhere to go
    std::vector<LeafKey> leaves;       ///< that are held, or at a bound, and so in the way
    std::vector<std::size_t> holds;    ///< places in the scenario of the holds that bind
    std::vector<std::size_t> bounds;   ///< places in the scenario of the bounds that bind
    std::vector<std::size_t> earmarks; ///< places in the base of the earmarks that bind
};

/// A total of the programme that a move changes: of a year, of a recipient or a kind of line in a year, or the reserve of a year.
struct TotalMoved {
    Scope total;
    Money before;
    Money after;
    bool operator==(const TotalMoved &) const = default;
};

/// A move carried out, to be shown as a preview and to be kept by putting `move` at the end of the scenario's log.
struct Performed {
    Move move;        ///< as ordered, with its changes filled in
    LeafTable values; ///< of the whole table afterwards; the old ones where refused
    std::vector<MoveNotice> notices;
    std::vector<TotalMoved> totals; ///< none where money stays within its year, recipient and kind of line
    std::optional<MoveRefusal> refusal;
};

/// Carries out a total or a transfer on what the scenario comes to now.
///
/// A total: the leaves of `to` get the amount by proportion (see spreadOver). What is held within them stays; where they are themselves
/// within one held total, the rest of it absorbs the difference. Where holds or bounds of totals cross, least money is moved (see
/// leastMoved). One leaf named in full that is not there is made.
///
/// A transfer: the amount is taken from the leaves of `from` in their proportions, rounded once, and given in the same parts to the
/// leaves of `to` of the same row, year, recipient and kind, save for what `to` names; those that are not there are made. What changes
/// year, recipient or kind must be named at both ends. From the reserve the parts are in the proportions of those who get.
///
/// Afterwards the sums are as ordered, everything held is as it was, and no bound is broken that was not broken before; otherwise it
/// is refused.
Performed perform(const PlanningBase &base, const Scenario &scenario, const Move &order);

/// The same, where the values of the scenario are known.
Performed perform(const PlanningBase &base, const LeafTable &now, const Scenario &scenario, const Move &order);

/// Orders, without grounds.
Move totalOrder(const Selection &of, Money total, const QString &typed = {});
Move transferOrder(const Selection &from, const Scope &to, Money amount, const QString &typed = {});

/// Weights that give every leaf of a selection the same, or what the leaf that `like` puts it beside has: another row, area or year.
std::vector<LeafWeight> equalWeights(const LeafTable &now, const Selection &selection);
std::vector<LeafWeight> weightsLike(const LeafTable &now, const Selection &selection, const LeafTable &other, const Scope &like);

} // namespace ramme
