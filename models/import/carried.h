#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace ramme {

/// What a file carries beside what it shows, for those who look for marks of their own in it: the parts of an Office file where
/// programs keep such things, one behind the other; any other file as it is. Errors are half sentences, as filereader.h has them.
Result<QByteArray> carriedIn(const QByteArray &bytes);

} // namespace ramme
