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
    void frames();
    void splitBesideItsFrame();
    void splitOfAnotherAmount();
    void openFiguresLeaveASumIncomplete();
    void nothingToAdd();
    void letter();
};

void tst_StatedSums::frames()
{
    const auto sums = statedSums(programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(4820)}, {2025, amount(1850)}, {2026, state(FigureState::Blank)}})})}));
    QCOMPARE(sums.size(), std::size_t(1));
    QCOMPARE(sums[0].kind, StatedSum::Kind::Frames);
    QCOMPARE(sums[0].total, mill(6670));
    QCOMPARE(sums[0].parts, (std::vector<NamedAmount>{{u"2024"_s, mill(4820)}, {u"2025"_s, mill(1850)}}));
    QVERIFY(!sums[0].incomplete);
    QVERIFY(sums[0].comesOut());
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

QTEST_GUILESS_MAIN(tst_StatedSums)
#include "tst_statedsums.moc"
