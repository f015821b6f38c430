#pragma once

#include "planning/moverules.h"
#include "planning/overlay.h"
#include "planning/perform.h"
#include "report/json.h"

#include <QCoreApplication>
#include <QStringList>

namespace ramme {

/// Scenarios and moves as lines for a terminal, and the same for machines.
class ScenarioLines
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ScenarioLines)

public:
    /// One line for a list.
    static QString summary(const Scenario &scenario, std::size_t conflicts);
    /// The log, what is held and bound, the reserve, and where the base has changed.
    static QStringList whole(const Scenario &scenario, const LeafTable &base);
    static Json wholeJson(const Scenario &scenario, const LeafTable &base);

    /// A move that was carried out: each leaf before and after, the totals it moves, and what a person should know.
    static QStringList performed(const Performed &performed, const std::vector<MoveRule> &rules, const std::vector<RuleSpoken> &spoken, bool isKept);
    static Json performedJson(const Scenario &scenario, const Performed &performed, const std::vector<MoveRule> &rules, const std::vector<RuleSpoken> &spoken, bool isKept);

    static QStringList conflicts(const std::vector<Conflict> &conflicts);
    static Json conflictsJson(const std::vector<Conflict> &conflicts);

    static QString of(const Hold &hold);
    static QString of(const Bound &bound);
    static QString of(const ReserveRequest &request);

private:
    static QString change(const QString &what, const std::optional<Money> &before, const std::optional<Money> &after);
    static QString grounds(const Grounds &grounds);
};

} // namespace ramme
