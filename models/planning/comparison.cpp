#include "planning/comparison.h"

#include "planning/approval.h"
#include "planning/decisions.h"
#include "planning/spread.h"

#include <set>

namespace ramme {

namespace {

/// A place in a comparison as numbers: an area, a year and a recipient, each 0 for all of them.
struct Place {
    std::size_t area = 0;
    int year = 0;
    std::size_t recipient = 0;

    bool operator==(const Place &) const = default;
};

std::size_t qHash(const Place &place, std::size_t seed = 0) noexcept { return qHashMulti(seed, place.area, place.year, place.recipient); }

/// Names in the order they are met, found by their place counted from 1.
class Names
{
public:
    void add(const QString &name)
    {
        if (m_places.contains(name))
            return;
        m_names.push_back(name);
        m_places.insert(name, m_names.size());
    }
    std::size_t placeOf(const QString &name) const { return m_places.value(name); }
    const std::vector<QString> &names() const { return m_names; }

private:
    std::vector<QString> m_names;
    QHash<QString, std::size_t> m_places;
};

using Sums = QHash<Place, ComparedAmount>;

void add(ComparedAmount &sum, const Leaf &leaf)
{
    sum.amount += leaf.amount;
    sum.carryOver += leaf.key.kind == LineKind::CarryOver ? leaf.amount : Money();
    sum.isThere = true;
    sum.isEstimated = sum.isEstimated || leaf.estimated;
    if (leaf.amount.isZero())
        return; // nought is nought in any base
    sum.mixedBases = sum.mixedBases || (sum.priceBase && *sum.priceBase != leaf.priceBase);
    sum.priceBase = leaf.priceBase;
}

/// What the leaves of a side add up to wherever they are counted.
Sums sumsOf(const LeafTable &leaves, const Names &areas, const Names &recipients)
{
    Sums sums;
    for (const Leaf &leaf : leaves.leaves()) {
        const Place full{areas.placeOf(leaf.key.area), leaf.key.year, leaf.key.isReserve() ? 0 : recipients.placeOf(leaf.key.recipient)};
        std::vector<Place> places{{full.area, full.year, 0}, {full.area, 0, 0}};
        if (!leaf.key.isReserve())
            places.insert(places.end(), {full, {full.area, 0, full.recipient}, {0, full.year, full.recipient}, {0, 0, full.recipient}, {0, full.year, 0}, {}});
        for (const Place &place : places)
            add(sums[place], leaf);
    }
    for (ComparedAmount &sum : sums) {
        if (sum.mixedBases)
            sum.priceBase.reset();
    }
    return sums;
}

/// Shares in per mille by largest remainder.
std::vector<int> sharesOf(const Sums &sums, const Place &whole, std::size_t recipients)
{
    constexpr qint64 perMille = 1'000;
    std::vector<qint64> weights;
    for (std::size_t recipient = 1; recipient <= recipients; ++recipient)
        weights.push_back(sums.value({whole.area, whole.year, recipient}).amount.ore());
    if (std::ranges::all_of(weights, [](qint64 weight) { return weight == 0; }))
        return {};
    const Result<Spread> spread = ramme::spread(Money::fromOre(perMille), weights, Money::fromOre(1));
    std::vector<int> shares;
    if (spread) {
        for (const Money part : spread->parts)
            shares.push_back(int(part.ore()));
    }
    return shares;
}

/// Lays the rows out from the sums of each side.
class RowLayout
{
public:
    /// `grounds` are the sums of what each side stands on; none where that is the first side.
    RowLayout(Comparison &comparison, const Names &areas, const Names &recipients, const std::vector<Sums> &sums, const std::vector<std::optional<Sums>> &grounds)
        : m_comparison(comparison), m_areas(areas), m_recipients(recipients), m_sums(sums), m_grounds(grounds)
    {
    }

    void addRows(const std::vector<int> &periods, std::size_t area, std::size_t recipient)
    {
        for (const int period : periods)
            addRow({area, period, recipient});
    }

private:
    void addRow(const Place &place)
    {
        if (std::ranges::none_of(m_sums, [&](const Sums &sums) { return sums.contains(place); }))
            return;
        ComparisonRow row;
        if (place.area > 0)
            row.area = m_areas.names()[place.area - 1];
        if (place.year > 0)
            row.year = place.year;
        if (place.recipient > 0)
            row.recipient = m_recipients.names()[place.recipient - 1];
        for (const Sums &sums : m_sums) {
            ComparedAmount amount = sums.value(place);
            const std::optional<Sums> &ground = m_grounds[row.sides.size()];
            const ComparedAmount first = ground ? ground->value(place) : row.sides.empty() ? amount : row.sides.front();
            const bool bothThere = !amount.amount.isZero() && !first.amount.isZero();
            amount.otherBase = amount.mixedBases || first.mixedBases || (bothThere && amount.priceBase != first.priceBase);
            amount.difference = amount.amount - first.amount;
            const bool isReserve = row.area && row.area->isEmpty();
            if (!row.recipient && !isReserve)
                amount.shares = sharesOf(sums, place, m_recipients.names().size());
            row.sides.push_back(std::move(amount));
        }
        m_comparison.rows.push_back(std::move(row));
    }

