#include "import/tablesolver.h"

#include "import/rowcombinations.h"
#include "import/tableproof.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int budgets[] = {0, 2, 4, 6};
constexpr int dearest = 6;
constexpr int missingTotalCost = 3;
constexpr int departureCost = 2; ///< to put more right in a row that reads well without

/// A row that leaves its total out while it has other amounts is less likely than one where a number was parted.
bool missesTotal(const RowCandidate &candidate, std::optional<std::size_t> totalColumn)
{
    return totalColumn && (!candidate.asPrinted || isRisky(candidate)) && !candidate.cells[*totalColumn].isAmount()
        && std::any_of(candidate.cells.begin(), candidate.cells.end(), [](const CellValue &cell) { return cell.isAmount(); });
}

std::size_t printedCount(const RowCandidate &candidate)
{
    return candidate.cells.size() - static_cast<std::size_t>(std::count_if(candidate.cells.begin(), candidate.cells.end(), [](const CellValue &cell) { return cell.state == FigureState::Blank; }));
}

class Solver
{
public:
    explicit Solver(const TableProblem &problem) : m_problem(problem)
    {
        for (std::size_t i = 0; i < problem.rows.size(); ++i) {
            if (problem.rows[i].isSum && !m_sumRow)
                m_sumRow = i;
        }
        if (problem.rows.size() < 2)
            m_sumRow.reset();
    }

    std::vector<SolvedRow> solve()
    {
        const bool solved = tryTogether(true) || (!m_problem.evidence.empty() && tryTogether(false));
        if (!solved)
            eachAlone();
        std::vector<SolvedRow> rows;
        for (std::size_t i = 0; i < m_problem.rows.size(); ++i)
            rows.push_back(outcome(i));
        return rows;
    }

private:
    struct Outcome {
        std::vector<RowCandidate> candidates; ///< those that stand
        bool proved = true;                   ///< they add up with everything around them
    };

    /// Candidates of one row that add up on their own and agree with the evidence.
    std::vector<RowCandidate> candidatesOf(std::size_t row, int budget, bool withEvidence, bool withTotal) const
    {
        const UnsolvedRow &unsolved = m_problem.rows[row];
        std::vector<RowCandidate> all;
        if (m_problem.stop.stop_requested())
            return all;
        if (unsolved.placed && (budget == 0 || !unsolved.placedByAlignment))
            all = {*unsolved.placed};
        else
            all = rowCandidates(unsolved.tokens, m_problem, budget);
        const auto refuse = [&](const RowCandidate &candidate) {
            if (withTotal && !addsUp(candidate, m_problem.totalColumn))
                return true;
            return withEvidence && std::any_of(m_problem.evidence.begin(), m_problem.evidence.end(), [&](const CellEvidence &evidence) {
                return evidence.row == row && !agrees(candidate, evidence);
            });
        };
        std::erase_if(all, refuse);
        if (unsolved.placed)
            return all;
        const bool isSum = m_sumRow == row; // its blanks say that the rows above have none
        const auto readsWell = std::find_if(all.begin(), all.end(), [&](const RowCandidate &candidate) { return (candidate.asPrinted || isSum) && !isRisky(candidate); });
        const int dearestGood = readsWell == all.end() ? dearest : readsWell->cost;
        for (RowCandidate &candidate : all) {
            candidate.cost += candidate.cost > dearestGood ? departureCost : 0;
            if (!missesTotal(candidate, m_problem.totalColumn))
                continue;
            candidate.cost += missingTotalCost;
            candidate.missesTotal = true;
        }
        std::erase_if(all, [budget](const RowCandidate &candidate) { return candidate.cost > budget; });
        std::stable_sort(all.begin(), all.end(), [](const RowCandidate &a, const RowCandidate &b) { return a.cost < b.cost; });
        return all;
    }

    /// The candidates of every row at a budget; nothing where a row has none.
    std::vector<std::vector<RowCandidate>> candidatesAt(int budget, bool withEvidence) const
    {
        std::vector<std::vector<RowCandidate>> rows;
        for (std::size_t i = 0; i < m_problem.rows.size(); ++i) {
            rows.push_back(candidatesOf(i, budget, withEvidence, true));
            if (rows.back().empty())
                return {};
        }
        return rows;
    }

