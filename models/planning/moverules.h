#pragma once

#include "domain/moverule.h"
#include "planning/perform.h"

namespace ramme {

/// A rule that has something to say of a move.
struct RuleSpoken {
    std::size_t rule = 0; ///< its place among the rules
    bool refuses = false;
    Money amount;                   ///< how much of the move it is about
    std::vector<LeafKey> leaves;    ///< the leaves it is about
    std::vector<QString> ambitions; ///< of UnfinishedAmbitions: those still ahead, as printed
    bool operator==(const RuleSpoken &) const = default;
};

/// What the rules say of a move that was carried out. A move that none refuses may be kept; whether one is refused is for the caller to
/// respect. Earmarks are those of earmarkBounds; where they are bounds of the base as well, no move comes below them.
std::vector<RuleSpoken> rulesSpeaking(const std::vector<MoveRule> &rules, const Programme &programme, const std::vector<Bound> &earmarks, const LeafTable &before, const Performed &move);

/// The newest mandate of an area with a table of ambitions, not newer than a year where one is given; nullptr where there is none.
const Mandate *newestWithAmbitions(const Programme &programme, QStringView area, std::optional<int> until = {});

/// The ambitions of an area that are to get further in a year or after it, by the newest of its mandates that has any: a share above
/// all those of earlier years, or a mark or words.
std::vector<const AmbitionRow *> ambitionsAhead(const Programme &programme, QStringView area, int year);

/// "Det tas av ubrukte midler fra et tidligere år. Det gjelder 5,0 mill. kroner: Pasientens prøvesvar, 2027, NHN, ubrukte midler."
QString toText(const RuleSpoken &spoken, const MoveRule &rule);

} // namespace ramme
