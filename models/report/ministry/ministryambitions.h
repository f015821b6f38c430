#pragma once

#include "domain/programme.h"
#include "report/table.h"

namespace ramme {

/// Table 3 of an area's mandate: the ambitions of the mandate of the year, else of the newest before it, for what shall be reached does
/// not follow the plan's amounts; who each is for, what it wants each year, and the status the plan has. Without rows where there is none.
Table ministryAmbitions(const Programme &programme, const QString &area, int year);

} // namespace ramme
