#include "edit/scenarios.h"

#include "domain/amount.h"
#include "edit/change.h"
#include "edit/programmedocument.h"
#include "planning/approval.h"
#include "planning/decisions.h"
#include "planning/movetext.h"
#include "planning/rulesupport.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// What it changes that a move is gone from the end of a log: its leaves are as the rest of the log says, or as the plan has them now.
std::vector<LeafChange> takenBack(const Scenario &without, const Move &move, const LeafTable &base)
{
    QHash<LeafKey, std::optional<Money>> left;
    for (const LeafChange &change : move.changes)
        left.insert(change.leaf, base.amountOf(change.leaf));
    const QHash<LeafKey, std::optional<Money>> ofPlan = left;
    for (const Move &earlier : without.moves) {
        for (const LeafChange &change : earlier.changes) {
            if (const auto found = left.find(change.leaf); found != left.end())
                *found = change.after ? change.after : ofPlan.value(change.leaf);
        }
    }
    std::vector<LeafChange> changes;
    for (const LeafChange &change : move.changes)
        changes.push_back({change.leaf, change.before ? change.after : std::nullopt, left.value(change.leaf)});
    return changes;
}

} // namespace

Scenarios::Scenarios(ProgrammeDocument *document) : QObject(document), m_document(document)
{
    const auto forget = [this] {
        m_values.clear();
        m_grounds.clear();
        emit changed({});
    };
    connect(document, &ProgrammeDocument::planChanged, this, [this] { m_base.reset(); });
    connect(document, &ProgrammeDocument::planChanged, this, forget);
    connect(document, &ProgrammeDocument::scenariosChanged, this, forget);
    connect(document, &ProgrammeDocument::moveChanged, this, &Scenarios::follow);
}

Scenarios::~Scenarios() = default;

/// Brings the values that are known up to date with a move that came, or was taken back.
void Scenarios::follow(std::size_t scenario, const Move &move, bool isThere)
{
    ScenarioStep step{all().at(scenario).name, move.changes};
    if (!isThere)
        step.changes = takenBack(all().at(scenario), move, base().leaves);
    const auto known = m_values.find(step.scenario);
    const bool isPlain = std::ranges::all_of(step.changes, [](const LeafChange &change) { return change.before && change.after; });
    if (known != m_values.end() && isPlain && move.kind != Move::Kind::Rebase) {
        for (const LeafChange &change : step.changes)
            known->second.set(change.leaf, *change.after);
        emit changed(step);
    } else {
        m_values.clear();
        emit changed({});
    }
}

const std::vector<Scenario> &Scenarios::all() const { return m_document->programme().scenarios; }

const Scenario *Scenarios::find(const QString &name) const
{
    const auto found = std::ranges::find_if(all(), [&name](const Scenario &scenario) { return scenario.name == name; });
    return found == all().end() ? nullptr : &*found;
}

QString Scenarios::unusedName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Scenario %1").arg(number);
        if (newName(name))
            return name;
    }
}

const PlanningBase &Scenarios::base() const
{
    if (!m_base)
        m_base = planningBase(m_document->programme(), m_document->plan());
    return *m_base;
}

const Scenarios::Ground *Scenarios::groundOf(const QString &name) const
{
    const Scenario *scenario = find(name);
    if (!scenario || !approvalOf(*scenario))
        return nullptr;
    const auto known = m_grounds.find(name);
    if (known != m_grounds.end())
        return &known->second;
    const Programme &programme = m_document->programme();
    Plan plan = planUnder(programme, programme.plan.basis, *scenario);
    LeafTable leaves = leavesOf(programme, plan);
    return &m_grounds.emplace(name, Ground{std::move(plan), std::move(leaves)}).first->second;
}

const Plan &Scenarios::planOf(const QString &name) const
{
    const Ground *ground = groundOf(name);
    return ground ? ground->plan : m_document->plan();
}

const LeafTable &Scenarios::baseOf(const QString &name) const
{
    const Ground *ground = groundOf(name);
    return ground ? ground->leaves : base().leaves;
}

const LeafTable &Scenarios::values(const QString &name) const
{
    const Scenario *scenario = find(name);
    if (!scenario)
        return base().leaves;
    const auto known = m_values.find(name);
    return known != m_values.end() ? known->second : m_values.emplace(name, apply(baseOf(name), *scenario)).first->second;
}

Result<const Scenario *> Scenarios::editable(const QString &name) const
{
    const Scenario *scenario = find(name);
    if (!scenario)
        return Error{tr("Scenarioet «%1» finnes ikke lenger").arg(name)};
    if (!faultsOf(*scenario).empty())
        return Error{tr("Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke endres; slett det og lag det på nytt").arg(name)};
    if (const std::optional<Error> lock = lockOf(*scenario))
        return *lock;
    return scenario;
}

