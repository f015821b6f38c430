#include "commands/approvalverbs.h"

#include "planning/approval.h"
#include "planning/movetext.h"
#include "report/reallocationnote.h"
#include "report/seal/reportseal.h"
#include "report/reportwriters.h"
#include "report/scenariojson.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ApprovalText
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalVerbs)
};

ScenarioState stateAfter(ScenarioRequest::Verb verb)
{
    return verb == ScenarioVerb::Propose ? ScenarioState::Proposed : verb == ScenarioVerb::Approve ? ScenarioState::Approved : verb == ScenarioVerb::Reject ? ScenarioState::Rejected : ScenarioState::Draft;
}

QString lineOf(const MoveRule &rule)
{
    QString what = rule.refuses ? ApprovalText::tr("avviser") : ApprovalText::tr("advarer");
    if (rule.kind == MoveRule::Kind::AboveThreshold)
        what = rule.refuses ? ApprovalText::tr("avviser over %1").arg(millionsText(rule.threshold)) : ApprovalText::tr("advarer over %1").arg(millionsText(rule.threshold));
    const QString line = ApprovalText::tr("%1 (%2): %3", "kind, what it does, text").arg(toWord(rule.kind), what, textOf(rule));
    return rule.source.isEmpty() ? line : ApprovalText::tr("%1 Se %2.").arg(line, rule.source);
}

} // namespace

Result<ScenarioAnswer> takeStep(const Programme &programme, Scenario &scenario, const ScenarioRequest &request)
{
    const Result<Scenario> next = withStep(programme, scenario, {stateAfter(request.verb), request.grounds});
    if (!next)
        return Error{next.error()};
    scenario = *next;
    return ScenarioAnswer{{ApprovalText::tr("Scenarioet «%1»: %2.").arg(scenario.name, toText(stateOf(scenario)))}, scenarioJson(scenario)};
}

Result<ScenarioAnswer> writeNote(const Programme &programme, const Scenario &scenario, const ScenarioRequest &request)
{
    const Report note = reallocationNote(programme, scenario, request.language);
    switch (request.format) {
    case ScenarioRequest::Format::Text: return ScenarioAnswer{{}, {}, {}, toText(note)};
    case ScenarioRequest::Format::Html: return ScenarioAnswer{{}, {}, {}, toHtml(sealed(note, definitionOfNote(scenario, request.language), programme))};
    case ScenarioRequest::Format::Json: return ScenarioAnswer{{}, {}, {}, reportJson(note).toBytes()};
    }
    Q_UNREACHABLE();
}

ScenarioAnswer listRules(const Programme &programme)
{
    ScenarioAnswer answer{{}, moveRulesJson(programme.moveRules)};
    for (const MoveRule::Kind kind : moveRuleKinds()) {
        const auto rule = std::ranges::find(programme.moveRules, kind, &MoveRule::kind);
        answer.lines.append(rule == programme.moveRules.end() ? ApprovalText::tr("%1: av").arg(toWord(kind)) : lineOf(*rule));
    }
    return answer;
}

Result<ScenarioAnswer> changeRule(Programme &programme, const RuleRequest &request)
{
    std::vector<MoveRule> &rules = programme.moveRules;
    auto place = std::ranges::find(rules, *request.kind, &MoveRule::kind);
    if (request.off) {
        if (place != rules.end())
            rules.erase(place);
        return listRules(programme);
    }
    MoveRule rule = place == rules.end() ? MoveRule{*request.kind, false, {}, {}, {}} : *place;
    rule.refuses = request.refuses.value_or(rule.refuses);
    rule.text = request.text.value_or(rule.text).simplified();
    rule.source = request.source.value_or(rule.source).simplified();
    rule.threshold = request.threshold.value_or(rule.threshold);
    if (rule.kind == MoveRule::Kind::AboveThreshold && rule.threshold.isZero())
        return Error{ApprovalText::tr("Si hvor mye som kan flyttes før regelen sier fra, med --threshold.")};
    if (place == rules.end())
        place = rules.insert(std::ranges::lower_bound(rules, rule.kind, {}, &MoveRule::kind), rule);
    *place = rule;
    return listRules(programme);
}

} // namespace ramme
