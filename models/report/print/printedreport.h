#pragma once

#include "report/report.h"

#include <QRectF>

namespace ramme {

/// What a piece of text on a page is, which says how it looks.
enum class PrintFace { Title, About, Heading, Contents, Body, Caption, Unit, Cell, SumCell, Estimate, SumEstimate, Mark, Note, Foot };
inline constexpr std::size_t printFaces = static_cast<std::size_t>(PrintFace::Foot) + 1; ///< how many there are

/// Something on a page. Lengths are in dots of 1/20 of a point, from the upper left corner of the sheet.
struct PrintItem {
    enum class Kind { Text, Rule, Shade, Picture };
    Kind kind = Kind::Text;
    QRectF box;  ///< of a text, its line; it is not broken any more
    QString text = {};
    PrintFace face = PrintFace::Body;
    std::size_t picture = 0; ///< of PrintedReport::pictures
};

/// A report laid out on sheets of A4, for a PDF, a printer and a preview alike.
struct PrintedReport {
    struct Heading {
        QString text;
        std::size_t page = 0;
        double top = 0;
    };
    static constexpr double dotsPerPoint = 20;

    QString title;
    QString language;
    QSizeF sheet; ///< dots
    std::vector<std::vector<PrintItem>> pages;
    std::vector<Heading> headings;
    std::vector<ReportPicture> pictures;
};

/// Lays a report out: heading rows are repeated, rows are not cut where they fit on a page, tables too wide for the sheet go on below
/// with their labels. Needs the fonts of a QGuiApplication.
PrintedReport printed(const Report &report);

} // namespace ramme
