#include "views/pagepictures.h"

#include "domain/reading.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ramme {

namespace {

constexpr std::size_t mostKept = 12;

} // namespace

PagePictures::PagePictures(Painter painter, QObject *parent) : QObject(parent), m_painter(std::move(painter)) {}

bool PagePictures::hasPages(const SourceFile &file)
{
    return file.bytes.left(1024).contains("%PDF-");
}

QImage PagePictures::picture(const SourceFile &file, int page)
{
    const Key key{file.sha256, page};
    const auto kept = std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const auto &one) { return one.first == key; });
    if (kept != m_kept.cend())
        return kept->second;
    if (std::find(m_asked.cbegin(), m_asked.cend(), key) != m_asked.cend())
        return {};
    m_asked.push_back(key);
    const QPointer<PagePictures> self(this);
    QThreadPool::globalInstance()->start([self, key, painter = m_painter, bytes = file.bytes] {
        const Result<QByteArray> picture = painter(bytes, key.page, dotsPerInch);
        const QImage image = picture ? QImage::fromData(*picture) : QImage();
        const QString reason = picture ? QString() : picture.error();
        QMetaObject::invokeMethod(qApp, [self, key, image, reason] {
            if (!self)
                return;
            std::erase(self->m_asked, key);
            if (image.isNull()) {
                emit self->notDrawn(key.sha256, key.page, reason);
            } else {
                self->keep(key, image);
                emit self->drawn(key.sha256, key.page);
            }
        });
    });
    return {};
}

void PagePictures::keep(const Key &key, const QImage &picture)
{
    if (m_kept.size() >= mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.emplace_back(key, picture);
}

} // namespace ramme
