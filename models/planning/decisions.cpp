#include "planning/decisions.h"

#include <list>
#include <map>

namespace ramme {

namespace {

/// What a decision does to one row in one year, or to the reserve of one.
struct CellDecision {
    LeafKey cell; ///< without recipient and kind
    std::vector<TouchedLeaf> leaves;
};

struct Decision {
    const Scenario *scenario = nullptr;
    PlanDecision told;
    std::vector<CellDecision> cells;
};

LeafKey cellOf(const LeafKey &leaf) { return {leaf.area, leaf.row, leaf.year, QString(), LineKind::All}; }

Decision decisionOf(const Scenario &scenario, const Grounds &approved)
{
    Decision decision{&scenario, {scenario.name, approved.on, approved.reference}, {}};
    for (const TouchedLeaf &touched : touchedLeaves(scenario)) {
        if (touched.baseThen == touched.value)
            continue;
        const LeafKey cell = cellOf(touched.leaf);
        auto place = std::ranges::find(decision.cells, cell, &CellDecision::cell);
        if (place == decision.cells.end())
            place = decision.cells.insert(place, {cell, {}});
        place->leaves.push_back(touched);
    }
    return decision;
}

std::list<Decision> decisionsOf(const Programme &programme)
{
    std::list<Decision> decisions;
    for (const Scenario &scenario : programme.scenarios) {
        if (const Step *approval = approvalOf(scenario))
            decisions.push_back(decisionOf(scenario, approval->grounds));
    }
    decisions.sort([](const Decision &a, const Decision &b) { return a.told.on < b.told.on; });
    return decisions;
}

/// Takes decisions into a plan one by one.
class Deciding
{
public:
    Deciding(const Programme &programme, const Plan &mandated) : m_programme(programme), m_mandated(mandated), m_leaves(leavesOf(programme, mandated)) {}

    bool fits(const Decision &decision) const
    {
        return std::ranges::none_of(decision.cells, [&](const CellDecision &cell) { return lookAt(decision, cell).has_value(); });
    }

    void take(const Decision &decision)
    {
        for (const CellDecision &cell : decision.cells) {
            if (std::optional<SupersededDecision> superseded = lookAt(decision, cell)) {
                m_superseded.push_back(*std::move(superseded));
                continue;
            }
            Money difference;
            for (const TouchedLeaf &touched : cell.leaves) {
                difference += touched.value - touched.baseThen.value_or(Money());
                m_leaves.set(touched.leaf, touched.value);
                m_parts[{touched.leaf.area, touched.leaf.row, touched.leaf.year, touched.leaf.recipient, LineKind::All}] = decision.told;
            }
            if (!difference.isZero())
                m_cells[cell.cell] = decision.told;
        }
    }

    DecidedPlan plan() const
    {
        DecidedPlan decided{planWith(m_mandated, m_leaves), m_superseded};
        for (PlanRow &row : decided.plan.rows) {
            for (PlanCell &cell : row.cells)
                mark(row, cell);
        }
        for (PlanReserve &reserve : decided.plan.reserves)
            reserve.decision = toldOf(m_parts, *Scope::reserve(reserve.year).leaf());
        return decided;
    }

private:
    using Told = std::map<LeafKey, PlanDecision>;

    static std::optional<PlanDecision> toldOf(const Told &told, const LeafKey &key)
    {
        const auto found = told.find(key);
        return found == told.end() ? std::nullopt : std::optional(found->second);
    }

    void mark(const PlanRow &row, PlanCell &cell) const
    {
        LeafKey key{row.area, row.row, cell.year, QString(), LineKind::All};
        cell.decision = toldOf(m_cells, key);
        if (cell.decision)
            cell.figure = 0; // no document says so
        for (PlanPart &part : cell.parts) {
            key.recipient = part.recipient;
            part.decision = toldOf(m_parts, key);
            if (!part.decision)
                continue;
            part.figures.clear();
            part.lines = linesOf(key);
        }
    }

    std::vector<LineAmount> linesOf(LeafKey key) const
    {
        std::vector<LineAmount> lines;
        for (const LineKind kind : lineKinds) {
            key.kind = kind;
            if (const std::optional<Money> amount = m_leaves.amountOf(key))
                lines.push_back({kind, *amount});
        }
        return lines;
    }

    const PlanCell *mandatedCell(const LeafKey &key) const
    {
        const auto row = std::ranges::find_if(m_mandated.rows, [&key](const PlanRow &other) { return other.area == key.area && other.row == key.row; });
        return row == m_mandated.rows.end() ? nullptr : row->cell(key.year);
    }

    /// Why a decision is not in force for a cell.
    std::optional<SupersededDecision> lookAt(const Decision &decision, const CellDecision &cell) const
    {
        SupersededDecision superseded{decision.told, cell.cell.area, cell.cell.row, cell.cell.year, 0, false, {}, {}};
        bool isOther = false;
        for (const TouchedLeaf &touched : cell.leaves) {
            const std::optional<Money> now = m_leaves.amountOf(touched.leaf);
            isOther = isOther || now != touched.baseThen;
            superseded.madeFrom += touched.baseThen.value_or(Money());
            superseded.shownNow += now.value_or(Money());
        }
        const PlanCell *shown = mandatedCell(cell.cell);
        const Mandate *mandate = shown ? findMandate(m_programme, cell.cell.area, shown->vintage) : nullptr;
        superseded.vintage = mandate ? mandate->vintage : 0;
        superseded.isOlder = mandate && mandate->adopted.isValid() && mandate->adopted > decision.told.on;
        return isOther || superseded.isOlder ? std::optional(superseded) : std::nullopt;
    }

    const Programme &m_programme;
    const Plan &m_mandated;
    LeafTable m_leaves;
    Told m_parts; ///< by area, row, year and recipient
    Told m_cells;
    std::vector<SupersededDecision> m_superseded;
};

} // namespace

DecidedPlan withDecisions(const Programme &programme, Plan mandated, const QString &until)
{
    std::list<Decision> decisions = decisionsOf(programme);
    if (decisions.empty() || mandated.basis.kind == Basis::Kind::Vintage)
        return {std::move(mandated), {}};
    Deciding deciding(programme, mandated);
    while (!decisions.empty()) {
        const auto later = std::ranges::find_if(decisions, [&](const Decision &decision) { return decision.told.on != decisions.front().told.on; });
        auto next = std::find_if(decisions.begin(), later, [&](const Decision &decision) { return deciding.fits(decision); });
        if (next == later)
            next = decisions.begin();
        if (next->scenario->name == until)
            break;
        deciding.take(*next);
        decisions.erase(next);
    }
    return deciding.plan();
}

Plan decided(const Programme &programme, Plan mandated) { return withDecisions(programme, std::move(mandated)).plan; }

Plan planUnder(const Programme &programme, const Basis &basis, const Scenario &scenario)
{
    return withDecisions(programme, mandatedPlan(programme, basis), approvalOf(scenario) ? scenario.name : QString()).plan;
}

} // namespace ramme
