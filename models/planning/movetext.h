#pragma once

#include "planning/perform.h"
#include "planning/spread.h"

#include <QStringList>

namespace ramme {

/// "tildeling", "ubrukte midler".
QString lineKindText(LineKind kind);

/// "Pasientens prøvesvar, 2027, NHN"; "hele programmet"; "reserven, 2027".
QString toText(const Scope &scope);
inline QString toText(const LeafKey &leaf) { return toText(Scope::of(leaf)); }

/// "73,0 mill. kroner", in the language of the program; inMillions is for findings.
QString millionsText(Money money);
/// "+5,0" or "−5,0".
QString signedText(Money money);

/// The scopes of a selection, the first of them where there are many.
QString toText(const Selection &selection);

/// "21.11.2026"; empty for no date.
QString dayText(QDate date);

/// "A, B, C og 4 til".
QString listed(const QStringList &names);

/// An entry of a log: "5,0 fra Pasientens prøvesvar, 2027 til Pasientens måledata", without its grounds.
QString toText(const Move &move);

/// "RHF: Alle sykehus sender", or without who where nobody is named.
QString toText(const AmbitionRow &ambition);

/// "utkast", "foreslått", "vedtatt" or "avslått".
QString toText(ScenarioState state);

/// "Kari Nordmann, 15.09.2026, avtalt, 26/1234"; what is not given is left out.
QString toText(const Grounds &grounds);

/// What a person is told of a move.
QString toText(const MoveNotice &notice);

/// "minst 10,0, høyst 20,0"
QString limitsText(const Bound &bound);

/// Why a total cannot be spread over these leaves.
QString toText(const SpreadRefusal &refusal, const std::vector<LeafKey> &leaves);

/// Whose hold or bound it is, on what: "NHN, 2027 (Kari Nordmann: avtalt)".
QString toText(const Hold &hold);
QString toText(const Bound &bound);

} // namespace ramme
