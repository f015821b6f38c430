#pragma once

#include "report/report.h"

namespace ramme {

/// A figure of a report by where it stands, and what is shown for it.
struct ReportFigure {
    QString table;  ///< its title; of a sentence, the heading it is under
    QString row;    ///< what names its row; of a sentence, the words around its numbers
    QString column; ///< the heading in full; none of a sentence
    QString shown;

    /// "Fordeling per år, Pasientens legemiddelliste, 2027 NHN"
    QString place() const;
    bool operator==(const ReportFigure &) const = default;
};

/// All figures of a report, in its order: those of its tables, and the numbers in its sentences and lists.
std::vector<ReportFigure> figuresOf(const Report &report);

/// How the figures of one report are in another of the same kind.
struct FigureChanges {
    struct Changed {
        ReportFigure figure; ///< as it was
        QString now;
    };
    int kept = 0;
    std::vector<Changed> changed;
    std::vector<ReportFigure> gone;
    std::vector<ReportFigure> added;
    /// The same of what is said of figures: price bases, what is shown, footnotes.
    QStringList wordsGone;
    QStringList wordsNew;
};

FigureChanges changesBetween(const Report &before, const Report &now);

/// What names a row: its labels, or its first cell where no column is one.
QString rowName(const Table &table, const TableRow &row);

} // namespace ramme
