#include "commands/scenarioverbs.h"

#include "commands/approvalverbs.h"
#include "commands/namedarea.h"
#include "commands/scenariolines.h"
#include "planning/approval.h"
#include "planning/decisions.h"
#include "planning/moverules.h"
#include "planning/movetext.h"
#include "planning/rulesupport.h"
#include "planning/typedtotal.h"
#include "planning/vintageplans.h"
#include "report/comparisontable.h"
#include "report/scenariojson.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ScenarioVerbs)
};

const QString unsplitWord = u"unsplit"_s;

/// "a", "b" and the others that are known, for a person who wrote something else.
QString known(const std::vector<QString> &names) { return QStringList(names.begin(), names.end()).join(u", "_s); }

} // namespace

Result<const Scenario *> usableScenario(const Programme &programme, const QString &name)
{
    const Scenario *scenario = findScenario(programme, name);
    if (!scenario)
        return Error{ScenarioText::tr("Scenarioet «%1» finnes ikke; «ramme scenario … list» viser dem som finnes.").arg(name)};
    if (!faultsOf(*scenario).empty())
        return Error{ScenarioText::tr("Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke brukes; slett det og lag det på nytt.").arg(scenario->name)};
    return scenario;
}

ScenarioVerbs::ScenarioVerbs(Programme &programme) : m_programme(programme), m_base(planningBase(programme, currentPlan(programme))) {}

Result<ScenarioAnswer> ScenarioVerbs::carryOut(const ScenarioRequest &request)
{
    const bool isNew = request.verb == ScenarioVerb::New || request.verb == ScenarioVerb::Import;
    const bool isOfRules = request.verb == ScenarioVerb::Rules || request.verb == ScenarioVerb::Rule;
    const bool takesMany = request.verb == ScenarioVerb::Compare || request.verb == ScenarioVerb::Matrix;
    for (const QString &name : takesMany ? request.names : request.names.first(isNew || isOfRules || request.names.isEmpty() ? 0 : 1)) {
        const Result<const Scenario *> scenario = usableScenario(m_programme, name);
        if (!scenario && !(request.verb == ScenarioVerb::Delete && find(name)))
            return Error{scenario.error()};
        if (const std::optional<Error> lock = scenario && request.changesContent() ? lockOf(**scenario) : std::nullopt)
            return *lock;
    }
    switch (request.verb) {
    case ScenarioVerb::List: return list();
    case ScenarioVerb::New:
    case ScenarioVerb::Copy: return create(request);
    case ScenarioVerb::Rename: return rename(request);
    case ScenarioVerb::Delete: return remove(request);
    case ScenarioVerb::Move: return transfer(request);
    case ScenarioVerb::Spread: return spread(request);
    case ScenarioVerb::Hold: return hold(request);
    case ScenarioVerb::Bound: return bound(request);
    case ScenarioVerb::Request: return ask(request);
    case ScenarioVerb::Undo: return undo(request);
    case ScenarioVerb::Show: return show(request);
    case ScenarioVerb::Compare: return compare(request);
    case ScenarioVerb::Rebase: return rebaseOn(request);
    case ScenarioVerb::Import: return importProposal(request);
    case ScenarioVerb::Matrix: return matrix(request);
    case ScenarioVerb::Vary: return varied(request);
    case ScenarioVerb::Propose:
    case ScenarioVerb::Withdraw:
    case ScenarioVerb::Approve:
    case ScenarioVerb::Reject: return takeStep(m_programme, *find(request.names.first()), request);
    case ScenarioVerb::Note: return writeNote(m_programme, *find(request.names.first()), request);
    case ScenarioVerb::Rules: return listRules(m_programme);
    case ScenarioVerb::Rule: return changeRule(m_programme, request.rule);
    }
    Q_UNREACHABLE();
}

