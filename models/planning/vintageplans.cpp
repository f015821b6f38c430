#include "planning/vintageplans.h"

#include "planning/checks.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// What is needed of a programme for a plan of one vintage, without pins and without the files' bytes.
Programme withoutPins(const Programme &programme)
{
    Programme bare;
    bare.areas = programme.areas;
    bare.recipients = programme.recipients;
    bare.mandates = programme.mandates;
    bare.plan.keys = programme.plan.keys;
    return bare;
}

std::vector<std::size_t> rowsOfArea(const Plan &plan, const QString &area)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        if (area.isEmpty() || plan.rows[i].area == area)
            rows.push_back(i);
    }
    return rows;
}

PlanSum sumOfArea(const Plan &plan, const QString &area, int year)
{
    const std::vector<std::size_t> rows = rowsOfArea(plan, area);
    return rows.empty() ? PlanSum() : sumOf(plan, rows, year, u"total"_s);
}

Money orNought(const std::optional<Money> &amount) { return amount.value_or(Money()); }

/// The causes of one row and year, of which each vintage states an amount.
Done explain(VintageDifference &difference, Money carryBefore, Money carryAfter, const IndexSeries *index)
{
    Money before = *difference.before;
    const std::optional<int> from = kronerYear(difference.baseBefore, difference.year);
    const std::optional<int> to = kronerYear(difference.baseAfter, difference.year);
    if (from != to && !before.isZero()) {
        difference.isUnconverted = !from || !to || !index;
        if (!difference.isUnconverted) {
            const PriceView view{*index, *to};
            const Result<Money> then = converted(before, *from, view);
            const Result<Money> carried = converted(carryBefore, *from, view);
            if (!then || !carried)
                return Error{then ? carried.error() : then.error()};
            difference.priceBase = *then - before;
            carryBefore = *carried;
        }
    }
    difference.carryOver = carryAfter - carryBefore;
    difference.unexplained = difference.difference - difference.priceBase - difference.carryOver;
    return done();
}

} // namespace

VintagePlans::VintagePlans(const Programme &programme)
{
    const Programme bare = withoutPins(programme);
    std::set<int> vintages;
    std::set<QString> known;
    for (const Mandate &mandate : bare.mandates) {
        vintages.insert(mandate.vintage);
        known.insert(mandate.area);
    }
    for (const Area &area : bare.areas) {
        if (known.erase(area.name) > 0)
            m_areas.push_back(area.name);
    }
    for (const Mandate &mandate : bare.mandates) {
        if (known.erase(mandate.area) > 0)
            m_areas.push_back(mandate.area);
    }
    m_vintages.assign(vintages.begin(), vintages.end());
    for (const int vintage : m_vintages) {
        m_plans.push_back(currentPlan(bare, {Basis::Kind::Vintage, vintage}));
        m_leaves.push_back(leavesOf(bare, m_plans.back()));
    }
    m_plans.emplace_back();
    m_leaves.emplace_back();
    if (programme.verdicts.empty())
        return;
    for (const Check &check : checksOf(programme, "vintages-differ"_L1)) {
        if (check.state == CheckState::Explained && !check.outdated)
            m_reasons[{check.finding.area, check.finding.vintage, check.subject}] = check.reason;
    }
}

std::size_t VintagePlans::placeOf(int vintage) const { return std::size_t(std::ranges::find(m_vintages, vintage) - m_vintages.begin()); }
const Plan &VintagePlans::plan(int vintage) const { return m_plans[placeOf(vintage)]; }
const LeafTable &VintagePlans::leaves(int vintage) const { return m_leaves[placeOf(vintage)]; }
std::vector<QString> VintagePlans::areas() const { return m_areas; }

std::vector<int> VintagePlans::vintagesOf(const QString &area) const
{
    std::vector<int> vintages;
    for (const int vintage : m_vintages) {
        if (!rowsOfArea(plan(vintage), area).empty())
            vintages.push_back(vintage);
    }
    return vintages;
}

int VintagePlans::followed(const QString &area, int older) const
{
    int found = 0;
    for (const int vintage : vintagesOf(area)) {
        if (vintage <= older)
            found = vintage;
    }
    return found;
}

QString VintagePlans::reasonOf(const VintageDifference &difference) const
{
    QStringList reasons;
    const PlanCell *before = nullptr;
    int vintageBefore = 0;
    for (const int vintage : m_vintages) {
        if (vintage < difference.older || vintage > difference.newer)
            continue;
        const Plan &of = plan(vintage);
        const auto row = std::ranges::find_if(of.rows, [&](const PlanRow &other) { return other.area == difference.area && other.row == difference.row; });
        const PlanCell *cell = row == of.rows.end() ? nullptr : row->cell(difference.year);
        if (!cell || !cell->amount)
            continue;
        if (before && before->amount != cell->amount) {
            const auto reason = m_reasons.find({difference.area, vintage, restatedSubject(difference.row, difference.year, vintageBefore)});
            if (reason == m_reasons.end())
                return {};
            reasons.append(reason->second);
        }
        before = cell;
        vintageBefore = vintage;
    }
    return reasons.join(u"; "_s);
}

