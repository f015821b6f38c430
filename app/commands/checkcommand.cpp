#include "commands/checkcommand.h"

#include "commands/arguments.h"
#include "commands/findinglines.h"
#include "commands/sumlines.h"
#include "domain/figures.h"
#include "planning/checks.h"
#include "report/data.h"
#include "store/projectfile.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString CheckCommand::name() const { return u"check"_s; }
QString CheckCommand::synopsis() const { return tr("PROSJEKT.ramme"); }
QString CheckCommand::summary() const { return tr("Kontrollerer summer og motsigelser; status 1 når noe må ses på av en person."); }

void CheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addOption({u"format"_s, tr("Som tekst, eller funnene som JSON."), u"text|json"_s});
}

Exit CheckCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(1, 1).first();
    const QString format = arguments.oneOf(u"format"_s, {u"text"_s, u"json"_s});
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());

    const FindingLines findings(*programme, allFindings(*programme));
    bool needsPerson = findings.needsPerson() || !programme->waiting.empty();
    visitFigures(*programme, [&](const Figure &figure) { needsPerson = needsPerson || figure.certainty == Certainty::Ambiguous; });
    if (format == u"json"_s) {
        terminal.write(findingsJson(*programme).toBytes());
    } else {
        for (const QString &line : findings.lines())
            terminal.print(line);
        for (const Reading &reading : programme->waiting)
            terminal.print(tr("%1 er en ny lesning av noe som er der fra før, og venter til noen velger den.").arg(reading.file.name));
        if (!needsPerson)
            terminal.print(tr("Ingenting må ses på av en person."));
        terminal.print(QString());
        for (const QString &line : SumLines::of(statedSums(*programme)))
            terminal.print(line);
    }
    return needsPerson ? Exit::NeedsPerson : Exit::Success;
}

} // namespace ramme
