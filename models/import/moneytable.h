#pragma once

#include "import/readingbuilder.h"
#include "import/tableheader.h"
#include "import/tablesolver.h"

#include "domain/pricebase.h"

#include <vector>

namespace ramme {

/// A row of a money table before its figures are placed.
struct MoneyRow {
    QString label;
    int line = 0;
    UnsolvedRow content;
};

/// A footnote below a table.
struct Footnote {
    QString mark;
    QString text;
    int line = 0;
};

/// A table with its heading, its rows and what stands around it.
struct MoneyTable {
    TableHeader header;
    std::vector<MoneyRow> rows;
    std::size_t behind = 0; ///< index of the line behind its last row
    Unit unit = Unit::Million;
    PriceBase priceBase;
    QString caption;   ///< above it, or else below it
    int captionLine = 0;
    bool saysMoney = false; ///< heading, caption or what stands close by speaks of money
    std::vector<Footnote> footnotes;
};

/// Reads the rows below a heading and the captions and footnotes around them. Nothing where no row of figures follows.
std::optional<MoneyTable> readMoneyTable(const std::vector<TextLine> &lines, const TableHeader &header, std::size_t begin, std::size_t end,
                                         const ReadingBuilder &builder);

/// The problem a table's rows pose, without evidence from outside.
TableProblem problemOf(const MoneyTable &table, BlankRule blanks, const ReadingBuilder &builder);

/// Tells that a row's figures could not be read at all, if so it is.
void reportUnreadable(const MoneyRow &row, const SolvedRow &cells, const Mandate &mandate, ReadingBuilder &builder);

bool isCaptionLine(const QString &text);
bool isChapterHeading(const QString &text);

/// The unit a text says its amounts are in, and the price base; nothing where it says none.
std::optional<Unit> unitIn(const QString &text);
std::optional<PriceBase> priceBaseIn(const QString &text);

} // namespace ramme