Result<ScenarioAnswer> ScenarioVerbs::list() const
{
    ScenarioAnswer answer{{}, Json::array()};
    for (const Scenario &scenario : m_programme.scenarios) {
        const std::size_t conflicts = conflictsOf(baseOf(scenario), scenario).size();
        answer.lines.append(ScenarioLines::summary(scenario, conflicts));
        Json object = Json::object({{"name", scenario.name},
                                    {"moves", qint64(scenario.moves.size())},
                                    {"holds", qint64(scenario.holds.size())},
                                    {"bounds", qint64(scenario.bounds.size())},
                                    {"conflicts", qint64(conflicts)}});
        appendGrounds(object, scenario.grounds);
        appendState(object, scenario);
        answer.json.append(object);
    }
    if (m_programme.scenarios.empty())
        answer.lines.append(tr("Prosjektet har ingen scenarioer."));
    return answer;
}

Result<ScenarioAnswer> ScenarioVerbs::create(const ScenarioRequest &request)
{
    const QString name = request.names.last().simplified();
    if (const std::optional<Error> error = taken(name))
        return *error;
    Scenario scenario;
    if (request.verb == ScenarioVerb::Copy)
        scenario = *find(request.names.first());
    scenario.steps.clear(); // a copy is a draft
    scenario.name = name;
    scenario.grounds = request.grounds;
    m_programme.scenarios.push_back(scenario);
    return ScenarioAnswer{{tr("Scenarioet «%1» er laget.").arg(name)}, scenarioJson(scenario)};
}

Result<ScenarioAnswer> ScenarioVerbs::rename(const ScenarioRequest &request)
{
    const QString name = request.names.last().simplified();
    Scenario &scenario = *find(request.names.first());
    if (const std::optional<Error> error = taken(name); error && find(name) != &scenario)
        return *error;
    renameScenario(m_programme.reports, scenario.name, name);
    scenario.name = name;
    return ScenarioAnswer{{tr("Scenarioet heter nå «%1».").arg(name)}, scenarioJson(scenario)};
}

Result<ScenarioAnswer> ScenarioVerbs::remove(const ScenarioRequest &request)
{
    const Scenario scenario = *find(request.names.first());
    m_programme.scenarios.erase(m_programme.scenarios.begin() + (find(scenario.name) - m_programme.scenarios.data()));
    return ScenarioAnswer{{tr("Scenarioet «%1» er slettet.").arg(scenario.name)}, scenarioJson(scenario)};
}

Result<ScenarioAnswer> ScenarioVerbs::hold(const ScenarioRequest &request)
{
    Scenario &scenario = *find(request.names.first());
    if (request.remove) {
        if (std::size_t(*request.remove) > scenario.holds.size())
            return Error{tr("Scenarioet «%1» har ikke noe nummer %2 som er holdt fast; «show» viser dem.").arg(scenario.name, QString::number(*request.remove))};
        scenario.holds.erase(scenario.holds.begin() + (*request.remove - 1));
        return ScenarioAnswer{{tr("Nummer %1 er ikke lenger holdt fast.").arg(*request.remove)}, scenarioJson(scenario)};
    }
    const Result<Selection> scopes = selection(request.scope);
    if (!scopes)
        return Error{scopes.error()};
    const LeafTable now = apply(m_base.leaves, scenario);
    ScenarioAnswer answer;
    std::vector<Hold> holds;
    for (const Scope &scope : *scopes) {
        if (now.indicesOf(scope).empty())
            return Error{tr("Det er ingen tall å holde fast: %1.").arg(toText(scope))};
        holds.push_back(holdAt(now, scope, request.extent.value_or(Extent::Leaves), request.grounds));
        answer.lines.append(tr("Holdt fast: %1").arg(ScenarioLines::of(holds.back())));
    }
    scenario.holds.insert(scenario.holds.end(), holds.begin(), holds.end());
    answer.json = scenarioJson(scenario);
    return answer;
}

