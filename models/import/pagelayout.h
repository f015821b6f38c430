#pragma once

#include "import/filetext.h"
#include "import/paperpage.h"

namespace ramme {

/// Makes lines and tables of the words on pages, in the order they are read: columns one after the other, tables on as many pages as
/// they run over, page numbers and running heads passed over. A table whose columns cannot be told safely comes out as lines of words.
FileText layOut(const std::vector<PaperPage> &pages);

} // namespace ramme
