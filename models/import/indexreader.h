#pragma once

#include "import/filetext.h"

#include "domain/indexseries.h"

namespace ramme {

/// Reads the rows of a table of years and values, whatever stands in front of the first row that begins with a year. Errors say which line.
Result<std::vector<IndexPoint>> readIndex(const FileText &text);

/// The same from the bytes of a file: CSV, or any other format Ramme reads tables from.
Result<std::vector<IndexPoint>> readIndexFile(const QByteArray &bytes, const QString &fileName);

/// The same of a file on disk, of no more than 1 MB.
Result<std::vector<IndexPoint>> readIndexFile(const QString &path);

} // namespace ramme
