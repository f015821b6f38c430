#include "planning/movetext.h"
#include "planning/performing.h"

#include <set>

namespace ramme {

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

using Indices = std::vector<std::size_t>;

/// A part of what is moved, and where it goes.
struct Part {
    LeafKey from;
    LeafKey to;
    Money amount;
};

/// True where every scope names what the member says.
template<typename Value>
bool name(const Selection &selection, std::optional<Value> Scope::*member)
{
    return std::ranges::all_of(selection, [member](const Scope &scope) { return (scope.*member).has_value(); });
}

bool hasRow(const LeafTable &table, const QString &area, const QString &row)
{
    return std::ranges::any_of(table.leaves(), [&](const Leaf &leaf) { return leaf.key.area == area && leaf.key.row == row; });
}

/// Where what a leaf gives goes: as the leaf itself, save for what the other end names. A row the other area has not is its main row.
LeafKey targetOf(const LeafTable &table, const LeafKey &from, const Scope &to)
{
    if (to.area && to.area->isEmpty())
        return *Scope::reserve(to.year.value_or(from.year)).leaf();
    LeafKey key{to.area.value_or(from.area), to.row.value_or(from.row), to.year.value_or(from.year), to.recipient.value_or(from.recipient), to.kind.value_or(from.kind)};
    if (!to.row && key.area != from.area && !key.row.isEmpty() && !hasRow(table, key.area, key.row))
        key.row.clear();
    return key;
}

/// That there is nothing to take from, and the other years that have something.
QString nothingIn(const LeafTable &table, const Selection &from)
{
    Selection ofAnyYear = from;
    for (Scope &scope : ofAnyYear)
        scope.year.reset();
    std::set<int> found;
    for (const std::size_t i : table.indicesOf(ofAnyYear))
        found.insert(table.at(i).key.year);
    if (found.empty())
        return TransferText::tr("Det er ingen tall å ta beløpet fra: %1.").arg(toText(from));
    QStringList years;
    for (const int year : found)
        years.append(QString::number(year));
    return TransferText::tr("Det er ingen tall å ta beløpet fra: %1. Andre år har noe: %2.").arg(toText(from), listed(years));
}

/// What changes from one end to the other has to be named at both; of the reserve, which has neither recipient nor kind, the year alone.
bool areBothEndsNamed(Performing &move, const Indices &from, const Scope &to)
{
    const Selection &ends = move.order.from;
    for (const std::size_t i : from) {
        const LeafKey &key = move.now.at(i).key;
        if (to.year && *to.year != key.year && !name(ends, &Scope::year)) {
            move.refuse(TransferText::tr("Flyttingen går til et annet år. Si også hvilket år beløpet tas fra."));
            return false;
        }
        if (to.area && to.area->isEmpty())
            continue;
        if (to.recipient && *to.recipient != key.recipient && !name(ends, &Scope::recipient)) {
            move.refuse(TransferText::tr("Flyttingen går til en annen mottaker. Si også hvilken mottaker beløpet tas fra."));
            return false;
        }
        if (to.kind && *to.kind != key.kind && !name(ends, &Scope::kind)) {
            move.refuse(TransferText::tr("Flyttingen går til en annen type linje. Si også hvilken type linje beløpet tas fra."));
            return false;
        }
    }
    return true;
}

/// Parts of the amount by proportion to weights, none above what there is room for; nothing where it is refused.
std::optional<std::vector<Money>> partsOf(Performing &move, const Indices &leaves, bool giving)
{
    std::vector<SpreadLeaf> parts;
    Money room;
    for (const std::size_t i : leaves) {
        const Money value = move.now.at(i).amount;
        SpreadLeaf &part = parts.emplace_back();
        part.weight = std::max<qint64>(0, value.ore());
        part.fixed = move.limits.fixed[i];
        if (giving)
            part.high = std::max(Money(), value - move.limits.low[i]);
        else if (move.limits.high[i])
            part.high = std::max(Money(), *move.limits.high[i] - value);
        room += part.fixed ? Money() : part.high.value_or(Money());
    }
    LeafSpread spread = spreadOver(move.order.amount, parts, move.quantum);
    if (!spread.refusal) {
        if (giving)
            spread.gotNothing.clear(); // they have nothing to give
        move.tell(spread, move.keysOf(leaves));
        return spread.values;
    }
    using Kind = SpreadRefusal::Kind;
    if (giving && (spread.refusal->kind == Kind::AboveBounds || spread.refusal->kind == Kind::NothingFree)) {
        const Money lacking = move.order.amount - room;
        move.refuse(TransferText::tr("Det mangler %1 for å kunne flytte %2: der beløpet tas fra, er det %3 å ta av.").arg(millionsText(lacking), millionsText(move.order.amount), millionsText(room)),
                    lacking, move.keysOf(leaves));
    } else {
        move.refuse(*spread.refusal, leaves);
    }
    return std::nullopt;
}

/// From the reserve to those who get it, in their proportions; where nobody has anything yet, to the one leaf that is named.
std::optional<std::vector<Part>> releasedParts(Performing &move, const LeafKey &reserve, Scope to)
{
    std::vector<Part> parts;
    to.year = to.year.value_or(reserve.year);
    const Indices getting = move.now.indicesOf(to);
    if (getting.empty()) {
        if (!to.area) {
            move.refuse(TransferText::tr("Det er ingen tall å gi beløpet til."));
            return std::nullopt;
        }
        parts.push_back({reserve, {*to.area, to.row.value_or(QString()), *to.year, to.recipient.value_or(QString()), to.kind.value_or(LineKind::All)}, move.order.amount});
        return parts;
    }
    const std::optional<std::vector<Money>> amounts = partsOf(move, getting, false);
    if (!amounts)
        return std::nullopt;
    for (std::size_t i = 0; i < getting.size(); ++i)
        parts.push_back({reserve, move.now.at(getting[i]).key, (*amounts)[i]});
    return parts;
}

void carryOut(Performing &move, const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        if (part.amount.isZero())
            continue;
        if (part.from == part.to)
            return move.refuse(TransferText::tr("Beløpet går fra og til det samme tallet: %1.").arg(toText(part.from)), part.amount, {part.from});
        const std::size_t from = *move.now.indexOf(part.from);
        move.values[from] -= part.amount;
        if (const std::optional<std::size_t> to = move.now.indexOf(part.to)) {
            move.values[*to] += part.amount;
            const bool mixed = !part.from.isReserve() && !part.to.isReserve() && move.now.at(from).priceBase != move.now.at(*to).priceBase;
            if (mixed)
                move.note(MoveNotice::Kind::PriceBasesMixed, {part.from, part.to}, part.amount);
            continue;
        }
        const auto made = std::ranges::find(move.made, part.to, &std::pair<LeafKey, Money>::first);
        if (made != move.made.end()) {
            made->second += part.amount;
            continue;
        }
        move.made.push_back({part.to, part.amount});
        move.note(MoveNotice::Kind::LeafMade, {part.to}, part.amount);
    }
}

} // namespace

