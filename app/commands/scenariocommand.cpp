#include "commands/scenariocommand.h"

#include "commands/scenarioverbs.h"
#include "files/atomicfile.h"
#include "report/writetable.h"
#include "store/projectfile.h"
#include "store/projectlock.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString ScenarioCommand::name() const { return u"scenario"_s; }
QString ScenarioCommand::synopsis() const { return tr("PROSJEKT.ramme VERB [NAVN…]"); }
QString ScenarioCommand::summary() const { return tr("Lager, endrer, viser og sammenlikner scenarioer."); }

void ScenarioCommand::declare(QCommandLineParser &parser) const { ScenarioRequest::declare(parser); }

Exit ScenarioCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const ScenarioRequest request = ScenarioRequest::read(parser, arguments);
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    ProjectLock lock(request.project);
    if (request.changes() && lock.take() == ProjectLock::Taken::HeldByOther) // a window would save over what is changed here
        return terminal.refuse(lock.holder());
    const Result<Programme> loaded = loadProject(request.project);
    if (!loaded)
        return terminal.refuse(loaded.error());

    Programme programme = *loaded;
    const Result<ScenarioAnswer> answer = ScenarioVerbs(programme).carryOut(request);
    if (!answer)
        return terminal.refuse(answer.error());
    if (programme != *loaded) {
        if (const Done saved = saveProject(request.project, programme); !saved)
            return terminal.refuse(saved.error());
    }
    const bool isJson = request.format == ScenarioRequest::Format::Json;
    const bool isTable = answer->table && !isJson && (request.tableFormat != TableFormat::Text || !request.out.isEmpty());
    if (isTable || answer->document || !request.out.isEmpty()) {
        TableOptions options;
        options.csv.byteOrderMark = !request.out.isEmpty();
        options.textWidth = terminal.width();
        options.language = QLocale().name().section(u'_', 0, 0);
        const Result<QByteArray> bytes = isTable ? tableBytes(*answer->table, programme, request.tableFormat, options) : Result<QByteArray>(answer->document.value_or(answer->json.toBytes()));
        if (!bytes)
            return terminal.refuse(bytes.error());
        if (request.out.isEmpty()) {
            terminal.write(*bytes);
            return Exit::Success;
        }
        const Written written = writeAtomically(request.out, *bytes);
        return written ? Exit::Success : terminal.refuse(written.error());
    }
    if (isJson) {
        terminal.write(answer->json.toBytes());
    } else {
        for (const QString &line : answer->lines)
            terminal.print(line);
    }
    return answer->needsPerson ? Exit::NeedsPerson : Exit::Success;
}

} // namespace ramme
