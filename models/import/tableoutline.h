#pragma once

#include "import/foundtable.h"
#include "import/tablewords.h"

namespace ramme {

/// A table of a document as it was read: what a person has to see to say something else of it.
struct TableOutline {
    FoundTable::Taken taken = FoundTable::Taken::Strange;
    Layout layout; ///< that would give the same reading; its columns are always told, the name is that of the template applied
    QString area;  ///< of the mandate it stands in
    int vintage = 0; ///< likewise, or the budget year of the letter
    QString recipient; ///< of the letter it stands in; empty in a mandate
    QString heading;   ///< the first line of it, as printed
    std::vector<TableWord> words; ///< as they stand in the document

    bool isAt(const QString &sha256, int line) const;
    TableLayout::Kind kind() const; ///< what it is read as; None where it is not used
    bool operator==(const TableOutline &) const = default;
};

/// The outline of a table in the file as it was before any layout was applied.
TableOutline outlineOf(const FoundTable &table, const FileText &file, const QString &sha256);
/// How words that no heading parts stand in columns: where there is room between those of all rows.
std::vector<LayoutColumn> columnsByGaps(const std::vector<TableWord> &words, TableLayout::Measure measure);

} // namespace ramme
