#pragma once

#include "domain/mandate.h"

#include <QDate>

#include <optional>
#include <tuple>
#include <vector>

namespace ramme {

/// Names one figure of the plan: what one recipient gets of one row in one year, of one kind of money.
struct LeafKey {
    QString area; ///< full name; empty for the programme's reserve, which is inside no frame
    QString row;  ///< empty for the area's main row
    int year = 0;
    QString recipient; ///< short name; empty for what no split speaks of, and for the reserve
    LineKind kind = LineKind::All;

    bool isReserve() const { return area.isEmpty(); }
    bool operator<(const LeafKey &other) const { return std::tie(area, row, year, recipient, kind) < std::tie(other.area, other.row, other.year, other.recipient, other.kind); }
    bool operator==(const LeafKey &) const = default;
};

std::size_t qHash(const LeafKey &key, std::size_t seed = 0) noexcept;

/// The leaves that agree with all that is given; nothing given is every leaf of every area. The reserve belongs to a scope only where
/// the area is given and empty.
struct Scope {
    std::optional<QString> area;
    std::optional<QString> row;
    std::optional<int> year;
    std::optional<QString> recipient;
    std::optional<LineKind> kind;

    static Scope of(const LeafKey &leaf) { return {leaf.area, leaf.row, leaf.year, leaf.recipient, leaf.kind}; }
    static Scope reserve(int year) { return of({QString(), QString(), year, QString(), LineKind::All}); }

    bool contains(const LeafKey &leaf) const;
    /// True where whatever leaf the other contains, this one does: it names nothing the other does not name alike.
    bool covers(const Scope &other) const;
    /// The one leaf the scope names, where it names one in full.
    std::optional<LeafKey> leaf() const;
    bool operator==(const Scope &) const = default;
};

/// Any selection: the leaves of one scope or another.
using Selection = std::vector<Scope>;
bool contains(const Selection &selection, const LeafKey &leaf);

/// Who did it, when, why, and what decided it; all typed by a person.
struct Grounds {
    QString author;
    QDate on;
    QString reason;
    QString reference; ///< of the decision, such as a case number

    bool operator==(const Grounds &) const = default;
};

/// Whether something is said of each leaf of a scope by itself, or of what they add up to.
enum class Extent { Leaves, Total };

/// Keeps leaves, or what they add up to, as they are, whatever is moved.
struct Hold {
    Scope scope;
    Extent extent = Extent::Leaves;
    Money at; ///< what the scope came to when it was held, to tell where the base has changed since
    Grounds grounds;

    bool operator==(const Hold &) const = default;
};

/// What leaves, or what they add up to, may be at the least and at the most.
struct Bound {
    Scope scope;
    Extent extent = Extent::Total;
    std::optional<Money> atLeast;
    std::optional<Money> atMost;
    std::optional<int> mostTaken; ///< hundredths of a per cent of the base that may be taken away, 0 to 10 000
    Grounds grounds;

    bool operator==(const Bound &) const = default;
};

/// What a move did to one leaf.
struct LeafChange {
    LeafKey leaf;
    std::optional<Money> before; ///< nothing where it was not there; in a rebase, what the base says now
    std::optional<Money> after;  ///< nothing, in a rebase alone, where it follows the base again

    bool operator==(const LeafChange &) const = default;
};

/// A leaf's part in proportion to others, any number that is not negative.
struct LeafWeight {
    LeafKey leaf;
    qint64 weight = 0;

    bool operator==(const LeafWeight &) const = default;
};

/// One entry of a scenario's log: an operation as it was typed, and every change it made.
struct Move {
    enum class Kind {
        Total,    ///< what the leaves of `to` add up to becomes the amount
        Transfer, ///< the amount goes from the leaves of `from` to those of `to`
        Rebase    ///< what the base has changed since was looked at; nothing is moved
    };
    Kind kind = Kind::Total;
    QString typed;    ///< as typed, such as "+3 %"; the amount is what it was rewritten to
    Selection from;   ///< of a transfer
    Selection to;     ///< of a transfer: one scope, and what it does not name is as at the other end
    Money amount;
    Money quantum;    ///< the smallest step; zero for the default
    std::vector<LeafWeight> weights; ///< of a total: proportions other than those of the values; a leaf not named gets nothing
    Grounds grounds;
    std::vector<LeafChange> changes; ///< filled in when it is carried out

    bool operator==(const Move &) const = default;
};

/// What somebody asks to have released from the reserve of a year.
struct ReserveRequest {
    int year = 0;
    QString area;
    QString recipient; ///< empty where none is named
    Money amount;
    Grounds grounds;

    bool operator==(const ReserveRequest &) const = default;
};

/// How far a scenario has come: it is approved or rejected as a whole.
enum class ScenarioState { Draft, Proposed, Approved, Rejected };

/// A state a scenario was brought into, and by whom, when, why and with what reference.
struct Step {
    ScenarioState state = ScenarioState::Draft;
    Grounds grounds;

    bool operator==(const Step &) const = default;
};

/// An overlay on the plan: what it does not touch follows the base, what it touches keeps the value of its log.
struct Scenario {
    QString name;
    Grounds grounds; ///< of making it
    std::vector<Hold> holds;
    std::vector<Bound> bounds;
    std::vector<ReserveRequest> requests;
    std::vector<Move> moves; ///< in the order made
    std::vector<Step> steps = {}; ///< in the order made; none for a draft that nobody has proposed

    bool operator==(const Scenario &) const = default;
};

ScenarioState stateOf(const Scenario &scenario);
/// The step that approved it; nullptr where it is not approved.
const Step *approvalOf(const Scenario &scenario);
/// A draft is proposed; what is proposed is withdrawn, approved or rejected; what is decided stays so.
bool canFollow(ScenarioState from, ScenarioState to);
/// True where each step follows from the one before, none is dated before it, and an approval has a date and a reference.
bool areInOrder(const std::vector<Step> &steps);

/// Visits every name of an area in a scenario; that of the reserve is empty.
template<typename ScenarioType, typename Visit>
void visitAreas(ScenarioType &scenario, Visit &&visit)
{
    const auto inScope = [&visit](auto &scope) {
        if (scope.area)
            visit(*scope.area);
    };
    for (auto &hold : scenario.holds)
        inScope(hold.scope);
    for (auto &bound : scenario.bounds)
        inScope(bound.scope);
    for (auto &request : scenario.requests)
        visit(request.area);
    for (auto &move : scenario.moves) {
        for (auto *ends : {&move.from, &move.to}) {
            for (auto &scope : *ends)
                inScope(scope);
        }
        for (auto &weight : move.weights)
            visit(weight.leaf.area);
        for (auto &change : move.changes)
            visit(change.leaf.area);
    }
}

bool speaksOf(const Scenario &scenario, QStringView area);

/// The words used in JSON and in the project file; the parse answers nothing for an unknown word.
QString toWord(Extent extent);
QString toWord(Move::Kind kind);
QString toWord(ScenarioState state);
std::optional<Extent> extentFromWord(QStringView word);
std::optional<Move::Kind> moveKindFromWord(QStringView word);
std::optional<ScenarioState> scenarioStateFromWord(QStringView word);

} // namespace ramme
