#pragma once

#include "store/fields.h"

namespace ramme::store {

/// A visitor that only notes the columns of a value's table.
struct ColumnNames {
    QByteArrayList names;

    void value(const char *column, auto &) { names << column; }
    void year(const char *column, auto &) { names << column; }
    void part(const char *column, Figure &) { names << column; }
    void list(const char *, auto &) {}
    void atMostOne(const char *, auto &) {}
    void exactlyOne(const char *, auto &) {}
};

template<typename T>
QByteArrayList columnsOf(bool owned)
{
    ColumnNames columns;
    columns.names << "id";
    if (owned)
        columns.names << "owner";
    T any{};
    describe(columns, any);
    return columns.names;
}

template<typename T>
QByteArray insertSql(const char *table, bool owned)
{
    const QByteArrayList columns = columnsOf<T>(owned);
    QByteArrayList marks;
    marks.fill("?", columns.size());
    return "INSERT INTO " + QByteArray(table) + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ')';
}

template<typename T>
QByteArray selectSql(const char *table, bool owned)
{
    return "SELECT " + columnsOf<T>(owned).join(", ") + " FROM " + table + " ORDER BY id";
}

} // namespace ramme::store
