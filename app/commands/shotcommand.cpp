#include "commands/shotcommand.h"

#include "commands/arguments.h"
#include "store/projectfile.h"
#include "views/shot.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString ShotCommand::name() const { return u"shot"_s; }
QString ShotCommand::synopsis() const { return tr("PROSJEKT.ramme SIDE --out FIL.png"); }
QString ShotCommand::summary() const { return tr("Tar et bilde av vinduet."); }

void ShotCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addPositionalArgument(tr("SIDE"), tr("Siden som vises: %1.").arg(shotPages().join(u", "_s)));
    parser.addOptions({{u"out"_s, tr("Bildet som skrives."), tr("FIL.png")},
                       {u"size"_s, tr("Størrelsen på vinduet, 1280x800 om den ikke er gitt."), tr("BREDDExHØYDE")},
                       {u"theme"_s, tr("Lyst eller mørkt."), u"light|dark"_s}});
}

Exit ShotCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    ShotOptions options;
    Arguments arguments(parser);
    const QString project = arguments.positional(2, 2).first();
    const QString page = arguments.word(1, shotPages());
    const QString out = arguments.outFile({u"png"_s}, true);
    options.size = arguments.size(options.size);
    options.theme = themeFromWord(arguments.oneOf(u"theme"_s, {u"light"_s, u"dark"_s})).value_or(options.theme);
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());
    const Done saved = saveShot(*programme, page, options, out);
    return saved ? Exit::Success : terminal.refuse(saved.error());
}

} // namespace ramme
