#include "import/officefile.h"

#include "import/docxreader.h"
#include "import/odfreader.h"
#include "import/xlsxreader.h"
#include "import/ziparchive.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct OfficeFile
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFile)
};

const QByteArray compoundMagic = QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

} // namespace

Error damagedOfficeFile() { return Error{OfficeFile::tr("innholdet er skadet eller for innfløkt; lagre dokumentet på nytt")}; }

bool isOfficeFile(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith(compoundMagic); }

Result<FileText> readOfficeFile(const QByteArray &bytes, const std::stop_token &stop)
{
    if (bytes.startsWith(compoundMagic))
        return Error{OfficeFile::tr("filen er beskyttet med passord eller lagret i et eldre format; lagre den uten passord som .docx eller .xlsx")};
    Result<ZipArchive> archive = ZipArchive::open(bytes, stop);
    if (!archive)
        return Error{archive.error()};
    if (archive->holds("word/document.xml"))
        return readDocx(*archive);
    if (archive->holds("xl/workbook.xml"))
        return readXlsx(*archive);
    if (archive->holds("content.xml"))
        return readOdf(*archive);
    return Error{OfficeFile::tr("filen er en pakke uten noe dokument Ramme kjenner; pakk den ut og les inn dokumentene i den")};
}

} // namespace ramme
