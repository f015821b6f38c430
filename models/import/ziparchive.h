#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <stop_token>

struct zip;

namespace ramme {

/// The files inside a zip file, read from memory and never written anywhere. Refuses what is made to hurt: too many entries,
/// entries larger or more tightly packed than a document's are, sizes that lie, encryption.
/// Errors are half sentences, as filereader.h has them.
class ZipArchive
{
public:
    /// The bytes must outlive the archive.
    static Result<ZipArchive> open(const QByteArray &bytes, std::stop_token stop = {});
    const std::stop_token &stop() const { return m_stop; } ///< for those who read what is inside

    bool holds(const char *name) const;
    /// The bytes of an entry; an entry that is not there is an error.
    Result<QByteArray> read(const QString &name);

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    std::unique_ptr<zip, Close> m_archive;
    qint64 m_readSoFar = 0;
    std::stop_token m_stop;
};

} // namespace ramme
