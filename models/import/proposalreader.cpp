#include "import/proposalreader.h"

#include "import/filereader.h"
#include "import/moneytable.h"
#include "import/proposalheader.h"
#include "import/rowtext.h"
#include "import/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ProposalReader
{
    Q_DECLARE_TR_FUNCTIONS(ProposalReader)
};

constexpr std::size_t linesAround = 6;

/// What stands around a table says its unit and, where its columns name none, its year.
QStringList around(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind)
{
    QStringList text;
    for (std::size_t i = first > linesAround ? first - linesAround : 0; i < std::min(behind + linesAround, lines.size()); ++i) {
        if (i < first || i >= behind)
            text.append(lines[i].text);
    }
    return text;
}

/// The one year the lines above a table name.
int yearAbove(const std::vector<TextLine> &lines, std::size_t first)
{
    static const QRegularExpression betweenWords(u"[^\\w]+"_s);
    std::set<int> years;
    for (std::size_t i = first > linesAround ? first - linesAround : 0; i < first; ++i) {
        if (priceBaseIn(lines[i].text))
            continue; // the year of the kroner
        for (const QString &word : lines[i].text.split(betweenWords, Qt::SkipEmptyParts)) {
            if (const int year = yearOf(word); year != 0)
                years.insert(year);
        }
    }
    return years.size() == 1 ? *years.begin() : 0;
}

/// The labels of a row, each in its cell.
class RowLabels
{
public:
    RowLabels(const std::vector<TextLine> &lines, int firstCell, const ReadingContext &context) : m_lines(lines), m_firstCell(firstCell), m_context(context) {}

    /// Names the row, and answers with the recipient it is about where its labels name one.
    std::optional<CrossedColumn> name(ProposedRow &row)
    {
        const std::size_t at = indexOfLine(m_lines, 0, m_lines.size(), row.line);
        QStringList labels = m_lines[at].cells.mid(0, m_firstCell);
        std::optional<CrossedColumn> of;
        const QString last = labels.size() > 1 ? labels.last() : QString();
        const std::optional<QString> recipient = recipientNamed(last, m_context.recipients);
        const bool isTotal = m_seenRecipients && isTotalWord(last) && (!labels.first().isEmpty() || !m_label.isEmpty());
        if (recipient || isTotal) {
            of.emplace();
            of->recipient = recipient.value_or(QString());
            of->isTotal = isTotal;
            m_seenRecipients = true;
            labels.removeLast();
        }
        labels.removeAll(QString());
        row.label = labels.join(u' ');
        if (row.label.isEmpty() && of)
            row.label = m_label; // one name for several rows
        m_label = row.label;
        row.isSum = isTotalLabel(row.label);
        const QString named = row.isSum ? row.label.section(u' ', 1) : row.label; // "Sum Pasientens prøvesvar" adds up an area, "Sum" all of them
        const Area *area = named.isEmpty() ? nullptr : areaNamed(named, m_context.areas);
        row.area = area ? area->name : QString();
        return of;
    }

private:
    const std::vector<TextLine> &m_lines;
    int m_firstCell;
    const ReadingContext &m_context;
    QString m_label;
    bool m_seenRecipients = false;
};

ProposedCell cellOf(const CellValue &value, const CrossedColumn &column, const std::optional<CrossedColumn> &rowIsOf, int yearOfTable)
{
    ProposedCell cell;
    const CrossedColumn &of = rowIsOf ? *rowIsOf : column;
    cell.of = !of.recipient.isEmpty() ? ProposedCell::Of::Recipient : of.isUnsplit ? ProposedCell::Of::Unsplit : ProposedCell::Of::Total;
    cell.recipient = of.recipient;
    cell.year = column.year != 0 ? column.year : yearOfTable;
    cell.state = value.state;
    cell.amount = value.money;
    cell.raw = value.raw;
    cell.heading = column.text;
    return cell;
}

