#include "planning/spread.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

using Leaves = std::vector<SpreadLeaf>;
using Numbers = QList<qint64>;

namespace {

Money mill(qint64 hundredths) { return Money::fromOre(hundredths * 1'000'000); }

/// Free leaves with these values, in hundredths of a mill.
Leaves free(const Numbers &values)
{
    Leaves leaves;
    for (const qint64 value : values)
        leaves.emplace_back().value = mill(value);
    return leaves;
}

Leaves with(Leaves leaves, const std::function<void(Leaves &)> &change)
{
    change(leaves);
    return leaves;
}

Leaves held(const Numbers &values, const QList<std::size_t> &which)
{
    return with(free(values), [&](Leaves &leaves) {
        for (const std::size_t i : which)
            leaves[i].fixed = true;
    });
}

Leaves atLeast(const Numbers &values, const Numbers &lows)
{
    return with(free(values), [&](Leaves &leaves) {
        for (qsizetype i = 0; i < lows.size(); ++i)
            leaves[std::size_t(i)].low = mill(lows[i]);
    });
}

Numbers oreOf(const std::vector<Money> &values)
{
    Numbers numbers;
    for (const Money value : values)
        numbers.append(value.ore());
    return numbers;
}

Numbers millions(const Numbers &hundredths)
{
    Numbers numbers;
    for (const qint64 number : hundredths)
        numbers.append(mill(number).ore());
    return numbers;
}

const Numbers frames{10250, 7300, 2070, 2350, 1020};
const Numbers earmarked{1000, 700, 400, 1430};

} // namespace


/// A total spread over leaves that may be held, read-only or bounded.
class tst_Spreading : public QObject
{
    Q_OBJECT

private slots:
    void total_data();
    void total();
    void editUnderATotal_data();
    void editUnderATotal();
    void refused_data();
    void refused();
    void notices();
    void quantumOfATotal();
};

