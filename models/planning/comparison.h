#pragma once

#include "planning/overlay.h"
#include "planning/priceview.h"

namespace ramme {

/// One of what is put side by side: the plan, a scenario or a vintage, by its figures.
struct ComparedSide {
    enum class Kind { Plan, Scenario, Vintage };
    Kind kind = Kind::Plan;
    QString name; ///< of a scenario
    int vintage = 0;
    LeafTable leaves;
    std::optional<LeafTable> standsOn = {}; ///< of an approved scenario the plan before it; beside the plan, which has it, its difference is to that
};

/// A scenario, beside the plan of a programme that has these leaves.
ComparedSide sideOf(const Programme &programme, const LeafTable &plan, const Scenario &scenario);

/// A side's amount in one row of a comparison.
struct ComparedAmount {
    Money amount;
    Money difference;  ///< to the first side, or to what the side stands on
    Money carryOver;   ///< of the amount, what is unused money of an earlier year, and so counted in an earlier frame too
    bool isThere = false; ///< at least one figure is in it
    bool isEstimated = false;
    bool mixedBases = false; ///< amounts other than nought of several price bases are added
    bool otherBase = false;  ///< the first side is in another base, or either is mixed, so that the difference is not one of prices alone
    std::optional<PriceBase> priceBase; ///< of all that is other than nought
    std::vector<int> shares; ///< per mille of each of Comparison::recipients; they add up to 1 000; empty where there is nothing to share or something is negative
    bool operator==(const ComparedAmount &) const = default;
};

/// What is compared: an area or all of them, a year or all of them, a recipient or all of them.
struct ComparisonRow {
    std::optional<QString> area;
    std::optional<int> year;
    std::optional<QString> recipient; ///< an empty one for what no split speaks of
    std::vector<ComparedAmount> sides;

    Scope scope() const { return {area, std::nullopt, year, recipient, std::nullopt}; }
    bool differs() const; ///< some side has another amount than the first
    bool operator==(const ComparisonRow &) const = default;
};

/// What of a comparison is wanted; nothing given is all.
struct ComparisonChoice {
    std::optional<QString> area;
    std::optional<int> year;
};

/// Any number of sides side by side, exact: for each area each year and all of them, then for each recipient, then the whole programme,
/// or for one area the same, its recipients first. The reserve is an area of an empty name, and in no sum.
struct Comparison {
    std::vector<ComparedSide> sides;
    std::vector<QString> recipients; ///< that figures name, the programme's first; an empty one at the end for what no split speaks of, where there is any
    std::vector<ComparisonRow> rows;
};

Comparison compare(const Programme &programme, std::vector<ComparedSide> sides, const ComparisonChoice &choice = {});

/// The same sides in the kroner of a view, or why not.
Result<std::vector<ComparedSide>> inPricesOf(std::vector<ComparedSide> sides, const PriceView &view);

} // namespace ramme
