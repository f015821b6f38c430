#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "report/builders.h"
#include "report/writers.h"

#include <stop_token>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace ramme {

/// How a table is made and written; the defaults suit a Norwegian reader.
struct TableOptions {
    Basis basis;
    TableChoice choice; ///< what it points at must outlive the call
    CsvForm csv;
    int textWidth = 120;
    QString language = QStringLiteral("nb"); ///< the language HTML says it is in
};

/// The bytes of a finished table; as JSON it is given apart.
Result<QByteArray> tableBytes(const Table &table, const Programme &programme, TableFormat format, const TableOptions &options = {});

/// The bytes of a table in a format.
Result<QByteArray> tableBytes(const Programme &programme, TableName name, TableFormat format, const TableOptions &options = {});

/// Writes them to a file, whole or not at all; not at all where the token is set meanwhile.
Done writeTable(const Programme &programme, TableName name, TableFormat format, const QString &path, const TableOptions &options = {}, const std::stop_token &stop = {});

/// Writes them to something open, such as standard output.
Done writeTable(const Programme &programme, TableName name, TableFormat format, QIODevice &device, const TableOptions &options = {});

} // namespace ramme
