#include "planning/checks.h"
#include "planning/rules.h"
#include "planning/rulesupport.h"
#include "planning/statement.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString baseWords(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return u"ikke oppgitt"_s;
    case PriceBase::Kind::Nominal: return u"løpende kroner"_s;
    case PriceBase::Kind::Year: return u"%1-kroner"_s.arg(base.year);
    }
    Q_UNREACHABLE();
}

QString restated(const QString &area, const QString &row, const Statement &older, const Statement &newer)
{
    const QString what = row.isEmpty() ? area : u"«%1»"_s.arg(row);
    const QString now = newer.amount ? inMillions(*newer.amount) : u"ikke satt"_s;
    QString message = u"Rammen for %1 i %2 er %3 i mandatet for %4 og %5 i mandatet for %6."_s.arg(what, QString::number(older.year), inMillions(*older.amount), QString::number(older.vintage), now, QString::number(newer.vintage));
    if (newer.amount && older.priceBase != newer.priceBase)
        message += u" Prisnivåene er ulike (%1 og %2), så beløpene kan ikke sammenlignes direkte."_s.arg(baseWords(older.priceBase), baseWords(newer.priceBase));
    return message;
}

bool isSettled(const Statement &statement) { return statement.amount || statement.state == FigureState::NotSet; }

ComparedFigure sideOf(const Programme &programme, const QString &area, const QString &row, const Statement &statement)
{
    const QString name = u"mandat %1"_s.arg(statement.vintage);
    const Mandate *mandate = findMandate(programme, area, statement.vintage);
    const Figure *frame = statement.fromSplit ? nullptr : frameOf(*mandate, row, statement.year);
    if (frame)
        return compared(name, *frame);
    ComparedFigure side{name, statement.amount, {}, mandate->source, 0};
    for (const PrintedSplit &split : splitsOf(programme, *mandate)) {
        const Figure *first = split.row == row && split.budgetYear == statement.year ? firstOf(*mandate, split) : nullptr;
        if (first)
            side.source = first->source;
    }
    return side;
}

void addRestated(std::vector<Check> &findings, const Programme &programme, const QString &area, const QString &row, const std::vector<Statement> &statements)
{
    for (auto newer = statements.begin(); newer != statements.end(); ++newer) { // of one year the newest comes first
        if (!isSettled(*newer))
            continue;
        const auto older = std::find_if(newer + 1, statements.end(), [&](const Statement &other) { return other.year != newer->year || isSettled(other); });
        const bool comparable = older != statements.end() && older->year == newer->year && older->amount;
        if (!comparable || newer->amount == older->amount)
            continue;
        const Mandate *mandate = findMandate(programme, area, newer->vintage);
        Check check = checkAbout(*mandate, restated(area, row, *older, *newer), {restatedSubject(row, newer->year, older->vintage)}, frameOf(*mandate, row, newer->year),
                                 {sideOf(programme, area, row, *older), sideOf(programme, area, row, *newer)});
        check.comparable = older->priceBase == newer->priceBase;
        findings.push_back(std::move(check));
    }
}

bool hasMoney(const Mandate &mandate)
{
    const auto isMoney = [](const auto &cell) { return cell.figure.amount && !cell.figure.amount->isZero(); };
    return std::any_of(mandate.frames.begin(), mandate.frames.end(), [&](const FrameRow &row) { return std::any_of(row.years.begin(), row.years.end(), isMoney); })
        || std::any_of(mandate.splits.begin(), mandate.splits.end(), [&](const SplitRow &row) { return std::any_of(row.recipients.begin(), row.recipients.end(), isMoney); });
}

/// The bases of the amounts a sum over rows or years adds, each once.
template<typename Takes>
QString basesIn(const Plan &plan, Takes &&takes)
{
    QStringList bases;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            if (takes(row, cell) && cell.amount && !cell.amount->isZero() && !bases.contains(baseWords(cell.priceBase)))
                bases += baseWords(cell.priceBase);
        }
    }
    const QString last = bases.takeLast();
    return bases.isEmpty() ? last : bases.join(u", "_s) + u" og "_s + last;
}

void addMixedSums(std::vector<Check> &findings, const Programme &programme)
{
    const Plan plan = currentPlan(programme);
    std::vector<int> years;
    for (const int year : plan.years) {
        if (sumOf(plan, {}, year, u"total"_s).mixedBases)
            years.push_back(year);
    }
    if (!years.empty()) {
        const QString bases = basesIn(plan, [&](const PlanRow &, const PlanCell &cell) { return std::find(years.begin(), years.end(), cell.year) != years.end(); });
        findings.push_back(checkAbout(u"Programmets sum for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning."_s.arg(inYears(years), bases), {}, u"summen av områdene"_s));
    }
    std::map<QString, std::vector<std::size_t>> rowsOfArea;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        rowsOfArea[plan.rows[i].area].push_back(i);
    for (const QString &area : areasWithMandates(programme)) {
        const auto rows = rowsOfArea.find(area);
        if (rows == rowsOfArea.end() || !sumOf(plan, rows->second, 0, u"total"_s).mixedBases)
            continue;
        const QString bases = basesIn(plan, [&](const PlanRow &row, const PlanCell &) { return row.area == area; });
        findings.push_back(checkAbout(u"Summen over år for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning."_s.arg(area, bases), area, u"summen over år"_s));
    }
}

} // namespace

QString restatedSubject(const QString &row, int year, int older) { return QStringList{row, QString::number(year), QString::number(older)}.join(u" | "_s); }

std::vector<Check> vintagesDiffer(const Programme &programme)
{
    std::vector<Check> findings;
    for (const QString &area : areasWithMandates(programme)) {
        const std::vector<PrintedSplit> ofArea = printedSplits(programme, area);
        for (const QString &row : rowsOf(programme, area)) {
            std::vector<PrintedSplit> splits;
            std::copy_if(ofArea.begin(), ofArea.end(), std::back_inserter(splits), [&](const PrintedSplit &split) { return split.row == row; });
            addRestated(findings, programme, area, row, statementsOf(programme, area, row, splits));
        }
    }
    return findings;
}

std::vector<Check> priceBase(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.priceBase.kind == PriceBase::Kind::NotStated && hasMoney(mandate))
            findings.push_back(checkAbout(mandate, u"Mandatet for %1 for %2 oppgir ikke hvilket prisnivå beløpene er i. De kan ikke uten videre legges sammen med beløp i andre prisnivåer."_s.arg(mandate.area, QString::number(mandate.vintage)), {u"ikke oppgitt"_s}));
    }
    addMixedSums(findings, programme);
    return findings;
}

} // namespace ramme
