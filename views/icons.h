#pragma once

#include <QColor>
#include <QIcon>

namespace ramme {

/// A line icon from resources/icons, drawn in the colour of the text so that it fits light and dark, at any scale.
QIcon lineIcon(const QString &name);
/// Ramme's own icon, in its own colours.
/// The same in a colour of its own, except where it is selected.
QIcon lineIcon(const QString &name, const QColor &color);
QIcon applicationIcon();

} // namespace ramme
