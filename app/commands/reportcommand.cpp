#include "commands/reportcommand.h"

#include "commands/arguments.h"
#include "commands/scenarioverbs.h"
#include "report/reportbuilder.h"
#include "report/writereport.h"
#include "store/projectfile.h"
#include "views/chartpicture.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QStringList contentWords()
{
    QStringList words;
    for (const ReportContent content : allReportContents())
        words.append(toWord(content));
    return words;
}

/// What is named with --contents; else the allocation, and the reallocation where there is a scenario.
std::vector<ReportContent> contentsOf(const QCommandLineParser &parser, Arguments &arguments)
{
    if (!parser.isSet(u"contents"_s)) {
        std::vector<ReportContent> usual{ReportContent::Allocation};
        if (parser.isSet(u"scenario"_s))
            usual.push_back(ReportContent::Reallocation);
        return usual;
    }
    std::vector<ReportContent> contents;
    for (const QString &word : parser.value(u"contents"_s).split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed() == "all"_L1) {
            contents = allReportContents();
            if (!parser.isSet(u"scenario"_s))
                std::erase(contents, ReportContent::Reallocation);
        } else if (const std::optional<ReportContent> content = reportContentFromWord(word.trimmed())) {
            contents.push_back(*content);
        } else {
            arguments.refuse(ReportCommand::tr("--contents kan ikke ha «%1»; det som finnes, er all, %2.").arg(word.trimmed(), contentWords().join(u", "_s)));
        }
    }
    if (contents.empty())
        arguments.refuse(ReportCommand::tr("--contents er tom; si hva rapporten skal ha."));
    return contents;
}

NumberLook lookOf(const QCommandLineParser &parser, Arguments &arguments)
{
    NumberLook look;
    const QString unit = arguments.oneOf(u"unit"_s, {u"million"_s, u"thousand"_s, u"kroner"_s});
    look.unit = unitFromWord(unit).value_or(Unit::Million);
    if (arguments.oneOf(u"adding"_s, {u"footnote"_s, u"remainder"_s}) == "remainder"_L1)
        look.adding = NumberLook::Adding::LargestRemainder;
    if (arguments.oneOf(u"numbers"_s, {u"nb"_s, u"en"_s}) == "en"_L1)
        look.form = NumberForm::english();
    if (parser.isSet(u"decimals"_s)) {
        bool isNumber = false;
        const int decimals = parser.value(u"decimals"_s).toInt(&isNumber);
        if (!isNumber || decimals < 0 || decimals > mostDecimals(look.unit))
            arguments.refuse(ReportCommand::tr("--decimals kan ikke være «%1»; skriv et tall fra 0 til %2.").arg(parser.value(u"decimals"_s), QString::number(mostDecimals(look.unit))));
        look.decimals = decimals;
    }
    return look;
}

} // namespace

QString ReportCommand::name() const { return u"report"_s; }
QString ReportCommand::synopsis() const { return tr("PROSJEKT.ramme --out FIL.docx"); }
QString ReportCommand::summary() const { return tr("Skriver en rapport med tabeller og diagrammer."); }

void ReportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addOptions({{u"out"_s, tr("Filen som skrives; endelsen velger formatet."), u"FIL."_s + reportFormatWords().join(u'|')},
                       {u"contents"_s, tr("Hva rapporten har, med komma mellom: all eller %1; allocation om det ikke er gitt.").arg(contentWords().join(u", "_s)), tr("DEL,…")},
                       {u"title"_s, tr("Tittelen."), tr("TEKST")},
                       {u"scenario"_s, tr("Planen er vist slik scenarioet gjør den."), tr("NAVN")},
                       {u"basis"_s, tr("Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt."), tr("newest|own-year|ÅRGANG")},
                       {u"language"_s, tr("Språket i rapporten; programmets om det ikke er gitt."), u"nb|nn|en"_s},
                       {u"unit"_s, tr("Enheten beløpene er i; million om den ikke er gitt."), u"million|thousand|kroner"_s},
                       {u"decimals"_s, tr("Hvor mange desimaler beløpene har; så mange som hvert beløp trenger om det ikke er gitt."), tr("N")},
                       {u"adding"_s, tr("Der avrundede tall ikke blir summen sin: footnote sier det under tabellen, remainder runder noen opp eller ned."), u"footnote|remainder"_s},
                       {u"numbers"_s, tr("Hvordan tall skrives: nb som 1 234,5, en som 1,234.5."), u"nb|en"_s}});
}

Exit ReportCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QString project = arguments.positional(1, 1).first();
    const QString out = arguments.outFile(reportFormatWords(), true);
    ReportChoice choice;
    choice.contents = contentsOf(parser, arguments);
    choice.look = lookOf(parser, arguments);
    choice.title = parser.value(u"title"_s);
    const QString spoken = QLocale().name().section(u'_', 0, 0);
    choice.language = parser.isSet(u"language"_s) ? arguments.oneOf(u"language"_s, {u"nb"_s, u"nn"_s, u"en"_s}) : spoken == "nn"_L1 || spoken == "en"_L1 ? spoken : u"nb"_s;
    const std::optional<Basis> basis = arguments.basis();
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;

    const Result<Programme> programme = loadProject(project);
    if (!programme)
        return terminal.refuse(programme.error());
    choice.basis = basis.value_or(programme->plan.basis);
    choice.drawAllocation = allocationPicture;
    if (parser.isSet(u"scenario"_s)) {
        const Result<const Scenario *> scenario = usableScenario(*programme, parser.value(u"scenario"_s));
        if (!scenario)
            return terminal.refuse(scenario.error());
        choice.scenario = *scenario;
    }
    const Result<Report> report = buildReport(*programme, choice);
    if (!report)
        return terminal.refuse(report.error());
    const Done written = writeReport(*report, *reportFormatFromWord(QFileInfo(out).suffix().toLower()), out);
    return written ? Exit::Done : terminal.refuse(written.error());
}

} // namespace ramme
