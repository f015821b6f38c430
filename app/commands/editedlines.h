#pragma once

#include "import/filetext.h"
#include "report/report.h"

namespace ramme {

/// A line of a report's table that stands otherwise in the file than it was written.
struct EditedLine {
    QString row;     ///< what names it
    QStringList was; ///< the figures that are others now, as written
    QStringList now; ///< and as they are; empty where the line is gone
};

/// A line of words that stands otherwise in the file than it was written.
struct EditedText {
    QString was;
    QString now; ///< the line that is most like it among those that were not written; empty where none is
};

/// What a person, or a program, has made of a report's file.
struct ReportEdits {
    std::vector<EditedLine> lines;
    bool isUnsure = false; ///< formulas have lost their values, so that not all figures could be compared
    QStringList notes; ///< what the reader says of the file, and did not say of it when it was written
    std::vector<EditedText> texts; ///< lines of words that are others now, or gone; what was only added, such as the words of a chart, is not told
};

/// The lines of one that the others are not, as often as it has them more.
QStringList linesWithout(const QStringList &lines, const QStringList &others);

/// Compares what the file says with what it said when it was written; both read by the same reader. Lines may have moved.
ReportEdits editsOf(const Report &report, const FileText &written, const FileText &file);

} // namespace ramme
