#include "domain/figures.h"
#include "planning/priceview.h"
#include "support/leaves.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 100 in 2024, then 3,5 per cent more each year, less in 2028; nothing for 2030.
IndexSeries deflator()
{
    return {u"Deflator"_s, u"2025"_s, {{2023, 970'000}, {2024, 1'000'000}, {2025, 1'035'000}, {2026, 1'071'225}, {2027, 1'108'718}, {2028, 1'050'000}}, {}};
}

Programme sample()
{
    Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, state(FigureState::NotSet)}, {2027, amount(0)}})},
                                        {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(500)}}, LineKind::Award, u"Tildeling"_s),
                                         split(2024, {{u"NHN"_s, amount(200)}}, LineKind::CarryOver, u"Ubrukt"_s)}),
                                mandate(u"Beta"_s, 2024, {frames({{2025, amount(1000)}})}, {}, PriceBase::nominal()),
                                mandate(u"Gamma"_s, 2024, {frames({{2025, amount(555)}})}, {}, PriceBase())});
    made.reserves = {{2025, Reserve::Kind::Reserve, {}, amount(3720), {}}};
    int id = 0;
    visitFigures(made, [&id](Figure &figure) { figure.id = ++id; });
    return made;
}

Result<PricedPlan> seen(const Programme &programme, int year)
{
    const Plan plan = currentPlan(programme);
    return inPricesOf(plan, leavesOf(programme, plan), {deflator(), year});
}

} // namespace

class tst_PriceView : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data();
    void amounts();
    void cells_data();
    void cells();
    void sumsAreOfConvertedLeaves();
    void whatIsNotStatedIsLeft();
    void theBaseItselfChangesNothing();
    void aMissingYearIsNamed();
    void thereAndBackIsWhatIsStored();
    void whatIsNotTouchedIsConvertedAlike();
};

void tst_PriceView::amounts_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("expected"); // -1 where it is refused

    const qint64 hundredth = PriceView::convertedStep().ore();
    QTest::newRow("up") << qint64(7'300'000'000) << 2024 << 2025 << hundredth << qint64(7'556'000'000); // 75,555 mill., the half away from nought
    QTest::newRow("a cut likewise") << qint64(-7'300'000'000) << 2024 << 2025 << hundredth << qint64(-7'556'000'000);
    QTest::newRow("to the øre") << qint64(7'300'000'000) << 2024 << 2026 << qint64(1) << qint64(7'819'942'500);
    QTest::newRow("down") << qint64(103'500) << 2025 << 2024 << qint64(1) << qint64(100'000);
    QTest::newRow("a half is rounded away from nought") << qint64(100) << 2024 << 2025 << qint64(7) << qint64(105);
    QTest::newRow("below a half") << qint64(10) << 2024 << 2025 << qint64(1) << qint64(10);
    QTest::newRow("the same year needs no index") << qint64(123) << 2031 << 2031 << hundredth << qint64(123);
    QTest::newRow("nought needs no index") << qint64(0) << 2031 << 2025 << hundredth << qint64(0);
    QTest::newRow("the largest amount") << Money::limit().ore() << 2025 << 2024 << qint64(1) << qint64(966'183'574'879'227);
    QTest::newRow("beyond the largest amount") << Money::limit().ore() << 2024 << 2025 << qint64(1) << qint64(-1);
    QTest::newRow("from a year without a value") << qint64(100) << 2030 << 2025 << qint64(1) << qint64(-1);
    QTest::newRow("to a year without a value") << qint64(100) << 2025 << 2030 << qint64(1) << qint64(-1);
}

void tst_PriceView::amounts()
{
    QFETCH(qint64, ore);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(qint64, step);
    QFETCH(qint64, expected);
    const Result<Money> money = converted(Money::fromOre(ore), from, {deflator(), to, Money::fromOre(step)});
    QCOMPARE(money ? money->ore() : -1, expected);
}

void tst_PriceView::cells_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("year");
    QTest::addColumn<qint64>("hundredths"); // -1 where there is no amount
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("from");

    QTest::newRow("the kroner of a year") << u"Alfa"_s << 2025 << qint64(4657) << u"2027"_s << u"2024"_s;
    QTest::newRow("nominal kroner are of their own year") << u"Beta"_s << 2025 << qint64(1071) << u"2027"_s << u"nominal"_s;
    QTest::newRow("no stated base is left") << u"Gamma"_s << 2025 << qint64(555) << u"not-stated"_s << QString();
    QTest::newRow("nought is nought") << u"Alfa"_s << 2027 << qint64(0) << u"2027"_s << u"2024"_s;
    QTest::newRow("what is not set stays so") << u"Alfa"_s << 2026 << qint64(-1) << u"2024"_s << QString();
}

void tst_PriceView::cells()
{
    QFETCH(QString, area);
    QFETCH(int, year);
    QFETCH(qint64, hundredths);
    QFETCH(QString, base);
    QFETCH(QString, from);
    const Result<PricedPlan> priced = seen(sample(), 2027);
    QVERIFY2(priced, priced ? "" : qPrintable(priced.error()));
    const auto row = std::ranges::find(priced->shown.rows, area, &PlanRow::area);
    const PlanCell *cell = row->cell(year);
    QVERIFY(cell);
    if (area == "Alfa"_L1 && year == 2025)
        QCOMPARE(cell->parts.size(), std::size_t(2)); // 42,0 by the key, each part converted by itself
    QCOMPARE(cell->amount ? cell->amount->ore() : -1, hundredths < 0 ? -1 : mill(hundredths).ore());
    QCOMPARE(toWord(cell->priceBase), base);
    QCOMPARE(cell->convertedFrom ? toWord(*cell->convertedFrom) : QString(), from);
}

