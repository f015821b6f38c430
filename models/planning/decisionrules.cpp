#include "planning/decisions.h"
#include "planning/rules.h"
#include "planning/rulesupport.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString messageOf(const SupersededDecision &superseded)
{
    const PlanDecision &decision = superseded.decision;
    const bool isReserve = superseded.area.isEmpty();
    const QString what = isReserve ? u"reserven"_s : superseded.row.isEmpty() ? superseded.area : u"«%1»"_s.arg(superseded.row);
    const QString told = u"Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: "_s.arg(decision.scenario, decision.on.toString(u"dd.MM.yyyy"_s), decision.reference, what, QString::number(superseded.year));
    const QString amounts = u"vedtaket bygger på %1, og planen viser %2"_s.arg(inMillions(superseded.madeFrom), inMillions(superseded.shownNow));
    if (superseded.isOlder)
        return told + u"mandatet for %1 er fastsatt etter vedtaket; %2."_s.arg(QString::number(superseded.vintage), amounts);
    return told + (superseded.madeFrom == superseded.shownNow ? u"det bygger på en annen fordeling enn den planen viser nå."_s : amounts + u" nå."_s);
}

} // namespace

std::vector<Check> decisionSuperseded(const Programme &programme)
{
    std::vector<Check> findings;
    if (std::ranges::none_of(programme.scenarios, [](const Scenario &scenario) { return approvalOf(scenario) != nullptr; }))
        return findings; // a plan takes its time
    for (const SupersededDecision &superseded : withDecisions(programme, mandatedPlan(programme, programme.plan.basis)).superseded) {
        const QStringList subject{superseded.decision.scenario, superseded.row, QString::number(superseded.year)};
        const Mandate *mandate = findMandate(programme, superseded.area, superseded.vintage);
        const Figure *frame = mandate ? frameOf(*mandate, superseded.row, superseded.year) : nullptr;
        Check check = mandate ? checkAbout(*mandate, messageOf(superseded), subject, frame) : checkAbout(messageOf(superseded), superseded.area, subject.join(u" | "_s));
        check.figures = {summed(u"vedtaket bygger på"_s, superseded.madeFrom, nullptr), summed(u"planen nå"_s, superseded.shownNow, frame)};
        findings.push_back(std::move(check));
    }
    return findings;
}

} // namespace ramme
