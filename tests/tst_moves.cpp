#include "domain/amount.h"
#include "planning/movetext.h"
#include "planning/overlay.h"
#include "planning/perform.h"
#include "support/leaves.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

using Numbers = QList<qint64>;

Q_DECLARE_METATYPE(ramme::PlanningBase)
Q_DECLARE_METATYPE(ramme::Scenario)
Q_DECLARE_METATYPE(ramme::Move)

namespace {

const Scope all{};

Move with(Move move, qint64 quantum)
{
    move.quantum = mill(quantum);
    return move;
}

PlanningBase sides() // two areas of two recipients
{
    return base({of(leaf(u"A"_s, u"NHN"_s), 6720), of(leaf(u"A"_s, u"Hdir"_s), 3530), of(leaf(u"B"_s, u"NHN"_s), 6600), of(leaf(u"B"_s, u"Hdir"_s), 700)});
}

PlanningBase withReserve()
{
    PlanningBase result = areas({10250, 7300, 2070, 2350, 1020});
    result.leaves.put(reserve(3720));
    return result;
}

} // namespace

/// Totals typed into and money moved, under holds and bounds.
class tst_Moves : public QObject
{
    Q_OBJECT

private slots:
    void performed_data();
    void performed();
    void refused_data();
    void refused();
    void scopesInWords_data();
    void scopesInWords();
    void totalsMoved_data();
    void totalsMoved();
    void notices_data();
    void notices();
    void earmarksOfTheShownVintage();
};

