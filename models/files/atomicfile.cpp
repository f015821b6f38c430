#include "files/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct AtomicFileText
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFileText)
};

/// Repeats a system call that a signal interrupted.
template<typename Call>
auto untilNotInterrupted(Call call)
{
    auto answer = call();
    while (answer == -1 && errno == EINTR)
        answer = call();
    return answer;
}

QString folderOf(const QString &path) { return QFileInfo(path).path(); }

/// The file a path means once its links are followed; the last one may lead to a file that is not there yet.
std::optional<QString> withoutLinks(QString path)
{
    constexpr int deepest = 40; // as the kernel's
    for (int links = 0; links <= deepest; ++links) {
        struct stat info;
        if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISLNK(info.st_mode))
            return path;
        QByteArray target(4'096, '\0');
        const ssize_t length = ::readlink(QFile::encodeName(path).constData(), target.data(), static_cast<std::size_t>(target.size()));
        if (length <= 0 || length == target.size())
            return std::nullopt;
        target.truncate(length);
        const QString to = QFile::decodeName(target);
        path = to.startsWith(u'/') ? to : folderOf(path) + u'/' + to;
    }
    errno = ELOOP;
    return std::nullopt;
}

/// A file beside the final one that is gone with this object unless it has taken the final one's place.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &finalPath) : m_finalPath(finalPath) {}
    ~TemporaryFile()
    {
        close();
        if (!m_path.isEmpty())
            ::unlink(m_name.constData());
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    const QString &path() const { return m_path; }

    bool create()
    {
        struct stat replaced;
        const bool replaces = ::stat(QFile::encodeName(m_finalPath).constData(), &replaced) == 0;
        for (int attempt = 0; attempt < 100; ++attempt) {
            const QString path = u"%1/.ramme-%2.tmp"_s.arg(folderOf(m_finalPath), QString::number(QRandomGenerator::system()->generate64(), 16));
            m_name = QFile::encodeName(path);
            m_file = untilNotInterrupted([&] { return ::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, replaces ? 0600 : 0666); });
            if (m_file >= 0) {
                m_path = path;
                return keepPermissions();
            }
            if (errno != EEXIST)
                return false;
        }
        return false;
    }

    bool write(const QByteArray &content)
    {
        const char *next = content.constData();
        std::size_t left = static_cast<std::size_t>(content.size());
        while (left > 0) {
            const ssize_t count = untilNotInterrupted([&] { return ::write(m_file, next, left); });
            if (count <= 0) {
                errno = count == 0 ? ENOSPC : errno;
                return false;
            }
            next += count;
            left -= static_cast<std::size_t>(count);
        }
        struct stat info;
        if (::fstat(m_file, &info) != 0)
            return false;
        errno = EIO;
        return info.st_size == content.size();
    }

    /// Opens what something else wrote at the path, in case it made a new file there.
    bool reopen()
    {
        if (!close())
            return false;
        m_file = untilNotInterrupted([&] { return ::open(m_name.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW); });
        if (m_file < 0)
            return false;
        return keepPermissions();
    }

    /// Brings the content to the disk itself; after this nothing of it is left to fail.
    bool finish() { return untilNotInterrupted([&] { return ::fsync(m_file); }) == 0 && close(); }

    bool takePlace()
    {
        if (::rename(m_name.constData(), QFile::encodeName(m_finalPath).constData()) != 0)
            return false;
        m_path.clear();
        return true;
    }

private:
    /// Gives the file the group and permissions of what it replaces. A group one may not give is let be.
    bool keepPermissions()
    {
        struct stat replaced;
        if (::stat(QFile::encodeName(m_finalPath).constData(), &replaced) != 0)
            return true;
        const bool sameGroup = ::fchown(m_file, replaced.st_uid, replaced.st_gid) == 0 || ::fchown(m_file, static_cast<uid_t>(-1), replaced.st_gid) == 0;
        const mode_t permissions = replaced.st_mode & 0777;
        return ::fchmod(m_file, sameGroup ? permissions : permissions & 0707) == 0;
    }

    bool close()
    {
        if (m_file < 0)
            return true;
        const int file = m_file;
        m_file = -1;
        return ::close(file) == 0 || errno == EINTR; // closed all the same when interrupted
    }

    QString m_finalPath;
    QString m_path;
    QByteArray m_name;
    int m_file = -1;
};

