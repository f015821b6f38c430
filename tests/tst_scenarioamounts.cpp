#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Makes what-ifs with the built program and looks at what they come to.
class tst_ScenarioAmounts : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(make()); }
    void aTransferKeepsTheTotals();
    void aTransferBetweenRecipientsIsSaid();
    void theReserveIsReleased();
    void aTotalIsSpread_data();
    void aTotalIsSpread();
    void asTheMandatesOfAYear();
    void onAStraightLine();
    void whatIsHeldStays();
    void whatIsBoundStays();
    void noAreaLosesMoreThanATenth();
    void theTableUnderAScenario();
    void comparedSideBySide();
    void aChangedPlanIsAConflict();
};

/// 5,0 from 67,2 and 35,3 to 66 and 7: the parts are 3,3 and 1,7.
void tst_ScenarioAmounts::aTransferKeepsTheTotals()
{
    const QString project = fresh(u"transfer.ramme"_s);
    const Run run = scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"5"_s, u"--year"_s, u"2027"_s, u"--reason"_s, u"spurt"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"NHN"_s), qint64(639));
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"Hdir"_s), qint64(336));
    QCOMPARE(amount(project, u"S"_s, vaksinekort, 2027, u"NHN"_s), qint64(693));
    QCOMPARE(amount(project, u"S"_s, vaksinekort, 2027, u"Hdir"_s), qint64(87));
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"NHN"_s), qint64(1332));
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"Hdir"_s), qint64(423));
    QCOMPARE(amount(project, {}, helsekort, 2027, u"NHN"_s), qint64(672)); // the plan itself stands
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.contains(u"67,2 → 63,9 (−3,3)"_s), run.out.constData());
    QVERIFY2(!out.contains(u"Sum: "_s), run.out.constData()); // no total of year, recipient or kind moves
}

void tst_ScenarioAmounts::aTransferBetweenRecipientsIsSaid()
{
    const QString project = fresh(u"recipients.ramme"_s);
    const Run run = scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--recipient"_s, u"NHN"_s, u"--to-recipient"_s, u"Hdir"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"2,5"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.contains(u"Sum: 2027, NHN: 133,2 → 130,7 (−2,5)"_s), run.out.constData());
    QVERIFY2(out.contains(u"Sum: 2027, Hdir: 42,3 → 44,8 (+2,5)"_s), run.out.constData());
    QVERIFY2(out.contains(u"Merk: "_s), run.out.constData()); // the rule that speaks of it
}

void tst_ScenarioAmounts::theReserveIsReleased()
{
    const QString project = path(u"reserve.ramme"_s);
    QVERIFY(runRamme(QStringList{u"import"_s, project} + samples()).status < 2);
    QCOMPARE(scenario(project, {u"new"_s, u"S"_s}).status, 0);
    const qint64 before = amount(project, {}, {}, 2027, u"total"_s);
    const Run run = scenario(project, {u"move"_s, u"S"_s, u"--from"_s, u"reserve"_s, u"--year"_s, u"2027"_s, u"--to"_s, helsekort, u"--amount"_s, u"4"_s, u"--reference"_s, u"27/1"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"total"_s), before + 40);
    QCOMPARE(scenario(project, {u"request"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--area"_s, helsekort, u"--amount"_s, u"6,5"_s}).status, 0);
    const QString out = QString::fromUtf8(scenario(project, {u"show"_s, u"S"_s}).out);
    QVERIFY2(out.contains(u"Reserven 2027: holdt tilbake 15,0, bedt om 6,5, frigitt 4,0, igjen 11,0"_s), qPrintable(out));
    QVERIFY2(out.contains(u"27/1"_s), qPrintable(out));
    const QString table = QString::fromUtf8(runRamme({u"table"_s, project, u"allocation"_s, u"--scenario"_s, u"S"_s}).out);
    QVERIFY2(table.contains(u"tillegg på 11,0 mill"_s), qPrintable(table));
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, u"reserve"_s, u"--year"_s, u"2027"_s, u"--to"_s, helsekort, u"--amount"_s, u"12"_s}).status, 2);

    const qint64 hdir = amount(project, u"S"_s, helsekort, 2027, u"Hdir"_s);
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, u"reserve"_s, u"--year"_s, u"2027"_s, u"--to"_s, helsekort, u"--recipient"_s, u"Hdir"_s, u"--amount"_s, u"1,5"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"Hdir"_s), hdir + 15);
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--year"_s, u"2027"_s, u"--to"_s, u"reserve"_s, u"--amount"_s, u"5,5"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"total"_s), before);
}

