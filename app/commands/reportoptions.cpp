#include "commands/reportoptions.h"

#include "commands/namedarea.h"
#include "commands/optionreader.h"
#include "commands/scenarioverbs.h"
#include "report/spokenlanguage.h"

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

} // namespace

void ReportOptions::declare(QCommandLineParser &parser)
{
    parser.addOptions({{u"contents"_s, tr("Hva rapporten har, med komma mellom: all eller %1; allocation om det ikke er gitt.").arg(contentWords().join(u", "_s)), tr("DEL,…")},
                       {u"title"_s, tr("Tittelen."), tr("TEKST")},
                       {u"scenario"_s, tr("Planen er vist slik scenarioet gjør den."), tr("NAVN")},
                       {u"basis"_s, tr("Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt."), tr("newest|own-year|ÅRGANG")},
                       {u"area"_s, tr("Bare dette området er med i tabellene som går over områder; kan gis flere ganger."), tr("NAVN")},
                       {u"years"_s, tr("Bare disse årene er med i fordelingen, som 2027 eller 2026-2028."), tr("ÅR")},
                       {u"budget-year"_s, tr("Året mandatenes tabeller og brevene gjelder; det nyeste om det ikke er gitt."), tr("ÅR")},
                       {u"lines"_s, tr("Fordelingen er delt på finansieringslinjer også.")},
                       {u"sources"_s, tr("Hvert tall sier hvor det er hentet: som merknad i et regneark, ellers i et vedlegg.")},
                       {u"language"_s, tr("Språket i rapporten; programmets om det ikke er gitt."), u"nb|nn|en"_s},
                       {u"unit"_s, tr("Enheten beløpene er i; million om den ikke er gitt. Mandatenes og brevenes tabeller har sin egen."), u"million|thousand|kroner"_s},
                       {u"decimals"_s, tr("Hvor mange desimaler beløpene har; så mange som hvert beløp trenger om det ikke er gitt."), tr("N")},
                       {u"adding"_s, tr("Der avrundede tall ikke blir summen sin: footnote sier det under tabellen, remainder runder noen opp eller ned."), u"footnote|remainder"_s},
                       {u"numbers"_s, tr("Hvordan tall skrives: nb som 1 234,5, en som 1,234.5; om det ikke er gitt, som i rapportens språk."), u"nb|en"_s}});
}

ReportOptions::ReportOptions(const QCommandLineParser &parser, Arguments &arguments)
    : m_parser(parser), m_basis(arguments.basis()), m_language(arguments.oneOf(u"language"_s, {u"nb"_s, u"nn"_s, u"en"_s})), m_unit(arguments.oneOf(u"unit"_s, {u"million"_s, u"thousand"_s, u"kroner"_s})),
      m_adding(arguments.oneOf(u"adding"_s, {u"footnote"_s, u"remainder"_s})), m_numbers(arguments.oneOf(u"numbers"_s, {u"nb"_s, u"en"_s}))
{
    m_contents = contentsOf(arguments);
    m_budgetYear = OptionReader(parser, arguments).vintage(u"budget-year"_s);
    m_years = OptionReader(parser, arguments).years(u"years"_s);
    if (parser.isSet(u"decimals"_s)) {
        bool isNumber = false;
        m_decimals = parser.value(u"decimals"_s).toInt(&isNumber);
        const bool hasUnit = parser.isSet(u"unit"_s) || !parser.isSet(u"definition"_s); // else it is known when the definition is
        const int most = mostDecimals(hasUnit ? unitFromWord(m_unit).value_or(Unit::Million) : Unit::Million);
        if (!isNumber || *m_decimals < 0 || *m_decimals > most)
            arguments.refuse(tr("--decimals kan ikke være «%1»; skriv et tall fra 0 til %2.").arg(parser.value(u"decimals"_s), QString::number(most)));
    }
}

std::vector<ReportContent> ReportOptions::contentsOf(Arguments &arguments) const
{
    std::vector<ReportContent> contents;
    if (!m_parser.isSet(u"contents"_s))
        return contents;
    for (const QString &word : m_parser.value(u"contents"_s).split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed() == "all"_L1)
            contents = allReportContents();
        else if (const std::optional<ReportContent> content = reportContentFromWord(word.trimmed()))
            contents.push_back(*content);
        else
            arguments.refuse(tr("--contents kan ikke ha «%1»; det som finnes, er all, %2.").arg(word.trimmed(), contentWords().join(u", "_s)));
    }
    if (contents.empty())
        arguments.refuse(tr("--contents er tom; si hva rapporten skal ha."));
    return contents;
}

Result<ReportDefinition> ReportOptions::on(ReportDefinition definition, const Programme &programme) const
{
    const bool isNew = definition.contents.empty();
    if (m_parser.isSet(u"title"_s))
        definition.title = m_parser.value(u"title"_s);
    if (m_parser.isSet(u"scenario"_s)) {
        const Result<const Scenario *> scenario = usableScenario(programme, m_parser.value(u"scenario"_s));
        if (!scenario)
            return Error{scenario.error()};
        definition.scenario = (*scenario)->name;
    }
    if (!m_contents.empty())
        definition.contents = m_contents;
    else if (isNew)
        definition.contents = {ReportContent::Allocation, ReportContent::Reallocation};
    const bool namesReallocation = m_parser.value(u"contents"_s).contains(toWord(ReportContent::Reallocation));
    if (definition.scenario.isEmpty() && !namesReallocation && (isNew || !m_contents.empty()))
        std::erase(definition.contents, ReportContent::Reallocation); // of all there is, what there is without a scenario
    if (m_basis)
        definition.basis = m_basis;
    if (m_parser.isSet(u"area"_s))
        definition.areas.clear();
    for (const QString &typed : m_parser.values(u"area"_s)) {
        const Result<QString> area = areaNamed(programme, typed);
        if (!area)
            return Error{area.error()};
        definition.areas.append(*area);
    }
    if (m_parser.isSet(u"years"_s))
        definition.years = m_years;
    if (m_budgetYear)
        definition.budgetYear = *m_budgetYear;
    definition.hasLines = definition.hasLines || m_parser.isSet(u"lines"_s);
    definition.hasSources = definition.hasSources || m_parser.isSet(u"sources"_s);
    if (m_parser.isSet(u"language"_s) || isNew)
        definition.language = m_parser.isSet(u"language"_s) ? m_language : spokenLanguage();
    if (m_parser.isSet(u"unit"_s)) {
        definition.unit = unitFromWord(m_unit).value_or(definition.unit);
        definition.decimals.reset(); // they were of another unit
    }
    if (m_decimals)
        definition.decimals = m_decimals;
    if (m_parser.isSet(u"adding"_s))
        definition.adding = addingFromWord(m_adding).value_or(definition.adding);
    if (m_parser.isSet(u"language"_s))
        definition.numbers = usualNumbers(definition.language);
    if (m_parser.isSet(u"numbers"_s))
        definition.numbers = numberStyleFromWord(m_numbers).value_or(definition.numbers);
    return checkedDefinition(std::move(definition));
}

} // namespace ramme