void tst_Moves::performed_data()
{
    QTest::addColumn<PlanningBase>("base");
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Move>("order");
    QTest::addColumn<Numbers>("values");
    const Scenario free = limited({});
    const PlanningBase frames = areas({10250, 7300, 2070, 2350, 1020});
    const Scenario earmarked = limited({}, {atLeast(area(u"A"_s), 1000), atLeast(area(u"B"_s), 700), atLeast(area(u"C"_s), 400)});

    QTest::newRow("A1: the others give what one gets under a held total") << areas({20000, 30000, 50000}) << limited({held(all)}) << totalOrder({area(u"C"_s)}, mill(70000)) << Numbers{12000, 18000, 70000};
    QTest::newRow("A2: a held one gives nothing") << areas({20000, 30000, 50000}) << limited({held(all), held(area(u"A"_s))}) << totalOrder({area(u"C"_s)}, mill(70000)) << Numbers{20000, 10000, 70000};
    QTest::newRow("A3: a held one keeps its value under a new total") << areas({1000, 2000, 3000}) << limited({held(area(u"B"_s))}) << totalOrder({all}, mill(10000)) << Numbers{2000, 2000, 6000};
    QTest::newRow("A4: each gives in its proportion") << areas({1000, 2000, 3000}) << limited({held(all)}) << totalOrder({area(u"A"_s)}, mill(2000)) << Numbers{2000, 1600, 2400};
    QTest::newRow("A5: all of nought get the same") << areas({0, 0, 0}) << free << totalOrder({all}, mill(1'200'000)) << Numbers{400'000, 400'000, 400'000};
    QTest::newRow("B1: a cut keeps its sum") << frames << free << totalOrder({all}, mill(22000)) << Numbers{9810, 6980, 1980, 2250, 980};
    QTest::newRow("B2: a cut beside a held one") << frames << limited({held(area(u"A"_s))}) << totalOrder({all}, mill(22000)) << Numbers{10250, 6730, 1910, 2170, 940};
    QTest::newRow("B3: a cut beside a held one and above a bound") << frames << limited({held(area(u"A"_s))}, {atLeast(area(u"B"_s), 7000)}) << totalOrder({all}, mill(22000)) << Numbers{10250, 7000, 1810, 2050, 890};
    QTest::newRow("B4: a release of the reserve") << withReserve() << free << transferOrder({Scope::reserve(anyYear)}, all, mill(3720)) << Numbers{10250 + 1660, 7300 + 1180, 2070 + 330, 2350 + 380, 1020 + 170, 0};
    QTest::newRow("B5: a transfer in the proportions of the giver") << sides() << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)) << Numbers{6390, 3360, 6930, 870};
    QTest::newRow("B6: what is nought gets nothing") << areas({2950, 0, 0, 0}) << free << totalOrder({all}, mill(4000)) << Numbers{4000, 0, 0, 0};
    QTest::newRow("B7: equal shares in whole tenths") << areas({0, 0, 0}) << free << totalOrder({all}, mill(1000)) << Numbers{340, 330, 330};
    QTest::newRow("B8: a tie goes to the first") << areas({100, 100, 100}) << free << totalOrder({all}, mill(100)) << Numbers{40, 30, 30};
    QTest::newRow("B9: what is below a tenth goes to the largest") << areas({3080, 3009, 2895, 549}) << limited({held(area(u"B"_s))}) << totalOrder({all}, mill(9000)) << Numbers{2831, 3009, 2660, 500};
    QTest::newRow("B9: in hundredths nothing is left over") << areas({3080, 3009, 2895, 549}) << limited({held(area(u"B"_s))}) << with(totalOrder({all}, mill(9000)), 1) << Numbers{2828, 3009, 2659, 504};
    QTest::newRow("B10: earmarks take the cut from the one without") << areas({1000, 700, 400, 1430}) << earmarked << totalOrder({all}, mill(2500)) << Numbers{1000, 700, 400, 400};

    QTest::newRow("a held side lets the other take the cut") << sides() << limited({held(recipient(u"NHN"_s))}) << totalOrder({all}, mill(16000)) << Numbers{6720, 2240, 6600, 440};
    QTest::newRow("an area's total under a held programme is taken from the others") << sides() << limited({held(all)}) << totalOrder({area(u"B"_s)}, mill(8300)) << Numbers{6060, 3190, 7500, 800};
    QTest::newRow("a typed cell under two held margins goes around the square") << sides() << limited({held(area(u"A"_s)), held(area(u"B"_s)), held(recipient(u"NHN"_s)), held(recipient(u"Hdir"_s))})
                                                                         << totalOrder({Scope::of(leaf(u"A"_s))}, mill(6820)) << Numbers{6820, 3430, 6500, 800};
    QTest::newRow("a bound of a side is kept by moving least money") << sides() << limited({held(area(u"A"_s))}, {atMost(recipient(u"NHN"_s), 13320)}) << totalOrder({all}, mill(18000)) << Numbers{6720, 3530, 6600, 1150};
    QTest::newRow("holds that share a leaf let it move where nothing else can") << sides() << limited({held(recipient(u"NHN"_s)), held(area(u"A"_s))}) << totalOrder({all}, mill(16000)) << Numbers{7570, 2680, 5750, 0};
    QTest::newRow("and leave it where something else can") << sides() << limited({held(recipient(u"NHN"_s)), held(area(u"A"_s))}) << totalOrder({all}, mill(17000)) << Numbers{6720, 3530, 6600, 150};
    QTest::newRow("a tenth at the most is taken from any area") << areas({10000, 1000}) << limited({held(area(u"B"_s))}, {{area(u"A"_s), Extent::Leaves, {}, {}, 1000, {}}}) << totalOrder({all}, mill(10000)) << Numbers{9000, 1000};
    QTest::newRow("one leaf named in full is made where it was not") << areas({1000}) << free << totalOrder({Scope::of(leaf(u"A"_s, u"Hdir"_s))}, mill(200)) << Numbers{1000, 200};
    QTest::newRow("other weights than the values") << areas({1000, 3000}) << free << [] {
        Move move = totalOrder({all}, mill(8000));
        move.weights = equalWeights(areas({1000, 3000}).leaves, {all});
        return move;
    }() << Numbers{4000, 4000};
    QTest::newRow("the proportions of another year") << base({of(leaf(u"A"_s), 1000), of(leaf(u"B"_s), 3000), of(leaf(u"A"_s, u"NHN"_s, 2028), 300), of(leaf(u"B"_s, u"NHN"_s, 2028), 100)}) << free << [] {
        const PlanningBase both = base({of(leaf(u"A"_s), 1000), of(leaf(u"B"_s), 3000), of(leaf(u"A"_s, u"NHN"_s, 2028), 300), of(leaf(u"B"_s, u"NHN"_s, 2028), 100)});
        Move move = totalOrder({year(anyYear)}, mill(8000));
        move.weights = weightsLike(both.leaves, move.to, both.leaves, year(2028));
        return move;
    }() << Numbers{6000, 2000, 300, 100};
    QTest::newRow("any selection is a total") << areas({1000, 2000, 3000}) << free << totalOrder({area(u"A"_s), area(u"C"_s)}, mill(2000)) << Numbers{500, 2000, 1500};
    QTest::newRow("the reserve is inside no total of the programme") << withReserve() << free << totalOrder({all}, mill(22000)) << Numbers{9810, 6980, 1980, 2250, 980, 3720};

    QTest::newRow("a transfer makes the leaf that is missing") << base({of(leaf(u"A"_s, u"NHN"_s), 1000), of(leaf(u"A"_s, u"Hdir"_s), 500), of(leaf(u"B"_s, u"NHN"_s), 100)}) << free
                                                            << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(300)) << Numbers{800, 400, 300, 100};
    QTest::newRow("a transfer keeps kinds of line apart") << base({of(leaf(u"A"_s, u"NHN"_s, anyYear, LineKind::Award), 1000), of(leaf(u"A"_s, u"NHN"_s, anyYear, LineKind::CarryOver), 500), of(leaf(u"B"_s, u"NHN"_s, anyYear, LineKind::Award), 100)})
                                                       << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(300)) << Numbers{800, 400, 300, 100};
    QTest::newRow("a transfer takes nothing from what is held") << sides() << limited({held(Scope::of(leaf(u"A"_s)))}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)) << Numbers{6720, 3030, 6600, 1200};
    QTest::newRow("a transfer stops at an earmark and takes the rest elsewhere") << sides() << limited({}, {atLeast(Scope::of(leaf(u"A"_s, u"Hdir"_s)), 3500)}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)) << Numbers{6250, 3500, 7070, 730};
    QTest::newRow("a transfer within a held area goes between its recipients") << sides() << limited({held(area(u"A"_s))})
                                                                            << transferOrder({{u"A"_s, {}, {}, u"NHN"_s, {}}}, recipient(u"Hdir"_s), mill(500)) << Numbers{6220, 4030, 6600, 700};
    QTest::newRow("a transfer between years") << base({of(leaf(u"A"_s), 1000), of(leaf(u"A"_s, u"NHN"_s, 2028), 0)}) << free << transferOrder({{u"A"_s, {}, anyYear, {}, {}}}, year(2028), mill(300)) << Numbers{700, 300};
    QTest::newRow("a transfer to the reserve leaves the frames") << withReserve() << free << transferOrder({area(u"A"_s)}, Scope::reserve(anyYear), mill(250)) << Numbers{10000, 7300, 2070, 2350, 1020, 3970};
    QTest::newRow("a reserve that was not there is made") << areas({1000}) << free << transferOrder({area(u"A"_s)}, Scope::reserve(anyYear), mill(250)) << Numbers{750, 250};
    QTest::newRow("the reserve goes to one area by its recipients") << [] {
        PlanningBase result = sides();
        result.leaves.put(reserve(1000));
        return result;
    }() << free << transferOrder({Scope::reserve(anyYear)}, area(u"B"_s), mill(730)) << Numbers{6720, 3530, 7260, 770, 270};
    QTest::newRow("a row of its own stays in its area where the other has none such") << base({of(leaf(u"A"_s, u"NHN"_s, anyYear, LineKind::All, u"x"_s), 1000), of(leaf(u"B"_s), 100)}) << free
                                                                                  << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(300)) << Numbers{700, 400};
}

