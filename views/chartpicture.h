#pragma once

#include "domain/result.h"
#include "edit/derived.h"
#include "report/reportbuilder.h"

#include <QSize>

namespace ramme {

/// Draws a chart of a whole plan for reports, on white, with amounts in mill. kroner.
/// The name is a chart's ("allocation"); the format follows the path's ending: png, svg or pdf. The size is in pixels of a
/// screen with 96 to the inch; a PNG has twice as many. The carrier may put the picture on disk in another thread. Needs a
/// QApplication, and no display with the offscreen platform.
Done saveChart(const Plan &plan, QStringView name, const QString &path, const QSize &size = {900, 520}, const Carrier &carrier = {});

/// The same for a report, in the language that is spoken, in its unit and with its numbers.
ReportPicture allocationPicture(const AllocationDrawing &drawing);

} // namespace ramme
