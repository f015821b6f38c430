#pragma once

#include "import/documentreader.h"

#include <memory>
#include <vector>

namespace ramme {

/// The readings of the files of a review under each set of layouts they were read by, so that undo and redo find them again.
class ReviewedFiles
{
public:
    using Read = std::shared_ptr<const DocumentReading>;

    /// Those without a text to read again are left out.
    ReviewedFiles(const std::vector<Read> &files, const std::vector<Layout> &layouts);

    QStringList names() const; ///< the SHA-256 of each
    Read current(const QString &sha256) const; ///< null where the file is not among them
    Read first(const QString &sha256) const;   ///< what the import gave

    /// Notes how each file is read under these layouts: as given, or where it is not as it was.
    void remember(const std::vector<Layout> &layouts, const std::vector<Read> &reads);
    void forgetLast();
    /// Goes to the last readings that were remembered under these layouts.
    void goTo(const std::vector<Layout> &layouts);

    /// The lines of a reading's text that stand in a box on a page, and where a line stands; null readings have none.
    static std::optional<std::pair<int, int>> linesIn(const Read &read, int page, const QRectF &box);
    static Source placeOf(const Read &read, const QString &sha256, int line);

private:
    struct Known {
        std::vector<Layout> layouts; ///< of the programme, under which it was read
        Read read;
    };
    struct File {
        QString sha256;
        std::vector<Known> known;
        std::size_t current = 0;
    };

    const File *file(const QString &sha256) const;

    std::vector<File> m_files;
};

} // namespace ramme
