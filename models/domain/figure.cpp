#include "domain/figure.h"

#include "domain/words.h"

#include <algorithm>

namespace ramme {

namespace {

constexpr Word<FigureState> figureStateWords[] = {
    {FigureState::Amount, "amount"},         {FigureState::Zero, "zero"},
    {FigureState::Blank, "blank"},           {FigureState::NotSet, "not-set"},
    {FigureState::FootnoteOnly, "footnote-only"}, {FigureState::Undecided, "undecided"},
    {FigureState::Unreadable, "unreadable"}, {FigureState::Percent, "percent"},
    {FigureState::Mark, "mark"},             {FigureState::Text, "text"},
};

constexpr Word<Certainty> certaintyWords[] = {
    {Certainty::Certain, "certain"},
    {Certainty::Decided, "decided"},
    {Certainty::Ambiguous, "ambiguous"},
    {Certainty::Corrected, "corrected"},
};

} // namespace

Figure figureOf(Money amount)
{
    Figure figure;
    figure.state = amount.isZero() ? FigureState::Zero : FigureState::Amount;
    figure.amount = amount;
    return figure;
}

bool Figure::isConfirmed() const
{
    if (!printed || !typed.isEmpty())
        return false;
    const bool asRead = printed->state == state && printed->amount == amount && printed->percent == percent;
    return asRead || std::any_of(readings.begin(), readings.end(), [this](const FigureReading &reading) { return reading.state == state && reading.amount == amount; });
}

QString toWord(FigureState state) { return wordOf(figureStateWords, state); }
QString toWord(Certainty certainty) { return wordOf(certaintyWords, certainty); }
std::optional<FigureState> figureStateFromWord(QStringView word) { return valueOf(figureStateWords, word); }
std::optional<Certainty> certaintyFromWord(QStringView word) { return valueOf(certaintyWords, word); }

} // namespace ramme
