#include "report/builders.h"

#include "report/data.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

TableCell shown(Table &table, const Figure &figure)
{
    TableCell cell = cellOf(figure);
    markFigure(table, cell, figure);
    return cell;
}

} // namespace

Table ambitionsTable(const Programme &programme)
{
    std::set<int> years;
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years)
                years.insert(cell.year);
        }
    }
    Table table;
    table.title = ListText::tr("Ambisjoner");
    table.sheetName = ListText::tr("Ambisjoner");
    table.unitLine = ListText::tr("Andel som skal være nådd hvert år.");
    table.columns = {{{}, TableText::area(), true, false}, {{}, TableText::mandate(), true, false}, {{}, ListText::tr("Avsnitt"), true, false}, {{}, ListText::tr("Ambisjon"), true, false}, {{}, ListText::tr("Aktører"), false, false}};
    const TableNote actorsDoubtful{ListText::tr("aktører usikre"), ListText::tr("Hvem ambisjonen gjelder, er usikkert lest.")};
    const TableNote yearsUnread{ListText::tr("år ikke lest"), ListText::tr("Årene i denne tabellen lot seg ikke lese.")};
    for (const int year : years)
        table.addColumn({{}, year == 0 ? ListText::tr("Ukjent år") : QString::number(year), false, true});

    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            TableRow line;
            line.cells = {TableCell::of(mandate.area), TableCell::ofInteger(mandate.vintage), TableCell::of(row.section), TableCell::of(row.ambition), TableCell::of(row.actors.join(u", "_s))};
            if (row.actorsCertainty == Certainty::Ambiguous)
                table.mark(line.cells[4], actorsDoubtful);
            if (row.years.empty())
                table.mark(line.cells[3], yearsUnread);
            for (const int year : years) {
                const auto found = std::find_if(row.years.begin(), row.years.end(), [year](const YearFigure &cell) { return cell.year == year; });
                line.cells.push_back(found == row.years.end() ? TableCell() : shown(table, found->figure));
            }
            table.rows.push_back(std::move(line));
        }
    }
    numberNotes(table);
    return table;
}

Table lettersTable(const Programme &programme)
{
    Table table;
    table.title = ListText::tr("Brev til mottakerne");
    table.sheetName = ListText::tr("Brev");
    table.unitLine = ListText::tr("Mill. kroner.");
    table.columns = {{{}, ListText::tr("År"), true, false},       {{}, ListText::tr("Mottaker"), true, false},
                     {{}, ListText::tr("Kap."), true, false},      {{}, ListText::tr("Post"), true, false},
                     {{}, ListText::tr("Betegnelse"), true, false}, {{}, TableText::area(), false, false},
                     {{}, ListText::tr("Beløp"), false, true}};
    const TableNote part{ListText::tr("del av en annen linje"), ListText::tr("Beløpet er en del av en linje over og skal ikke legges til den.")};
    for (const Letter &letter : programme.letters) {
        const auto begin = [&letter] { return std::vector<TableCell>{TableCell::ofInteger(letter.year), TableCell::of(letter.recipient)}; };
        for (const LetterPost &post : letter.posts) {
            TableRow line;
            line.cells = begin();
            line.cells.insert(line.cells.end(), {TableCell::ofInteger(post.chapter), TableCell::ofInteger(post.post), TableCell::of(post.name), TableCell()});
            line.cells.push_back(shown(table, post.figure));
            table.rows.push_back(std::move(line));
        }
        for (const BreakdownItem &item : letter.breakdown) {
            TableRow line;
            line.cells = begin();
            const QString label = item.parent.isEmpty() ? item.label : ListText::tr("%1 (del av %2)").arg(item.label, item.parent);
            line.cells.insert(line.cells.end(), {TableCell(), TableCell(), TableCell::of(label), TableCell::of(item.area.value_or(QString()))});
            line.cells.push_back(shown(table, item.figure));
            if (!item.parent.isEmpty())
                table.mark(line.cells.back(), part);
            table.rows.push_back(std::move(line));
        }
    }
    numberNotes(table);
    return table;
}

Table movesTable(const Programme &)
{
    Table table;
    table.title = ListText::tr("Omdisponeringer");
    table.sheetName = ListText::tr("Omdisponeringer");
    table.columns = {{{}, ListText::tr("Fra"), true, false}, {{}, ListText::tr("Til"), true, false}, {{}, ListText::tr("År"), false, false}, {{}, ListText::tr("Beløp"), false, true}};
    return table;
}

Table buildTable(const Programme &programme, TableName name, const Basis &basis)
{
    switch (name) {
    case TableName::Allocation: return allocationTable(programme, basis);
    case TableName::Frames: return framesTable(programme);
    case TableName::Splits: return splitsTable(programme);
    case TableName::Ambitions: return ambitionsTable(programme);
    case TableName::Vintages: return vintagesTable(programme);
    case TableName::Letters: return lettersTable(programme);
    case TableName::Checks: return checksTable(programme);
    case TableName::Errata: return errataTable(programme);
    case TableName::Moves: return movesTable(programme);
    }
    Q_UNREACHABLE();
}

Json tableJson(const Programme &programme, TableName name, const Basis &basis)
{
    switch (name) {
    case TableName::Allocation: return allocationJson(programme, basis);
    case TableName::Frames: return framesJson(programme);
    case TableName::Splits: return splitsJson(programme);
    case TableName::Ambitions: return ambitionsJson(programme);
    case TableName::Vintages: return restatedFramesJson(programme);
    case TableName::Letters: {
        Json array = lettersJson(programme);
        array.appendAll(breakdownJson(programme));
        return array;
    }
    case TableName::Checks: return findingsJson(programme);
    case TableName::Errata: return errataJson(programme);
    case TableName::Moves: return Json::array();
    }
    Q_UNREACHABLE();
}

} // namespace ramme
