#pragma once

#include "domain/money.h"
#include "domain/result.h"

namespace ramme {

/// The values a total is given one after the other, all exact: amounts, changes by an amount, or changes by a share.
struct VariedRange {
    enum class Kind { Total, Change, Share };
    Kind kind = Kind::Total;
    qint64 from = 0; ///< øre, or hundredths of a per cent
    qint64 to = 0;   ///< the last value is not above it
    qint64 step = 1;

    qint64 count() const { return (to - from) / step + 1; }
    qint64 at(qint64 index) const { return from + index * step; }
    /// A value as a person types it into a total: "220", "+5", "−3 %".
    QString typed(qint64 value) const;
    bool operator==(const VariedRange &) const = default;
};

/// Reads "200..240", "-5..+5" or "-10 %..+10 %" and its step, in mill. kroner. Amounts with a sign are changes, amounts without one are
/// totals. Refuses, in one sentence, what is neither, a range that runs backwards, and a step that is not above nought.
Result<VariedRange> parseVariedRange(const QString &range, const QString &step);

} // namespace ramme
