#pragma once

#include "store/columns.h"
#include "store/database.h"

#include <map>
#include <string_view>

namespace ramme::store {

/// A visitor that reads what RowWriter wrote: each table once, from its first row to its last, taking rows as their owners come.
/// Every cell is looked at; the first that no program of ours would have written ends the reading.
class RowReader
{
public:
    explicit RowReader(Database &database) : m_database(database) {}

    /// Nothing where a table has a row that belongs nowhere or a cell is wrong: fault() says which.
    std::optional<Programme> read()
    {
        Programme programme;
        Rows &rows = rowsOf<Programme>("programme", false);
        if (!rows.there || rows.id != 0)
            fail("programme");
        else
            take(rows, programme);
        return m_fault.isEmpty() ? std::optional(std::move(programme)) : std::nullopt;
    }

    qint64 rowsRead() const { return m_rowsRead; }
    const QString &fault() const { return m_fault; } ///< the table and column

    void value(const char *column, auto &field)
    {
        if (!fromCell(m_rows->statement.cell(m_next++), field))
            fail(column);
    }
    void year(const char *column, int &field)
    {
        value(column, field);
        if (!isYear(field))
            fail(column);
    }
    void year(const char *column, std::optional<int> &field)
    {
        value(column, field);
        if (field && !isYear(*field))
            fail(column);
    }
    void part(const char *column, Figure &field)
    {
        const qint64 id = m_rows->statement.number(m_next++);
        Rows &rows = rowsOf<Figure>("figure", false);
        if (!rows.there || rows.id != id) {
            fail(column);
            return;
        }
        take(rows, field);
        const bool needsAmount = field.state == FigureState::Amount || field.state == FigureState::Zero;
        if (needsAmount != field.amount.has_value() || (field.state == FigureState::Percent) != field.percent.has_value())
            fail(column);
    }
    void exactlyOne(const char *table, auto &field)
    {
        if (!takeOwned(table, field))
            fail(table);
    }
    template<typename T>
    void atMostOne(const char *table, std::optional<T> &field)
    {
        T element{};
        if (takeOwned(table, element))
            field = std::move(element);
    }
    void list(const char *table, auto &field)
    {
        using Element = typename std::remove_reference_t<decltype(field)>::value_type;
        while (true) {
            Element element{};
            if (!takeOwned(table, element))
                return;
            field.push_back(std::move(element));
        }
    }

private:
    /// A table, and its next row that nobody has taken.
    struct Rows {
        const char *table = nullptr;
        bool owned = false;
        SqlStatement statement;
        bool there = false;
        qint64 id = 0;
        qint64 owner = 0;
    };

    template<typename T>
    Rows &rowsOf(const char *table, bool owned)
    {
        const auto [place, fresh] = m_tables.try_emplace(table);
        Rows &rows = place->second;
        if (fresh) {
            rows.table = table;
            rows.owned = owned;
            rows.statement = SqlStatement(m_database, selectSql<T>(table, owned));
            advance(rows);
        }
        return rows;
    }

    void advance(Rows &rows)
    {
        const SqlStatement::Step step = rows.statement.isValid() ? rows.statement.step() : SqlStatement::Step::Failed;
        rows.there = step == SqlStatement::Step::Row;
        if (step == SqlStatement::Step::Failed)
            fail(rows.table);
        rows.id = rows.there ? rows.statement.number(0) : 0;
        rows.owner = rows.there && rows.owned ? rows.statement.number(1) : 0;
    }

    template<typename T>
    bool takeOwned(const char *table, T &element)
    {
        Rows &rows = rowsOf<T>(table, true);
        if (!m_fault.isEmpty() || !rows.there || rows.owner != m_rows->id)
            return false;
        take(rows, element);
        return true;
    }

    template<typename T>
    void take(Rows &rows, T &element)
    {
        Rows *const outerRows = std::exchange(m_rows, &rows);
        const int outerNext = std::exchange(m_next, rows.owned ? 2 : 1);
        describe(*this, element);
        if (const char *column = wrongColumn(element))
            fail(column);
        ++m_rowsRead;
        advance(rows);
        m_rows = outerRows;
        m_next = outerNext;
    }

    void fail(const char *what)
    {
        if (m_fault.isEmpty())
            m_fault = QString::fromLatin1(m_rows ? m_rows->table : "programme") + u'.' + QString::fromLatin1(what);
    }

    Database &m_database;
    std::map<std::string_view, Rows> m_tables;
    Rows *m_rows = nullptr;
    int m_next = 0;
    qint64 m_rowsRead = 0;
    QString m_fault;
};

} // namespace ramme::store
