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
        for (const Mandate &mandate : programme.mandates) {
            if (mandate.area != area.name)
                continue;
            for (const FrameRow &row : mandate.frames)
                keep(ofFrames(mandate, row));
            for (const PrintedSplit &split : splits) {
                if (split.vintage == mandate.vintage)
                    keep(ofSplit(mandate, split));
            }
        }
    }
    for (const Letter &letter : programme.letters) {
        for (const BreakdownItem &item : letter.breakdown)
            keep(ofParts(letter, item));
        keep(ofBreakdown(letter));
    }
    return sums;
}

} // namespace ramme
