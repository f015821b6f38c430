#pragma once

#include "domain/programme.h"

#include <QCoreApplication>
#include <QStringList>

namespace ramme {

/// What became of one file that was offered to a project.
struct ImportedFile {
    enum class Outcome { Added, AlreadyThere, Waiting, Replaced };
    Outcome outcome = Outcome::Added;
    Reading reading;
};

/// Says what files gave: what was read from each, and what of it a person must look at.
class ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ImportSummary)

public:
    /// The programme as it was before the files, and as it is after them.
    ImportSummary(const Programme &before, const Programme &after, const std::vector<ImportedFile> &files);

    QStringList lines() const { return m_lines; }
    bool needsPerson() const { return m_needsPerson; }

private:
    void sayFile(const ImportedFile &file);
    void sayContents(const Reading &reading);

    const Programme &m_after;
    QStringList m_lines;
    bool m_needsPerson = false;
};

} // namespace ramme
