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
};

Operations operationsBefore(const Mandate &mandate, int year)
{
    Operations latest;
    for (const SplitRow &row : mandate.splits) {
        if (row.kind != LineKind::Operations || row.budgetYear >= year || row.budgetYear < latest.budgetYear)
            continue;
        if (row.budgetYear > latest.budgetYear)
            latest = {Money(), row.budgetYear};
        for (const RecipientFigure &cell : row.recipients)
            latest.amount += cell.figure.amount.value_or(Money());
    }
    return latest;
}

/// An ambition that is to get further in the year than in any year before it.
const AmbitionRow *growingIn(const Mandate &mandate, int year)
{
    for (const AmbitionRow &row : mandate.ambitions) {
        int before = 0;
        int inYear = 0;
        for (const YearFigure &cell : row.years) {
            const int percent = cell.figure.percent.value_or(0);
            before = cell.year != 0 && cell.year < year ? std::max(before, percent) : before;
            inYear = cell.year == year ? percent : inYear;
        }
        if (inYear > before)
            return &row;
    }
    return nullptr;
}

std::optional<Finding> zeroYears(const Mandate &mandate, const FrameRow &row)
{
    const int last = lastYearOf(mandate);
    std::vector<int> years;
    const Figure *first = nullptr;
    Operations operations;
    const AmbitionRow *ambition = nullptr;
    for (const YearFigure &cell : row.years) {
        if (cell.figure.state != FigureState::Zero || cell.year > last || (mandate.firstYear != 0 && cell.year < mandate.firstYear))
            continue;
        const Operations before = operationsBefore(mandate, cell.year);
        const AmbitionRow *growing = growingIn(mandate, cell.year);
        if (before.amount <= Money() && !growing)
            continue;
        years.push_back(cell.year);
        first = first ? first : &cell.figure;
        operations = before.amount > Money() ? before : operations;
        ambition = ambition ? ambition : growing;
    }
    if (years.empty())
        return std::nullopt;
    QString message = u"Rammen for %1 er 0,0 mill. kroner i %2, enda tiltaket løper til og med %3."_s.arg(row.row.isEmpty() ? mandate.area : u"«%1»"_s.arg(row.row), inYears(years), QString::number(last));
    if (operations.amount > Money())
        message += u" I fordelingen for %1 er %2 drift og forvaltning, som må forventes å fortsette."_s.arg(QString::number(operations.budgetYear), inMillions(operations.amount));
    else
        message += u" Ambisjonen «%1» skal fortsatt økes."_s.arg(ambition->ambition);
    return findingAbout(mandate, Severity::Warning, message, first);
}

} // namespace

std::vector<Finding> zeroFrame(const Programme &programme)
{
    std::vector<Finding> findings;
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &row : mandate.frames) {
            if (std::optional<Finding> finding = zeroYears(mandate, row))
                findings.push_back(*std::move(finding));
        }
    }
    return findings;
}

std::vector<Finding> carryOver(const Programme &programme)
{
    std::vector<Finding> findings;
    const Plan plan = currentPlan(programme);
    for (const PlanRow &row : plan.rows) {
        bool earlier = false;
        for (const PlanCell &cell : row.cells) {
            if (earlier && !cell.carryOver.isZero()) {
                const Mandate *mandate = findMandate(programme, row.area, cell.vintage);
                const Figure *frame = mandate ? frameOf(*mandate, row.row, cell.year) : nullptr;
                if (mandate)
                    findings.push_back(findingAbout(*mandate, Severity::Note,
                                                    u"Av rammen for %1 i %2, som er %3, er %4 ubrukte midler fra tidligere. De kan være med i et tidligere års ramme også, så en sum over år teller dem to ganger."_s
                                                        .arg(row.row.isEmpty() ? row.area : u"«%1»"_s.arg(row.row), QString::number(cell.year), inMillions(*cell.amount), inMillions(cell.carryOver)),
                                                    frame));
            }
            earlier = earlier || (cell.amount && !cell.amount->isZero());
        }
    }
    return findings;
}

} // namespace ramme
