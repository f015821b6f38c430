#pragma once

#include "report/print/printedreport.h"

#include <QColor>
#include <QFont>

namespace ramme {

/// Of cells: letters are set one beside the other, so that figures stand in columns, and thousands of them are quickly measured and painted.
bool isOfCells(PrintFace face);

/// A face's letters, as large as it is in dots.
const QFont &fontOf(PrintFace face);
QColor colorOf(PrintFace face);

} // namespace ramme
