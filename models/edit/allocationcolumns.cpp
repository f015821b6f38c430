#include "edit/allocationcolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

std::vector<AllocationColumn> allocationColumns(const Plan &plan)
{
    using Kind = AllocationColumn::Kind;
    std::vector<AllocationColumn> columns;
    const auto addGroup = [&](int year) {
        bool unsplit = false;
        bool carryOver = false;
        for (const PlanRow &row : plan.rows) {
            for (const PlanCell &cell : row.cells) {
                if (year != 0 && cell.year != year)
                    continue;
                carryOver = carryOver || !cell.carryOver.isZero();
                unsplit = unsplit || std::any_of(cell.parts.cbegin(), cell.parts.cend(), [](const PlanPart &part) { return part.recipient.isEmpty(); });
            }
        }
        for (const QString &recipient : plan.recipients)
            columns.push_back({year, Kind::Recipient, recipient});
        if (unsplit)
            columns.push_back({year, Kind::Unsplit, u"unsplit"_s});
        columns.push_back({year, Kind::Total, u"total"_s});
        if (year == 0 && carryOver)
            columns.push_back({year, Kind::CarryOver, u"carry-over"_s});
    };
    for (const int year : plan.years)
        addGroup(year);
    if (!plan.years.empty())
        addGroup(0);
    return columns;
}

} // namespace ramme