/// `instead` is the name it takes the place of.
Result<QString> Scenarios::newName(const QString &typed, const QString &instead) const
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return Error{tr("Gi scenarioet et navn")};
    const bool isTaken = std::ranges::any_of(all(), [&](const Scenario &other) { return other.name != instead && sameLabel(other.name, name); });
    if (isTaken)
        return Error{tr("Det finnes allerede et scenario som heter «%1»; velg et annet navn").arg(name)};
    return name;
}

Done Scenarios::setAll(std::vector<Scenario> scenarios, const QString &text)
{
    Change change;
    change.text = text;
    change.planStays = true;
    change.set(&Programme::scenarios, std::move(scenarios));
    return m_document->push(std::move(change));
}

Done Scenarios::edit(const QString &name, const QString &text, const std::function<Done(Scenario &)> &change, const std::vector<ReportDefinition> &reports)
{
    const Result<const Scenario *> before = editable(name);
    if (!before)
        return Error{before.error()};
    Scenario after = **before;
    if (const Done changed = change(after); !changed)
        return changed;
    if (after == **before)
        return done();
    Change step;
    step.text = text;
    step.planStays = true;
    if (!reports.empty() && reports != m_document->programme().reports)
        step.set(&Programme::reports, reports);
    step.parts.push_back(ScenarioPart{std::size_t(*before - all().data()), std::move(after)});
    return m_document->push(std::move(step));
}

Done Scenarios::create(const QString &name, const Grounds &grounds)
{
    Scenario scenario;
    scenario.name = name;
    scenario.grounds = grounds;
    return add(std::move(scenario));
}

Done Scenarios::add(Scenario scenario)
{
    const Result<QString> given = newName(scenario.name);
    if (!given)
        return Error{given.error()};
    scenario.name = *given;
    std::vector<Scenario> scenarios = all();
    scenarios.push_back(std::move(scenario));
    return setAll(std::move(scenarios), tr("Lag scenarioet %1").arg(*given));
}

Done Scenarios::copy(const QString &name, const QString &wanted, const Grounds &grounds)
{
    const Scenario *from = find(name);
    if (!from)
        return Error{tr("Scenarioet «%1» finnes ikke lenger").arg(name)};
    const Result<QString> given = newName(wanted);
    if (!given)
        return Error{given.error()};
    std::vector<Scenario> scenarios = all();
    scenarios.push_back(*from);
    scenarios.back().name = *given;
    scenarios.back().grounds = grounds;
    scenarios.back().steps.clear(); // a copy is a draft
    return setAll(std::move(scenarios), tr("Kopier scenarioet %1 til %2").arg(name, *given));
}

Done Scenarios::rename(const QString &name, const QString &wanted)
{
    const Result<QString> given = newName(wanted, name);
    if (!given)
        return Error{given.error()};
    std::vector<ReportDefinition> reports = m_document->programme().reports;
    renameScenario(reports, name, *given);
    return edit(name, tr("Gi scenarioet %1 navnet %2").arg(name, *given), [&](Scenario &scenario) {
        scenario.name = *given;
        return done();
    }, reports);
}

Done Scenarios::remove(const QString &name)
{
    const Scenario *scenario = find(name);
    if (!scenario)
        return done();
    if (const std::optional<Error> lock = lockOf(*scenario); lock && faultsOf(*scenario).empty())
        return *lock;
    std::vector<Scenario> scenarios = all();
    scenarios.erase(scenarios.begin() + (scenario - all().data()));
    return setAll(std::move(scenarios), tr("Slett scenarioet %1").arg(name));
}

MovePreview Scenarios::preview(const QString &name, const Move &order) const
{
    MovePreview preview;
    const Result<const Scenario *> scenario = editable(name);
    if (!scenario) {
        preview.performed.move = order;
        preview.refusal = scenario.error();
        return preview;
    }
    const LeafTable &now = values(name);
    preview.performed = perform(base(), now, **scenario, order);
    if (preview.performed.refusal) {
        preview.refusal = preview.performed.refusal->message;
        return preview;
    }
    const std::vector<MoveRule> &rules = m_document->programme().moveRules;
    preview.spoken = rulesSpeaking(rules, m_document->programme(), base().earmarks, now, preview.performed);
    for (const RuleSpoken &rule : preview.spoken) {
        if (rule.refuses && preview.refusal.isEmpty())
            preview.refusal = toText(rule, rules.at(rule.rule));
    }
    return preview;
}

Done Scenarios::carryOut(const QString &name, const Move &order)
{
    MovePreview worked = preview(name, order);
    if (!worked.refusal.isEmpty())
        return Error{worked.refusal};
    if (worked.changesNothing())
        return done();
    Change change;
    change.text = tr("%1: %2").arg(name, toText(worked.performed.move));
    change.planStays = true;
    change.parts.push_back(MovePart{std::size_t(find(name) - all().data()), std::move(worked.performed.move)});
    return m_document->push(std::move(change));
}

