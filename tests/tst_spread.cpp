#include "planning/spread.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

using Numbers = QList<qint64>; // hundredths of a mill.

namespace {

Money mill(qint64 hundredths) { return Money::fromOre(hundredths * 1'000'000); }

std::vector<qint64> weightsOf(const Numbers &numbers) { return {numbers.begin(), numbers.end()}; }

} // namespace

class tst_Spread : public QObject
{
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
    void refused_data();
    void refused();
    void quantum_data();
    void quantum();
    void belowOneQuantumGoesToTheLargestWeight();
    void partsAlwaysAddUp();
};

void tst_Spread::parts_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<Numbers>("weights");
    QTest::addColumn<Numbers>("parts");
    QTest::addColumn<bool>("equalShares");
    QTest::addColumn<bool>("someGotNothing");

    const Numbers frames{10250, 7300, 2070, 2350, 1020};
    QTest::newRow("a total cut down keeps its sum (B1)") << qint64(22000) << frames << Numbers{9810, 6980, 1980, 2250, 980} << false << false;
    QTest::newRow("a release over the frames (B4)") << qint64(3720) << frames << Numbers{1660, 1180, 330, 380, 170} << false << false;
    QTest::newRow("zero weights get nothing (B6)") << qint64(4000) << Numbers{2950, 0, 0, 0} << Numbers{4000, 0, 0, 0} << false << true;
    QTest::newRow("all weights zero gives equal shares (B7)") << qint64(1000) << Numbers{0, 0, 0} << Numbers{340, 330, 330} << true << false;
    QTest::newRow("a tie goes to the first (B8)") << qint64(100) << Numbers{1, 1, 1} << Numbers{40, 30, 30} << false << false;
    QTest::newRow("a tie goes to the larger weight") << qint64(50) << Numbers{100, 300, 100, 500} << Numbers{0, 20, 0, 30} << false << false;
    QTest::newRow("a negative total mirrors the positive") << qint64(-22000) << frames << Numbers{-9810, -6980, -1980, -2250, -980} << false << false;
    QTest::newRow("nothing to spread") << qint64(0) << frames << Numbers{0, 0, 0, 0, 0} << false << false;
}

void tst_Spread::parts()
{
    QFETCH(qint64, total);
    QFETCH(Numbers, weights);
    QFETCH(Numbers, parts);
    QFETCH(bool, equalShares);
    QFETCH(bool, someGotNothing);
    const Result<Spread> result = spread(mill(total), weightsOf(weights), mill(10));
    QVERIFY(result);
    QCOMPARE(result->parts.size(), std::size_t(parts.size()));
    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(result->parts[std::size_t(i)].ore(), mill(parts[i]).ore());
    QCOMPARE(result->equalShares, equalShares);
    QCOMPARE(result->someGotNothing, someGotNothing);
}

void tst_Spread::refused_data()
{
    QTest::addColumn<Numbers>("weights");
    QTest::addColumn<qint64>("quantum");
    QTest::newRow("a negative weight") << Numbers{1, -1} << qint64(10);
    QTest::newRow("nobody to take it") << Numbers{} << qint64(10);
    QTest::newRow("a quantum of nought") << Numbers{1} << qint64(0);
}

void tst_Spread::refused()
{
    QFETCH(Numbers, weights);
    QFETCH(qint64, quantum);
    const Result<Spread> result = spread(mill(100), weightsOf(weights), mill(quantum));
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
}

void tst_Spread::quantum_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<qint64>("quantum");
    QTest::newRow("0,1 mill. by default") << qint64(4'820'000'000) << qint64(10'000'000);
    QTest::newRow("0,01 mill. where the amount is finer") << qint64(3'009'000'000) << qint64(1'000'000);
    QTest::newRow("1 000 kroner") << qint64(19'390'500'000) << qint64(100'000);
    QTest::newRow("1 krone") << qint64(123'400) << qint64(100);
    QTest::newRow("1 øre") << qint64(5) << qint64(1);
    QTest::newRow("nought") << qint64(0) << qint64(10'000'000);
    QTest::newRow("negative") << qint64(-3'009'000'000) << qint64(1'000'000);
}

void tst_Spread::quantum()
{
    QFETCH(qint64, ore);
    QFETCH(qint64, quantum);
    QCOMPARE(quantumFor(Money::fromOre(ore)).ore(), quantum);
}

void tst_Spread::belowOneQuantumGoesToTheLargestWeight()
{
    const Result<Spread> result = spread(Money::fromOre(10'000'007), {1, 3}, Money::fromOre(10));
    QVERIFY(result);
    QCOMPARE(result->parts[0].ore(), 2'500'000);
    QCOMPARE(result->parts[1].ore(), 7'500'007);
    QCOMPARE(result->belowQuantum.ore(), 7);
}

void tst_Spread::partsAlwaysAddUp()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 20'000; ++round) {
        std::vector<qint64> weights(std::size_t(random.bounded(1, 9)));
        for (qint64 &weight : weights)
            weight = random.bounded(4) == 0 ? 0 : random.bounded(Money::limit().ore());
        const Money total = Money::fromOre(random.bounded(-Money::limit().ore(), Money::limit().ore()));
        const Money quantum = random.bounded(2) ? quantumFor(total) : Money::fromOre(random.bounded(1, 100'000'000));
        const Result<Spread> result = spread(total, weights, quantum);
        QVERIFY(result);
        const Money sum = std::accumulate(result->parts.begin(), result->parts.end(), Money());
        QVERIFY2(sum == total, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        for (std::size_t i = 0; i < weights.size(); ++i)
            QVERIFY2(weights[i] != 0 || result->equalShares || result->parts[i].isZero(), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
    }
}

QTEST_GUILESS_MAIN(tst_Spread)
#include "tst_spread.moc"