void performTransfer(Performing &move)
{
    const Move &order = move.order;
    if (order.amount <= Money())
        return move.refuse(TransferText::tr("Beløpet som flyttes, må være større enn null."), order.amount);
    if (order.to.size() != 1)
        return move.refuse(TransferText::tr("Si hvor beløpet skal, som ett område, én mottaker, ett år eller én type linje."));
    const Scope &to = order.to.front();
    const Indices from = move.now.indicesOf(order.from);
    if (from.empty())
        return move.refuse(nothingIn(move.now, order.from), order.amount);

    const std::optional<std::vector<Money>> taken = partsOf(move, from, true);
    if (!taken)
        return;
    const bool fromReserve = std::ranges::any_of(from, [&move](std::size_t i) { return move.now.at(i).key.isReserve(); });
    const bool toReserve = to.area && to.area->isEmpty();
    if (fromReserve && !toReserve) {
        if (from.size() > 1)
            return move.refuse(TransferText::tr("Si hvilket års reserve beløpet tas fra."));
        move.notices.clear();
        if (const std::optional<std::vector<Part>> parts = releasedParts(move, move.now.at(from.front()).key, to))
            carryOut(move, *parts);
        return;
    }
    if (!areBothEndsNamed(move, from, to))
        return;
    std::vector<Part> parts;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const LeafKey &key = move.now.at(from[i]).key;
        parts.push_back({key, targetOf(move.now, key, to), (*taken)[i]});
    }
    carryOut(move, parts);
}

} // namespace ramme
