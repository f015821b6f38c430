#include "planning/movetext.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(MoveText)
};

constexpr qsizetype mostListed = 3;

QStringList namesOf(const std::vector<LeafKey> &leaves)
{
    QStringList names;
    for (const LeafKey &leaf : leaves)
        names.append(toText(leaf));
    return names;
}

QString withGrounds(const Scope &scope, const Grounds &grounds)
{
    if (grounds.author.isEmpty() && grounds.reason.isEmpty())
        return toText(scope);
    if (grounds.author.isEmpty() || grounds.reason.isEmpty())
        return MoveText::tr("%1 (%2)").arg(toText(scope), grounds.author + grounds.reason);
    return MoveText::tr("%1 (%2: %3)").arg(toText(scope), grounds.author, grounds.reason);
}

} // namespace

QString lineKindText(LineKind kind)
{
    switch (kind) {
    case LineKind::All: return MoveText::tr("samlet");
    case LineKind::Award: return MoveText::tr("tildeling");
    case LineKind::Operations: return MoveText::tr("drift og forvaltning");
    case LineKind::CarryOver: return MoveText::tr("ubrukte midler");
    case LineKind::Other: return MoveText::tr("annet");
    }
    Q_UNREACHABLE();
}

QString toText(const Scope &scope)
{
    const bool isReserve = scope.area && scope.area->isEmpty();
    QStringList parts;
    if (isReserve)
        parts.append(MoveText::tr("reserven"));
    else if (scope.area)
        parts.append(*scope.area);
    if (scope.row && !scope.row->isEmpty())
        parts.append(*scope.row);
    if (scope.year)
        parts.append(QString::number(*scope.year));
    if (scope.recipient && !isReserve)
        parts.append(scope.recipient->isEmpty() ? MoveText::tr("ufordelt") : *scope.recipient);
    if (parts.isEmpty())
        parts.append(MoveText::tr("hele programmet"));
    if (scope.kind && (*scope.kind != LineKind::All || !scope.leaf())) // of one leaf it is taken for granted
        parts.append(lineKindText(*scope.kind));
    return parts.join(u", "_s);
}

QString millionsText(Money money) { return MoveText::tr("%1 mill. kroner").arg(formatAmount(money, Unit::Million)); }

QString signedText(Money money) { return (money > Money() ? u"+"_s : QString()) + formatAmount(money, Unit::Million); }

QString toText(const Selection &selection)
{
    QStringList names;
    for (const Scope &scope : selection)
        names.append(toText(scope));
    return listed(names);
}

QString toText(const Move &move)
{
    const QString amount = formatAmount(move.amount, Unit::Million);
    switch (move.kind) {
    case Move::Kind::Total: return MoveText::tr("«%1» i %2: summen blir %3").arg(move.typed.isEmpty() ? amount : move.typed, toText(move.to), amount);
    case Move::Kind::Transfer: return MoveText::tr("%1 fra %2 til %3").arg(amount, toText(move.from), toText(move.to));
    case Move::Kind::Rebase: return MoveText::tr("Tilpasset planen");
    }
    Q_UNREACHABLE();
}

QString toText(const AmbitionRow &ambition)
{
    return ambition.actors.isEmpty() ? ambition.ambition : MoveText::tr("%1: %2", "who, what").arg(ambition.actors.join(u", "_s), ambition.ambition);
}

QString toText(ScenarioState state)
{
    switch (state) {
    case ScenarioState::Draft: return MoveText::tr("utkast");
    case ScenarioState::Proposed: return MoveText::tr("foreslått");
    case ScenarioState::Approved: return MoveText::tr("vedtatt");
    case ScenarioState::Rejected: return MoveText::tr("avslått");
    }
    Q_UNREACHABLE();
}

QString dayText(QDate date) { return date.toString(MoveText::tr("dd.MM.yyyy", "how a date is written; letters as QDate::toString takes them")); }

