#pragma once

#include "domain/label.h"
#include "store/figurefields.h"

#include <QSet>

namespace ramme::store {

// A scenario and what it is made of; see fields.h. What a scope does not name is NULL, which is not the same as ''.

void describe(auto &fields, Of<LeafKey> auto &leaf)
{
    auto &[area, row, year, recipient, kind] = leaf;
    fields.value("area", area);
    fields.value("row", row);
    fields.year("year", year);
    fields.value("recipient", recipient);
    fields.value("kind", kind);
}

void describe(auto &fields, Of<Scope> auto &scope)
{
    auto &[area, row, year, recipient, kind] = scope;
    fields.value("area", area);
    fields.value("row", row);
    fields.year("year", year);
    fields.value("recipient", recipient);
    fields.value("kind", kind);
}

void describe(auto &fields, Of<Grounds> auto &grounds)
{
    auto &[author, on, reason, reference] = grounds;
    fields.value("author", author);
    fields.value("given_on", on);
    fields.value("reason", reason);
    fields.value("reference", reference);
}

void describe(auto &fields, Of<Hold> auto &hold)
{
    auto &[scope, extent, at, grounds] = hold;
    describe(fields, scope);
    fields.value("extent", extent);
    fields.value("ore", at);
    describe(fields, grounds);
}

void describe(auto &fields, Of<Bound> auto &bound)
{
    auto &[scope, extent, atLeast, atMost, mostTaken, grounds] = bound;
    describe(fields, scope);
    fields.value("extent", extent);
    fields.value("at_least", atLeast);
    fields.value("at_most", atMost);
    fields.value("most_taken", mostTaken);
    describe(fields, grounds);
}

void describe(auto &fields, Of<ReserveRequest> auto &request)
{
    auto &[year, area, recipient, amount, grounds] = request;
    fields.year("year", year);
    fields.value("area", area);
    fields.value("recipient", recipient);
    fields.value("ore", amount);
    describe(fields, grounds);
}

void describe(auto &fields, Of<LeafWeight> auto &weight)
{
    auto &[leaf, part] = weight;
    describe(fields, leaf);
    fields.value("weight", part);
}

void describe(auto &fields, Of<LeafChange> auto &change)
{
    auto &[leaf, before, after] = change;
    describe(fields, leaf);
    fields.value("before", before);
    fields.value("after", after);
}

void describe(auto &fields, Of<Move> auto &move)
{
    auto &[kind, typed, from, to, amount, quantum, weights, grounds, changes] = move;
    fields.value("kind", kind);
    fields.value("typed", typed);
    fields.list("move_from", from);
    fields.list("move_to", to);
    fields.value("ore", amount);
    fields.value("quantum", quantum);
    fields.list("move_weight", weights);
    describe(fields, grounds);
    fields.list("move_change", changes);
}

void describe(auto &fields, Of<Step> auto &step)
{
    auto &[state, grounds] = step;
    fields.value("state", state);
    describe(fields, grounds);
}

void describe(auto &fields, Of<Scenario> auto &scenario)
{
    auto &[name, grounds, holds, bounds, requests, moves, steps] = scenario;
    fields.value("name", name);
    describe(fields, grounds);
    fields.list("scenario_hold", holds);
    fields.list("scenario_bound", bounds);
    fields.list("scenario_request", requests);
    fields.list("scenario_move", moves);
    fields.list("scenario_step", steps);
}

void describe(auto &fields, Of<MoveRule> auto &rule)
{
    auto &[kind, refuses, text, source, threshold] = rule;
    fields.value("kind", kind);
    fields.value("refuses", refuses);
    fields.value("text", text);
    fields.value("source", source);
    fields.value("threshold", threshold);
}

/// The column whose value no program of ours would have written beside the others of its row; none where all is well.
template<typename T>
const char *wrongColumn(const T &)
{
    return nullptr;
}

inline const char *wrongColumn(const Scenario &scenario)
{
    if (scenario.name.isEmpty())
        return "name";
    return areInOrder(scenario.steps) ? nullptr : "scenario_step";
}

inline const char *wrongColumn(const MoveRule &rule) { return rule.threshold.isNegative() ? "threshold" : nullptr; }
inline const char *wrongColumn(const Bound &bound) { return bound.mostTaken && *bound.mostTaken > 10'000 ? "most_taken" : nullptr; }

inline const char *wrongColumn(const Move &move)
{
    if (move.quantum.isNegative())
        return "quantum";
    const bool isTransfer = move.kind == Move::Kind::Transfer;
    const bool hasFrom = isTransfer ? !move.from.empty() : move.from.empty();
    const bool hasTo = isTransfer ? move.to.size() == 1 : move.to.empty() == (move.kind == Move::Kind::Rebase);
    return hasFrom && hasTo ? nullptr : "kind";
}

inline const char *wrongColumn(const IndexPoint &point) { return point.year == 0 ? "year" : point.value < 1 ? "value" : nullptr; }

inline const char *wrongColumn(const IndexSeries &series)
{
    const Result<IndexSeries> checked = checkedIndex(series);
    return !checked || *checked != series ? "name" : nullptr;
}

inline const char *wrongColumn(const LeafChange &change) { return change.leaf.year == 0 ? "year" : nullptr; }

inline const char *wrongColumn(const ReportDefinition &report)
{
    const Result<ReportDefinition> checked = keptDefinition(report);
    return !checked || *checked != report ? "name" : nullptr;
}

/// Scenarios and reports are found by their names, and rules of moves by their kinds.
inline const char *wrongColumn(const Programme &programme)
{
    QSet<QString> names;
    for (const Scenario &scenario : programme.scenarios)
        names.insert(labelKey(scenario.name));
    if (names.size() != qsizetype(programme.scenarios.size()))
        return "scenario";
    names.clear();
    for (const ReportDefinition &report : programme.reports)
        names.insert(labelKey(report.name));
    if (names.size() != qsizetype(programme.reports.size()))
        return "report";
    QSet<int> kinds;
    for (const MoveRule &rule : programme.moveRules)
        kinds.insert(int(rule.kind));
    return kinds.size() == qsizetype(programme.moveRules.size()) ? nullptr : "move_rule";
}

} // namespace ramme::store
