#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace ramme {

/// True where something was written, else one sentence that says what went wrong, where, and what to do about it.
class [[nodiscard]] Written
{
public:
    static Written well() { return Written({}); }
    static Written notBecause(const QString &error) { return Written(error); }

    explicit operator bool() const { return m_error.isEmpty(); }
    const QString &error() const { return m_error; }

private:
    explicit Written(const QString &error) : m_error(error) {}

    QString m_error;
};

/// Writes, or looks at, the file at a path that is not the final one yet.
using FileStep = std::function<Written(const QString &temporaryPath)>;

/// The one way anything is written to disk: the whole new content is on the disk, and looked at, before it takes the place of
/// what was there. On any failure what was there is untouched and nothing is left beside it.
/// A link is followed and its target replaced. The permissions of what was there are kept.
Written writeAtomically(const QString &path, const QByteArray &content, const FileStep &verify = {});

/// The same for content that is written by something that wants a path, such as a spreadsheet library.
Written writeAtomically(const QString &path, const FileStep &write, const FileStep &verify = {});

/// Why the file could not be written, from the system's error number (errno).
QString whyNotWritten(const QString &path, int systemError);

} // namespace ramme
