#include "planning/straightline.h"

#include "planning/wide.h"

#include <QCoreApplication>

#include <map>

namespace ramme {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(LineText)
};

struct YearSum {
    Money sum;
    std::size_t leaves = 0;
};

} // namespace

Result<std::vector<LeafWeight>> straightLineWeights(const LeafTable &now, const Selection &selection, Money total)
{
    const std::vector<std::size_t> leaves = now.indicesOf(selection);
    std::map<int, YearSum> years;
    for (const std::size_t i : leaves) {
        YearSum &year = years[now.at(i).key.year];
        year.sum += now.at(i).amount;
        ++year.leaves;
    }
    if (years.size() < 2)
        return Error{LineText::tr("En rett linje trenger tall i minst to år")};
    const int first = years.begin()->first;
    const Wide start = years.begin()->second.sum.ore();
    Wide steps = 0;
    for (const auto &[year, sum] : years)
        steps += year - first;
    // In parts of 1 / steps of an øre, so that the line is exact.
    const auto onLine = [&](int year) { return start * steps + (Wide(total.ore()) - Wide(years.size()) * start) * (year - first); };
    if (start < 0 || onLine(years.rbegin()->first) < 0)
        return Error{LineText::tr("Linjen ville gå under null; skriv en høyere sum, eller velg en annen fordeling")};

    std::vector<LeafWeight> weights;
    for (const std::size_t i : leaves) {
        const Leaf &leaf = now.at(i);
        const YearSum &year = years.at(leaf.key.year);
        const bool isShared = year.sum > Money() && !leaf.amount.isNegative();
        const Wide part = isShared ? Wide(leaf.amount.ore()) : 1;
        const Wide whole = isShared ? Wide(year.sum.ore()) : Wide(year.leaves);
        // The year's place on the line fits in an amount; the leaf's part of it is worked out after, so that nothing overflows.
        weights.push_back({leaf.key, static_cast<qint64>(roundedDivided(roundedDivided(onLine(leaf.key.year), steps) * part, whole))});
    }
    return weights;
}

} // namespace ramme
