#include "planning/checks.h"
#include "planning/vintageplans.h"
#include "support/build.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

IndexSeries deflator() { return {u"Deflator"_s, u"2025"_s, {{2024, 1'000'000}, {2025, 1'050'000}, {2026, 1'100'000}}, {}}; }

/// Alfa restated in the kroner of the year after and with carry-over, Beta left as it was, Gamma only in one of them.
Programme sample()
{
    return programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, amount(4600)}}), frames({{2025, amount(44)}}, u"Alfa Pluss"_s)},
                              {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})}),
                      mandate(u"Alfa"_s, 2025, {frames({{2024, amount(4820)}, {2025, amount(5000)}, {2026, state(FigureState::NotSet)}})},
                              {split(2025, {{u"NHN"_s, amount(4000)}, {u"Hdir"_s, amount(200)}}, LineKind::Award, u"Tildeling"_s),
                               split(2025, {{u"NHN"_s, amount(800)}}, LineKind::CarryOver, u"Ubrukt"_s)}, PriceBase::ofYear(2025)),
                      mandate(u"Beta"_s, 2024, {frames({{2025, amount(1000)}})}), mandate(u"Beta"_s, 2025, {frames({{2025, amount(1000)}})}),
                      mandate(u"Delta"_s, 2024, {frames({{2025, amount(700)}})}), mandate(u"Gamma"_s, 2025, {frames({{2025, amount(500)}})}, {}, PriceBase())});
}

VintageDifference differenceOf(const IndexSeries *index, const QString &area, const QString &row, int year)
{
    const auto differences = VintagePlans(sample()).differences({}, 2024, 2025, index);
    for (const VintageDifference &difference : *differences) {
        if (difference.area == area && difference.row == row && difference.year == year)
            return difference;
    }
    return {};
}

/// Sets the check of what a mandate changed for a year to explained.
void explain(Programme &programme, const QString &area, int newer, int year, const QString &reason)
{
    for (const Check &check : checksOf(programme, "vintages-differ"_L1)) {
        if (check.finding.area == area && check.finding.vintage == newer && check.subject.contains(QString::number(year) + u" |"_s))
            programme.verdicts.push_back({check.identity(), CheckState::Explained, reason, u"NN"_s, {2026, 1, 1}, check.seen()});
    }
}

QList<qint64> hundredths(const VintageDifference &difference)
{
    QList<qint64> numbers;
    for (const Money money : {difference.difference, difference.priceBase, difference.carryOver, difference.onlyInOne, difference.unexplained})
        numbers.append(money.ore() / 1'000'000);
    return numbers;
}

} // namespace

class tst_VintagePlans : public QObject
{
    Q_OBJECT

private slots:
    void triangleOfAnArea();
    void triangleOfTheProgramme();
    void triangleInAnotherBase();
    void pinsDoNotTouchAVintage();
    void causes_data();
    void causes();
    void theMandateThatWasFollowed();
    void whatSomebodyHasExplainedIsStated();
    void everyMandateOnTheWayMustBeExplained();
    void anIndexWithoutTheYearIsRefused();
    void nothingToCompare();
    void causesAddUpForAnyProgramme();
};

