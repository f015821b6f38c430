#include "views/charts/chartdata.h"

#include "planning/planportion.h"
#include "views/figurewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ChartDataText {
    Q_DECLARE_TR_FUNCTIONS(ramme::ChartData)
};

QString titleOf(const Plan &plan, const std::vector<std::size_t> &rows)
{
    if (rows.empty() || rows.size() == plan.rows.size())
        return ChartDataText::tr("Hele programmet");
    if (rows.size() > 1)
        return ChartDataText::tr("%n valgte rader", nullptr, int(rows.size()));
    const PlanRow &row = plan.rows[rows.front()];
    return row.row.isEmpty() ? row.area : row.row;
}

QString noticeOf(const Plan &plan, const std::vector<std::size_t> &rows)
{
    QStringList words;
    for (const PriceBase &base : priceBasesOf(plan, rows))
        words << FigureWords::priceBase(base);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? ChartDataText::tr("Prisnivå: %1").arg(words.front()) : ChartDataText::tr("Blandede prisnivåer: %1").arg(words.join(u", "_s));
}

} // namespace

AllocationChartData chartDataOf(const Plan &plan, const std::vector<std::size_t> &rows)
{
    AllocationChartData data;
    data.title = titleOf(plan, rows);
    data.notice = noticeOf(plan, rows);
    QStringList names;
    for (const QString &recipient : plan.recipients)
        names << recipient;
    if (plan.hasUnsplit)
        names << u"unsplit"_s;
    data.lastIsUnsplit = plan.hasUnsplit;
    for (const QString &name : names)
        data.recipients.push_back(FigureWords::recipient(name));
    for (const int year : plan.years) {
        const PlanSum total = sumOf(plan, rows, year, u"total"_s);
        AllocationChartData::Year shown;
        shown.year = year;
        shown.total = total.amount;
        shown.incomplete = total.incomplete;
        shown.states = total.count > 0;
        for (const QString &name : names) {
            const PlanPortion portion = portionOf(plan, rows, year, name);
            shown.parts.push_back({portion.printed, portion.estimated});
        }
        data.years.push_back(shown);
    }
    return data;
}

} // namespace ramme
