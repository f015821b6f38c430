#pragma once

#include "import/filetext.h"
#include "import/paperpage.h"

#include <QByteArray>

#include <stop_token>

namespace ramme {

/// True for the bytes of a PDF, or of a picture in a format Tesseract reads.
bool isPaper(const QByteArray &bytes);

/// Lets the helper program look at a PDF or picture, and keeps it within bounds of time and size: whatever becomes of it, this
/// answers with what stands on the pages, or with half a sentence that says why not and what to do.
/// The helper is found beside the program or where it was installed; RAMME_PAGES names another. Once the token is set, the helper is ended at once.
Result<std::vector<PaperPage>> readPages(const QByteArray &bytes, const std::stop_token &stop = {});

/// The same laid out as text.
Result<FileText> readPaper(const QByteArray &bytes, const std::stop_token &stop = {});

/// A page of a PDF drawn by the helper, as PNG. The page is counted from 1.
Result<QByteArray> picturePage(const QByteArray &bytes, int page, int dotsPerInch);

} // namespace ramme
