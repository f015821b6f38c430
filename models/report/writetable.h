#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "report/tablename.h"
#include "report/writers.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace ramme {

/// How a table is made and written; the defaults suit a Norwegian reader.
struct TableOptions {
    Basis basis;
    CsvForm csv;
    int textWidth = 120;
    QString language = QStringLiteral("nb"); ///< the language HTML says it is in
};

/// The bytes of a table in a format.
Result<QByteArray> tableBytes(const Programme &programme, TableName name, TableFormat format, const TableOptions &options = {});

/// Writes them to a file, whole or not at all.
Done writeTable(const Programme &programme, TableName name, TableFormat format, const QString &path, const TableOptions &options = {});

/// Writes them to something open, such as standard output.
Done writeTable(const Programme &programme, TableName name, TableFormat format, QIODevice &device, const TableOptions &options = {});

} // namespace ramme
