#include "planning/checks.h"

#include "domain/figures.h"
#include "planning/rules.h"

#include <QHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// By all rules, or by the one that is named.
std::vector<Check> made(const Programme &programme, QLatin1StringView only = {})
{
    std::vector<Check> all;
    for (const CheckRule &rule : checkRules()) {
        if (!rule.find || (!only.isEmpty() && only != QLatin1StringView(rule.id)))
            continue;
        for (Check &check : rule.find(programme)) {
            check.finding.rule = QString::fromLatin1(rule.id);
            check.finding.severity = rule.severity;
            check.rule = &rule;
            all.push_back(std::move(check));
        }
    }
    return all;
}

/// The figures of the row that holds this one, in a mandate's frames or split.
std::vector<const Figure *> rowOf(const Programme &programme, int figure)
{
    std::vector<const Figure *> row;
    const auto take = [&](const auto &cells) {
        if (std::none_of(cells.begin(), cells.end(), [figure](const auto &cell) { return cell.figure.id == figure; }))
            return;
        for (const auto &cell : cells)
            row.push_back(&cell.figure);
    };
    for (const Mandate &mandate : programme.mandates) {
        for (const FrameRow &frame : mandate.frames)
            take(frame.years);
        for (const SplitRow &split : mandate.splits)
            take(split.recipients);
    }
    return row;
}

/// True for what reading left open in a row and a person has settled since.
bool isSettled(const Programme &programme, const Finding &finding)
{
    if (finding.figure == 0 || finding.rule != "columns-undecided"_L1)
        return false;
    const std::vector<const Figure *> row = rowOf(programme, finding.figure);
    return !row.empty() && std::none_of(row.begin(), row.end(), [](const Figure *figure) { return figure->certainty == Certainty::Ambiguous; });
}

std::vector<Finding> openFindings(const Programme &programme)
{
    std::vector<Finding> findings = programme.findings;
    std::erase_if(findings, [&](const Finding &finding) { return isSettled(programme, finding); });
    return findings;
}

/// What reading gave: its message is all that names it.
std::vector<Check> read(const Programme &programme)
{
    QHash<int, const Figure *> figures;
    for (const Finding &finding : programme.findings) {
        if (finding.figure != 0)
            figures.insert(finding.figure, nullptr);
    }
    visitFigures(programme, [&figures](const Figure &figure) {
        if (const auto found = figures.find(figure.id); found != figures.end())
            *found = &figure;
    });
    std::vector<Check> all;
    for (const Finding &finding : openFindings(programme)) {
        Check check{finding, finding.message};
        check.rule = findRule(finding.rule);
        if (const Figure *figure = figures.value(finding.figure))
            check.figures = {{u"lest i dokumentet"_s, figure->amount, figure->percent, figure->source, figure->id}};
        all.push_back(std::move(check));
    }
    return all;
}

using Key = std::tuple<QString, QString, int, QString>;

Key keyOf(const CheckIdentity &check) { return {check.rule, check.area, check.vintage, check.subject}; }

/// Where several checks would have the same name, the later ones get a number.
void makeUnique(std::vector<Check> &all)
{
    std::map<Key, int> met;
    for (Check &check : all) {
        if (const int count = ++met[keyOf(check.identity())]; count > 1)
            check.subject += u" #%1"_s.arg(count);
    }
}

void giveStates(std::vector<Check> &all, const std::vector<CheckVerdict> &verdicts)
{
    std::map<Key, const CheckVerdict *> given;
    for (const CheckVerdict &verdict : verdicts)
        given.emplace(keyOf(verdict.check), &verdict);
    for (Check &check : all) {
        const auto found = given.empty() ? given.end() : given.find(keyOf(check.identity()));
        if (found == given.end())
            continue;
        const CheckVerdict &verdict = *found->second;
        check.state = verdict.state;
        check.reason = verdict.reason;
        check.by = verdict.by;
        check.on = verdict.on;
        check.outdated = verdict.seen != check.seen();
    }
}

std::vector<Finding> findingsOf(std::vector<Check> all)
{
    std::vector<Finding> findings;
    for (Check &check : all)
        findings.push_back(std::move(check.finding));
    return findings;
}

} // namespace

std::vector<Finding> checks(const Programme &programme) { return findingsOf(made(programme)); }

std::vector<Finding> allFindings(const Programme &programme)
{
    std::vector<Finding> findings = openFindings(programme);
    const std::vector<Finding> found = checks(programme);
    findings.insert(findings.end(), found.begin(), found.end());
    return findings;
}

std::vector<Check> checksOf(const Programme &programme, QLatin1StringView rule)
{
    std::vector<Check> found = made(programme, rule);
    makeUnique(found);
    giveStates(found, programme.verdicts);
    return found;
}

std::vector<Check> allChecks(const Programme &programme)
{
    std::vector<Check> all = read(programme);
    std::vector<Check> found = made(programme);
    all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    makeUnique(all);
    giveStates(all, programme.verdicts);
    return all;
}

std::vector<Check> errata(const Programme &programme)
{
    std::vector<Check> all = allChecks(programme);
    std::erase_if(all, [](const Check &check) { return check.state != CheckState::DocumentError; });
    return all;
}

} // namespace ramme
