#pragma once

#include "domain/programme.h"

#include <vector>

namespace ramme {

/// One rule: its id in findings, and what it finds in a programme.
struct Rule {
    const char *id;
    std::vector<Finding> (*find)(const Programme &programme);
};

/// Printed sums against the cells they stand for.
std::vector<Finding> sumDiffers(const Programme &programme);
/// A split's total against the frame of the same year in the same mandate.
std::vector<Finding> splitAgainstFrame(const Programme &programme);
/// Amounts and percentages in the text against the tables.
std::vector<Finding> textAgainstTable(const Programme &programme);
/// A letter's breakdown against the mandates of its year, and against itself.
std::vector<Finding> letterAgainstMandate(const Programme &programme);
/// Years a later mandate gives another figure.
std::vector<Finding> vintagesDiffer(const Programme &programme);
/// Frames with no stated price base, and sums that mix bases.
std::vector<Finding> priceBase(const Programme &programme);
/// Years of nought while the measure goes on.
std::vector<Finding> zeroFrame(const Programme &programme);
/// Unused money that is in two years' frames.
std::vector<Finding> carryOver(const Programme &programme);
/// Rows of one table of frames that bear the same name and give the same year.
std::vector<Finding> rowTwice(const Programme &programme);
/// Frames and parts of splits that cannot be read, and what the plan shows instead.
std::vector<Finding> figureUnreadable(const Programme &programme);
/// Earmarks beyond what the recipient gets.
std::vector<Finding> earmarks(const Programme &programme);

} // namespace ramme
