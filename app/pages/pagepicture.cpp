#include "pagepicture.h"

#include <QBuffer>
#include <QImage>

#include <poppler-qt6.h>

#include <algorithm>

namespace ramme {

namespace {

constexpr double largestSide = 6000; ///< dots; a larger page is drawn coarser

} // namespace

QByteArray pagePicture(const QByteArray &bytes, int page, int dotsPerInch)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked() || page < 1 || page > document->numPages())
        return {};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const std::unique_ptr<Poppler::Page> source = document->page(page - 1);
    if (!source)
        return {};
    const QSizeF size = source->pageSizeF();
    const double longest = std::max({size.width(), size.height(), 1.0});
    const double dots = std::min(static_cast<double>(dotsPerInch), largestSide / longest * 72);
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    QImage image = source->renderToImage(dots, dots);
    return !image.isNull() && image.save(&buffer, "PNG", 80) ? picture : QByteArray();
}

} // namespace ramme
