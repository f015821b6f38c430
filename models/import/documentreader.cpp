#include "import/documentreader.h"

#include "import/decoding.h"
#include "import/letterreader.h"
#include "import/mandatereader.h"
#include "import/part.h"
#include "import/readingbuilder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostLines = 20'000; ///< ten times the longest letter with all its mandates

struct DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(DocumentReader)
};

Document documentOf(const SourceFile &file, Document::Kind kind, const QString &title, QDate adopted, int firstLine)
{
    Document document;
    document.sha256 = file.sha256;
    document.name = file.name;
    document.kind = kind;
    document.title = title;
    document.adopted = adopted;
    document.firstLine = firstLine;
    return document;
}

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

QString firstWords(const std::vector<TextLine> &lines)
{
    for (const TextLine &line : lines) {
        if (!line.isBlank())
            return line.text.simplified().left(120);
    }
    return {};
}

} // namespace

Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    const Result<QString> text = decodeText(bytes);
    if (!text)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(fileName, text.error())};
    SourceFile file;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.name = fileName;
    file.bytes = bytes;
    file.text = *text;

    ReadingBuilder builder(file, context);
    std::vector<TextLine> lines = readLines(firstLines(file.text));
    const bool cut = lines.size() > mostLines || firstLines(file.text).size() < file.text.size();
    lines.resize(std::min(lines.size(), mostLines));
    if (cut)
        builder.addFinding(u"too-long"_s, Severity::Warning,
                           u"«%1» har flere enn %2 linjer. Bare de første er lest; del dokumentet og les inn resten for seg."_s.arg(fileName).arg(mostLines), {}, 0,
                           lines.back().number);
    const std::vector<Part> parts = findParts(lines);
    for (const Part &part : parts) {
        if (part.kind == Document::Kind::Mandate)
            builder.areaFor(part.subject, lines[part.first].number); // letters before it may speak of the area too
    }
    for (const Part &part : parts) {
        builder.reading.documents.push_back(documentOf(file, part.kind, part.title, part.adopted, lines[part.first].number));
        if (part.kind == Document::Kind::Mandate)
            readMandate(lines, part, builder);
        else
            readLetter(lines, part, builder);
    }
    if (parts.empty()) {
        builder.reading.documents.push_back(documentOf(file, Document::Kind::Other, firstWords(lines), {}, 1));
        builder.addFinding(u"nothing-found"_s, Severity::Note,
                           u"«%1» inneholder verken mandat eller tildelingsbrev: ingen rammer, ingen fordeling og ingen ambisjoner er lest inn."_s.arg(fileName), {}, 0, 1);
    }
    return std::move(builder.reading);
}

Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return Error{DocumentReader::tr("«%1» finnes ikke; kontroller navnet").arg(path)};
    if (!info.isFile())
        return Error{DocumentReader::tr("«%1» er ikke en fil; velg dokumentene i mappen").arg(path)};
    if (info.size() > largestTextFile)
        return Error{DocumentReader::tr("«%1» er for stor til å være et mandat (over %2 MB)").arg(name).arg(largestTextFile / (1024 * 1024))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DocumentReader::tr("«%1» kan ikke åpnes: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.read(largestTextFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(path, file.errorString())};
    return readDocument(bytes, name, context);
}

} // namespace ramme
