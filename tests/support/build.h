#pragma once

#include "domain/programme.h"

#include <initializer_list>

namespace ramme::build {

/// Mill. kroner with up to two decimals, in hundredths: mill(4820) is 48,2.
constexpr Money mill(qint64 hundredths) { return Money::fromOre(hundredths * 1'000'000); }

inline Figure amount(qint64 hundredths) { return figureOf(mill(hundredths)); }

inline Figure state(FigureState state)
{
    Figure figure;
    figure.state = state;
    if (state == FigureState::Undecided)
        figure.certainty = Certainty::Ambiguous;
    return figure;
}

inline Figure percent(int whole)
{
    Figure figure;
    figure.state = FigureState::Percent;
    figure.percent = whole * 100;
    figure.raw = QString::number(whole) + QStringLiteral(" %");
    return figure;
}

inline FrameRow frames(std::initializer_list<YearFigure> years, const QString &row = {}) { return {row, row, years}; }

inline SplitRow split(int year, std::initializer_list<RecipientFigure> cells, LineKind kind = LineKind::All, const QString &line = {})
{
    return {year, line, line, kind, cells};
}

inline Mandate mandate(const QString &area, int vintage, std::vector<FrameRow> frameRows, std::vector<SplitRow> splitRows = {},
                       PriceBase base = PriceBase::ofYear(2024))
{
    Mandate result;
    result.area = area;
    result.vintage = vintage;
    result.priceBase = base;
    result.frames = std::move(frameRows);
    result.splits = std::move(splitRows);
    return result;
}

inline Programme programme(std::vector<Mandate> mandates)
{
    Programme result;
    result.areas = {{QStringLiteral("Alfa"), QStringLiteral("A"), {}}, {QStringLiteral("Beta"), QStringLiteral("B"), {}}};
    result.recipients = {{QStringLiteral("NHN"), {}, {}}, {QStringLiteral("Hdir"), {}, {}}, {QStringLiteral("FHI"), {}, {}}};
    result.mandates = std::move(mandates);
    result.moveRules = defaultMoveRules();
    return result;
}

} // namespace ramme::build
