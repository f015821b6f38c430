#pragma once

#include "import/filetext.h"

#include <stop_token>

namespace ramme {

/// True for the bytes of a zip file, which Office files are, and of the older form that Word, Excel and passwords use.
bool isOfficeFile(const QByteArray &bytes);

/// Reads DOCX, ODT, XLSX and ODS, told apart by what is inside.
Result<FileText> readOfficeFile(const QByteArray &bytes, const std::stop_token &stop = {});

/// Half a sentence for an Office file that is broken or made to hurt.
Error damagedOfficeFile();

} // namespace ramme
