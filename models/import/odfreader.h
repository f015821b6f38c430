#pragma once

#include "import/filetext.h"
#include "import/ziparchive.h"

namespace ramme {

/// Reads the text and tables of a text document (.odt), or the sheets of a workbook (.ods), in the OpenDocument format.
Result<FileText> readOdf(ZipArchive &archive);

} // namespace ramme