void tst_Spreading::total_data()
{
    QTest::addColumn<Leaves>("leaves");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("quantum");
    QTest::addColumn<Numbers>("values");

    QTest::newRow("a held leaf keeps its value (A3)") << held({1000, 2000, 3000}, {1}) << qint64(10000) << qint64(10) << Numbers{2000, 2000, 6000};
    QTest::newRow("all nought gives equal shares (A5)") << free({0, 0, 0}) << qint64(1'200'000) << qint64(10) << Numbers{400'000, 400'000, 400'000};
    QTest::newRow("a cut keeps its sum to the last tenth (B1)") << free(frames) << qint64(22000) << qint64(10) << Numbers{9810, 6980, 1980, 2250, 980};
    QTest::newRow("a cut beside a held leaf (B2)") << held(frames, {0}) << qint64(22000) << qint64(10) << Numbers{10250, 6730, 1910, 2170, 940};
    QTest::newRow("a lower bound that binds (B3)")
        << with(held(frames, {0}), [](Leaves &leaves) { leaves[1].low = mill(7000); }) << qint64(22000) << qint64(10) << Numbers{10250, 7000, 1810, 2050, 890};
    QTest::newRow("leaves of nought get nothing (B6)") << free({2950, 0, 0, 0}) << qint64(4000) << qint64(10) << Numbers{4000, 0, 0, 0};
    QTest::newRow("equal shares in whole tenths (B7)") << free({0, 0, 0}) << qint64(1000) << qint64(10) << Numbers{340, 330, 330};
    QTest::newRow("a tie goes to the first (B8)") << free({100, 100, 100}) << qint64(100) << qint64(10) << Numbers{40, 30, 30};
    QTest::newRow("what is below a tenth goes to the largest (B9)") << held({3080, 3009, 2895, 549}, {1}) << qint64(9000) << qint64(10) << Numbers{2831, 3009, 2660, 500};
    QTest::newRow("hundredths leave nothing over (B9)") << held({3080, 3009, 2895, 549}, {1}) << qint64(9000) << qint64(1) << Numbers{2828, 3009, 2659, 504};
    QTest::newRow("earmarks take the cut from the one without (B10)") << atLeast(earmarked, {1000, 700, 400}) << qint64(2500) << qint64(10) << Numbers{1000, 700, 400, 400};
    QTest::newRow("the present total changes nothing, whatever the quantum") << free({1234, 5678}) << qint64(6912) << qint64(1000) << Numbers{1234, 5678};
    QTest::newRow("an upper bound hands on what it keeps out")
        << with(free({100, 100, 200}), [](Leaves &leaves) { leaves[2].high = mill(250); }) << qint64(800) << qint64(10) << Numbers{280, 270, 250};
    QTest::newRow("the side that is broken by more goes to its bounds first")
        << with(free({500, 400, 100}), [](Leaves &leaves) { leaves[0].high = mill(900); leaves[2].low = mill(190); }) << qint64(2000) << qint64(10) << Numbers{900, 880, 220};
    QTest::newRow("bounds of both sides broken alike are both kept")
        << with(free({100, 100, 100}), [](Leaves &leaves) { leaves[0].low = mill(300); leaves[1].high = mill(100); }) << qint64(600) << qint64(10) << Numbers{300, 100, 200};
    QTest::newRow("a weight of nought is lifted to its bound and no further")
        << with(free({0, 100, 300}), [](Leaves &leaves) { leaves[0].low = mill(50); }) << qint64(850) << qint64(10) << Numbers{50, 200, 600};
    QTest::newRow("rounding down goes no lower than a bound")
        << with(free({100, 100, 100}), [](Leaves &leaves) { leaves[2].low = mill(133); }) << qint64(400) << qint64(10) << Numbers{137, 130, 133};
    QTest::newRow("rounding goes no higher than a bound")
        << with(free({300, 100}), [](Leaves &leaves) { leaves[0].high = mill(301); }) << qint64(401) << qint64(10) << Numbers{301, 100};
    QTest::newRow("a total turned below nought divides as above it, where nothing forbids it")
        << with(free({100, 300}), [](Leaves &leaves) { leaves[0].low.reset(); leaves[1].low.reset(); }) << qint64(-600) << qint64(10) << Numbers{-150, -450};
    QTest::newRow("weights of another row") << with(free({100, 300}), [](Leaves &leaves) { leaves[0].weight = 3; leaves[1].weight = 1; }) << qint64(400) << qint64(10) << Numbers{300, 100};
}

void tst_Spreading::total()
{
    QFETCH(Leaves, leaves);
    QFETCH(qint64, total);
    QFETCH(qint64, quantum);
    QFETCH(Numbers, values);
    const LeafSpread spread = spreadOver(mill(total), leaves, mill(quantum));
    QVERIFY(!spread.refusal);
    QCOMPARE(oreOf(spread.values), millions(values));

    for (std::size_t i = 0; i < leaves.size(); ++i)
        leaves[i].value = spread.values[i];
    QCOMPARE(oreOf(spreadOver(mill(total), leaves, mill(quantum)).values), millions(values));
}

void tst_Spreading::editUnderATotal_data()
{
    QTest::addColumn<Leaves>("leaves");
    QTest::addColumn<std::size_t>("edited");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<Numbers>("values");

    QTest::newRow("the others give what one gets (A1)") << free({20000, 30000, 50000}) << std::size_t(2) << qint64(70000) << Numbers{12000, 18000, 70000};
    QTest::newRow("a held one gives nothing (A2)") << held({20000, 30000, 50000}, {0}) << std::size_t(2) << qint64(70000) << Numbers{20000, 10000, 70000};
    QTest::newRow("each in its proportion (A4)") << free({1000, 2000, 3000}) << std::size_t(0) << qint64(2000) << Numbers{2000, 1600, 2400};
    QTest::newRow("the value it has changes nothing") << free({123, 456}) << std::size_t(0) << qint64(123) << Numbers{123, 456};
}

void tst_Spreading::editUnderATotal()
{
    QFETCH(Leaves, leaves);
    QFETCH(std::size_t, edited);
    QFETCH(qint64, value);
    QFETCH(Numbers, values);
    const LeafSpread spread = editedUnderTotal(leaves, edited, mill(value), mill(10));
    QVERIFY(!spread.refusal);
    QCOMPARE(oreOf(spread.values), millions(values));
}

void tst_Spreading::refused_data()
{
    using Kind = SpreadRefusal::Kind;
    QTest::addColumn<Leaves>("leaves");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<std::size_t>>("which");
    using Which = QList<std::size_t>;

    QTest::newRow("less than the earmarks (B11)") << atLeast(earmarked, {1000, 700, 400}) << qint64(2000) << Kind::BelowBounds << qint64(100) << Which{0, 1, 2};
    QTest::newRow("all are held (B12)") << held({500, 300}, {0, 1}) << qint64(900) << Kind::NothingFree << qint64(100) << Which{};
    QTest::newRow("all are held and have too much") << held({500, 300}, {0, 1}) << qint64(700) << Kind::NothingFree << qint64(-100) << Which{};
    QTest::newRow("held ones alone are more than the total") << held({500, 300}, {0}) << qint64(400) << Kind::BelowBounds << qint64(100) << Which{1};
    QTest::newRow("no leaves at all") << Leaves{} << qint64(100) << Kind::NothingFree << qint64(100) << Which{};
    QTest::newRow("more than the upper bounds") << with(free({100, 100}), [](Leaves &leaves) { leaves[0].high = leaves[1].high = mill(150); })
                                                << qint64(400) << Kind::AboveBounds << qint64(100) << Which{0, 1};
    QTest::newRow("a leaf of no weight takes nothing over") << with(free({100, 0}), [](Leaves &leaves) { leaves[0].high = mill(150); })
                                                            << qint64(160) << Kind::AboveBounds << qint64(10) << Which{0, 1};
    QTest::newRow("a value below nought is no weight") << free({100, -50}) << qint64(400) << Kind::NegativeWeight << qint64(0) << Which{1};
    QTest::newRow("bounds that cross") << with(free({100, 100}), [](Leaves &leaves) { leaves[1].high = mill(-1); }) << qint64(400) << Kind::CrossedBounds << qint64(0) << Which{1};
}

void tst_Spreading::refused()
{
    QFETCH(Leaves, leaves);
    QFETCH(qint64, total);
    QFETCH(SpreadRefusal::Kind, kind);
    QFETCH(qint64, amount);
    QFETCH(QList<std::size_t>, which);
    const LeafSpread spread = spreadOver(mill(total), leaves, mill(10));
    QVERIFY(spread.refusal);
    QCOMPARE(spread.refusal->kind, kind);
    QCOMPARE(spread.refusal->amount.ore(), mill(amount).ore());
    QCOMPARE(QList<std::size_t>(spread.refusal->leaves.begin(), spread.refusal->leaves.end()), which);
    for (std::size_t i = 0; i < leaves.size(); ++i)
        QCOMPARE(spread.values[i].ore(), leaves[i].value.ore());
}

void tst_Spreading::notices()
{
    QVERIFY(spreadOver(mill(1000), free({0, 0, 0}), mill(10)).equalShares);
    QVERIFY(!spreadOver(mill(1000), free({0, 1, 0}), mill(10)).equalShares);
    QCOMPARE(spreadOver(mill(4000), free({2950, 0, 0, 0}), mill(10)).gotNothing, (std::vector<std::size_t>{1, 2, 3}));
    QVERIFY(spreadOver(mill(4000), free({2950, 1}), mill(10)).gotNothing.empty());

    const LeafSpread remainder = spreadOver(mill(9000), held({3080, 3009, 2895, 549}, {1}), mill(10));
    QCOMPARE(remainder.belowQuantum.ore(), mill(1).ore());
    QCOMPARE(remainder.remainderTo.value_or(9), std::size_t(0));
    QCOMPARE(remainder.finerQuantum.value_or(Money()).ore(), mill(1).ore());
    const LeafSpread whole = spreadOver(mill(9000), held({3080, 3009, 2895, 549}, {1}), mill(1));
    QVERIFY(whole.belowQuantum.isZero() && !whole.remainderTo && !whole.finerQuantum);

    const LeafSpread bound = spreadOver(mill(2500), atLeast(earmarked, {1000, 700, 400}), mill(10));
    QCOMPARE(bound.atLow, (std::vector<std::size_t>{0, 1, 2}));
    QVERIFY(bound.atHigh.empty());
}

void tst_Spreading::quantumOfATotal()
{
    QCOMPARE(spreadQuantum(mill(22000)).ore(), mill(10).ore());
    QCOMPARE(spreadQuantum(mill(3009)).ore(), mill(1).ore());
    QCOMPARE(spreadQuantum(Money::fromOre(1)).ore(), mill(1).ore());
}

QTEST_GUILESS_MAIN(tst_Spreading)
#include "tst_spreading.moc"
