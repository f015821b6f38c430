#include "commands/optionreader.h"

#include "domain/amount.h"
#include "domain/year.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

std::optional<QString> OptionReader::text(const QString &option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

std::optional<Money> OptionReader::amount(const QString &option)
{
    const std::optional<QString> given = text(option);
    if (!given)
        return std::nullopt;
    const Result<Amount> amount = parseAmount(*given, Unit::Million);
    if (!amount) {
        refuse(option, *given, amount.error());
        return std::nullopt;
    }
    return amount->money;
}

std::optional<int> OptionReader::percent(const QString &option)
{
    const std::optional<QString> given = text(option);
    if (!given)
        return std::nullopt;
    const Result<int> hundredths = parsePercent(*given);
    if (!hundredths) {
        refuse(option, *given, hundredths.error());
        return std::nullopt;
    }
    return *hundredths;
}

std::vector<int> OptionReader::years(const QString &option)
{
    std::vector<int> years;
    const QString given = text(option).value_or(QString());
    for (const QString &part : given.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const int first = ends.first().toInt();
        const int last = ends.last().toInt();
        if (ends.size() > 2 || !isYear(first) || !isYear(last) || last < first) {
            m_arguments.refuse(tr("--%1 kan ikke være «%2»; skriv et årstall, flere med komma, eller fra og til som 2027-2029.").arg(option, given));
            return {};
        }
        for (int year = first; year <= last; ++year) {
            if (std::ranges::find(years, year) == years.end())
                years.push_back(year);
        }
    }
    return years;
}

std::optional<int> OptionReader::vintage(const QString &option)
{
    const std::vector<int> given = years(option);
    if (given.size() > 1)
        m_arguments.refuse(tr("--%1 tar ett årstall.").arg(option));
    return given.empty() ? std::nullopt : std::optional(given.front());
}

std::optional<LineKind> OptionReader::kind(const QString &option)
{
    const std::optional<QString> given = text(option);
    if (!given)
        return std::nullopt;
    const std::optional<LineKind> kind = lineKindFromWord(*given);
    if (!kind)
        m_arguments.oneOf(option, {u"all"_s, u"award"_s, u"operations"_s, u"carry-over"_s, u"other"_s});
    return kind;
}

std::optional<int> OptionReader::number(const QString &option)
{
    const std::optional<QString> given = text(option);
    const int number = given.value_or(QString()).toInt();
    if (given && number < 1)
        m_arguments.refuse(tr("--%1 kan ikke være «%2»; skriv nummeret som «show» viser.").arg(option, *given));
    return given ? std::optional(number) : std::nullopt;
}

TypedScope OptionReader::scope(const QString &area, const QString &prefix)
{
    return {text(area), text(prefix + u"row"_s), years(prefix + u"year"_s), text(prefix + u"recipient"_s), kind(prefix + u"kind"_s)};
}

Grounds OptionReader::grounds()
{
    Grounds grounds{text(u"author"_s).value_or(QString()), QDate::currentDate(), text(u"reason"_s).value_or(QString()), text(u"reference"_s).value_or(QString())};
    if (const std::optional<QString> given = text(u"date"_s)) {
        grounds.on = QDate::fromString(*given, Qt::ISODate);
        if (!isYear(grounds.on.year()))
            m_arguments.refuse(tr("--date kan ikke være «%1»; skriv datoen som 2026-09-15.").arg(*given));
    }
    return grounds;
}

void OptionReader::varied(ScenarioRequest &request, const TypedScope &scope, const QString &prefix)
{
    const QString range = text(prefix + u"range"_s).value_or(QString());
    const QString step = text(prefix + u"step"_s).value_or(QString());
    if (range.isEmpty() || step.isEmpty())
        return m_arguments.refuse(tr("Si fra, til og steg, med --%1range og --%1step, som --%1range \"-10 %..+10 %\" --%1step \"2 %\".").arg(prefix));
    const Result<VariedRange> read = parseVariedRange(range, step);
    if (!read)
        return refuse(prefix + u"range"_s, range, read.error());
    request.varied.push_back({scope, *read});
}

std::vector<OutputGroup> OptionReader::outputs()
{
    std::vector<OutputGroup> groups;
    for (const QString &word : text(u"outputs"_s).value_or(u"areas,recipients,programme,reserve,ambitions"_s).split(u',')) {
        const std::optional<OutputGroup> group = outputGroupFromWord(word.trimmed());
        if (!group)
            m_arguments.refuse(tr("--outputs kan ikke være «%1»; velg blant %2, flere med komma.").arg(word, outputGroupWords().join(u", "_s)));
        else if (std::ranges::find(groups, *group) == groups.end())
            groups.push_back(*group);
    }
    return groups;
}

void OptionReader::refuse(const QString &option, const QString &given, const QString &reason)
{
    m_arguments.refuse(tr("--%1 kan ikke være «%2»: %3.").arg(option, given, reason));
}

} // namespace ramme