void tst_Moves::performed()
{
    QFETCH(PlanningBase, base);
    QFETCH(Scenario, scenario);
    QFETCH(Move, order);
    QFETCH(Numbers, values);
    const Performed result = perform(base, scenario, order);
    QVERIFY2(!result.refusal, result.refusal ? qPrintable(result.refusal->message) : "");
    QCOMPARE(hundredthsOf(result.values), values);
    scenario.moves.push_back(result.move);
    QCOMPARE(apply(base.leaves, scenario), result.values);
    if (order.kind == Move::Kind::Total) {
        const Performed again = perform(base, scenario, order);
        QVERIFY(!again.refusal);
        QVERIFY(again.move.changes.empty());
    }
}

void tst_Moves::refused_data()
{
    QTest::addColumn<PlanningBase>("base");
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Move>("order");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("message");
    const Scenario free = limited({});
    const Scenario earmarked = limited({}, {atLeast(area(u"A"_s), 1000), atLeast(area(u"B"_s), 700), atLeast(area(u"C"_s), 400)});
    const Scenario margins = limited({held(area(u"A"_s)), held(area(u"B"_s)), held(recipient(u"NHN"_s)), held(recipient(u"Hdir"_s))});

    QTest::newRow("B11: less than the earmarks") << areas({1000, 700, 400, 1430}) << earmarked << totalOrder({all}, mill(2000)) << qint64(100) << u"1,0 mill. kroner for lav"_s;
    QTest::newRow("B12: all are held") << areas({500, 300}) << limited({held(all, Extent::Leaves)}) << totalOrder({all}, mill(900)) << qint64(100) << u"1,0 mill. kroner har ingen steder å gå"_s;
    QTest::newRow("the total itself is held") << areas({500, 300}) << limited({held(all)}) << totalOrder({all}, mill(900)) << qint64(100) << u"Summen er holdt"_s;
    QTest::newRow("a total of what is not there") << areas({500}) << free << totalOrder({area(u"Z"_s)}, mill(900)) << qint64(0) << u"ingen tall"_s;
    QTest::newRow("a leaf of an area nobody knows") << areas({500}) << free << transferOrder({area(u"A"_s)}, area(u"Aa"_s), mill(100)) << qint64(100) << u"«Aa» finnes ikke"_s;
    QTest::newRow("a leaf of a recipient nobody knows") << areas({500}) << free << totalOrder({Scope::of(leaf(u"A"_s, u"NHM"_s))}, mill(100)) << qint64(100) << u"«NHM» finnes ikke"_s;
    QTest::newRow("a leaf of a year that is none") << areas({500}) << free << totalOrder({Scope::of(leaf(u"A"_s, u"NHN"_s, 20))}, mill(100)) << qint64(100) << u"20 er ikke et år"_s;
    QTest::newRow("more than can be counted in one leaf") << base({{leaf(u"A"_s), Money::limit(), false, false, {}}, {leaf(u"B"_s), mill(100), false, false, {}}}) << free << transferOrder({area(u"B"_s)}, area(u"A"_s), mill(100))
                                                           << Money::limit().ore() / 1'000'000 + 100 << u"for stort"_s;
    QTest::newRow("a total turned below nought") << areas({500}) << free << totalOrder({all}, mill(-100)) << qint64(100) << u"1,0 mill. kroner for lav"_s;
    QTest::newRow("a quantum below nought") << areas({500}) << free << with(totalOrder({all}, mill(400)), -1) << qint64(-1) << u"større enn null"_s;
    QTest::newRow("a typed cell above its held margin") << sides() << margins << totalOrder({Scope::of(leaf(u"A"_s))}, mill(11000)) << qint64(750) << u"strider mot summen med 7,5 mill. kroner"_s;
    QTest::newRow("a bound of a side that the total breaks") << sides() << limited({held(recipient(u"Hdir"_s))}, {atMost(recipient(u"NHN"_s), 13500)}) << totalOrder({all}, mill(18000)) << qint64(270) << u"2,7 mill. kroner"_s;
    QTest::newRow("more than there is to take") << sides() << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(20000)) << qint64(9750) << u"mangler 97,5 mill. kroner"_s;
    QTest::newRow("more than there is above an earmark") << areas({1000, 0}) << limited({}, {atLeast(area(u"A"_s), 900)}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(200)) << qint64(100) << u"mangler 1,0 mill. kroner"_s;
    QTest::newRow("more than the reserve") << withReserve() << free << transferOrder({Scope::reserve(anyYear)}, all, mill(4000)) << qint64(280) << u"mangler 2,8 mill. kroner"_s;
    QTest::newRow("a transfer of nought") << sides() << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(0)) << qint64(0) << u"større enn null"_s;
    QTest::newRow("a transfer from nowhere") << sides() << free << transferOrder({area(u"Z"_s)}, area(u"B"_s), mill(100)) << qint64(100) << u"ingen tall å ta beløpet fra: Z."_s;
    QTest::newRow("a transfer from a year that has none") << areas({1000, 500}) << free << transferOrder({{u"A"_s, {}, 2030, {}, {}}}, area(u"B"_s), mill(100)) << qint64(100) << u"fra: A, 2030. Andre år har noe: 2027."_s;
    QTest::newRow("a reserve of another year") << withReserve() << free << transferOrder({Scope::reserve(2030)}, area(u"B"_s), mill(100)) << qint64(100) << u"fra: reserven, 2030. Andre år har noe: 2027."_s;
    QTest::newRow("a transfer to where it is") << sides() << free << transferOrder({area(u"A"_s)}, area(u"A"_s), mill(100)) << qint64(70) << u"det samme tallet"_s;
    QTest::newRow("a transfer to another recipient from nobody named") << sides() << free << transferOrder({area(u"A"_s)}, recipient(u"Hdir"_s), mill(100)) << qint64(0) << u"hvilken mottaker"_s;
    QTest::newRow("a transfer to another year from none named") << sides() << free << transferOrder({area(u"A"_s)}, year(2028), mill(100)) << qint64(0) << u"hvilket år"_s;
    QTest::newRow("a transfer to another kind from none named") << sides() << free << transferOrder({area(u"A"_s)}, {{}, {}, {}, {}, LineKind::Award}, mill(100)) << qint64(0) << u"hvilken type linje"_s;
    QTest::newRow("a transfer to what is held") << areas({1000, 500}) << limited({held(area(u"B"_s))}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << qint64(100) << u"er holdt"_s;
    QTest::newRow("a transfer above a bound") << areas({1000, 500}) << limited({}, {atMost(area(u"B"_s), 550)}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << qint64(50) << u"høyere enn grensen"_s;
    QTest::newRow("a transfer out of a held total") << sides() << limited({held(area(u"A"_s))}) << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << qint64(100) << u"brytes med 1,0"_s;
}

void tst_Moves::refused()
{
    QFETCH(PlanningBase, base);
    QFETCH(Scenario, scenario);
    QFETCH(Move, order);
    QFETCH(qint64, amount);
    QFETCH(QString, message);
    const Performed result = perform(base, scenario, order);
    QVERIFY(result.refusal);
    QVERIFY2(result.refusal->message.contains(message), qPrintable(result.refusal->message));
    QCOMPARE(result.refusal->amount.ore(), mill(amount).ore());
    QVERIFY(result.values == base.leaves && result.move.changes.empty());
}

void tst_Moves::scopesInWords_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing named is everything") << Scope() << u"hele programmet"_s;
    QTest::newRow("undivided lines alone are not everything") << Scope{{}, {}, {}, {}, LineKind::All} << u"hele programmet, samlet"_s;
    QTest::newRow("one kind of line") << Scope{{}, {}, {}, {}, LineKind::Award} << u"hele programmet, tildeling"_s;
    QTest::newRow("undivided lines of an area") << Scope{u"A"_s, {}, {}, {}, LineKind::All} << u"A, samlet"_s;
    QTest::newRow("an undivided leaf goes without saying") << Scope::of(leaf(u"A"_s)) << u"A, 2027, NHN"_s;
    QTest::newRow("a leaf of one kind") << Scope::of(leaf(u"A"_s, u"NHN"_s, anyYear, LineKind::CarryOver)) << u"A, 2027, NHN, ubrukte midler"_s;
    QTest::newRow("the reserve") << Scope::reserve(2027) << u"reserven, 2027"_s;
    QTest::newRow("what is unsplit") << Scope{u"A"_s, {}, 2027, QString(), {}} << u"A, 2027, ufordelt"_s;
}

