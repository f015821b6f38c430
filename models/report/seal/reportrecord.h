#pragma once

#include "report/report.h"

#include <QJsonObject>

namespace ramme {

/// A report as JSON, to be kept and read back: all it says, not what it draws nor how its sums are made up.
QJsonObject recordOf(const Report &report);
/// Nothing where it is no report.
std::optional<Report> reportFromRecord(const QJsonObject &record);

} // namespace ramme
