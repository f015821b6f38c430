#include "support/zipfile.h"

#include "import/filereader.h"

#include <cstdlib>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The bytes as the main part of a file of this target's kind.
QByteArray fileOf(const QByteArray &part)
{
    const QByteArray kind = FUZZED_KIND;
    if (kind == "docx")
        return zipOf({{u"word/document.xml"_s, part}, {u"word/footnotes.xml"_s, part}});
    if (kind == "xlsx")
        return zipOf({{u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"A\" id=\"r\"/></sheets></workbook>"},
                      {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"r\" Target=\"s.xml\"/></Relationships>"},
                      {u"xl/s.xml"_s, part}, {u"xl/sharedStrings.xml"_s, part}, {u"xl/styles.xml"_s, part}});
    if (kind == "csv")
        return part;
    return zipOf({{u"content.xml"_s, part}});
}

} // namespace

/// Any bytes as the main part of an Office file, or as the file itself, give text or a reason. One in eight is the file itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<FileText> file = readFile(size % 8 == 0 ? bytes : fileOf(bytes), u"a.csv"_s);
    if (!file && file.error().isEmpty())
        std::abort();
    if (file && file->lines.size() > mostLines)
        std::abort();
    return 0;
}
