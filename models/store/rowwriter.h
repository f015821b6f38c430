#pragma once

#include "store/columns.h"
#include "store/database.h"

#include <map>
#include <string_view>

namespace ramme::store {

/// A visitor that writes each described value as a row, and its lists as rows of their tables. The order of the rows' ids is
/// the order in which values are met, which is how RowReader finds them again.
class RowWriter
{
public:
    explicit RowWriter(Database &database) : m_database(database) {}

    /// Writes the whole. False where the database took a row not; its last error tells why.
    bool write(const Programme &programme)
    {
        m_ids["programme"] = -1; // its row is 0
        insert("programme", programme, {});
        return m_good;
    }

    void value(const char *, const auto &field) { bind(toCell(field)); }
    void year(const char *column, const auto &field) { value(column, field); }
    void part(const char *, const Figure &field) { bind(insert("figure", field, {})); }
    void exactlyOne(const char *table, const auto &field) { insert(table, field, m_row.id); }
    void atMostOne(const char *table, const auto &field)
    {
        if (field)
            insert(table, *field, m_row.id);
    }
    void list(const char *table, const auto &field)
    {
        for (const auto &element : field)
            insert(table, element, m_row.id);
    }

private:
    /// The row that is being filled; those of its lists are written meanwhile.
    struct Row {
        SqlStatement *statement = nullptr;
        int next = 0;
        qint64 id = 0;
    };

    void bind(const Cell &cell) { m_good = m_row.statement->bind(m_row.next++, cell) && m_good; }

    template<typename T>
    qint64 insert(const char *table, const T &element, std::optional<qint64> owner)
    {
        if (!m_good)
            return 0; // the whole is not written
        const auto [place, fresh] = m_statements.try_emplace(table);
        if (fresh)
            place->second = SqlStatement(m_database, insertSql<T>(table, owner.has_value()));
        if (!place->second.isValid()) {
            m_good = false;
            return 0;
        }
        const Row outer = m_row;
        const qint64 id = ++m_ids[table];
        m_row = Row{&place->second, 0, id};
        bind(id);
        if (owner)
            bind(*owner);
        describe(*this, element);
        m_good = m_row.statement->step() == SqlStatement::Step::Done && m_good;
        m_row.statement->reset();
        m_row = outer;
        return id;
    }

    Database &m_database;
    std::map<std::string_view, SqlStatement> m_statements;
    std::map<std::string_view, qint64> m_ids;
    Row m_row;
    bool m_good = true;
};

} // namespace ramme::store
