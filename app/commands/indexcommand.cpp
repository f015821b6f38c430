#include "commands/indexcommand.h"

#include "commands/arguments.h"
#include "domain/label.h"
#include "domain/year.h"
#include "import/indexreader.h"
#include "report/data.h"
#include "store/projectfile.h"
#include "store/projectlock.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct IndexText
{
    Q_DECLARE_TR_FUNCTIONS(ramme::IndexCommand)
};

const QString listVerb = u"list"_s;
const QString addVerb = u"add"_s;
const QString deleteVerb = u"delete"_s;

/// 2025=112,4
Result<std::vector<IndexPoint>> typedPoints(const QStringList &typed)
{
    std::vector<IndexPoint> points;
    for (const QString &text : typed) {
        const QString year = text.section(u'=', 0, 0).trimmed();
        if (!text.contains(u'=') || !isYear(year.toInt()))
            return Error{IndexText::tr("«%1» er ikke et år og en verdi; skriv det som 2025=112,4.").arg(text)};
        const Result<qint64> value = parseIndexValue(text.section(u'=', 1));
        if (!value)
            return Error{IndexText::tr("%1: %2.").arg(year, value.error())};
        points.push_back({year.toInt(), *value});
    }
    return points;
}

QString line(const IndexSeries &series)
{
    QStringList points;
    for (const IndexPoint &point : series.points)
        points.append(IndexText::tr("%1: %2").arg(QString::number(point.year), formatIndexValue(point.value)));
    const QString values = points.join(u" · "_s);
    return series.source.isEmpty() ? IndexText::tr("%1, årgang %2: %3").arg(series.name, series.vintage, values)
                                   : IndexText::tr("%1, årgang %2: %3 (kilde: %4)").arg(series.name, series.vintage, values, series.source);
}

/// Adds a series to the programme.
Result<QString> added(Programme &programme, IndexSeries series)
{
    Result<IndexSeries> checked = checkedIndex(std::move(series));
    if (!checked)
        return Error{checked.error()};
    const Result<const IndexSeries *> there = findIndex(programme.indices, checked->label());
    if (there)
        return Error{IndexText::tr("Indeksen «%1» finnes alt i årgang %2; slett den først, eller bruk en annen årgang.").arg((*there)->name, (*there)->vintage)};
    programme.indices.push_back(*checked);
    return IndexText::tr("Indeksen «%1», årgang %2, er lagt inn med %3.").arg(checked->name, checked->vintage, IndexText::tr("%n år", nullptr, int(checked->points.size())));
}

/// Takes a series out; one of several vintages is named by its own.
Result<QString> removed(Programme &programme, const QString &label)
{
    const Result<const IndexSeries *> found = findIndex(programme.indices, label);
    if (!found)
        return Error{found.error()};
    const IndexSeries series = **found;
    const auto sameName = [&](const IndexSeries &other) { return sameLabel(other.name, series.name); };
    if (!label.contains(u'@') && std::ranges::count_if(programme.indices, sameName) > 1)
        return Error{IndexText::tr("Indeksen «%1» finnes i flere årganger; si hvilken, som «%2».").arg(series.name, series.label())};
    std::erase(programme.indices, series);
    return IndexText::tr("Indeksen «%1», årgang %2, er slettet.").arg(series.name, series.vintage);
}

} // namespace

QString IndexCommand::name() const { return u"index"_s; }
QString IndexCommand::synopsis() const { return tr("PROSJEKT.ramme VERB [NAVN] [ÅR=VERDI…]"); }
QString IndexCommand::summary() const { return tr("Viser, legger inn og sletter prisindekser."); }

void IndexCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addPositionalArgument(tr("VERB"), tr("Hva som skal gjøres: %1.").arg(QStringList{listVerb, addVerb, deleteVerb}.join(u", "_s)));
    parser.addPositionalArgument(tr("NAVN"), tr("Indeksen; for delete med @ÅRGANG der det er flere."));
    parser.addPositionalArgument(tr("ÅR=VERDI…"), tr("add: verdiene, som 2025=112,4, der de ikke leses fra en fil."));
    parser.addOptions({{u"vintage"_s, tr("add: året eller datoen indeksen ble publisert, som 2025 eller 2025-10-07."), tr("ÅRGANG")},
                       {u"from"_s, tr("add: filen verdiene leses fra, med ett år og én verdi på hver linje."), tr("FIL.csv")},
                       {u"source"_s, tr("add: hvor verdiene er hentet; filens navn om det ikke er gitt."), tr("TEKST")},
                       {u"format"_s, tr("list: som tekst eller JSON."), u"text|json"_s}});
}

Exit IndexCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QStringList given = arguments.positional(2, -1);
    const QString verb = arguments.word(1, {listVerb, addVerb, deleteVerb});
    arguments.positional(verb == listVerb ? 2 : 3, verb == addVerb ? -1 : verb == listVerb ? 2 : 3);
    const bool isJson = arguments.oneOf(u"format"_s, {u"text"_s, u"json"_s}) == u"json"_s;
    const QStringList typed = given.mid(3);
    for (const QString &option : {u"vintage"_s, u"from"_s, u"source"_s}) {
        if (parser.isSet(option) && verb != addVerb)
            arguments.refuse(tr("--%1 hører ikke til «%2».").arg(option, verb));
    }
    if (verb == addVerb && !parser.isSet(u"vintage"_s))
        arguments.refuse(tr("Si når indeksen ble publisert, med --vintage."));
    if (verb == addVerb && parser.isSet(u"from"_s) == !typed.isEmpty())
        arguments.refuse(tr("Si enten hvilken fil verdiene er i, med --from, eller skriv dem som ÅR=VERDI."));
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    ProjectLock lock(given.front());
    if (verb != listVerb && lock.take() == ProjectLock::Taken::HeldByOther) // a window would save over what is changed here
        return terminal.refuse(lock.holder());
    Result<Programme> programme = loadProject(given.front());
    if (!programme)
        return terminal.refuse(programme.error());

    if (verb == listVerb) {
        if (isJson) {
            Json array = Json::array();
            for (const IndexSeries &series : programme->indices)
                array.append(indexJson(series));
            terminal.write(array.toBytes());
        } else if (programme->indices.empty()) {
            terminal.print(tr("Prosjektet har ingen indekser."));
        }
        for (const IndexSeries &series : programme->indices) {
            if (!isJson)
                terminal.print(line(series));
        }
        return Exit::Success;
    }

    Result<QString> done = Error{};
    if (verb == addVerb) {
        const QString path = parser.value(u"from"_s);
        const Result<std::vector<IndexPoint>> points = path.isEmpty() ? typedPoints(typed) : readIndexFile(path);
        if (!points)
            return terminal.refuse(points.error());
        const QString source = parser.isSet(u"source"_s) ? parser.value(u"source"_s) : QFileInfo(path).fileName();
        done = added(programme.value(), {given[2], parser.value(u"vintage"_s).trimmed(), *points, source});
    } else {
        done = removed(programme.value(), given[2]);
    }
    if (!done)
        return terminal.refuse(done.error());
    if (const Done saved = saveProject(given.front(), *programme); !saved)
        return terminal.refuse(saved.error());
    terminal.print(*done);
    return Exit::Success;
}

} // namespace ramme
