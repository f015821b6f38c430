#include "planning/marginsolver.h"

#include "planning/marginproblem.h"
#include "planning/spread.h"

#include <numeric>

namespace ramme {

namespace {

/// More quanta than this are not whole numbers in the solver's arithmetic with room to spare.
constexpr Wide mostQuanta = 1'000'000'000'000'000;

/// Contradictions of more margins than this are told as the solver proves them, without looking for a part that is enough.
constexpr std::size_t mostTried = 64;

/// The range of a change in whole quanta; nothing where it is beyond what can be worked out exactly.
std::optional<QuantaRange> rangeOf(Wide present, std::optional<Money> low, std::optional<Money> high, Money quantum)
{
    QuantaRange range;
    if (low) {
        const Wide quanta = -floorDivided(present - low->ore(), quantum.ore());
        if (quanta > mostQuanta || quanta < -mostQuanta)
            return std::nullopt;
        range.low = static_cast<qint64>(quanta);
    }
    if (high) {
        const Wide quanta = floorDivided(high->ore() - present, quantum.ore());
        if (quanta > mostQuanta || quanta < -mostQuanta)
            return std::nullopt;
        range.high = static_cast<qint64>(quanta);
    }
    return range;
}

Wide presentOf(const std::vector<MarginCell> &cells, const Margin &margin)
{
    return std::accumulate(margin.cells.begin(), margin.cells.end(), Wide(0), [&](Wide sum, std::size_t cell) { return sum + cells[cell].value.ore(); });
}

std::optional<QuantaProblem> problemOf(const std::vector<MarginCell> &cells, const std::vector<Margin> &margins, Money quantum)
{
    QuantaProblem problem;
    for (const MarginCell &cell : cells) {
        const std::optional<QuantaRange> range = rangeOf(cell.value.ore(), cell.low, cell.high, quantum);
        if (!range)
            return std::nullopt;
        problem.cells.push_back(*range);
    }
    for (const Margin &margin : margins) {
        const std::optional<QuantaRange> range = rangeOf(presentOf(cells, margin), margin.low, margin.high, quantum);
        if (!range)
            return std::nullopt;
        problem.sums.push_back({margin.cells, *range});
    }
    problem.closed.assign(cells.size(), false);
    return problem;
}

/// The coarsest quantum that every change asked for and all room there is are a whole number of: a finer one can do no more.
Money finestNeeded(const std::vector<MarginCell> &cells, const std::vector<Margin> &margins)
{
    qint64 common = 0;
    const auto take = [&common](Wide present, std::optional<Money> end) {
        if (end)
            common = std::gcd(common, static_cast<qint64>((present - end->ore()) % 10'000'000));
    };
    for (const MarginCell &cell : cells) {
        take(cell.value.ore(), cell.low);
        take(cell.value.ore(), cell.high);
    }
    for (const Margin &margin : margins) {
        take(presentOf(cells, margin), margin.low);
        take(presentOf(cells, margin), margin.high);
    }
    return quantumFor(Money::fromOre(common));
}

/// Solves in one quantum. Where money would go to cells of nought, it is looked for whether it can stay away from them at no cost.
QuantaAnswer answered(const std::vector<MarginCell> &cells, QuantaProblem problem)
{
    QuantaAnswer answer = leastChanges(problem);
    if (answer.kind != QuantaAnswer::Kind::Solved)
        return answer;
    bool any = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        problem.closed[i] = cells[i].value.isZero();
        any = any || (problem.closed[i] && answer.numbers[i] > 0);
    }
    if (!any)
        return answer;
    QuantaAnswer other = leastChanges(problem);
    const bool isAsGood = other.kind == QuantaAnswer::Kind::Solved && movedBy(other.numbers) == movedBy(answer.numbers);
    return isAsGood ? other : answer;
}

/// A contradiction: the sums that are part of it, what it is proven with, and by how much it fails.
struct Contradiction {
    QuantaProblem problem;
    std::vector<std::size_t> sums; ///< their places among the margins
    std::vector<qint64> multipliers;
    Wide lacking = 0;
};

/// The contradiction among the given sums, those that have no part in it left out; nothing where there is none to be proven.
std::optional<Contradiction> contradictionAmong(const QuantaProblem &problem, const std::vector<std::size_t> &sums)
{
    Contradiction conflict{problem, {}, {}, 0};
    conflict.problem.sums.clear();
    for (const std::size_t i : sums)
        conflict.problem.sums.push_back(problem.sums[i]);
    const QuantaAnswer proof = proofOfContradiction(conflict.problem, conflict.lacking);
    if (proof.kind != QuantaAnswer::Kind::Infeasible)
        return std::nullopt;
    conflict.problem.sums.clear();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (proof.numbers[i] == 0)
            continue;
        conflict.sums.push_back(sums[i]);
        conflict.problem.sums.push_back(problem.sums[sums[i]]);
        conflict.multipliers.push_back(proof.numbers[i]);
    }
    return conflict;
}

