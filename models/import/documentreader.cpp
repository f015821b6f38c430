#include "import/documentreader.h"

#include "import/ambitionheader.h"
#include "import/filereader.h"
#include "import/letterreader.h"
#include "import/mandatereader.h"
#include "import/opticaldoubt.h"
#include "import/part.h"
#include "import/readingbuilder.h"
#include "import/tableheader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

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

QString firstWords(const std::vector<TextLine> &lines)
{
    for (const TextLine &line : lines) {
        if (!line.isBlank())
            return line.text.simplified().left(120);
    }
    return {};
}

Error stopped(const QString &fileName) { return Error{DocumentReader::tr("«%1» er ikke lest inn: lesingen ble avbrutt").arg(fileName)}; }

/// The whole text as the mandate a person says it is from.
Part assumedPart(const std::vector<TextLine> &lines, const AssumedMandate &assumed, const QString &title)
{
    Part part;
    part.kind = Document::Kind::Mandate;
    part.behind = lines.size();
    part.title = title;
    part.subject = assumed.area;
    part.titleYear = assumed.vintage;
    part.isAssumed = true;
    return part;
}

bool holdsPlan(const Mandate &mandate) { return !mandate.frames.empty() || !mandate.splits.empty() || !mandate.ambitions.empty(); }

/// Completes what was read as the assumed mandate, or takes it back where there was nothing to read. True where it stands.
bool settleAssumed(const AssumedMandate &assumed, ReadingBuilder &builder)
{
    Reading &reading = builder.reading;
    if (reading.mandates.empty() || !holdsPlan(reading.mandates.back())) {
        reading.mandates.clear();
        reading.documents.clear();
        return false;
    }
    Mandate &mandate = reading.mandates.back();
    if (mandate.priceBase.kind == PriceBase::Kind::NotStated)
        mandate.priceBase = assumed.priceBase;
    builder.addFinding(u"mandate-assumed"_s, Severity::Note,
                       u"«%1» sier ikke selv hvilket mandat tabellen er fra. En person har oppgitt at den er fra mandatet for %2 i %3."_s.arg(
                           reading.file.name, mandate.area, QString::number(mandate.vintage)),
                       mandate.area, mandate.vintage, mandate.source.line);
    return true;
}

} // namespace

Holds whatItHolds(const FileText &content, const ReadingContext &context)
{
    const std::vector<TextLine> &lines = content.lines;
    if (!findParts(lines).empty())
        return Holds::Plan;
    for (std::size_t i = 0; i < lines.size() && !context.stop.stop_requested(); ++i) {
        if (readHeader(lines, i, lines.size(), context.recipients) || readAmbitionHeader(lines, i, lines.size()))
            return Holds::Table;
    }
    return Holds::Nothing;
}

Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    Result<FileText> content = readFile(bytes, fileName, context.stop);
    if (context.stop.stop_requested())
        return stopped(fileName);
    if (!content)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(fileName, content.error())};
    return readContent(std::move(*content), bytes, fileName, context);
}

Result<Reading> readContent(FileText content, const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    SourceFile file;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.name = fileName;
    file.bytes = bytes;
    file.text = std::move(content.text);

    const std::vector<TextLine> &lines = content.lines;
    ReadingBuilder builder(std::move(file), std::move(content.places), context);
    builder.setOptical(content.optical);
    builder.setColours(std::move(content.colours));
    if (content.cut)
        builder.addFinding(u"too-long"_s, Severity::Warning,
                           u"«%1» har flere enn %2 linjer. Bare de første er lest; del dokumentet og les inn resten for seg."_s.arg(fileName).arg(mostLines), {}, 0,
                           lines.back().number);
    for (const FileNote &note : content.notes)
        builder.addFinding(u"hidden-content"_s, Severity::Note, note.text, {}, 0, note.line);
    std::vector<Part> parts = findParts(lines);
    const bool assumed = parts.empty() && context.assumed && !lines.empty();
    if (assumed)
        parts = {assumedPart(lines, *context.assumed, fileName)};
    for (const Part &part : parts) {
        if (part.kind == Document::Kind::Mandate && !context.stop.stop_requested())
            builder.areaFor(part.subject, lines[part.first].number); // letters before it may speak of the area too
    }
    for (const Part &part : parts) {
        if (context.stop.stop_requested())
            return stopped(fileName);
        builder.reading.documents.push_back(documentOf(builder.reading.file, part.kind, part.title, part.adopted, lines[part.first].number));
        if (part.kind == Document::Kind::Mandate)
            readMandate(lines, part, builder);
        else
            readLetter(lines, part, builder);
    }
    if (assumed && !settleAssumed(*context.assumed, builder))
        parts.clear();
    if (parts.empty()) {
        builder.reading.documents.push_back(documentOf(builder.reading.file, Document::Kind::Other, firstWords(lines), {}, 1));
        builder.addFinding(u"nothing-found"_s, Severity::Note,
                           u"«%1» inneholder verken mandat eller tildelingsbrev: ingen rammer, ingen fordeling og ingen ambisjoner er lest inn."_s.arg(fileName), {}, 0, 1);
    }
    if (content.optical)
        doubtOpticalFigures(lines, parts, builder);
    if (context.stop.stop_requested())
        return stopped(fileName);
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
    if (info.size() > largestFile)
        return Error{DocumentReader::tr("«%1» er for stor til å være et mandat (over %2 MB)").arg(name).arg(largestFile / (1024 * 1024))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DocumentReader::tr("«%1» kan ikke åpnes; be om lesetilgang eller lukk programmet som holder filen").arg(path)};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(path, file.errorString())};
    return readDocument(bytes, name, context);
}

} // namespace ramme
