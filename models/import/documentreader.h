#pragma once

#include "import/tableoutline.h"

#include "domain/reading.h"
#include "domain/result.h"

#include <memory>

namespace ramme {

/// What a reader may know beforehand of the programme the document is read for: its areas, its recipients, and how tables were said to be read.
struct ReadingContext {
    std::vector<Area> areas;
    std::vector<Recipient> recipients;
    std::vector<Layout> layouts = {};
};

/// A reading with what a person needs to say that a table is to be read otherwise.
struct DocumentReading {
    Reading reading;
    std::vector<TableOutline> tables;
    std::shared_ptr<const FileText> text; ///< from which the file is read again without opening it
};

/// Reads the text of mandates and letters (.txt, .md, .html) and says what it holds. A document without any plan gives a
/// reading without mandates and letters, which is no error. Errors are for files that cannot be read at all: empty, binary,
/// too large, or in an encoding that is not UTF-8, UTF-16 or Windows-1252.
Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);

Result<DocumentReading> readDocumentWithTables(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);
/// The same once more, under what was said of its tables since.
DocumentReading readAgain(const SourceFile &file, const std::shared_ptr<const FileText> &text, const ReadingContext &context);

/// The same for a file on disk, which is opened, measured and read here.
Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context);
Result<DocumentReading> readFileWithTables(const QString &path, const ReadingContext &context);

} // namespace ramme
