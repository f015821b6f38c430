#include "planning/leaftable.h"

#include <set>

namespace ramme {

std::optional<std::size_t> LeafTable::indexOf(const LeafKey &key) const
{
    const auto found = m_places.constFind(key);
    return found == m_places.constEnd() ? std::nullopt : std::optional(found.value());
}

const Leaf *LeafTable::find(const LeafKey &key) const
{
    const std::optional<std::size_t> index = indexOf(key);
    return index ? &m_leaves[*index] : nullptr;
}

std::optional<Money> LeafTable::amountOf(const LeafKey &key) const
{
    const Leaf *leaf = find(key);
    return leaf ? std::optional(leaf->amount) : std::nullopt;
}

std::vector<std::size_t> LeafTable::indicesOf(const Selection &selection) const
{
    std::vector<std::size_t> indices;
    if (selection.size() == 1 && selection.front().leaf()) {
        if (const std::optional<std::size_t> index = indexOf(*selection.front().leaf()))
            indices.push_back(*index);
        return indices;
    }
    for (std::size_t i = 0; i < m_leaves.size(); ++i) {
        if (contains(selection, m_leaves[i].key))
            indices.push_back(i);
    }
    return indices;
}

Selection LeafTable::eachArea(const Selection &selection) const
{
    Selection scopes;
    for (Scope scope : selection) {
        if (scope.area) {
            scopes.push_back(scope);
            continue;
        }
        const Scope whole = scope;
        for (const Leaf &leaf : m_leaves) {
            if (!whole.contains(leaf.key))
                continue;
            scope.area = leaf.key.area;
            const bool isLast = !scopes.empty() && scopes.back() == scope; // leaves of an area mostly stand together
            if (!isLast && std::ranges::find(scopes, scope) == scopes.end())
                scopes.push_back(scope);
        }
    }
    return scopes;
}

Money LeafTable::sumOf(const Selection &selection) const
{
    Money sum;
    if (selection.size() == 1 && selection.front().leaf())
        return amountOf(*selection.front().leaf()).value_or(sum);
    for (const Leaf &leaf : m_leaves)
        sum += contains(selection, leaf.key) ? leaf.amount : Money();
    return sum;
}

void LeafTable::put(const Leaf &leaf)
{
    if (const std::optional<std::size_t> index = indexOf(leaf.key)) {
        m_leaves.edit(*index) = leaf;
        return;
    }
    m_places.insert(leaf.key, m_leaves.size());
    m_leaves.push_back(leaf);
}

void LeafTable::set(const LeafKey &key, Money amount)
{
    if (const std::optional<std::size_t> index = indexOf(key)) {
        m_leaves.edit(*index).amount = amount;
        return;
    }
    Leaf leaf{key, amount, false, false, {}};
    const auto like = [&](bool sameRow) {
        return std::ranges::find_if(m_leaves, [&](const Leaf &other) {
            return other.key.year == key.year && !other.key.isReserve() && (!sameRow || (other.key.area == key.area && other.key.row == key.row));
        });
    };
    auto found = like(true);
    if (found == m_leaves.end())
        found = like(false);
    if (found != m_leaves.end())
        leaf.priceBase = found->priceBase;
    put(leaf);
}

namespace {

/// A part by kinds of line; of one kind alone where its figures do not say.
std::map<LineKind, Money> kindsOf(const PlanPart &part, const std::map<int, LineAmount> &lines)
{
    std::map<LineKind, Money> kinds;
    for (const LineAmount &line : part.lines)
        kinds[line.kind] += line.amount;
    if (!kinds.empty())
        return kinds;
    Money sum;
    for (const int figure : part.figures) {
        const auto line = lines.find(figure);
        if (line == lines.end())
            continue;
        kinds[line->second.kind] += line->second.amount;
        sum += line->second.amount;
    }
    if (!kinds.empty() && !part.estimated && sum == part.amount)
        return kinds;
    kinds.clear();
    kinds[LineKind::All] = part.amount - part.carryOver;
    if (!part.carryOver.isZero())
        kinds[LineKind::CarryOver] = part.carryOver;
    return kinds;
}

/// The place of a row, looked for from a place near it; a row that is not there is made, the main row before the others of its area.
std::size_t rowFor(Plan &plan, const LeafKey &key, std::size_t near)
{
    const auto isIt = [&](const PlanRow &row) { return row.area == key.area && row.row == key.row; };
    for (std::size_t i = near; i < std::min(near + 2, plan.rows.size()); ++i) {
        if (isIt(plan.rows[i]))
            return i;
    }
    auto place = std::ranges::find_if(plan.rows, isIt);
    if (place == plan.rows.end()) {
        const auto inArea = [&](const PlanRow &row) { return row.area == key.area; };
        const auto first = std::ranges::find_if(plan.rows, inArea);
        place = key.row.isEmpty() ? first : std::find_if_not(first, plan.rows.end(), inArea);
        place = plan.rows.insert(place, PlanRow{key.area, key.row, {}});
    }
    return std::size_t(place - plan.rows.begin());
}

PlanCell &cellFor(PlanRow &row, const Leaf &leaf)
{
    auto place = std::ranges::lower_bound(row.cells, leaf.key.year, {}, &PlanCell::year);
    if (place == row.cells.end() || place->year != leaf.key.year) {
        place = row.cells.insert(place, PlanCell());
        place->year = leaf.key.year;
        place->priceBase = leaf.priceBase;
    }
    return *place;
}

/// What the leaves of one part add up to.
struct PartSum {
    QString recipient;
    Money amount;
    Money carryOver;
    bool estimated = false;
    std::vector<LineAmount> lines;
};

/// The leaves of one cell, added up by recipient.
struct CellSum {
    const Leaf *first = nullptr;
    std::vector<PartSum> parts;