void tst_Moves::scopesInWords()
{
    QFETCH(Scope, scope);
    QTEST(toText(scope), "words");
}

void tst_Moves::totalsMoved_data()
{
    QTest::addColumn<Move>("order");
    QTest::addColumn<QStringList>("totals");
    QTest::newRow("a transfer between areas moves none") << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(500)) << QStringList();
    QTest::newRow("between recipients, theirs") << transferOrder({{u"A"_s, {}, {}, u"NHN"_s, {}}}, recipient(u"Hdir"_s), mill(500)) << QStringList{u"2027, NHN −5,0"_s, u"2027, Hdir +5,0"_s};
    QTest::newRow("between years, theirs") << transferOrder({{u"A"_s, {}, anyYear, u"NHN"_s, {}}}, year(2028), mill(500))
                                           << QStringList{u"2027 −5,0"_s, u"2027, NHN −5,0"_s, u"2027, samlet −5,0"_s, u"2028 +5,0"_s, u"2028, NHN +5,0"_s, u"2028, samlet +5,0"_s};
    QTest::newRow("to the reserve, the year's and the reserve's") << transferOrder({Scope::of(leaf(u"A"_s))}, Scope::reserve(anyYear), mill(500))
                                                               << QStringList{u"2027 −5,0"_s, u"2027, NHN −5,0"_s, u"2027, samlet −5,0"_s, u"reserven, 2027 +5,0"_s};
}

