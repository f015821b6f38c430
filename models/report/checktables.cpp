#include "report/builders.h"

#include "domain/amount.h"
#include "planning/checks.h"
#include "planning/phrasebook.h"
#include "report/data.h"
#include "report/datafigure.h"
#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
public:
    static QString of(Severity severity)
    {
        switch (severity) {
        case Severity::Error: return tr("Feil");
        case Severity::Warning: return tr("Advarsel");
        case Severity::Note: return tr("Merk");
        }
        Q_UNREACHABLE();
    }
    static QString of(CheckState state)
    {
        switch (state) {
        case CheckState::Open: return tr("Åpen");
        case CheckState::Explained: return tr("Forklart");
        case CheckState::DocumentError: return tr("Feil i dokumentet");
        case CheckState::ToBeAsked: return tr("Må avklares");
        }
        Q_UNREACHABLE();
    }
    static TableNote outdated() { return {tr("utdatert"), tr("Tallene er endret etter at tilstanden ble satt.")}; }
};

QString nameOf(const Programme &programme, const Source &source)
{
    const SourceFile *file = findFile(programme, source.document);
    return file ? file->name : source.document;
}

/// "linje 61" or "side 4"; empty where the source has neither.
QString spotOf(const Source &source)
{
    if (source.line > 0)
        return CheckText::tr("linje %1").arg(source.line);
    return source.page > 0 ? CheckText::tr("side %1").arg(source.page) : QString();
}

QString placeOf(const Programme &programme, const Source &source)
{
    const QString spot = spotOf(source);
    const QString name = findFile(programme, source.document) ? nameOf(programme, source) : QString();
    return spot.isEmpty() ? name : CheckText::tr("%1, %2", "document, line").arg(name, spot);
}

TableCell valueOf(const ComparedFigure &figure)
{
    TableCell cell;
    if (figure.amount)
        cell = TableCell::of(*figure.amount);
    if (figure.percent) {
        cell.kind = TableCell::Kind::Percent;
        cell.number = *figure.percent;
    }
    if (figure.figure != 0)
        cell.origin.figures = {figure.figure};
    return cell;
}

TableCell differenceOf(const Check &check)
{
    TableCell cell;
    if (const auto amount = check.difference())
        cell = TableCell::of(*amount);
    if (const auto percent = check.percentDifference()) {
        cell.kind = TableCell::Kind::Percent;
        cell.number = *percent;
    }
    return cell;
}

TableCell side(const Check &check, std::size_t at) { return at < check.figures.size() ? valueOf(check.figures[at]) : TableCell(); }

/// "rammen: 18,5 mill. kroner (mandat.txt, linje 61)".
QString sideInWords(const Programme &programme, const ComparedFigure &figure)
{
    QString value = spoken(figure.name);
    if (figure.amount)
        value = CheckText::tr("%1: %2 mill. kroner", "what, amount").arg(value, formatAmount(*figure.amount, Unit::Million));
    else if (figure.percent)
        value = CheckText::tr("%1: %2", "what, share").arg(value, formatPercent(*figure.percent));
    const QString place = placeOf(programme, figure.source);
    return place.isEmpty() ? value : CheckText::tr("%1 (%2)", "figure, place").arg(value, place);
}

/// What the document prints at the source of a finding: the figure as printed, else the line.
QString printedAt(const Programme &programme, const Source &source)
{
    const SourceFile *file = findFile(programme, source.document);
    if (!file || source.line <= 0)
        return {};
    qsizetype begin = 0;
    for (int line = 1; line < source.line && begin >= 0; ++line) {
        const qsizetype end = file->text.indexOf(u'\n', begin);
        begin = end < 0 ? -1 : end + 1;
    }
    if (begin < 0)
        return {};
    const qsizetype end = file->text.indexOf(u'\n', begin);
    return file->text.mid(begin, end < 0 ? -1 : end - begin).simplified();
}

Json checkJson(const Check &check)
{
    Json figures = Json::array();
    for (const ComparedFigure &figure : check.figures)
        figures.append(Json::object({{"name", figure.name}, {"ore", oreOrNull(figure.amount)}, {"percent", percentOrNull(figure.percent)}, {"source", sourceJson(figure.source)}}));
    const Finding &finding = check.finding;
    return Json::object({{"rule", finding.rule},
                         {"severity", toWord(finding.severity)},
                         {"message", finding.message},
                         {"area", textOrNull(finding.area)},
                         {"vintage", numberOrNull(finding.vintage)},
                         {"source", sourceJson(finding.source)},
                         {"figures", figures},
                         {"difference", oreOrNull(check.difference())},
                         {"state", toWord(check.state)},
                         {"outdated", Json(check.outdated)},
                         {"reason", textOrNull(check.reason)},
                         {"by", textOrNull(check.by)},
                         {"on", dateOrNull(check.on)}});
}

