#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

namespace ramme {

/// Boxes of what is printed about as high as the text and stands in none of the words that were read, in dots. Rulings, specks,
/// areas of one colour and what touches the edge of the page are no text.
std::vector<QRectF> unreadInk(const QImage &picture, const std::vector<QRectF> &words);

} // namespace ramme
