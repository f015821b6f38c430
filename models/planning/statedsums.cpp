#include "planning/statedsums.h"

#include "planning/printedsplit.h"

namespace ramme {

namespace {

void add(StatedSum &sum, const QString &name, const Figure &figure)
{
    if (figure.amount) {
        sum.parts.push_back({name, *figure.amount});
        sum.total += *figure.amount;
    } else if (figure.state != FigureState::Blank && figure.state != FigureState::FootnoteOnly) {
        sum.incomplete = true;
    }
}

StatedSum ofFrames(const Mandate &mandate, const FrameRow &row)
{
    StatedSum sum{StatedSum::Kind::Frames, mandate.area, row.row, mandate.vintage, 0, {}, {}, {}, false};
    for (const YearFigure &cell : row.years)
        add(sum, QString::number(cell.year), cell.figure);
    return sum;
}

std::optional<Money> frameOf(const Mandate &mandate, const QString &row, int year)
{
    for (const FrameRow &frames : mandate.frames) {
        for (const YearFigure &cell : frames.years) {
            if (frames.row == row && cell.year == year)
                return cell.figure.amount;
        }
    }
    return std::nullopt;
}

StatedSum ofSplit(const Mandate &mandate, const PrintedSplit &split)
{
    StatedSum sum{StatedSum::Kind::Split, mandate.area, split.row, mandate.vintage, split.budgetYear, {}, split.total(), {}, split.undecided};
    for (const SplitPart &part : split.parts) {
        if (part.stated)
            sum.parts.push_back({part.recipient, part.amount});
    }
    sum.expected = frameOf(mandate, split.row, split.budgetYear);
    const bool onTop = std::any_of(mandate.claims.begin(), mandate.claims.end(), [](const Claim &claim) { return claim.kind == Claim::Kind::CarryOverOnTop; });
    if (sum.expected && onTop && *sum.expected == split.total() - split.carryOver())
        sum.expected = split.total(); // the text says that the split holds more than the frame
    return sum;
}

StatedSum ofVintages(const Mandate &older, const Mandate &newer, const FrameRow &row)
{
    StatedSum sum{StatedSum::Kind::Vintages, newer.area, row.row, newer.vintage, 0, {}, {}, {}, false};
    sum.beforeVintage = older.vintage;
    sum.mixedBases = older.priceBase != newer.priceBase;
    for (const YearFigure &cell : row.years) {
        const std::optional<Money> before = frameOf(older, row.row, cell.year);
        if (!before || !cell.figure.amount)
            continue;
        add(sum, QString::number(cell.year), cell.figure);
        sum.before += *before;
    }
    return sum;
}

StatedSum ofParts(const Letter &letter, const BreakdownItem &item)
{
    StatedSum sum{StatedSum::Kind::Parts, letter.recipient, item.label, letter.year, 0, {}, {}, item.figure.amount, false};
    for (const BreakdownItem &part : letter.breakdown) {
        if (part.parent == item.label && &part != &item)
            add(sum, part.label, part.figure);
    }
    return sum;
}

/// Has no parts where a mandate or its split is missing for one of the areas.
StatedSum ofAreas(const Programme &programme, const Letter &letter, const BreakdownItem &item)
{
    StatedSum sum{StatedSum::Kind::Areas, letter.recipient, item.label, letter.year, letter.year, {}, {}, Money(), false};
    std::vector<QString> areas;
    std::optional<PriceBase> base;
    for (const BreakdownItem &part : letter.breakdown) {
        if (part.parent != item.label || &part == &item || (part.area && std::find(areas.begin(), areas.end(), *part.area) != areas.end()))
            continue;
        const Mandate *mandate = part.area ? findMandate(programme, *part.area, letter.year) : nullptr;
        std::vector<PrintedSplit> splits = mandate ? printedSplits(programme, *part.area) : std::vector<PrintedSplit>();
        std::erase_if(splits, [&](const PrintedSplit &split) { return split.vintage != letter.year || split.budgetYear != letter.year || !split.stated(); });
        if (splits.empty())
            return {};
        areas.push_back(*part.area);
        sum.mixedBases = sum.mixedBases || (base && *base != mandate->priceBase);
        base = mandate->priceBase;
        for (const PrintedSplit &split : splits) {
            const StatedSum ofOne = ofSplit(*mandate, split);
            for (const NamedAmount &amount : ofOne.parts) {
                auto found = std::find_if(sum.parts.begin(), sum.parts.end(), [&](const NamedAmount &known) { return known.name == amount.name; });
                if (found == sum.parts.end())
                    found = sum.parts.insert(sum.parts.end(), {amount.name, {}});
                found->amount += amount.amount;
            }
            sum.total += ofOne.total;
            sum.incomplete = sum.incomplete || ofOne.incomplete || !ofOne.expected;
            *sum.expected += ofOne.expected.value_or(Money());
        }
    }
    return areas.size() > 1 ? sum : StatedSum();
}

StatedSum ofBreakdown(const Letter &letter)
{
    StatedSum sum{StatedSum::Kind::Breakdown, letter.recipient, {}, letter.year, 0, {}, {}, {}, false};
    for (const BreakdownItem &item : letter.breakdown) {
        if (item.parent.isEmpty())
            add(sum, item.label, item.figure);
    }
    for (const LetterPost &post : letter.posts) {
        if (post.figure.amount == sum.total)
            sum.expected = post.figure.amount;
    }
    return sum;
}

} // namespace

std::vector<StatedSum> statedSums(const Programme &programme)
{
    std::vector<StatedSum> sums;
    const auto keep = [&](StatedSum sum) {
        if (!sum.parts.empty())
            sums.push_back(std::move(sum));
    };
    for (const Area &area : programme.areas) {
        const std::vector<PrintedSplit> splits = printedSplits(programme, area.name);
        std::vector<const Mandate *> mandates;
        for (const Mandate &mandate : programme.mandates) {
            if (mandate.area == area.name)
                mandates.push_back(&mandate);
        }
        std::sort(mandates.begin(), mandates.end(), [](const Mandate *a, const Mandate *b) { return a->vintage < b->vintage; });
        const Mandate *before = nullptr;
        for (const Mandate *mandate : mandates) {
            for (const FrameRow &row : mandate->frames) {
                keep(ofFrames(*mandate, row));
                if (before)
                    keep(ofVintages(*before, *mandate, row));
            }
            before = mandate;
            for (const PrintedSplit &split : splits) {
                if (split.vintage == mandate->vintage)
                    keep(ofSplit(*mandate, split));
            }
        }
    }
    for (const Letter &letter : programme.letters) {
        for (const BreakdownItem &item : letter.breakdown) {
            keep(ofParts(letter, item));
            keep(ofAreas(programme, letter, item));
        }
        keep(ofBreakdown(letter));
    }
    return sums;
}

} // namespace ramme
