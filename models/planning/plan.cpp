#include "planning/plan.h"

#include "planning/decisions.h"
#include "planning/statement.h"

#include <map>
#include <set>

namespace ramme {

namespace {

AllocationKey keyOf(const PlanSettings &settings, QStringView area)
{
    for (const AllocationKey &key : settings.keys) {
        if (key.area == area)
            return key;
    }
    return {};
}

const Pin *pinOf(const PlanSettings &settings, QStringView area, QStringView row, int year)
{
    for (const Pin &pin : settings.pins) {
        if (pin.area == area && pin.row == row && pin.year == year)
            return &pin;
    }
    return nullptr;
}

/// The programme's areas in its order, then those only mandates know.
std::vector<QString> areasOf(const Programme &programme)
{
    std::vector<QString> names;
    for (const Area &area : programme.areas)
        names.push_back(area.name);
    for (const Mandate &mandate : programme.mandates) {
        if (std::find(names.begin(), names.end(), mandate.area) == names.end())
            names.push_back(mandate.area);
    }
    return names;
}

/// The rows frames are printed for, and those only a split speaks of; the main row first.
std::vector<QString> rowNames(const Programme &programme, const QString &area, const std::vector<PrintedSplit> &splits)
{
    std::vector<QString> names = rowsOf(programme, area);
    for (const PrintedSplit &split : splits) {
        if (std::find(names.begin(), names.end(), split.row) == names.end())
            names.push_back(split.row);
    }
    std::stable_partition(names.begin(), names.end(), [](const QString &name) { return name.isEmpty(); });
    return names;
}

PlanCell cellOf(const Statement &frame, const std::vector<PrintedSplit> &splits, const AllocationKey &key, const Basis &basis, const Pin *pin)
{
    const int limit = basis.kind == Basis::Kind::Vintage ? frame.vintage : 0;
    Division division = divide(frame, splits, key, limit);
    PlanCell cell;
    cell.year = frame.year;
    cell.state = frame.state;
    cell.amount = frame.amount;
    cell.vintage = frame.vintage;
    cell.priceBase = frame.priceBase;
    cell.pinned = pin && pin->vintage == frame.vintage;
    cell.figure = frame.figure;
    cell.parts = std::move(division.parts);
    cell.carryOver = division.carryOver;
    return cell;
}

PlanRow rowOf(const Programme &programme, const Basis &basis, const QString &area, const QString &name, const std::vector<PrintedSplit> &ofArea)
{
    std::vector<PrintedSplit> splits;
    std::copy_if(ofArea.begin(), ofArea.end(), std::back_inserter(splits), [&](const PrintedSplit &split) { return split.row == name; });
    const std::vector<Statement> statements = statementsOf(programme, area, name, splits);
    const AllocationKey key = keyOf(programme.plan, area);

    PlanRow row{area, name, {}};
    for (auto from = statements.begin(); from != statements.end();) {
        const int year = from->year;
        const auto to = std::find_if(from, statements.end(), [year](const Statement &s) { return s.year != year; });
        const Pin *pin = pinOf(programme.plan, area, name, year);
        if (const Statement *shown = chosen({from, to}, basis, pin))
            row.cells.push_back(cellOf(*shown, splits, key, basis, pin));
        from = to;
    }
    return row;
}

/// Puts years, recipients and parts in the order tables list them.
void arrange(Plan &plan, const Programme &programme)
{
    std::set<int> years;
    std::vector<QString> found;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            years.insert(cell.year);
            for (const PlanPart &part : cell.parts) {
                if (part.recipient.isEmpty())
                    plan.hasUnsplit = true;
                else if (std::find(found.begin(), found.end(), part.recipient) == found.end())
                    found.push_back(part.recipient);
            }
        }
    }
    plan.years.assign(years.begin(), years.end());
    for (const Recipient &recipient : programme.recipients) {
        if (std::find(found.begin(), found.end(), recipient.shortName) != found.end())
            plan.recipients.push_back(recipient.shortName);
    }
    for (const QString &name : found) {
        if (std::find(plan.recipients.begin(), plan.recipients.end(), name) == plan.recipients.end())
            plan.recipients.push_back(name);
    }
    const auto place = [&plan](const PlanPart &part) {
        const auto end = plan.recipients.end();
        return part.recipient.isEmpty() ? end - plan.recipients.begin() : std::find(plan.recipients.begin(), end, part.recipient) - plan.recipients.begin();
    };
    for (PlanRow &row : plan.rows) {
        for (PlanCell &cell : row.cells)
            std::stable_sort(cell.parts.begin(), cell.parts.end(), [&](const PlanPart &a, const PlanPart &b) { return place(a) < place(b); });
    }
}

std::vector<PlanReserve> reservesOf(const Programme &programme)
{
    std::map<int, Money> years;
    for (const Reserve &reserve : programme.reserves) {
        if (reserve.kind == Reserve::Kind::Reserve && reserve.figure.amount)
            years[reserve.year] += *reserve.figure.amount;
    }
    std::vector<PlanReserve> reserves;
    for (const auto &[year, amount] : years)
        reserves.push_back({year, amount});
    return reserves;
}

} // namespace

const PlanCell *PlanRow::cell(int year) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [year](const PlanCell &cell) { return cell.year == year; });
    return found == cells.end() ? nullptr : &*found;
}

Plan mandatedPlan(const Programme &programme, const Basis &basis)
{
    Plan plan;
    plan.basis = basis;
    for (const QString &area : areasOf(programme)) {
        const std::vector<PrintedSplit> splits = printedSplits(programme, area);
        for (const QString &name : rowNames(programme, area, splits)) {
            PlanRow row = rowOf(programme, basis, area, name, splits);
            if (!row.cells.empty())
                plan.rows.push_back(std::move(row));
        }
    }
    arrange(plan, programme);
    plan.reserves = reservesOf(programme);
    return plan;
}

Plan currentPlan(const Programme &programme, const Basis &basis) { return decided(programme, mandatedPlan(programme, basis)); }

Plan currentPlan(const Programme &programme) { return currentPlan(programme, programme.plan.basis); }

} // namespace ramme
