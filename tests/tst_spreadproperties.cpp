#include "planning/spread.h"
#include "support/randomcases.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

using Leaves = std::vector<SpreadLeaf>;

namespace {

__extension__ using Wide = __int128;

/// A fraction in lowest terms: slow, and without any of the care the program takes.
struct Fraction {
    Wide top = 0;
    Wide bottom = 1;

    Fraction(Wide a = 0, Wide b = 1) : top(b < 0 ? -a : a), bottom(b < 0 ? -b : b)
    {
        Wide x = top < 0 ? -top : top;
        for (Wide y = bottom; y != 0;)
            std::swap(x %= y, y);
        if (x > 1) {
            top /= x;
            bottom /= x;
        }
    }
    friend Fraction operator+(Fraction a, Fraction b) { return {a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom}; }
    friend Fraction operator-(Fraction a, Fraction b) { return a + Fraction(-b.top, b.bottom); }
    friend Fraction operator*(Fraction a, Wide b) { return {a.top * b, a.bottom}; }
    friend Fraction operator/(Fraction a, Wide b) { return {a.top, a.bottom * b}; }
    friend bool operator<(Fraction a, Fraction b) { return a.top * b.bottom < b.top * a.bottom; }
    friend bool operator==(Fraction a, Fraction b) { return a.top == b.top && a.bottom == b.bottom; }
};

/// The rule of spreading word for word, one quantum and one leaf at a time, for totals and values that are not below nought.
std::optional<std::vector<qint64>> spreadSlowly(qint64 total, const Leaves &leaves, qint64 quantum)
{
    std::vector<qint64> values;
    qint64 present = 0;
    qint64 rest = total;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        values.push_back(leaves[i].value.ore());
        present += values[i];
        if (leaves[i].fixed)
            rest -= values[i];
        else
            open.push_back(i);
    }
    if (present == total)
        return values;
    if (open.empty())
        return std::nullopt;

    qint64 weightOfAll = 0;
    for (const std::size_t i : open)
        weightOfAll += values[i];
    const auto weight = [&](std::size_t i) { return weightOfAll == 0 ? 1 : leaves[i].value.ore(); };
    const auto low = [&](std::size_t i) { return leaves[i].low->ore(); };
    const auto high = [&](std::size_t i) { return leaves[i].high ? leaves[i].high->ore() : std::numeric_limits<qint64>::max() / 4; };

    std::map<std::size_t, Fraction> shares;
    for (;;) {
        qint64 sum = 0;
        for (const std::size_t i : open)
            sum += weight(i);
        std::vector<std::size_t> below;
        std::vector<std::size_t> above;
        Fraction byBelow;
        Fraction byAbove;
        shares.clear();
        for (const std::size_t i : open) {
            const Fraction share = sum == 0 ? Fraction(0) : Fraction(rest) / sum * weight(i);
            shares.emplace(i, share);
            if (share < Fraction(low(i))) {
                below.push_back(i);
                byBelow = byBelow + (Fraction(low(i)) - share);
            }
            if (Fraction(high(i)) < share) {
                above.push_back(i);
                byAbove = byAbove + (share - Fraction(high(i)));
            }
        }
        std::set<std::size_t> out;
        if (!(byBelow < byAbove)) {
            for (const std::size_t i : below) {
                values[i] = low(i);
                out.insert(i);
            }
        }
        if (!(byAbove < byBelow)) {
            for (const std::size_t i : above) {
                values[i] = high(i);
                out.insert(i);
            }
        }
        if (out.empty())
            break;
        for (const std::size_t i : out)
            rest -= values[i];
        std::erase_if(open, [&](std::size_t i) { return out.contains(i); });
    }
    std::erase_if(open, [&](std::size_t i) {
        if (weight(i) == 0)
            values[i] = 0;
        return weight(i) == 0;
    });
    if (open.empty())
        return rest == 0 ? std::optional(values) : std::nullopt;

    std::map<std::size_t, Fraction> lost;
    for (const std::size_t i : open) {
        values[i] = 0;
        while (!(shares.at(i) < Fraction(values[i] + quantum)))
            values[i] += quantum * std::max<qint64>(1, qint64((shares.at(i).top / shares.at(i).bottom - values[i]) / quantum));
        values[i] = std::max(values[i], low(i));
        lost[i] = shares.at(i) - Fraction(values[i]);
        rest -= values[i];
    }
    std::set<std::size_t> had;
    while (rest >= quantum) {
        std::optional<std::size_t> next;
        for (const std::size_t i : open) {
            if (had.contains(i) || values[i] + quantum > high(i))
                continue;
            if (!next || lost[*next] < lost[i] || (lost[*next] == lost[i] && weight(*next) < weight(i)))
                next = i;
        }
        if (!next && had.empty())
            break;
        if (!next) {
            had.clear();
            continue;
        }
        had.insert(*next);
        values[*next] += quantum;
        rest -= quantum;
    }
    while (rest > 0) {
        std::optional<std::size_t> next;
        for (const std::size_t i : open) {
            if (values[i] < high(i) && (!next || weight(*next) < weight(i)))
                next = i;
        }
        if (!next)
            return std::nullopt;
        const qint64 part = std::min(rest, high(*next) - values[*next]);
        values[*next] += part;
        rest -= part;
    }
    return values;
}

struct Case {
    Leaves leaves;
    Money total;
    Money quantum;
};

