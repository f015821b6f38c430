#include "planning/plan.h"
#include "planning/rules.h"
#include "planning/rulesupport.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The name a row goes by: its own, or that of the area for the area's own row.
QString nameOf(const Mandate &mandate, const FrameRow &row) { return row.row.isEmpty() ? mandate.area : row.row; }

/// The first year both rows give an amount for.
std::optional<int> sharedYear(const FrameRow &a, const FrameRow &b)
{
    for (const YearFigure &cell : a.years) {
        const bool shared = cell.figure.amount && std::any_of(b.years.begin(), b.years.end(), [&](const YearFigure &other) { return other.year == cell.year && other.figure.amount; });
        if (shared)
            return cell.year;
    }
    return std::nullopt;
}

const Figure &figureIn(const FrameRow &row, int year)
{
    return std::find_if(row.years.begin(), row.years.end(), [year](const YearFigure &cell) { return cell.year == year; })->figure;
}

/// The first figure that breaks the order of a row's years, which rise or fall; null where none does.
const YearFigure *outOfOrder(const std::vector<YearFigure> &years)
{
    for (std::size_t i = 1; i < years.size(); ++i) {
        const bool falls = years[1].year < years[0].year;
        if (years[i].year == years[i - 1].year || (years[i].year < years[i - 1].year) != falls)
            return &years[i];
    }
    return nullptr;
}

QString listed(const std::vector<YearFigure> &years)
{
    QStringList list;
    for (const YearFigure &cell : years)
        list.append(QString::number(cell.year));
    return list.join(u", "_s);
}

/// What the plan shows instead of a frame that cannot be read.
QString shownInstead(const Plan &plan, const QString &area, const QString &row, int year)
{
    for (const PlanRow &line : plan.rows) {
        const PlanCell *cell = line.area == area && line.row == row ? line.cell(year) : nullptr;
        if (cell)
            return cell->amount ? u"Planen viser mandatet for %1, %2."_s.arg(QString::number(cell->vintage), inMillions(*cell->amount))
                                : u"Planen viser mandatet for %1, uten beløp."_s.arg(cell->vintage);
    }
    return u"Planen viser ingenting for året."_s;
}

} // namespace

std::vector<Check> rowTwice(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        for (auto row = mandate.frames.begin(); row != mandate.frames.end(); ++row) {
            const QString name = nameOf(mandate, *row);
            const auto before = std::find_if(mandate.frames.begin(), row, [&](const FrameRow &other) { return sameLabel(nameOf(mandate, other), name) && sharedYear(other, *row); });
            if (before == row)
                continue;
            const int year = *sharedYear(*before, *row);
            const Figure &again = figureIn(*row, year);
            findings.push_back(checkAbout(mandate,
                                            u"Rammetabellen i mandatet for %1 for %2 har raden «%3» to ganger, med %4 og %5 for %6. Summene kan telle samme ramme to ganger; slett den ene raden."_s
                                                .arg(mandate.area, QString::number(mandate.vintage), name, inMillions(*figureIn(*before, year).amount), inMillions(*again.amount), QString::number(year)),
                                            {name, QString::number(year)}, &again, {compared(u"første rad"_s, figureIn(*before, year)), compared(u"andre rad"_s, again)}));
        }
    }
    return findings;
}

std::vector<Check> yearsOutOfOrder(const Programme &programme)
{
    std::vector<Check> findings;
    const auto look = [&](const Mandate &mandate, const auto &rows, const QString &table) {
        const auto row = std::find_if(rows.begin(), rows.end(), [](const auto &candidate) { return outOfOrder(candidate.years); });
        if (row == rows.end())
            return;
        findings.push_back(checkAbout(mandate,
                                      u"Årene i %1 i mandatet for %2 for %3 står ikke i rekkefølge: %4. Kontroller mot originalen at beløpene hører til årene de står under."_s
                                          .arg(table, mandate.area, QString::number(mandate.vintage), listed(row->years)),
                                      {table}, &outOfOrder(row->years)->figure));
    };
    for (const Mandate &mandate : programme.mandates) {
        look(mandate, mandate.frames, u"rammetabellen"_s);
        look(mandate, mandate.ambitions, u"ambisjonstabellen"_s);
    }
    return findings;
}

std::vector<Check> figureUnreadable(const Programme &programme)
{
    std::vector<Check> findings;
    const Plan plan = currentPlan(programme);
    const auto add = [&](const Mandate &mandate, const Figure &figure, const QString &what, const QString &instead, const QStringList &subject) {
        const QString printed = figure.raw.isEmpty() ? QString() : u" («%1»)"_s.arg(figure.raw.simplified());
        findings.push_back(checkAbout(mandate, u"%1 kan ikke leses i mandatet for %2%3. %4"_s.arg(what, QString::number(mandate.vintage), printed, instead), subject, &figure, {compared(u"tallet"_s, figure)}));
    };
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years) {
                if (cell.figure.state == FigureState::Unreadable)
                    add(mandate, cell.figure, u"Rammen for %1 i %2"_s.arg(row.row.isEmpty() ? mandate.area : u"«%1»"_s.arg(row.row), QString::number(cell.year)),
                        shownInstead(plan, mandate.area, row.row, cell.year), {row.row, QString::number(cell.year)});
            }
        }
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients) {
                if (cell.figure.state == FigureState::Unreadable)
                    add(mandate, cell.figure, u"Det %1 får av %2 for %3,"_s.arg(cell.recipient, mandate.area, QString::number(row.budgetYear)),
                        u"Planen bruker derfor ikke denne fordelingen."_s, {row.line, QString::number(row.budgetYear), cell.recipient});
            }
        }
    }
    return findings;
}

} // namespace ramme