    void add(const Leaf &leaf)
    {
        auto part = std::ranges::find(parts, leaf.key.recipient, &PartSum::recipient);
        if (part == parts.end())
            part = parts.insert(parts.end(), {leaf.key.recipient, {}, {}, false, {}});
        part->amount += leaf.amount;
        part->carryOver += leaf.key.kind == LineKind::CarryOver ? leaf.amount : Money();
        part->estimated = part->estimated || leaf.estimated;
        part->lines.push_back({leaf.key.kind, leaf.amount});
    }
};

/// The cells leaves speak of, in document order. Leaves of one cell mostly stand together.
std::vector<CellSum> cellSumsOf(const LeafTable &leaves)
{
    std::vector<CellSum> cells;
    QHash<LeafKey, std::size_t> places;
    for (const Leaf &leaf : leaves.leaves()) {
        const LeafKey &key = leaf.key;
        if (key.isReserve())
            continue;
        const bool isSame = !cells.empty() && cells.back().first->key.year == key.year && cells.back().first->key.row == key.row && cells.back().first->key.area == key.area;
        std::size_t place = cells.size() - 1;
        if (!isSame) {
            const LeafKey cell{key.area, key.row, key.year, QString(), LineKind::All};
            place = places.value(cell, cells.size());
            if (place == cells.size()) {
                places.insert(cell, place);
                cells.push_back({&leaf, {}});
            }
        }
        cells[place].add(leaf);
    }
    return cells;
}

void fill(PlanCell &cell, const std::vector<PartSum> &parts, const std::vector<QString> &recipients)
{
    Money total;
    Money carryOver;
    const std::size_t before = cell.parts.size();
    for (const PartSum &sum : parts) {
        auto part = std::ranges::find(cell.parts, sum.recipient, &PlanPart::recipient);
        if (part == cell.parts.end()) {
            cell.parts.push_back({sum.recipient, FigureState::Zero, {}, sum.estimated, {}, {}, {}, {}});
            part = cell.parts.end() - 1;
        }
        if (part->amount != sum.amount)
            part->state = sum.amount.isZero() ? FigureState::Zero : FigureState::Amount;
        part->amount = sum.amount;
        part->carryOver = sum.carryOver;
        if (!part->lines.empty())
            part->lines = sum.lines;
        total += sum.amount;
        carryOver += sum.carryOver;
    }
    if (cell.amount != total)
        cell.state = total.isZero() ? FigureState::Zero : FigureState::Amount;
    cell.amount = total;
    cell.carryOver = carryOver;
    if (cell.parts.size() == before)
        return;
    const auto place = [&](const PlanPart &part) { return part.recipient.isEmpty() ? recipients.end() : std::ranges::find(recipients, part.recipient); };
    std::ranges::stable_sort(cell.parts, [&](const PlanPart &x, const PlanPart &y) { return place(x) < place(y); });
}

} // namespace

std::map<int, LineAmount> printedLines(const Programme &programme)
{
    std::map<int, LineAmount> lines;
    for (const Mandate &mandate : programme.mandates) {
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients)
                lines[cell.figure.id] = {row.kind, cell.figure.amount.value_or(Money())};
        }
    }
    return lines;
}

