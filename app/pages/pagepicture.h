#pragma once

#include <QByteArray>

namespace ramme {

/// A page of a PDF as PNG, drawn with so many dots an inch; empty where there is no such page or it cannot be drawn.
QByteArray pagePicture(const QByteArray &bytes, int page, int dotsPerInch);

} // namespace ramme
