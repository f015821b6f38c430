#include "support/zipfile.h"

#include <QList>

#include <zip.h>

QByteArray zipOf(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const ZipEntry &entry : entries) {
        zip_source_t *bytes = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        zip_file_add(archive, entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QByteArray result;
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    result.resize(static_cast<qsizetype>(zip_source_tell(target)));
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, result.data(), static_cast<zip_uint64_t>(result.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return result;
}

QByteArray docxOf(const QByteArray &body, const QByteArray &footnotes)
{
    std::vector<ZipEntry> entries{{QStringLiteral("word/document.xml"), "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>"}};
    if (!footnotes.isEmpty())
        entries.push_back({QStringLiteral("word/footnotes.xml"), "<w:footnotes xmlns:w=\"w\">" + footnotes + "</w:footnotes>"});
    return zipOf(entries);
}

namespace {

QByteArray odfOf(const QByteArray &kind, const QByteArray &body, const QByteArray &styles = {})
{
    std::vector<ZipEntry> entries{{QStringLiteral("content.xml"), "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\"><office:body><office:" + kind + ">" + body
                                                      + "</office:" + kind + "></office:body></office:document-content>"}};
    if (!styles.isEmpty())
        entries.push_back({QStringLiteral("styles.xml"), "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\">" + styles + "</office:document-styles>"});
    return zipOf(entries);
}

} // namespace

QByteArray odtOf(const QByteArray &body, const QByteArray &styles) { return odfOf("text", body, styles); }

QByteArray odsOf(const QByteArray &tables) { return odfOf("spreadsheet", tables); }

QByteArray xlsxOf(const QByteArray &rows, const QByteArray &sharedStrings, const QByteArray &formats, const QByteArray &sheetAttributes)
{
    QByteArray styles = "<styleSheet><numFmts>";
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QByteArray &format : formats.isEmpty() ? QList<QByteArray>() : formats.split('\n')) {
        styles += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" + format + "\"/>";
        cells += "<xf numFmtId=\"" + QByteArray::number(id++) + "\"/>";
    }
    styles += "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>";
    return zipOf({{QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Ark1\" r:id=\"rId1\" " + sheetAttributes + "/></sheets></workbook>"},
                  {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                  {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + sharedStrings + "</sst>"},
                  {QStringLiteral("xl/styles.xml"), styles},
                  {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet>" + rows + "</worksheet>"}});
}
