#pragma once

#include "planning/vintageplans.h"
#include "report/json.h"
#include "report/table.h"

namespace ramme {

/// The vintages of some areas, each a line of what it gives for each budget year; of the whole programme last where it is asked for.
Table triangleTable(const std::vector<VintageTriangle> &triangles, const std::optional<PriceView> &view = {});
Json triangleJson(const std::vector<VintageTriangle> &triangles);

/// What the mandates of a vintage changed, and why.
struct VintagePair {
    int older = 0;
    int newer = 0;
    std::vector<VintageDifference> differences;
};
/// Each row and year, then the sum of each area, of each year where there are several areas, and of all. Causes that are nought everywhere have no column.
Table changesTable(const std::vector<VintagePair> &pairs, const IndexSeries *index = nullptr);
Json changesJson(const std::vector<VintagePair> &pairs, const IndexSeries *index = nullptr);

} // namespace ramme
