#include "planning/check.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

template<typename T>
bool bothHave(const std::vector<ComparedFigure> &figures, std::optional<T> ComparedFigure::*value)
{
    return figures.size() >= 2 && figures[0].*value && figures[1].*value;
}

} // namespace

std::optional<Money> Check::difference() const
{
    if (!comparable || !bothHave(figures, &ComparedFigure::amount))
        return std::nullopt;
    return *figures[1].amount - *figures[0].amount;
}

std::optional<int> Check::percentDifference() const
{
    if (!comparable || !bothHave(figures, &ComparedFigure::percent))
        return std::nullopt;
    return *figures[1].percent - *figures[0].percent;
}

QString Check::seen() const
{
    if (figures.empty())
        return finding.message;
    QStringList words;
    for (const ComparedFigure &figure : figures)
        words += figure.amount ? QString::number(figure.amount->ore()) : figure.percent ? u"%1 %"_s.arg(*figure.percent) : u"-"_s;
    return words.join(u" | "_s);
}

QString Check::title() const { return rule ? rule->titleText() : finding.rule; }

} // namespace ramme
