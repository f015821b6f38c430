#include "commands/scenariolines.h"

#include "domain/amount.h"
#include "planning/movetext.h"
#include "planning/reserveledger.h"
#include "report/datafigure.h"
#include "report/scenariojson.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString shown(Money amount) { return formatAmount(amount, Unit::Million); }
QString shown(const std::optional<Money> &amount) { return amount ? shown(*amount) : u"–"_s; }

Json reserveJson(const ReserveAccount &account)
{
    return Json::object({{"year", account.year},
                         {"held_back", account.heldBack.ore()},
                         {"requested", account.requested.ore()},
                         {"released", account.released.ore()},
                         {"remaining", account.remaining.ore()}});
}

} // namespace

QString ScenarioLines::summary(const Scenario &scenario, std::size_t conflicts)
{
    QStringList parts{tr("%n flytting(er)", nullptr, static_cast<int>(scenario.moves.size()))};
    if (!scenario.holds.empty())
        parts.append(tr("%n holdt fast", nullptr, static_cast<int>(scenario.holds.size())));
    if (!scenario.bounds.empty())
        parts.append(tr("%n grense(r)", nullptr, static_cast<int>(scenario.bounds.size())));
    if (conflicts > 0)
        parts.append(tr("%n tall er endret i planen siden", nullptr, static_cast<int>(conflicts)));
    if (!scenario.steps.empty())
        parts.append(toText(stateOf(scenario)) + grounds(scenario.steps.back().grounds));
    return tr("%1: %2").arg(scenario.name, parts.join(u", "_s)) + grounds(scenario.grounds);
}

QStringList ScenarioLines::whole(const Scenario &scenario, const LeafTable &base)
{
    QStringList lines{scenario.name + grounds(scenario.grounds)};
    for (std::size_t i = 0; i < scenario.moves.size(); ++i) {
        lines.append(u"  %1. %2"_s.arg(QString::number(i + 1), toText(scenario.moves[i]) + grounds(scenario.moves[i].grounds)));
        for (const LeafChange &changed : scenario.moves[i].changes)
            lines.append(u"       "_s + change(toText(changed.leaf), changed.before, changed.after));
    }
    if (scenario.moves.empty())
        lines.append(u"  "_s + tr("Ingenting er flyttet."));
    for (std::size_t i = 0; i < scenario.holds.size(); ++i)
        lines.append(tr("Holdt fast %1: %2").arg(QString::number(i + 1), of(scenario.holds[i])));
    for (const StaleHold &stale : staleHolds(base, scenario)) {
        lines.append(stale.isGone ? tr("Holdt fast %1: tallene finnes ikke lenger i planen.").arg(stale.hold + 1)
                                  : tr("Holdt fast %1: var %2, er nå %3.").arg(QString::number(stale.hold + 1), shown(stale.at), shown(stale.now)));
    }
    for (std::size_t i = 0; i < scenario.bounds.size(); ++i)
        lines.append(tr("Grense %1: %2").arg(QString::number(i + 1), of(scenario.bounds[i])));
    for (std::size_t i = 0; i < scenario.requests.size(); ++i)
        lines.append(tr("Ønske %1: %2").arg(QString::number(i + 1), of(scenario.requests[i])));
    for (const ReserveAccount &account : reserveLedger(base, scenario))
        lines.append(tr("Reserven %1: holdt tilbake %2, bedt om %3, frigitt %4, igjen %5").arg(QString::number(account.year), shown(account.heldBack), shown(account.requested), shown(account.released), shown(account.remaining)));
    for (const Step &step : scenario.steps)
        lines.append(tr("Tilstand: %1").arg(toText(step.state)) + grounds(step.grounds));
    return lines + conflicts(conflictsOf(base, scenario));
}

Json ScenarioLines::wholeJson(const Scenario &scenario, const LeafTable &base)
{
    Json stale = Json::array();
    for (const StaleHold &hold : staleHolds(base, scenario))
        stale.append(Json::object({{"hold", qint64(hold.hold)}, {"gone", hold.isGone}, {"at", hold.at.ore()}, {"now", hold.now.ore()}}));
    Json reserves = Json::array();
    for (const ReserveAccount &account : reserveLedger(base, scenario))
        reserves.append(reserveJson(account));
    return Json::object({{"scenario", scenarioJson(scenario)}, {"stale_holds", stale}, {"reserves", reserves}, {"conflicts", conflictsJson(conflictsOf(base, scenario))}});
}

