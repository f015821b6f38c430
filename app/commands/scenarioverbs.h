#pragma once

#include "commands/scenariorequest.h"
#include "domain/result.h"
#include "planning/overlay.h"
#include "planning/perform.h"
#include "report/json.h"
#include "report/table.h"

namespace ramme {

/// What a verb has to say: lines for a person, the same for machines. What it changed is in the programme.
struct ScenarioAnswer {
    QStringList lines;
    Json json;
    std::optional<Table> table = {}; ///< the same to be written in any format, where there is one
    std::optional<QByteArray> document = {}; ///< what is to be written as it is, such as a note
    bool needsPerson = false; ///< something must be looked at
};

/// The scenario of a name, whatever its case, or why it is not there or cannot be used.
Result<const Scenario *> usableScenario(const Programme &programme, const QString &name);

/// Carries out one request on the scenarios of a programme, or refuses it and changes nothing.
class ScenarioVerbs
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ScenarioVerbs)

public:
    explicit ScenarioVerbs(Programme &programme);

    Result<ScenarioAnswer> carryOut(const ScenarioRequest &request);

private:
    Result<ScenarioAnswer> list() const;
    Result<ScenarioAnswer> create(const ScenarioRequest &request);
    Result<ScenarioAnswer> rename(const ScenarioRequest &request);
    Result<ScenarioAnswer> remove(const ScenarioRequest &request);
    Result<ScenarioAnswer> transfer(const ScenarioRequest &request);
    Result<ScenarioAnswer> spread(const ScenarioRequest &request);
    Result<ScenarioAnswer> hold(const ScenarioRequest &request);
    Result<ScenarioAnswer> bound(const ScenarioRequest &request);
    Result<ScenarioAnswer> ask(const ScenarioRequest &request);
    Result<ScenarioAnswer> undo(const ScenarioRequest &request);
    Result<ScenarioAnswer> show(const ScenarioRequest &request) const;
    Result<ScenarioAnswer> compare(const ScenarioRequest &request) const;
    Result<ScenarioAnswer> rebaseOn(const ScenarioRequest &request);
    Result<ScenarioAnswer> importProposal(const ScenarioRequest &request);
    Result<ScenarioAnswer> matrix(const ScenarioRequest &request) const;
    Result<ScenarioAnswer> varied(const ScenarioRequest &request) const;

    /// What the parts of a new sum are in proportion to; none for the amounts themselves.
    Result<std::vector<LeafWeight>> weightsOf(const ScenarioRequest &request, const LeafTable &now, const Selection &of, Money total) const;
    /// Carries the order out and keeps it, unless it is only to be seen.
    Result<ScenarioAnswer> keep(const ScenarioRequest &request, const LeafTable &now, Move order);

    /// What a scenario stands on; see planUnder.
    LeafTable baseOf(const Scenario &scenario) const;
    Scenario *find(const QString &name) const;
    /// The reason why a name cannot be given to a scenario.
    std::optional<Error> taken(const QString &name) const;
    /// The scopes an end names, one for each of its years.
    Result<Selection> selection(const TypedScope &typed) const;

    Programme &m_programme;
    PlanningBase m_base;
};

} // namespace ramme
