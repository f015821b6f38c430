#pragma once

#include "domain/programme.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace ramme {

struct Check;

/// One rule: what it is called, what it holds against what, how grave a breach is, and what finds one. The rules stand in one
/// table in checkrules.cpp.
struct CheckRule {
    const char *id;       ///< in findings; two rules that ask one question of two kinds of text may share it
    const char *title;    ///< in bokmål, to be translated
    const char *compares; ///< the two sides, likewise
    Severity severity = Severity::Warning;
    std::vector<Check> (*find)(const Programme &programme) = nullptr; ///< none where reading the documents gives the findings

    QString titleText() const;
    QString comparesText() const;
    bool operator==(const CheckRule &) const = default;
};

/// One side of what is compared: a printed figure, or a sum that was made of some.
struct ComparedFigure {
    QString name; ///< what it is, in bokmål
    std::optional<Money> amount;
    std::optional<int> percent; ///< hundredths of a per cent
    Source source;              ///< of the figure, or of the first in the sum
    int figure = 0;             ///< its id; 0 for a sum and for what is no figure
    bool operator==(const ComparedFigure &) const = default;
};

/// A finding with what it compares, and what a person has made of it.
struct Check {
    Finding finding;
    QString subject; ///< see CheckIdentity
    std::vector<ComparedFigure> figures = {};
    bool comparable = true; ///< the amounts are of one kind and one price base, so that a difference has a meaning
    const CheckRule *rule = nullptr;

    CheckState state = CheckState::Open;
    bool outdated = false; ///< the figures have changed since the state was set
    QString reason = {};
    QString by = {};
    QDate on = {};

    CheckIdentity identity() const { return {finding.rule, finding.area, finding.vintage, subject}; }
    /// Nobody has settled it, or what it was settled on has changed.
    bool isOpen() const { return state == CheckState::Open || outdated; }
    /// The second amount less the first, or the second share less the first in hundredths of a per cent.
    std::optional<Money> difference() const;
    std::optional<int> percentDifference() const;
    /// The compared figures in one text that is another when one of them is.
    QString seen() const;
    QString title() const; ///< the rule in words, in the language of the program
    bool operator==(const Check &) const = default;
};

} // namespace ramme
