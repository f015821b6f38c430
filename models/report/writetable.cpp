#include "report/writetable.h"

#include "files/atomicfile.h"

#include <QIODevice>

namespace ramme {

namespace {

struct WriteText
{
    Q_DECLARE_TR_FUNCTIONS(WriteText)
};

} // namespace

Result<QByteArray> tableBytes(const Programme &programme, TableName name, TableFormat format, const TableOptions &options)
{
    if (format == TableFormat::Json) {
        const Result<Json> json = chosenJson(programme, name, options.basis, options.choice);
        return json ? Result<QByteArray>(json->toBytes()) : Error{json.error()};
    }
    const Result<Table> table = chosenTable(programme, name, options.basis, options.choice);
    return table ? tableBytes(*table, programme, format, options) : Error{table.error()};
}

Result<QByteArray> tableBytes(const Table &table, const Programme &programme, TableFormat format, const TableOptions &options)
{
    switch (format) {
    case TableFormat::Text: return toText(table, options.textWidth);
    case TableFormat::Csv: return toCsv(table, options.csv);
    case TableFormat::Xlsx: return toXlsx(table, programme);
    case TableFormat::Html: return toHtml(table, options.language);
    case TableFormat::Json: return Error{WriteText::tr("Denne tabellen skrives ikke som JSON")};
    }
    Q_UNREACHABLE();
}

Done writeTable(const Programme &programme, TableName name, TableFormat format, const QString &path, const TableOptions &options, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = tableBytes(programme, name, format, options);
    if (!bytes)
        return Error{bytes.error()};
    if (stop.stop_requested())
        return Error{WriteText::tr("Tabellen er ikke skrevet: det ble avbrutt")};
    const Written written = writeAtomically(path, *bytes);
    return written ? done() : Done(Error{written.error()});
}

Done writeTable(const Programme &programme, TableName name, TableFormat format, QIODevice &device, const TableOptions &options)
{
    const Result<QByteArray> bytes = tableBytes(programme, name, format, options);
    if (!bytes)
        return Error{bytes.error()};
    for (qint64 at = 0; at < bytes->size();) {
        const qint64 count = device.write(bytes->constData() + at, bytes->size() - at);
        if (count <= 0)
            return Error{WriteText::tr("Tabellen kunne ikke skrives ut: %1").arg(device.errorString())};
        at += count;
    }
    return done();
}

} // namespace ramme