Json checksJson(const std::vector<Check> &checks)
{
    Json array = Json::array();
    for (const Check &check : checks)
        array.append(checkJson(check));
    return array;
}

} // namespace

Json findingsJson(const Programme &programme) { return checksJson(allChecks(programme)); }

Json errataJson(const Programme &programme) { return checksJson(errata(programme)); }

Table checksTable(const Programme &programme)
{
    Table table;
    table.title = CheckText::tr("Kontroller");
    table.sheetName = CheckText::tr("Kontroller");
    table.columns = {{{}, CheckText::tr("Alvor"), true, false},       {{}, CheckText::tr("Regel"), false, false},   {{}, TableText::area(), false, false},
                     {{}, TableText::mandate(), false, false},        {{}, CheckText::tr("Melding"), false, false}, {{}, TableText::source(), false, false},
                     {{}, CheckText::tr("Første tall"), false, true}, {{}, CheckText::tr("Andre tall"), false, true}, {{}, CheckText::tr("Avvik"), false, true},
                     {{}, CheckText::tr("Tilstand"), false, false},   {{}, CheckText::tr("Begrunnelse"), false, false}};
    for (const Check &check : allChecks(programme)) {
        const Finding &finding = check.finding;
        TableRow line;
        line.cells = {TableCell::of(CheckText::of(finding.severity)), TableCell::of(check.title()), TableCell::of(finding.area), TableCell::ofInteger(finding.vintage),
                      TableCell::of(spoken(finding.message)), TableCell::of(placeOf(programme, finding.source)), side(check, 0), side(check, 1), differenceOf(check),
                      TableCell::of(CheckText::of(check.state)), TableCell::of(check.reason)};
        if (finding.figure != 0)
            line.cells[4].origin.figures = {finding.figure};
        if (check.outdated)
            table.mark(line.cells[9], CheckText::outdated());
        table.rows.push_back(std::move(line));
    }
    numberNotes(table);
    return table;
}

Table errataTable(const Programme &programme)
{
    Table table;
    table.title = CheckText::tr("Rettelsesliste");
    table.sheetName = CheckText::tr("Rettelsesliste");
    table.about = CheckText::tr("Feil som er funnet i dokumentene, til den som eier dem.");
    table.columns = {{{}, CheckText::tr("Dokument"), true, false},    {{}, CheckText::tr("Sted"), true, false},             {{}, TableText::area(), false, false},
                     {{}, TableText::mandate(), false, false},        {{}, CheckText::tr("Som trykt"), false, false},       {{}, CheckText::tr("Hva som ikke stemmer"), false, false},
                     {{}, CheckText::tr("Strider mot"), false, false}, {{}, CheckText::tr("Begrunnelse"), false, false},     {{}, CheckText::tr("Vurdert av"), false, false},
                     {{}, CheckText::tr("Dato"), false, false}};
    for (const Check &check : errata(programme)) {
        const Finding &finding = check.finding;
        // The first side is what the finding is about, unless the finding points at the second.
        const bool second = check.figures.size() > 1 && check.figures[1].source == finding.source && check.figures[0].source != finding.source;
        QStringList against;
        for (std::size_t at = 0; check.figures.size() > 1 && at < check.figures.size(); ++at) {
            if (at != (second ? 1U : 0U))
                against += sideInWords(programme, check.figures[at]);
        }
        TableRow line;
        line.cells = {TableCell::of(nameOf(programme, finding.source)), TableCell::of(spotOf(finding.source)), TableCell::of(finding.area), TableCell::ofInteger(finding.vintage),
                      TableCell::of(printedAt(programme, finding.source)), TableCell::of(spoken(finding.message)), TableCell::of(against.join(u"; "_s)), TableCell::of(check.reason),
                      TableCell::of(check.by), TableCell::of(check.on.toString(Qt::ISODate))};
        if (finding.figure != 0)
            line.cells[4].origin.figures = {finding.figure};
        if (check.outdated)
            table.mark(line.cells[7], CheckText::outdated());
        table.rows.push_back(std::move(line));
    }
    numberNotes(table);
    return table;
}

} // namespace ramme
