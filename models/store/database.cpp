#include "store/database.h"

#include <sqlite3.h>

namespace ramme::store {

namespace {

constexpr qsizetype roomToMigrate = 4 * 65'536; // pages of the largest size for the tables a migration adds
constexpr int instructionsBetweenLooks = 1000;

} // namespace

void Database::Close::operator()(sqlite3 *handle) const { sqlite3_close(handle); }
void SqlStatement::Finalize::operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); }

Database Database::opened()
{
    Database database;
    sqlite3 *handle = nullptr;
    const int answer = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);
    if (answer != SQLITE_OK)
        database.m_handle.reset();
    return database;
}

Database Database::empty() { return opened(); }

Database Database::readOnly(const QByteArray &bytes) { return holding(bytes, 0, SQLITE_DESERIALIZE_READONLY); }

Database Database::toMigrate(const QByteArray &bytes) { return holding(bytes, roomToMigrate, 0); }

Database Database::holding(const QByteArray &bytes, qsizetype room, unsigned flags)
{
    Database database = opened();
    if (!database.isOpen())
        return database;
    sqlite3 *handle = database.handle();
    database.m_bytes = bytes;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    if (room > 0)
        database.m_bytes.resize(bytes.size() + room);
    auto *content = reinterpret_cast<unsigned char *>(database.m_bytes.data());
    bool ready = sqlite3_deserialize(handle, "main", content, size, static_cast<sqlite3_int64>(database.m_bytes.size()), flags) == SQLITE_OK;
    const auto set = [&](int option, int on) { ready = sqlite3_db_config(handle, option, on, nullptr) == SQLITE_OK && ready; };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, static_cast<int>(largestFile));
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    ready = database.run("PRAGMA cell_size_check = ON") && ready;
    if (!ready)
        database.m_handle.reset();
    return database;
}

void Database::stopWith(const std::stop_token &stop)
{
    m_stop = std::make_unique<std::stop_token>(stop);
    const auto isStopped = [](void *token) { return int(static_cast<const std::stop_token *>(token)->stop_requested()); };
    sqlite3_progress_handler(handle(), instructionsBetweenLooks, isStopped, m_stop.get());
}

bool Database::run(const QByteArray &sql) { return sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK; }

QByteArray Database::bytes() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> content(sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
    return content ? QByteArray(reinterpret_cast<const char *>(content.get()), size) : QByteArray();
}

QString Database::lastError() const { return QString::fromUtf8(sqlite3_errmsg(handle())); }

SqlStatement::SqlStatement(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()), &handle, nullptr);
    m_handle.reset(handle);
}

bool SqlStatement::bind(int parameter, const Cell &cell)
{
    struct Binder {
        sqlite3_stmt *handle;
        int at;
        int operator()(std::monostate) const { return sqlite3_bind_null(handle, at); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(handle, at, number); }
        int operator()(double number) const { return sqlite3_bind_double(handle, at, number); }
        int operator()(const QString &text) const
        {
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text64(handle, at, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        int operator()(const QByteArray &bytes) const
        {
            return sqlite3_bind_blob64(handle, at, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        }
    };
    return std::visit(Binder{m_handle.get(), parameter + 1}, cell) == SQLITE_OK;
}

SqlStatement::Step SqlStatement::step()
{
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return Step::Failed;
    }
}

void SqlStatement::reset() { sqlite3_reset(m_handle.get()); }

Cell SqlStatement::cell(int column) const
{
    sqlite3_stmt *handle = m_handle.get();
    switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(handle, column));
    case SQLITE_FLOAT: return sqlite3_column_double(handle, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(handle, column));
    }
    case SQLITE_BLOB: {
        const auto *blob = static_cast<const char *>(sqlite3_column_blob(handle, column));
        return QByteArray(blob, sqlite3_column_bytes(handle, column));
    }
    default: return {};
    }
}

qint64 SqlStatement::number(int column) const { return sqlite3_column_int64(m_handle.get(), column); }

int SqlStatement::columns() const { return sqlite3_column_count(m_handle.get()); }

std::vector<std::vector<Cell>> rowsOf(const Database &database, const QByteArray &sql)
{
    std::vector<std::vector<Cell>> rows;
    SqlStatement statement(database, sql);
    while (statement.isValid() && statement.step() == SqlStatement::Step::Row) {
        std::vector<Cell> row;
        for (int column = 0; column < statement.columns(); ++column)
            row.push_back(statement.cell(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ramme::store
