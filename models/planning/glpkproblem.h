#pragma once

#include <glpk.h>

#include <memory>
#include <vector>

namespace ramme {

/// What the solver counts in. It leaves the files that use it rounded to whole numbers and checked.
using SolverNumber = decltype(glp_get_obj_val(nullptr));

/// Gives back what the solver keeps for a thread, when the thread ends.
struct SolverMemory {
    ~SolverMemory() { glp_free_env(); }
};

struct ProblemCloser {
    void operator()(glp_prob *problem) const { glp_delete_prob(problem); }
};
using SolverProblem = std::unique_ptr<glp_prob, ProblemCloser>;

/// An empty problem in which as little as possible is wanted.
inline SolverProblem makeSolverProblem()
{
    [[maybe_unused]] static thread_local const SolverMemory memory;
    SolverProblem problem(glp_create_prob());
    glp_set_obj_dir(problem.get(), GLP_MIN);
    return problem;
}

/// The matrix of a problem, put together entry by entry. Rows and columns are counted from one.
class SolverMatrix
{
public:
    void put(int row, int column, SolverNumber value)
    {
        m_rows.push_back(row);
        m_columns.push_back(column);
        m_values.push_back(value);
    }
    void loadInto(glp_prob *problem) const { glp_load_matrix(problem, static_cast<int>(m_rows.size()) - 1, m_rows.data(), m_columns.data(), m_values.data()); }

private:
    std::vector<int> m_rows{0};
    std::vector<int> m_columns{0};
    std::vector<SolverNumber> m_values{0};
};

} // namespace ramme
