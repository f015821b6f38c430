#include "commands/importcommand.h"

#include "commands/arguments.h"
#include "commands/importsummary.h"
#include "domain/adopt.h"
#include "import/documentfolder.h"
#include "import/documentreader.h"
#include "store/projectfile.h"
#include "store/projectlock.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

ImportedFile::Outcome take(Programme &programme, const Reading &reading, bool replace)
{
    if (replace && isNewReadingOf(programme, reading)) {
        replaceWith(programme, reading);
        return ImportedFile::Outcome::Replaced;
    }
    switch (adopt(programme, reading)) {
    case Adoption::Added: return ImportedFile::Outcome::Added;
    case Adoption::AlreadyThere: return ImportedFile::Outcome::AlreadyThere;
    case Adoption::Waiting: break;
    }
    return ImportedFile::Outcome::Waiting;
}

} // namespace

QString ImportCommand::name() const { return u"import"_s; }
QString ImportCommand::synopsis() const { return tr("PROSJEKT.ramme DOKUMENT…"); }
QString ImportCommand::summary() const
{
    return tr("Leser dokumenter inn i et prosjekt, og sier hva som ble lest og hva noen må se på.");
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet; det lages om det ikke finnes."));
    parser.addPositionalArgument(tr("DOKUMENT…"), tr("Mandater og brev fra Word, PDF, OpenDocument, regneark, CSV, HTML eller tekst. Et dokument som ikke kan leses, får "
                                                     "sin feillinje, og de andre leses likevel; kan ingen leses, er alt som før og status 2."));
    parser.addOption({u"replace"_s, tr("La en ny lesning ta plassen til den som er der; det noen har rettet, står.")});
}

Exit ImportCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QStringList given = arguments.positional(2, -1);
    const QString &path = given.first();
    const bool exists = QFileInfo::exists(path);
    if (!exists && !path.endsWith(u".ramme"_s))
        arguments.refuse(tr("Et nytt prosjekt må hete noe som slutter på .ramme, og «%1» gjør ikke det.").arg(path));
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    ProjectLock lock(path);
    if (lock.take() == ProjectLock::Taken::HeldByOther) // a window would save over what is read in here
        return terminal.refuse(lock.holder());
    const Result<Programme> loaded = exists ? loadProject(path) : Result<Programme>(newProgramme());
    if (!loaded)
        return terminal.refuse(loaded.error());

    Programme programme = *loaded;
    std::vector<ImportedFile> files;
    bool unread = false;
    for (const QString &document : documentsAt(given.mid(1))) {
        const Result<Reading> reading = readDocumentFile(document, {programme.areas, programme.recipients, programme.layouts});
        if (reading) {
            const ImportedFile::Outcome outcome = take(programme, *reading, parser.isSet(u"replace"_s));
            files.push_back({outcome, *reading});
        } else {
            terminal.complain(reading.error());
            unread = true;
        }
    }
    if (files.empty())
        return Exit::Refused;
    if (!exists || programme != *loaded) {
        if (const Done saved = saveProject(path, programme); !saved)
            return terminal.refuse(saved.error());
    }

    const ImportSummary summary(*loaded, programme, files);
    for (const QString &line : summary.lines())
        terminal.print(line);
    return unread || summary.needsPerson() ? Exit::NeedsPerson : Exit::Success;
}

} // namespace ramme
