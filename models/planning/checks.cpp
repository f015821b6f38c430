#include "planning/checks.h"

#include "planning/rules.h"

namespace ramme {

namespace {

constexpr Rule rules[] = {
    {"figure-unreadable", figureUnreadable},
    {"row-twice", rowTwice},
    {"sum-differs", sumDiffers},
    {"split-against-frame", splitAgainstFrame},
    {"text-against-table", textAgainstTable},
    {"letter-against-mandate", letterAgainstMandate},
    {"vintages-differ", vintagesDiffer},
    {"price-base", priceBase},
    {"zero-frame", zeroFrame},
    {"carry-over", carryOver},
    {"earmarks", earmarks},
};

} // namespace

std::vector<Finding> checks(const Programme &programme)
{
    std::vector<Finding> findings;
    for (const Rule &rule : rules) {
        for (Finding &finding : rule.find(programme)) {
            finding.rule = QString::fromLatin1(rule.id);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::vector<Finding> allFindings(const Programme &programme)
{
    std::vector<Finding> findings = programme.findings;
    const std::vector<Finding> made = checks(programme);
    findings.insert(findings.end(), made.begin(), made.end());
    return findings;
}

} // namespace ramme
