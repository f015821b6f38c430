#pragma once

#include "import/documentreader.h"

namespace ramme {

/// The lines of a table, by their indices, and the layout that is to shape them.
struct MatchedLayout {
    std::size_t first = 0;
    std::size_t behind = 0;
    Layout layout;
    bool byForm = false; ///< made for another document, with its years moved on to those of this one
};

struct LayoutMatches {
    std::vector<MatchedLayout> tables;
    std::vector<MatchedLayout> ambiguous; ///< several tables of one mandate have the same form
};

/// Finds the tables of a file that layouts were made for: by their place in this very file, or by their form.
LayoutMatches matchLayouts(const std::vector<TextLine> &lines, const QString &sha256, const ReadingContext &context);

} // namespace ramme