/// Amounts below a heading that says nothing we know; years, such as those of the mandates, are none.
bool holdsAmounts(const MoneyTable &table, std::size_t column)
{
    return std::ranges::any_of(table.rows, [column](const MoneyRow &row) {
        const CellValue &cell = row.content.placed->cells[column];
        return cell.isAmount() && yearOf(cell.raw) == 0;
    });
}

ProposalTable tableOf(const MoneyTable &money, const CrossedHeader &header, const std::vector<TextLine> &lines, std::size_t first, const ReadingContext &context)
{
    ProposalTable table;
    table.line = lines[first].number;
    table.priceBase = money.priceBase;
    const int yearOfTable = std::ranges::any_of(header.columns, [](const CrossedColumn &column) { return column.year != 0; }) ? 0 : yearAbove(lines, first);
    RowLabels labels(lines, header.firstCell, context);
    for (const MoneyRow &read : money.rows) {
        ProposedRow row;
        row.line = read.line;
        const std::optional<CrossedColumn> of = labels.name(row);
        for (std::size_t i = 0; i < header.columns.size(); ++i) {
            if (header.columns[i].isKnown())
                row.cells.push_back(cellOf(read.content.placed->cells[i], header.columns[i], of, yearOfTable));
        }
        const bool isSaid = std::ranges::any_of(row.cells, [](const ProposedCell &cell) { return cell.state != FigureState::Blank; });
        if (isSaid)
            table.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        if (!header.columns[i].isKnown() && holdsAmounts(money, i))
            table.strange.push_back({header.columns[i].text, table.line});
    }
    return table;
}

} // namespace

std::vector<ProposalTable> proposalTablesIn(const FileText &content, const ReadingContext &context)
{
    std::vector<ProposalTable> tables;
    const std::vector<TextLine> &lines = content.lines;
    for (std::size_t i = 0; i < lines.size();) {
        const std::optional<CrossedHeader> header = readCrossedHeader(lines, i, lines.size(), context.recipients);
        if (!header) {
            ++i;
            continue;
        }
        const auto read = [&](Unit unit) {
            ReadingContext asked = context;
            asked.assumed.emplace();
            asked.assumed->unit = unit;
            const ReadingBuilder builder({}, {}, asked);
            return readMoneyTable(lines, header->asTableHeader(i), 0, lines.size(), builder);
        };
        std::optional<MoneyTable> money = read(Unit::Million);
        if (!money) {
            i = header->behind;
            continue;
        }
        QStringList said = around(lines, i, money->behind);
        for (std::size_t heading = i; heading < header->behind; ++heading)
            said.prepend(lines[heading].text);
        std::optional<Unit> unit;
        for (const QString &text : said)
            unit = unit ? unit : unitIn(text);
        if (unit && *unit != money->unit)
            money = read(*unit);
        ProposalTable table = tableOf(*money, *header, lines, i, context);
        table.unit = unit;
        if (!table.rows.empty())
            tables.push_back(std::move(table));
        i = money->behind;
    }
    return tables;
}

Result<std::vector<ProposalTable>> readProposal(const QByteArray &bytes, const QString &fileName, const ReadingContext &context)
{
    const Result<FileText> content = readFile(bytes, fileName, context.stop);
    if (!content)
        return Error{ProposalReader::tr("«%1» kan ikke leses: %2").arg(fileName, content.error())};
    if (content->cut)
        return Error{ProposalReader::tr("«%1» er for stor til å leses helt, så ingenting av den er lest; del den opp.").arg(fileName)};
    std::vector<ProposalTable> tables = proposalTablesIn(*content, context);
    if (tables.empty())
        return Error{ProposalReader::tr("Det er ingen tabell med områder nedover og år eller mottakere bortover i «%1».").arg(fileName)};
    return tables;
}

Result<std::vector<ProposalTable>> readProposalFile(const QString &path, const ReadingContext &context)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    return bytes ? readProposal(*bytes, QFileInfo(path).fileName(), context) : Error{bytes.error()};
}

} // namespace ramme
