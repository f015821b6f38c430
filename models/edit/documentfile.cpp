#include "edit/documentfile.h"

#include "store/projectfile.h"
#include "store/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ramme {

namespace {

struct DocumentFileText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFileText)
};

} // namespace

struct DocumentFile::Held {
    explicit Held(const QString &toHold) : path(toHold), lock(toHold), taken(lock.take()) {}

    bool isElsewhere() const { return taken == ProjectLock::Taken::HeldByOther; }

    QString path;
    ProjectLock lock;
    ProjectLock::Taken taken;
};

DocumentFile::DocumentFile() = default;
DocumentFile::~DocumentFile() = default;

bool DocumentFile::holds(const QString &path) const
{
    return m_held && QFileInfo(m_held->path) == QFileInfo(path);
}

Result<Programme> DocumentFile::open(const QString &path, const std::stop_token &stop)
{
    Result<Programme> programme = loadProject(path, stop);
    if (programme && (!holds(path) || m_held->isElsewhere()))
        m_held = std::make_unique<Held>(path);
    return programme;
}

Done DocumentFile::save(const QString &path, const Programme &programme, const std::stop_token &stop)
{
    if (holds(path) && m_held->isElsewhere()) // whoever has it, or had it, may have saved since it was read here
        return Error{DocumentFileText::tr("«%1» var åpent et annet sted da det ble åpnet her, og kan være endret siden; "
                                          "lagre med et annet navn, eller åpne det på nytt")
                         .arg(path)};
    std::unique_ptr<Held> other;
    if (!holds(path))
        other = std::make_unique<Held>(path);
    if (other && other->isElsewhere())
        return Error{other->lock.holder()};
    const Done saved = saveProject(path, programme, stop);
    if (saved && other)
        m_held = std::move(other);
    return saved;
}

void DocumentFile::close() { m_held.reset(); }

QString DocumentFile::heldBy() const
{
    return m_held && m_held->isElsewhere() ? m_held->lock.holder() : QString();
}

} // namespace ramme
