#include "domain/moverule.h"

#include "domain/words.h"

#include <QCoreApplication>

namespace ramme {

namespace {

struct MoveRuleText
{
    Q_DECLARE_TR_FUNCTIONS(MoveRuleText)
};

constexpr Word<MoveRule::Kind> ruleKindWords[] = {
    {MoveRule::Kind::AcrossRecipients, "across-recipients"},
    {MoveRule::Kind::BelowEarmark, "below-earmark"},
    {MoveRule::Kind::OfCarryOver, "of-carry-over"},
    {MoveRule::Kind::UnfinishedAmbitions, "unfinished-ambitions"},
    {MoveRule::Kind::AboveThreshold, "above-threshold"},
};

} // namespace

std::vector<MoveRule> defaultMoveRules()
{
    std::vector<MoveRule> rules;
    for (const MoveRule::Kind kind : moveRuleKinds()) {
        if (kind != MoveRule::Kind::AboveThreshold)
            rules.push_back({kind, false, {}, {}, {}});
    }
    return rules;
}

std::vector<MoveRule::Kind> moveRuleKinds()
{
    std::vector<MoveRule::Kind> kinds;
    for (const Word<MoveRule::Kind> &word : ruleKindWords)
        kinds.push_back(word.value);
    return kinds;
}

QString textOf(const MoveRule &rule)
{
    if (!rule.text.isEmpty())
        return rule.text;
    switch (rule.kind) {
    case MoveRule::Kind::AcrossRecipients: return MoveRuleText::tr("Flyttingen endrer hva mottakerne får til sammen, og må avklares med begge.");
    case MoveRule::Kind::BelowEarmark: return MoveRuleText::tr("Mottakeren får mindre enn det som er øremerket.");
    case MoveRule::Kind::OfCarryOver: return MoveRuleText::tr("Det tas av ubrukte midler fra et tidligere år.");
    case MoveRule::Kind::UnfinishedAmbitions: return MoveRuleText::tr("Området har ambisjoner som ikke er nådd ennå.");
    case MoveRule::Kind::AboveThreshold: return MoveRuleText::tr("Det flyttes mer enn det som kan flyttes uten godkjenning.");
    }
    Q_UNREACHABLE();
}

QString toWord(MoveRule::Kind kind) { return wordOf(ruleKindWords, kind); }
std::optional<MoveRule::Kind> moveRuleKindFromWord(QStringView word) { return valueOf(ruleKindWords, word); }

} // namespace ramme
