#pragma once

#include "import/filetext.h"
#include "import/ziparchive.h"

namespace ramme {

/// Reads the sheets of an Excel workbook (.xlsx, .xlsm): numbers as they were typed, formulas by the values they had when the file
/// was saved. Nothing is worked out anew, and links and macros are never looked at.
Result<FileText> readXlsx(ZipArchive &archive);

} // namespace ramme
