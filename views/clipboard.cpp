#include "views/clipboard.h"

#include "import/filereader.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QByteArray pngOf(const QMimeData &data)
{
    if (const QByteArray bytes = data.data(u"image/png"_s); !bytes.isEmpty())
        return bytes;
    const auto image = data.imageData().value<QImage>();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

Clip clipFrom(const QMimeData &data)
{
    const QString markup = data.html();
    if (markup.contains("<td"_L1, Qt::CaseInsensitive))
        return {Clip::Kind::Markup, markup.toUtf8()};
    const QString text = data.text();
    if (!text.trimmed().isEmpty() && !data.hasUrls())
        return {text.contains(u'\t') ? Clip::Kind::Rows : Clip::Kind::Words, text.toUtf8()};
    return {Clip::Kind::Picture, data.hasImage() || data.hasFormat(u"image/png"_s) ? pngOf(data) : QByteArray()};
}

} // namespace

Result<Clip> Clipboard::clipOf(const QMimeData *data)
{
    if (!data || data->formats().isEmpty())
        return Error{tr("Utklippstavlen er tom. Kopier en tabell, en tekst eller et bilde først.")};
    Clip clip = clipFrom(*data);
    if (clip.bytes.isEmpty())
        return Error{tr("Det som er kopiert, kan ikke leses. Kopier en tabell, en tekst eller et bilde.")};
    if (clip.bytes.size() > largestFile)
        return Error{tr("Det som er kopiert, er for stort til å være et mandat.")};
    return clip;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace ramme
