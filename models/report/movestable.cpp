#include "report/builders.h"

#include "planning/movetext.h"
#include "report/scenariojson.h"
#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct MovesText
{
    Q_DECLARE_TR_FUNCTIONS(MovesTable)
};

/// What a move took away and what it gave, each above nought; they differ where the sum of all changed.
struct Moved {
    Money taken;
    Money given;
};

Moved movedBy(const Move &move)
{
    Moved moved;
    for (const LeafChange &change : move.changes) {
        const Money difference = change.after.value_or(Money()) - change.before.value_or(Money());
        if (difference.isNegative())
            moved.taken += -difference;
        else
            moved.given += difference;
    }
    return moved;
}

} // namespace

Table movesTable(const Programme &programme)
{
    Table table;
    table.title = MovesText::tr("Omdisponeringer");
    table.about = TableText::ownBases();
    table.sheetName = MovesText::tr("Omdisponeringer");
    table.columns = {{{}, MovesText::tr("Scenario"), true, false},    {{}, MovesText::tr("Tilstand"), false, false},    {{}, MovesText::tr("Nr."), true, true},
                     {{}, MovesText::tr("Flytting, i mill. kroner"), false, false},   {{}, MovesText::tr("Tatt"), false, true},         {{}, MovesText::tr("Gitt"), false, true},
                     {{}, MovesText::tr("Dato"), false, false},       {{}, MovesText::tr("Av"), false, false},          {{}, MovesText::tr("Begrunnelse"), false, false},
                     {{}, MovesText::tr("Referanse"), false, false}};
    for (const Scenario &scenario : programme.scenarios) {
        int number = 0;
        for (const Move &move : scenario.moves) {
            const bool isMoved = move.kind != Move::Kind::Rebase;
            const Moved moved = movedBy(move);
            const Grounds &grounds = move.grounds;
            TableRow row;
            row.cells = {TableCell::of(scenario.name),
                         TableCell::of(toText(stateOf(scenario))),
                         TableCell::ofInteger(++number),
                         TableCell::of(toText(move)),
                         isMoved ? TableCell::of(moved.taken) : TableCell(),
                         isMoved ? TableCell::of(moved.given) : TableCell(),
                         TableCell::of(dayText(grounds.on)),
                         TableCell::of(grounds.author),
                         TableCell::of(grounds.reason),
                         TableCell::of(grounds.reference)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Json movesJson(const Programme &programme)
{
    Json array = Json::array();
    for (const Scenario &scenario : programme.scenarios) {
        int number = 0;
        for (const Move &move : scenario.moves) {
            Json object = Json::object({{"scenario", scenario.name}, {"state", toWord(stateOf(scenario))}, {"number", ++number}});
            appendMove(object, move);
            array.append(std::move(object));
        }
    }
    return array;
}

} // namespace ramme
