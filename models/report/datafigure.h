#pragma once

#include "domain/figure.h"
#include "report/json.h"

#include <QDate>

namespace ramme {

/// Text, or null where there is none.
Json textOrNull(const QString &text);
/// A number, or null for 0.
Json numberOrNull(int number);
Json dateOrNull(const QDate &date);
Json oreOrNull(const std::optional<Money> &amount);
/// Hundredths of a per cent as a number of per cent: 1250 is 12.5.
Json percentOrNull(const std::optional<int> &hundredths);
Json sourceJson(const Source &source);
Json textsJson(const QStringList &texts);

/// Appends state, ore, raw, certainty, reason, readings and source to an object.
void appendFigure(Json &object, const Figure &figure);

} // namespace ramme
