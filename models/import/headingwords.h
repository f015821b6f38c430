#pragma once

#include "import/textpage.h"

#include "domain/area.h"

#include <QString>

#include <vector>

namespace ramme {

/// A year, a recipient, a word for the total or another word of a line that may head a table.
struct HeadingWord {
    enum class Kind { Year, Recipient, Total, Name, Words };
    Kind kind = Kind::Words;
    QString text;
    int year = 0;
    QString recipient; ///< a known short name
    int from = 0;      ///< columns of the line it stands in
    int to = 0;
    int cell = -1; ///< index of the cell, where the columns are printed

    bool isColumn() const { return kind == Kind::Year || kind == Kind::Recipient || kind == Kind::Total; }
};

using HeadingWords = std::vector<HeadingWord>;

/// The words of a line as a heading has them: names of several words are one.
HeadingWords headingWords(const TextLine &line, const std::vector<Recipient> &recipients);

} // namespace ramme
