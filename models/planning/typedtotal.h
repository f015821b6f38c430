#pragma once

#include "domain/money.h"
#include "domain/result.h"
#include "domain/unit.h"

namespace ramme {

/// The new total that a person typed into a present one.
struct TypedTotal {
    Money total;
    Money change;    ///< from the present one
    Money roundedBy; ///< what a share was rounded by to whole quanta of the present total; zero where it came out even
};

/// Reads what is typed into a total, once, so that rounding happens once: "220" and "=−5" put an amount in its place; "+5", "-5" and "−5"
/// change it by an amount; "+3 %" and "−3 %" by a share of it, rounded to the quantum of the present total, halves away from nought.
/// Amounts are read as everywhere else, in the given unit or their own. Refuses, with the reason in bokmål, what is neither, a share
/// without a sign, and a total beyond Money::limit().
Result<TypedTotal> parseTypedTotal(QStringView text, Money present, Unit unit);

} // namespace ramme
