#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <QByteArray>

namespace ramme::store {

/// The bytes of a project file, without any disk. The name is only for the sentences that say what is wrong with it.
Result<QByteArray> toBytes(const Programme &programme, const QString &name);

/// The programme in the bytes of a file nobody has to trust; the bytes are never run as a live database.
Result<Programme> fromBytes(const QByteArray &bytes, const QString &name);

} // namespace ramme::store
