#include "planning/spread.h"
#include "planning/statement.h"

namespace ramme {

namespace {

using Splits = std::vector<const PrintedSplit *>;

Splits allowed(const std::vector<PrintedSplit> &splits, int limit)
{
    Splits result;
    for (const PrintedSplit &split : splits) {
        if (limit == 0 || split.vintage <= limit)
            result.push_back(&split);
    }
    return result;
}

/// The printed split of the year that adds up to the frame; the shown vintage's own before others, newer before older.
const PrintedSplit *printedFor(const Statement &frame, const Splits &splits)
{
    const PrintedSplit *best = nullptr;
    for (const PrintedSplit *split : splits) {
        if (split->budgetYear != frame.year || split->undecided || !split->stated() || split->total() != *frame.amount)
            continue;
        if (split->vintage == frame.vintage)
            return split;
        if (!best || split->vintage > best->vintage)
            best = split;
    }
    return best;
}

/// True where a rather than b is the key for the year: the latest not later than it, else the earliest; of one year's the newest vintage's.
bool isBetterKey(const PrintedSplit &a, const PrintedSplit &b, int year)
{
    const bool aBefore = a.budgetYear <= year;
    const bool bBefore = b.budgetYear <= year;
    if (aBefore != bBefore)
        return aBefore;
    if (a.budgetYear != b.budgetYear)
        return aBefore ? a.budgetYear > b.budgetYear : a.budgetYear < b.budgetYear;
    return a.vintage > b.vintage;
}

std::vector<SplitWeight> weightsFrom(const Splits &splits, int year, int vintage, bool withoutCarryOver)
{
    const PrintedSplit *best = nullptr;
    std::vector<SplitWeight> bestWeights;
    for (const PrintedSplit *split : splits) {
        if ((vintage != 0 && split->vintage != vintage) || (best && !isBetterKey(*split, *best, year)))
            continue;
        std::vector<SplitWeight> weights = split->weights(withoutCarryOver);
        if (weights.empty())
            continue;
        best = split;
        bestWeights = std::move(weights);
    }
    return bestWeights;
}

std::vector<SplitWeight> typedShares(const AllocationKey &key)
{
    std::vector<SplitWeight> weights;
    bool any = false;
    for (const Share &share : key.shares) {
        if (share.weight < 0)
            return {};
        any = any || share.weight > 0;
        weights.push_back({share.recipient, share.weight});
    }
    if (!any)
        weights.clear();
    return weights;
}

std::vector<SplitWeight> weightsFor(int year, const Splits &splits, const AllocationKey &key, int limit)
{
    switch (key.kind) {
    case AllocationKey::Kind::LatestSplit: return weightsFrom(splits, year, 0, key.withoutCarryOver);
    case AllocationKey::Kind::VintageSplit: {
        const bool tooNew = limit != 0 && key.vintage > limit; // a named vintage never looks ahead
        return weightsFrom(splits, year, tooNew ? 0 : key.vintage, key.withoutCarryOver);
    }
    case AllocationKey::Kind::Shares: return typedShares(key);
    case AllocationKey::Kind::None: return {};
    }
    Q_UNREACHABLE();
}

PlanPart partOf(const QString &recipient, Money amount, bool estimated)
{
    return {recipient, amount.isZero() ? FigureState::Zero : FigureState::Amount, amount, estimated, {}, {}};
}

Division asPrinted(const PrintedSplit &split)
{
    Division division;
    for (const SplitPart &part : split.parts) {
        if (!part.stated)
            continue;
        PlanPart planned = partOf(part.recipient, part.amount, false);
        planned.carryOver = part.carryOver;
        planned.figures = part.figures;
        division.parts.push_back(planned);
    }
    division.carryOver = split.carryOver();
    return division;
}

/// Nought for everyone the key names, or, without a key, for everyone a split of the row names.
Division ofNothing(const Splits &splits, const std::vector<SplitWeight> &weights)
{
    std::vector<QString> names;
    for (const SplitWeight &weight : weights)
        names.push_back(weight.recipient);
    for (const PrintedSplit *split : weights.empty() ? splits : Splits()) {
        for (const SplitPart &part : split->parts) {
            if (std::find(names.begin(), names.end(), part.recipient) == names.end())
                names.push_back(part.recipient);
        }
    }
    if (names.empty())
        names.emplace_back(); // unsplit
    Division division;
    for (const QString &name : names)
        division.parts.push_back(partOf(name, Money(), false));
    return division;
}

} // namespace

Division divide(const Statement &frame, const std::vector<PrintedSplit> &ofRow, const AllocationKey &key, int limit)
{
    if (!frame.amount)
        return {};
    const Splits splits = allowed(ofRow, limit);
    if (const PrintedSplit *printed = printedFor(frame, splits))
        return asPrinted(*printed);

    const std::vector<SplitWeight> weights = weightsFor(frame.year, splits, key, limit);
    if (frame.amount->isZero())
        return ofNothing(splits, weights);

    std::vector<qint64> numbers;
    for (const SplitWeight &weight : weights)
        numbers.push_back(weight.weight);
    const Result<Spread> parts = spread(*frame.amount, numbers, quantumFor(*frame.amount));
    if (!parts)
        return {{partOf(QString(), *frame.amount, false)}, {}};

    Division division;
    for (std::size_t i = 0; i < weights.size(); ++i)
        division.parts.push_back(partOf(weights[i].recipient, parts->parts[i], true));
    return division;
}

} // namespace ramme
