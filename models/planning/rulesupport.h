#pragma once

#include "domain/programme.h"
#include "planning/printedsplit.h"

#include <vector>

namespace ramme {

/// "73,0 mill. kroner".
QString inMillions(Money money);

/// A finding about a mandate that points at a figure of it, or at its title where there is none. The rule's id is filled in by the one who asks.
Finding findingAbout(const Mandate &mandate, Severity severity, const QString &message, const Figure *figure = nullptr);

/// The frame a mandate prints for a row and a year, or nullptr.
const Figure *frameOf(const Mandate &mandate, QStringView row, int year);

/// The splits of one mandate, its lines added up.
std::vector<PrintedSplit> splitsOf(const Programme &programme, const Mandate &mandate);

/// Equal but for case and white space.
bool sameLabel(QStringView a, QStringView b);

/// "2024–2026 og 2028".
QString inYears(const std::vector<int> &years);

/// Areas that have a mandate, each once, in document order.
std::vector<QString> areasWithMandates(const Programme &programme);

} // namespace ramme
