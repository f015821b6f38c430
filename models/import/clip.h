#pragma once

#include "import/filetext.h"

#include <QByteArray>

#include <stop_token>

namespace ramme {

/// What was copied in another program.
struct Clip {
    enum class Kind { Markup, Rows, Words, Picture }; ///< HTML with a table, lines with cells between tabs, other text, PNG
    Kind kind = Kind::Words;
    QByteArray bytes; ///< text is UTF-8
};

/// Reads it into the same form as a file. Errors are half sentences that say why it cannot be read and what to do.
Result<FileText> readClip(const Clip &clip, std::stop_token stop = {});

} // namespace ramme
