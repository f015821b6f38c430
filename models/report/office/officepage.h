#pragma once

#include "report/report.h"

namespace ramme {

/// What Word and OpenDocument are told of pages and letters. Lengths are points unless said otherwise.
inline constexpr double pointsPerMillimetre = 72 / 25.4;
inline constexpr double officeCellPadding = 6; ///< of a cell, both sides together
inline const QString officeFont = QStringLiteral("Arial");
inline const QString headingShade = QStringLiteral("EEF1F5");

/// An A4 page, upright or lying.
struct OfficePage {
    double width = 210 * pointsPerMillimetre;
    double height = 297 * pointsPerMillimetre;
    double margin = 18 * pointsPerMillimetre;
    double textWidth() const { return width - 2 * margin; }
};

/// Lying where a table is too wide to stand.
OfficePage pageFor(const Report &report);

/// A table of so few rows stands on one page.
inline constexpr std::size_t rowsKeptTogether = 15;

/// How wide a text is at 9 points in the widest of the faces an office may show it in, so that no number is broken.
double officeTextWidth(const QString &text, bool isBold);

} // namespace ramme
