#include "import/documentreader.h"

#include "import/ambitionheader.h"
#include "import/filereader.h"
#include "import/letterreader.h"
#include "import/mandatereader.h"
#include "import/opticaldoubt.h"
#include "import/part.h"
#include "import/readingbuilder.h"
#include "import/rowtext.h"
#include "import/tableform.h"
#include "import/tableheader.h"
#include "import/tableshaping.h"
#include "import/unreadink.h"
#include "import/unreadlines.h"

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

bool standsIn(const Part &part, const std::vector<TextLine> &lines, int line)
{
    return lines[part.first].number <= line && (part.behind == lines.size() || line < lines[part.behind].number);
}

/// What a person said of a letter, or of the mandate a table stands in, goes before what its title says.
void takeAssigned(const std::vector<TextLine> &lines, const std::vector<Layout> &applied, Part &part)
{
    for (const Layout &layout : applied) {
        const TableLayout &table = layout.table;
        const bool isOfPart = part.kind == Document::Kind::Mandate || table.kind == TableLayout::Kind::Letter;
        if (!isOfPart || !standsIn(part, lines, table.firstLine))
            continue;
        if (const QString &subject = part.kind == Document::Kind::Mandate ? table.area : table.recipient; !subject.isEmpty())
            part.subject = subject;
        if (table.vintage != 0)
            part.titleYear = table.vintage;
    }
}

bool isFound(const TableLayout &table, const ReadingBuilder &builder)
{
    return std::any_of(builder.tables.begin(), builder.tables.end(), [&](const FoundTable &found) { return found.firstLine == table.firstLine; });
}

/// Why a table that a person spoke of is not read.
QString whyEmpty(TableLayout::Kind kind)
{
    switch (kind) {
    case TableLayout::Kind::Ambitions: return u"har ingen kolonne et årstall som overskrift"_s;
    case TableLayout::Kind::Posts: return u"mangler en kolonne for kapittel, post eller beløp"_s;
    default: return u"har ingen kolonne både overskrift og tall"_s;
    }
}

/// A table that a person has parted so that nothing can be read of it is kept, listed and told.
void reportEmpty(const FileText &file, const std::vector<Part> &parts, const std::vector<Layout> &applied, ReadingBuilder &builder)
{
    for (const Layout &layout : applied) {
        const TableLayout &table = layout.table;
        if (table.kind == TableLayout::Kind::None || table.kind == TableLayout::Kind::Letter || isFound(table, builder))
            continue;
        QStringList text;
        for (const TextLine &line : file.lines) {
            if (line.number >= table.firstLine && line.number < table.firstLine + table.lineCount && !line.isBlank())
                text.append(line.text);
        }
        const auto isLetter = std::any_of(parts.begin(), parts.end(), [&](const Part &part) { return part.kind == Document::Kind::Letter && standsIn(part, file.lines, table.firstLine); });
        builder.addLeftover(table.firstLine, text.join(u'\n'));
        builder.addFinding(u"column-without-heading"_s, Severity::Warning,
                           u"Slik tabellen er delt opp, %1. Ingenting er lest inn av den; flytt skillene eller gi kolonnene overskrifter."_s.arg(
                               whyEmpty(isLetter ? TableLayout::Kind::Posts : table.kind)),
                           {}, 0, table.firstLine);
    }
}

/// Whose mandate or letter a table stands in, as it was read.
void takeOwner(const Reading &reading, int titleLine, TableOutline &outline)
{
    for (const Mandate &mandate : reading.mandates) {
        if (mandate.source.line == titleLine) {
            outline.area = mandate.area;
            outline.vintage = mandate.vintage;
        }
    }
    for (const Letter &letter : reading.letters) {
        if (letter.source.line == titleLine) {
            outline.recipient = letter.recipient;
            outline.vintage = letter.year;
        }
    }
}

