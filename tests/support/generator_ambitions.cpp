#include "support/generator_tables.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

Table ambitionsTable(Random &random, MandatePlan &plan)
{
    Table table;
    table.kind = Table::Kind::Ambitions;
    table.captionAbove = u"Tabell %1. "_s.arg(plan.tableNumber++) + ambitionsCaption(random);
    table.stub = random.pick(QStringList{u"Ambisjon"_s, u"Ambisjoner"_s, u"Felles ambisjoner"_s});
    const int years = random.between(3, 6);
    std::vector<Column> yearColumns;
    for (int at = 0; at < years; ++at)
        yearColumns.push_back({Column::Kind::Year, QString::number(plan.vintage + at), plan.vintage + at, {}});
    std::vector<Column> actorColumns;
    if (random.percent(60)) {
        for (const QString &actor : {u"Kommune"_s, u"RHF"_s, u"NHN"_s, u"Andre"_s}) {
            if (random.percent(75))
                actorColumns.push_back({Column::Kind::Actor, actor, 0, {actor}});
        }
    }
    const bool yearsFirst = random.percent(15);
    table.columns = yearsFirst ? yearColumns : actorColumns;
    const std::vector<Column> &after = yearsFirst ? actorColumns : yearColumns;
    table.columns.insert(table.columns.end(), after.begin(), after.end());
    const bool percents = random.percent(65);
    const bool sections = random.percent(50);
    const int count = random.between(3, 9);
    const QStringList labels = ambitionLabels(random, count);
    QString section;
    int index = 0;
    for (int number = 0; number < count; ++number) {
        if (sections && number % 3 == 0 && index < 3) {
            section = sectionName(random, index++);
            Row heading;
            heading.heading = true;
            heading.label = section;
            heading.cells.resize(table.columns.size());
            table.rows.push_back(heading);
        }
        Row row;
        row.section = section;
        row.label = labels[number];
        row.names = {row.label};
        const int begin = random.below(years);
        const int length = random.between(1, years - begin);
        int share = random.between(1, 6) * 5;
        for (const Column &column : table.columns) {
            Cell cell;
            const int at = column.year - plan.vintage;
            if (column.kind == Column::Kind::Actor && random.percent(40)) {
                cell.state = FigureState::Mark;
                cell.printed = u"x"_s;
            } else if (column.kind == Column::Kind::Year && at >= begin && at < begin + length) {
                if (percents) {
                    cell.state = FigureState::Percent;
                    cell.percent = share * 100;
                    cell.printed = u"%1 %"_s.arg(share);
                    share = qMin(100, share + random.between(1, 6) * 5);
                } else if (random.percent(15)) {
                    cell.state = FigureState::Text;
                    cell.printed = random.pick(QStringList{u"Pilot"_s, u"Planlagt"_s, u"Utprøving"_s});
                } else {
                    cell.state = FigureState::Mark;
                    cell.printed = random.percent(70) ? u"x"_s : u"(x)"_s;
                }
            }
            row.cells.push_back(cell);
        }
        table.rows.push_back(row);
    }
    return table;
}

bool makeMistake(Random &random, Table &table, const NumberStyle &style)
{
    std::vector<Cell *> totals;
    for (Row &row : table.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            if ((row.total || table.columns[at].kind == Column::Kind::Total) && row.cells[at].state == FigureState::Amount)
                totals.push_back(&row.cells[at]);
        }
    }
    if (totals.empty())
        return false;
    Cell &cell = *totals[std::size_t(random.below(int(totals.size())))];
    cell = amountCell(cell.ore + 10'000'000LL * random.between(1, 40), style);
    table.mistaken = true;
    for (Row &row : table.rows) {
        for (Cell &each : row.cells)
            each.decidable = false; // a careful person asks
    }
    return true;
}

Table otherTable(Random &random, MandatePlan &plan)
{
    Table table;
    table.kind = Table::Kind::Other;
    table.captionAbove = u"Tabell %1. "_s.arg(plan.tableNumber++);
    if (random.percent(50)) {
        table.captionAbove += u"Antall virksomheter som bruker tjenesten"_s;
        table.stub = u"Antall"_s;
        for (int at = 0; at < 3; ++at)
            table.columns.push_back({Column::Kind::Year, QString::number(plan.vintage - 3 + at), 0, {}});
        for (const QString &label : {u"Kommuner"_s, u"Sykehus"_s}) {
            Row row;
            row.label = label;
            for (int at = 0; at < 3; ++at) {
                Cell cell;
                cell.printed = QString::number(random.between(10, 350));
                row.cells.push_back(cell);
            }
            table.rows.push_back(row);
        }
        return table;
    }
    table.captionAbove += u"Møteplasser"_s;
    table.stub = u"Ansvarlig"_s;
    table.columns = {{Column::Kind::Actor, u"Møte"_s, 0, {}}, {Column::Kind::Actor, u"Oppgave"_s, 0, {}}};
    for (const QString &label : {u"NHN"_s, u"Hdir"_s}) {
        Row row;
        row.label = label;
        row.cells.resize(2);
        row.cells[0].printed = u"Fagråd"_s;
        row.cells[1].printed = u"Følger opp innføringen"_s;
        table.rows.push_back(row);
    }
    return table;
}

} // namespace generated
