#pragma once

#include "domain/programme.h"

#include <optional>
#include <vector>

namespace ramme {

struct NamedAmount {
    QString name;
    Money amount;
    bool operator==(const NamedAmount &) const = default;
};

/// A sum of printed figures, and what else in the same document should say the same. For showing that sums come out; where they
/// do not, checks() has a finding.
struct StatedSum {
    enum class Kind {
        Frames,    ///< a mandate's row of frames over its years
        Split,     ///< a budget year's split over its recipients, beside the frame of that year
        Vintages,  ///< a later mandate's frames for the years the one before also gives an amount, to be set against those
        Parts,     ///< the parts of an item of a letter's breakdown, beside the item
        Areas,     ///< what the mandates of a letter's year split on the areas that are parts of one item, beside their frames
        Breakdown  ///< the items of a letter that are part of no other, beside the post of the same amount
    };
    Kind kind = Kind::Frames;
    QString name;    ///< of the area, or of the letter's recipient
    QString row;     ///< of the table, empty for the main row; or the item that is divided
    int vintage = 0; ///< of the mandate, or the letter's year
    int year = 0;    ///< with kind Split, the budget year
    std::vector<NamedAmount> parts;
    Money total;
    std::optional<Money> expected; ///< what should be the same; nothing where there is no such figure
    bool incomplete = false;       ///< some figure is not set, undecided or unreadable, and so not in the sum

    int beforeVintage = 0;         ///< with kind Vintages, the earlier mandate
    Money before = {};             ///< with kind Vintages, its frames for the same years
    bool mixedBases = false;       ///< with kinds Vintages and Areas, the mandates do not have one price base

    bool comesOut() const { return !expected || incomplete || *expected == total; }
    bool operator==(const StatedSum &) const = default;
};

/// The sums of all mandates in the programme's order of areas, by vintage, then those of the letters. A sum of nothing is left out.
std::vector<StatedSum> statedSums(const Programme &programme);

} // namespace ramme
