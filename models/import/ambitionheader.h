#pragma once

#include "import/textpage.h"

#include "domain/area.h"

#include <optional>
#include <vector>

namespace ramme {

/// A column of an ambition table: an actor's, a year's or the plan status.
struct AmbitionColumn {
    QString actor; ///< empty for a year
    int year = 0;
    int from = 0; ///< columns of the line the heading stands in
    int to = 0;
    int cell = -1; ///< index of the cell, where the columns are printed
    bool isStatus = false;

    bool isActor() const { return year == 0 && !isStatus; }
};

/// The heading of an ambition table.
struct AmbitionHeader {
    std::vector<AmbitionColumn> columns; ///< actors and years in the order they stand
    bool hasCells = false;
    bool aligned = false;
    bool actorsMoved = false;  ///< the actors' headings do not stand over their columns; they were put in order
    bool yearsBroken = false;  ///< a year is missing between the first and the last: the heading itself is damaged
    std::size_t first = 0;     ///< index of its first line
    std::size_t behind = 0;    ///< index of the line behind it
    int label = -1;            ///< the cell of the ambitions where a person has parted the table; otherwise all before the first column
    int section = -1;          ///< likewise of the words that rows belong under; -1 where rows of their own say it
    std::vector<int> unheaded; ///< cells over which stands nothing that heads a column, in a table a person has parted
    std::optional<std::size_t> end; ///< index of the line its rows end before; where it is not known they end by themselves

    bool hasActors() const;
};

/// Reads the heading of an ambition table at the line: two or more years, perhaps actors, and rows with shares or crosses below.
std::optional<AmbitionHeader> readAmbitionHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end);
/// The heading of an ambition table a person has parted: every cell heads a column. Where no one has said that it is one, rows
/// with shares or crosses below must show it.
std::optional<AmbitionHeader> readGivenAmbitionHeader(const std::vector<TextLine> &lines, std::size_t at, std::size_t end, bool isSaid);

/// True for x, (x), X and their like.
bool isCross(QStringView text);

} // namespace ramme
