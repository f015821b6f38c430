#pragma once

#include <QString>

#include <optional>

namespace ramme {

/// The kroner a table is printed in: those of a year, nominal ones, or not stated. Amounts in different bases are never added unnoticed.
struct PriceBase {
    enum class Kind { NotStated, Nominal, Year };
    Kind kind = Kind::NotStated;
    int year = 0; ///< with kind Year

    static PriceBase ofYear(int year) { return {Kind::Year, year}; }
    static PriceBase nominal() { return {Kind::Nominal, 0}; }
    bool operator==(const PriceBase &) const = default;
};

/// "2024", "nominal" or "not-stated", as in JSON and the project file.
QString toWord(const PriceBase &base);
std::optional<PriceBase> priceBaseFromWord(QStringView word);

} // namespace ramme
