#include "report/ministry/ministryambitions.h"

#include "planning/moverules.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct MinistryText
{
    Q_DECLARE_TR_FUNCTIONS(MinistryAmbitions)
};

void addSection(Table &table, const QString &section)
{
    if (section.isEmpty())
        return;
    TableRow line{TableRow::Kind::Subtotal, std::vector<TableCell>(table.columns.size())};
    line.cells[0] = TableCell::of(section);
    table.rows.push_back(std::move(line));
}

void fillYears(Table &table, TableRow &line, std::size_t &column, const std::set<int> &years, const std::vector<YearFigure> &cells)
{
    for (const int year : years) {
        const auto found = std::ranges::find(cells, year, &YearFigure::year);
        if (found != cells.end()) {
            line.cells[column] = cellOf(found->figure);
            markFigure(table, line.cells[column], found->figure);
        }
        ++column;
    }
}

} // namespace

Table ministryAmbitions(const Programme &programme, const QString &area, int year)
{
    const Mandate *of = newestWithAmbitions(programme, area, year);
    Table table;
    table.title = MinistryText::tr("Oversikt over aktørenes ambisjoner for bruk av tjenesten");
    if (!of)
        return table;
    table.about = of->vintage == year ? MinistryText::tr("Fra mandatet for %1.").arg(year) : MinistryText::tr("Fra mandatet for %1, det nyeste med ambisjoner.").arg(of->vintage);
    QStringList actors;
    std::set<int> years, statusYears;
    for (const AmbitionRow &row : of->ambitions) {
        for (const QString &actor : row.actors) {
            if (!actors.contains(actor))
                actors.append(actor);
        }
        for (const YearFigure &cell : row.years)
            years.insert(cell.year);
        for (const YearFigure &cell : row.statuses)
            statusYears.insert(cell.year);
    }
    table.addColumn({{}, MinistryText::tr("Felles ambisjoner"), true, false});
    for (const QString &actor : actors)
        table.addColumn({MinistryText::tr("Aktører"), actor, false, true});
    for (const int goalYear : years)
        table.addColumn({{}, goalYear == 0 ? MinistryText::tr("Ukjent år") : QString::number(goalYear), false, true});
    for (const int statusYear : statusYears)
        table.addColumn({{}, statusYear == 0 ? MinistryText::tr("Planstatus") : MinistryText::tr("Planstatus %1").arg(statusYear), false, false});
    QString section;
    for (const AmbitionRow &row : of->ambitions) {
        if (row.section != section)
            addSection(table, section = row.section);
        TableRow line{TableRow::Kind::Body, std::vector<TableCell>(table.columns.size())};
        line.cells[0] = TableCell::of(row.ambition);
        if (row.actorsCertainty == Certainty::Ambiguous)
            table.mark(line.cells[0], {MinistryText::tr("aktører usikre"), MinistryText::tr("Hvem ambisjonen gjelder, er usikkert lest.")});
        std::size_t column = 1;
        for (const QString &actor : actors)
            line.cells[column++] = TableCell::of(row.actors.contains(actor) ? u"x"_s : QString());
        fillYears(table, line, column, years, row.years);
        fillYears(table, line, column, statusYears, row.statuses);
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace ramme
