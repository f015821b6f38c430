#pragma once

#include "domain/programme.h"

#include <QByteArray>

namespace ramme::store {

/// The SHA-256, in hexadecimal, of a programme's content written out field by field: the same for equal programmes wherever
/// and however they are kept, and another where a single figure differs.
QByteArray contentDigest(const Programme &programme);

} // namespace ramme::store
