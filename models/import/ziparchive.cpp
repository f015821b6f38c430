#include "import/ziparchive.h"

#include <QCoreApplication>

#include <zip.h>

namespace ramme {

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipText)
};

constexpr zip_int64_t mostEntries = 5000;
constexpr zip_uint64_t largestEntry = 64 * 1024 * 1024;
constexpr qint64 mostBytes = 160 * 1024 * 1024; ///< unpacked, of one file altogether
constexpr zip_uint64_t tightest = 400;          ///< how many times smaller packed; text of documents reaches 30
constexpr zip_uint64_t smallEnough = 1024 * 1024;

Error damaged() { return Error{ZipText::tr("filen er skadet eller ufullstendig; lagre dokumentet på nytt")}; }
Error bomb() { return Error{ZipText::tr("filen pakker ut til mer enn et dokument kan holde; lagre dokumentet på nytt eller les inn teksten")}; }

} // namespace

void ZipArchive::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, std::stop_token stop)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return damaged();
    }
    ZipArchive opened(archive);
    opened.m_stop = std::move(stop);
    if (zip_get_num_entries(archive, 0) > mostEntries)
        return bomb();
    return opened;
}

bool ZipArchive::holds(const char *name) const { return zip_name_locate(m_archive.get(), name, ZIP_FL_ENC_GUESS) >= 0; }

Result<QByteArray> ZipArchive::read(const QString &name)
{
    zip_stat_t about;
    zip_stat_init(&about);
    const QByteArray utf8 = name.toUtf8();
    if (zip_stat(m_archive.get(), utf8.constData(), ZIP_FL_ENC_GUESS, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0)
        return damaged();
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return Error{ZipText::tr("filen er beskyttet med passord; lagre en kopi uten passord og les inn den")};
    const bool tight = (about.valid & ZIP_STAT_COMP_SIZE) != 0 && about.size > smallEnough && about.size / std::max<zip_uint64_t>(about.comp_size, 1) > tightest;
    if (about.size > largestEntry || tight || m_readSoFar + static_cast<qint64>(about.size) > mostBytes)
        return bomb();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), about.index, 0), zip_fclose);
    if (!file)
        return damaged();
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    zip_uint64_t filled = 0;
    while (filled < about.size) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, about.size - filled);
        if (got <= 0)
            return damaged(); // less than it says, or broken
        filled += static_cast<zip_uint64_t>(got);
    }
    char more = 0;
    if (zip_fread(file.get(), &more, 1) != 0)
        return bomb(); // more than it says
    m_readSoFar += bytes.size();
    return bytes;
}

} // namespace ramme
