#pragma once

#include "planning/proposal.h"

#include <map>
#include <set>
#include <tuple>

namespace ramme {

/// One cell of the plan as tables show it: a row, a year and a recipient; of no recipient, the total of them.
struct CellKey {
    QString area;
    QString row;
    int year = 0;
    QString recipient;

    bool isOfSameYear(const CellKey &other) const { return area == other.area && row == other.row && year == other.year; }
    bool operator<(const CellKey &other) const { return std::tie(area, row, year, recipient) < std::tie(other.area, other.row, other.year, other.recipient); }
    bool operator==(const CellKey &) const = default;
};

/// Finds for each cell of proposed tables the cell of the plan that it is about, and lists what has none.
class ProposedCells
{
public:
    ProposedCells(const Programme &programme, const Plan &plan);

    /// What is proposed for one cell, and where it stands.
    struct Stated {
        Money amount;
        QString place; ///< "Pasientens prøvesvar, 2027 NHN (linje 5)"
        int line = 0;
        bool isTwice = false; ///< with different amounts
    };

    void take(const ProposalTable &table);
    /// What is stated with different amounts says nothing.
    void dropContradictions();

    const std::map<CellKey, Stated> &recipients() const { return m_recipients; }
    const std::map<CellKey, Stated> &totals() const { return m_totals; }
    bool hasRecipients(const CellKey &total) const;
    const std::vector<ProposalDoubt> &doubts() const { return m_doubts; }
    const QStringList &notes() const { return m_notes; } ///< labels that name an area in other words than its own
    /// Amounts of recipients, and totals that stand alone.
    int count() const;

private:
    struct Row {
        QString area;
        QString row;
    };

    std::optional<Row> rowFor(const ProposedRow &row) const;
    bool isAnotherName(const ProposedRow &row, const Row &where) const;
    void takeRow(const ProposedRow &row);
    void takeCell(const Row &where, const ProposedRow &row, const ProposedCell &cell);
    void proveSums(const ProposalTable &table);
    void comparePriceBase(const ProposalTable &table, const std::set<CellKey> &before);
    bool isAmountInPlan(const CellKey &cell, ProposedCell::Of of) const;
    void doubt(ProposalDoubt::Kind kind, const QString &message, int line) { m_doubts.push_back({kind, message, line}); }

    const Programme &m_programme;
    const Plan &m_plan;
    std::map<CellKey, Stated> m_recipients; ///< recipient empty: unsplit
    std::map<CellKey, Stated> m_totals;
    std::set<CellKey> m_withRecipients;
    std::vector<ProposalDoubt> m_doubts;
    QStringList m_notes;
};

} // namespace ramme
