#pragma once

#include "edit/scenarios.h"
#include "planning/proposalmatrix.h"

#include <QAbstractTableModel>

namespace ramme {

/// Proposals beside what HOD has: a row for each figure and total, for each proposal its amount and by how much it differs, and a verdict
/// in words. What a proposal wants of one figure can be taken into a scenario.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Show { All, Disagreeing, Conflicts };

    explicit ProposalModel(ProgrammeDocument *document, QObject *parent = nullptr);

    void setProposals(const QStringList &names);
    void setOwn(const QString &scenario); ///< empty for the plan
    void setShow(Show show);
    /// While nobody looks nothing is worked out.
    void setIdle(bool idle);
    const QStringList &proposals() const { return m_names; }
    const QString &own() const { return m_own; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const MatrixRow &rowAt(int row) const { return m_rows.at(std::size_t(row)); }
    /// The proposal a column is of; nothing for the others.
    std::optional<std::size_t> proposalAt(int column) const;
    int columnOf(std::size_t proposal) const { return firstProposal + 2 * int(proposal); }
    static constexpr int verdictColumn = 3; ///< before the amounts, so that it is always in view
    int count(Agreement agreement) const; ///< in all rows, shown or not

    /// Takes what the proposal of the cell's column wants, or the only one that wants anything, into the scenario; refuses with the reason.
    Done take(const QModelIndex &index, const QString &target, const Grounds &by);
    /// The next figure from a row on, round about, that a proposal wants otherwise than HOD has it; invalid where there is none.
    QModelIndex nextDisagreement(int row) const;

private:
    static constexpr int firstProposal = 5; ///< behind what, year, recipient, verdict and HOD's own

    void refresh();
    void rebuild();
    bool isShown(const MatrixRow &row) const;
    QString text(const MatrixRow &row, int column) const;
    std::optional<Money> amountAt(const MatrixRow &row, int column) const;
    QString toolTip(const MatrixRow &row, int column) const;

    Scenarios *m_scenarios;
    QStringList m_names;
    QString m_own;
    Show m_show = Show::All;
    bool m_isIdle = false;
    bool m_isStale = false; ///< something has changed while it was idle
    ProposalMatrix m_matrix;
    std::vector<MatrixRow> m_rows; ///< those that are shown
};

} // namespace ramme
