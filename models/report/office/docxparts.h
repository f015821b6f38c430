#pragma once

#include "report/report.h"

namespace ramme {

/// The parts of a Word package that say something.
struct DocxDocument {
    QByteArray xml;
    std::vector<QByteArray> pictures; ///< PNG; it names them picture1, picture2 …
};

DocxDocument docxDocument(const Report &report);

/// The styles by the names Word knows them by, so that the template of an office can change them.
QByteArray docxStyles(const QString &language, double textWidth); ///< in points, between the margins

QByteArray docxNumbering();

/// The title and the number of the page.
QByteArray docxFooter(const QString &title);

} // namespace ramme
