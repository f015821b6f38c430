#pragma once

#include "import/filetext.h"
#include "import/tableoutline.h"

#include "domain/reading.h"
#include "domain/unit.h"

#include <memory>
#include <stop_token>

namespace ramme {

/// Which mandate a table is from, as a person says where the text does not.
struct AssumedMandate {
    QString area;
    int vintage = 0;
    PriceBase priceBase;      ///< where the table states none
    Unit unit = Unit::Million; ///< where the table states none
};

/// What a reader may know beforehand of the programme the document is read for: its areas, its recipients, and how tables were said to be read.
struct ReadingContext {
    std::vector<Area> areas;
    std::vector<Recipient> recipients;
    std::vector<Layout> layouts = {};
    std::optional<AssumedMandate> assumed = {}; ///< for a text with a table that names neither mandate nor letter
    std::stop_token stop = {}; ///< looked at between the steps of reading; once it is set, reading ends with an error
};

/// A reading with what a person needs to say that a table is to be read otherwise.
struct DocumentReading {
    Reading reading;
    std::vector<TableOutline> tables;
    std::shared_ptr<const FileText> text; ///< from which the file is read again without opening it
    std::optional<AssumedMandate> assumed = {}; ///< under which it was read
    std::vector<Layout> letters = {}; ///< one for each letter, at its title: what was said of it, or else only its place and form
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
Result<DocumentReading> readDocumentWithTables(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);
/// The same for bytes whose text has been read already.
Result<DocumentReading> readContent(FileText content, const QByteArray &bytes, const QString &fileName, const ReadingContext &context);
/// The same once more, under what was said of its tables since; an error only where it was stopped.
Result<DocumentReading> readAgain(const SourceFile &file, const std::shared_ptr<const FileText> &text, const ReadingContext &context);

/// What a file on disk holds; errors as below.
Result<QByteArray> bytesOfFile(const QString &path);
/// The same for a file on disk, which is opened, measured and read here.
Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context);
Result<DocumentReading> readFileWithTables(const QString &path, const ReadingContext &context);

} // namespace ramme
