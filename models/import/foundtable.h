#pragma once

#include "import/tableheader.h"

namespace ramme {

/// What recognition notes of a table it has found.
struct FoundTable {
    enum class Taken { Frames, Split, Strange, Hidden };
    Taken taken = Taken::Strange;
    int firstLine = 0; ///< of its heading, in the file's text
    int lastLine = 0;
    std::vector<HeadingColumn> columns;
    QString area; ///< of the mandate it stands in
    int vintage = 0;
};

} // namespace ramme
