#pragma once

#include "domain/programme.h"

#include <optional>
#include <vector>

namespace ramme {

/// An approved scenario whose values the plan shows. It is a decision of its own, dated and after the mandates it was made on.
struct PlanDecision {
    QString scenario; ///< its name
    QDate on;         ///< when it was approved
    QString reference;
    bool operator==(const PlanDecision &) const = default;
};

/// What stands on one kind of line.
struct LineAmount {
    LineKind kind = LineKind::All;
    Money amount;
    bool operator==(const LineAmount &) const = default;
};

/// What one recipient gets of one row in one year.
struct PlanPart {
    QString recipient;                      ///< short name; empty for what no split speaks of (unsplit)
    FigureState state = FigureState::Blank; ///< Amount or Zero
    Money amount;
    bool estimated = false;    ///< worked out with an allocation key, not printed
    std::vector<int> figures;  ///< ids of the printed figures it is made of; empty where estimated
    Money carryOver;           ///< of the amount, what is unused money of an earlier year, by the printed split
    std::optional<PlanDecision> decision = {}; ///< the last that changed it; then no figure says so, and it is still estimated where it was
    std::vector<LineAmount> lines = {};        ///< what it is made of where a decision changed it, in the order of the kinds
    bool operator==(const PlanPart &) const = default;
};

/// One row in one year, as the vintage that is shown states it.
struct PlanCell {
    int year = 0;
    FigureState state = FigureState::Blank; ///< Amount, Zero, NotSet or Undecided
    std::optional<Money> amount;            ///< the frame, with Amount and Zero
    int vintage = 0;                        ///< the mandate year it is taken from; 0 where no mandate states the year
    PriceBase priceBase;
    bool pinned = false;
    int figure = 0;              ///< id of the frame's figure; 0 where a split alone states the year
    std::vector<PlanPart> parts; ///< in the order of Plan::recipients, then unsplit; empty where there is no amount
    Money carryOver;             ///< what of the frame is unused money of an earlier year, by the printed split
    std::optional<PriceBase> convertedFrom = {}; ///< the base of the stored figure, where this is a view of it in another
    std::optional<PlanDecision> decision = {}; ///< the last that changed the frame; one that only moves money within it is at the parts alone
    bool operator==(const PlanCell &) const = default;
};

/// One area, or one row within an area.
struct PlanRow {
    QString area;
    QString row; ///< empty for the area's main row
    std::vector<PlanCell> cells; ///< by rising year; only years the shown vintage states
    bool operator==(const PlanRow &) const = default;

    const PlanCell *cell(int year) const;
};

/// A sum over rows, and over years where year is 0.
struct PlanSum {
    QString area;      ///< empty for the whole programme
    QString row;       ///< as in PlanRow, for sums over the years of one row
    int year = 0;      ///< 0 for the sum over all years
    QString recipient; ///< short name, "unsplit", or "total"
    Money amount;
    Money carryOver;            ///< counted in amount, and once before in an earlier year's frame
    bool estimated = false;     ///< something in it is estimated
    bool mixedBases = false;    ///< amounts other than zero of different price bases are added: marked until a person gives an index
    bool incomplete = false;    ///< something in it is not set or undecided, and so not in the amount
    std::optional<PriceBase> priceBase; ///< of all its amounts; nothing where bases are mixed or nothing is added
    int count = 0;              ///< how many amounts are added; 0 where there is nothing to sum
    bool operator==(const PlanSum &) const = default;
};

struct Plan;
/// True where something of an area, or of any, is not set or undecided in a year, or in any with 0: a sum over it lacks that.
bool lacksAmounts(const Plan &plan, const std::optional<QString> &area, int year);

/// What is held back for the whole programme in one year, outside every frame.
struct PlanReserve {
    int year = 0;
    Money amount;
    std::optional<PlanDecision> decision = {}; ///< the last that changed it
    bool operator==(const PlanReserve &) const = default;
};

/// The current plan: one vintage per area and year, split between the recipients, and the decisions made since.
struct Plan {
    Basis basis;
    std::vector<int> years;          ///< rising
    std::vector<QString> recipients; ///< short names in the programme's order, only those that occur
    bool hasUnsplit = false;
    std::vector<PlanRow> rows;       ///< areas in the programme's order, each with its main row first
    std::vector<PlanReserve> reserves; ///< by rising year
    bool operator==(const Plan &) const = default;
};

/// What the mandates alone say.
Plan mandatedPlan(const Programme &programme, const Basis &basis);
/// The same with the decisions that are in force; see decisions.h.
Plan currentPlan(const Programme &programme, const Basis &basis);
/// With the basis kept in the programme's settings.
Plan currentPlan(const Programme &programme);

/// The exact sum over the given rows (indices into Plan::rows, all of them where empty) for one year, or for all years with
/// year 0, and for one recipient: a short name, "unsplit", or "total".
PlanSum sumOf(const Plan &plan, const std::vector<std::size_t> &rows, int year, const QString &recipient);

} // namespace ramme
