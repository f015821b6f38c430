#pragma once

#include "import/filetext.h"

#include <stop_token>

namespace ramme {

/// The largest file any reader takes in, in bytes.
constexpr qint64 largestFile = 64 * 1024 * 1024;

/// Reads a file of any format Ramme knows. The format is told by what the file holds; its name only settles what that leaves open.
/// Errors are half sentences that say why the file cannot be read and what to do. The token ends the helper that looks at pages.
Result<FileText> readFile(const QByteArray &bytes, const QString &fileName, std::stop_token stop = {});

/// The usual endings of the files that are read, for dialogs: "txt", "pdf" …
QStringList readableSuffixes();

} // namespace ramme
