#include "planning/marginproblem.h"

#include "planning/glpkproblem.h"

#include <cmath>
#include <numeric>

namespace ramme {

namespace {

constexpr int solverMilliseconds = 20'000;

void setRow(glp_prob *problem, int row, const QuantaRange &range)
{
    const int type = range.low && range.high ? (*range.low == *range.high ? GLP_FX : GLP_DB) : range.low ? GLP_LO : range.high ? GLP_UP : GLP_FR;
    glp_set_row_bnds(problem, row, type, SolverNumber(range.low.value_or(0)), SolverNumber(range.high.value_or(0)));
}

/// A column between two numbers of quanta that are not below nought; no number is no upper end.
void setColumn(glp_prob *problem, int column, qint64 low, std::optional<qint64> high, int cost)
{
    const int type = high ? (low == *high ? GLP_FX : GLP_DB) : GLP_LO;
    glp_set_col_bnds(problem, column, type, SolverNumber(low), SolverNumber(high.value_or(0)));
    glp_set_obj_coef(problem, column, cost);
    glp_set_col_kind(problem, column, GLP_IV);
}

std::optional<qint64> notBelowNought(std::optional<qint64> number) { return number ? std::optional(std::max<qint64>(0, *number)) : std::nullopt; }
std::optional<qint64> negated(std::optional<qint64> number) { return number ? std::optional(-*number) : std::nullopt; }

/// The columns of a cell, counted from one: what it goes up, and what it goes down.
int upColumn(std::size_t cell) { return static_cast<int>(2 * cell + 1); }
int downColumn(std::size_t cell) { return upColumn(cell) + 1; }

/// Two columns for each cell; where elastic, two more for each sum, what it fails by, and they alone cost.
SolverProblem stated(const QuantaProblem &quanta, bool elastic)
{
    SolverProblem problem = makeSolverProblem();
    const std::size_t cells = quanta.cells.size();
    const std::size_t sums = quanta.sums.size();
    glp_add_rows(problem.get(), std::max(1, static_cast<int>(sums)));
    glp_add_cols(problem.get(), std::max(1, static_cast<int>(2 * cells + (elastic ? 2 * sums : 0))));

    SolverMatrix matrix;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const QuantaRange &range = quanta.cells[cell];
        const qint64 upAtLeast = std::max<qint64>(0, range.low.value_or(0));
        setColumn(problem.get(), upColumn(cell), upAtLeast, quanta.closed[cell] ? std::optional(upAtLeast) : notBelowNought(range.high), elastic ? 0 : 1);
        setColumn(problem.get(), downColumn(cell), std::max<qint64>(0, negated(range.high).value_or(0)), notBelowNought(negated(range.low)), elastic ? 0 : 1);
    }
    for (std::size_t sum = 0; sum < sums; ++sum) {
        const int row = static_cast<int>(sum + 1);
        setRow(problem.get(), row, quanta.sums[sum].range);
        for (const std::size_t cell : quanta.sums[sum].cells) {
            matrix.put(row, upColumn(cell), 1);
            matrix.put(row, downColumn(cell), -1);
        }
        for (int side = 0; elastic && side < 2; ++side) {
            const int column = upColumn(cells + sum) + side;
            setColumn(problem.get(), column, 0, std::nullopt, 1);
            matrix.put(row, column, side == 0 ? 1 : -1);
        }
    }
    matrix.loadInto(problem.get());
    return problem;
}

template<typename Column>
std::vector<qint64> changesOf(const QuantaProblem &quanta, Column column)
{
    std::vector<qint64> changes;
    for (std::size_t cell = 0; cell < quanta.cells.size(); ++cell)
        changes.push_back(std::llround(column(upColumn(cell))) - std::llround(column(downColumn(cell))));
    return changes;
}

Wide sumOf(const QuantaProblem::Sum &sum, const std::vector<qint64> &changes)
{
    return std::accumulate(sum.cells.begin(), sum.cells.end(), Wide(0), [&](Wide all, std::size_t cell) { return all + changes[cell]; });
}

bool isSolvedBy(glp_prob *problem, int method)
{
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.meth = method;
    simplex.tm_lim = solverMilliseconds;
    return glp_simplex(problem, &simplex) == 0;
}

/// Of a problem whose relaxed answer is not in whole quanta: other than where two kinds of margin cross, that may be.
QuantaAnswer inWholeQuanta(const QuantaProblem &quanta, glp_prob *problem)
{
    glp_iocp integer;
    glp_init_iocp(&integer);
    integer.msg_lev = GLP_MSG_OFF;
    integer.tm_lim = solverMilliseconds;
    if (glp_intopt(problem, &integer) != 0)
        return {};
    if (glp_mip_status(problem) == GLP_NOFEAS)
        return {QuantaAnswer::Kind::Infeasible, {}};
    std::vector<qint64> changes = changesOf(quanta, [problem](int column) { return glp_mip_col_val(problem, column); });
    if (glp_mip_status(problem) != GLP_OPT || !quanta.isKeptBy(changes))
        return {};
    return {QuantaAnswer::Kind::Solved, std::move(changes)};
}

/// By how much what the sums ask for, weighed with the multipliers, is beyond what the cells' ranges allow; nothing where there is no such limit.
std::optional<Wide> contradiction(const QuantaProblem &quanta, const std::vector<qint64> &multipliers)
{
    Wide beyond = 0;
    std::vector<Wide> weights(quanta.cells.size());
    for (std::size_t i = 0; i < multipliers.size(); ++i) {
        if (multipliers[i] == 0)
            continue;
        const std::optional<qint64> end = multipliers[i] > 0 ? quanta.sums[i].range.low : quanta.sums[i].range.high;
        if (!end)
            return std::nullopt;
        beyond += Wide(multipliers[i]) * *end;
        for (const std::size_t cell : quanta.sums[i].cells)
            weights[cell] += multipliers[i];
    }
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        if (weights[cell] == 0)
            continue;
        const std::optional<qint64> end = weights[cell] > 0 ? quanta.cells[cell].high : quanta.cells[cell].low;
        if (!end)
            return std::nullopt;
        beyond -= weights[cell] * *end;
    }
    return beyond;
}

} // namespace

