#pragma once

#include "planning/checks.h"

namespace ramme {

/// The first rule of an id, or nullptr.
const CheckRule *findRule(QStringView id);

/// Printed sums against the cells they stand for.
std::vector<Check> sumDiffers(const Programme &programme);
/// A split's total against the frame of the same year in the same mandate.
std::vector<Check> splitAgainstFrame(const Programme &programme);
/// Amounts in the text against the tables.
std::vector<Check> textAgainstTable(const Programme &programme);
/// Percentages in bullets against the ambition tables.
std::vector<Check> goalsAgainstTable(const Programme &programme);
/// A letter's breakdown against the mandates of its year, and against itself.
std::vector<Check> letterAgainstMandate(const Programme &programme);
/// Years a later mandate gives another figure.
std::vector<Check> vintagesDiffer(const Programme &programme);
/// Frames with no stated price base, and sums that mix bases.
std::vector<Check> priceBase(const Programme &programme);
/// Years of nought while the measure goes on.
std::vector<Check> zeroFrame(const Programme &programme);
/// Shares of an ambition that are less than those of an earlier year.
std::vector<Check> ambitionFalls(const Programme &programme);
/// Unused money that is in two years' frames.
std::vector<Check> carryOver(const Programme &programme);
/// Rows of one table of frames that bear the same name and give the same year.
std::vector<Check> rowTwice(const Programme &programme);
/// Tables of frames or ambitions whose years neither rise nor fall from left to right.
std::vector<Check> yearsOutOfOrder(const Programme &programme);
/// Frames and parts of splits that cannot be read, and what the plan shows instead.
std::vector<Check> figureUnreadable(const Programme &programme);
/// Earmarks beyond what the recipient gets.
std::vector<Check> earmarks(const Programme &programme);

/// Decisions that a newer mandate, or a changed figure, has put out of force.
std::vector<Check> decisionSuperseded(const Programme &programme);

} // namespace ramme
