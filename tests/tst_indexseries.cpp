#include "domain/indexseries.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_IndexSeries : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void vintages_data();
    void vintages();
    void refused_data();
    void refused();
    void found_data();
    void found();
    void pointsAreSorted();
};

void tst_IndexSeries::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value"); // -1 where it is refused
    QTest::addColumn<QString>("said"); // as it is shown, or why not

    QTest::newRow("a whole number") << u"100"_s << qint64(1'000'000) << u"100"_s;
    QTest::newRow("a decimal comma") << u"112,4"_s << qint64(1'124'000) << u"112,4"_s;
    QTest::newRow("a decimal point") << u"112.4"_s << qint64(1'124'000) << u"112,4"_s;
    QTest::newRow("four decimals") << u"1,0351"_s << qint64(10'351) << u"1,0351"_s;
    QTest::newRow("the least there is") << u"0,0001"_s << qint64(1) << u"0,0001"_s;
    QTest::newRow("five decimals") << u"1,03511"_s << qint64(-1) << u"fire desimaler"_s;
    QTest::newRow("nothing") << QString() << qint64(-1) << u"ikke et tall"_s;
    QTest::newRow("words") << u"omtrent 112"_s << qint64(-1) << u"ikke et tall"_s;
    QTest::newRow("two decimal signs") << u"1.112,4"_s << qint64(-1) << u"ikke et tall"_s;
    QTest::newRow("nought") << u"0,0"_s << qint64(-1) << u"større enn null"_s;
    QTest::newRow("below nought") << u"-3"_s << qint64(-1) << u"større enn null"_s;
    QTest::newRow("more digits than an index has") << u"1234567890"_s << qint64(-1) << u"ikke et tall"_s;
}

void tst_IndexSeries::values()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(QString, said);
    const Result<qint64> read = parseIndexValue(text);
    QCOMPARE(read ? *read : -1, value);
    if (read)
        QCOMPARE(formatIndexValue(*read), said);
    else
        QVERIFY2(read.error().contains(said), qPrintable(read.error()));
}

void tst_IndexSeries::vintages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("a year") << u"2025"_s << true;
    QTest::newRow("a day") << u"2025-10-07"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a year out of reach") << u"3025"_s << false;
    QTest::newRow("a day there is not") << u"2025-02-30"_s << false;
    QTest::newRow("a month") << u"2025-10"_s << false;
    QTest::newRow("a Norwegian date") << u"07.10.2025"_s << false;
}

void tst_IndexSeries::vintages()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isIndexVintage(text), isOne);
}

void tst_IndexSeries::refused_data()
{
    QTest::addColumn<IndexSeries>("series");
    QTest::addColumn<QString>("says");

    const std::vector<IndexPoint> points{{2024, 1'000'000}};
    QTest::newRow("no name") << IndexSeries{u" "_s, u"2025"_s, points, {}} << u"navn"_s;
    QTest::newRow("a name that could be a name and a vintage") << IndexSeries{u"a@2025"_s, u"2025"_s, points, {}} << u"@"_s;
    QTest::newRow("no vintage") << IndexSeries{u"a"_s, {}, points, {}} << u"årgang"_s;
    QTest::newRow("no values") << IndexSeries{u"a"_s, u"2025"_s, {}, {}} << u"ingen verdier"_s;
    QTest::newRow("two of a year") << IndexSeries{u"a"_s, u"2025"_s, {{2024, 1}, {2025, 1}, {2024, 2}}, {}} << u"2024"_s;
    QTest::newRow("a value without a year") << IndexSeries{u"a"_s, u"2025"_s, {{0, 1}}, {}} << u"uten år"_s;
    QTest::newRow("a value of nought") << IndexSeries{u"a"_s, u"2025"_s, {{2024, 0}}, {}} << u"2024"_s;
}

void tst_IndexSeries::refused()
{
    QFETCH(IndexSeries, series);
    QFETCH(QString, says);
    const Result<IndexSeries> checked = checkedIndex(series);
    QVERIFY(!checked);
    QVERIFY2(checked.error().contains(says), qPrintable(checked.error()));
}

void tst_IndexSeries::found_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected"); // the vintage, or why not

    QTest::newRow("the newest where no vintage is named") << u"Deflator"_s << u"2025-10-07"_s;
    QTest::newRow("whatever its case") << u"deflator"_s << u"2025-10-07"_s;
    QTest::newRow("the vintage that is named") << u"Deflator@2025"_s << u"2025"_s;
    QTest::newRow("a vintage there is not") << u"Deflator@2020"_s << u"«2020»"_s;
    QTest::newRow("a name there is not") << u"KPI"_s << u"«KPI»"_s;
    QTest::newRow("an empty vintage") << u"Deflator@"_s << u"«»"_s;
}

void tst_IndexSeries::found()
{
    QFETCH(QString, label);
    QFETCH(QString, expected);
    const std::vector<IndexPoint> points{{2024, 1'000'000}};
    const std::vector<IndexSeries> all{{u"Deflator"_s, u"2024"_s, points, {}}, {u"Deflator"_s, u"2025-10-07"_s, points, {}}, {u"Deflator"_s, u"2025"_s, points, {}}};
    const Result<const IndexSeries *> found = findIndex(all, label);
    if (found)
        QCOMPARE((*found)->vintage, expected);
    else
        QVERIFY2(found.error().contains(expected), qPrintable(found.error()));
}

void tst_IndexSeries::pointsAreSorted()
{
    const Result<IndexSeries> checked = checkedIndex({u"  a  b "_s, u"2025"_s, {{2026, 3}, {2024, 1}}, {}});
    QVERIFY(checked);
    QCOMPARE(checked->points, (std::vector<IndexPoint>{{2024, 1}, {2026, 3}}));
    QCOMPARE(checked->label(), u"a b@2025"_s);
    QCOMPARE(checked->valueOf(2026), std::optional<qint64>(3));
    QVERIFY(!checked->valueOf(2025));
}

QTEST_GUILESS_MAIN(tst_IndexSeries)
#include "tst_indexseries.moc"
