#pragma once

#include "domain/programme.h"
#include "planning/ambitionmoney.h"
#include "report/json.h"
#include "report/shownplan.h"
#include "report/table.h"
#include "report/tablename.h"

namespace ramme {

/// What of a table is wanted, where it is not all.
struct TableChoice {
    const Scenario *scenario = nullptr;   ///< of the allocation
    std::optional<PriceView> prices = {}; ///< of the allocation and the triangle
    const IndexSeries *index = nullptr;   ///< that tells prices apart in the changes
    QString area;                         ///< of the triangle and the changes; empty for all, with the programme
    std::optional<int> older = {};        ///< of the changes; nothing for each vintage against the one before
    std::optional<int> newer = {};
};

/// Builds a table, or says why what is wanted is not to be had.
Result<Table> chosenTable(const Programme &programme, TableName name, const Basis &basis, const TableChoice &choice);
Result<Json> chosenJson(const Programme &programme, TableName name, const Basis &basis, const TableChoice &choice);

/// Builds a table from the programme; the allocation shows the plan on the given basis, under a scenario where one is given.
Table buildTable(const Programme &programme, TableName name, const Basis &basis, const Scenario *scenario = nullptr);

/// The same content for machines: one object per cell of the allocation, else the objects dataJson() holds.
Json tableJson(const Programme &programme, TableName name, const Basis &basis, const Scenario *scenario = nullptr);

Table allocationTable(const Programme &programme, const Basis &basis, const Scenario *scenario = nullptr);
Json allocationJson(const Programme &programme, const Basis &basis, const Scenario *scenario = nullptr);
/// With lines, each row that has financing lines is followed by what stands on each.
Table allocationTable(const Programme &programme, const ShownPlan &shown, bool hasLines = false);
Json allocationJson(const ShownPlan &shown);
Table framesTable(const Programme &programme);
Table vintagesTable(const Programme &programme);
Table splitsTable(const Programme &programme);
Table ambitionsTable(const Programme &programme);
Table lettersTable(const Programme &programme);
Table checksTable(const Programme &programme);
/// What a person has found to be errors of the documents, for the one who keeps them.
Table errataTable(const Programme &programme);
/// What each area is given each year, under a scenario too where there is one, beside the ambitions that are ahead.
std::vector<AmbitionMoney> ambitionsAgainstMoney(const Programme &programme, const Basis &basis, const Scenario *scenario);
/// The name is that of the scenario; empty where there is none.
Table ambitionMoneyTable(const std::vector<AmbitionMoney> &all, const QString &scenario);
Json ambitionMoneyJson(const std::vector<AmbitionMoney> &all, const QString &scenario);
/// The logs of all scenarios, move by move.
Table movesTable(const Programme &programme);
Json movesJson(const Programme &programme);

} // namespace ramme
