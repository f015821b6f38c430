#include "planning/proposalmatrix.h"

#include "domain/words.h"
#include "planning/movetext.h"
#include "planning/overlay.h"
#include "planning/perform.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct MatrixText
{
    Q_DECLARE_TR_FUNCTIONS(ProposalMatrix)
};

Agreement agreementOf(const MatrixRow &row)
{
    std::optional<Money> first;
    bool isOwn = true;
    bool areSame = true;
    for (const std::optional<Money> &wanted : row.wanted) {
        if (!wanted)
            continue;
        areSame = areSame && (!first || *first == *wanted);
        isOwn = isOwn && *wanted == row.own;
        first = first ? first : wanted;
    }
    if (!first)
        return Agreement::Untouched;
    if (isOwn)
        return Agreement::Agrees;
    return areSame || !row.leaf ? Agreement::Differs : Agreement::Conflicts;
}

/// A total as it grows leaf by leaf; what a proposal leaves alone counts as the plan has it.
struct GrowingTotal {
    MatrixRow row;
    std::vector<Money> wanted;
    std::vector<bool> isTouched;
    int leaves = 0;

    void add(const MatrixRow &leaf)
    {
        row.base += leaf.base;
        row.own += leaf.own;
        wanted.resize(leaf.wanted.size());
        isTouched.resize(leaf.wanted.size());
        for (std::size_t i = 0; i < leaf.wanted.size(); ++i) {
            wanted[i] += leaf.wanted[i].value_or(leaf.base);
            isTouched[i] = isTouched[i] || leaf.wanted[i];
        }
        ++leaves;
    }

    MatrixRow finished() const
    {
        MatrixRow result = row;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            result.wanted.push_back(isTouched[i] ? std::optional(wanted[i]) : std::nullopt);
        result.agreement = agreementOf(result);
        return result;
    }
};

/// What a year holds on the own side, its reserve, and what it would take to give each figure the most that is asked for it.
struct YearAsked {
    Money own;
    Money reserve;
    Money asked;
    bool isAsked = false;

    void add(const MatrixRow &leaf)
    {
        if (leaf.leaf->isReserve()) {
            reserve += leaf.own;
            return;
        }
        std::optional<Money> most;
        for (const std::optional<Money> &wanted : leaf.wanted)
            most = wanted ? std::max(most.value_or(*wanted), *wanted) : most;
        own += leaf.own;
        asked += most.value_or(leaf.own);
        isAsked = isAsked || most;
    }

    Money beyond() const { return isAsked ? std::max(asked - own - reserve, Money()) : Money(); }
};

/// The leaves of all tables, in the order they are met, those of one area together and the reserve last.
std::vector<LeafKey> leavesIn(const std::vector<const LeafTable *> &tables)
{
    std::vector<LeafKey> leaves;
    QHash<LeafKey, bool> seen;
    std::map<QString, int> areas;
    for (const LeafTable *table : tables) {
        for (const Leaf &leaf : table->leaves()) {
            if (!leaf.key.isReserve())
                areas.try_emplace(leaf.key.area, int(areas.size()));
            if (!std::exchange(seen[leaf.key], true))
                leaves.push_back(leaf.key);
        }
    }
    const auto place = [&areas](const LeafKey &leaf) { return leaf.isReserve() ? int(areas.size()) : areas.at(leaf.area); };
    std::ranges::stable_sort(leaves, {}, place);
    return leaves;
}

} // namespace

ProposalMatrix proposalMatrix(const LeafTable &base, const LeafTable &own, const std::vector<const Scenario *> &proposals)
{
    ProposalMatrix matrix;
    std::vector<LeafTable> values;
    for (const Scenario *proposal : proposals) {
        matrix.proposals.push_back(proposal->name);
        values.push_back(apply(base, *proposal));
    }
    std::vector<const LeafTable *> tables{&base, &own};
    for (const LeafTable &table : values)
        tables.push_back(&table);

    std::map<int, GrowingTotal> ofArea;
    std::map<std::pair<QString, int>, GrowingTotal> ofRecipients;
    std::map<int, GrowingTotal> ofYears;
    std::map<int, YearAsked> asked;
    std::vector<QString> recipients;
    const auto finishArea = [&] {
        for (const auto &[year, total] : ofArea) {
            if (total.leaves > 1)
                matrix.rows.push_back(total.finished());
        }
        ofArea.clear();
    };
    QString area;
    for (const LeafKey &key : leavesIn(tables)) {
        if (key.area != std::exchange(area, key.area))
            finishArea();
        MatrixRow row{Scope::of(key), key, base.amountOf(key).value_or(Money()), own.amountOf(key).value_or(Money()), {}, Agreement::Untouched, {}};
        for (const LeafTable &table : values) {
            const Money amount = table.amountOf(key).value_or(Money());
            row.wanted.push_back(amount == row.base ? std::nullopt : std::optional(amount));
        }
        row.agreement = agreementOf(row);
        asked[key.year].add(row);
        if (!key.isReserve()) {
            ofArea[key.year].row.scope = {key.area, std::nullopt, key.year, std::nullopt, std::nullopt};
            ofArea[key.year].add(row);
            GrowingTotal &recipient = ofRecipients[{key.recipient, key.year}];
            recipient.row.scope = {std::nullopt, std::nullopt, key.year, key.recipient, std::nullopt};
            recipient.add(row);
            ofYears[key.year].row.scope = {std::nullopt, std::nullopt, key.year, std::nullopt, std::nullopt};
            ofYears[key.year].add(row);
            if (std::ranges::find(recipients, key.recipient) == recipients.end())
                recipients.push_back(key.recipient);
        }
        matrix.rows.push_back(std::move(row));
    }
    finishArea();
    for (const QString &recipient : recipients) {
        for (const auto &[key, total] : ofRecipients) {
            if (key.first == recipient)
                matrix.rows.push_back(total.finished());
        }
    }
    for (const auto &[year, total] : ofYears) {
        matrix.rows.push_back(total.finished());
        matrix.rows.back().beyond = asked[year].beyond();
        if (!matrix.rows.back().beyond.isZero())
            matrix.rows.back().agreement = Agreement::Conflicts;
    }
    return matrix;
}

Move takingOrder(const LeafKey &leaf, Money wanted, const QString &proposal, const Grounds &by)
{
    Move order = totalOrder({Scope::of(leaf)}, wanted);
    order.grounds = by;
    order.grounds.reason = by.reason.isEmpty() ? MatrixText::tr("Tatt fra forslaget «%1»").arg(proposal) : MatrixText::tr("Tatt fra forslaget «%1»: %2").arg(proposal, by.reason);
    return order;
}

QString toWord(Agreement agreement)
{
    constexpr Word<Agreement> words[] = {{Agreement::Untouched, "untouched"}, {Agreement::Agrees, "agrees"}, {Agreement::Differs, "differs"}, {Agreement::Conflicts, "conflicts"}};
    return wordOf(words, agreement);
}

QString toText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Untouched: return MatrixText::tr("uendret");
    case Agreement::Agrees: return MatrixText::tr("enig");
    case Agreement::Differs: return MatrixText::tr("uenig med HOD");
    case Agreement::Conflicts: return MatrixText::tr("konflikt");
    }
    Q_UNREACHABLE();
}

QString verdictOf(const MatrixRow &row)
{
    return row.beyond.isZero() ? toText(row.agreement) : MatrixText::tr("konflikt: %1 mer enn året og reserven har").arg(millionsText(row.beyond));
}

} // namespace ramme
