#include "planning/addedrounding.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Rounding amounts and their sums together: what is shown adds up, and nothing is further off than one step.
class tst_AddedRounding : public QObject
{
    Q_OBJECT

private slots:
    void nearest_data();
    void nearest();
    void together_data();
    void together();
    void tablesWithTotalsDownAndAcrossAlwaysAddUp();
    void smallTablesAreAsNearAsAnyRounding();
    void threeDirectionsAddUpOrAreRefused();
};

namespace {

using Ore = QList<qint64>;
using Parts = QList<QList<int>>; ///< of each sum: the total, then its parts

AddedAmounts added(const Ore &ore, const Parts &sums)
{
    AddedAmounts made;
    for (const qint64 amount : ore)
        made.amounts.push_back(Money::fromOre(amount));
    for (const QList<int> &sum : sums)
        made.sums.push_back({std::size_t(sum.front()), {sum.begin() + 1, sum.end()}});
    return made;
}

/// Random amounts in a box, with sums along each of its sides and of all.
AddedAmounts box(RandomCases &cases, const std::vector<std::size_t> &sides, qint64 most)
{
    std::size_t all = 1;
    for (const std::size_t side : sides)
        all *= side + 1; // the last of each side is its sum
    AddedAmounts made;
    made.amounts.resize(all);
    std::vector<std::vector<std::size_t>> places;
    for (std::size_t place = 0; place < all; ++place) {
        std::vector<std::size_t> at;
        for (std::size_t rest = place, i = 0; i < sides.size(); ++i) {
            at.push_back(rest % (sides[i] + 1));
            rest /= sides[i] + 1;
        }
        places.push_back(at);
    }
    for (std::size_t place = 0; place < all; ++place) {
        const bool isLeaf = std::ranges::equal(places[place], sides, std::less<>());
        if (isLeaf)
            made.amounts[place] = Money::fromOre(cases.between(-most / 4, most));
    }
    for (std::size_t place = 0; place < all; ++place) { // a place after all that it adds up
        std::size_t step = 1;
        bool isAdded = false;
        for (std::size_t i = 0; i < sides.size(); ++i) {
            if (places[place][i] == sides[i]) {
                AddedAmounts::Sum sum{place, {}};
                Money total;
                for (std::size_t part = 1; part <= sides[i]; ++part) {
                    sum.parts.push_back(place - part * step);
                    total += made.amounts[place - part * step];
                }
                if (!isAdded)
                    made.amounts[place] = total;
                isAdded = true;
                made.sums.push_back(std::move(sum));
            }
            step *= sides[i] + 1;
        }
    }
    return made;
}

bool isWithinOneStep(const AddedAmounts &amounts, const std::vector<Money> &values, Money quantum)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qint64 off = (values[i] - amounts.amounts[i]).ore();
        if (values[i].ore() % quantum.ore() != 0 || std::abs(off) >= quantum.ore())
            return false;
    }
    return true;
}

qint64 distance(const AddedAmounts &amounts, const std::vector<Money> &values)
{
    qint64 all = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        all += std::abs((values[i] - amounts.amounts[i]).ore());
    return all;
}

} // namespace

void tst_AddedRounding::nearest_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("down") << qint64(149) << qint64(100);
    QTest::newRow("half goes away from nought") << qint64(150) << qint64(200);
    QTest::newRow("below nought too") << qint64(-150) << qint64(-200);
    QTest::newRow("a whole number stays") << qint64(300) << qint64(300);
}

void tst_AddedRounding::nearest()
{
    QFETCH(qint64, ore);
    QTEST(roundedTo(Money::fromOre(ore), Money::fromOre(100)).ore(), "expected");
}

