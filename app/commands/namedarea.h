#pragma once

#include "domain/programme.h"
#include "domain/result.h"

namespace ramme {

/// The full name of an area that has mandates, by any of its names; or which there are.
Result<QString> areaNamed(const Programme &programme, const QString &typed);

} // namespace ramme
