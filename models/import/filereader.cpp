#include "import/filereader.h"

#include "import/csvreader.h"
#include "import/decoding.h"
#include "import/officefile.h"
#include "import/pagesprocess.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// As much of the text as is read.
QString firstLines(const QString &text)
{
    qsizetype end = -1;
    for (std::size_t line = 0; line < mostLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text;
    }
    return text.left(end);
}

Result<FileText> readPlainText(const QByteArray &bytes)
{
    Result<QString> text = decodeText(bytes);
    if (!text)
        return Error{text.error()};
    FileText file;
    file.text = std::move(*text);
    const QString read = firstLines(file.text);
    file.lines = readLines(read);
    file.cut = file.lines.size() > mostLines || read.size() < file.text.size();
    file.lines.resize(std::min(file.lines.size(), mostLines));
    return file;
}

} // namespace

Result<FileText> readFile(const QByteArray &bytes, const QString &fileName, std::stop_token stop)
{
    if (isPaper(bytes))
        return readPaper(bytes, std::move(stop));
    if (isOfficeFile(bytes))
        return readOfficeFile(bytes, stop);
    if (!isCsvName(fileName))
        return readPlainText(bytes);
    const Result<QString> text = decodeText(bytes);
    return text ? Result<FileText>(readCsv(*text)) : Error{text.error()};
}

QStringList readableSuffixes()
{
    return {u"txt"_s, u"md"_s, u"html"_s, u"htm"_s, u"pdf"_s, u"docx"_s, u"docm"_s, u"odt"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s,
            u"csv"_s, u"tsv"_s, u"tab"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s};
}

} // namespace ramme