/// The tables in the order they stand, those that are not to be read among them. The parts are those of the file as it was.
std::vector<TableOutline> outlines(const FileText &file, const std::vector<Part> &parts, const std::vector<Layout> &applied, const ReadingBuilder &builder)
{
    std::vector<FoundTable> found = builder.tables;
    for (const Layout &layout : applied) {
        const TableLayout &table = layout.table;
        const FoundTable::Taken taken = table.kind == TableLayout::Kind::None ? FoundTable::Taken::Hidden : FoundTable::Taken::Strange;
        if (table.kind != TableLayout::Kind::Letter && !isFound(table, builder))
            found.push_back({taken, table.firstLine, table.firstLine + table.lineCount - 1, {}, table.isHeadless});
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundTable &a, const FoundTable &b) { return a.firstLine < b.firstLine; });
    std::vector<TableOutline> outlines;
    const Part *known = nullptr;
    int year = 0; // of the known part
    for (const FoundTable &table : found) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &one) { return standsIn(one, file.lines, table.firstLine); });
        const auto line = std::find_if(file.lines.begin(), file.lines.end(), [&](const TextLine &one) { return one.number == table.firstLine; });
        if (part == parts.end() || line == file.lines.end())
            continue;
        if (std::exchange(known, &*part) != &*part)
            year = yearOfPart(file.lines, *part);
        TableOutline outline = outlineOf(table, file, builder.reading.file.sha256);
        takeOwner(builder.reading, file.lines[part->first].number, outline);
        const Layout *layout = builder.layoutAt(table.firstLine);
        if (layout) {
            const std::vector<LayoutColumn> recognised = outline.layout.table.columns;
            outline.layout = *layout;
            if (layout->table.columns.empty())
                outline.layout.table.columns = recognised;
        }
        const TableForm form = tableForm(*part, year, *line, outline.layout.table.isHeadless);
        outline.layout.form = form.form;
        outline.layout.firstYear = form.firstYear;
        if (layout && !layout->name.isEmpty() && layout->form.subject.isEmpty())
            outline.layout.form.subject.clear(); // a template for any stays one
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

/// What was said of each letter, or where nothing was, what it could be said with. The parts are those of the file as it was.
std::vector<Layout> letterLayouts(const FileText &file, const std::vector<Part> &parts, const ReadingBuilder &builder)
{
    std::vector<Layout> letters;
    for (const Part &part : parts) {
        if (part.kind != Document::Kind::Letter)
            continue;
        const TextLine &title = file.lines[part.first];
        const Layout *said = builder.layoutAt(title.number);
        Layout layout = said ? *said : Layout();
        layout.table.document = builder.reading.file.sha256;
        layout.table.firstLine = title.number;
        layout.table.lineCount = 1;
        layout.table.kind = TableLayout::Kind::Letter;
        const TableForm form = tableForm(part, yearOfPart(file.lines, part), title, false);
        layout.form = form.form;
        layout.firstYear = form.firstYear;
        letters.push_back(std::move(layout));
    }
    return letters;
}