Result<VintageTriangle> VintagePlans::triangle(const QString &area, const std::optional<PriceView> &view) const
{
    VintageTriangle triangle{area, {}, {}};
    std::set<int> years;
    for (const int vintage : vintagesOf(area)) {
        for (const std::size_t row : rowsOfArea(plan(vintage), area)) {
            for (const PlanCell &cell : plan(vintage).rows[row].cells)
                years.insert(cell.year);
        }
    }
    triangle.years.assign(years.begin(), years.end());
    for (const int vintage : vintagesOf(area)) {
        const Result<PricedPlan> priced = view ? inPricesOf(plan(vintage), leaves(vintage), *view) : Result<PricedPlan>(PricedPlan{{}, plan(vintage), false});
        if (!priced)
            return Error{priced.error()};
        const Plan &shown = priced->shown;
        VintageTriangle::Line line{vintage, {}, sumOfArea(shown, area, 0), {}};
        for (const int year : triangle.years)
            line.years.push_back(sumOfArea(shown, area, year));
        for (const std::size_t row : rowsOfArea(shown, area)) {
            if (line.areas.empty() || line.areas.back() != shown.rows[row].area)
                line.areas.push_back(shown.rows[row].area);
        }
        triangle.lines.push_back(std::move(line));
    }
    return triangle;
}

Result<std::vector<VintageDifference>> VintagePlans::differences(const QString &area, int older, int newer, const IndexSeries *index) const
{
    struct Sides {
        const PlanCell *before = nullptr;
        const PlanCell *after = nullptr;
    };
    using Key = std::tuple<std::size_t, QString, int>; // place of the area, row, year
    std::map<Key, Sides> cells;
    const auto take = [&](std::size_t place, int vintage, const PlanCell *Sides::*side) {
        const Plan &of = plan(vintage);
        for (const std::size_t i : rowsOfArea(of, m_areas[place])) {
            for (const PlanCell &cell : of.rows[i].cells) {
                if (cell.amount)
                    cells[{place, of.rows[i].row, cell.year}].*side = &cell;
            }
        }
    };
    std::vector<int> before(m_areas.size());
    for (std::size_t place = 0; place < m_areas.size(); ++place) {
        const bool isMeant = area.isEmpty() || m_areas[place] == area;
        if (!isMeant || rowsOfArea(plan(newer), m_areas[place]).empty())
            continue;
        before[place] = followed(m_areas[place], older);
        take(place, before[place], &Sides::before);
        take(place, newer, &Sides::after);
    }

    std::vector<VintageDifference> differences;
    for (const auto &[key, sides] : cells) {
        VintageDifference difference;
        difference.area = m_areas[std::get<0>(key)];
        difference.row = std::get<1>(key);
        difference.year = std::get<2>(key);
        difference.older = before[std::get<0>(key)];
        difference.newer = newer;
        if (sides.before) {
            difference.before = sides.before->amount;
            difference.baseBefore = sides.before->priceBase;
        }
        if (sides.after) {
            difference.after = sides.after->amount;
            difference.baseAfter = sides.after->priceBase;
        }
        difference.difference = orNought(difference.after) - orNought(difference.before);
        if (!sides.before || !sides.after)
            difference.onlyInOne = difference.difference;
        else if (const Done explained = explain(difference, sides.before->carryOver, sides.after->carryOver, index); !explained)
            return Error{explained.error()};
        if (!difference.unexplained.isZero() && !m_reasons.empty())
            difference.reason = reasonOf(difference);
        if (!difference.reason.isEmpty()) {
            difference.stated = std::exchange(difference.unexplained, Money());
            difference.isUnconverted = false;
        }
        differences.push_back(difference);
    }
    return differences;
}

VintageDifference sumOf(const std::vector<VintageDifference> &differences)
{
    VintageDifference sum;
    if (differences.empty())
        return sum;
    const VintageDifference &first = differences.front();
    sum = {first.area, first.row, first.year, first.older, first.newer, {}, {}, first.baseBefore, first.baseAfter, {}, {}, {}, {}, {}, {}, {}, false};
    for (const VintageDifference &each : differences) {
        sum.area = sum.area == each.area ? sum.area : QString();
        sum.row = sum.row == each.row ? sum.row : QString();
        sum.year = sum.year == each.year ? sum.year : 0;
        sum.older = sum.older == each.older ? sum.older : 0;
        if (each.before)
            sum.before = orNought(sum.before) + *each.before;
        if (each.after)
            sum.after = orNought(sum.after) + *each.after;
        sum.difference += each.difference;
        sum.priceBase += each.priceBase;
        sum.carryOver += each.carryOver;
        sum.onlyInOne += each.onlyInOne;
        sum.stated += each.stated;
        sum.unexplained += each.unexplained;
        sum.isUnconverted = sum.isUnconverted || each.isUnconverted;
    }
    return sum;
}

} // namespace ramme
