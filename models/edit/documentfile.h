#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <memory>
#include <stop_token>

namespace ramme {

/// The file an open project lives in, held so that no two windows write it.
class DocumentFile
{
public:
    DocumentFile();
    ~DocumentFile();

    /// Reads a project and holds it from then on; where someone else does, it is read all the same. What was held before is kept where this fails.
    Result<Programme> open(const QString &path, const std::stop_token &stop);
    /// Writes a project and holds it from then on. Refused where someone else holds it; what was held before is kept where this fails.
    Done save(const QString &path, const Programme &programme, const std::stop_token &stop);
    void close();
    /// One sentence on who else holds the file; empty where no one does.
    QString heldBy() const;

private:
    struct Held;
    bool holds(const QString &path) const;

    std::unique_ptr<Held> m_held;
};

} // namespace ramme
