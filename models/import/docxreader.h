#pragma once

#include "import/filetext.h"
#include "import/ziparchive.h"

namespace ramme {

/// Reads the text and tables of a Word document (.docx, .docm): text that was deleted under review is left out, what was inserted
/// is there, footnotes stand below their table or paragraph. Macros and links are never looked at.
Result<FileText> readDocx(ZipArchive &archive);

} // namespace ramme
