#pragma once

#include "import/documentreader.h"
#include "import/filetext.h"

namespace ramme {

/// A file's text with what a person said of its tables carried out, so that recognition reads them as any other.
struct ShapedText {
    /// Something a person should know, in bokmål.
    struct Note {
        QString rule;
        Severity severity = Severity::Note;
        QString text;
        int line = 0;
    };

    FileText file;
    std::vector<Layout> applied; ///< each with the place, the columns and the years it has in this file
    std::vector<Note> notes;
    std::vector<FileNote> hidden; ///< the lines of each table that is not to be read
};

/// Applies the layouts that were made for this file, and those whose form its tables have. One that does not fit leaves its
/// table as it is, with a note.
ShapedText shaped(const FileText &file, const QString &sha256, const ReadingContext &context);

} // namespace ramme
