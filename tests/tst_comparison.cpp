#include "planning/comparison.h"
#include "support/leaves.h"
#include "support/randomcases.h"

#include <QTest>

#include <numeric>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

ComparedSide side(ComparedSide::Kind kind, std::initializer_list<Leaf> leaves)
{
    ComparedSide made;
    made.kind = kind;
    for (const Leaf &each : leaves)
        made.leaves.put(each);
    return made;
}

/// 10 for Alfa and 20 for Beta in 2027; moved 3 over, and as another vintage in other kroner had it.
std::vector<ComparedSide> three()
{
    const LeafKey alfaNhn = leaf(u"Alfa"_s), alfaHdir = leaf(u"Alfa"_s, u"Hdir"_s), beta = leaf(u"Beta"_s), later = leaf(u"Beta"_s, u"NHN"_s, 2028);
    return {side(ComparedSide::Kind::Plan, {of(alfaNhn, 700), of(alfaHdir, 300), of(beta, 2000), of(later, 500), reserve(3720)}),
            side(ComparedSide::Kind::Scenario, {of(alfaNhn, 400), of(alfaHdir, 300), of(beta, 2300), of(later, 500), reserve(3720)}),
            side(ComparedSide::Kind::Vintage, {of(alfaNhn, 1000, PriceBase::ofYear(2025)), of(leaf(u"Gamma"_s, QString()), 100)})};
}

const ComparisonRow *rowOf(const Comparison &comparison, std::optional<QString> area, std::optional<int> year, std::optional<QString> recipient)
{
    const auto found = std::ranges::find_if(comparison.rows, [&](const ComparisonRow &row) { return row.area == area && row.year == year && row.recipient == recipient; });
    return found == comparison.rows.end() ? nullptr : &*found;
}

} // namespace

class tst_Comparison : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data();
    void amounts();
    void shares_data();
    void shares();
    void basesAreMarked();
    void inOneBase();
    void carryOverAndEstimates();
    void oneArea();
    void oneYear();
    void nothing();
    void everythingAddsUp();
};

void tst_Comparison::amounts_data()
{
    QTest::addColumn<std::optional<QString>>("area");
    QTest::addColumn<std::optional<int>>("year");
    QTest::addColumn<std::optional<QString>>("recipient");
    QTest::addColumn<QList<qint64>>("hundredths"); // amount and difference of each
    using Text = std::optional<QString>;
    using Year = std::optional<int>;

    QTest::newRow("an area in a year") << Text(u"Alfa"_s) << Year(2027) << Text() << QList<qint64>{1000, 0, 700, -300, 1000, 0};
    QTest::newRow("an area over the period") << Text(u"Beta"_s) << Year() << Text() << QList<qint64>{2500, 0, 2800, 300, 0, -2500};
    QTest::newRow("a recipient in a year") << Text() << Year(2027) << Text(u"NHN"_s) << QList<qint64>{2700, 0, 2700, 0, 1000, -1700};
    QTest::newRow("what is unsplit") << Text() << Year(2027) << Text(QString()) << QList<qint64>{0, 0, 0, 0, 100, 100};
    QTest::newRow("the programme in a year, without the reserve") << Text() << Year(2027) << Text() << QList<qint64>{3000, 0, 3000, 0, 1100, -1900};
    QTest::newRow("the programme over the period") << Text() << Year() << Text() << QList<qint64>{3500, 0, 3500, 0, 1100, -2400};
    QTest::newRow("the reserve") << Text(QString()) << Year(2027) << Text() << QList<qint64>{3720, 0, 3720, 0, 0, -3720};
}

