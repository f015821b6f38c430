#pragma once

#include <QByteArray>

#include <stop_token>

namespace ramme::store {

/// A project file holds, in the one row of its table "seal", the SHA-256 of all its other bytes: no bit can change unnoticed,
/// in whatever version of the format, and nothing of a damaged file is looked at any further.
enum class Seal { Missing, Broken, Whole };

/// What stands in the table before the file has its seal.
QByteArray openSeal();

/// The bytes of a file with its seal put in; they must hold an open or older one.
QByteArray sealed(QByteArray bytes);

Seal sealOf(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace ramme::store
