#include "commands/chartcommand.h"

#include "commands/arguments.h"
#include "store/projectfile.h"
#include "views/chartpicture.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QStringList chartNames()
{
    return {u"allocation"_s};
}

} // namespace

QString ChartCommand::name() const { return u"chart"_s; }
QString ChartCommand::synopsis() const { return tr("PROSJEKT.ramme DIAGRAM --out FIL.png"); }
QString ChartCommand::summary() const { return tr("Tegner et diagram som PNG, SVG eller PDF."); }

void ChartCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addPositionalArgument(tr("DIAGRAM"), tr("Diagrammet: %1.").arg(chartNames().join(u", "_s)));
    parser.addOptions({{u"out"_s, tr("Filen som skrives; endelsen velger formatet."), tr("FIL.png|svg|pdf")},
                       {u"size"_s, tr("Størrelsen i bildepunkter, 900x520 om den ikke er gitt."), tr("BREDDExHØYDE")},
                       {u"basis"_s, tr("Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt."), tr("newest|own-year|ÅRGANG")}});
}

Exit ChartCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(2, 2).first();
    const QString chart = arguments.word(1, chartNames());
    const QString out = arguments.outFile({u"png"_s, u"svg"_s, u"pdf"_s}, true);
    const QSize size = arguments.size({900, 520});
    const std::optional<Basis> basis = arguments.basis();
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());
    const Done saved = saveChart(currentPlan(*programme, basis.value_or(programme->plan.basis)), chart, out, size);
    return saved ? Exit::Success : terminal.refuse(saved.error());
}

} // namespace ramme
