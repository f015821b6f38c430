#include "planning/moverules.h"

#include "planning/movetext.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct RuleSpokenText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSpokenText)
};

Money differenceOf(const LeafChange &change) { return change.after.value_or(Money()) - change.before.value_or(Money()); }

/// What a rule is about, and how much.
struct Matter {
    Money amount;
    std::vector<LeafKey> leaves;
    std::vector<QString> ambitions;
};

/// What each year's recipients, the reserve apart, give and get over all; what goes from some of them to others.
Matter acrossRecipients(const Move &move)
{
    std::map<std::pair<int, QString>, Money> net;
    for (const LeafChange &change : move.changes) {
        if (!change.leaf.isReserve())
            net[{change.leaf.year, change.leaf.recipient}] += differenceOf(change);
    }
    std::map<int, std::pair<Money, Money>> years; // given, got
    for (const auto &[key, amount] : net)
        (amount.isNegative() ? years[key.first].first : years[key.first].second) += amount.isNegative() ? -amount : amount;
    Matter matter;
    for (const auto &[year, sums] : years)
        matter.amount += std::min(sums.first, sums.second);
    for (const LeafChange &change : move.changes) {
        const auto &sums = years[change.leaf.year];
        if (!change.leaf.isReserve() && !sums.first.isZero() && !sums.second.isZero() && !net[{change.leaf.year, change.leaf.recipient}].isZero())
            matter.leaves.push_back(change.leaf);
    }
    return matter;
}

Matter belowEarmark(const std::vector<Bound> &earmarks, const LeafTable &before, const Performed &move)
{
    Matter matter;
    for (const Bound &earmark : earmarks) {
        const Money after = move.values.sumOf(earmark.scope);
        if (!earmark.atLeast || after >= *earmark.atLeast || after >= before.sumOf(earmark.scope))
            continue;
        matter.amount += *earmark.atLeast - after;
        for (const LeafChange &change : move.move.changes) {
            if (earmark.scope.contains(change.leaf))
                matter.leaves.push_back(change.leaf);
        }
    }
    return matter;
}

Matter ofCarryOver(const Move &move)
{
    Matter matter;
    for (const LeafChange &change : move.changes) {
        const Money difference = differenceOf(change);
        if (change.leaf.kind != LineKind::CarryOver || !difference.isNegative())
            continue;
        matter.amount -= difference;
        matter.leaves.push_back(change.leaf);
    }
    return matter;
}

Matter unfinishedAmbitions(const Programme &programme, const Move &move)
{
    std::map<std::pair<QString, int>, Money> net;
    for (const LeafChange &change : move.changes) {
        if (!change.leaf.isReserve())
            net[{change.leaf.area, change.leaf.year}] += differenceOf(change);
    }
    Matter matter;
    for (const auto &[key, amount] : net) {
        const std::vector<const AmbitionRow *> ahead = amount.isNegative() ? ambitionsAhead(programme, key.first, key.second) : std::vector<const AmbitionRow *>();
        if (ahead.empty())
            continue;
        matter.amount -= amount;
        for (const AmbitionRow *row : ahead) {
            if (std::ranges::find(matter.ambitions, row->ambition) == matter.ambitions.end())
                matter.ambitions.push_back(row->ambition);
        }
        for (const LeafChange &change : move.changes) {
            if (change.leaf.area == key.first && change.leaf.year == key.second)
                matter.leaves.push_back(change.leaf);
        }
    }
    return matter;
}

/// What is taken from leaves or given to them, whichever is more.
Matter aboveThreshold(const Move &move, Money threshold)
{
    Money taken;
    Money given;
    for (const LeafChange &change : move.changes) {
        const Money difference = differenceOf(change);
        (difference.isNegative() ? taken : given) += difference.isNegative() ? -difference : difference;
    }
    Matter matter;
    if (std::max(taken, given) <= threshold)
        return matter;
    matter.amount = std::max(taken, given);
    for (const LeafChange &change : move.changes)
        matter.leaves.push_back(change.leaf);
    return matter;
}

Matter matterOf(const MoveRule &rule, const Programme &programme, const std::vector<Bound> &earmarks, const LeafTable &before, const Performed &move)
{
    switch (rule.kind) {
    case MoveRule::Kind::AcrossRecipients: return acrossRecipients(move.move);
    case MoveRule::Kind::BelowEarmark: return belowEarmark(earmarks, before, move);
    case MoveRule::Kind::OfCarryOver: return ofCarryOver(move.move);
    case MoveRule::Kind::UnfinishedAmbitions: return unfinishedAmbitions(programme, move.move);
    case MoveRule::Kind::AboveThreshold: return aboveThreshold(move.move, rule.threshold);
    }
    Q_UNREACHABLE();
}

bool isAhead(const AmbitionRow &row, int year)
{
    int before = 0;
    for (const YearFigure &cell : row.years) {
        if (cell.year != 0 && cell.year < year)
            before = std::max(before, cell.figure.percent.value_or(0));
    }
    return std::ranges::any_of(row.years, [&](const YearFigure &cell) {
        const Figure &figure = cell.figure;
        return cell.year >= year && (figure.percent.value_or(0) > before || figure.state == FigureState::Mark || figure.state == FigureState::Text);
    });
}

} // namespace

std::vector<RuleSpoken> rulesSpeaking(const std::vector<MoveRule> &rules, const Programme &programme, const std::vector<Bound> &earmarks, const LeafTable &before, const Performed &move)
{
    std::vector<RuleSpoken> spoken;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        Matter matter = matterOf(rules[i], programme, earmarks, before, move);
        if (!matter.leaves.empty() && !matter.amount.isZero())
            spoken.push_back({i, rules[i].refuses, matter.amount, std::move(matter.leaves), std::move(matter.ambitions)});
    }
    return spoken;
}

const Mandate *newestWithAmbitions(const Programme &programme, QStringView area, std::optional<int> until)
{
    const Mandate *newest = nullptr;
    for (const Mandate &mandate : programme.mandates) {
        const bool isOne = mandate.area == area && !mandate.ambitions.empty() && (!until || mandate.vintage <= *until);
        if (isOne && (!newest || mandate.vintage > newest->vintage))
            newest = &mandate;
    }
    return newest;
}

std::vector<const AmbitionRow *> ambitionsAhead(const Programme &programme, QStringView area, int year)
{
    const Mandate *newest = newestWithAmbitions(programme, area);
    std::vector<const AmbitionRow *> ahead;
    if (!newest)
        return ahead;
    for (const AmbitionRow &row : newest->ambitions) {
        if (isAhead(row, year))
            ahead.push_back(&row);
    }
    return ahead;
}

QString toText(const RuleSpoken &spoken, const MoveRule &rule)
{
    QStringList names(spoken.ambitions.begin(), spoken.ambitions.end());
    if (names.isEmpty()) {
        for (const LeafKey &leaf : spoken.leaves)
            names.append(toText(leaf));
    }
    const QString matter = RuleSpokenText::tr("%1 Det gjelder %2: %3.").arg(textOf(rule), millionsText(spoken.amount), listed(names));
    return rule.source.isEmpty() ? matter : RuleSpokenText::tr("%1 Se %2.").arg(matter, rule.source);
}

} // namespace ramme