Done Scenarios::takeBack(const QString &name)
{
    const Result<const Scenario *> scenario = editable(name);
    if (!scenario)
        return Error{scenario.error()};
    if ((*scenario)->moves.empty())
        return Error{tr("Det er ingen flyttinger å ta tilbake i scenarioet «%1»").arg(name)};
    Change change;
    change.text = tr("Ta tilbake i %1: %2").arg(name, toText((*scenario)->moves.back()));
    change.planStays = true;
    change.parts.push_back(MovePart{std::size_t(*scenario - all().data()), std::nullopt});
    return m_document->push(std::move(change));
}

Done Scenarios::setGrounds(const QString &name, std::size_t move, const Grounds &grounds)
{
    return edit(name, tr("Begrunn en flytting i %1").arg(name), [&](Scenario &scenario) {
        scenario.moves.at(move).grounds = grounds;
        return done();
    });
}

Done Scenarios::hold(const QString &name, const Selection &scopes, Extent extent, const Grounds &grounds)
{
    return edit(name, tr("Hold fast %1 i %2").arg(toText(scopes), name), [&](Scenario &scenario) -> Done {
        for (const Scope &scope : scopes) {
            const Hold hold = holdAt(values(name), scope, extent, grounds);
            const bool isThere = std::ranges::any_of(scenario.holds, [&](const Hold &other) { return other.scope == hold.scope && other.extent == hold.extent; });
            if (values(name).indicesOf(scope).empty())
                return Error{tr("Det er ingen tall å holde fast i %1").arg(toText(scope))};
            if (!isThere)
                scenario.holds.push_back(hold);
        }
        return done();
    });
}

Done Scenarios::release(const QString &name, const std::vector<std::size_t> &holds)
{
    return edit(name, tr("Slipp det som er holdt fast i %1").arg(name), [&](Scenario &scenario) {
        std::vector<Hold> kept;
        for (std::size_t i = 0; i < scenario.holds.size(); ++i) {
            if (std::ranges::find(holds, i) == holds.end())
                kept.push_back(scenario.holds[i]);
        }
        scenario.holds = std::move(kept);
        return done();
    });
}

std::vector<std::size_t> Scenarios::holdsOn(const QString &name, const Scope &scope) const
{
    std::vector<std::size_t> places;
    const Scenario *scenario = find(name);
    for (std::size_t i = 0; scenario && i < scenario->holds.size(); ++i) {
        if (scenario->holds[i].scope == scope)
            places.push_back(i);
    }
    return places;
}

Done Scenarios::limitEach(const QString &name, const Selection &scopes, const Bound &bound)
{
    if (!bound.atLeast && !bound.atMost && !bound.mostTaken)
        return Error{tr("Skriv minst én grense")};
    if (bound.atLeast && bound.atMost && *bound.atLeast > *bound.atMost)
        return Error{tr("Den nedre grensen er over den øvre")};
    return edit(name, tr("Sett en grense for %1 i %2").arg(toText(scopes), name), [&](Scenario &scenario) {
        for (const Scope &scope : scopes) {
            scenario.bounds.push_back(bound);
            scenario.bounds.back().scope = scope;
        }
        return done();
    });
}

Done Scenarios::removeBound(const QString &name, std::size_t bound)
{
    return edit(name, tr("Ta bort en grense i %1").arg(name), [bound](Scenario &scenario) {
        scenario.bounds.erase(scenario.bounds.begin() + std::ptrdiff_t(bound));
        return done();
    });
}

Done Scenarios::request(const QString &name, const ReserveRequest &request)
{
    if (request.amount <= Money())
        return Error{tr("Skriv et beløp over null")};
    return edit(name, tr("Be om %1 av reserven for %2 i %3").arg(formatAmount(request.amount, Unit::Million), QString::number(request.year), name), [&](Scenario &scenario) {
        scenario.requests.push_back(request);
        return done();
    });
}

Done Scenarios::removeRequest(const QString &name, std::size_t request)
{
    return edit(name, tr("Ta bort et ønske om reserve i %1").arg(name), [request](Scenario &scenario) {
        scenario.requests.erase(scenario.requests.begin() + std::ptrdiff_t(request));
        return done();
    });
}

Done Scenarios::rebase(const QString &name, const std::vector<LeafKey> &leaves, Settle settle, const Grounds &grounds)
{
    return edit(name, tr("Tilpass %1 til planen").arg(name), [&](Scenario &scenario) {
        std::vector<Conflict> conflicts = conflictsOf(baseOf(name), scenario);
        if (!leaves.empty())
            std::erase_if(conflicts, [&leaves](const Conflict &conflict) { return std::ranges::find(leaves, conflict.leaf) == leaves.end(); });
        if (conflicts.empty())
            return done();
        std::vector<LeafKey> following;
        for (const Conflict &conflict : conflicts) {
            if (settle == Settle::FollowPlan)
                following.push_back(conflict.leaf);
        }
        scenario.moves.push_back(ramme::rebase(conflicts, following, grounds));
        return done();
    });
}

} // namespace ramme
