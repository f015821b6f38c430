#include "planning/reserveledger.h"

#include <map>

namespace ramme {

std::vector<ReserveAccount> reserveLedger(const LeafTable &base, const Scenario &scenario)
{
    std::map<int, ReserveAccount> accounts;
    const auto accountOf = [&](int year) -> ReserveAccount & {
        ReserveAccount &account = accounts[year];
        account.year = year;
        return account;
    };
    for (const Leaf &leaf : base.leaves()) {
        if (leaf.key.isReserve())
            accountOf(leaf.key.year).heldBack += leaf.amount;
    }
    for (const ReserveRequest &request : scenario.requests)
        accountOf(request.year).requested += request.amount;
    for (std::size_t i = 0; i < scenario.moves.size(); ++i) {
        const Move &move = scenario.moves[i];
        if (move.kind == Move::Kind::Rebase)
            continue;
        for (const LeafChange &change : move.changes) {
            if (!change.leaf.isReserve())
                continue;
            const Money after = change.after.value_or(Money());
            const Money amount = change.before.value_or(Money()) - after;
            accountOf(change.leaf.year).released += amount;
            accountOf(change.leaf.year).entries.push_back({i, amount, after});
        }
    }
    const LeafTable now = apply(base, scenario);
    std::vector<ReserveAccount> ledger;
    for (auto &[year, account] : accounts) {
        account.remaining = now.sumOf(Scope::reserve(year));
        ledger.push_back(std::move(account));
    }
    return ledger;
}

} // namespace ramme
