#pragma once

#include <QIcon>

namespace ramme {

/// A line icon from resources/icons, drawn in the colour of the text so that it fits light and dark, at any scale.
QIcon lineIcon(const QString &name);
/// Ramme's own icon, in its own colours.
QIcon applicationIcon();

} // namespace ramme
