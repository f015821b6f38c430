#pragma once

#include "domain/figure.h"
#include "report/numberlook.h"

#include <QString>

#include <optional>
#include <vector>

namespace ramme {

/// A cell's place in its table, counted from 0, headings not included.
struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
    bool operator==(const CellPlace &) const = default;
};

/// Of an amount, less another.
struct CellDifference {
    CellPlace of;
    CellPlace less;
    bool operator==(const CellDifference &) const = default;
};

/// Where an amount is from.
struct AmountOrigin {
    std::vector<int> figures = {}; ///< ids of the figures it is, or is made of
    QString key = {};         ///< the allocation key it is worked out with; empty for printed amounts and for sums
    QString change = {};      ///< the decision or the scenario that made it what it is, in words; empty where none did
    bool isProposed = false;  ///< the change is a scenario's, which no one has decided
    bool operator==(const AmountOrigin &) const = default;

    /// Of an amount that another is added to.
    void join(const AmountOrigin &other);
};

/// One cell, as every writer shows it: a text, an amount, a share, or nothing.
struct TableCell {
    enum class Kind { Empty, Text, Money, Percent, Integer };
    Kind kind = Kind::Empty;
    QString text;         ///< with kind Text
    Money money;          ///< with kind Money
    std::optional<Money> rounded = {}; ///< what is shown for the money, where that is not what it is
    int number = 0;       ///< with kind Percent, in hundredths of a per cent, and with kind Integer
    bool estimated = false;
    AmountOrigin origin;   ///< where it is from; nothing for sums of other cells
    QString source = {};   ///< where it is from, in words, for those who show it beside the cell; empty where it is not asked for
    std::vector<std::size_t> notes = {}; ///< footnotes, as indices into Table::notes
    std::vector<CellPlace> sums;    ///< the cells it is the sum of, those without an amount too, which add nothing; it equals their sum exactly
    std::vector<std::vector<CellPlace>> otherSums = {}; ///< the same of other cells, where a total adds up both down and across
    std::optional<CellDifference> difference = {};      ///< the cells it is the exact difference of

    static TableCell of(const QString &text);
    static TableCell of(Money money);
    static TableCell ofInteger(int number); ///< a year or a number that names; 0 is none
    static TableCell ofCount(int count);
    bool operator==(const TableCell &) const = default;
};

struct TableColumn {
    QString group; ///< heading over it and its neighbours of the same group, such as a year; empty for none
    QString heading;
    bool label = false;  ///< repeated in front of every part of a table that is too wide
    bool number = false; ///< set to the right
    bool operator==(const TableColumn &) const = default;
};

struct TableRow {
    enum class Kind { Body, Subtotal, Total };
    Kind kind = Kind::Body;
    std::vector<TableCell> cells; ///< one per column
    bool operator==(const TableRow &) const = default;
};

/// A footnote.
struct TableNote {
    QString brief; ///< one or two words for a column of remarks, such as "anslått"
    QString text;       ///< with amounts, a %2, %3 … stands where each is to be shown
    std::vector<Money> amounts = {}; ///< in mill. kroner, exact
    int number = 0;     ///< in a report, where tables share them; else 0, and it is numbered by its place in Table::notes counted from 1
    AmountOrigin origin = {}; ///< of an amount that stands nowhere else
    bool operator==(const TableNote &) const = default;
};

/// A table ready to be written in any format; all formats show the same numbers and footnotes.
struct Table {
    QString title;
    QString about; ///< price base, basis and what else holds for all of it, in whole sentences; the unit is told by the look
    QString sheetName;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<TableNote> notes;
    std::optional<Unit> unit = {}; ///< what its amounts are in whatever the look says, and then they are exact
    NumberLook look;
    QString unitText = {};      ///< the unit in the language of a report; empty for the one the program speaks
    QString estimatedText = {}; ///< what ≈ is, likewise
    bool operator==(const Table &) const = default;

    /// Adds the footnote, where it is not there yet, and marks the cell with it.
    void mark(TableCell &cell, const TableNote &note);
    std::size_t addColumn(const TableColumn &column);

    /// Says that a cell adds up others too, or is a difference, for those who show it rounded. Cells without an amount add nothing; nothing
    /// is said where it does not hold to the øre, or where there is no amount to say it of.
    void addUp(const CellPlace &total, const std::vector<CellPlace> &parts);
    void addDifference(const CellPlace &difference, const CellPlace &of, const CellPlace &less);
};

/// What a cell shows for its money.
inline Money shownMoney(const TableCell &cell) { return cell.rounded.value_or(cell.money); }

/// The unit, where the table has amounts, and what it is about: "Mill. kroner. Grunnlag: nyeste mandat for hvert år."
QString unitLine(const Table &table);

/// A footnote's text with its amounts.
QString shownNote(const TableNote &note, const NumberLook &look);

/// What a cell shows for a figure of a document: an amount, a share, a mark, or words.
TableCell cellOf(const Figure &figure);

/// The number of a footnote, by its place in Table::notes.
int noteNumber(const Table &table, std::size_t note);

/// Footnote numbers as text: " 1)2)"; empty where the cell has none.
QString noteMarks(const Table &table, const TableCell &cell);

/// Footnotes are shown in the order their marks appear, so writers call this once the table is complete.
void numberNotes(Table &table);

} // namespace ramme