Result<ScenarioAnswer> ScenarioVerbs::bound(const ScenarioRequest &request)
{
    Scenario &scenario = *find(request.names.first());
    if (request.remove) {
        if (std::size_t(*request.remove) > scenario.bounds.size())
            return Error{tr("Scenarioet «%1» har ingen grense nummer %2; «show» viser dem.").arg(scenario.name, QString::number(*request.remove))};
        scenario.bounds.erase(scenario.bounds.begin() + (*request.remove - 1));
        return ScenarioAnswer{{tr("Grense nummer %1 gjelder ikke lenger.").arg(*request.remove)}, scenarioJson(scenario)};
    }
    if (request.atLeast && request.atMost && *request.atLeast > *request.atMost)
        return Error{tr("Det minste, %1, er mer enn det meste, %2.").arg(millionsText(*request.atLeast), millionsText(*request.atMost))};
    const Result<Selection> scopes = selection(request.scope);
    if (!scopes)
        return Error{scopes.error()};
    ScenarioAnswer answer;
    for (const Scope &scope : request.eachArea ? apply(m_base.leaves, scenario).eachArea(*scopes) : *scopes) {
        scenario.bounds.push_back({scope, request.extent.value_or(Extent::Total), request.atLeast, request.atMost, request.mostTaken, request.grounds});
        answer.lines.append(tr("Grense: %1").arg(ScenarioLines::of(scenario.bounds.back())));
    }
    answer.json = scenarioJson(scenario);
    return answer;
}

Result<ScenarioAnswer> ScenarioVerbs::ask(const ScenarioRequest &request)
{
    Scenario &scenario = *find(request.names.first());
    if (request.remove) {
        if (std::size_t(*request.remove) > scenario.requests.size())
            return Error{tr("Scenarioet «%1» har ikke noe ønske nummer %2; «show» viser dem.").arg(scenario.name, QString::number(*request.remove))};
        scenario.requests.erase(scenario.requests.begin() + (*request.remove - 1));
        return ScenarioAnswer{{tr("Ønske nummer %1 er tatt bort.").arg(*request.remove)}, scenarioJson(scenario)};
    }
    const Result<Selection> scopes = selection(request.scope);
    if (!scopes)
        return Error{scopes.error()};
    const Scope &scope = scopes->front();
    if (scope.area->isEmpty())
        return Error{tr("Reserven kan ikke be om penger fra seg selv.")};
    scenario.requests.push_back({*scope.year, *scope.area, scope.recipient.value_or(QString()), request.moved, request.grounds});
    return ScenarioAnswer{{tr("Ønske: %1").arg(ScenarioLines::of(scenario.requests.back()))}, scenarioJson(scenario)};
}

Result<ScenarioAnswer> ScenarioVerbs::show(const ScenarioRequest &request) const
{
    const Scenario &scenario = *find(request.names.first());
    const LeafTable base = baseOf(scenario);
    return ScenarioAnswer{ScenarioLines::whole(scenario, base), ScenarioLines::wholeJson(scenario, base)};
}

Result<ScenarioAnswer> ScenarioVerbs::compare(const ScenarioRequest &request) const
{
    std::vector<ComparedSide> sides{{ComparedSide::Kind::Plan, {}, 0, m_base.leaves}};
    for (const QString &name : request.names)
        sides.push_back(sideOf(m_programme, m_base.leaves, *find(name)));
    if (!request.vintages.empty()) {
        const VintagePlans plans(m_programme);
        for (const int vintage : request.vintages) {
            if (std::ranges::find(plans.vintages(), vintage) == plans.vintages().end())
                return Error{tr("Prosjektet har ingen mandater for %1.").arg(vintage)};
            sides.push_back({ComparedSide::Kind::Vintage, {}, vintage, plans.leaves(vintage)});
        }
    }
    ComparisonChoice choice;
    if (request.scope.area) {
        const Result<QString> area = areaNamed(m_programme, *request.scope.area);
        if (!area)
            return Error{area.error()};
        choice.area = *area;
    }
    if (!request.scope.years.empty())
        choice.year = request.scope.years.front();
    const Result<std::optional<PriceView>> view = request.prices.view(m_programme);
    if (!view)
        return Error{view.error()};
    if (*view) {
        Result<std::vector<ComparedSide>> priced = inPricesOf(std::move(sides), **view);
        if (!priced)
            return Error{priced.error()};
        sides = std::move(priced).value();
    }
    const Comparison comparison = ramme::compare(m_programme, std::move(sides), choice);
    if (comparison.rows.empty())
        return Error{tr("Det er ingen tall å sammenlikne der.")};
    const Table table = comparisonTable(comparison, *view, [&](const ComparisonRow &row) { return choice.area || !row.area || row.differs(); });
    return ScenarioAnswer{QString::fromUtf8(toText(table)).trimmed().split(u'\n'), comparisonJson(comparison), comparisonTable(comparison, *view)};
}

