#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace ramme {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light" or "dark", as on the command line and in the settings.
QString toWord(ThemeChoice theme);
std::optional<ThemeChoice> themeFromWord(QStringView word);

/// Gives the application the Fusion style and Ramme's own light or dark palette. System follows the desktop's colours.
void applyTheme(ThemeChoice theme);

/// Ramme's own light one, for what is drawn on paper.
QPalette lightPalette();

/// The colours that carry a meaning, each beside a word or shape that says the same. Derived from a widget's palette.
struct Tones {
    QColor estimated;  ///< ground of cells worked out with an allocation key
    QColor undecided;  ///< ground of cells with several readings
    QColor corrected;  ///< ground of cells a person changed
    QColor total;      ///< ground of sums
    QColor line;       ///< the source line of the selected figure
    QColor error;      ///< text and frames
    QColor warning;
    QColor quiet;      ///< text that steps back, still readable
    QColor grid;
    QColor more;       ///< text of what is above the plan, beside an arrow up
    QColor less;       ///< text of what is below it, beside an arrow down
    QColor changed;    ///< ground of what differs from the plan
    QColor heat;       ///< full share in the ambition table; lower shares mix it with the base
};
Tones tonesOf(const QPalette &palette);

bool isDark(const QPalette &palette);
/// Mixes two colours: 0 is all of the first, 1 all of the second.
QColor mixed(const QColor &first, const QColor &second, double share);
/// The n-th colour of a series, apart for colour-blind eyes as well.
QColor seriesColor(int index, bool dark);

} // namespace ramme
