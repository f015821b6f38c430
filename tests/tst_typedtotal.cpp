#include "planning/typedtotal.h"
#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

/// What is typed into a total, rewritten to a new one.
class tst_TypedTotal : public QObject
{
    Q_OBJECT

private slots:
    void total_data();
    void total();
    void refused_data();
    void refused();
};

void tst_TypedTotal::total_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("present");
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<qint64>("roundedBy");
    const qint64 one = 1'000'000; // a hundredth of a mill.

    QTest::newRow("an amount takes its place") << u"220"_s << qint64(22990) << 22000 * one << qint64(0);
    QTest::newRow("decimals with a comma") << u" 220,5 "_s << qint64(22990) << 22050 * one << qint64(0);
    QTest::newRow("an amount with its own unit") << u"220 500 tusen kroner"_s << qint64(22990) << 22050 * one << qint64(0);
    QTest::newRow("a plus adds") << u"+5"_s << qint64(22990) << 23490 * one << qint64(0);
    QTest::newRow("a hyphen takes away") << u"-5"_s << qint64(22990) << 22490 * one << qint64(0);
    QTest::newRow("a minus takes away") << u"−5"_s << qint64(22990) << 22490 * one << qint64(0);
    QTest::newRow("a dash takes away") << u"– 5,25"_s << qint64(22990) << 22465 * one << qint64(0);
    QTest::newRow("an amount below nought needs the sign of equality") << u"=-5"_s << qint64(22990) << -500 * one << qint64(0);
    QTest::newRow("a share that comes out even") << u"+3 %"_s << qint64(20000) << 20600 * one << qint64(0);
    QTest::newRow("a share is rounded once, to a tenth") << u"+3 %"_s << qint64(22990) << 23680 * one << -300'000LL;
    QTest::newRow("a share of a finer total is rounded to a hundredth") << u"−3,5%"_s << qint64(3009) << 2904 * one << -315'000LL;
    QTest::newRow("halves go away from nought") << u"+5 pst."_s << qint64(100) << 110 * one << -5'000'000LL;
    QTest::newRow("halves go away from nought downwards too") << u"-5 prosent"_s << qint64(100) << 90 * one << 5'000'000LL;
    QTest::newRow("all of it") << u"-100 %"_s << qint64(22990) << qint64(0) << qint64(0);
}

void tst_TypedTotal::total()
{
    QFETCH(QString, text);
    QFETCH(qint64, present);
    QFETCH(qint64, ore);
    QFETCH(qint64, roundedBy);
    const Result<TypedTotal> typed = parseTypedTotal(text, mill(present), Unit::Million);
    QVERIFY2(typed, typed ? "" : qPrintable(typed.error()));
    QCOMPARE(typed->total.ore(), ore);
    QCOMPARE(typed->change.ore(), ore - mill(present).ore());
    QCOMPARE(typed->roundedBy.ore(), roundedBy);
}

void tst_TypedTotal::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u""_s << u"ikke et beløp"_s;
    QTest::newRow("a sign alone") << u"+"_s << u"ikke et beløp"_s;
    QTest::newRow("words") << u"mer"_s << u"ikke et beløp"_s;
    QTest::newRow("two signs") << u"+-5"_s << u"to fortegn"_s;
    QTest::newRow("a share without a sign") << u"3 %"_s << u"skriv + eller − foran"_s;
    QTest::newRow("a share put in its place") << u"=3 %"_s << u"skriv + eller − foran"_s;
    QTest::newRow("more than all") << u"+300 %"_s << u"over 100 %"_s;
    QTest::newRow("what could be a date") << u"11.25"_s << u"dato"_s;
    QTest::newRow("finer than an øre") << u"+5,000000001"_s << u"finere enn ett øre"_s;
    QTest::newRow("beyond what can be counted") << u"+9 999 999 999"_s << u"for stor"_s;
}

void tst_TypedTotal::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Result<TypedTotal> typed = parseTypedTotal(text, mill(22990), Unit::Million);
    QVERIFY(!typed);
    QVERIFY2(typed.error().contains(reason), qPrintable(typed.error()));
}

QTEST_GUILESS_MAIN(tst_TypedTotal)
#include "tst_typedtotal.moc"