void tst_ScenarioAmounts::aTotalIsSpread_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<qint64>("total"); // of both areas in 2027, in tenths of a million
    QTest::addColumn<qint64>("nhn");   // of the first
    const QString year = u"2027"_s;
    QTest::newRow("an amount") << QStringList{u"--year"_s, year, u"--amount"_s, u"100"_s} << qint64(1000) << qint64(383);
    QTest::newRow("so much more") << QStringList{u"--year"_s, year, u"--amount"_s, u"+4,5"_s} << qint64(1800) << qint64(689);
    QTest::newRow("so much less") << QStringList{u"--year"_s, year, u"--amount"_s, u"-5,5"_s} << qint64(1700) << qint64(651);
    QTest::newRow("a share more") << QStringList{u"--year"_s, year, u"--amount"_s, u"+10 %"_s} << qint64(1931) << qint64(739);
    QTest::newRow("of one recipient") << QStringList{u"--year"_s, year, u"--recipient"_s, u"nhn"_s, u"--amount"_s, u"66,6"_s} << qint64(1089) << qint64(336);
    QTest::newRow("of one area") << QStringList{u"--year"_s, year, u"--area"_s, helsekort, u"--amount"_s, u"205"_s} << qint64(2780) << qint64(1344);
    QTest::newRow("the same to all") << QStringList{u"--year"_s, year, u"--amount"_s, u"100"_s, u"--equal"_s} << qint64(1000) << qint64(250);
    QTest::newRow("as another area") << QStringList{u"--year"_s, year, u"--area"_s, helsekort, u"--amount"_s, u"73"_s, u"--like"_s, vaksinekort} << qint64(1460) << qint64(660);
}

void tst_ScenarioAmounts::aTotalIsSpread()
{
    QFETCH(QStringList, arguments);
    QFETCH(qint64, total);
    QFETCH(qint64, nhn);
    const QString project = fresh(u"spread.ramme"_s);
    const Run run = scenario(project, QStringList{u"spread"_s, u"S"_s} + arguments);
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"total"_s), total);
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"NHN"_s), nhn);
    QCOMPARE(amount(project, u"S"_s, {}, 2028, u"total"_s), amount(project, {}, {}, 2028, u"total"_s));
}

/// What was moved from one recipient to the other is divided as the mandate has it.
void tst_ScenarioAmounts::asTheMandatesOfAYear()
{
    const QString project = fresh(u"vintage.ramme"_s);
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--recipient"_s, u"NHN"_s, u"--to-recipient"_s, u"Hdir"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"20"_s}).status, 0);
    const QStringList again{u"spread"_s, u"S"_s, u"--area"_s, helsekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"102,5"_s};
    QCOMPARE(scenario(project, again + QStringList{u"--like-vintage"_s, u"2027"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"NHN"_s), qint64(672));
    const Run run = scenario(project, again + QStringList{u"--like-vintage"_s, u"1999"_s});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("1999"), run.error.constData());
}

void tst_ScenarioAmounts::onAStraightLine()
{
    const QString project = fresh(u"line.ramme"_s);
    const QStringList line{u"spread"_s, u"S"_s, u"--area"_s, helsekort, u"--amount"_s, u"180"_s, u"--straight-line"_s, u"--year"_s};
    QCOMPARE(scenario(project, line + QStringList{u"2027-2028"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"total"_s), qint64(1025));
    QCOMPARE(amount(project, u"S"_s, helsekort, 2028, u"total"_s), qint64(775));
    const Run run = scenario(project, line + QStringList{u"2027"_s}); // a point is no line
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("to år"), run.error.constData());
}

