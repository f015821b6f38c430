#pragma once

#include "import/filetext.h"
#include "report/report.h"

namespace ramme {

/// Something in a report's table that stands otherwise in the file than it was written: a figure, or a row that is gone or was put in.
struct EditedFigure {
    QString table;  ///< its title, where it is known
    QString row;    ///< what names it
    QString column; ///< its heading in full, where it is known; empty for a whole row
    QString was;    ///< as written; empty where nothing stood there
    QString now;    ///< as it is; empty where nothing stands there
};

/// A line of words that stands otherwise in the file than it was written.
struct EditedText {
    QString was; ///< empty where it was put in
    QString now; ///< the line that is most like it among those that were not written; empty where none is
};

/// What a person, or a program, has made of a report's file.
struct ReportEdits {
    std::vector<EditedFigure> figures;
    bool isUnsure = false; ///< formulas have lost their values, so that not all figures could be compared
    QStringList notes; ///< what the reader says of the file, and did not say of it when it was written; of the formulas isUnsure tells
    std::vector<EditedText> texts; ///< lines of words that are others now, gone, or put in
};

/// Compares what the file says with what it said when it was written; both read by the same reader. Lines may have moved.
ReportEdits editsOf(const Report &report, const FileText &written, const FileText &file);

} // namespace ramme