LeafTable leavesOf(const Programme &programme, const Plan &plan)
{
    const std::map<int, LineAmount> lines = printedLines(programme);
    LeafTable table;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            for (const PlanPart &part : cell.parts) {
                for (const auto &[kind, amount] : kindsOf(part, lines))
                    table.put({{row.area, row.row, cell.year, part.recipient, kind}, amount, part.estimated, false, cell.priceBase});
            }
        }
    }
    for (const PlanReserve &reserve : plan.reserves)
        table.put({*Scope::reserve(reserve.year).leaf(), reserve.amount, false, false, {}});
    return table;
}

Plan planWith(const Plan &plan, const LeafTable &leaves)
{
    Plan result = plan;
    const std::vector<CellSum> cells = cellSumsOf(leaves);
    std::set<int> years(result.years.begin(), result.years.end());
    for (const CellSum &cell : cells) {
        for (const PartSum &part : cell.parts) {
            result.hasUnsplit = result.hasUnsplit || part.recipient.isEmpty();
            if (!part.recipient.isEmpty() && std::ranges::find(result.recipients, part.recipient) == result.recipients.end())
                result.recipients.push_back(part.recipient);
        }
        years.insert(cell.first->key.year);
    }
    std::size_t row = 0;
    for (const CellSum &cell : cells) {
        row = rowFor(result, cell.first->key, row);
        fill(cellFor(result.rows[row], *cell.first), cell.parts, result.recipients);
    }
    result.years.assign(years.begin(), years.end());
    for (const Leaf &leaf : leaves.leaves()) {
        if (!leaf.key.isReserve())
            continue;
        auto place = std::ranges::lower_bound(result.reserves, leaf.key.year, {}, &PlanReserve::year);
        if (place == result.reserves.end() || place->year != leaf.key.year)
            place = result.reserves.insert(place, {leaf.key.year, {}});
        place->amount = leaf.amount;
    }
    return result;
}

bool changePlan(Plan &plan, const LeafTable &leaves, const std::vector<LeafChange> &changes)
{
    QHash<std::pair<QString, QString>, std::size_t> rows;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        rows.insert({plan.rows[i].area, plan.rows[i].row}, i);
    QHash<LeafKey, PlanCell *> cells;
    for (const LeafChange &change : changes) {
        if (!change.before || !change.after)
            return false;
        if (change.leaf.isReserve()) {
            if (std::ranges::find(plan.reserves, change.leaf.year, &PlanReserve::year) == plan.reserves.end())
                return false;
            continue;
        }
        const auto row = rows.constFind({change.leaf.area, change.leaf.row});
        if (row == rows.cend())
            return false;
        std::vector<PlanCell> &of = plan.rows[*row].cells;
        const auto cell = std::ranges::lower_bound(of, change.leaf.year, {}, &PlanCell::year);
        if (cell == of.end() || cell->year != change.leaf.year || std::ranges::find(cell->parts, change.leaf.recipient, &PlanPart::recipient) == cell->parts.end())
            return false;
        cells.insert({change.leaf.area, change.leaf.row, change.leaf.year, QString(), LineKind::All}, &*cell);
    }
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        CellSum sum;
        for (const PlanPart &part : cell.value()->parts) {
            for (const LineKind kind : lineKinds) {
                if (const Leaf *leaf = leaves.find({cell.key().area, cell.key().row, cell.key().year, part.recipient, kind}))
                    sum.add(*leaf);
            }
        }
        fill(*cell.value(), sum.parts, plan.recipients);
    }
    for (PlanReserve &reserve : plan.reserves)
        reserve.amount = leaves.amountOf(*Scope::reserve(reserve.year).leaf()).value_or(reserve.amount);
    return true;
}

} // namespace ramme
