#include "report/reportwriters.h"

#include "domain/amount.h"
#include "report/tablesetting.h"
#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Harmless to a spreadsheet: a text that begins like a formula is told apart from one by an apostrophe.
QString harmless(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString quoted(QString text, QChar separator)
{
    const bool needed = text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return needed ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString fieldOf(const TableCell &cell, const NumberForm &form, const NumberLook &look)
{
    switch (cell.kind) {
    case TableCell::Kind::Empty: return {};
    case TableCell::Kind::Text: return harmless(cell.text);
    case TableCell::Kind::Money: return formatAmount(shownMoney(cell), look.unit, form, look.decimals.value_or(form.minimumDecimals));
    case TableCell::Kind::Percent: return formatPercent(cell.number, form);
    case TableCell::Kind::Integer: return QString::number(cell.number);
    }
    Q_UNREACHABLE();
}

/// "anslått: 2025 NHN, 2025 Hdir; ikke satt: 2026 Totalt".
QString remarksOf(const Table &table, const TableRow &row)
{
    std::vector<std::pair<QString, QStringList>> remarks;
    const auto add = [&](const QString &brief, std::size_t column) {
        auto found = std::find_if(remarks.begin(), remarks.end(), [&](const auto &entry) { return entry.first == brief; });
        if (found == remarks.end())
            found = remarks.insert(remarks.end(), {brief, {}});
        found->second += fullHeading(table.columns[column]);
    };
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].estimated)
            add(TableText::estimatedBrief(), column);
        for (const std::size_t note : row.cells[column].notes)
            add(QString::number(noteNumber(table, note)) + u") "_s + table.notes[note].brief, column);
    }
    QStringList parts;
    for (const auto &[brief, places] : remarks)
        parts += brief + u": "_s + places.join(u", "_s);
    return parts.join(u"; "_s);
}

} // namespace

QString fullHeading(const TableColumn &column) { return column.group.isEmpty() ? column.heading : column.group + u' ' + column.heading; }

QByteArray toCsv(const Table &table, const CsvForm &form)
{
    const NumberForm numbers{form.decimal, QString(), u"-"_s, 0};
    const bool remarks = form.notes && (!table.notes.empty() || hasEstimates(table));
    QString out;
    const auto addLine = [&](QStringList fields) {
        while (fields.size() < qsizetype(table.columns.size()) + (remarks ? 1 : 0))
            fields += QString();
        for (QString &field : fields)
            field = quoted(field, form.separator);
        out += fields.join(form.separator) + u"\r\n"_s;
    };

    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings += harmless(fullHeading(column));
    if (remarks)
        headings += TableText::remarks();
    addLine(headings);
    for (const TableRow &row : table.rows) {
        QStringList fields;
        for (const TableCell &cell : row.cells)
            fields += fieldOf(cell, numbers, table.look);
        if (remarks)
            fields += harmless(remarksOf(table, row));
        addLine(fields);
    }
    if (remarks) {
        addLine({});
        if (const QString line = unitLine(table); !line.isEmpty())
            addLine({harmless(line)});
        for (const QString &line : linesBelow(table))
            addLine({line});
    }
    return (form.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + out.toUtf8();
}

QByteArray toCsv(const Report &report, const CsvForm &form)
{
    CsvForm ofTables = form;
    ofTables.byteOrderMark = false;
    QByteArray csv;
    for (const ReportPart &part : report.parts) {
        for (const Table *table : tablesOf(part)) {
            const QString title = form.notes ? table->title : QStringList{table->title, unitLine(*table)}.join(u". "_s); // with notes, the unit stands below
            csv += (csv.isEmpty() ? QByteArray() : QByteArray("\r\n")) + quoted(harmless(title), form.separator).toUtf8() + "\r\n" + toCsv(*table, ofTables);
        }
    }
    return (form.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + csv;
}

} // namespace ramme
