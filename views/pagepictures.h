#pragma once

#include "domain/result.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <vector>

namespace ramme {

struct SourceFile;

/// Draws pages of documents beside the window and keeps the last few.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    static constexpr int dotsPerInch = 110;
    /// The page of a file as a picture in any format Qt reads, or why there is none.
    using Painter = std::function<Result<QByteArray>(const QByteArray &file, int page, int dotsPerInch)>;

    explicit PagePictures(Painter painter, QObject *parent = nullptr);

    /// True where the file has pages to be seen.
    static bool hasPages(const SourceFile &file);
    /// The picture, where it is there already; else it is drawn, and told when it is.
    QImage picture(const SourceFile &file, int page);

signals:
    void drawn(const QString &sha256, int page);
    void notDrawn(const QString &sha256, int page, const QString &reason);

private:
    struct Key {
        QString sha256;
        int page = 0;
        bool operator==(const Key &) const = default;
    };
    void keep(const Key &key, const QImage &picture);

    Painter m_painter;
    std::vector<std::pair<Key, QImage>> m_kept; ///< newest last
    std::vector<Key> m_asked;
};

} // namespace ramme
