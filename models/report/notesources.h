#pragma once

#include "planning/leaftable.h"
#include "report/table.h"

namespace ramme {

/// Where the amounts of some leaves of a plan are from, as rows of words for a note: the title of the document, its file, when it was
/// adopted and the lines or pages; and the decisions, which have a title alone.
std::vector<QStringList> sourcesOf(const Programme &programme, const Plan &plan, const std::vector<Leaf> &leaves);

} // namespace ramme
