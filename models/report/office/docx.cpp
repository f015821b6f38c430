#include "report/reportwriters.h"

#include "report/office/docxparts.h"
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

QByteArray contentTypesPart()
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

} // namespace

Result<QByteArray> toDocx(const Report &report)
{
    const DocxDocument document = docxDocument(report);
    std::vector<Relation> relations{{u"styles"_s, relationTypes + u"styles"_s, u"styles.xml"_s}, {u"numbering"_s, relationTypes + u"numbering"_s, u"numbering.xml"_s}, {u"footer"_s, relationTypes + u"footer"_s, u"footer.xml"_s}};
    std::vector<PackageFile> files{{"[Content_Types].xml", contentTypesPart()},
                                   {"_rels/.rels", relationsPart({{u"document"_s, relationTypes + u"officeDocument"_s, u"word/document.xml"_s},
                                                                  {u"properties"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
                                   {"docProps/core.xml", propertiesPart(report)},
                                   {"word/document.xml", document.xml},
                                   {"word/styles.xml", docxStyles(report.language)},
                                   {"word/numbering.xml", docxNumbering()},
                                   {"word/footer.xml", docxFooter(report.title)}};
    for (std::size_t i = 0; i < document.pictures.size(); ++i) {
        const QString path = u"media/picture%1.png"_s.arg(i + 1);
        relations.push_back({u"picture%1"_s.arg(i + 1), relationTypes + u"image"_s, path});
        files.push_back({"word/" + path.toUtf8(), document.pictures[i]});
    }
    files.push_back({"word/_rels/document.xml.rels", relationsPart(relations)});
    return zipped(files);
}

} // namespace ramme