void tst_PriceView::sumsAreOfConvertedLeaves()
{
    const Programme programme = sample();
    const Result<PricedPlan> priced = seen(programme, 2025);
    QVERIFY(priced);
    for (const PlanRow &row : priced->shown.rows) {
        for (const PlanCell &cell : row.cells) {
            Money sum, carried;
            for (const PlanPart &part : cell.parts) {
                sum += part.amount;
                carried += part.carryOver;
            }
            QCOMPARE(sum, cell.amount.value_or(Money()));
            QCOMPARE(carried, cell.carryOver);
        }
    }
    const PlanCell &split = *priced->shown.rows.front().cell(2024);
    QCOMPARE(split.parts[0].amount, mill(6831 + 207)); // 66,0 and 2,0 to NHN
    QCOMPARE(split.parts[0].carryOver, mill(207));
    QCOMPARE(split.parts[1].amount, mill(518)); // 5,175
    QCOMPARE(sumOf(priced->shown, {0}, 2024, u"total"_s).amount, mill(7556));
}

void tst_PriceView::whatIsNotStatedIsLeft()
{
    const Programme programme = sample();
    const Result<PricedPlan> priced = seen(programme, 2025);
    QVERIFY(priced && priced->isPartial);
    QVERIFY(sumOf(priced->shown, {}, 2025, u"total"_s).mixedBases);
    QVERIFY(!sumOf(priced->shown, {0, 1}, 2025, u"total"_s).mixedBases); // until an index is given
    QVERIFY(sumOf(priced->stored, {0, 1}, 2025, u"total"_s).mixedBases);
    const Plan plan = currentPlan(programme);
    const Result<LeafTable> leaves = inPricesOf(leavesOf(programme, plan), {deflator(), 2027});
    QCOMPARE(leaves->sumOf(Scope::reserve(2025)), mill(3720));
}

void tst_PriceView::theBaseItselfChangesNothing()
{
    Programme programme = sample();
    std::erase_if(programme.mandates, [](const Mandate &mandate) { return mandate.area != "Alfa"_L1; });
    const Result<PricedPlan> priced = seen(programme, 2024);
    QVERIFY(priced && !priced->isPartial);
    QCOMPARE(priced->shown == priced->stored, true);
}

void tst_PriceView::aMissingYearIsNamed()
{
    const Result<PricedPlan> to = seen(sample(), 2030);
    QVERIFY(!to);
    QVERIFY2(to.error().contains(u"2030"_s) && to.error().contains(u"Deflator"_s), qPrintable(to.error()));
    Programme programme = sample();
    programme.mandates[1].frames = {frames({{2029, amount(1000)}})};
    const Result<PricedPlan> from = seen(programme, 2025);
    QVERIFY(!from);
    QVERIFY2(from.error().contains(u"2029"_s), qPrintable(from.error()));
}

/// For any amounts, bases, splits, indices and steps: from the stored figures to another year and back to their own shows the stored.
void tst_PriceView::thereAndBackIsWhatIsStored()
{
    RandomCases chance;
    for (int i = 0; i < RandomCases::count() / 5; ++i) {
        LeafTable stored;
        const int baseYear = int(chance.between(2023, 2028));
        for (int leaves = int(chance.between(1, 12)); leaves > 0; --leaves) {
            Leaf one = of(leaf(QString(QChar(u'A' + char16_t(chance.between(0, 3)))), chance.oneIn(2) ? u"NHN"_s : u"Hdir"_s, int(chance.between(2023, 2028)),
                               chance.oneIn(4) ? LineKind::CarryOver : LineKind::All), 0, PriceBase::ofYear(baseYear));
            one.amount = Money::fromOre(chance.between(-900'000'000'000, 900'000'000'000));
            stored.put(one);
        }
        IndexSeries index{u"x"_s, u"2025"_s, {}, {}};
        for (int year = 2023; year <= 2028; ++year)
            index.points.push_back({year, chance.between(1, 3'000'000)});
        const Plan plan = planWith({}, stored);
        const Result<PricedPlan> there = inPricesOf(plan, stored, {index, int(chance.between(2023, 2028)), Money::fromOre(chance.oneIn(2) ? 1 : 1'000'000)});
        if (!there)
            continue; // beyond the largest amount
        for (const PlanRow &row : there->shown.rows) {
            for (const PlanCell &cell : row.cells) {
                Money sum;
                for (const PlanPart &part : cell.parts)
                    sum += part.amount;
                QVERIFY2(sum == cell.amount, chance.name(i).constData());
            }
        }
        const Result<PricedPlan> back = inPricesOf(there->stored, stored, {index, baseYear});
        QVERIFY2(back && back->shown == plan, chance.name(i).constData());
    }
}

void tst_PriceView::whatIsNotTouchedIsConvertedAlike()
{
    const Programme programme = sample();
    const Plan plan = currentPlan(programme);
    const LeafTable before = leavesOf(programme, plan);
    LeafTable after = before;
    after.set(before.at(0).key, before.at(0).amount - mill(37));
    const PriceView view{deflator(), 2027};
    for (std::size_t i = 1; i < before.size(); ++i)
        QCOMPARE(inPricesOf(after, view)->at(i).amount, inPricesOf(before, view)->at(i).amount);
}

QTEST_GUILESS_MAIN(tst_PriceView)
#include "tst_priceview.moc"
