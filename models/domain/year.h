#pragma once

namespace ramme {

/// True for a year a plan may speak of; what is outside is misread or mistyped, and no project file holds it.
constexpr bool isYear(int year) { return year >= 1900 && year <= 2200; }

} // namespace ramme
