#include "planning/proposal.h"

#include "domain/amount.h"
#include "planning/movetext.h"
#include "planning/proposalcells.h"
#include "planning/spread.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(ProposalText)
};

/// Builds the scenario out of what was proposed cell by cell.
class ProposalScenario
{
public:
    ProposalScenario(const LeafTable &base, const ProposedCells &cells) : m_base(base), m_values(base)
    {
        for (const Leaf &leaf : base.leaves())
            m_ofCell[cellOf(leaf.key)].push_back(leaf.key);
        for (const auto &[cell, stated] : cells.recipients())
            put(cell, stated.amount);
        for (const auto &[cell, stated] : cells.totals()) {
            if (!cells.hasRecipients(cell))
                putTotal(cell, stated.amount);
        }
    }

    const LeafTable &values() const { return m_values; }
    const QStringList &spreadTotals() const { return m_spreadTotals; }
    const QStringList &unsplitTotals() const { return m_unsplitTotals; }
    const QStringList &equalShares() const { return m_equalShares; }

    Move move() const
    {
        Move move;
        for (const Leaf &leaf : m_values.leaves()) {
            const Leaf *before = m_base.find(leaf.key);
            if (before && before->amount == leaf.amount)
                continue;
            move.changes.push_back({leaf.key, before ? std::optional(before->amount) : std::nullopt, leaf.amount});
            move.to.push_back(Scope::of(leaf.key));
            move.amount += leaf.amount;
        }
        return move;
    }

private:
    static CellKey cellOf(const LeafKey &leaf) { return {leaf.area, leaf.row, leaf.year, leaf.recipient}; }

    void put(const CellKey &cell, Money amount)
    {
        const auto leaves = m_ofCell.find(cell);
        if (leaves == m_ofCell.end() && amount.isZero())
            return; // nought of what is not there
        if (leaves == m_ofCell.end())
            m_values.set({cell.area, cell.row, cell.year, cell.recipient, LineKind::All}, amount);
        else
            spreadOn(leaves->second, amount);
    }

    void putTotal(const CellKey &cell, Money amount)
    {
        std::vector<LeafKey> leaves;
        for (auto place = m_ofCell.lower_bound(cell); place != m_ofCell.end() && place->first.isOfSameYear(cell); ++place)
            leaves.insert(leaves.end(), place->second.begin(), place->second.end());
        const QString name = toText(Scope{cell.area, cell.row, cell.year, std::nullopt, std::nullopt});
        if (leaves.empty() && amount.isZero())
            return;
        if (leaves.empty()) {
            m_values.set({cell.area, cell.row, cell.year, QString(), LineKind::All}, amount);
            m_unsplitTotals.append(name);
            return;
        }
        const bool isEqual = spreadOn(leaves, amount);
        if (leaves.size() > 1)
            (isEqual ? m_equalShares : m_spreadTotals).append(name);
    }

    /// True where all were nought, so that each got the same.
    bool spreadOn(const std::vector<LeafKey> &keys, Money amount)
    {
        std::vector<SpreadLeaf> leaves;
        for (const LeafKey &key : keys) {
            const Money value = m_base.find(key)->amount;
            leaves.push_back({value, std::min(Money(), value), {}, false, value.isNegative() ? std::optional<qint64>(0) : std::nullopt});
        }
        const LeafSpread spread = spreadOver(amount, leaves, spreadQuantum(amount));
        for (std::size_t i = 0; !spread.refusal && i < keys.size(); ++i)
            m_values.set(keys[i], spread.values[i]);
        return spread.equalShares;
    }

    const LeafTable &m_base;
    LeafTable m_values;
    std::map<CellKey, std::vector<LeafKey>> m_ofCell;
    QStringList m_spreadTotals;
    QStringList m_unsplitTotals;
    QStringList m_equalShares;
};

/// A total beside its recipients must be what they come to in the scenario, where those it does not name are as in the plan.
void proveTotals(const ProposedCells &cells, const LeafTable &values, std::vector<ProposalDoubt> &doubts)
{
    std::map<CellKey, Money> sums;
    for (const Leaf &leaf : values.leaves())
        sums[{leaf.key.area, leaf.key.row, leaf.key.year, QString()}] += leaf.amount;
    for (const auto &[cell, stated] : cells.totals()) {
        const Money sum = sums[cell];
        if (!cells.hasRecipients(cell) || sum == stated.amount)
            continue;
        doubts.push_back({ProposalDoubt::Kind::Total, ProposalText::tr("%1: totalen er oppgitt til %2, men mottakerne blir til sammen %3.").arg(stated.place, millionsText(stated.amount), millionsText(sum)), stated.line});
    }
}

} // namespace

Result<Proposal> proposalFrom(const Programme &programme, const Plan &plan, const std::vector<ProposalTable> &tables, const ProposalOrigin &origin)
{
    const LeafTable base = leavesOf(programme, plan);
    Proposal proposal;
    ProposedCells cells(programme, plan);
    for (const ProposalTable &table : tables)
        cells.take(table);
    cells.dropContradictions();
    proposal.read = cells.count();
    if (proposal.read == 0) {
        const QString first = cells.doubts().empty() ? QString() : u' ' + cells.doubts().front().message;
        return Error{ProposalText::tr("Ingen beløp i «%1» hører til noe i planen, så det er ikke noe forslag å lese.").arg(origin.file) + first};
    }

    const ProposalScenario made(base, cells);
    proposal.doubts = cells.doubts();
    proveTotals(cells, made.values(), proposal.doubts);
    std::ranges::stable_sort(proposal.doubts, {}, &ProposalDoubt::line);

    Grounds grounds = origin.grounds;
    if (grounds.reason.isEmpty())
        grounds.reason = ProposalText::tr("Forslag fra %1, lest fra «%2»").arg(grounds.author, origin.file);
    else
        grounds.reason = ProposalText::tr("%1 (lest fra «%2»)").arg(grounds.reason, origin.file);
    proposal.scenario.name = origin.name;
    proposal.scenario.grounds = grounds;
    Move move = made.move();
    move.grounds = grounds;
    proposal.changed = int(move.changes.size());
    if (!move.changes.empty())
        proposal.scenario.moves.push_back(std::move(move));

    proposal.notes = cells.notes();
    for (const ProposalTable &table : tables) {
        if (!table.unit)
            proposal.notes.append(ProposalText::tr("Tabellen på linje %1 sier ikke hvilken enhet den er i; den er lest som mill. kroner.").arg(table.line));
    }
    if (!made.spreadTotals().isEmpty())
        proposal.notes.append(ProposalText::tr("%n sum(mer) uten mottakere er fordelt i planens forhold: %1.", nullptr, int(made.spreadTotals().size())).arg(listed(made.spreadTotals())));
    if (!made.equalShares().isEmpty())
        proposal.notes.append(ProposalText::tr("%n sum(mer) uten mottakere er delt likt, siden planen har null: %1.", nullptr, int(made.equalShares().size())).arg(listed(made.equalShares())));
    if (!made.unsplitTotals().isEmpty())
        proposal.notes.append(ProposalText::tr("%n sum(mer) er ført som ufordelt, siden planen ikke har noe der: %1.", nullptr, int(made.unsplitTotals().size())).arg(listed(made.unsplitTotals())));
    return proposal;
}

} // namespace ramme
