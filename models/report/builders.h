#pragma once

#include "domain/programme.h"
#include "report/json.h"
#include "report/table.h"
#include "report/tablename.h"

namespace ramme {

/// Builds a table from the programme; the allocation shows the plan on the given basis.
Table buildTable(const Programme &programme, TableName name, const Basis &basis);

/// The same content for machines: one object per cell of the allocation, else the objects dataJson() holds.
Json tableJson(const Programme &programme, TableName name, const Basis &basis);

Table allocationTable(const Programme &programme, const Basis &basis);
Json allocationJson(const Programme &programme, const Basis &basis);
Table framesTable(const Programme &programme);
Table vintagesTable(const Programme &programme);
Table splitsTable(const Programme &programme);
Table ambitionsTable(const Programme &programme);
Table lettersTable(const Programme &programme);
Table checksTable(const Programme &programme);
/// What a person has found to be errors of the documents, for the one who keeps them.
Table errataTable(const Programme &programme);
Table movesTable(const Programme &programme);

} // namespace ramme
