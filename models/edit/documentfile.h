#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <memory>

namespace ramme {

/// The file an open project lives in, held so that no one else writes it meanwhile.
class DocumentFile
{
public:
    DocumentFile();
    ~DocumentFile();

    /// Both leave what was held before as it is where they fail.
    Result<Programme> open(const QString &path);
    Done save(const QString &path, const Programme &programme);
    void close();

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace ramme