/// True where the cells of a sum cannot come to what it asks for, whatever the others ask for.
bool contradictsAlone(const QuantaProblem &problem, const QuantaProblem::Sum &sum)
{
    std::optional<Wide> least = 0;
    std::optional<Wide> most = 0;
    for (const std::size_t cell : sum.cells) {
        const QuantaRange &range = problem.cells[cell];
        least = least && range.low ? std::optional(*least + *range.low) : std::nullopt;
        most = most && range.high ? std::optional(*most + *range.high) : std::nullopt;
    }
    return (least && sum.range.high && *least > *sum.range.high) || (most && sum.range.low && *most < *sum.range.low);
}

/// A contradiction none of whose sums can be left out, so that it names no hold that has nothing to do with it; of a single one where there is such.
std::optional<Contradiction> leastContradiction(const QuantaProblem &problem)
{
    std::vector<std::size_t> sums(problem.sums.size());
    std::iota(sums.begin(), sums.end(), std::size_t(0));
    const auto alone = std::ranges::find_if(sums, [&](std::size_t i) { return contradictsAlone(problem, problem.sums[i]); });
    if (alone != sums.end())
        return contradictionAmong(problem, {*alone});
    std::optional<Contradiction> conflict = contradictionAmong(problem, sums);
    if (!conflict || conflict->sums.size() > mostTried)
        return conflict;
    for (const std::size_t sum : std::vector(conflict->sums)) {
        std::vector<std::size_t> without = conflict->sums;
        std::erase(without, sum);
        if (std::optional<Contradiction> smaller = contradictionAmong(problem, without))
            conflict = std::move(smaller);
    }
    return conflict;
}

MarginRefusal refusalOf(const QuantaProblem &problem, Money quantum)
{
    const std::optional<Contradiction> conflict = leastContradiction(problem);
    const std::optional<Money> shortfall = conflict ? toMoney(conflict->lacking * quantum.ore()) : std::nullopt;
    if (!shortfall)
        return {MarginRefusal::Kind::Unsolved, {}, {}, {}, {}};
    MarginRefusal refusal{MarginRefusal::Kind::Infeasible, *shortfall, conflict->sums, {}, {}};
    std::vector<qint64> weights(problem.cells.size());
    for (std::size_t i = 0; i < conflict->sums.size(); ++i) {
        for (const std::size_t cell : conflict->problem.sums[i].cells)
            weights[cell] += conflict->multipliers[i];
    }
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        if (weights[cell] != 0)
            (weights[cell] > 0 ? refusal.atHigh : refusal.atLow).push_back(cell);
    }
    return refusal;
}

std::vector<Money> quantumsFrom(Money quantum, Money finest)
{
    std::vector<Money> quantums{quantum};
    for (const qint64 ore : {10'000'000LL, 1'000'000LL, 100'000LL, 100LL, 1LL}) {
        const bool isFineEnough = finest.ore() % quantums.back().ore() == 0;
        if (ore < quantum.ore() && !isFineEnough)
            quantums.push_back(Money::fromOre(ore));
    }
    return quantums;
}

bool isBeyondLimit(const std::vector<MarginCell> &cells)
{
    return std::ranges::any_of(cells, [](const MarginCell &cell) {
        return !cell.value.isWithinLimit() || !cell.low.value_or(Money()).isWithinLimit() || !cell.high.value_or(Money()).isWithinLimit();
    });
}

} // namespace

MarginSolution leastMoved(const std::vector<MarginCell> &cells, const std::vector<Margin> &margins, Money quantum)
{
    MarginSolution solution;
    solution.quantum = quantum;
    for (const MarginCell &cell : cells)
        solution.values.push_back(cell.value);
    const auto refused = [&solution](MarginRefusal refusal) {
        solution.refusal = std::move(refusal);
        return solution;
    };
    if (quantum <= Money() || isBeyondLimit(cells))
        return refused({MarginRefusal::Kind::TooLarge, {}, {}, {}, {}});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].low && cells[i].high && *cells[i].low > *cells[i].high)
            return refused({MarginRefusal::Kind::Infeasible, *cells[i].low - *cells[i].high, {}, {i}, {i}});
    }
    for (std::size_t i = 0; i < margins.size(); ++i) {
        if (margins[i].low && margins[i].high && *margins[i].low > *margins[i].high)
            return refused({MarginRefusal::Kind::Infeasible, *margins[i].low - *margins[i].high, {i}, {}, {}});
    }

    std::optional<QuantaProblem> problem;
    for (const Money step : quantumsFrom(quantum, finestNeeded(cells, margins))) {
        problem = problemOf(cells, margins, step);
        if (!problem)
            return refused({MarginRefusal::Kind::TooLarge, {}, {}, {}, {}});
        solution.quantum = step;
        if (problem->hasEmptyRange())
            continue;
        const QuantaAnswer answer = answered(cells, *problem);
        if (answer.kind == QuantaAnswer::Kind::Failed)
            return refused({MarginRefusal::Kind::Unsolved, {}, {}, {}, {}});
        if (answer.kind == QuantaAnswer::Kind::Infeasible)
            continue;
        for (std::size_t i = 0; i < cells.size(); ++i)
            solution.values[i] += Money::fromOre(answer.numbers[i] * step.ore());
        solution.moved = Money::fromOre(static_cast<qint64>(movedBy(answer.numbers) * step.ore()));
        return solution;
    }
    return refused(refusalOf(*problem, solution.quantum));
}

} // namespace ramme
