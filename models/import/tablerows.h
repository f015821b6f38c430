#pragma once

#include "import/moneytable.h"

namespace ramme {

/// Reads the rows below the heading of a money table until something that is no row.
class TableRows
{
public:
    /// The header's cells are moved one to the right where its row lacks a cell for the labels.
    TableRows(const std::vector<TextLine> &lines, std::size_t end, const ReadingBuilder &builder, TableHeader &header, Unit unit);

    std::vector<MoneyRow> read();
    std::size_t behind() const { return m_behind; }

private:
    void readCells();
    void readText();
    /// Takes a line into the table; false where the table has ended before it.
    bool takeText(std::size_t at);
    bool takeFigures(const RowText &row);
    bool takeLabel(const RowText &row);
    void startRow(const QString &label, int line, std::vector<Token> tokens);
    bool isNearColumns(int year) const;
    bool endsTable(std::size_t at) const;
    bool looksLikeProse(const QString &label) const;
    bool isRowLabel(const QString &label) const;
    void markSums();
    void placeByAlignment();

    const std::vector<TextLine> &m_lines;
    std::size_t m_end;
    const ReadingBuilder &m_builder;
    TableHeader &m_header;
    Unit m_unit;
    std::vector<MoneyRow> m_rows;
    QString m_pending;                   ///< a label whose figures may follow
    int m_pendingLine = 0;
    std::size_t m_behind = 0;
};

} // namespace ramme
