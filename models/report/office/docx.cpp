#include "report/reportwriters.h"

#include "report/office/docxparts.h"
#include "report/office/officepage.h"
#include "report/office/wordxml.h"
#include "report/office/zippackage.h"
#include "report/tablesetting.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString relationTypes = word::relationNamespace + u'/';
const QString packageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

struct Relation {
    QString id;
    QString type;
    QString target;
};

QByteArray relationsPart(const std::vector<Relation> &relations)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeDefaultNamespace(packageRelations);
    xml.writeStartElement(packageRelations, u"Relationships"_s);
    for (const Relation &relation : relations) {
        xml.writeEmptyElement(packageRelations, u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, relation.id);
        xml.writeAttribute(u"Type"_s, relation.type);
        xml.writeAttribute(u"Target"_s, relation.target);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypesPart(bool isSealed)
{
    const QString space = u"http://schemas.openxmlformats.org/package/2006/content-types"_s;
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeDefaultNamespace(space);
    xml.writeStartElement(space, u"Types"_s);
    const auto write = [&](const QString &element, const QString &key, const QString &of, const QString &type) {
        xml.writeEmptyElement(space, element);
        xml.writeAttribute(key, of);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    write(u"Default"_s, u"Extension"_s, u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    write(u"Default"_s, u"Extension"_s, u"xml"_s, u"application/xml"_s);
    write(u"Default"_s, u"Extension"_s, u"png"_s, u"image/png"_s);
    write(u"Override"_s, u"PartName"_s, u"/word/document.xml"_s, word + u"document.main+xml"_s);
    for (const QString &part : {u"styles"_s, u"numbering"_s, u"footer"_s})
        write(u"Override"_s, u"PartName"_s, u"/word/"_s + part + u".xml"_s, word + part + u"+xml"_s);
    if (isSealed)
        write(u"Override"_s, u"PartName"_s, u"/docProps/custom.xml"_s, u"application/vnd.openxmlformats-officedocument.custom-properties+xml"_s);
    write(u"Override"_s, u"PartName"_s, u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray propertiesPart(const Report &report)
{
    const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dublin, u"dc"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dublin, u"title"_s, plainText(report.title));
    xml.writeTextElement(dublin, u"creator"_s, u"Ramme"_s);
    xml.writeTextElement(dublin, u"language"_s, word::localeOf(report.language));
    xml.writeEndDocument();
    return bytes;
}

/// The same as properties, which LibreOffice keeps where it drops the part below.
QByteArray sealProperties(const QByteArrayList &pieces)
{
    const QString space = u"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"_s;
    const QString types = u"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeDefaultNamespace(space);
    xml.writeNamespace(types, u"vt"_s);
    xml.writeStartElement(space, u"Properties"_s);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        xml.writeStartElement(space, u"property"_s);
        xml.writeAttribute(u"fmtid"_s, u"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"_s);
        xml.writeAttribute(u"pid"_s, QString::number(i + 2)); // the first that is free
        xml.writeAttribute(u"name"_s, u"Ramme %1"_s.arg(i + 1));
        xml.writeTextElement(types, u"lpwstr"_s, QString::fromLatin1(pieces[i]));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

/// Data that Word keeps and does not show.
QByteArray sealPart(const QByteArrayList &pieces)
{
    const QString space = u"urn:ramme:seal"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeDefaultNamespace(space);
    xml.writeStartElement(space, u"seal"_s);
    for (const QByteArray &piece : pieces)
        xml.writeTextElement(space, u"piece"_s, QString::fromLatin1(piece));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toDocx(const Report &report)
{
    const DocxDocument document = docxDocument(report);
    std::vector<Relation> relations{{u"styles"_s, relationTypes + u"styles"_s, u"styles.xml"_s}, {u"numbering"_s, relationTypes + u"numbering"_s, u"numbering.xml"_s}, {u"footer"_s, relationTypes + u"footer"_s, u"footer.xml"_s}};
    const bool isSealed = !report.seal.isEmpty();
    std::vector<Relation> roots{{u"document"_s, relationTypes + u"officeDocument"_s, u"word/document.xml"_s},
                                {u"properties"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}};
    if (isSealed)
        roots.push_back({u"custom"_s, relationTypes + u"custom-properties"_s, u"docProps/custom.xml"_s});
    std::vector<PackageFile> files{{"[Content_Types].xml", contentTypesPart(isSealed)},
                                   {"_rels/.rels", relationsPart(roots)},
                                   {"docProps/core.xml", propertiesPart(report)},
                                   {"word/document.xml", document.xml},
                                   {"word/styles.xml", docxStyles(report.language, pageFor(report).textWidth())},
                                   {"word/numbering.xml", docxNumbering()},
                                   {"word/footer.xml", docxFooter(report.title)}};
    for (std::size_t i = 0; i < document.pictures.size(); ++i) {
        const QString path = u"media/picture%1.png"_s.arg(i + 1);
        relations.push_back({u"picture%1"_s.arg(i + 1), relationTypes + u"image"_s, path});
        files.push_back({"word/" + path.toUtf8(), document.pictures[i]});
    }
    if (isSealed) {
        files.push_back({"docProps/custom.xml", sealProperties(report.seal)});
        relations.push_back({u"seal"_s, relationTypes + u"customXml"_s, u"../customXml/item1.xml"_s});
        files.push_back({"customXml/item1.xml", sealPart(report.seal)});
    }
    files.push_back({"word/_rels/document.xml.rels", relationsPart(relations)});
    return zipped(files);
}

} // namespace ramme
