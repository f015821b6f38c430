#pragma once

#include <QtGlobal>

#include <compare>

namespace ramme {

/// An exact amount of Norwegian kroner, counted in øre.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromOre(qint64 ore) { return Money(ore); }
    static constexpr Money fromKroner(qint64 kroner) { return Money(kroner * 100); }

    constexpr qint64 ore() const { return m_ore; }
    constexpr bool isZero() const { return m_ore == 0; }
    constexpr bool isNegative() const { return m_ore < 0; }

    /// Largest amount, either sign, that is read, typed or loaded: 10 000 mrd. kroner. Thousands of them add up without overflow.
    static constexpr Money limit() { return Money(1'000'000'000'000'000); }
    constexpr bool isWithinLimit() const { return m_ore <= limit().m_ore && m_ore >= -limit().m_ore; }

    constexpr Money operator-() const { return Money(-m_ore); }
    constexpr Money &operator+=(Money other) { m_ore += other.m_ore; return *this; }
    constexpr Money &operator-=(Money other) { m_ore -= other.m_ore; return *this; }
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_ore + b.m_ore); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_ore - b.m_ore); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 ore) : m_ore(ore) {}

    qint64 m_ore = 0;
};

} // namespace ramme
