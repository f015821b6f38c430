#include "planning/addedrounding.h"

#include "planning/glpkproblem.h"
#include "planning/wide.h"

#include <algorithm>
#include <cmath>

namespace ramme {

namespace {

constexpr int solverMilliseconds = 2'000;
constexpr int mostColumns = 20'000;

/// An amount between two whole numbers of quanta; where it is one, they are the same.
struct Choice {
    Money low;
    Money rest;     ///< what it is above the lower
    int column = 0; ///< of the problem: whether it goes up; 0 where there is nothing to choose
};

class Rounding
{
public:
    Rounding(const AddedAmounts &amounts, Money quantum) : m_amounts(amounts), m_quantum(quantum), m_weights(amounts.amounts.size(), 1), m_isPart(amounts.amounts.size())
    {
        for (const AddedAmounts::Sum &sum : amounts.sums) {
            m_weights[sum.total] += static_cast<int>(sum.parts.size());
            for (const std::size_t part : sum.parts)
                m_isPart[part] = true;
        }
        for (const Money amount : amounts.amounts) {
            const Money low = Money::fromOre(static_cast<qint64>(floorDivided(amount.ore(), quantum.ore())) * quantum.ore());
            m_choices.push_back({low, amount - low, 0});
        }
        for (const AddedAmounts::Sum &sum : amounts.sums) {
            openChoice(sum.total);
            for (const std::size_t part : sum.parts)
                openChoice(part);
        }
    }

    /// With totals that are in no other sum at their nearest, or as near as the others let them.
    std::optional<std::vector<Money>> solve(bool isTopNearest) const
    {
        if (m_columns > mostColumns)
            return std::nullopt;
        if (m_columns == 0)
            return checked([](int) { return SolverNumber(0); });
        const SolverProblem problem = makeSolverProblem();
        state(problem.get(), isTopNearest);
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        simplex.tm_lim = solverMilliseconds;
        if (glp_simplex(problem.get(), &simplex) != 0 || glp_get_status(problem.get()) != GLP_OPT)
            return std::nullopt;
        if (auto values = checked([&](int column) { return glp_get_col_prim(problem.get(), column); })) // whole where sums cross in two directions
            return values;
        glp_iocp integer;
        glp_init_iocp(&integer);
        integer.msg_lev = GLP_MSG_OFF;
        integer.tm_lim = solverMilliseconds;
        if (glp_intopt(problem.get(), &integer) != 0 && glp_mip_status(problem.get()) != GLP_FEAS)
            return std::nullopt;
        return checked([&](int column) { return glp_mip_col_val(problem.get(), column); });
    }

private:
    bool isTop(std::size_t place) const { return m_weights[place] > 1 && !m_isPart[place]; }

    void openChoice(std::size_t place)
    {
        if (!m_choices[place].rest.isZero() && m_choices[place].column == 0)
            m_choices[place].column = ++m_columns;
    }

    void state(glp_prob *problem, bool isTopNearest) const
    {
        glp_add_cols(problem, m_columns);
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const Choice &choice = m_choices[i];
            if (choice.column == 0)
                continue;
            const bool isUp = roundedTo(m_amounts.amounts[i], m_quantum) != choice.low;
            glp_set_col_kind(problem, choice.column, GLP_BV);
            if (isTopNearest && isTop(i))
                glp_set_col_bnds(problem, choice.column, GLP_FX, isUp ? 1 : 0, 0);
            // What going up costs: less than nothing where that is nearer. Of two as near, the first goes up.
            const SolverNumber nearness = 1 - 2 * SolverNumber(choice.rest.ore()) / SolverNumber(m_quantum.ore());
            glp_set_obj_coef(problem, choice.column, m_weights[i] * nearness + 1e-4 * choice.column / m_columns);
        }
        SolverMatrix matrix;
        if (!m_amounts.sums.empty())
            glp_add_rows(problem, static_cast<int>(m_amounts.sums.size()));
        for (std::size_t i = 0; i < m_amounts.sums.size(); ++i) {
            const AddedAmounts::Sum &sum = m_amounts.sums[i];
            const int row = static_cast<int>(i + 1);
            Money missing = -m_choices[sum.total].low;
            if (m_choices[sum.total].column != 0)
                matrix.put(row, m_choices[sum.total].column, 1);
            for (const std::size_t part : sum.parts) {
                missing += m_choices[part].low;
                if (m_choices[part].column != 0)
                    matrix.put(row, m_choices[part].column, -1);
            }
            const auto quanta = SolverNumber(missing.ore() / m_quantum.ore());
            glp_set_row_bnds(problem, row, GLP_FX, quanta, quanta);
        }
        matrix.loadInto(problem);
    }

    template<typename Column>
    std::optional<std::vector<Money>> checked(Column column) const
    {
        std::vector<Money> values;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const Choice &choice = m_choices[i];
            bool isUp = roundedTo(m_amounts.amounts[i], m_quantum) != choice.low;
            if (choice.column != 0)
                isUp = std::lround(column(choice.column)) == 1;
            values.push_back(isUp ? choice.low + m_quantum : choice.low);
        }
        return m_amounts.isKeptBy(values) ? std::optional(std::move(values)) : std::nullopt;
    }

    const AddedAmounts &m_amounts;
    const Money m_quantum;
    std::vector<Choice> m_choices;
    std::vector<int> m_weights;  ///< more for totals, the larger the more
    std::vector<bool> m_isPart; ///< of a sum
    int m_columns = 0;
};

} // namespace

bool AddedAmounts::isKeptBy(const std::vector<Money> &values) const
{
    return std::ranges::all_of(sums, [&values](const Sum &sum) {
        Wide all = 0;
        for (const std::size_t part : sum.parts)
            all += values[part].ore();
        return all == values[sum.total].ore();
    });
}

Money roundedTo(Money amount, Money quantum) { return Money::fromOre(static_cast<qint64>(roundedDivided(amount.ore(), quantum.ore())) * quantum.ore()); }

std::optional<std::vector<Money>> roundedTogether(const AddedAmounts &amounts, Money quantum)
{
    const Rounding rounding(amounts, quantum);
    std::optional<std::vector<Money>> nearest = rounding.solve(true);
    return nearest ? nearest : rounding.solve(false);
}

} // namespace ramme