QStringList ScenarioLines::performed(const Performed &performed, const std::vector<MoveRule> &rules, const std::vector<RuleSpoken> &spoken, bool isKept)
{
    if (performed.move.changes.empty())
        return {tr("Ingenting blir endret av dette.")};
    QStringList lines;
    for (const LeafChange &changed : performed.move.changes)
        lines.append(change(toText(changed.leaf), changed.before, changed.after));
    for (const TotalMoved &total : performed.totals)
        lines.append(tr("Sum: %1").arg(change(toText(total.total), total.before, total.after)));
    for (const MoveNotice &notice : performed.notices)
        lines.append(tr("Merk: %1").arg(toText(notice)));
    for (const RuleSpoken &rule : spoken)
        lines.append(tr("Merk: %1").arg(toText(rule, rules.at(rule.rule))));
    if (!isKept)
        lines.append(tr("Dette er bare en forhåndsvisning; ingenting er endret."));
    return lines;
}

Json ScenarioLines::performedJson(const Scenario &scenario, const Performed &performed, const std::vector<MoveRule> &rules, const std::vector<RuleSpoken> &spoken, bool isKept)
{
    Json totals = Json::array();
    for (const TotalMoved &total : performed.totals)
        totals.append(Json::object({{"total", scopeJson(total.total)}, {"before", total.before.ore()}, {"after", total.after.ore()}}));
    Json notices = Json::array();
    for (const MoveNotice &notice : performed.notices)
        notices.append(Json(toText(notice)));
    Json said = Json::array();
    for (const RuleSpoken &rule : spoken)
        said.append(Json::object({{"rule", toWord(rules.at(rule.rule).kind)}, {"ore", rule.amount.ore()}, {"message", toText(rule, rules.at(rule.rule))}}));
    return Json::object({{"scenario", scenario.name}, {"kept", isKept}, {"move", moveJson(performed.move)}, {"totals", totals}, {"notices", notices}, {"rules", said}});
}

QStringList ScenarioLines::conflicts(const std::vector<Conflict> &conflicts)
{
    QStringList lines;
    for (const Conflict &conflict : conflicts)
        lines.append(tr("Endret i planen: %1 var %2, er %3; scenarioet har %4.").arg(toText(conflict.leaf), shown(conflict.baseThen), shown(conflict.baseNow), shown(conflict.yours)));
    return lines;
}

Json ScenarioLines::conflictsJson(const std::vector<Conflict> &conflicts)
{
    Json array = Json::array();
    for (const Conflict &conflict : conflicts)
        array.append(Json::object({{"leaf", leafJson(conflict.leaf)}, {"base_then", oreOrNull(conflict.baseThen)}, {"base_now", oreOrNull(conflict.baseNow)}, {"yours", conflict.yours.ore()}}));
    return array;
}

QString ScenarioLines::of(const Hold &hold)
{
    return (hold.extent == Extent::Total ? tr("%1, samlet %2") : tr("%1, hvert tall; til sammen %2")).arg(toText(hold.scope), shown(hold.at)) + grounds(hold.grounds);
}

QString ScenarioLines::of(const Bound &bound)
{
    QStringList limits;
    if (bound.atLeast)
        limits.append(tr("minst %1").arg(shown(*bound.atLeast)));
    if (bound.atMost)
        limits.append(tr("høyst %1").arg(shown(*bound.atMost)));
    if (bound.mostTaken)
        limits.append(tr("høyst %1 tatt bort").arg(formatPercent(*bound.mostTaken)));
    return (bound.extent == Extent::Total ? tr("%1, samlet %2") : tr("%1, hvert tall %2")).arg(toText(bound.scope), limits.join(u", "_s)) + grounds(bound.grounds);
}

QString ScenarioLines::of(const ReserveRequest &request)
{
    const Scope scope{request.area, std::nullopt, request.year, request.recipient.isEmpty() ? std::nullopt : std::optional(request.recipient), std::nullopt};
    return tr("%1 av reserven til %2").arg(shown(request.amount), toText(scope)) + grounds(request.grounds);
}

QString ScenarioLines::change(const QString &what, const std::optional<Money> &before, const std::optional<Money> &after)
{
    if (!after)
        return tr("%1: følger planen, %2").arg(what, shown(before));
    return tr("%1: %2 → %3 (%4)").arg(what, shown(before), shown(after), signedText(*after - before.value_or(Money())));
}

QString ScenarioLines::grounds(const Grounds &grounds)
{
    const QString text = toText(grounds);
    return text.isEmpty() ? text : u" ("_s + text + u')';
}

} // namespace ramme
