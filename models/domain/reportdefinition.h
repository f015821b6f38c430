#pragma once

#include "domain/plansettings.h"
#include "domain/result.h"
#include "domain/unit.h"

#include <QStringList>

namespace ramme {

/// What a report can hold, in the order it holds it.
enum class ReportContent { Allocation, Reallocation, Comparison, MandateTables, LetterTables, AmbitionFrames, Ambitions, Frames, Splits, Vintages, Triangle, Changes, Letters, Moves, Checks, Errata };

/// What is done where amounts that are rounded each by itself would not add up to their rounded total.
enum class Adding {
    Footnote,        ///< the total is marked, and the mark says so
    LargestRemainder ///< amounts are rounded up or down so that all sums hold as shown; see roundedTogether
};

/// How numbers are written in a report: 1 234,5 or 1,234.5.
enum class NumberStyle { Norwegian, English };

/// What a report is to be like, chosen once and kept under a name in the project, so that it can be made again of what the project holds then.
struct ReportDefinition {
    QString name;                            ///< no other of a project is called the same, whatever its case; empty for one that is not kept
    QString title = {};                      ///< empty for the usual one
    QString language = QStringLiteral("nb"); ///< "nb", "nn" or "en"
    std::optional<Basis> basis = {};         ///< nothing for the project's own
    QString scenario = {};                   ///< the plan is shown under it; empty for the plan itself
    std::vector<ReportContent> contents = {}; ///< in the order of ReportContent, each once
    QStringList areas = {};                  ///< of the allocation, the comparison, and the tables of mandates; empty for all
    std::vector<int> years = {};             ///< of the allocation and the comparison, rising; empty for all
    int budgetYear = 0;                      ///< of the tables of mandates and letters; 0 for the newest the project has
    bool hasLines = false;                   ///< the allocation is divided by financing line too
    bool hasSources = false;                 ///< each figure tells where it is from
    Unit unit = Unit::Million;
    std::optional<int> decimals = {}; ///< from 0 to mostDecimals(unit); nothing for as many as each amount has, so that nothing is rounded
    Adding adding = Adding::Footnote;
    NumberStyle numbers = NumberStyle::Norwegian;
    bool operator==(const ReportDefinition &) const = default;
};

/// "allocation", "reallocation" and so on, as on the command line and in a project.
QString toWord(ReportContent content);
std::optional<ReportContent> reportContentFromWord(QStringView word);
const std::vector<ReportContent> &allReportContents();
QString toWord(Adding adding); ///< "footnote" or "remainder"
std::optional<Adding> addingFromWord(QStringView word);
QString toWord(NumberStyle style); ///< "nb" or "en"
std::optional<NumberStyle> numberStyleFromWord(QStringView word);

/// How numbers are written in a language, where nothing else is said.
NumberStyle usualNumbers(const QString &language);

/// Decimals with which an amount in the unit is exact to the øre.
int mostDecimals(Unit unit);

/// The definition with its lists in order, or why no report can be made by it: no contents, a language or decimals there are not.
Result<ReportDefinition> checkedDefinition(ReportDefinition definition);
/// The same of one that is to be kept, which must have a name.
Result<ReportDefinition> keptDefinition(ReportDefinition definition);

/// The definition of a name, whatever its case, or why there is none.
Result<const ReportDefinition *> findDefinition(const std::vector<ReportDefinition> &definitions, const QString &name);

/// Lets the definitions that show a scenario show it by its new name.
void renameScenario(std::vector<ReportDefinition> &definitions, const QString &name, const QString &newName);

} // namespace ramme
