#pragma once

#include "support/build.h"

namespace ramme::build {

using namespace Qt::Literals::StringLiterals;

/// Two areas, one with a row no split speaks of; two vintages, two price bases, carry-over, a dash and an open question.
inline Programme wide()
{
    Programme result = programme({
        mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, state(FigureState::NotSet)}}), frames({{2024, amount(44)}, {2025, state(FigureState::Undecided)}}, u"Alfa Pluss"_s)},
                {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})}),
        mandate(u"Alfa"_s, 2025, {frames({{2025, amount(1850)}})},
                {split(2025, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s), split(2025, {{u"NHN"_s, amount(360)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::CarryOver, u"Ubrukt"_s)}),
        mandate(u"Beta"_s, 2025, {frames({{2024, amount(1000)}, {2025, amount(0)}, {2026, amount(400)}})}, {split(2024, {{u"NHN"_s, amount(1000)}, {u"Hdir"_s, amount(0)}})}, PriceBase()),
    });
    result.reserves = {{2024, Reserve::Kind::Reserve, u"programmet"_s, amount(3720), {}}};
    int id = 0;
    for (Mandate &mandate : result.mandates) {
        for (FrameRow &row : mandate.frames) {
            for (YearFigure &cell : row.years)
                cell.figure.id = ++id;
        }
    }
    return result;
}

} // namespace ramme::build
