#pragma once

#include "domain/money.h"

#include <optional>

namespace ramme {

/// Sums of amounts and an amount times a weight, which are beyond 64 bits.
__extension__ using Wide = __int128;

/// The whole number not above a / b; b is positive.
constexpr Wide floorDivided(Wide a, Wide b) { return a / b - (a % b < 0 ? 1 : 0); }

/// The whole number nearest to a / b, halves away from nought; b is positive.
constexpr Wide roundedDivided(Wide a, Wide b)
{
    const Wide magnitude = (2 * (a < 0 ? -a : a) + b) / (2 * b);
    return a < 0 ? -magnitude : magnitude;
}

/// The amount, or nothing where it is beyond Money::limit().
constexpr std::optional<Money> toMoney(Wide ore)
{
    if (ore > Money::limit().ore() || ore < -Money::limit().ore())
        return std::nullopt;
    return Money::fromOre(static_cast<qint64>(ore));
}

} // namespace ramme