    Comparison &m_comparison;
    const Names &m_areas;
    const Names &m_recipients;
    const std::vector<Sums> &m_sums;
    const std::vector<std::optional<Sums>> &m_grounds;
};

/// The figures of a side, and those it stands on.
std::vector<const LeafTable *> tablesOf(const ComparedSide &side)
{
    std::vector<const LeafTable *> tables{&side.leaves};
    if (side.standsOn)
        tables.push_back(&*side.standsOn);
    return tables;
}

} // namespace

bool ComparisonRow::differs() const
{
    return std::ranges::any_of(sides, [](const ComparedAmount &side) { return !side.difference.isZero(); });
}

ComparedSide sideOf(const Programme &programme, const LeafTable &plan, const Scenario &scenario)
{
    ComparedSide side{ComparedSide::Kind::Scenario, scenario.name, 0, {}};
    if (approvalOf(scenario))
        side.standsOn = leavesOf(programme, planUnder(programme, programme.plan.basis, scenario));
    side.leaves = apply(side.standsOn.value_or(plan), scenario);
    return side;
}

Comparison compare(const Programme &programme, std::vector<ComparedSide> sides, const ComparisonChoice &choice)
{
    Names areas;
    Names met;
    std::set<int> years;
    for (const Area &area : programme.areas)
        areas.add(area.name);
    for (const ComparedSide &side : sides) {
        for (const LeafTable *table : tablesOf(side)) {
            for (const Leaf &leaf : table->leaves())
                areas.add(leaf.key.area);
        }
        for (const Leaf &leaf : side.leaves.leaves()) {
            if ((choice.area && *choice.area != leaf.key.area) || (choice.year && *choice.year != leaf.key.year))
                continue;
            years.insert(leaf.key.year);
            if (!leaf.key.isReserve())
                met.add(leaf.key.recipient);
        }
    }
    Names recipients;
    for (const Recipient &recipient : programme.recipients) {
        if (met.placeOf(recipient.shortName) > 0)
            recipients.add(recipient.shortName);
    }
    for (const bool unsplit : {false, true}) {
        for (const QString &name : met.names()) {
            if (name.isEmpty() == unsplit)
                recipients.add(name);
        }
    }
    std::vector<int> periods(years.begin(), years.end());
    if (choice.year)
        periods = {*choice.year};
    else if (periods.size() > 1)
        periods.push_back(0);

    // All recipients are counted, so that a leaf of another area than the chosen one has its place too.
    Names counted = recipients;
    std::vector<Sums> sums;
    for (const ComparedSide &side : sides) {
        for (const LeafTable *table : tablesOf(side)) {
            for (const Leaf &leaf : table->leaves())
                counted.add(leaf.key.recipient);
        }
    }
    std::vector<std::optional<Sums>> grounds;
    for (const ComparedSide &side : sides) {
        sums.push_back(sumsOf(side.leaves, areas, counted));
        const bool isInFirst = side.standsOn && sides.front().kind == ComparedSide::Kind::Plan;
        grounds.push_back(isInFirst ? std::optional(sumsOf(*side.standsOn, areas, counted)) : std::nullopt);
    }

    Comparison comparison{std::move(sides), recipients.names(), {}};
    RowLayout layout(comparison, areas, recipients, sums, grounds);
    if (choice.area) {
        const std::size_t area = areas.placeOf(*choice.area);
        for (std::size_t recipient = 1; area > 0 && recipient <= recipients.names().size(); ++recipient)
            layout.addRows(periods, area, recipient);
        if (area > 0)
            layout.addRows(periods, area, 0);
        return comparison;
    }
    for (std::size_t area = 1; area <= areas.names().size(); ++area)
        layout.addRows(periods, area, 0);
    for (std::size_t recipient = 1; recipient <= recipients.names().size(); ++recipient)
        layout.addRows(periods, 0, recipient);
    layout.addRows(periods, 0, 0);
    return comparison;
}

Result<std::vector<ComparedSide>> inPricesOf(std::vector<ComparedSide> sides, const PriceView &view)
{
    for (ComparedSide &side : sides) {
        Result<LeafTable> leaves = inPricesOf(side.leaves, view);
        if (!leaves)
            return Error{leaves.error()};
        side.leaves = std::move(leaves).value();
        if (!side.standsOn)
            continue;
        Result<LeafTable> ground = inPricesOf(*side.standsOn, view);
        if (!ground)
            return Error{ground.error()};
        side.standsOn = std::move(ground).value();
    }
    return sides;
}

} // namespace ramme