void tst_VintagePlans::triangleOfAnArea()
{
    const VintagePlans plans(sample());
    QCOMPARE(plans.vintages(), (std::vector<int>{2024, 2025}));
    QCOMPARE(plans.vintagesOf(u"Gamma"_s), std::vector<int>{2025});
    QCOMPARE(plans.areas(), (std::vector<QString>{u"Alfa"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
    const Result<VintageTriangle> triangle = plans.triangle(u"Alfa"_s);
    QVERIFY(triangle);
    QCOMPARE(triangle->years, (std::vector<int>{2024, 2025, 2026}));
    QCOMPARE(triangle->lines.size(), std::size_t(2));
    QCOMPARE(triangle->lines[0].years[1].amount, mill(4244)); // with its other row
    QCOMPARE(triangle->lines[1].years[1].carryOver, mill(800));
    QCOMPARE(triangle->lines[1].years[2].count, 0);
    QVERIFY(triangle->lines[1].years[2].incomplete);
    QCOMPARE(triangle->lines[1].whole.amount, mill(9820));
    QVERIFY(triangle->lines[1].whole.incomplete);
}

void tst_VintagePlans::triangleOfTheProgramme()
{
    const Result<VintageTriangle> triangle = VintagePlans(sample()).triangle({});
    QCOMPARE(triangle->lines[0].areas, (std::vector<QString>{u"Alfa"_s, u"Beta"_s, u"Delta"_s}));
    QCOMPARE(triangle->lines[1].areas, (std::vector<QString>{u"Alfa"_s, u"Beta"_s, u"Gamma"_s}));
    QCOMPARE(triangle->lines[1].years[1].amount, mill(6500));
    QVERIFY(triangle->lines[1].years[1].mixedBases);
    QVERIFY(!triangle->lines[0].years[1].mixedBases);
}

void tst_VintagePlans::triangleInAnotherBase()
{
    const VintagePlans plans(sample());
    const Result<VintageTriangle> triangle = plans.triangle(u"Alfa"_s, PriceView{deflator(), 2026});
    QVERIFY(triangle);
    QCOMPARE(triangle->lines[0].years[2].amount, mill(5060));
    QCOMPARE(triangle->lines[1].years[1].amount, mill(5238)); // 41,90 + 8,38 and 2,10, by line
    const Result<VintageTriangle> refused = plans.triangle(u"Alfa"_s, PriceView{deflator(), 2029});
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"2029"_s), qPrintable(refused.error()));
}

void tst_VintagePlans::pinsDoNotTouchAVintage()
{
    Programme pinned = sample();
    pinned.plan.pins = {{u"Alfa"_s, {}, 2024, 2024}};
    QCOMPARE(VintagePlans(pinned).plan(2025) == VintagePlans(sample()).plan(2025), true);
    QCOMPARE(VintagePlans(pinned).plan(2025).rows.front().cell(2024)->amount, std::optional(mill(4820)));
    QVERIFY(VintagePlans(pinned).plan(1999).rows.empty());
}

void tst_VintagePlans::causes_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("hasIndex");
    QTest::addColumn<QList<qint64>>("expected"); // difference, price base, carry-over, only in one, not explained
    QTest::addColumn<bool>("isUnconverted");

    QTest::newRow("a cut without an index") << u"Alfa"_s << QString() << 2024 << false << QList<qint64>{-2480, 0, 0, 0, -2480} << true;
    QTest::newRow("a cut with an index") << u"Alfa"_s << QString() << 2024 << true << QList<qint64>{-2480, 365, 0, 0, -2845} << false;
    QTest::newRow("carry-over of the year before") << u"Alfa"_s << QString() << 2025 << true << QList<qint64>{800, 210, 800, 0, -210} << false;
    QTest::newRow("a year that is no longer set") << u"Alfa"_s << QString() << 2026 << true << QList<qint64>{-4600, 0, 0, -4600, 0} << false;
    QTest::newRow("a row that is gone") << u"Alfa"_s << u"Alfa Pluss"_s << 2025 << true << QList<qint64>{-44, 0, 0, -44, 0} << false;
    QTest::newRow("an area that was not there") << u"Gamma"_s << QString() << 2025 << true << QList<qint64>{500, 0, 0, 500, 0} << false;
    QTest::newRow("an area without a newer mandate keeps the one it has") << u"Delta"_s << QString() << 0 << true << QList<qint64>{0, 0, 0, 0, 0} << false;
    QTest::newRow("nothing has changed") << u"Beta"_s << QString() << 2025 << false << QList<qint64>{0, 0, 0, 0, 0} << false;
}

