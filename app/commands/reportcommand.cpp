#include "commands/reportcommand.h"

#include "commands/arguments.h"
#include "commands/reportoptions.h"
#include "domain/label.h"
#include "report/reportbuilder.h"
#include "report/seal/reportseal.h"
#include "report/writereport.h"
#include "store/projectfile.h"
#include "store/projectlock.h"
#include "views/chartpicture.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString keepOption = u"keep"_s;
const QString forgetOption = u"forget"_s;
const QString listOption = u"list"_s;
const QString definitionOption = u"definition"_s;

/// A report that is kept, in one line: what it is called, what it holds, and of which scenario.
QString line(const ReportDefinition &definition)
{
    QStringList contents;
    for (const ReportContent content : definition.contents)
        contents.append(toWord(content));
    return definition.scenario.isEmpty() ? ReportCommand::tr("%1: %2").arg(definition.name, contents.join(u", "_s))
                                         : ReportCommand::tr("%1: %2; scenario %3").arg(definition.name, contents.join(u", "_s), definition.scenario);
}

/// Puts a definition in the place of the one of its name, or behind the others.
Done keep(Programme &programme, const ReportDefinition &shown)
{
    const Result<ReportDefinition> definition = keptDefinition(shown);
    if (!definition)
        return Error{definition.error()};
    const auto place = std::ranges::find_if(programme.reports, [&](const ReportDefinition &other) { return sameLabel(other.name, definition->name); });
    if (place == programme.reports.end())
        programme.reports.push_back(*definition);
    else
        *place = *definition;
    return done();
}

} // namespace

QString ReportCommand::name() const { return u"report"_s; }
QString ReportCommand::synopsis() const { return tr("PROSJEKT.ramme --out FIL.docx [--definition NAVN]"); }
QString ReportCommand::summary() const { return tr("Skriver en rapport med tabeller og diagrammer, og tar vare på hvordan den skal være."); }

void ReportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addOptions({{u"out"_s, tr("Filen som skrives; endelsen velger formatet."), u"FIL."_s + reportFormatWords().join(u'|')},
                       {definitionOption, tr("Rapporten slik prosjektet har den under dette navnet; det som ellers er gitt, går foran."), tr("NAVN")},
                       {keepOption, tr("Ta vare på rapporten i prosjektet under dette navnet."), tr("NAVN")},
                       {forgetOption, tr("Slett rapporten med dette navnet fra prosjektet."), tr("NAVN")},
                       {listOption, tr("Vis rapportene prosjektet har.")}});
    ReportOptions::declare(parser);
}

Exit ReportCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(1, 1).first();
    const bool changes = parser.isSet(keepOption) || parser.isSet(forgetOption);
    const QString out = arguments.outFile(reportFormatWords(), !changes && !parser.isSet(listOption));
    const ReportOptions options(parser, arguments);
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    ProjectLock lock(project);
    if (changes && lock.take() == ProjectLock::Taken::HeldByOther) // a window would save over what is changed here
        return terminal.refuse(lock.holder());
    Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());
    if (!out.isEmpty() || parser.isSet(keepOption)) {
        if (const Done made = make(parser, options, *programme, out); !made)
            return terminal.refuse(made.error());
    }
    if (parser.isSet(forgetOption)) {
        const Result<const ReportDefinition *> found = findDefinition(programme->reports, parser.value(forgetOption));
        if (!found)
            return terminal.refuse(found.error());
        programme->reports.erase(programme->reports.begin() + (*found - programme->reports.data()));
    }
    if (changes) {
        if (const Done saved = saveProject(project, *programme); !saved)
            return terminal.refuse(saved.error());
    }
    if (parser.isSet(listOption)) {
        for (const ReportDefinition &definition : programme->reports)
            terminal.print(line(definition));
        if (programme->reports.empty())
            terminal.print(tr("Prosjektet har ingen rapporter."));
    }
    return Exit::Success;
}

Done ReportCommand::make(const QCommandLineParser &parser, const ReportOptions &options, Programme &programme, const QString &out) const
{
    ReportDefinition kept;
    if (parser.isSet(definitionOption)) {
        const Result<const ReportDefinition *> found = findDefinition(programme.reports, parser.value(definitionOption));
        if (!found)
            return Error{found.error()};
        kept = **found;
    }
    if (parser.isSet(keepOption))
        kept.name = parser.value(keepOption);
    const Result<ReportDefinition> definition = options.on(std::move(kept), programme);
    if (!definition)
        return Error{definition.error()};
    const Result<Report> report = buildReport(programme, *definition, allocationPicture);
    if (!report)
        return Error{report.error()};
    if (parser.isSet(keepOption)) {
        if (const Done isKept = keep(programme, *definition); !isKept)
            return isKept;
    }
    return out.isEmpty() ? done() : writeReport(sealed(*report, *definition, programme), *reportFormatFromWord(QFileInfo(out).suffix().toLower()), out);
}

} // namespace ramme
