#include "planning/rulesupport.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString inMillions(Money money) { return formatAmount(money, Unit::Million) + u" mill. kroner"_s; }

Finding findingAbout(const Mandate &mandate, Severity severity, const QString &message, const Figure *figure)
{
    Finding finding;
    finding.severity = severity;
    finding.message = message;
    finding.area = mandate.area;
    finding.vintage = mandate.vintage;
    finding.source = figure && !figure->source.isNull() ? figure->source : mandate.source;
    finding.figure = figure ? figure->id : 0;
    return finding;
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

bool sameLabel(QStringView a, QStringView b) { return a.toString().simplified().compare(b.toString().simplified(), Qt::CaseInsensitive) == 0; }

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
