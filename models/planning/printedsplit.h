#pragma once

#include "domain/programme.h"

#include <vector>

namespace ramme {

/// What a printed split gives one recipient: the sum of its lines.
struct SplitPart {
    QString recipient;
    bool stated = false; ///< an amount or a zero is printed for it
    Money amount;
    Money carryOver; ///< of the amount, what is unused money of an earlier year
    std::vector<int> figures;
};

/// A recipient's part of an allocation key; only the proportions count.
struct SplitWeight {
    QString recipient;
    qint64 weight = 0;
};

/// The split one vintage prints of one row's money in one budget year, its lines added up.
struct PrintedSplit {
    int vintage = 0;
    int budgetYear = 0;
    PriceBase priceBase;
    QString row; ///< the frame row it divides; empty for the area's main row
    std::vector<SplitPart> parts;
    bool undecided = false; ///< a cell of it cannot be read with certainty, so it divides nothing

    bool stated() const; ///< it holds at least one amount or zero
    Money total() const;
    Money carryOver() const;
    /// The proportions it gives as weights, or nothing where it is undecided, negative somewhere, or zero altogether.
    std::vector<SplitWeight> weights(bool withoutCarryOver) const;
};

/// The splits all vintages print for an area, in document order.
std::vector<PrintedSplit> printedSplits(const Programme &programme, QStringView area);

/// The frame rows of an area over all its vintages: the main row first, then by first appearance.
std::vector<QString> rowsOf(const Programme &programme, QStringView area);

} // namespace ramme