void tst_ScenarioAmounts::whatIsHeldStays()
{
    const QString project = fresh(u"held.ramme"_s);
    QCOMPARE(scenario(project, {u"hold"_s, u"S"_s, u"--recipient"_s, u"NHN"_s, u"--year"_s, u"2027"_s, u"--author"_s, u"Kari"_s, u"--reason"_s, u"avtalt"_s}).status, 0);
    QCOMPARE(scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"165,5"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"NHN"_s), qint64(1332));
    QCOMPARE(amount(project, u"S"_s, {}, 2027, u"Hdir"_s), qint64(323));
    const Run run = scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"130"_s});
    QCOMPARE(run.status, 2);
    const QString show = QString::fromUtf8(scenario(project, {u"show"_s, u"S"_s}).out);
    QVERIFY2(show.contains(u"Holdt fast 1: 2027, NHN"_s) && show.contains(u"Kari"_s) && show.contains(u"avtalt"_s), qPrintable(show));
    QCOMPARE(scenario(project, {u"hold"_s, u"S"_s, u"--remove"_s, u"1"_s}).status, 0);
    QCOMPARE(scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"130"_s}).status, 0);
}

void tst_ScenarioAmounts::whatIsBoundStays()
{
    const QString project = fresh(u"bound.ramme"_s);
    QCOMPARE(scenario(project, {u"bound"_s, u"S"_s, u"--area"_s, helsekort, u"--year"_s, u"2027"_s, u"--most-taken"_s, u"10 %"_s}).status, 0);
    const QStringList move{u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s};
    QCOMPARE(scenario(project, move + QStringList{u"10,3"_s}).status, 2);
    QCOMPARE(scenario(project, move + QStringList{u"10,2"_s}).status, 0);
    QCOMPARE(scenario(project, {u"bound"_s, u"S"_s, u"--remove"_s, u"1"_s}).status, 0);
    QCOMPARE(scenario(project, move + QStringList{u"10,3"_s}).status, 0);
}

