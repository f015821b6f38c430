#pragma once

#include "import/filetext.h"

#include "domain/reading.h"
#include "domain/unit.h"

#include <stop_token>

namespace ramme {

/// Which mandate a table is from, as a person says where the text does not.
struct AssumedMandate {
    QString area;
    int vintage = 0;
    PriceBase priceBase;      ///< where the table states none
    Unit unit = Unit::Million; ///< where the table states none
};

/// What a reader may know beforehand: the areas and recipients of the programme the document is read for.
struct ReadingContext {
    std::vector<Area> areas;
    std::vector<Recipient> recipients;
    std::optional<AssumedMandate> assumed = {}; ///< for a text with a table that names neither mandate nor letter
    std::stop_token stop = {}; ///< looked at between the steps of reading; once it is set, reading ends with an error
};

/// The most a text holds.
enum class Holds {
    Nothing,
    Table, ///< of years or recipients, and nothing says which mandate it is from
    Plan   ///< a mandate or a letter
};
Holds whatItHolds(const FileText &content, const ReadingContext &context);

/// Reads the text of mandates and letters (.txt, .md, .html) and says what it holds. A document without any plan gives a
/// reading without mandates and letters, which is no error. Errors are for files that cannot be read at all: empty, binary,
/// too large, or in an encoding that is not UTF-8, UTF-16 or Windows-1252.
Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);

/// The same for bytes whose text has been read already.
Result<Reading> readContent(FileText content, const QByteArray &bytes, const QString &fileName, const ReadingContext &context);

/// The same for a file on disk, which is opened, measured and read here.
Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context);

} // namespace ramme
