#pragma once

#include "domain/programme.h"
#include "report/report.h"

#include <unordered_map>
#include <vector>

namespace ramme {

/// Where an amount comes from: one figure behind it, who changed it, or the allocation key, in words for a list of sources.
struct SourceRow {
    std::optional<CellPlace> place; ///< of the cell that shows it; nothing for what a footnote or a list tells
    QString what; ///< the cell's row and column, as its table heads them, or the text that tells it
    QString document = {};
    int line = 0;
    QString raw = {};
    QString certainty = {};
    QString reason = {};
};

/// Where a programme's figures are from.
class FigureSources
{
public:
    explicit FigureSources(const Programme &programme); ///< which must outlive it

    /// One row for each figure behind each cell, for who changed it, and for the key behind each that is worked out, in the table's order;
    /// then those of its footnotes.
    std::vector<SourceRow> of(const Table &table) const;
    /// The same of what a list below a heading tells.
    std::vector<SourceRow> of(const ReportList &list, const QString &heading) const;

private:
    void add(std::vector<SourceRow> &rows, const AmountOrigin &origin, const SourceRow &start) const;

    const Programme &m_programme;
    std::unordered_map<int, const Figure *> m_figures; ///< by their ids
};

/// The rows as a table for an appendix, of a table that has this number in its report.
void appendSources(Table &appendix, const std::vector<SourceRow> &rows, const QString &table);
/// An appendix that nothing is in yet.
Table sourcesTable();
/// "mandat.txt, linje 24: «9,5»", how certain it is and why, a line each.
QString toText(const SourceRow &row);

} // namespace ramme
