#include "planning/rulesupport.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString inMillions(Money money) { return formatAmount(money, Unit::Million, NumberForm::screen()) + u" mill. kroner"_s; }

ComparedFigure compared(const QString &name, const Figure &figure) { return {name, figure.amount, figure.percent, figure.source, figure.id}; }

ComparedFigure summed(const QString &name, Money amount, const Figure *first) { return {name, amount, {}, first ? first->source : Source(), 0}; }

Check checkAbout(const Mandate &mandate, const QString &message, const QStringList &subject, const Figure *figure, std::vector<ComparedFigure> figures)
{
    Check check;
    check.finding.message = message;
    check.finding.area = mandate.area;
    check.finding.vintage = mandate.vintage;
    check.finding.source = figure && !figure->source.isNull() ? figure->source : mandate.source;
    check.finding.figure = figure ? figure->id : 0;
    check.subject = subject.join(u" | "_s);
    check.figures = std::move(figures);
    return check;
}

Check checkAbout(const QString &message, const QString &area, const QString &subject)
{
    Check check;
    check.finding.message = message;
    check.finding.area = area;
    check.subject = subject;
    return check;
}

const Figure *firstOf(const Mandate &mandate, const PrintedSplit &split, QStringView recipient)
{
    for (const SplitRow &row : mandate.splits) {
        for (const RecipientFigure &cell : row.recipients) {
            if (row.budgetYear != split.budgetYear || (!recipient.isEmpty() && cell.recipient != recipient))
                continue;
            const bool isIn = std::any_of(split.parts.begin(), split.parts.end(), [&](const SplitPart &part) {
                return part.recipient == cell.recipient && std::find(part.figures.begin(), part.figures.end(), cell.figure.id) != part.figures.end();
            });
            if (isIn)
                return &cell.figure;
        }
    }
    return nullptr;
}

const Figure *frameOf(const Mandate &mandate, QStringView row, int year)
{
    for (const FrameRow &frame : mandate.frames) {
        for (const YearFigure &cell : frame.years) {
            if (frame.row == row && cell.year == year)
                return &cell.figure;
        }
    }
    return nullptr;
}

std::vector<PrintedSplit> splitsOf(const Programme &programme, const Mandate &mandate)
{
    std::vector<PrintedSplit> splits = printedSplits(programme, mandate.area);
    std::erase_if(splits, [&](const PrintedSplit &split) { return split.vintage != mandate.vintage; });
    return splits;
}

QString inYears(const std::vector<int> &years)
{
    QStringList ranges;
    for (std::size_t from = 0; from < years.size();) {
        std::size_t to = from;
        while (to + 1 < years.size() && years[to + 1] == years[to] + 1)
            ++to;
        ranges += from == to ? QString::number(years[from]) : u"%1–%2"_s.arg(years[from]).arg(years[to]);
        from = to + 1;
    }
    if (ranges.size() < 2)
        return ranges.join(QString());
    const QString last = ranges.takeLast();
    return ranges.join(u", "_s) + u" og "_s + last;
}

std::vector<QString> areasWithMandates(const Programme &programme)
{
    std::vector<QString> areas;
    for (const Mandate &mandate : programme.mandates) {
        if (std::find(areas.begin(), areas.end(), mandate.area) == areas.end())
            areas.push_back(mandate.area);
    }
    return areas;
}

} // namespace ramme
