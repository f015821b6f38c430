#include "report/office/zippackage.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace ramme {

namespace {

struct PackageText
{
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

constexpr time_t earliest = 315'619'200; // 2 January 1980: what every archive can hold, in any time zone

struct SourceFreer {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

Error failure(zip_error_t *error) { return {PackageText::tr("Filen kunne ikke pakkes: %1").arg(QString::fromUtf8(zip_error_strerror(error)))}; }
Error failure(zip_t *archive) { return failure(zip_get_error(archive)); }

bool add(zip_t *archive, const PackageFile &file)
{
    zip_source_t *bytes = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!bytes)
        return false;
    const zip_int64_t index = zip_file_add(archive, file.path.constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 && zip_file_set_mtime(archive, place, earliest, 0) == 0;
}

} // namespace

Result<QByteArray> zipped(const std::vector<PackageFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceFreer> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return failure(&error);
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (!archive)
        return failure(&error);
    zip_source_keep(target.get()); // the archive lets go of one hold when it is closed or discarded
    for (const PackageFile &file : files) {
        if (!add(archive, file)) {
            const Error failed = failure(archive);
            zip_discard(archive);
            return failed;
        }
    }
    if (zip_close(archive) != 0) {
        const Error failed = failure(archive);
        zip_discard(archive);
        return failed;
    }
    if (zip_source_open(target.get()) != 0)
        return failure(zip_source_error(target.get()));
    zip_source_seek(target.get(), 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target.get())), Qt::Uninitialized);
    zip_source_seek(target.get(), 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(target.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target.get());
    if (read != bytes.size())
        return failure(zip_source_error(target.get()));
    return bytes;
}

} // namespace ramme
