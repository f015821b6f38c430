#include "domain/amount.h"
#include "planning/rules.h"
#include "planning/rulesupport.h"
#include "planning/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The last year the measure runs: as stated, else the last year the frames have a column for.
int lastYearOf(const Mandate &mandate)
{
    int last = mandate.lastYear;
    for (const FrameRow &row : mandate.frames) {
        for (const YearFigure &cell : row.years)
            last = mandate.lastYear == 0 ? std::max(last, cell.year) : last;
    }
    return last;
}

/// Operations money in a split of an earlier year, and its budget year.
struct Operations {
    Money amount;
    int budgetYear = 0;
    const Figure *first = nullptr;
};

Operations operationsBefore(const Mandate &mandate, int year)
{
    Operations latest;
    for (const SplitRow &row : mandate.splits) {
        if (row.kind != LineKind::Operations || row.budgetYear >= year || row.budgetYear < latest.budgetYear)
            continue;
        if (row.budgetYear > latest.budgetYear)
            latest = {Money(), row.budgetYear, nullptr};
        for (const RecipientFigure &cell : row.recipients) {
            latest.amount += cell.figure.amount.value_or(Money());
            latest.first = latest.first ? latest.first : &cell.figure;
        }
    }
    return latest;
}

/// An ambition that is to get further in the year than in any year before it.
struct Growing {
    const AmbitionRow *row = nullptr;
    const Figure *figure = nullptr;
};

Growing growingIn(const Mandate &mandate, int year)
{
    for (const AmbitionRow &row : mandate.ambitions) {
        int before = 0;
        int inYear = 0;
        const Figure *figure = nullptr;
        for (const YearFigure &cell : row.years) {
            const int percent = cell.figure.percent.value_or(0);
            before = cell.year != 0 && cell.year < year ? std::max(before, percent) : before;
            inYear = cell.year == year ? percent : inYear;
            figure = cell.year == year ? &cell.figure : figure;
        }
        if (inYear > before)
            return {&row, figure};
    }
    return {};
}

std::optional<Check> zeroYears(const Mandate &mandate, const FrameRow &row)
{
    const int last = lastYearOf(mandate);
    std::vector<int> years;
    const Figure *first = nullptr;
    Operations operations;
    Growing ambition;
    for (const YearFigure &cell : row.years) {
        if (cell.figure.state != FigureState::Zero || cell.year > last || (mandate.firstYear != 0 && cell.year < mandate.firstYear))
            continue;
        const Operations before = operationsBefore(mandate, cell.year);
        const Growing growing = growingIn(mandate, cell.year);
        if (before.amount <= Money() && !growing.row)
            continue;
        years.push_back(cell.year);
        first = first ? first : &cell.figure;
        operations = before.amount > Money() ? before : operations;
        ambition = ambition.row ? ambition : growing;
    }
    if (years.empty())
        return std::nullopt;
    QString message = u"Rammen for %1 er 0,0 mill. kroner i %2, enda tiltaket løper til og med %3."_s.arg(row.row.isEmpty() ? mandate.area : u"«%1»"_s.arg(row.row), inYears(years), QString::number(last));
    if (operations.amount > Money())
        message += u" I fordelingen for %1 er %2 drift og forvaltning, som må forventes å fortsette."_s.arg(QString::number(operations.budgetYear), inMillions(operations.amount));
    else
        message += u" Ambisjonen «%1» skal fortsatt økes."_s.arg(ambition.row->ambition);
    Check check = checkAbout(mandate, message, {row.row}, first, {compared(u"rammen"_s, *first)});
    check.figures.push_back(operations.amount > Money() ? summed(u"drift og forvaltning %1"_s.arg(operations.budgetYear), operations.amount, operations.first)
                                                        : compared(u"ambisjonen"_s, *ambition.figure));
    check.comparable = false;
    return check;
}

/// The first figure of unused money in the splits of a year.
const Figure *carryOverOf(const Mandate &mandate, int year)
{
    for (const SplitRow &row : mandate.splits) {
        for (const RecipientFigure &cell : row.recipients) {
            if (row.kind == LineKind::CarryOver && row.budgetYear == year && cell.figure.amount)
                return &cell.figure;
        }
    }
    return nullptr;
}

void addFalls(std::vector<Check> &findings, const Mandate &mandate, const AmbitionRow &row)
{
    const YearFigure *highest = nullptr;
    for (const YearFigure &cell : row.years) {
        if (cell.year == 0 || !cell.figure.percent)
            continue;
        const bool falls = highest && cell.year > highest->year && *cell.figure.percent < *highest->figure.percent;
        if (falls) {
            const QString year = QString::number(cell.year);
            const QString before = QString::number(highest->year);
            findings.push_back(checkAbout(mandate,
                                          u"Ambisjonen «%1» faller fra %2 i %3 til %4 i %5 i mandatet for %6 for %7."_s
                                              .arg(row.ambition.simplified(), formatPercent(*highest->figure.percent, NumberForm::screen()), before, formatPercent(*cell.figure.percent, NumberForm::screen()), year, mandate.area, QString::number(mandate.vintage)),
                                          {row.section.simplified(), row.ambition.simplified(), year}, &cell.figure, {compared(before, highest->figure), compared(year, cell.figure)}));
        }
        if (!highest || falls || *cell.figure.percent >= *highest->figure.percent)
            highest = &cell;
    }
}

} // namespace

std::vector<Check> ambitionFalls(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions)
            addFalls(findings, mandate, row);
    }
    return findings;
}

std::vector<Check> zeroFrame(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            if (std::optional<Check> check = zeroYears(mandate, row))
                findings.push_back(*std::move(check));
        }
    }
    return findings;
}

std::vector<Check> carryOver(const Programme &programme)
{
    std::vector<Check> findings;
    const Plan plan = currentPlan(programme);
    for (const PlanRow &row : plan.rows) {
        bool earlier = false;
        for (const PlanCell &cell : row.cells) {
            if (earlier && !cell.carryOver.isZero()) {
                const Mandate *mandate = findMandate(programme, row.area, cell.vintage);
                const Figure *frame = mandate ? frameOf(*mandate, row.row, cell.year) : nullptr;
                if (!mandate)
                    continue;
                Check check = checkAbout(*mandate,
                                         u"Av rammen for %1 i %2, som er %3, er %4 ubrukte midler fra tidligere. De kan være med i et tidligere års ramme også, så en sum over år teller dem to ganger."_s
                                             .arg(row.row.isEmpty() ? row.area : u"«%1»"_s.arg(row.row), QString::number(cell.year), inMillions(*cell.amount), inMillions(cell.carryOver)),
                                         {row.row, QString::number(cell.year)}, frame);
                const Figure *unused = carryOverOf(*mandate, cell.year);
                check.figures = {summed(u"rammen"_s, *cell.amount, frame), summed(u"ubrukte midler"_s, cell.carryOver, unused)};
                check.comparable = false; // one is part of the other
                findings.push_back(std::move(check));
            }
            earlier = earlier || (cell.amount && !cell.amount->isZero());
        }
    }
    return findings;
}

} // namespace ramme
