#pragma once

#include "report/print/printedreport.h"

#include <QColor>
#include <QFont>

namespace ramme {

/// A face's letters, as large as it is in dots.
const QFont &fontOf(PrintFace face);
QColor colorOf(PrintFace face);

} // namespace ramme
