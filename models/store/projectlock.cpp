#include "store/projectlock.h"

#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ProjectLockText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectLockText)
};

/// One lock for a file, whatever links lead to it.
QString lockPath(const QString &projectPath)
{
    const QFileInfo given(projectPath);
    const QString canonical = given.canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? given.absoluteFilePath() : canonical);
    return u"%1/.%2.lock"_s.arg(real.path(), real.fileName());
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_projectPath(projectPath)
    , m_file(std::make_unique<QLockFile>(lockPath(projectPath)))
{
    m_file->setStaleLockTime(0); // held for hours; only the death of its program makes it stale
}

ProjectLock::~ProjectLock() = default;

ProjectLock::Taken ProjectLock::take()
{
    if (m_file->isLocked() || m_file->tryLock(0))
        return Taken::Yes;
    return m_file->error() == QLockFile::LockFailedError ? Taken::HeldByOther : Taken::Impossible;
}

void ProjectLock::release() { m_file->unlock(); }

QString ProjectLock::holder() const
{
    qint64 process = 0;
    QString host, program;
    if (!m_file->getLockInfo(&process, &host, &program))
        return ProjectLockText::tr("«%1» er åpnet av noen andre; åpne det for lesing, eller prøv igjen senere.").arg(m_projectPath);
    return ProjectLockText::tr("«%1» er åpnet i %2 på maskinen %3 (prosess %4); åpne det for lesing, eller lukk det der først.")
        .arg(m_projectPath, program, host, QString::number(process));
}

} // namespace ramme
