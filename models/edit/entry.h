#pragma once

#include "domain/figure.h"
#include "domain/result.h"
#include "domain/unit.h"

namespace ramme {

/// What a person puts into one cell.
struct Entry {
    FigureState state = FigureState::Blank;
    std::optional<Money> amount; ///< with Amount and Zero
    std::optional<int> percent;  ///< with Percent, hundredths of a per cent
    QString words;               ///< with Mark and Text

    static Entry blank() { return {}; }
    static Entry notSet() { return {FigureState::NotSet, {}, {}, {}}; }
    static Entry of(Money amount);
    static Entry ofPercent(int hundredths) { return {FigureState::Percent, {}, hundredths, {}}; }
    bool operator==(const Entry &) const = default;
};

/// What a figure says now, and what the document printed where a person corrected it.
Entry entryOf(const Figure &figure);
Entry printedEntryOf(const Figure &figure);

/// Reads what is typed into a money table: nothing, a dash, a footnote mark or an amount.
Result<Entry> readMoneyEntry(QStringView text, Unit unit);
/// Reads what is typed into an ambition table: nothing, a dash, 80 %, x, (x) or words. A bare number is refused.
Result<Entry> readAmbitionEntry(QStringView text);
/// Reads what is typed as a plan status: nothing, a dash or words.
Entry readStatusEntry(QStringView text);

} // namespace ramme