/// Brings the new name of a file to the disk. A file system that cannot do that for folders is let be.
bool syncFolder(const QString &folder)
{
    const int file = untilNotInterrupted([&] { return ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (file < 0)
        return errno == EACCES; // a folder one may write in and not list
    const bool synced = untilNotInterrupted([&] { return ::fsync(file); }) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(file);
    return synced;
}

/// Says what stands in the way at the path itself; nothing where a file may be put there.
std::optional<QString> obstacle(const QString &path)
{
    struct stat info;
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    if (S_ISDIR(info.st_mode))
        return whyNotWritten(path, EISDIR);
    if (!S_ISREG(info.st_mode))
        return AtomicFileText::tr("«%1» er ikke en vanlig fil og ble ikke erstattet; velg et annet filnavn.").arg(path);
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) != 0)
        return errno == EROFS ? whyNotWritten(path, EROFS)
                              : AtomicFileText::tr("«%1» er skrivebeskyttet og ble ikke endret; opphev beskyttelsen, eller velg et annet filnavn.").arg(path);
    return std::nullopt;
}

Written writeThrough(const QString &path, const std::function<Written(TemporaryFile &)> &fill, const FileStep &verify)
{
    if (path.isEmpty() || path.endsWith(u'/') || path.contains(QChar()))
        return Written::notBecause(AtomicFileText::tr("«%1» er ikke et filnavn; oppgi navnet på filen som skal skrives.").arg(path));
    const std::optional<QString> target = withoutLinks(path);
    if (!target)
        return Written::notBecause(whyNotWritten(path, errno));
    if (const std::optional<QString> why = obstacle(*target))
        return Written::notBecause(*why);

    TemporaryFile temporary(*target);
    if (!temporary.create())
        return Written::notBecause(whyNotWritten(*target, errno));
    if (Written filled = fill(temporary); !filled)
        return filled;
    if (!temporary.finish())
        return Written::notBecause(whyNotWritten(*target, errno));
    if (verify) {
        if (Written verified = verify(temporary.path()); !verified)
            return verified;
    }
    if (!temporary.takePlace())
        return Written::notBecause(whyNotWritten(*target, errno));
    if (!syncFolder(folderOf(*target)))
        return Written::notBecause(AtomicFileText::tr("«%1» er skrevet, men disken bekreftet det ikke; lagre også et annet sted.").arg(*target));
    return Written::well();
}

} // namespace

Written writeAtomically(const QString &path, const QByteArray &content, const FileStep &verify)
{
    return writeThrough(path, [&](TemporaryFile &file) {
        return file.write(content) ? Written::well() : Written::notBecause(whyNotWritten(path, errno));
    }, verify);
}

Written writeAtomically(const QString &path, const FileStep &write, const FileStep &verify)
{
    return writeThrough(path, [&](TemporaryFile &file) {
        if (Written written = write(file.path()); !written)
            return written;
        return file.reopen() ? Written::well() : Written::notBecause(whyNotWritten(path, errno));
    }, verify);
}

QString whyNotWritten(const QString &path, int systemError)
{
    const QString folder = folderOf(path);
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return AtomicFileText::tr("«%1» ble ikke skrevet fordi disken er full; frigjør plass, eller velg en annen disk.").arg(path);
    case EFBIG: return AtomicFileText::tr("«%1» ble ikke skrevet fordi filen blir større enn systemet tillater; velg en annen disk.").arg(path);
    case EACCES:
    case EPERM:
    case EROFS: return AtomicFileText::tr("«%1» ble ikke skrevet fordi mappen «%2» er skrivebeskyttet; velg en annen mappe.").arg(path, folder);
    case ENOENT: return AtomicFileText::tr("«%1» ble ikke skrevet fordi mappen «%2» ikke finnes; opprett den, eller velg en annen.").arg(path, folder);
    case ENOTDIR: return AtomicFileText::tr("«%1» ble ikke skrevet fordi «%2» ikke er en mappe; velg en annen mappe.").arg(path, folder);
    case EISDIR: return AtomicFileText::tr("«%1» er en mappe og kan ikke erstattes av en fil; velg et annet filnavn.").arg(path);
    case ENAMETOOLONG: return AtomicFileText::tr("«%1» ble ikke skrevet fordi navnet er for langt; velg et kortere.").arg(path);
    case ELOOP: return AtomicFileText::tr("«%1» ble ikke skrevet fordi lenken går i ring; velg et annet filnavn.").arg(path);
    default: return AtomicFileText::tr("«%1» ble ikke skrevet (%2); prøv igjen, eller velg et annet sted.").arg(path, qt_error_string(systemError));
    }
}

} // namespace ramme
