#pragma once

#include <QString>

#include <optional>

namespace ramme {

/// The unit a table is printed in.
enum class Unit { Kroner, Thousand, Million };

/// How many øre one of the unit is.
constexpr qint64 oreIn(Unit unit)
{
    switch (unit) {
    case Unit::Kroner: return 100;
    case Unit::Thousand: return 100'000;
    case Unit::Million: return 100'000'000;
    }
    return 0;
}

/// "kroner", "thousand" or "million", as in the project file.
QString toWord(Unit unit);
std::optional<Unit> unitFromWord(QStringView word);

} // namespace ramme