void tst_Comparison::amounts()
{
    QFETCH(std::optional<QString>, area);
    QFETCH(std::optional<int>, year);
    QFETCH(std::optional<QString>, recipient);
    QFETCH(QList<qint64>, hundredths);
    const Comparison comparison = compare(programme({}), three());
    const ComparisonRow *row = rowOf(comparison, area, year, recipient);
    QVERIFY(row);
    QList<qint64> found;
    for (const ComparedAmount &each : row->sides)
        found << each.amount.ore() / 1'000'000 << each.difference.ore() / 1'000'000;
    QCOMPARE(found, hundredths);
    QVERIFY(row->differs() == (found != QList<qint64>{found[0], 0, found[0], 0, found[0], 0}));
}

void tst_Comparison::shares_data()
{
    QTest::addColumn<QList<qint64>>("amounts"); // NHN, Hdir, FHI
    QTest::addColumn<QList<int>>("expected");

    QTest::newRow("thirds add up to the whole") << QList<qint64>{1, 1, 1} << QList<int>{334, 333, 333};
    QTest::newRow("two thirds and a third") << QList<qint64>{200, 100, 0} << QList<int>{667, 333, 0};
    QTest::newRow("the largest fraction gets the rest") << QList<qint64>{100, 10, 1} << QList<int>{901, 90, 9};
    QTest::newRow("nothing to share") << QList<qint64>{0, 0, 0} << QList<int>{};
    QTest::newRow("no share of what is below nought") << QList<qint64>{5, -1, 0} << QList<int>{};
}

void tst_Comparison::shares()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QList<int>, expected);
    const Comparison comparison = compare(programme({}), {side(ComparedSide::Kind::Plan, {of(leaf(u"Alfa"_s), amounts[0]), of(leaf(u"Beta"_s, u"Hdir"_s), amounts[1]), of(leaf(u"Beta"_s, u"FHI"_s), amounts[2])})});
    const std::vector<int> &found = rowOf(comparison, std::nullopt, anyYear, std::nullopt)->sides[0].shares;
    QCOMPARE(QList<int>(found.begin(), found.end()), expected);
    QVERIFY(rowOf(comparison, std::nullopt, anyYear, u"NHN"_s)->sides[0].shares.empty());
}

void tst_Comparison::basesAreMarked()
{
    const Comparison comparison = compare(programme({}), three());
    const ComparisonRow &alfa = *rowOf(comparison, u"Alfa"_s, 2027, std::nullopt);
    QVERIFY(!alfa.sides[1].otherBase && alfa.sides[2].otherBase && !alfa.sides[2].mixedBases);
    const ComparisonRow &all = *rowOf(comparison, std::nullopt, 2027, std::nullopt);
    QVERIFY(!all.sides[1].otherBase && all.sides[2].mixedBases && all.sides[2].otherBase && !all.sides[2].priceBase);
}

void tst_Comparison::inOneBase()
{
    const IndexSeries index{u"Deflator"_s, u"2025"_s, {{2024, 1'000'000}, {2025, 1'050'000}}, {}};
    const Result<std::vector<ComparedSide>> priced = inPricesOf(three(), {index, 2025});
    QVERIFY(priced);
    const Comparison comparison = compare(programme({}), *priced);
    const ComparisonRow &all = *rowOf(comparison, std::nullopt, 2027, std::nullopt);
    QVERIFY(!all.sides[2].mixedBases && !all.sides[2].otherBase);
    QCOMPARE(all.sides[0].amount, mill(3150));
    QCOMPARE(all.sides[2].amount, mill(1105));
    QVERIFY(!inPricesOf(three(), {index, 2026}));
}

/// What was in an earlier frame too is told apart in a sum over years, and what rests on an estimate is known.
void tst_Comparison::carryOverAndEstimates()
{
    Leaf estimated = of(leaf(u"Beta"_s), 200);
    estimated.estimated = true;
    const Comparison comparison = compare(programme({}), {side(ComparedSide::Kind::Plan, {of(leaf(u"Alfa"_s), 700), of(leaf(u"Alfa"_s, u"NHN"_s, anyYear + 1, LineKind::CarryOver), 300), estimated})});
    QCOMPARE(rowOf(comparison, u"Alfa"_s, std::nullopt, std::nullopt)->sides[0].carryOver, mill(300));
    QCOMPARE(rowOf(comparison, u"Alfa"_s, anyYear, std::nullopt)->sides[0].carryOver, Money());
    QVERIFY(!rowOf(comparison, u"Alfa"_s, anyYear, std::nullopt)->sides[0].isEstimated);
    QVERIFY(rowOf(comparison, u"Beta"_s, anyYear, std::nullopt)->sides[0].isEstimated);
}

