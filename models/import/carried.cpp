#include "import/carried.h"

#include "import/officefile.h"
#include "import/ziparchive.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Result<QByteArray> carriedIn(const QByteArray &bytes)
{
    if (!isOfficeFile(bytes))
        return bytes;
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return Error{archive.error()};
    constexpr int mostItems = 20; // each program numbers them anew
    constexpr int mostSheets = 60; // some programs keep texts with them
    QStringList parts{u"meta.xml"_s, u"docProps/custom.xml"_s, u"xl/sharedStrings.xml"_s};
    for (int i = 1; i <= mostItems; ++i)
        parts.append(u"customXml/item%1.xml"_s.arg(i));
    for (int i = 1; i <= mostSheets; ++i)
        parts.append(u"xl/worksheets/sheet%1.xml"_s.arg(i));
    QByteArray all;
    for (const QString &part : parts) {
        if (!archive->holds(part.toLatin1().constData()))
            continue;
        const Result<QByteArray> read = archive->read(part);
        if (!read)
            return Error{read.error()};
        all += *read + '\n';
    }
    return all;
}

} // namespace ramme
