#include "planning/statedsums.h"
#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

class tst_StatedSums : public QObject
{
    Q_OBJECT

private slots:
    void framesOverTheYears();
    void mandatesByVintage();
    void splitBesideItsFrame();
    void splitOfAnotherAmount();
    void openFiguresLeaveASumIncomplete();
    void nothingToAdd();
    void letter();
    void carryOverOnTopOfTheFrame();
    void laterMandateAgainstTheOneBefore();
    void areasOfALetter();
};

void tst_StatedSums::framesOverTheYears()
{
    const auto sums = statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(4820)}, {2025, amount(1850)}, {2026, state(FigureState::Blank)}})})}));
    QCOMPARE(sums.size(), std::size_t(1));
    QCOMPARE(sums[0].kind, StatedSum::Kind::Frames);
    QCOMPARE(sums[0].total, mill(6670));
    QCOMPARE(sums[0].parts, (std::vector<NamedAmount>{{u"2024"_s, mill(4820)}, {u"2025"_s, mill(1850)}}));
    QVERIFY(!sums[0].incomplete);
    QVERIFY(sums[0].comesOut());
}

void tst_StatedSums::mandatesByVintage()
{
    const auto sums = statedSums(programme({mandate(u"Beta"_s, 2024, {frames({{2024, amount(100)}})}), mandate(u"Alfa"_s, 2026, {frames({{2026, amount(300)}})}),
                                            mandate(u"Alfa"_s, 2025, {frames({{2025, amount(200)}})})}));
    QCOMPARE(sums.size(), std::size_t(3));
    QCOMPARE(sums[0].total, mill(200));
    QCOMPARE(sums[1].total, mill(300));
    QCOMPARE(sums[2].total, mill(100));
}

void tst_StatedSums::splitBesideItsFrame()
{
    const auto sums = statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}})},
                                                    {split(2024, {{u"NHN"_s, amount(6000)}, {u"Hdir"_s, amount(700)}}, LineKind::Award, u"Tildeling"_s),
                                                     split(2024, {{u"NHN"_s, amount(600)}}, LineKind::CarryOver, u"Ubrukt"_s)})}));
    QCOMPARE(sums.size(), std::size_t(2));
    QCOMPARE(sums[1].kind, StatedSum::Kind::Split);
    QCOMPARE(sums[1].year, 2024);
    QCOMPARE(sums[1].parts, (std::vector<NamedAmount>{{u"NHN"_s, mill(6600)}, {u"Hdir"_s, mill(700)}}));
    QCOMPARE(sums[1].total, mill(7300));
    QVERIFY(sums[1].expected == mill(7300));
    QVERIFY(sums[1].comesOut());
}

void tst_StatedSums::splitOfAnotherAmount()
{
    const auto sums = statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}})}, {split(2024, {{u"NHN"_s, amount(7200)}})})}));
    QVERIFY(!sums[1].comesOut());
}

void tst_StatedSums::openFiguresLeaveASumIncomplete()
{
    const auto sums = statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, state(FigureState::Undecided)}})})}));
    QVERIFY(sums[0].incomplete);
    QCOMPARE(sums[0].total, mill(7300));
}

void tst_StatedSums::nothingToAdd()
{
    QVERIFY(statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, state(FigureState::NotSet)}})})})).empty());
}

void tst_StatedSums::letter()
{
    Letter given;
    given.recipient = u"NHN"_s;
    given.year = 2024;
    given.posts = {{701, 21, u"Drift"_s, amount(9000)}};
    given.breakdown = {{u"samlet"_s, {}, {}, amount(8000)}, {u"Alfa"_s, u"Alfa"_s, u"samlet"_s, amount(5000)},
                       {u"Beta"_s, u"Beta"_s, u"samlet"_s, amount(2000)}, {u"annet"_s, {}, {}, amount(1000)}};
    Programme holder = programme({});
    holder.letters = {given};
    const auto sums = statedSums(holder);
    QCOMPARE(sums.size(), std::size_t(2));
    QCOMPARE(sums[0].kind, StatedSum::Kind::Parts);
    QCOMPARE(sums[0].total, mill(7000));
    QVERIFY(!sums[0].comesOut());
    QCOMPARE(sums[1].kind, StatedSum::Kind::Breakdown);
    QCOMPARE(sums[1].total, mill(9000));
    QVERIFY(sums[1].expected == mill(9000));
}