Case anyCase(RandomCases &cases)
{
    Case any;
    const qint64 step = cases.oneIn(3) ? 1'000'000 : cases.oneIn(4) ? 1 : 10'000'000;
    const qint64 size = cases.oneIn(5) ? 5 : 2'000;
    any.quantum = Money::fromOre(cases.oneIn(4) ? 100'000 : cases.oneIn(3) ? 1'000'000 : 10'000'000);
    qint64 sum = 0;
    for (qint64 left = cases.between(1, 7); left > 0; --left) {
        SpreadLeaf &leaf = any.leaves.emplace_back();
        leaf.value = Money::fromOre(cases.oneIn(5) ? 0 : cases.between(0, size) * step);
        leaf.fixed = cases.oneIn(5);
        leaf.low = Money::fromOre(cases.oneIn(3) ? cases.between(0, size) * step : 0);
        if (cases.oneIn(3))
            leaf.high = *leaf.low + Money::fromOre(cases.between(0, size) * step);
        sum += leaf.value.ore();
    }
    any.total = Money::fromOre(cases.oneIn(10) ? sum : cases.between(0, 2 * sum / step + 10) * step + (cases.oneIn(5) ? cases.between(0, 1'000'000) : 0));
    return any;
}

Money presentOf(const Leaves &leaves)
{
    return std::accumulate(leaves.begin(), leaves.end(), Money(), [](Money sum, const SpreadLeaf &leaf) { return sum + leaf.value; });
}

QString told(const LeafSpread &spread)
{
    QStringList words;
    for (const Money value : spread.values)
        words.append(QString::number(value.ore()));
    return words.join(u' ') + (spread.refusal ? u" refused %1"_s.arg(int(spread.refusal->kind)) : QString());
}

} // namespace

/// What holds of every spread, whatever is spread over whatever.
class tst_SpreadProperties : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheRuleTakenWordForWord();
    void orderDoesNotMatter();
    void refusalsAreNearest();
};

void tst_SpreadProperties::agreesWithTheRuleTakenWordForWord()
{
    RandomCases cases;
    int carriedOut = 0;
    for (int number = 0; number < RandomCases::count(); ++number) {
        const Case any = anyCase(cases);
        const LeafSpread spread = spreadOver(any.total, any.leaves, any.quantum);
        const std::optional<std::vector<qint64>> slow = spreadSlowly(any.total.ore(), any.leaves, any.quantum.ore());
        QVERIFY2(slow.has_value() == !spread.refusal, cases.name(number) + ' ' + told(spread).toUtf8());
        Wide sum = 0;
        const bool same = presentOf(any.leaves) == any.total;
        for (std::size_t i = 0; i < any.leaves.size(); ++i) {
            const Money value = spread.values[i];
            const SpreadLeaf &leaf = any.leaves[i];
            sum += value.ore();
            QVERIFY2(!(leaf.fixed || spread.refusal || same) || value == leaf.value, cases.name(number));
            QVERIFY2(leaf.fixed || spread.refusal || same || (value >= *leaf.low && (!leaf.high || value <= *leaf.high)), cases.name(number));
            QVERIFY2(spread.refusal || value.ore() == (*slow)[i], cases.name(number) + ' ' + told(spread).toUtf8());
        }
        if (spread.refusal)
            continue;
        ++carriedOut;
        QVERIFY2(sum == any.total.ore(), cases.name(number));
        Case again = any;
        for (std::size_t i = 0; i < again.leaves.size(); ++i)
            again.leaves[i].value = spread.values[i];
        QVERIFY2(spreadOver(again.total, again.leaves, again.quantum).values == spread.values, cases.name(number));
    }
    QVERIFY2(carriedOut > RandomCases::count() / 4, "too few cases that can be carried out");
}

void tst_SpreadProperties::orderDoesNotMatter()
{
    RandomCases cases;
    for (int number = 0; number < RandomCases::count(); ++number) {
        Case any = anyCase(cases);
        for (std::size_t i = 0; i < any.leaves.size(); ++i)
            any.leaves[i].value = Money::fromOre(any.leaves[i].value.ore() * 8 + qint64(i)); // no ties
        const LeafSpread spread = spreadOver(any.total, any.leaves, any.quantum);
        std::vector<std::size_t> order(any.leaves.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), cases.random());
        Case other = any;
        for (std::size_t i = 0; i < order.size(); ++i)
            other.leaves[i] = any.leaves[order[i]];
        const LeafSpread turned = spreadOver(other.total, other.leaves, other.quantum);
        QVERIFY2(spread.refusal.has_value() == turned.refusal.has_value(), cases.name(number));
        for (std::size_t i = 0; i < order.size(); ++i)
            QVERIFY2(turned.values[i] == spread.values[order[i]], cases.name(number));
    }
}

/// A total refused by an amount is carried out once it is changed by just that, and not by less.
void tst_SpreadProperties::refusalsAreNearest()
{
    RandomCases cases;
    int refused = 0;
    for (int number = 0; number < RandomCases::count(); ++number) {
        const Case any = anyCase(cases);
        const LeafSpread spread = spreadOver(any.total, any.leaves, any.quantum);
        if (!spread.refusal)
            continue;
        ++refused;
        using Kind = SpreadRefusal::Kind;
        const Kind kind = spread.refusal->kind;
        QVERIFY2(kind == Kind::NothingFree || kind == Kind::BelowBounds || kind == Kind::AboveBounds, cases.name(number));
        const Money amount = kind == Kind::BelowBounds ? spread.refusal->amount : -spread.refusal->amount;
        const Money step = Money::fromOre(amount.isNegative() ? -1 : 1);
        QVERIFY2(!spreadOver(any.total + amount, any.leaves, any.quantum).refusal, cases.name(number));
        const Money nearer = any.total + amount - step;
        QVERIFY2(amount == step || nearer == presentOf(any.leaves) || spreadOver(nearer, any.leaves, any.quantum).refusal, cases.name(number));
    }
    QVERIFY2(refused > RandomCases::count() / 50, "too few refusals");
}

QTEST_GUILESS_MAIN(tst_SpreadProperties)
#include "tst_spreadproperties.moc"
