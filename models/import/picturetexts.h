#pragma once

#include <QByteArray>
#include <QStringList>

namespace ramme {

/// What the pictures of a web page, a text or a workbook say for those who do not see them, in the file's order. What cannot be read has
/// none; the file may be hostile.
QStringList pictureTextsIn(const QByteArray &bytes);

} // namespace ramme
