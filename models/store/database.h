#pragma once

#include "store/cells.h"

#include <QByteArray>

#include <memory>
#include <stop_token>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace ramme::store {

/// A database in memory: an empty one to fill, or the bytes of a file that nobody has to trust, to read and never to change.
class Database
{
public:
    /// Large enough for every project, small enough for every machine.
    static constexpr qint64 largestFile = 512LL * 1'024 * 1'024;

    static Database empty();
    /// The bytes stay with the database.
    static Database readOnly(const QByteArray &bytes);
    /// The same for an older version's file, with room for tables that are added in memory.
    static Database toMigrate(const QByteArray &bytes);

    /// Every statement fails once the token is set.
    void stopWith(const std::stop_token &stop);

    bool isOpen() const { return m_handle != nullptr; }
    bool run(const QByteArray &sql);
    /// The database as the bytes of a file; none where there was no memory for them.
    QByteArray bytes() const;
    /// What the library says went wrong last.
    QString lastError() const;

    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close { void operator()(sqlite3 *handle) const; };

    static Database opened();
    static Database holding(const QByteArray &bytes, qsizetype room, unsigned flags);

    QByteArray m_bytes; // before the handle: it must outlive it
    std::unique_ptr<std::stop_token> m_stop; // likewise
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// A prepared statement. Columns and parameters are counted from 0.
class SqlStatement
{
public:
    enum class Step { Row, Done, Failed };

    SqlStatement() = default;
    SqlStatement(const Database &database, const QByteArray &sql);

    bool isValid() const { return m_handle != nullptr; }
    bool bind(int parameter, const Cell &cell);
    Step step();
    void reset();
    Cell cell(int column) const;
    qint64 number(int column) const;
    int columns() const;

private:
    struct Finalize { void operator()(sqlite3_stmt *handle) const; };

    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

/// Every row a statement gives; empty also where it fails.
std::vector<std::vector<Cell>> rowsOf(const Database &database, const QByteArray &sql);

} // namespace ramme::store
