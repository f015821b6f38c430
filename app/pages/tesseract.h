#pragma once

#include "import/paperpage.h"

#include <QByteArray>

namespace ramme {

/// Where a picture's pages stand on paper.
struct PictureScale {
    double width = 0; ///< of the page, in points; 0 where only the dots are known
    double height = 0;
    double dotsPerInch = 0;
};

/// Lets Tesseract read a picture, in Norwegian where it knows it. The pages are numbered from 1.
PaperAnswer readWithTesseract(const QByteArray &picture, PictureScale scale);

} // namespace ramme
