#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <QByteArray>

#include <stop_token>

namespace ramme::store {

// Both fail once the token is set.

/// The bytes of a project file, without any disk. The name is only for the sentences that say what is wrong with it.
Result<QByteArray> toBytes(const Programme &programme, const QString &name, const std::stop_token &stop = {});

/// The programme in the bytes of a file nobody has to trust; the bytes are never run as a live database.
Result<Programme> fromBytes(const QByteArray &bytes, const QString &name, const std::stop_token &stop = {});

} // namespace ramme::store
