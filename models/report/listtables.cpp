#include "report/builders.h"

#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

} // namespace

Table ambitionsTable(const Programme &programme)
{
    std::set<int> years;
    std::set<int> statusYears;
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years)
                years.insert(cell.year);
            for (const YearFigure &status : row.statuses)
                statusYears.insert(status.year);
        }
    }
    Table table;
    table.title = ListText::tr("Ambisjoner");
    table.sheetName = ListText::tr("Ambisjoner");
    table.about = ListText::tr("Andel som skal være nådd hvert år.");
    table.columns = {{{}, TableText::area(), true, false}, {{}, TableText::mandate(), true, false}, {{}, ListText::tr("Avsnitt"), true, false}, {{}, ListText::tr("Ambisjon"), true, false}, {{}, ListText::tr("Aktører"), false, false}};
    const TableNote actorsDoubtful{ListText::tr("aktører usikre"), ListText::tr("Hvem ambisjonen gjelder, er usikkert lest.")};
    const TableNote yearsUnread{ListText::tr("år ikke lest"), ListText::tr("Årene i denne tabellen lot seg ikke lese.")};
    for (const int year : years)
        table.addColumn({{}, year == 0 ? ListText::tr("Ukjent år") : QString::number(year), false, true});
    for (const int year : statusYears)
        table.addColumn({{}, year == 0 ? ListText::tr("Planstatus") : ListText::tr("Planstatus %1").arg(year), false, false});

    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            TableRow line;
            line.cells = {TableCell::of(mandate.area), TableCell::ofInteger(mandate.vintage), TableCell::of(row.section), TableCell::of(row.ambition), TableCell::of(row.actors.join(u", "_s))};
            if (row.actorsCertainty == Certainty::Ambiguous)
                table.mark(line.cells[4], actorsDoubtful);
            if (row.years.empty())
                table.mark(line.cells[3], yearsUnread);
            const auto addCells = [&](const std::set<int> &wanted, const std::vector<YearFigure> &cells) {
                for (const int year : wanted) {
                    const auto found = std::find_if(cells.begin(), cells.end(), [year](const YearFigure &cell) { return cell.year == year; });
                    line.cells.push_back(found == cells.end() ? TableCell() : markedCell(table, found->figure));
                }
            };
            addCells(years, row.years);
            addCells(statusYears, row.statuses);
            table.rows.push_back(std::move(line));
        }
    }
    numberNotes(table);
    return table;
}

namespace {

/// The post that the letter's breakdown breaks down: the only one that it comes to, what is part of something else left out; nullptr where
/// there is none or more than one.
const LetterPost *postBrokenDown(const Letter &letter)
{
    Money sum;
    for (const BreakdownItem &item : letter.breakdown)
        sum += item.parent.isEmpty() ? item.figure.amount.value_or(Money()) : Money();
    const auto isIt = [sum](const LetterPost &post) { return !sum.isZero() && post.figure.amount == sum; };
    const auto found = std::ranges::find_if(letter.posts, isIt);
    return std::ranges::count_if(letter.posts, isIt) == 1 ? &*found : nullptr;
}

} // namespace

Table lettersTable(const Programme &programme)
{
    Table table;
    table.title = ListText::tr("Brev til mottakerne");
    table.about = TableText::nominal();
    table.sheetName = ListText::tr("Brev");
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
            line.cells.push_back(markedCell(table, post.figure));
            table.rows.push_back(std::move(line));
        }
        const std::size_t first = table.rows.size();
        const LetterPost *const brokenDown = postBrokenDown(letter);
        std::vector<CellPlace> ofPost;
        for (const BreakdownItem &item : letter.breakdown) {
            TableRow line;
            line.cells = begin();
            const QString label = item.parent.isEmpty() ? item.label : ListText::tr("%1 (del av %2)").arg(item.label, item.parent);
            line.cells.insert(line.cells.end(), {brokenDown ? TableCell::ofInteger(brokenDown->chapter) : TableCell(), brokenDown ? TableCell::ofInteger(brokenDown->post) : TableCell(), TableCell::of(label), TableCell::of(item.area.value_or(QString()))});
            line.cells.push_back(markedCell(table, item.figure));
            if (!item.parent.isEmpty() || brokenDown)
                table.mark(line.cells.back(), part);
            if (item.parent.isEmpty())
                ofPost.push_back({table.rows.size(), table.columns.size() - 1});
            table.rows.push_back(std::move(line));
        }
        if (brokenDown)
            table.addUp({first - letter.posts.size() + std::size_t(brokenDown - letter.posts.data()), table.columns.size() - 1}, ofPost);
        for (std::size_t whole = 0; whole < letter.breakdown.size(); ++whole) {
            std::vector<CellPlace> parts;
            for (std::size_t i = 0; i < letter.breakdown.size(); ++i) {
                if (letter.breakdown[i].parent == letter.breakdown[whole].label)
                    parts.push_back({first + i, table.columns.size() - 1});
            }
            table.addUp({first + whole, table.columns.size() - 1}, parts);
        }
    }
    numberNotes(table);
    return table;
}

} // namespace ramme