Result<DocumentReading> readText(SourceFile file, const std::shared_ptr<const FileText> &text, const ReadingContext &context)
{
    const QString name = file.name;
    ShapedText said;
    const bool plain = context.layouts.empty();
    if (!plain)
        said = shaped(*text, file.sha256, context);
    const FileText &content = plain ? *text : said.file;

    const std::vector<TextLine> &lines = content.lines;
    ReadingBuilder builder(std::move(file), content.places, context);
    builder.setOptical(content.optical);
    builder.setDamaged(showsDamage(lines));
    builder.setColours(content.colours);
    builder.setLayouts(said.applied);
    if (content.cut)
        builder.addFinding(u"too-long"_s, Severity::Warning,
                           u"«%1» har flere enn %2 linjer. Bare de første er lest; del dokumentet og les inn resten for seg."_s.arg(name).arg(mostLines), {}, 0,
                           lines.back().number);
    for (const FileNote &note : content.notes)
        builder.addFinding(u"hidden-content"_s, Severity::Note, note.text, {}, 0, note.line);
    for (const FileNote &table : said.hidden)
        builder.addLeftover(table.line, table.text);
    std::vector<Part> parts = partsIn(lines, context.assumed, name);
    const bool assumed = !parts.empty() && parts.front().isAssumed;
    const std::vector<Part> all = parts;
    for (Part &part : parts) {
        takeAssigned(lines, said.applied, part);
        if (part.kind == Document::Kind::Mandate && !context.stop.stop_requested())
            builder.areaFor(part.subject, lines[part.first].number); // letters before it may speak of the area too
    }
    for (const Part &part : parts) {
        if (context.stop.stop_requested())
            return stopped(name);
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
                           u"«%1» inneholder verken mandat eller tildelingsbrev: ingen rammer, ingen fordeling og ingen ambisjoner er lest inn."_s.arg(name), {}, 0, 1);
    }
    reportEmpty(content, parts, said.applied, builder);
    if (content.optical) {
        tellUnreadLines(lines, builder);
        doubtOpticalFigures(lines, parts, builder);
        tellUnreadInk(content, builder);
    }
    if (context.stop.stop_requested())
        return stopped(name);
    const std::vector<Part> asItWas = plain ? all : partsIn(text->lines, context.assumed, name);
    DocumentReading read{{}, outlines(*text, asItWas, said.applied, builder), text, context.assumed, letterLayouts(*text, asItWas, builder)};
    for (const ShapedText::Note &note : said.notes) {
        const auto table = std::find_if(read.tables.begin(), read.tables.end(), [&](const TableOutline &outline) { return outline.layout.table.firstLine == note.line; });
        const bool known = table != read.tables.end();
        builder.addFinding(note.rule, note.severity, note.text, known ? table->area : QString(), known && !table->area.isEmpty() ? table->vintage : 0, note.line);
    }
    read.reading = std::move(builder.reading);
    return read;
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

Result<DocumentReading> readDocumentWithTables(const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    Result<FileText> content = readFile(bytes, fileName, context.stop);
    if (context.stop.stop_requested())
        return stopped(fileName);
    if (!content)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(fileName, content.error())};
    return readContent(std::move(*content), bytes, fileName, context);
}

Result<DocumentReading> readContent(FileText content, const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    SourceFile file;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.name = fileName;
    file.bytes = bytes;
    file.text = std::exchange(content.text, {});
    return readText(std::move(file), std::make_shared<const FileText>(std::move(content)), context);
}

Result<DocumentReading> readAgain(const SourceFile &file, const std::shared_ptr<const FileText> &text, const ReadingContext &context)
{
    return readText(file, text, context);
}

Result<Reading> readDocument(const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    Result<DocumentReading> read = readDocumentWithTables(bytes, fileName, context);
    return read ? Result<Reading>(std::move(read->reading)) : Error{read.error()};
}

Result<Reading> readDocumentFile(const QString &path, const ReadingContext &context)
{
    Result<DocumentReading> read = readFileWithTables(path, context);
    return read ? Result<Reading>(std::move(read->reading)) : Error{read.error()};
}

Result<QByteArray> bytesOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{DocumentReader::tr("«%1» finnes ikke; kontroller navnet").arg(path)};
    if (!info.isFile())
        return Error{DocumentReader::tr("«%1» er ikke en fil; velg dokumentene i mappen").arg(path)};
    if (info.size() > largestFile)
        return Error{DocumentReader::tr("«%1» er for stor til å være et mandat (over %2 MB)").arg(info.fileName()).arg(largestFile / (1024 * 1024))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{DocumentReader::tr("«%1» kan ikke åpnes; be om lesetilgang eller lukk programmet som holder filen").arg(path)};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{DocumentReader::tr("«%1» kan ikke leses: %2").arg(path, file.errorString())};
    return bytes;
}

Result<DocumentReading> readFileWithTables(const QString &path, const ReadingContext &context)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    return bytes ? readDocumentWithTables(*bytes, QFileInfo(path).fileName(), context) : Error{bytes.error()};
}

} // namespace ramme
