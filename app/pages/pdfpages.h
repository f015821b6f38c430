#pragma once

#include <QByteArray>

#include <functional>

namespace ramme {

using PaperWriter = std::function<void(const QByteArray &)>;

/// Writes what stands on each page of a PDF, or why that cannot be told.
void writePdfPages(const QByteArray &bytes, const PaperWriter &write);

/// The same for a picture of pages, read by Tesseract.
void writePicturePages(const QByteArray &bytes, const PaperWriter &write);

} // namespace ramme
