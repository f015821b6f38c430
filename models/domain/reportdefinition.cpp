#include "domain/reportdefinition.h"

#include "domain/label.h"
#include "domain/words.h"
#include "domain/year.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct DefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDefinition)
};

constexpr Word<ReportContent> contentWords[] = {
    {ReportContent::Allocation, "allocation"},
    {ReportContent::Reallocation, "reallocation"},
    {ReportContent::Comparison, "comparison"},
    {ReportContent::MandateTables, "mandate-tables"},
    {ReportContent::LetterTables, "letter-tables"},
    {ReportContent::AmbitionFrames, "ambition-frames"},
    {ReportContent::Ambitions, "ambitions"},
    {ReportContent::Frames, "frames"},
    {ReportContent::Splits, "splits"},
    {ReportContent::Vintages, "vintages"},
    {ReportContent::Triangle, "triangle"},
    {ReportContent::Changes, "changes"},
    {ReportContent::Letters, "letters"},
    {ReportContent::Moves, "moves"},
    {ReportContent::Checks, "checks"},
    {ReportContent::Errata, "errata"},
};
constexpr Word<Adding> addingWords[] = {{Adding::Footnote, "footnote"}, {Adding::LargestRemainder, "remainder"}};
constexpr Word<NumberStyle> styleWords[] = {{NumberStyle::Norwegian, "nb"}, {NumberStyle::English, "en"}};

/// In rising order, each once.
void putInOrder(auto &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

QString toWord(ReportContent content) { return wordOf(contentWords, content); }
std::optional<ReportContent> reportContentFromWord(QStringView word) { return valueOf(contentWords, word); }
QString toWord(Adding adding) { return wordOf(addingWords, adding); }
std::optional<Adding> addingFromWord(QStringView word) { return valueOf(addingWords, word); }
QString toWord(NumberStyle style) { return wordOf(styleWords, style); }
std::optional<NumberStyle> numberStyleFromWord(QStringView word) { return valueOf(styleWords, word); }

const std::vector<ReportContent> &allReportContents()
{
    static const std::vector<ReportContent> all = [] {
        std::vector<ReportContent> contents;
        for (const Word<ReportContent> &word : contentWords)
            contents.push_back(word.value);
        return contents;
    }();
    return all;
}

NumberStyle usualNumbers(const QString &language) { return language == "en"_L1 ? NumberStyle::English : NumberStyle::Norwegian; }

int mostDecimals(Unit unit)
{
    int decimals = 0;
    for (qint64 ore = oreIn(unit); ore > 1; ore /= 10)
        ++decimals;
    return decimals;
}

Result<ReportDefinition> checkedDefinition(ReportDefinition definition)
{
    definition.name = definition.name.simplified();
    if (definition.contents.empty())
        return Error{DefinitionText::tr("Rapporten har ikke noe innhold; velg minst én del")};
    if (definition.language != "nb"_L1 && definition.language != "nn"_L1 && definition.language != "en"_L1)
        return Error{DefinitionText::tr("Språket «%1» finnes ikke; velg nb, nn eller en").arg(definition.language)};
    if (definition.decimals && (*definition.decimals < 0 || *definition.decimals > mostDecimals(definition.unit)))
        return Error{DefinitionText::tr("%1 desimaler kan ikke vises; velg fra 0 til %2").arg(QString::number(*definition.decimals), QString::number(mostDecimals(definition.unit)))};
    const auto isWrong = [](int year) { return !isYear(year); };
    if (std::ranges::any_of(definition.years, isWrong) || (definition.budgetYear != 0 && isWrong(definition.budgetYear)))
        return Error{DefinitionText::tr("Et av årene er ikke et årstall")};
    putInOrder(definition.contents);
    putInOrder(definition.years);
    definition.areas.removeDuplicates();
    return definition;
}

Result<ReportDefinition> keptDefinition(ReportDefinition definition)
{
    if (definition.name.simplified().isEmpty())
        return Error{DefinitionText::tr("Rapporten har ikke noe navn; gi den et")};
    return checkedDefinition(std::move(definition));
}

void renameScenario(std::vector<ReportDefinition> &definitions, const QString &name, const QString &newName)
{
    for (ReportDefinition &definition : definitions) {
        if (!definition.scenario.isEmpty() && sameLabel(definition.scenario, name))
            definition.scenario = newName;
    }
}

Result<const ReportDefinition *> findDefinition(const std::vector<ReportDefinition> &definitions, const QString &name)
{
    for (const ReportDefinition &definition : definitions) {
        if (sameLabel(definition.name, name))
            return &definition;
    }
    return Error{DefinitionText::tr("Prosjektet har ingen rapport som heter «%1»").arg(name)};
}

} // namespace ramme
