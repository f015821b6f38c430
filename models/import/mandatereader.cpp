#include "import/mandatereader.h"

#include "import/ambitionreader.h"
#include "import/framereader.h"
#include "import/moneytable.h"
#include "import/prose.h"
#include "import/rowtext.h"
#include "import/splitreader.h"
#include "import/textreader.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int reachOfRows = 3; ///< lines between rows of one table
constexpr qsizetype mostHeadlessRows = 50; ///< enough to show what was left out

/// The tables of a mandate before they are read together.
struct Tables {
    std::vector<MoneyTable> frames;
    std::vector<MoneyTable> splits;
    std::vector<MoneyTable> strange; ///< tables of years that are not about money
    std::vector<AmbitionHeader> ambitions;
    std::vector<bool> used; ///< lines that belong to tables
};

/// A table of years is about frames where it speaks of money or has a row for a known area, or where a person says it is from a mandate.
bool isAboutFrames(const MoneyTable &table, const Part &part, const ReadingBuilder &builder)
{
    if (table.header.kind != TableHeader::Kind::Years)
        return false;
    static const QRegularExpression counts(u"\\b(?:antall|andel|prosent|personer|virksomheter|brukere)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool namesArea = std::any_of(table.rows.begin(), table.rows.end(), [&](const MoneyRow &row) { return areaMentioned(row.label, builder.areas()); });
    if (counts.match(table.header.heading).hasMatch() || (counts.match(table.caption).hasMatch() && !namesArea))
        return false;
    return namesArea || table.saysMoney || part.isAssumed;
}

/// Where a person has parted the table, every cell of the heading heads a column.
std::optional<TableHeader> headerAt(const std::vector<TextLine> &lines, std::size_t at, const Part &part, const Layout *said, const ReadingBuilder &builder)
{
    if (said && !said->table.columns.empty()) {
        if (std::optional<TableHeader> given = readGivenHeader(lines, at, builder.recipients()))
            return given;
    }
    return readHeader(lines, at, part.behind, builder.recipients());
}

/// The heading of an ambition table, where one starts and no one has said that it is something else.
std::optional<AmbitionHeader> ambitionsAt(const std::vector<TextLine> &lines, std::size_t at, const Part &part, const Layout *said)
{
    if (!said)
        return readAmbitionHeader(lines, at, part.behind);
    const TableLayout &table = said->table;
    const bool isSaid = table.kind == TableLayout::Kind::Ambitions;
    if (!isSaid && table.kind != TableLayout::Kind::AsRead)
        return std::nullopt;
    const std::size_t end = indexOfLine(lines, at, part.behind, table.behindLine());
    std::optional<AmbitionHeader> header = table.columns.empty() ? readAmbitionHeader(lines, at, end) : readGivenAmbitionHeader(lines, at, end, isSaid);
    if (header)
        header->end = end;
    return header;
}

Tables findTables(const std::vector<TextLine> &lines, const Part &part, const ReadingBuilder &builder)
{
    Tables tables;
    tables.used.assign(lines.size(), false);
    const auto use = [&](std::size_t first, std::size_t behind) {
        for (std::size_t i = first; i < behind; ++i)
            tables.used[i] = true;
    };
    for (std::size_t i = part.first; i < part.behind && !builder.isStopped(); ++i) {
        const Layout *said = builder.layoutAt(lines[i].number);
        const std::optional<AmbitionHeader> ambitions = ambitionsAt(lines, i, part, said);
        if (ambitions)
            tables.ambitions.push_back(*ambitions);
        const bool isNoMoney = ambitions || (said && said->table.kind == TableLayout::Kind::Ambitions);
        if (said && isNoMoney)
            i = indexOfLine(lines, i, part.behind, said->table.behindLine()) - 1;
        if (isNoMoney)
            continue;
        const std::optional<TableHeader> header = headerAt(lines, i, part, said, builder);
        if (!header && said && said->table.isHeadless)
            i = indexOfLine(lines, i, part.behind, said->table.behindLine()) - 1; // its rows head nothing
        if (!header)
            continue;
        const std::optional<MoneyTable> table = readMoneyTable(lines, *header, part.first, part.behind, builder);
        if (!table)
            continue;
        use(header->first, table->behind);
        const auto isSaid = [&](TableLayout::Kind kind) { return said && said->table.kind == kind; };
        const bool years = header->kind == TableHeader::Kind::Years;
        if (isSaid(TableLayout::Kind::Frames) ? years : !isSaid(TableLayout::Kind::Split) && isAboutFrames(*table, part, builder))
            tables.frames.push_back(*table);
        else if (!years && !isSaid(TableLayout::Kind::Frames))
            tables.splits.push_back(*table);
        else
            tables.strange.push_back(*table);
        i = table->behind - 1;
    }
    return tables;
}

void addInclusiveClaim(const MoneyTable &table, Mandate &mandate, ReadingBuilder &builder)
{
    static const QRegularExpression inclusive(u"\\b(?:ink[l1I|]\\S*|medregnet|iberegnet)\\s+(?:\\S+\\s+){0,2}?(?:ubrukt|overf)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!inclusive.match(table.caption).hasMatch())
        return;
    Claim claim;
    claim.kind = Claim::Kind::CarryOverIncluded;
    claim.year = mandate.vintage;
    claim.figure = builder.stateFigure(FigureState::Text, table.caption, table.captionLine);
    mandate.claims.push_back(claim);
}

/// A table that is no frame, split or ambition table is kept and listed as it stands.
void keepStrange(const std::vector<TextLine> &lines, const MoneyTable &table, ReadingBuilder &builder)
{
    QStringList text;
    for (std::size_t i = table.header.first; i < table.behind; ++i) {
        if (!lines[i].isBlank())
            text.append(lines[i].text);
    }
    builder.addLeftover(lines[table.header.first].number, text.join(u'\n'));
}

/// Rows that look like a table's but have no heading above them cannot be placed: they are kept, listed and told.
void reportHeadless(const std::vector<TextLine> &lines, const Part &part, const std::vector<bool> &used, const Mandate &mandate, ReadingBuilder &builder)
{
    QStringList rows;
    int firstLine = 0;
    int lastLine = 0;
    int headingLine = 0; ///< what may be meant as the heading: a line of words close above
    for (std::size_t i = part.first; i < part.behind && rows.size() < mostHeadlessRows; ++i) {
        if (used[i] || builder.hasLayoutIn(lines[i].number, lines[i].number) || lines[i].isBlank() || lines[i].text.size() > 200 || lines[i].text.trimmed().endsWith(u'.'))
            continue;
        TextLine line = lines[i];
        line.text.replace(u'\t', u' ');
        const RowText row = splitRow(line, Unit::Million);
        if (rows.isEmpty() && row.tokens.empty() && !isCaptionLine(line.text))
            headingLine = lines[i].number;
        if (row.tokens.size() < 2 || row.label.size() > 80 || (!lineKindOf(row.label) && !areaNamed(row.label, builder.areas())))
            continue;
        rows.append(line.text.simplified());
        firstLine = firstLine == 0 ? lines[i].number : firstLine;
        lastLine = lastLine == 0 || lines[i].number - lastLine <= reachOfRows ? lines[i].number : lastLine;
    }
    if (rows.isEmpty())
        return;
    const bool isHeaded = headingLine > 0 && firstLine - headingLine <= reachOfRows;
    if (!builder.hasLayoutIn(isHeaded ? headingLine : firstLine, lastLine))
        builder.tables.push_back({FoundTable::Taken::Strange, isHeaded ? headingLine : firstLine, lastLine, {}, !isHeaded});
    builder.addLeftover(firstLine, rows.join(u'\n'));
    builder.addFinding(u"table-without-heading"_s, Severity::Warning,
                       u"Mandatet for %1 har tall i raden «%2» uten en overskrift som viser hva kolonnene er. Tallene er ikke lest inn; før dem inn fra originalen."_s.arg(
                           mandate.area, rows.first()),
                       mandate.area, mandate.vintage, firstLine);
}

void noteTables(const std::vector<TextLine> &lines, const std::vector<MoneyTable> &tables, FoundTable::Taken taken, ReadingBuilder &builder)
{
    for (const MoneyTable &table : tables)
        builder.tables.push_back({taken, lines[table.header.first].number, lines[table.behind - 1].number, placesOf(table.header.columns)});
}

/// What stands in a column that nothing heads belongs nowhere: it is kept, listed and told.
void reportUnheaded(const std::vector<TextLine> &lines, std::size_t heading, std::size_t first, std::size_t behind, const std::vector<int> &unheaded,
                    const Mandate &mandate, ReadingBuilder &builder)
{
    const QStringList lost = cellsIn(lines, first, behind, unheaded);
    if (lost.isEmpty())
        return;
    builder.addLeftover(lines[heading].number, lost.join(u'\n'));
    builder.addFinding(u"column-without-heading"_s, Severity::Warning,
                       u"En tabell i mandatet for %1 har tall i en kolonne uten overskrift som kan leses: %2. De er ikke lest inn; gi kolonnen en overskrift."_s.arg(
                           mandate.area, lost.join(u", "_s)),
                       mandate.area, mandate.vintage, lines[heading].number);
}

void readAmbitionTables(const std::vector<TextLine> &lines, const std::vector<AmbitionHeader> &tables, const Part &part, Mandate &mandate, ReadingBuilder &builder)
{
    for (std::size_t i = 0; i < tables.size() && !builder.isStopped(); ++i) {
        const AmbitionHeader &header = tables[i];
        const std::size_t next = i + 1 < tables.size() ? tables[i + 1].first : part.behind;
        const std::size_t behind = readAmbitions(lines, header, std::max(next, header.behind), mandate, builder);
        builder.tables.push_back({FoundTable::Taken::Ambitions, lines[header.first].number, lines[behind - 1].number, placesOf(header.columns)});
        reportUnheaded(lines, header.first, header.behind, behind, header.unheaded, mandate, builder);
        builder.keepLines(lines, behind, header.end.value_or(behind), [](const TextLine &) { return true; });
    }
}

} // namespace

void readMandate(const std::vector<TextLine> &lines, const Part &part, ReadingBuilder &builder)
{
    Mandate mandate;
    const int titleLine = lines[part.first].number;
    mandate.area = builder.areaFor(part.subject, titleLine);
    mandate.vintage = yearOfPart(lines, part);
    mandate.adopted = part.adopted;
    mandate.source = builder.sourceAt(titleLine);
    if (mandate.vintage == 0) {
        builder.addFinding(u"vintage-unknown"_s, Severity::Error,
                           u"Mandatet for %1 sier ikke hvilket år det er fastsatt for. Det er ikke lest inn; legg inn datoen og les det på nytt."_s.arg(mandate.area), mandate.area, 0,
                           titleLine);
        builder.addLeftover(titleLine, part.title);
        return;
    }
    const Tables tables = findTables(lines, part, builder);
    noteTables(lines, tables.frames, FoundTable::Taken::Frames, builder);
    noteTables(lines, tables.splits, FoundTable::Taken::Split, builder);
    noteTables(lines, tables.strange, FoundTable::Taken::Strange, builder);
    for (const std::vector<MoneyTable> *kind : {&tables.frames, &tables.splits}) {
        for (const MoneyTable &table : *kind)
            reportUnheaded(lines, table.header.first, table.header.behind, table.behind, table.header.unheaded, mandate, builder);
    }
    readText(lines, part, tables.used, mandate, builder);
    for (const MoneyTable &table : tables.splits)
        readSplit(table, mandate, builder);
    for (const MoneyTable &table : tables.frames) {
        readFrames(table, mandate, builder);
        addInclusiveClaim(table, mandate, builder);
    }
    for (const MoneyTable &table : tables.splits)
        addInclusiveClaim(table, mandate, builder);
    readAmbitionTables(lines, tables.ambitions, part, mandate, builder);
    if (builder.isStopped())
        return;
    for (const MoneyTable &table : tables.strange)
        keepStrange(lines, table, builder);
    reportHeadless(lines, part, tables.used, mandate, builder);
    readGoals(lines, part, mandate, builder);
    readReserves(lines, part.first, part.behind, mandate.vintage, tables.used, builder);
    builder.reading.mandates.push_back(std::move(mandate));
}

} // namespace ramme
