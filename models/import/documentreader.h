#pragma once

#include "domain/reading.h"
#include "domain/result.h"

namespace ramme {

/// What a reader may know beforehand: the areas and recipients of the programme the document is read for.
struct ReadingContext {
    std::vector<Area> areas;
    std::vector<Recipient> recipients;
};

/// Reads the text of mandates and letters (.txt, .md, .html) and says what it holds. A document without any plan gives a
/// reading without mandates and letters, which is no error. Errors are for files that cannot be read at all: empty, binary,
/// too large, or in an encoding that is not UTF-8, UTF-16 or Windows-1252.
Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);

/// The same for a file on disk, which is opened, measured and read here.
Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context);

} // namespace ramme