void tst_AddedRounding::together_data()
{
    QTest::addColumn<Ore>("ore");
    QTest::addColumn<Parts>("sums");
    QTest::addColumn<Ore>("expected");
    QTest::newRow("nothing") << Ore{} << Parts{} << Ore{};
    QTest::newRow("no sums: each to the nearest") << Ore{149, 150, -120} << Parts{} << Ore{100, 200, -100};
    QTest::newRow("whole numbers stay") << Ore{300, 100, 200} << Parts{{0, 1, 2}} << Ore{300, 100, 200};
    QTest::newRow("the largest remainder goes up") << Ore{400, 133, 134, 133} << Parts{{0, 1, 2, 3}} << Ore{400, 100, 200, 100};
    QTest::newRow("of remainders as large the first goes up") << Ore{400, 350, 50} << Parts{{0, 1, 2}} << Ore{400, 400, 0};
    QTest::newRow("totals that cannot all be the nearest") << Ore{120, 60, 60, 60, 60} << Parts{{0, 1, 2}, {3, 1}, {4, 2}} << Ore{100, 100, 0, 100, 0};
    QTest::newRow("the total is the nearest") << Ore{240, 80, 80, 80} << Parts{{0, 1, 2, 3}} << Ore{200, 100, 100, 0};
    QTest::newRow("a total of totals") << Ore{280, 140, 70, 70, 140, 70, 70} << Parts{{0, 1, 4}, {1, 2, 3}, {4, 5, 6}} << Ore{300, 200, 100, 100, 100, 100, 0};
    QTest::newRow("below nought") << Ore{-100, -150, 50} << Parts{{0, 1, 2}} << Ore{-100, -100, 0};
    QTest::newRow("totals down and across") << Ore{50, 50, 100, 50, 50, 100, 100, 100, 200} << Parts{{2, 0, 1}, {5, 3, 4}, {6, 0, 3}, {7, 1, 4}, {8, 2, 5}, {8, 6, 7}}
                                            << Ore{100, 0, 100, 0, 100, 100, 100, 100, 200};
}

void tst_AddedRounding::together()
{
    QFETCH(Ore, ore);
    QFETCH(Parts, sums);
    const std::optional<std::vector<Money>> values = roundedTogether(added(ore, sums), Money::fromOre(100));
    QVERIFY(values);
    Ore found;
    for (const Money value : *values)
        found.append(value.ore());
    QTEST(found, "expected");
}

void tst_AddedRounding::tablesWithTotalsDownAndAcrossAlwaysAddUp()
{
    RandomCases cases;
    for (int i = 0; i < RandomCases::count() / 10; ++i) {
        const AddedAmounts amounts = box(cases, {std::size_t(cases.between(1, 7)), std::size_t(cases.between(1, 9))}, 100'000);
        const Money quantum = Money::fromOre(cases.oneIn(3) ? 10'000 : cases.between(2, 5'000));
        const std::optional<std::vector<Money>> values = roundedTogether(amounts, quantum);
        QVERIFY2(values, cases.name(i));
        QVERIFY2(amounts.isKeptBy(*values) && isWithinOneStep(amounts, *values, quantum), cases.name(i));
        QVERIFY2(values->back() == roundedTo(amounts.amounts.back(), quantum), cases.name(i));
    }
}

void tst_AddedRounding::smallTablesAreAsNearAsAnyRounding()
{
    RandomCases cases;
    const Money quantum = Money::fromOre(100);
    for (int i = 0; i < RandomCases::count() / 50; ++i) {
        const AddedAmounts amounts = box(cases, {3}, 1'000); // one total: what is nearest is not weighed
        const std::optional<std::vector<Money>> values = roundedTogether(amounts, quantum);
        QVERIFY2(values, cases.name(i));
        for (int ups = 0; ups < 8; ++ups) {
            std::vector<Money> other;
            Money total;
            for (std::size_t part = 0; part < 3; ++part) {
                const qint64 ore = amounts.amounts[part].ore();
                const qint64 low = (ore >= 0 ? ore : ore - 99) / 100 * 100;
                other.push_back(Money::fromOre(low + ((ups >> part) % 2 == 1 && low != ore ? 100 : 0)));
                total += other.back();
            }
            other.push_back(roundedTo(amounts.amounts[3], quantum));
            if (total == other.back())
                QVERIFY2(distance(amounts, *values) <= distance(amounts, other), cases.name(i));
        }
    }
}

void tst_AddedRounding::threeDirectionsAddUpOrAreRefused()
{
    RandomCases cases;
    int solved = 0;
    const int all = RandomCases::count() / 50;
    for (int i = 0; i < all; ++i) {
        const AddedAmounts amounts = box(cases, {std::size_t(cases.between(2, 5)), 3, std::size_t(cases.between(2, 5))}, 100'000);
        const Money quantum = Money::fromOre(1'000);
        const std::optional<std::vector<Money>> values = roundedTogether(amounts, quantum);
        if (!values)
            continue;
        ++solved;
        QVERIFY2(amounts.isKeptBy(*values) && isWithinOneStep(amounts, *values, quantum), cases.name(i));
    }
    QVERIFY2(solved > all / 2, qPrintable(QString::number(solved)));
}

QTEST_APPLESS_MAIN(tst_AddedRounding)
#include "tst_addedrounding.moc"
