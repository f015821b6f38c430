#include "commands/datacommand.h"

#include "commands/arguments.h"
#include "report/data.h"
#include "store/projectfile.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString DataCommand::name() const { return u"data"_s; }
QString DataCommand::synopsis() const { return tr("PROSJEKT.ramme"); }
QString DataCommand::summary() const { return tr("Skriver alt prosjektet holder som JSON, med beløp i øre."); }

void DataCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
}

Exit DataCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(1, 1).first();
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());
    terminal.write(dataJson(*programme));
    return Exit::Success;
}

} // namespace ramme