    bool tryTogether(bool withEvidence)
    {
        for (const int budget : budgets) {
            const std::vector<std::vector<RowCandidate>> rows = candidatesAt(budget, withEvidence);
            if (rows.empty())
                continue;
            RowCombinations search(rows, m_sumRow, m_problem.columns);
            const std::vector<RowChoice> choices = search.find();
            if (search.exhausted()) {
                takeAll(rows);
                return true;
            }
            if (choices.empty())
                continue;
            take(rows, choices);
            m_usedEvidence = withEvidence && !m_problem.evidence.empty();
            m_together = true;
            if (budget > 0) {
                takeEquallyGood(budget, withEvidence);
                doubtUnsupportedRepairs();
            }
            return true;
        }
        return false;
    }

    /// The same cost may be spread over the rows in other ways: one row more, another less.
    void takeEquallyGood(int budget, bool withEvidence)
    {
        const std::vector<std::vector<RowCandidate>> rows = candidatesAt(budget + 2, withEvidence);
        RowCombinations search(rows, m_sumRow, m_problem.columns);
        const std::vector<RowChoice> choices = search.find();
        if (!search.exhausted() && !choices.empty())
            take(rows, choices);
    }

    void take(const std::vector<std::vector<RowCandidate>> &rows, const std::vector<RowChoice> &choices)
    {
        m_outcomes.assign(rows.size(), {});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<std::size_t> used;
            for (const RowChoice &choice : choices) {
                if (std::find(used.begin(), used.end(), choice[i]) == used.end())
                    used.push_back(choice[i]);
            }
            for (const std::size_t candidate : used)
                addDistinct(m_outcomes[i].candidates, rows[i][candidate]);
        }
    }

    void takeAll(const std::vector<std::vector<RowCandidate>> &rows)
    {
        m_outcomes.assign(rows.size(), {});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const RowCandidate &candidate : rows[i])
                addDistinct(m_outcomes[i].candidates, candidate);
        }
    }

    static void addDistinct(std::vector<RowCandidate> &candidates, const RowCandidate &candidate)
    {
        const auto same = [&](const RowCandidate &other) {
            for (std::size_t c = 0; c < other.cells.size(); ++c) {
                if (other.cells[c].state != candidate.cells[c].state || other.cells[c].money != candidate.cells[c].money)
                    return false;
            }
            return true;
        };
        if (std::none_of(candidates.begin(), candidates.end(), same))
            candidates.push_back(candidate);
    }

    /// The row as it is printed, where it can be read so in one way only.
    std::optional<RowCandidate> asPrinted(std::size_t row) const
    {
        std::optional<RowCandidate> found;
        for (const RowCandidate &candidate : candidatesOf(row, 0, false, false)) {
            if (!candidate.asPrinted)
                continue;
            if (found)
                return std::nullopt;
            found = candidate;
        }
        return found;
    }

    /// A row that reads as printed but does not add up may be the document's own error: without a row of sums to prove the
    /// repair, both readings stand.
    void doubtUnsupportedRepairs()
    {
        if (m_sumRow)
            return;
        for (std::size_t i = 0; i < m_problem.rows.size(); ++i) {
            const std::vector<RowCandidate> printed = candidatesOf(i, 0, false, false);
            for (const RowCandidate &candidate : printed) {
                if (candidate.asPrinted)
                    addDistinct(m_outcomes[i].candidates, candidate);
            }
        }
    }

    /// Where the rows do not add up together, each is read by its own total, or as it is printed.
    void eachAlone()
    {
        m_outcomes.assign(m_problem.rows.size(), {});
        for (std::size_t i = 0; i < m_problem.rows.size(); ++i) {
            if (const std::optional<RowCandidate> printed = asPrinted(i); printed && !isRisky(*printed)) {
                m_outcomes[i] = {{*printed}, true};
                continue;
            }
            const bool hasTotal = m_problem.totalColumn.has_value();
            for (const int budget : budgets) {
                takeCheapest(i, candidatesOf(i, budget, false, true));
                if (!m_outcomes[i].candidates.empty())
                    break;
            }
            m_outcomes[i].proved = hasTotal && !m_sumRow;
            if (m_outcomes[i].candidates.empty())
                takeCheapest(i, candidatesOf(i, dearest, false, false));
        }
    }

    void takeCheapest(std::size_t row, const std::vector<RowCandidate> &candidates)
    {
        for (const RowCandidate &candidate : candidates) {
            if (candidate.cost <= candidates.front().cost + 1)
                addDistinct(m_outcomes[row].candidates, candidate);
        }
    }

    SolvedRow outcome(std::size_t row) const
    {
        const Outcome &found = m_outcomes[row];
        SolvedRow cells(m_problem.columns);
        if (found.candidates.empty()) {
            for (SolvedCell &cell : cells) {
                cell.value.state = FigureState::Unreadable;
                cell.value.raw = rawOf(m_problem.rows[row].tokens);
            }
            return cells;
        }
        Outcome all;
        bool proved = isProved(found, row);
        bool unborne = false;
        const std::optional<RowCandidate> printed = proved ? std::nullopt : asPrinted(row);
        if (printed && !addsUp(*printed, m_problem.totalColumn)) {
            // Nothing bears out a change: the row stands as printed, and that it does not add up is a finding.
            all.candidates = {*printed};
            proved = true;
        } else if (!proved && found.proved) {
            // Nothing bears the repair out: a cell stands only where every way to read the row agrees on it.
            for (const RowCandidate &candidate : candidatesOf(row, dearest, m_usedEvidence, true))
                addDistinct(all.candidates, candidate);
            proved = !all.candidates.empty() && !(totalsArePrinted() && std::all_of(all.candidates.begin(), all.candidates.end(), [](const RowCandidate &candidate) { return candidate.missesTotal; }));
            unborne = true;
        }
        if (all.candidates.empty())
            all = found;
        for (std::size_t c = 0; c < m_problem.columns; ++c)
            cells[c] = cellOutcome(all, row, c, proved && !(unborne && standsByRisk(found.candidates.front(), c)) && !leansOnRepair(found, row, c));
        return cells;
    }

    /// True where nothing but a column's sum bears the cell out, and both were put together or parted: they may be wrong alike.
    bool leansOnRepair(const Outcome &found, std::size_t row, std::size_t column) const
    {
        if (!m_together || !m_sumRow || !m_outcomes[*m_sumRow].candidates.front().cells[column].risky)
            return false;
        const auto isPut = [&](const Outcome &outcome) {
            const RowCandidate &read = outcome.candidates.front();
            const bool hasTotal = m_problem.totalColumn && read.cells[*m_problem.totalColumn].isAmount();
            return !read.asPrinted && !hasTotal && read.cells[column].isAmount();
        };
        return row == *m_sumRow ? std::any_of(m_outcomes.begin(), m_outcomes.end(), [&](const Outcome &outcome) { return &outcome != &found && isPut(outcome); }) : isPut(found);
    }

    /// True where a row shows that the table prints its totals.
    bool totalsArePrinted() const
    {
        const auto prints = [&](const Outcome &outcome) { return !outcome.candidates.empty() && outcome.candidates.front().cells[*m_problem.totalColumn].isAmount(); };
        return m_problem.totalColumn && std::any_of(m_outcomes.begin(), m_outcomes.end(), prints);
    }

    /// What bears out a cell of a row that is read in one way only.
    QStringList proofsOf(const Outcome &found, std::size_t row, std::size_t column) const
    {
        if (found.candidates.size() != 1)
            return {};
        const bool hasSums = m_together && m_sumRow && m_outcomes[*m_sumRow].candidates.size() == 1;
        return TableProof(m_problem, m_sumRow, hasSums ? &m_outcomes[*m_sumRow].candidates.front() : nullptr).proofsOf(found.candidates.front(), row, column);
    }

    /// True where nothing risky was done to read the row, or sums or evidence bear it out.
    bool isProved(const Outcome &found, std::size_t row) const
    {
        if (!found.proved)
            return found.candidates.front().asPrinted && !isRisky(found.candidates.front());
        const auto hasEvidence = [&](std::optional<std::size_t> column) {
            return m_usedEvidence && std::any_of(m_problem.evidence.begin(), m_problem.evidence.end(), [&](const CellEvidence &evidence) {
                       return evidence.row == row && (!column || evidence.column == *column);
                   });
        };
        return std::all_of(found.candidates.begin(), found.candidates.end(), [&](const RowCandidate &candidate) {
            if (m_together && m_sumRow)
                return true;
            if (m_problem.totalColumn && candidate.cells[*m_problem.totalColumn].isAmount()) // one sum of its own proves no parting: a blank total may stand there
                return found.candidates.size() > 1 || !isPartedAtWill(candidate, m_problem.rows[row].tokens.size());
            if (candidate.missesTotal && !hasEvidence(std::nullopt))
                return false;
            for (std::size_t c = 0; c < candidate.cells.size(); ++c) {
                if (candidate.cells[c].risky && !hasEvidence(c))
                    return false;
            }
            return true;
        });
    }

    SolvedCell cellOutcome(const Outcome &found, std::size_t row, std::size_t column, bool proved) const
    {
        const RowCandidate &first = found.candidates.front();
        const CellValue &value = first.cells[column];
        const QStringList proofs = proofsOf(found, row, column);
        // In a picture a dash that was not seen adds up as well, and so does a speck that was read as a dash or a nought.
        const bool borneOut = !m_problem.optical || (!proofs.isEmpty() && value.state == FigureState::Amount);
        const bool same = std::all_of(found.candidates.begin(), found.candidates.end(), [&](const RowCandidate &candidate) {
            return candidate.cells[column].state == value.state && candidate.cells[column].money == value.money;
        });
        SolvedCell cell;
        if (same && proved && borneOut) {
            cell.value = value;
            const bool placed = first.asPrinted || m_problem.columns == printedCount(first);
            const bool certain = found.candidates.size() == 1 && placed && value.how.isEmpty() && !m_problem.optical;
            cell.certainty = certain ? Certainty::Certain : Certainty::Decided;
            if (!certain)
                cell.reason = reasonFor(found, row, column, proofs);
            return cell;
        }
        cell.certainty = Certainty::Ambiguous;
        cell.value.state = FigureState::Undecided;
        cell.value.line = value.line;
        cell.value.from = value.from;
        cell.value.to = value.to;
        cell.reason = same ? u"ingen sum viser at raden er lest riktig"_s
                           : u"radens tall kan plasseres på %1 måter"_s.arg(found.candidates.size());
        cell.readings = readingsOf(found.candidates, column);
        return cell;
    }

    QString reasonFor(const Outcome &found, std::size_t row, std::size_t column, const QStringList &proofs) const
    {
        const QString &how = found.candidates.front().cells[column].how;
        if (!how.isEmpty())
            return proofs.isEmpty() ? how : u"%1; %2"_s.arg(how, TableProof::reason(proofs));
        if (found.candidates.size() > 1)
            return u"likt i alle måter raden kan leses på"_s;
        if (!proofs.isEmpty())
            return TableProof::reason(proofs);
        if (const CellEvidence *evidence = m_usedEvidence ? nearestEvidence(row, column) : nullptr)
            return u"plassert av %1"_s.arg(evidence->origin);
        return u"plassert av rekkefølgen"_s;
    }

    /// What is said of the cell, else of another in its row: the places of a row's cells hang together.
    const CellEvidence *nearestEvidence(std::size_t row, std::size_t column) const
    {
        const CellEvidence *nearest = nullptr;
        for (const CellEvidence &evidence : m_problem.evidence) {
            if (evidence.row == row && (!nearest || evidence.column == column))
                nearest = &evidence;
        }
        return nearest;
    }

    const TableProblem &m_problem;
    std::optional<std::size_t> m_sumRow;
    std::vector<Outcome> m_outcomes;
    bool m_usedEvidence = false;
    bool m_together = false; ///< rows and columns add up
};

} // namespace

std::vector<SolvedRow> solveTable(const TableProblem &problem) { return Solver(problem).solve(); }

} // namespace ramme
