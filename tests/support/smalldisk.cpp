#include "support/smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

namespace {

bool mountsArePrivate = false;

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/// Makes the user the owner of a user namespace, where mounting is allowed.
bool enterUserNamespace()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeText(u"/proc/self/setgroups"_s, "deny");
    return writeText(u"/proc/self/uid_map"_s, "0 " + QByteArray::number(user) + " 1")
           && writeText(u"/proc/self/gid_map"_s, "0 " + QByteArray::number(group) + " 1");
}

} // namespace

void SmallDisk::prepare()
{
    const bool entered = (::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0) || enterUserNamespace();
    mountsArePrivate = entered && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(qint64 bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes);
    m_mounted = mountsArePrivate && m_folder.isValid()
                && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

bool SmallDisk::makeReadOnly()
{
    return ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool SmallDisk::fill(qint64 leaving)
{
    struct statvfs info;
    if (::statvfs(QFile::encodeName(m_folder.path()).constData(), &info) != 0)
        return false;
    const qint64 free = static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_bsize) - leaving;
    return free <= 0 || writeText(path(u"filler"_s), QByteArray(free, 'x'));
}

} // namespace ramme::tests
