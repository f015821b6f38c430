#pragma once

#include "import/foundtable.h"
#include "import/textpage.h"

#include "domain/money.h"
#include "domain/unit.h"

#include <optional>
#include <vector>

namespace ramme {

/// A row of a letter's chapter/post table.
struct PostRow {
    int chapter = 0;
    int post = 0;
    QString name;
    Money amount;
    QString raw;
    int amountLine = 0;
    QString how; ///< what was put right to read the amount, in bokmål
    bool isTotal = false;
};

struct PostTable {
    Unit unit = Unit::Thousand;
    QString amountHeading;
    std::vector<PostRow> rows;
    std::size_t behind = 0; ///< index of the line behind its last row
    std::vector<HeadingPlace> columns; ///< those behind the first
    std::vector<int> unheaded; ///< cells over which stands nothing that heads a column
    std::vector<std::size_t> unread; ///< indices of the lines in it that look like rows and could not be read
};

/// Reads a table headed by chapter and post (Kapittel, Post) in any order, if one starts at the line. Names may run over lines.
std::optional<PostTable> readPostTable(const std::vector<TextLine> &lines, std::size_t at, std::size_t begin, std::size_t end);

} // namespace ramme