void tst_VintagePlans::causes()
{
    QFETCH(QString, area);
    QFETCH(QString, row);
    QFETCH(int, year);
    QFETCH(bool, hasIndex);
    QFETCH(QList<qint64>, expected);
    QFETCH(bool, isUnconverted);
    const IndexSeries index = deflator();
    const VintageDifference difference = differenceOf(hasIndex ? &index : nullptr, area, row, year);
    QCOMPARE(difference.year, year);
    QCOMPARE(hundredths(difference), expected);
    QCOMPARE(difference.isUnconverted, isUnconverted);
}

/// A mandate that skips a year is held against the one it followed.
void tst_VintagePlans::theMandateThatWasFollowed()
{
    Programme skipping = sample();
    skipping.mandates.push_back(mandate(u"Delta"_s, 2026, {frames({{2025, amount(900)}})}));
    const auto differences = VintagePlans(skipping).differences({}, 2025, 2026);
    QCOMPARE(differences->size(), std::size_t(1));
    QCOMPARE(differences->front().older, 2024);
    QCOMPARE(differences->front().newer, 2026);
    QCOMPARE(differences->front().difference, mill(200));
}

void tst_VintagePlans::whatSomebodyHasExplainedIsStated()
{
    Programme made = sample();
    explain(made, u"Alfa"_s, 2025, 2024, u"Forsinket oppstart"_s);
    const IndexSeries index = deflator();
    const auto of2024 = [&](const IndexSeries *by) {
        const auto differences = VintagePlans(made).differences(u"Alfa"_s, 2024, 2025, by);
        return *std::ranges::find_if(*differences, [](const VintageDifference &each) { return each.year == 2024 && each.row.isEmpty(); });
    };
    QCOMPARE(of2024(nullptr).stated, mill(-2480));
    QCOMPARE(of2024(nullptr).unexplained, Money());
    QCOMPARE(of2024(nullptr).reason, u"Forsinket oppstart"_s);
    QVERIFY(!of2024(nullptr).isUnconverted);
    QCOMPARE(of2024(&index).priceBase, mill(365)); // what prices did is told apart all the same
    QCOMPARE(of2024(&index).stated, mill(-2845));
    QCOMPARE(sumOf({of2024(&index), of2024(&index)}).stated, mill(-5690));

    IndexSeries steep{u"Bratt"_s, u"2025"_s, {{2024, 7'300'000}, {2025, 4'820'000}}, {}}; // prices did it all
    QCOMPARE(of2024(&steep).priceBase, mill(-2480));
    QCOMPARE(of2024(&steep).stated, Money());
    QVERIFY(of2024(&steep).reason.isEmpty());

    made.verdicts.front().seen = u"others"_s; // the figures were others then
    QCOMPARE(of2024(nullptr).stated, Money());
    QCOMPARE(of2024(nullptr).unexplained, mill(-2480));
    QVERIFY(of2024(nullptr).reason.isEmpty());
}

void tst_VintagePlans::everyMandateOnTheWayMustBeExplained()
{
    Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2026, amount(100)}})}), mandate(u"Alfa"_s, 2025, {frames({{2026, amount(140)}})}), mandate(u"Alfa"_s, 2026, {frames({{2026, amount(150)}})})});
    explain(made, u"Alfa"_s, 2026, 2026, u"Prisjustert"_s);
    QCOMPARE(VintagePlans(made).differences(u"Alfa"_s, 2024, 2026)->front().unexplained, mill(50));
    explain(made, u"Alfa"_s, 2025, 2026, u"Utvidet"_s);
    QCOMPARE(VintagePlans(made).differences(u"Alfa"_s, 2024, 2026)->front().stated, mill(50));
    QCOMPARE(VintagePlans(made).differences(u"Alfa"_s, 2024, 2026)->front().reason, u"Utvidet; Prisjustert"_s);
}