void tst_Comparison::oneArea()
{
    const Comparison comparison = compare(programme({}), three(), {u"Alfa"_s, std::nullopt});
    QCOMPARE(comparison.recipients, (std::vector<QString>{u"NHN"_s, u"Hdir"_s}));
    QCOMPARE(comparison.rows.size(), std::size_t(3)); // one year: each recipient, and both
    QCOMPARE(comparison.rows.back().sides[0].shares, (std::vector<int>{700, 300}));
    QVERIFY(std::ranges::all_of(comparison.rows, [](const ComparisonRow &row) { return row.area == u"Alfa"_s; }));
    QVERIFY(compare(programme({}), three(), {u"Delta"_s, std::nullopt}).rows.empty());
}

void tst_Comparison::oneYear()
{
    const Comparison comparison = compare(programme({}), three(), {std::nullopt, 2028});
    QCOMPARE(comparison.recipients, std::vector<QString>{u"NHN"_s}); // who gets something that year
    QVERIFY(std::ranges::all_of(comparison.rows, [](const ComparisonRow &row) { return row.year == 2028; }));
    QCOMPARE(rowOf(comparison, std::nullopt, 2028, std::nullopt)->sides[0].amount, mill(500));
}

void tst_Comparison::nothing()
{
    QVERIFY(compare(programme({}), {}).rows.empty());
    QVERIFY(compare(programme({}), {ComparedSide()}).rows.empty());
}

/// For any sides: recipients add up to areas and to the programme, years to the period, shares to the whole, and differences are differences.
void tst_Comparison::everythingAddsUp()
{
    RandomCases chance;
    const QStringList recipients{u"NHN"_s, u"Hdir"_s, u"Ny"_s, QString()};
    for (int i = 0; i < RandomCases::count() / 10; ++i) {
        std::vector<ComparedSide> sides(std::size_t(chance.between(1, 4)));
        for (ComparedSide &each : sides) {
            for (int leaves = int(chance.between(1, 20)); leaves > 0; --leaves) {
                Leaf one = of(leaf(chance.oneIn(2) ? u"Alfa"_s : u"Beta"_s, recipients[chance.between(0, 3)], int(chance.between(2026, 2028))), 0);
                one.amount = Money::fromOre(chance.between(0, 900'000'000'000));
                each.leaves.put(one);
            }
        }
        const Comparison comparison = compare(programme({}), sides);
        for (std::size_t side = 0; side < sides.size(); ++side) {
            Money ofAreas, ofRecipients, ofYears;
            for (const ComparisonRow &row : comparison.rows) {
                const ComparedAmount &each = row.sides[side];
                QVERIFY2(each.difference == each.amount - row.sides[0].amount, chance.name(i).constData());
                if (!each.shares.empty())
                    QVERIFY2(std::accumulate(each.shares.begin(), each.shares.end(), 0) == 1'000, chance.name(i).constData());
                if (row.year && row.area)
                    ofAreas += each.amount;
                if (row.year && row.recipient)
                    ofRecipients += each.amount;
                if (row.year && !row.area && !row.recipient)
                    ofYears += each.amount;
            }
            const Money whole = sides[side].leaves.sumOf(Scope());
            QVERIFY2(ofAreas == whole && ofRecipients == whole && ofYears == whole, chance.name(i).constData());
            QVERIFY2(comparison.rows.back().sides[side].amount == whole, chance.name(i).constData());
        }
    }
}

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
