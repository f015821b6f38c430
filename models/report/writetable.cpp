#include "report/writetable.h"

#include "files/atomicfile.h"
#include "report/builders.h"

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
    if (format == TableFormat::Json)
        return tableJson(programme, name, options.basis).toBytes();
    const Table table = buildTable(programme, name, options.basis);
    switch (format) {
    case TableFormat::Text: return toText(table, options.textWidth);
    case TableFormat::Csv: return toCsv(table, options.csv);
    case TableFormat::Xlsx: return toXlsx(table, programme);
    case TableFormat::Html: return toHtml(table, options.language);
    case TableFormat::Json: break;
    }
    Q_UNREACHABLE();
}

Done writeTable(const Programme &programme, TableName name, TableFormat format, const QString &path, const TableOptions &options)
{
    const Result<QByteArray> bytes = tableBytes(programme, name, format, options);
    if (!bytes)
        return Error{bytes.error()};
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
