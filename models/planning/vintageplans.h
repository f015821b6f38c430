#pragma once

#include "planning/priceview.h"

#include <map>
#include <tuple>

namespace ramme {

/// What one area, or the whole programme, is given by each vintage for each budget year.
struct VintageTriangle {
    struct Line {
        int vintage = 0;
        std::vector<PlanSum> years; ///< one for each of VintageTriangle::years
        PlanSum whole;              ///< over the years
        std::vector<QString> areas; ///< that have mandates of the vintage, in the programme's order
        bool operator==(const Line &) const = default;
    };
    QString area;           ///< empty for the whole programme
    std::vector<int> years; ///< rising
    std::vector<Line> lines; ///< by rising vintage
    bool operator==(const VintageTriangle &) const = default;
};

/// How far a newer mandate differs from an older one about one row in one year, or over several, by cause. The causes add up to the difference.
struct VintageDifference {
    QString area;
    QString row;
    int year = 0;
    int older = 0; ///< the vintages; 0 where the area has no mandate before
    int newer = 0;
    std::optional<Money> before; ///< as the older vintage states it; nothing where it states no amount
    std::optional<Money> after;
    PriceBase baseBefore;
    PriceBase baseAfter;
    Money difference;
    Money priceBase;    ///< the older amount in the kroner of the newer one, less the older amount
    Money carryOver;    ///< unused money of an earlier year in the newer amount, less that in the older
    Money onlyInOne;    ///< all of it, where only one vintage states an amount
    Money stated;       ///< the rest, where a person has said why the newer mandate changes the frame: the check is explained
    Money unexplained;  ///< the rest, where nobody has
    QString reason;     ///< what was said; empty where there is no rest
    bool isUnconverted = false; ///< the bases differ and are not converted, so that what prices did is in the unexplained
    bool operator==(const VintageDifference &) const = default;
};

/// The plan each vintage gives by itself, whatever is pinned.
class VintagePlans
{
public:
    explicit VintagePlans(const Programme &programme);

    const std::vector<int> &vintages() const { return m_vintages; } ///< rising
    std::vector<int> vintagesOf(const QString &area) const; ///< empty for the whole programme
    std::vector<QString> areas() const; ///< that have mandates, in the programme's order
    const Plan &plan(int vintage) const; ///< empty where there is no such vintage
    const LeafTable &leaves(int vintage) const;

    /// As stated, or in the kroner of a view.
    Result<VintageTriangle> triangle(const QString &area, const std::optional<PriceView> &view = {}) const;

    /// What the mandates of a vintage changed: every row and year that they, or the mandate of the same area that they followed, say an amount
    /// for, in the order of the programme. The one they followed is the newest not later than `older`; an area without a mandate of the newer
    /// vintage keeps the one it has, so that nothing is changed there. The index is what prices are told apart by.
    Result<std::vector<VintageDifference>> differences(const QString &area, int older, int newer, const IndexSeries *index = nullptr) const;

private:
    std::size_t placeOf(int vintage) const;
    int followed(const QString &area, int older) const; ///< 0 where there is none
    /// Why the frame is another in `newer` than in `older`; empty where not every mandate that changed it on the way has been explained.
    QString reasonOf(const VintageDifference &difference) const;

    std::vector<QString> m_areas;
    std::vector<int> m_vintages;
    std::vector<Plan> m_plans; ///< one for each vintage, and an empty one
    std::vector<LeafTable> m_leaves;
    std::map<std::tuple<QString, int, QString>, QString> m_reasons; ///< by area, newer vintage and restatedSubject
};

/// The sum over rows and years: of area and year, only what is the same in all of them is kept.
VintageDifference sumOf(const std::vector<VintageDifference> &differences);

} // namespace ramme