void tst_ScenarioAmounts::noAreaLosesMoreThanATenth()
{
    const QString project = fresh(u"tenth.ramme"_s);
    const Run bound = scenario(project, {u"bound"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--most-taken"_s, u"10 %"_s, u"--each-area"_s});
    QVERIFY2(bound.status == 0, bound.error.constData());
    QVERIFY2(bound.out.contains(helsekort.toUtf8()) && bound.out.contains(vaksinekort.toUtf8()), bound.out.constData());
    const QStringList cut{u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--area"_s, helsekort, u"--amount"_s};
    QCOMPARE(scenario(project, cut + QStringList{u"92,2"_s}).status, 2); // a tenth of 102,5 is 10,25
    QCOMPARE(scenario(project, cut + QStringList{u"92,3"_s}).status, 0);
    const Run other = scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--area"_s, vaksinekort, u"--amount"_s, u"-20 %"_s});
    QCOMPARE(other.status, 2);
}

void tst_ScenarioAmounts::theTableUnderAScenario()
{
    const QString project = fresh(u"table.ramme"_s);
    QCOMPARE(scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--area"_s, helsekort, u"--amount"_s, u"100"_s}).status, 0);
    const QString table = QString::fromUtf8(runRamme({u"table"_s, project, u"allocation"_s, u"--scenario"_s, u"S"_s}).out);
    QVERIFY2(table.contains(u"Scenario: S."_s) && table.contains(u"Endret i scenarioet «S»."_s), qPrintable(table));
    QCOMPARE(runRamme({u"table"_s, project, u"allocation"_s, u"--scenario"_s, u"T"_s}).status, 2);
    QCOMPARE(runRamme({u"table"_s, project, u"frames"_s, u"--scenario"_s, u"S"_s}).status, 3);
    const QString workbook = path(u"table.xlsx"_s);
    QCOMPARE(runRamme({u"table"_s, project, u"allocation"_s, u"--scenario"_s, u"S"_s, u"--out"_s, workbook}).status, 0);
    QVERIFY(QFile::exists(workbook));
}

void tst_ScenarioAmounts::comparedSideBySide()
{
    const QString project = fresh(u"compare.ramme"_s);
    QCOMPARE(scenario(project, {u"copy"_s, u"S"_s, u"T"_s}).status, 0);
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"5"_s, u"--year"_s, u"2027"_s}).status, 0);
    QCOMPARE(scenario(project, {u"spread"_s, u"T"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"170"_s}).status, 0);
    const QJsonArray rows = QJsonDocument::fromJson(scenario(project, {u"compare"_s, u"S"_s, u"T"_s, u"--format"_s, u"json"_s}).out).array();
    const auto difference = [&rows](const QJsonValue &area, int year, const QJsonValue &recipient, int place) {
        for (const QJsonValue &row : rows) {
            if (row["area"_L1] == area && row["year"_L1].toInt() == year && row["recipient"_L1] == recipient)
                return row["scenarios"_L1][place]["difference"_L1].toInteger(1);
        }
        return qint64(1);
    };
    const QJsonValue all;
    QCOMPARE(difference(helsekort, 2027, all, 0), -50 * tenth);
    QCOMPARE(difference(vaksinekort, 2027, all, 0), 50 * tenth);
    QCOMPARE(difference(vaksinekort, 2028, all, 0), 0);
    QCOMPARE(difference(all, 2027, u"NHN"_s, 0), 0);
    QCOMPARE(difference(all, 2027, all, 1), -55 * tenth);
    QCOMPARE(difference(all, 0, all, 1), -55 * tenth); // over the period
    const QString text = QString::fromUtf8(scenario(project, {u"compare"_s, u"S"_s, u"T"_s}).out);
    QVERIFY2(text.contains(helsekort + u", 2027"_s) && !text.contains(helsekort + u", 2028"_s), qPrintable(text));
}

void tst_ScenarioAmounts::aChangedPlanIsAConflict()
{
    const QString project = fresh(u"conflict.ramme"_s);
    QCOMPARE(scenario(project, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"5"_s, u"--year"_s, u"2027"_s}).status, 0);
    QByteArray changed = bytesOf(path(u"a.txt"_s));
    changed.replace("67,2    35,3     102,5", "68,2    34,3     102,5");
    const QString document = path(u"a.txt"_s);
    const QByteArray original = bytesOf(document);
    write(u"a.txt"_s, changed);
    QVERIFY(runRamme({u"import"_s, project, document, u"--replace"_s}).status < 2);
    write(u"a.txt"_s, original);

    const QString copy = write(u"follow.ramme"_s, bytesOf(project));
    const QString shown = QString::fromUtf8(scenario(project, {u"rebase"_s, u"S"_s, u"--preview"_s}).out);
    QVERIFY2(shown.contains(u"NHN var 67,2, er 68,2; scenarioet har 63,9."_s), qPrintable(shown));
    QCOMPARE(scenario(project, {u"rebase"_s, u"S"_s}).status, 0);
    QCOMPARE(amount(project, u"S"_s, helsekort, 2027, u"NHN"_s), qint64(639));
    QVERIFY(scenario(project, {u"rebase"_s, u"S"_s}).out.contains("ikke endret"));
    QCOMPARE(scenario(copy, {u"rebase"_s, u"S"_s, u"--follow"_s}).status, 0);
    QCOMPARE(amount(copy, u"S"_s, helsekort, 2027, u"NHN"_s), qint64(682));
    QCOMPARE(amount(copy, u"S"_s, vaksinekort, 2027, u"NHN"_s), qint64(693)); // its plan is as it was
}

QTEST_GUILESS_MAIN(tst_ScenarioAmounts)
#include "tst_scenarioamounts.moc"
