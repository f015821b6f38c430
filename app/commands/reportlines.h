#pragma once

#include "import/filetext.h"
#include "report/report.h"

#include <vector>

namespace ramme {

/// A line of a report's file as one who compares looks at it.
struct ReportLine {
    QString words;       ///< all of it, with one blank between them, without the mark of a list
    QStringList cells;   ///< of a row of a table, as they stand beside each other; empty for a text, and on pages
    QString table;       ///< the title of the table it is in, or below
    QStringList columns; ///< the headings of its cells in full, where they are known

    /// What two lines that are the same have alike: a figure in another cell makes another line.
    QString key() const { return cells.isEmpty() ? words : cells.join(u'\t'); }
};

/// The lines with words in them, without those of the seal.
std::vector<ReportLine> linesOf(const Report &report, const FileText &text);

/// Those of the lines that are not among the others, as often as there are more of them. Lines may have moved, but where the same stands in
/// several tables, each is held against its own.
std::vector<ReportLine> linesWithout(const std::vector<ReportLine> &lines, const std::vector<ReportLine> &others);
QStringList linesWithout(const QStringList &lines, const QStringList &others);

} // namespace ramme