bool QuantaProblem::isKeptBy(const std::vector<qint64> &changes) const
{
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!cells[i].contains(changes[i]))
            return false;
    }
    return std::ranges::all_of(sums, [&](const Sum &sum) { return sum.range.contains(sumOf(sum, changes)); });
}

bool QuantaProblem::hasEmptyRange() const
{
    return std::ranges::any_of(cells, &QuantaRange::isEmpty) || std::ranges::any_of(sums, [](const Sum &sum) { return sum.range.isEmpty(); });
}

QuantaAnswer leastChanges(const QuantaProblem &quanta)
{
    const SolverProblem problem = stated(quanta, false);
    if (!isSolvedBy(problem.get(), GLP_DUALP))
        return {};
    if (glp_get_status(problem.get()) == GLP_NOFEAS)
        return {QuantaAnswer::Kind::Infeasible, {}};
    if (glp_get_status(problem.get()) != GLP_OPT)
        return {};
    std::vector<qint64> changes = changesOf(quanta, [&](int column) { return glp_get_col_prim(problem.get(), column); });
    if (quanta.isKeptBy(changes) && movedBy(changes) == Wide(std::llround(glp_get_obj_val(problem.get()))))
        return {QuantaAnswer::Kind::Solved, std::move(changes)};
    return inWholeQuanta(quanta, problem.get());
}

QuantaAnswer proofOfContradiction(const QuantaProblem &quanta, Wide &lacking)
{
    const SolverProblem problem = stated(quanta, true);
    if (!isSolvedBy(problem.get(), GLP_PRIMAL) || glp_get_status(problem.get()) != GLP_OPT)
        return {};
    // The multipliers are whole where two kinds of margin cross; where more do, they may be fractions of a small denominator.
    for (int times = 1; times <= 12; ++times) {
        std::vector<qint64> multipliers;
        for (int row = 1; row <= static_cast<int>(quanta.sums.size()); ++row)
            multipliers.push_back(std::llround(times * glp_get_row_dual(problem.get(), row)));
        const std::optional<Wide> proven = contradiction(quanta, multipliers);
        if (!proven || *proven <= 0)
            continue;
        lacking = (*proven + times - 1) / times;
        return {QuantaAnswer::Kind::Infeasible, std::move(multipliers)};
    }
    return {};
}

Wide movedBy(const std::vector<qint64> &changes)
{
    return std::accumulate(changes.begin(), changes.end(), Wide(0), [](Wide sum, qint64 change) { return sum + (change < 0 ? -Wide(change) : Wide(change)); });
}

} // namespace ramme
