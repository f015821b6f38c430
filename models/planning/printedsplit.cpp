#include "planning/printedsplit.h"

namespace ramme {

namespace {

bool sameName(QStringView a, QStringView b) { return a.toString().simplified().compare(b.toString().simplified(), Qt::CaseInsensitive) == 0; }

bool hasRow(const std::vector<QString> &rows, QStringView row)
{
    return std::any_of(rows.begin(), rows.end(), [row](const QString &other) { return other == row; });
}

/// The row a line of a split divides: the one it names, else the mandate's only row, else the main row.
QString rowDividedBy(const SplitRow &line, const Mandate &mandate, const std::vector<QString> &areaRows)
{
    if (!line.line.isEmpty()) {
        for (const QString &row : areaRows) {
            if (!row.isEmpty() && sameName(row, line.line))
                return row;
        }
    }
    if (mandate.frames.size() == 1)
        return mandate.frames.front().row;
    if (mandate.frames.empty() && areaRows.size() == 1)
        return areaRows.front();
    return {};
}

void addLine(PrintedSplit &split, const SplitRow &line)
{
    for (const RecipientFigure &cell : line.recipients) {
        auto part = std::find_if(split.parts.begin(), split.parts.end(), [&](const SplitPart &p) { return p.recipient == cell.recipient; });
        if (part == split.parts.end())
            part = split.parts.insert(split.parts.end(), SplitPart{cell.recipient, false, {}, {}, {}});
        if (cell.figure.state == FigureState::Undecided || cell.figure.state == FigureState::Unreadable)
            split.undecided = true;
        if (!cell.figure.amount)
            continue;
        part->stated = true;
        part->amount += *cell.figure.amount;
        part->figures.push_back(cell.figure.id);
        if (line.kind == LineKind::CarryOver)
            part->carryOver += *cell.figure.amount;
    }
}

} // namespace

bool PrintedSplit::stated() const
{
    return std::any_of(parts.begin(), parts.end(), [](const SplitPart &part) { return part.stated; });
}

Money PrintedSplit::total() const
{
    Money sum;
    for (const SplitPart &part : parts)
        sum += part.amount;
    return sum;
}

Money PrintedSplit::carryOver() const
{
    Money sum;
    for (const SplitPart &part : parts)
        sum += part.carryOver;
    return sum;
}

std::vector<SplitWeight> PrintedSplit::weights(bool withoutCarryOver) const
{
    if (undecided)
        return {};
    std::vector<SplitWeight> weights;
    bool any = false;
    for (const SplitPart &part : parts) {
        if (!part.stated)
            continue;
        const Money amount = withoutCarryOver ? part.amount - part.carryOver : part.amount;
        if (amount.isNegative())
            return {};
        any = any || !amount.isZero();
        weights.push_back({part.recipient, amount.ore()});
    }
    if (!any)
        weights.clear();
    return weights;
}

std::vector<PrintedSplit> printedSplits(const Programme &programme, QStringView area)
{
    const std::vector<QString> rows = rowsOf(programme, area);
    std::vector<PrintedSplit> splits;
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.area != area)
            continue;
        for (const SplitRow &line : mandate.splits) {
            const QString row = rowDividedBy(line, mandate, rows);
            auto split = std::find_if(splits.begin(), splits.end(), [&](const PrintedSplit &s) {
                return s.vintage == mandate.vintage && s.budgetYear == line.budgetYear && s.row == row;
            });
            if (split == splits.end())
                split = splits.insert(splits.end(), PrintedSplit{mandate.vintage, line.budgetYear, mandate.priceBase, row, {}, false});
            addLine(*split, line);
        }
    }
    return splits;
}

std::vector<QString> rowsOf(const Programme &programme, QStringView area)
{
    std::vector<QString> rows;
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.area != area)
            continue;
        for (const FrameRow &row : mandate.frames) {
            if (!hasRow(rows, row.row))
                rows.push_back(row.row);
        }
    }
    std::stable_partition(rows.begin(), rows.end(), [](const QString &row) { return row.isEmpty(); });
    return rows;
}

} // namespace ramme
