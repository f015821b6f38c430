#pragma once

#include <QString>

#include <vector>

namespace ramme {

/// Where a column's heading stands.
struct HeadingPlace {
    int from = 0; ///< columns of the line it stands in
    int to = 0;
    int cell = -1; ///< index of the cell, where the columns are printed
};

/// What recognition notes of a table it has found.
struct FoundTable {
    enum class Taken { Frames, Split, Ambitions, Posts, Strange, Hidden };
    Taken taken = Taken::Strange;
    int firstLine = 0; ///< of its heading, in the file's text
    int lastLine = 0;
    std::vector<HeadingPlace> columns; ///< those behind the labels
    bool isHeadless = false;           ///< no line heads it: its first is a row
};

/// The places of columns of any kind.
template<typename Columns>
std::vector<HeadingPlace> placesOf(const Columns &columns)
{
    std::vector<HeadingPlace> places;
    for (const auto &column : columns)
        places.push_back({column.from, column.to, column.cell});
    return places;
}

} // namespace ramme
