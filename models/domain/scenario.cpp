#include "domain/scenario.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Extent> extentWords[] = {
    {Extent::Leaves, "leaves"},
    {Extent::Total, "total"},
};

constexpr Word<Move::Kind> moveWords[] = {
    {Move::Kind::Total, "total"},
    {Move::Kind::Transfer, "transfer"},
    {Move::Kind::Rebase, "rebase"},
};

constexpr Word<ScenarioState> stateWords[] = {
    {ScenarioState::Draft, "draft"},
    {ScenarioState::Proposed, "proposed"},
    {ScenarioState::Approved, "approved"},
    {ScenarioState::Rejected, "rejected"},
};

template<typename Value>
bool agrees(const std::optional<Value> &given, const Value &value) { return !given || *given == value; }

} // namespace

std::size_t qHash(const LeafKey &key, std::size_t seed) noexcept
{
    return qHashMulti(seed, key.area, key.row, key.year, key.recipient, int(key.kind));
}

bool Scope::contains(const LeafKey &leaf) const
{
    if (leaf.isReserve() && !area)
        return false;
    return agrees(year, leaf.year) && agrees(kind, leaf.kind) && agrees(recipient, leaf.recipient) && agrees(area, leaf.area) && agrees(row, leaf.row); // what is quickly told first
}

bool Scope::covers(const Scope &other) const
{
    const auto isWithin = [](const auto &named, const auto &by) { return !named || named == by; };
    const bool isOnlyReserve = other.area && other.area->isEmpty();
    return (area || !isOnlyReserve) && isWithin(area, other.area) && isWithin(row, other.row) && isWithin(year, other.year) && isWithin(recipient, other.recipient) && isWithin(kind, other.kind);
}

std::optional<LeafKey> Scope::leaf() const
{
    if (!area || !row || !year || !recipient || !kind)
        return std::nullopt;
    return LeafKey{*area, *row, *year, *recipient, *kind};
}

bool contains(const Selection &selection, const LeafKey &leaf)
{
    return std::ranges::any_of(selection, [&leaf](const Scope &scope) { return scope.contains(leaf); });
}

ScenarioState stateOf(const Scenario &scenario) { return scenario.steps.empty() ? ScenarioState::Draft : scenario.steps.back().state; }

const Step *approvalOf(const Scenario &scenario) { return stateOf(scenario) == ScenarioState::Approved ? &scenario.steps.back() : nullptr; }

bool canFollow(ScenarioState from, ScenarioState to)
{
    switch (from) {
    case ScenarioState::Draft: return to == ScenarioState::Proposed;
    case ScenarioState::Proposed: return to != ScenarioState::Proposed;
    case ScenarioState::Approved:
    case ScenarioState::Rejected: return false;
    }
    Q_UNREACHABLE();
}

bool areInOrder(const std::vector<Step> &steps)
{
    ScenarioState state = ScenarioState::Draft;
    QDate on;
    for (const Step &step : steps) {
        const Grounds &grounds = step.grounds;
        const bool isDated = grounds.on.isValid() || step.state != ScenarioState::Approved;
        const bool isReferred = !grounds.reference.isEmpty() || step.state != ScenarioState::Approved;
        const bool isLater = !on.isValid() || !grounds.on.isValid() || grounds.on >= on;
        if (!canFollow(state, step.state) || !isDated || !isReferred || !isLater)
            return false;
        state = step.state;
        on = grounds.on.isValid() ? grounds.on : on;
    }
    return true;
}

bool speaksOf(const Scenario &scenario, QStringView area)
{
    bool found = false;
    visitAreas(scenario, [&](const QString &name) { found = found || name == area; });
    return found;
}

QString toWord(Extent extent) { return wordOf(extentWords, extent); }
QString toWord(Move::Kind kind) { return wordOf(moveWords, kind); }
QString toWord(ScenarioState state) { return wordOf(stateWords, state); }
std::optional<Extent> extentFromWord(QStringView word) { return valueOf(extentWords, word); }
std::optional<Move::Kind> moveKindFromWord(QStringView word) { return valueOf(moveWords, word); }
std::optional<ScenarioState> scenarioStateFromWord(QStringView word) { return valueOf(stateWords, word); }

} // namespace ramme
