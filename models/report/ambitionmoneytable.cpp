#include "report/builders.h"

#include "planning/decisions.h"
#include "planning/movetext.h"
#include "planning/overlay.h"
#include "report/datafigure.h"
#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct AmbitionMoneyText
{
    Q_DECLARE_TR_FUNCTIONS(AmbitionMoney)
};

QString namesOf(const std::vector<const AmbitionRow *> &ambitions)
{
    QStringList names;
    for (const AmbitionRow *row : ambitions)
        names.append(toText(*row));
    return names.join(u"; "_s);
}

TableCell cellOf(const std::optional<Money> &amount) { return amount ? TableCell::of(*amount) : TableCell(); }

} // namespace

std::vector<AmbitionMoney> ambitionsAgainstMoney(const Programme &programme, const Basis &basis, const Scenario *scenario)
{
    const Plan plan = scenario ? planUnder(programme, basis, *scenario) : currentPlan(programme, basis);
    const LeafTable leaves = leavesOf(programme, plan);
    std::vector<AmbitionMoney> all = ambitionsAgainstMoney(programme, leaves, scenario ? apply(leaves, *scenario) : leaves);
    for (AmbitionMoney &one : all)
        one.isIncomplete = lacksAmounts(plan, one.area, one.year);
    return all;
}

Table ambitionMoneyTable(const std::vector<AmbitionMoney> &all, const QString &scenario)
{
    Table table;
    table.title = scenario.isEmpty() ? AmbitionMoneyText::tr("Ambisjoner mot penger") : AmbitionMoneyText::tr("Ambisjoner mot penger i scenarioet «%1»").arg(scenario);
    table.sheetName = AmbitionMoneyText::tr("Ambisjoner mot penger");
    table.about = AmbitionMoneyText::tr("Ambisjonene er de som skal komme lenger det året eller senere.") + u' ' + TableText::ownBases();
    table.columns = {{{}, TableText::area(), true, false}, {{}, AmbitionMoneyText::tr("År"), true, false}, {{}, AmbitionMoneyText::tr("Planen"), false, true}};
    if (!scenario.isEmpty()) {
        table.addColumn({{}, AmbitionMoneyText::tr("Scenarioet"), false, true});
        table.addColumn({{}, AmbitionMoneyText::tr("Endring"), false, true});
    }
    table.addColumn({{}, AmbitionMoneyText::tr("Gjenstår"), false, true});
    const std::size_t names = table.addColumn({{}, AmbitionMoneyText::tr("Ambisjoner som gjenstår"), false, false});
    const TableNote none{AmbitionMoneyText::tr("ingen ambisjoner"), AmbitionMoneyText::tr("Ingen av mandatene for området har en ambisjonstabell.")};
    const TableNote touched{AmbitionMoneyText::tr("tas det fra"), AmbitionMoneyText::tr("Scenarioet tar penger fra området dette året, mens ambisjoner gjenstår.")};
    const TableNote unread{AmbitionMoneyText::tr("ikke lest"), AmbitionMoneyText::tr("Målene i ambisjonstabellen kan ikke leses, så det er ikke kjent hva som gjenstår.")};
    for (const AmbitionMoney &one : all) {
        TableRow row;
        row.cells = {TableCell::of(one.area), TableCell::ofInteger(one.year), cellOf(one.frame)};
        if (one.isIncomplete && one.frame)
            table.mark(row.cells.back(), TableText::incomplete());
        if (!scenario.isEmpty()) {
            row.cells.push_back(cellOf(one.under));
            if (one.isIncomplete && one.under)
                table.mark(row.cells.back(), TableText::incomplete());
            row.cells.push_back(one.frame || one.under ? TableCell::of(one.difference()) : TableCell());
            if (one.touchesAmbitions())
                table.mark(row.cells.back(), touched);
        }
        row.cells.push_back(one.isUnread ? TableCell::of(u"?"_s) : one.hasAmbitions ? TableCell::ofCount(int(one.ahead.size())) : TableCell());
        if (one.isUnread)
            table.mark(row.cells.back(), unread);
        row.cells.push_back(one.hasAmbitions ? TableCell::of(namesOf(one.ahead)) : TableCell::of(u"–"_s));
        if (!one.hasAmbitions)
            table.mark(row.cells.back(), none);
        Q_ASSERT(row.cells.size() == names + 1);
        table.rows.push_back(std::move(row));
        const std::size_t at = table.rows.size() - 1;
        if (!scenario.isEmpty())
            table.addDifference({at, 4}, {at, 3}, {at, 2});
    }
    numberNotes(table);
    return table;
}

Json ambitionMoneyJson(const std::vector<AmbitionMoney> &all, const QString &scenario)
{
    Json array = Json::array();
    for (const AmbitionMoney &one : all) {
        Json ahead = Json::array();
        for (const AmbitionRow *row : one.ahead)
            ahead.append(row->ambition);
        array.append(Json::object({{"area", one.area},
                                   {"year", one.year},
                                   {"ore", oreOrNull(one.frame)},
                                   {"scenario", textOrNull(scenario)},
                                   {"scenario_ore", scenario.isEmpty() ? Json() : oreOrNull(one.under)},
                                   {"touches_ambitions", one.touchesAmbitions()},
                                   {"ambitions", std::move(ahead)}}));
    }
    return array;
}

} // namespace ramme
