#include "report/reportwriters.h"

#include "report/office/odtparts.h"
#include "report/office/zippackage.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

QByteArray manifest(std::size_t pictures)
{
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(space, u"manifest"_s);
    xml.writeStartElement(space, u"manifest"_s);
    xml.writeAttribute(space, u"version"_s, odf::version);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, path);
        xml.writeAttribute(space, u"media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(mediaType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    for (std::size_t i = 0; i < pictures; ++i)
        entry(odtPicturePath(i), u"image/png"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOdt(const Report &report)
{
    const OdtContent content = odtContent(report);
    std::vector<PackageFile> files{{"mimetype", mediaType, true}, {"content.xml", content.xml}, {"styles.xml", odtStyles(report)}, {"meta.xml", odtMeta(report)}};
    for (std::size_t i = 0; i < content.pictures.size(); ++i)
        files.push_back({odtPicturePath(i).toUtf8(), content.pictures[i]});
    files.push_back({"META-INF/manifest.xml", manifest(content.pictures.size())});
    return zipped(files);
}

} // namespace ramme
