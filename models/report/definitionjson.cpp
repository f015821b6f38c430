#include "report/definitionjson.h"

#include "report/datafigure.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Json definitionJson(const ReportDefinition &definition)
{
    Json contents = Json::array(), years = Json::array();
    for (const ReportContent content : definition.contents)
        contents.append(toWord(content));
    for (const int year : definition.years)
        years.append(year);
    return Json::object({{"name", textOrNull(definition.name)},
                         {"title", textOrNull(definition.title)},
                         {"language", definition.language},
                         {"basis", definition.basis ? Json(toWord(*definition.basis)) : Json()},
                         {"scenario", textOrNull(definition.scenario)},
                         {"contents", contents},
                         {"areas", textsJson(definition.areas)},
                         {"years", years},
                         {"budget_year", numberOrNull(definition.budgetYear)},
                         {"lines", definition.hasLines},
                         {"sources", definition.hasSources},
                         {"unit", toWord(definition.unit)},
                         {"decimals", definition.decimals},
                         {"adding", toWord(definition.adding)},
                         {"numbers", toWord(definition.numbers)}});
}

std::optional<ReportDefinition> definitionFromJson(const QJsonObject &object)
{
    ReportDefinition definition;
    definition.name = object["name"_L1].toString();
    definition.title = object["title"_L1].toString();
    definition.language = object["language"_L1].toString();
    definition.basis = basisFromWord(object["basis"_L1].toString());
    definition.scenario = object["scenario"_L1].toString();
    definition.budgetYear = object["budget_year"_L1].toInt();
    definition.hasLines = object["lines"_L1].toBool();
    definition.hasSources = object["sources"_L1].toBool();
    for (const QJsonValue &area : object["areas"_L1].toArray())
        definition.areas.append(area.toString());
    for (const QJsonValue &year : object["years"_L1].toArray())
        definition.years.push_back(year.toInt());
    for (const QJsonValue &word : object["contents"_L1].toArray()) {
        const std::optional<ReportContent> content = reportContentFromWord(word.toString());
        if (!content)
            return std::nullopt;
        definition.contents.push_back(*content);
    }
    const std::optional<Unit> unit = unitFromWord(object["unit"_L1].toString());
    const std::optional<Adding> adding = addingFromWord(object["adding"_L1].toString());
    const std::optional<NumberStyle> numbers = numberStyleFromWord(object["numbers"_L1].toString());
    if (!unit || !adding || !numbers)
        return std::nullopt;
    definition.unit = *unit;
    definition.adding = *adding;
    definition.numbers = *numbers;
    if (object["decimals"_L1].isDouble())
        definition.decimals = object["decimals"_L1].toInt();
    const Result<ReportDefinition> checked = checkedDefinition(definition);
    return checked ? std::optional(*checked) : std::nullopt;
}

} // namespace ramme
