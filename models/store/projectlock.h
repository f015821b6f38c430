#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace ramme {

/// Keeps two windows from editing the same project: whoever takes it first holds it until the object is gone or the program
/// has died. It is advice: others may always read the project.
class ProjectLock
{
public:
    enum class Taken {
        Yes,
        HeldByOther, ///< see holder(); open the project for reading
        Impossible   ///< nothing can be written beside the project; saving there will fail too
    };

    explicit ProjectLock(const QString &projectPath);
    ~ProjectLock();
    Q_DISABLE_COPY_MOVE(ProjectLock)

    Taken take();
    void release();

    /// One sentence that says who has the project open, after HeldByOther.
    QString holder() const;

private:
    QString m_projectPath;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace ramme
