#include "store/projectfile.h"

#include "files/atomicfile.h"
#include "store/database.h"
#include "store/projectformat.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ProjectFileText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFileText)
};

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ProjectFileText::tr("«%1» er en mappe; velg en prosjektfil.").arg(path)};
    if (!info.exists())
        return Error{ProjectFileText::tr("«%1» finnes ikke; se etter om navnet er riktig.").arg(path)};
    if (!info.isFile())
        return Error{ProjectFileText::tr("«%1» er ikke en vanlig fil; velg en prosjektfil.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ProjectFileText::tr("«%1» kan ikke leses (%2); be om lesetilgang.").arg(path, file.errorString())};
    QByteArray bytes;
    if (info.size() <= store::Database::largestFile)
        bytes = file.read(info.size() + 1);
    if (file.error() != QFile::NoError)
        return Error{ProjectFileText::tr("«%1» kan ikke leses (%2); prøv igjen, eller bruk en sikkerhetskopi.").arg(path, file.errorString())};
    if (info.size() > store::Database::largestFile)
        return Error{ProjectFileText::tr("«%1» er større enn 512 MB og ble ikke åpnet; velg en fil som er lagret av Ramme.").arg(path)};
    return bytes;
}

} // namespace

Result<Programme> loadProject(const QString &path, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return Error{bytes.error()};
    Result<Programme> programme = store::fromBytes(*bytes, path, stop);
    if (stop.stop_requested())
        return Error{ProjectFileText::tr("«%1» er ikke åpnet: det ble avbrutt.").arg(path)};
    return programme;
}

Done saveProject(const QString &path, const Programme &programme, const std::stop_token &stop)
{
    const QString stopped = ProjectFileText::tr("«%1» er ikke lagret: det ble avbrutt. Det som lå der fra før, er urørt.").arg(path);
    const Result<QByteArray> bytes = store::toBytes(programme, path, stop);
    if (stop.stop_requested())
        return Error{stopped};
    if (!bytes)
        return Error{bytes.error()};
    const FileStep readBack = [&](const QString &temporaryPath) {
        const Result<QByteArray> written = bytesOf(temporaryPath);
        const Result<Programme> loaded = written ? store::fromBytes(*written, path, stop) : Result<Programme>(Error{written.error()});
        if (stop.stop_requested())
            return Written::notBecause(stopped);
        if (!loaded)
            return Written::notBecause(ProjectFileText::tr("«%1» ble ikke lagret, og det som lå der fra før, er urørt: %2").arg(path, loaded.error()));
        if (*written != *bytes) // they hold the programme's digest, and what was loaded agrees with it
            return Written::notBecause(ProjectFileText::tr("«%1» ble ikke lagret, fordi det som kom på disken, ikke er det samme; prøv et annet sted.").arg(path));
        return Written::well();
    };
    if (const Written written = writeAtomically(path, *bytes, readBack); !written)
        return Error{written.error()};
    return done();
}

} // namespace ramme
