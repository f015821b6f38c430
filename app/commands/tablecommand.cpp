#include "commands/tablecommand.h"

#include "commands/arguments.h"
#include "commands/namedarea.h"
#include "commands/priceoptions.h"
#include "commands/scenarioverbs.h"
#include "domain/year.h"
#include "report/writetable.h"
#include "store/projectfile.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QStringList tableNames()
{
    QStringList names;
    for (const TableName name : {TableName::Allocation, TableName::Frames, TableName::Splits, TableName::Ambitions, TableName::AmbitionFrames, TableName::Vintages, TableName::Triangle,
                                 TableName::Changes, TableName::Letters, TableName::Checks, TableName::Errata, TableName::Moves})
        names.append(toWord(name));
    return names;
}

/// As --format says, else as the ending of the file says, else text.
QString formatWord(const QCommandLineParser &parser, Arguments &arguments)
{
    const QStringList formats{u"text"_s, u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s};
    if (parser.isSet(u"format"_s))
        return arguments.oneOf(u"format"_s, formats);
    const QString out = arguments.outFile({u"txt"_s, u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s}, false);
    const QString ending = QFileInfo(out).suffix().toLower();
    return formats.contains(ending) ? ending : formats.first();
}

std::optional<int> vintageOf(const QCommandLineParser &parser, const QString &option, Arguments &arguments)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const int vintage = parser.value(option).toInt();
    if (!isYear(vintage))
        arguments.refuse(TableCommand::tr("--%1 kan ikke være «%2»; skriv et årstall.").arg(option, parser.value(option)));
    return vintage;
}

} // namespace

QString TableCommand::name() const { return u"table"_s; }
QString TableCommand::synopsis() const { return tr("PROSJEKT.ramme TABELL"); }
QString TableCommand::summary() const { return tr("Skriver en tabell som tekst, CSV, JSON, regneark eller HTML."); }

void TableCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addPositionalArgument(tr("TABELL"), tr("Tabellen: %1.").arg(tableNames().join(u", "_s)));
    parser.addOptions({{u"format"_s, tr("Formatet; text om verken det eller --out sier noe annet."), u"text|csv|json|xlsx|html"_s},
                       {u"out"_s, tr("Filen som skrives; uten den går tabellen til standard ut."), tr("FIL")},
                       {u"basis"_s, tr("Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt."), tr("newest|own-year|ÅRGANG")},
                       {u"separator"_s, tr("Skilletegnet i CSV; semikolon om det ikke er gitt."), u";|,|tab"_s},
                       {u"decimal"_s, tr("Desimaltegnet i CSV; komma om det ikke er gitt."), u",|."_s},
                       {u"scenario"_s, tr("allocation og ambition-frames: slik scenarioet gjør planen."), tr("NAVN")},
                       {u"area"_s, tr("triangle og changes: bare dette området."), tr("OMRÅDE")},
                       {u"older"_s, tr("changes: den eldre årgangen; hver årgang mot den forrige om ingen er gitt."), tr("ÅRGANG")},
                       {u"newer"_s, tr("changes: den nyere årgangen."), tr("ÅRGANG")}});
    PriceOptions::declare(parser);
}

Exit TableCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(2, 2).first();
    const std::optional<TableName> table = tableNameFromWord(arguments.word(1, tableNames()));
    const std::optional<TableFormat> format = tableFormatFromWord(formatWord(parser, arguments));
    const QString out = arguments.outFile({}, format == TableFormat::Xlsx);
    const QString separator = arguments.oneOf(u"separator"_s, {u";"_s, u","_s, u"tab"_s});
    const QString decimal = arguments.oneOf(u"decimal"_s, {u","_s, u"."_s});
    const std::optional<Basis> basis = arguments.basis();
    if (separator == decimal)
        arguments.refuse(tr("--separator og --decimal kan ikke være det samme tegnet."));
    const QString ending = QFileInfo(out).suffix().toLower();
    const std::optional<TableFormat> endsAs = ending == u"txt"_s ? TableFormat::Text : tableFormatFromWord(ending);
    if (endsAs && format && *endsAs != *format)
        arguments.refuse(tr("--format %1 og filnavnet «%2» sier hver sitt; la dem si det samme.").arg(parser.value(u"format"_s), out));
    if (parser.isSet(u"scenario"_s) && table != TableName::Allocation && table != TableName::AmbitionFrames)
        arguments.refuse(tr("--scenario hører bare til allocation og ambition-frames."));
    const PriceOptions prices = PriceOptions::read(parser, arguments);
    const bool isOfVintages = table == TableName::Triangle || table == TableName::Changes;
    if (prices.hasYear() && table != TableName::Allocation && table != TableName::Triangle)
        arguments.refuse(tr("--prices hører bare til allocation og triangle."));
    if (prices.hasIndex() && !prices.hasYear() && table != TableName::Changes)
        arguments.refuse(tr("--index hører sammen med --prices, eller til changes."));
    if (parser.isSet(u"area"_s) && !isOfVintages)
        arguments.refuse(tr("--area hører bare til triangle og changes."));
    const std::optional<int> older = vintageOf(parser, u"older"_s, arguments);
    const std::optional<int> newer = vintageOf(parser, u"newer"_s, arguments);
    if ((older || newer) && table != TableName::Changes)
        arguments.refuse(tr("--older og --newer hører bare til changes."));
    if (older.has_value() != newer.has_value())
        arguments.refuse(tr("Si både --older og --newer, eller ingen av dem."));
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());

    TableOptions options;
    options.basis = basis.value_or(programme->plan.basis);
    if (parser.isSet(u"scenario"_s)) {
        const Result<const Scenario *> scenario = usableScenario(*programme, parser.value(u"scenario"_s));
        if (!scenario)
            return terminal.refuse(scenario.error());
        options.choice.scenario = *scenario;
    }
    const Result<std::optional<PriceView>> view = prices.view(*programme);
    const Result<const IndexSeries *> index = prices.index(*programme);
    if (!view || !index)
        return terminal.refuse(index ? view.error() : index.error());
    options.choice.prices = *view;
    options.choice.index = *index;
    if (parser.isSet(u"area"_s)) {
        const Result<QString> area = areaNamed(*programme, parser.value(u"area"_s));
        if (!area)
            return terminal.refuse(area.error());
        options.choice.area = *area;
    }
    options.choice.older = older;
    options.choice.newer = newer;
    for (const std::optional<int> &vintage : {older, newer}) {
        if (vintage && std::ranges::find(programme->mandates, *vintage, &Mandate::vintage) == programme->mandates.end())
            return terminal.refuse(tr("Prosjektet har ingen mandater for %1.").arg(*vintage));
    }
    options.csv.separator = separator == u"tab"_s ? u'\t' : separator.front();
    options.csv.decimal = decimal.front();
    options.csv.byteOrderMark = !out.isEmpty(); // a file may be opened by a spreadsheet, what is piped is read by a program
    options.textWidth = terminal.width();
    options.language = QLocale().name().section(u'_', 0, 0);
    if (!out.isEmpty()) {
        const Done written = writeTable(*programme, *table, *format, out, options);
        return written ? Exit::Success : terminal.refuse(written.error());
    }
    const Result<QByteArray> bytes = tableBytes(*programme, *table, *format, options);
    if (!bytes)
        return terminal.refuse(bytes.error());
    terminal.write(*bytes);
    return Exit::Success;
}

} // namespace ramme
