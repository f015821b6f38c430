#pragma once

#include "domain/programme.h"
#include "planning/plan.h"
#include "report/table.h"

namespace ramme {

/// The allocation key of an area as a plan on a basis uses it, in words; a named vintage looks at no newer one.
QString keyText(const Programme &programme, const Basis &basis, const QString &area);

/// Of an amount that a scenario changed.
AmountOrigin proposedIn(const QString &scenario);

/// Says of a cell that a decision, or a scenario no one has decided, made its amount what it is: in a footnote, and as where it is from.
void markDecided(Table &table, TableCell &cell, const PlanDecision &decision);
void markProposed(Table &table, TableCell &cell, const QString &scenario);

} // namespace ramme