void tst_VintagePlans::anIndexWithoutTheYearIsRefused()
{
    IndexSeries index = deflator();
    std::erase_if(index.points, [](const IndexPoint &point) { return point.year == 2024; });
    const auto differences = VintagePlans(sample()).differences({}, 2024, 2025, &index);
    QVERIFY(!differences);
    QVERIFY2(differences.error().contains(u"2024"_s), qPrintable(differences.error()));
}

void tst_VintagePlans::nothingToCompare()
{
    const VintagePlans none{Programme()};
    QVERIFY(none.vintages().empty());
    QVERIFY(none.triangle({})->lines.empty());
    QVERIFY(none.differences({}, 2024, 2025)->empty());
    QCOMPARE(sumOf(std::vector<VintageDifference>()), VintageDifference());
}

/// The causes add up to the difference, of each row and of all, and where every area is restated the sum is the difference of the two lines of the triangle.
void tst_VintagePlans::causesAddUpForAnyProgramme()
{
    RandomCases chance;
    for (int i = 0; i < RandomCases::count() / 10; ++i) {
        Programme any = programme({});
        const auto figure = [&] { return chance.oneIn(6) ? state(chance.oneIn(2) ? FigureState::NotSet : FigureState::Blank) : amount(chance.between(0, 20'000)); };
        for (const int vintage : {2024, 2025}) {
            for (const QString &area : {u"Alfa"_s, u"Beta"_s}) {
                if (chance.oneIn(5))
                    continue;
                std::vector<FrameRow> rows{frames({{2024, figure()}, {2025, figure()}, {2026, figure()}})};
                if (chance.oneIn(2))
                    rows.push_back(frames({{2025, figure()}}, u"Rad"_s));
                std::vector<SplitRow> lines;
                if (chance.oneIn(2)) {
                    const qint64 award = chance.between(0, 9'000), carried = chance.between(0, 900);
                    rows[0].years[std::size_t(vintage - 2024)].figure = amount(award + carried);
                    lines = {split(vintage, {{u"NHN"_s, amount(award)}}, LineKind::Award, u"Tildeling"_s), split(vintage, {{u"Hdir"_s, amount(carried)}}, LineKind::CarryOver, u"Ubrukt"_s)};
                }
                const qint64 base = chance.between(0, 3);
                any.mandates.push_back(mandate(area, vintage, rows, lines, base == 0 ? PriceBase() : base == 1 ? PriceBase::nominal() : PriceBase::ofYear(2022 + int(base))));
            }
        }
        IndexSeries index{u"x"_s, u"2025"_s, {}, {}};
        for (int year = 2022; year <= 2026; ++year)
            index.points.push_back({year, chance.between(500'000, 2'000'000)});
        const VintagePlans plans(any);
        for (const QString &area : {QString(), u"Alfa"_s}) {
            const auto differences = plans.differences(area, 2024, 2025, chance.oneIn(3) ? nullptr : &index);
            QVERIFY2(differences, chance.name(i).constData());
            std::vector<VintageDifference> all = *differences;
            all.push_back(sumOf(*differences));
            for (const VintageDifference &each : all)
                QVERIFY2(each.priceBase + each.carryOver + each.onlyInOne + each.stated + each.unexplained == each.difference, chance.name(i).constData());
            const Result<VintageTriangle> triangle = plans.triangle(area);
            Money between;
            for (const VintageTriangle::Line &line : triangle->lines)
                between += line.vintage == 2025 ? line.whole.amount : -line.whole.amount;
            // An area whose newer mandate is not there, or states nothing, keeps the one it has.
            const auto isRestated = [&](const QString &name) { return plans.vintagesOf(name).empty() || plans.vintagesOf(name).back() == 2025; };
            const bool isRestatedEverywhere = area.isEmpty() ? isRestated(u"Alfa"_s) && isRestated(u"Beta"_s) : isRestated(area);
            if (isRestatedEverywhere)
                QVERIFY2(between == all.back().difference, chance.name(i).constData());
        }
    }
}

QTEST_GUILESS_MAIN(tst_VintagePlans)
#include "tst_vintageplans.moc"