QString toText(const Grounds &grounds)
{
    QStringList parts{grounds.author, dayText(grounds.on), grounds.reason, grounds.reference};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString listed(const QStringList &names)
{
    if (names.size() <= mostListed)
        return names.join(u"; "_s);
    return MoveText::tr("%1 og %n til", nullptr, static_cast<int>(names.size() - mostListed)).arg(names.first(mostListed).join(u"; "_s));
}

QString limitsText(const Bound &bound)
{
    QStringList limits;
    if (bound.atLeast)
        limits.append(MoveText::tr("minst %1").arg(formatAmount(*bound.atLeast, Unit::Million)));
    if (bound.atMost)
        limits.append(MoveText::tr("høyst %1").arg(formatAmount(*bound.atMost, Unit::Million)));
    if (bound.mostTaken)
        limits.append(MoveText::tr("høyst %1 tatt bort").arg(formatPercent(*bound.mostTaken)));
    return limits.join(u", "_s);
}

QString toText(const MoveNotice &notice)
{
    const QString leaves = listed(namesOf(notice.leaves));
    const QString amount = millionsText(notice.amount);
    switch (notice.kind) {
    case MoveNotice::Kind::EqualShares: return MoveText::tr("Alle tallene er null, så hvert av dem får like mye.");
    case MoveNotice::Kind::GotNothing: return MoveText::tr("Tall som er null, får ingenting: %1.").arg(leaves);
    case MoveNotice::Kind::Remainder:
        return notice.quantum ? MoveText::tr("%1 lot seg ikke dele i hele steg og legges på %2. Med steg på %3 blir det ingen rest.").arg(amount, leaves, millionsText(*notice.quantum))
                              : MoveText::tr("%1 lot seg ikke dele i hele steg og legges på %2.").arg(amount, leaves);
    case MoveNotice::Kind::AtBound: return MoveText::tr("Når grensen som er satt: %1.").arg(leaves);
    case MoveNotice::Kind::LeafMade: return MoveText::tr("Nye tall i planen: %1.").arg(leaves);
    case MoveNotice::Kind::LeastMoved: return MoveText::tr("Summer som er holdt fast, krysser hverandre. Da flyttes så lite som mulig, til sammen %1, og ikke etter forholdet mellom tallene.").arg(amount);
    case MoveNotice::Kind::FinerQuantum: return MoveText::tr("For at alt skal gå opp, må det regnes i steg på %1.").arg(millionsText(notice.quantum.value_or(Money())));
    case MoveNotice::Kind::PriceBasesMixed: return MoveText::tr("Beløpet flyttes mellom tall med ulikt prisnivå: %1.").arg(leaves);
    }
    Q_UNREACHABLE();
}

QString toText(const SpreadRefusal &refusal, const std::vector<LeafKey> &leaves)
{
    using Kind = SpreadRefusal::Kind;
    std::vector<LeafKey> named;
    for (const std::size_t i : refusal.leaves)
        named.push_back(leaves.at(i));
    const QString names = listed(namesOf(named));
    switch (refusal.kind) {
    case Kind::Quantum: return MoveText::tr("Minste steg må være større enn null.");
    case Kind::TooLarge: return MoveText::tr("Beløpet er for stort til å regnes med.");
    case Kind::NegativeWeight: return MoveText::tr("Summen kan ikke fordeles etter tall under null: %1. Velg en annen fordeling.").arg(names);
    case Kind::NothingFree:
        return refusal.amount.isNegative() ? MoveText::tr("Alle tallene er holdt fast, og det er %1 for mye der. Slipp noen av dem eller skriv en annen sum.").arg(millionsText(-refusal.amount))
                                           : MoveText::tr("Alle tallene er holdt fast, og %1 har ingen steder å gå. Slipp noen av dem eller skriv en annen sum.").arg(millionsText(refusal.amount));
    case Kind::CrossedBounds: return MoveText::tr("Nedre grense er over øvre: %1.").arg(names);
    case Kind::BelowBounds: return MoveText::tr("Summen er %1 for lav for grensene som gjelder: %2.").arg(millionsText(refusal.amount), names);
    case Kind::AboveBounds: return MoveText::tr("Summen er %1 for høy for grensene som gjelder: %2.").arg(millionsText(refusal.amount), names);
    }
    Q_UNREACHABLE();
}

QString toText(const Hold &hold) { return withGrounds(hold.scope, hold.grounds); }
QString toText(const Bound &bound) { return withGrounds(bound.scope, bound.grounds); }

} // namespace ramme
