#pragma once

#include "domain/reportdefinition.h"
#include "report/json.h"

#include <QJsonObject>

namespace ramme {

/// A definition as JSON, by the words of the command line.
Json definitionJson(const ReportDefinition &definition);
/// Reads one back; nothing where no report can be made by it.
std::optional<ReportDefinition> definitionFromJson(const QJsonObject &object);

} // namespace ramme