void tst_Moves::totalsMoved()
{
    QFETCH(Move, order);
    QFETCH(QStringList, totals);
    QStringList told;
    for (const TotalMoved &total : perform(sides(), limited({}), order).totals)
        told.append(toText(total.total) + (total.after > total.before ? u" +"_s : u" "_s) + formatAmount(total.after - total.before, Unit::Million));
    QCOMPARE(told, totals);
}

void tst_Moves::notices_data()
{
    using Kind = MoveNotice::Kind;
    QTest::addColumn<PlanningBase>("base");
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Move>("order");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::addColumn<QString>("text");
    using Kinds = QList<Kind>;
    const Scenario free = limited({});
    const PlanningBase mixed = base({of(leaf(u"A"_s), 1000), of(leaf(u"B"_s), 1000, PriceBase::ofYear(2025))});

    QTest::newRow("nothing to say") << areas({1000, 1000}) << free << totalOrder({all}, mill(3000)) << Kinds{} << QString();
    QTest::newRow("equal shares") << areas({0, 0}) << free << totalOrder({all}, mill(3000)) << Kinds{Kind::EqualShares} << u"like mye"_s;
    QTest::newRow("some get nothing") << areas({100, 0}) << free << totalOrder({all}, mill(3000)) << Kinds{Kind::GotNothing} << u"får ingenting: B, 2027, NHN"_s;
    QTest::newRow("a remainder and a finer step") << areas({3080, 3009, 2895, 549}) << limited({held(area(u"B"_s))}) << totalOrder({all}, mill(9000)) << Kinds{Kind::Remainder} << u"0,01 mill. kroner lot seg ikke dele i hele steg og legges på A, 2027, NHN. Med steg på 0,01 mill."_s;
    QTest::newRow("a bound that binds") << areas({1000, 1000}) << limited({}, {atMost(area(u"A"_s), 1100)}) << totalOrder({all}, mill(3000)) << Kinds{Kind::AtBound} << u"grensen som er satt: A"_s;
    QTest::newRow("a leaf that is made") << base({of(leaf(u"A"_s), 1000), of(leaf(u"B"_s, u"Hdir"_s), 1000)}) << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << Kinds{Kind::LeafMade} << u"Nye tall i planen: B, 2027, NHN"_s;
    QTest::newRow("who has nothing to give is not told of") << base({of(leaf(u"A"_s), 1000), of(leaf(u"A"_s, u"Hdir"_s), 0), of(leaf(u"B"_s), 0)}) << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << Kinds{} << QString();
    QTest::newRow("least money moved") << sides() << limited({}, {atMost(recipient(u"NHN"_s), 13500)}) << totalOrder({all}, mill(18000)) << Kinds{Kind::LeastMoved} << u"til sammen 4,5 mill."_s;
    QTest::newRow("kroner of different years") << mixed << free << transferOrder({area(u"A"_s)}, area(u"B"_s), mill(100)) << Kinds{Kind::PriceBasesMixed} << u"ulikt prisnivå"_s;
}

