#pragma once

#include "domain/result.h"
#include "planning/moverules.h"
#include "planning/overlay.h"

#include <QObject>

#include <map>

namespace ramme {

class ProgrammeDocument;

/// A move worked out before it is kept, with what the rules say of it.
struct MovePreview {
    Performed performed;
    std::vector<RuleSpoken> spoken;
    QString refusal; ///< one sentence on why it is not kept; empty where it may be

    bool changesNothing() const { return performed.move.changes.empty(); }
};

/// What has changed among the scenarios: the leaves of one that a move changed or gave back, or, without a name, anything.
struct ScenarioStep {
    QString scenario;
    std::vector<LeafChange> changes;
};

/// The scenarios of the open project. As in ProgrammeDocument every verb is one step of its undo stack, one that would change nothing
/// does nothing, and one that cannot be carried out answers why in one sentence. Scenarios are known by their names.
class Scenarios : public QObject
{
    Q_OBJECT

public:
    explicit Scenarios(ProgrammeDocument *document);
    ~Scenarios() override;

    const std::vector<Scenario> &all() const;
    const Scenario *find(const QString &name) const; ///< null where there is none
    QString unusedName() const;                      ///< "Scenario 3"

    /// What the scenarios stand on.
    const PlanningBase &base() const;
    /// The plan a scenario stands on and its leaves: the plan as it is, or, of an approved one, the plan before it; see planUnder.
    const Plan &planOf(const QString &name) const;
    const LeafTable &baseOf(const QString &name) const;
    /// What a scenario comes to; the plan itself where there is none of the name.
    const LeafTable &values(const QString &name) const;

    Done create(const QString &name, const Grounds &grounds);
    /// One made elsewhere, such as from a proposal.
    Done add(Scenario scenario);
    Done copy(const QString &name, const QString &newName, const Grounds &grounds);
    Done rename(const QString &name, const QString &newName);
    Done remove(const QString &name);

    MovePreview preview(const QString &name, const Move &order) const;
    Done carryOut(const QString &name, const Move &order);
    Done takeBack(const QString &name); ///< the last entry of the log
    Done setGrounds(const QString &name, std::size_t move, const Grounds &grounds);

    Done hold(const QString &name, const Selection &scopes, Extent extent, const Grounds &grounds); ///< each scope by itself
    Done release(const QString &name, const std::vector<std::size_t> &holds);
    /// The holds on a leaf or a total, by their places.
    std::vector<std::size_t> holdsOn(const QString &name, const Scope &scope) const;
    Done limit(const QString &name, const Bound &bound) { return limitEach(name, {bound.scope}, bound); }
    Done limitEach(const QString &name, const Selection &scopes, const Bound &bound); ///< the same for each scope by itself
    Done removeBound(const QString &name, std::size_t bound);
    Done request(const QString &name, const ReserveRequest &request);
    Done removeRequest(const QString &name, std::size_t request);

    /// Settles the conflicts of the leaves named, or all where none is: the plan's figure is taken, or the scenario's kept.
    enum class Settle { FollowPlan, KeepOwn };
    Done rebase(const QString &name, const std::vector<LeafKey> &leaves, Settle settle, const Grounds &grounds);

signals:
    void changed(const ramme::ScenarioStep &step); ///< once after each change of any scenario, or of what they stand on

private:
    /// The scenario that may be changed, or why there is none.
    Result<const Scenario *> editable(const QString &name) const;
    Result<QString> newName(const QString &typed, const QString &instead = {}) const;
    Done edit(const QString &name, const QString &text, const std::function<Done(Scenario &)> &change, const std::vector<ReportDefinition> &reports = {}); ///< and the reports as they are then, where any change
    Done setAll(std::vector<Scenario> scenarios, const QString &text);
    void follow(std::size_t scenario, const Move &move, bool isThere);

    ProgrammeDocument *m_document;
    mutable std::optional<PlanningBase> m_base;
    /// A plan and its leaves.
    struct Ground {
        Plan plan;
        LeafTable leaves;
    };
    /// What an approved scenario stands on; nullptr for the others.
    const Ground *groundOf(const QString &name) const;

    mutable std::map<QString, LeafTable> m_values;
    mutable std::map<QString, Ground> m_grounds;
};

} // namespace ramme
