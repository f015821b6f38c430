#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace ramme {

/// The largest text a reader takes in, in bytes; mandates are a thousandth of it.
constexpr qint64 largestTextFile = 32 * 1024 * 1024;

/// The text of a file in UTF-8, UTF-16 (with or without a byte order mark) or Windows-1252, lines ended by \n alone.
/// Refuses what is empty, too large or no text.
Result<QString> decodeText(const QByteArray &bytes);

} // namespace ramme
