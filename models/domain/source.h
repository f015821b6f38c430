#pragma once

#include <QRectF>
#include <QString>

namespace ramme {

/// Where something was printed: a file by its digest, then a line of its text, or a page and a box on it.
struct Source {
    QString document; ///< SHA-256 of the file's bytes in hexadecimal; empty where a person typed it in
    int page = 0;     ///< 1-based; 0 where the file has no pages
    QRectF box;       ///< on the page, in points from the upper left corner; null where the file has no pages
    int line = 0;     ///< 1-based line of the text; 0 where there is none

    bool isNull() const { return document.isEmpty(); }
    bool operator==(const Source &) const = default;
};

} // namespace ramme