Result<ScenarioAnswer> ScenarioVerbs::rebaseOn(const ScenarioRequest &request)
{
    Scenario &scenario = *find(request.names.first());
    const std::vector<Conflict> conflicts = conflictsOf(m_base.leaves, scenario);
    std::vector<LeafKey> follow;
    for (const Conflict &conflict : conflicts) {
        if (request.follow)
            follow.push_back(conflict.leaf);
    }
    ScenarioAnswer answer;
    if (conflicts.empty())
        answer.lines.append(tr("Planen er ikke endret under scenarioet «%1».").arg(scenario.name));
    else
        answer.lines = ScenarioLines::conflicts(conflicts);
    if (!request.preview && !conflicts.empty()) {
        scenario.moves.push_back(rebase(conflicts, follow, request.grounds));
        answer.lines.append(request.follow ? tr("Tallene følger planen igjen.") : tr("Scenarioets tall står."));
    }
    answer.json = ScenarioLines::conflictsJson(conflicts);
    return answer;
}

LeafTable ScenarioVerbs::baseOf(const Scenario &scenario) const
{
    return approvalOf(scenario) ? leavesOf(m_programme, planUnder(m_programme, m_programme.plan.basis, scenario)) : m_base.leaves;
}

Scenario *ScenarioVerbs::find(const QString &name) const
{
    const Scenario *found = findScenario(m_programme, name);
    return found ? m_programme.scenarios.data() + (found - m_programme.scenarios.data()) : nullptr;
}

std::optional<Error> ScenarioVerbs::taken(const QString &name) const
{
    return find(name) ? std::optional(Error{tr("Det finnes alt et scenario som heter «%1»; velg et annet navn.").arg(find(name)->name)}) : std::nullopt;
}

Result<Selection> ScenarioVerbs::selection(const TypedScope &typed) const
{
    Scope scope{std::nullopt, typed.row, std::nullopt, typed.recipient, typed.kind};
    if (typed.isReserve())
        scope.area = QString();
    if (typed.area && !typed.isReserve()) {
        const auto area = std::ranges::find_if(m_programme.areas, [&](const Area &known) { return isNamed(known, *typed.area); });
        scope.area = area == m_programme.areas.end() ? typed.area->simplified() : area->name;
        if (scope.area->isEmpty() || !m_base.knowsArea(*scope.area))
            return Error{tr("Området «%1» finnes ikke i planen; den har %2.").arg(*typed.area, known(m_base.areas))};
    }
    if (typed.recipient == unsplitWord) {
        scope.recipient = QString();
    } else if (typed.recipient) {
        const auto recipient = std::ranges::find_if(m_programme.recipients, [&](const Recipient &known) { return isNamed(known, *typed.recipient); });
        scope.recipient = recipient == m_programme.recipients.end() ? typed.recipient->simplified() : recipient->shortName;
        if (scope.recipient->isEmpty() || !m_base.knowsRecipient(*scope.recipient))
            return Error{tr("Mottakeren «%1» finnes ikke i planen; den har %2.").arg(*typed.recipient, known(m_base.recipients))};
    }
    if (typed.years.empty())
        return Selection{scope};
    Selection selection;
    for (const int year : typed.years) {
        scope.year = year;
        selection.push_back(scope);
    }
    return selection;
}

} // namespace ramme