void tst_Moves::notices()
{
    QFETCH(PlanningBase, base);
    QFETCH(Scenario, scenario);
    QFETCH(Move, order);
    QFETCH(QList<MoveNotice::Kind>, kinds);
    QFETCH(QString, text);
    const Performed result = perform(base, scenario, order);
    QVERIFY(!result.refusal);
    QList<MoveNotice::Kind> found;
    for (const MoveNotice &notice : result.notices)
        found.append(notice.kind);
    QCOMPARE(found, kinds);
    if (!kinds.isEmpty())
        QVERIFY2(toText(result.notices.front()).contains(text), qPrintable(toText(result.notices.front())));
}

void tst_Moves::earmarksOfTheShownVintage()
{
    Mandate older = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(5000)}})}, {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})});
    older.earmarks = {{2024, u"Hdir"_s, Earmark::Bound::AtLeast, u"drift"_s, amount(600)}, {2025, u"NHN"_s, Earmark::Bound::AtLeast, u"gammel"_s, amount(900)}};
    const Mandate newer = mandate(u"Alfa"_s, 2025, {frames({{2025, amount(5100)}})});
    const Programme whole = programme({older, newer});
    const PlanningBase planned = planningBase(whole, currentPlan(whole));
    QCOMPARE(planned.earmarks.size(), std::size_t(1));
    QCOMPARE(planned.earmarks.front().grounds.reason, u"drift"_s);
    const Performed cut = perform(planned, {}, totalOrder({{u"Alfa"_s, {}, 2024, u"Hdir"_s, {}}}, mill(500)));
    QVERIFY(cut.refusal);
    QCOMPARE(cut.refusal->amount.ore(), mill(100).ore());
    QVERIFY(!perform(planned, {}, totalOrder({{u"Alfa"_s, {}, 2024, u"Hdir"_s, {}}}, mill(600))).refusal);
}

QTEST_GUILESS_MAIN(tst_Moves)
#include "tst_moves.moc"
