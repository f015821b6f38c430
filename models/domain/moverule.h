#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace ramme {

/// Something a move should not do unnoticed, or not at all. Its text and where it is laid down are a person's to change.
struct MoveRule {
    enum class Kind {
        AcrossRecipients,    ///< what one recipient loses in a year another gets
        BelowEarmark,        ///< a recipient gets less than what is earmarked inside its figure
        OfCarryOver,         ///< unused money of an earlier year is taken
        UnfinishedAmbitions, ///< an area with ambitions that are still ahead loses money
        AboveThreshold       ///< more is moved than the threshold
    };
    Kind kind = Kind::AcrossRecipients;
    bool refuses = false; ///< otherwise it warns
    QString text;         ///< what a person is told; empty for what Ramme says of its own accord, in the language of the program
    QString source;       ///< where it is laid down, such as a paragraph of a letter; may be empty
    Money threshold;      ///< of AboveThreshold: more than this speaks

    bool operator==(const MoveRule &) const = default;
};

/// Rules that warn; none has a source or a threshold, which only a person can give, so none is about amounts.
std::vector<MoveRule> defaultMoveRules();
/// Every kind, in the order they are listed.
std::vector<MoveRule::Kind> moveRuleKinds();
/// The rule's text, or that of its kind where it has none of its own.
QString textOf(const MoveRule &rule);

QString toWord(MoveRule::Kind kind);
std::optional<MoveRule::Kind> moveRuleKindFromWord(QStringView word);

} // namespace ramme
