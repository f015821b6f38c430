#include "views/theme.h"

#include "domain/words.h"
#include "views/outlinedstyle.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr Word<ThemeChoice> themeWords[] = {
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
};

struct Ground {
    QRgb window, base, alternate, text, button, highlight, highlightedText, link, placeholder, mid, toolTip;
};

constexpr Ground lightGround{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xff1b2330, 0xffeceef2, 0xff1f5fa8,
                             0xffffffff, 0xff1f5fa8, 0xff6b7483, 0xffc9ced6, 0xfffffbe8};
constexpr Ground darkGround{0xff22262c, 0xff191c21, 0xff1f2329, 0xffe6e9ee, 0xff2e333b, 0xff3b7cc4,
                            0xffffffff, 0xff7fb6f0, 0xff98a1ae, 0xff454c57, 0xff343a44};

QPalette paletteOf(const Ground &ground)
{
    QPalette palette{QColor(ground.button), QColor(ground.window)};
    const QColor text(ground.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Window, QColor(ground.window));
    palette.setColor(QPalette::Base, QColor(ground.base));
    palette.setColor(QPalette::AlternateBase, QColor(ground.alternate));
    palette.setColor(QPalette::Button, QColor(ground.button));
    palette.setColor(QPalette::Highlight, QColor(ground.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(ground.highlightedText));
    palette.setColor(QPalette::Link, QColor(ground.link));
    palette.setColor(QPalette::LinkVisited, QColor(ground.link));
    palette.setColor(QPalette::PlaceholderText, QColor(ground.placeholder));
    palette.setColor(QPalette::Mid, QColor(ground.mid));
    palette.setColor(QPalette::ToolTipBase, QColor(ground.toolTip));
    const QColor faint = mixed(text, QColor(ground.window), 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(QColor(ground.highlight), QColor(ground.base), 0.35));
    return palette;
}

/// What the desktop came up with, before Ramme's own palette hides it.
bool desktopIsDark()
{
    static const bool dark = isDark(QApplication::style()->standardPalette()) || isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

QString toWord(ThemeChoice theme)
{
    return wordOf(themeWords, theme);
}

std::optional<ThemeChoice> themeFromWord(QStringView word)
{
    return valueOf(themeWords, word);
}

QPalette lightPalette()
{
    return paletteOf(lightGround);
}

void applyTheme(ThemeChoice theme)
{
    const bool desktop = desktopIsDark();
    const bool dark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && desktop);
    const QPalette palette = paletteOf(dark ? darkGround : lightGround);
    if (!dynamic_cast<OutlinedStyle *>(QApplication::style()))
        QApplication::setStyle(std::make_unique<OutlinedStyle>().release()); // the application owns it
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Tones tonesOf(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    Tones tones;
    tones.estimated = mixed(base, QColor(dark ? 0xff7fb6f0 : 0xff1f5fa8), dark ? 0.16 : 0.08);
    tones.undecided = mixed(base, QColor(0xffe69f00), dark ? 0.30 : 0.25);
    tones.corrected = mixed(base, QColor(0xff009e73), dark ? 0.30 : 0.16);
    tones.total = mixed(base, text, dark ? 0.10 : 0.06);
    tones.line = mixed(base, QColor(0xffe6b800), dark ? 0.32 : 0.38);
    tones.error = QColor(dark ? 0xffff8a80 : 0xffb3261e);
    tones.warning = QColor(dark ? 0xfff2b84b : 0xff8a5a00);
    tones.quiet = mixed(text, base, 0.35);
    tones.grid = mixed(base, text, 0.16);
    tones.more = QColor(dark ? 0xff8cc4f5 : 0xff00569e);
    tones.less = QColor(dark ? 0xfff0a878 : 0xffa04000);
    tones.changed = mixed(base, QColor(0xffcc79a7), dark ? 0.24 : 0.14);
    tones.heat = QColor(dark ? 0xff2f86c9 : 0xff4f9bd9);
    return tones;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(first.red(), second.red()), channel(first.green(), second.green()), channel(first.blue(), second.blue()));
}

QColor seriesColor(int index, bool dark)
{
    static constexpr std::array<QRgb, 6> onLight{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00};
    static constexpr std::array<QRgb, 6> onDark{0xff3f9fdd, 0xfff0b43c, 0xff35b890, 0xffd994bb, 0xff8cccf2, 0xffe58346};
    const auto &colors = dark ? onDark : onLight;
    return QColor(colors[static_cast<std::size_t>(index) % colors.size()]);
}

} // namespace ramme
