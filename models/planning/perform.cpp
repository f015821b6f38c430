#include "planning/perform.h"

#include "domain/year.h"
#include "planning/movetext.h"
#include "planning/overlay.h"
#include "planning/performing.h"
#include "planning/wide.h"

#include <map>

namespace ramme {

namespace {

struct PerformText
{
    Q_DECLARE_TR_FUNCTIONS(PerformText)
};

/// The leaves as the move leaves them, and the changes that led there, in the order of the table, made ones last.
void takeOver(const Performing &move, Performed &performed)
{
    for (std::size_t i = 0; i < move.values.size(); ++i) {
        const Leaf &leaf = move.now.at(i);
        if (move.values[i] == leaf.amount)
            continue;
        performed.move.changes.push_back({leaf.key, leaf.amount, move.values[i]});
        performed.values.set(leaf.key, move.values[i]);
    }
    for (const auto &[key, amount] : move.made) {
        performed.move.changes.push_back({key, std::nullopt, amount});
        performed.values.set(key, amount);
    }
}

/// A leaf that is made keeps to the holds and bounds of leaves of a scope it comes into.
void verifyMade(Performing &move)
{
    for (const auto &[key, amount] : move.made) {
        if (!key.isReserve() && !move.base.knowsArea(key.area))
            return move.refuse(PerformText::tr("Området «%1» finnes ikke i planen.").arg(key.area), amount, {key});
        if (!move.base.knowsRecipient(key.recipient))
            return move.refuse(PerformText::tr("Mottakeren «%1» finnes ikke i planen.").arg(key.recipient), amount, {key});
        if (!isYear(key.year))
            return move.refuse(PerformText::tr("%1 er ikke et år en plan kan gjelde.").arg(key.year), amount, {key});
        const LimitsOfNew limits = limitsOfNew(key, move.base, move.scenario);
        if (limits.fixed)
            return move.refuse(PerformText::tr("%1 er holdt fast og kan ikke endres.").arg(toText(key)), amount, {key});
        if (limits.high && amount > *limits.high)
            return move.refuse(PerformText::tr("%1 blir %2 høyere enn grensen tillater.").arg(toText(key), millionsText(amount - *limits.high)), amount - *limits.high, {key});
    }
}

/// What is wrong with what came out, whatever the way it came about: a sum, a hold or a bound that does not hold.
void verify(Performing &move)
{
    for (std::size_t i = 0; i < move.values.size(); ++i) {
        const Money before = move.now.at(i).amount;
        const Money after = move.values[i];
        if (after == before)
            continue;
        const Money low = move.limits.low[i];
        const Money high = move.limits.high[i].value_or(Money::limit());
        const LeafKey &key = move.now.at(i).key;
        if (!after.isWithinLimit())
            return move.refuse({SpreadRefusal::Kind::TooLarge, after, {}}, {});
        if (move.limits.fixed[i])
            return move.refuse(PerformText::tr("%1 er holdt fast og kan ikke endres.").arg(toText(key)), after - before, {key});
        if (after < low && after < before)
            return move.refuse(PerformText::tr("%1 blir %2 lavere enn grensen tillater.").arg(toText(key), millionsText(low - after)), low - after, {key});
        if (after > high && after > before)
            return move.refuse(PerformText::tr("%1 blir %2 høyere enn grensen tillater.").arg(toText(key), millionsText(after - high)), after - high, {key});
    }
    verifyMade(move);
    for (const LimitedTotal &total : move.limits.totals) {
        if (move.refusal)
            return;
        if (const Money beyond = move.brokenBy(total); !beyond.isZero())
            return move.refuse(PerformText::tr("En sum som er bundet, brytes med %1: %2.").arg(millionsText(beyond), move.nameOf(total)), beyond, {&total});
    }
}

/// True where sums of the table, or of the table and the move, might be beyond 64 bits.
bool isTooLarge(const LeafTable &table)
{
    Wide sum = 0;
    for (const Leaf &leaf : table.leaves())
        sum += leaf.amount.isNegative() ? -Wide(leaf.amount.ore()) : Wide(leaf.amount.ore());
    return sum > Wide(std::numeric_limits<qint64>::max()) / 4;
}

/// The totals the changes move: of years, recipients and kinds in a year, and of the reserve.
std::vector<TotalMoved> movedTotals(const LeafTable &before, const std::vector<LeafChange> &changes)
{
    std::vector<Scope> totals;
    const auto add = [&totals](const Scope &scope) {
        if (std::ranges::find(totals, scope) == totals.end())
            totals.push_back(scope);
    };
    std::map<int, bool> years;
    for (const LeafChange &change : changes)
        years[change.leaf.year] = true;
    for (const auto &[year, isMoved] : years) {
        add({std::nullopt, std::nullopt, year, std::nullopt, std::nullopt});
        for (const LeafChange &change : changes) {
            if (change.leaf.year == year && !change.leaf.isReserve())
                add({std::nullopt, std::nullopt, year, change.leaf.recipient, std::nullopt});
        }
        for (const LeafChange &change : changes) {
            if (change.leaf.year == year && !change.leaf.isReserve())
                add({std::nullopt, std::nullopt, year, std::nullopt, change.leaf.kind});
        }
        add(Scope::reserve(year));
    }
    std::vector<TotalMoved> moved;
    for (const Scope &scope : totals) {
        Money difference;
        for (const LeafChange &change : changes)
            difference += scope.contains(change.leaf) ? change.after.value_or(Money()) - change.before.value_or(Money()) : Money();
        if (difference.isZero())
            continue;
        const Money sum = before.sumOf(scope);
        moved.push_back({scope, sum, sum + difference});
    }
    return moved;
}

} // namespace

Performed perform(const PlanningBase &base, const LeafTable &now, const Scenario &scenario, const Move &order)
{
    Performed performed{order, now, {}, {}, std::nullopt};
    performed.move.changes.clear();
    const Money quantum = order.quantum.isZero() ? spreadQuantum(order.amount) : order.quantum;
    Performing move{base, now, scenario, order, limitsOf(now, base, scenario), quantum, {}, {}, {}, std::nullopt};
    for (const Leaf &leaf : now.leaves())
        move.values.push_back(leaf.amount);

    if (quantum.isNegative())
        move.refuse({SpreadRefusal::Kind::Quantum, quantum, {}}, {});
    else if (!order.amount.isWithinLimit() || !quantum.isWithinLimit() || isTooLarge(now))
        move.refuse({SpreadRefusal::Kind::TooLarge, order.amount, {}}, {});
    else if (order.kind == Move::Kind::Total)
        performTotal(move);
    else if (order.kind == Move::Kind::Transfer)
        performTransfer(move);
    else
        move.refuse(PerformText::tr("En tilpasning til ny plan flytter ikke penger."));
    if (!move.refusal)
        verify(move);
    if (move.refusal) {
        performed.refusal = std::move(move.refusal);
        return performed;
    }
    takeOver(move, performed);
    performed.notices = std::move(move.notices);
    performed.totals = movedTotals(now, performed.move.changes);
    return performed;
}

Performed perform(const PlanningBase &base, const Scenario &scenario, const Move &order)
{
    return perform(base, apply(base.leaves, scenario), scenario, order);
}

Move totalOrder(const Selection &of, Money total, const QString &typed)
{
    Move move;
    move.kind = Move::Kind::Total;
    move.to = of;
    move.amount = total;
    move.typed = typed;
    return move;
}

Move transferOrder(const Selection &from, const Scope &to, Money amount, const QString &typed)
{
    Move move;
    move.kind = Move::Kind::Transfer;
    move.from = from;
    move.to = {to};
    move.amount = amount;
    move.typed = typed;
    return move;
}

std::vector<LeafWeight> equalWeights(const LeafTable &now, const Selection &selection)
{
    std::vector<LeafWeight> weights;
    for (const std::size_t i : now.indicesOf(selection))
        weights.push_back({now.at(i).key, 1});
    return weights;
}

std::vector<LeafWeight> weightsLike(const LeafTable &now, const Selection &selection, const LeafTable &other, const Scope &like)
{
    std::vector<LeafWeight> weights;
    for (const std::size_t i : now.indicesOf(selection)) {
        const LeafKey &key = now.at(i).key;
        const LeafKey beside{like.area.value_or(key.area), like.row.value_or(key.row), like.year.value_or(key.year), like.recipient.value_or(key.recipient), like.kind.value_or(key.kind)};
        const Leaf *leaf = other.find(beside);
        weights.push_back({key, leaf ? leaf->amount.ore() : 0});
    }
    return weights;
}

} // namespace ramme
