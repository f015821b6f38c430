#include "domain/money.h"
#include "domain/unit.h"

#include <QTest>

#include <limits>
#include <type_traits>

using namespace ramme;

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void nothingTurnsIntoMoneyByItself();
    void add_data();
    void add();
    void limit_data();
    void limit();
    void aThousandOfTheLargestAddUp();
    void unitsAreCountedInOre();
};

void tst_Money::nothingTurnsIntoMoneyByItself()
{
    QVERIFY((!std::is_convertible_v<double, Money>));
    QVERIFY((!std::is_convertible_v<qint64, Money>));
    QVERIFY((!std::is_convertible_v<Money, qint64>));
    QVERIFY((!std::is_convertible_v<Money, double>));
    QVERIFY((!std::is_constructible_v<Money, double>));
    QVERIFY((!std::is_constructible_v<Money, qint64>));
}

void tst_Money::add_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("sum");
    QTest::newRow("tenths that doubles get wrong") << qint64(10'000'000) << qint64(20'000'000) << qint64(30'000'000);
    QTest::newRow("one øre beside the largest") << Money::limit().ore() << qint64(1) << Money::limit().ore() + 1;
    QTest::newRow("past nought") << qint64(5) << qint64(-7) << qint64(-2);
}

void tst_Money::add()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, sum);
    QCOMPARE((Money::fromOre(a) + Money::fromOre(b)).ore(), sum);
    QCOMPARE((Money::fromOre(sum) - Money::fromOre(b)).ore(), a);
    Money money = Money::fromOre(a);
    money += Money::fromOre(b);
    money -= Money::fromOre(a);
    QCOMPARE(money.ore(), b);
    QCOMPARE((-money).ore(), -b);
}

void tst_Money::limit_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<bool>("within");
    QTest::newRow("the largest") << Money::limit().ore() << true;
    QTest::newRow("the smallest") << -Money::limit().ore() << true;
    QTest::newRow("one øre more") << Money::limit().ore() + 1 << false;
    QTest::newRow("one øre less") << -Money::limit().ore() - 1 << false;
    QTest::newRow("the largest integer") << std::numeric_limits<qint64>::max() << false;
    QTest::newRow("the smallest integer") << std::numeric_limits<qint64>::min() << false;
}

void tst_Money::limit()
{
    QFETCH(qint64, ore);
    QFETCH(bool, within);
    QCOMPARE(Money::fromOre(ore).isWithinLimit(), within);
}

void tst_Money::aThousandOfTheLargestAddUp()
{
    Money sum;
    for (int i = 0; i < 1'000; ++i)
        sum += Money::limit();
    QCOMPARE(sum.ore(), Money::limit().ore() * 1'000);
    QVERIFY(sum > Money::limit());
}

void tst_Money::unitsAreCountedInOre()
{
    QCOMPARE(oreIn(Unit::Kroner), Money::fromKroner(1).ore());
    QCOMPARE(oreIn(Unit::Thousand), Money::fromKroner(1'000).ore());
    QCOMPARE(oreIn(Unit::Million), Money::fromKroner(1'000'000).ore());
}

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