void tst_StatedSums::carryOverOnTopOfTheFrame()
{
    Mandate onTop = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(1490)}})},
                            {split(2024, {{u"NHN"_s, amount(1490)}}, LineKind::Award, u"Tildelt"_s), split(2024, {{u"NHN"_s, amount(360)}}, LineKind::CarryOver, u"Ubrukt"_s)});
    QVERIFY(!statedSums(programme({onTop}))[1].comesOut());
    onTop.claims = {{Claim::Kind::CarryOverOnTop, 0, {}}};
    QVERIFY(statedSums(programme({onTop}))[1].comesOut());
}

void tst_StatedSums::laterMandateAgainstTheOneBefore()
{
    const Mandate older = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, amount(4600)}, {2027, state(FigureState::NotSet)}})});
    const Mandate newer = mandate(u"Alfa"_s, 2026, {frames({{2025, amount(1850)}, {2026, amount(3600)}, {2027, amount(600)}})}, {}, PriceBase());
    const auto sums = statedSums(programme({newer, older}));
    QCOMPARE(sums.size(), std::size_t(3));
    const StatedSum &change = sums[2];
    QCOMPARE(change.kind, StatedSum::Kind::Vintages);
    QCOMPARE(change.vintage, 2026);
    QCOMPARE(change.beforeVintage, 2024);
    QCOMPARE(change.parts, (std::vector<NamedAmount>{{u"2025"_s, mill(1850)}, {u"2026"_s, mill(3600)}}));
    QCOMPARE(change.total, mill(5450));
    QCOMPARE(change.before, mill(8800));
    QVERIFY(change.mixedBases);
}

void tst_StatedSums::areasOfALetter()
{
    Letter given;
    given.recipient = u"NHN"_s;
    given.year = 2024;
    given.breakdown = {{u"samlet"_s, {}, {}, amount(7000)}, {u"alfa"_s, u"Alfa"_s, u"samlet"_s, amount(5000)}, {u"beta"_s, u"Beta"_s, u"samlet"_s, amount(2000)}};
    const auto ofArea = [](const QString &area, qint64 nhn, qint64 hdir, qint64 frame) {
        return mandate(area, 2024, {frames({{2024, amount(frame)}})}, {split(2024, {{u"NHN"_s, amount(nhn)}, {u"Hdir"_s, amount(hdir)}})});
    };
    const auto areas = [&](std::vector<Mandate> mandates) {
        Programme holder = programme(std::move(mandates));
        holder.letters = {given};
        std::vector<StatedSum> sums = statedSums(holder);
        std::erase_if(sums, [](const StatedSum &sum) { return sum.kind != StatedSum::Kind::Areas; });
        return sums;
    };
    const auto both = areas({ofArea(u"Alfa"_s, 5000, 300, 5300), ofArea(u"Beta"_s, 2000, 100, 2100)});
    QCOMPARE(both.size(), std::size_t(1));
    QCOMPARE(both[0].row, u"samlet"_s);
    QCOMPARE(both[0].parts, (std::vector<NamedAmount>{{u"NHN"_s, mill(7000)}, {u"Hdir"_s, mill(400)}}));
    QCOMPARE(both[0].total, mill(7400));
    QVERIFY(both[0].expected == mill(7400));
    QVERIFY(!areas({ofArea(u"Alfa"_s, 5000, 300, 5300), ofArea(u"Beta"_s, 2000, 100, 2200)})[0].comesOut());
    QVERIFY(areas({ofArea(u"Alfa"_s, 5000, 300, 5300)}).empty());
}

QTEST_GUILESS_MAIN(tst_StatedSums)
#include "tst_statedsums.moc"
