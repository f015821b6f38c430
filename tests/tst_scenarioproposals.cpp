#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Proposals and variations with the built program: its exit status, what it says, and the project it leaves.
class tst_ScenarioProposals : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(make()); }
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void aProposalIsAScenario();
    void whatMustBeLookedAtIsListed();
    void aPreviewChangesNothing();
    void ourOwnWorkbookComesBack_data();
    void ourOwnWorkbookComesBack();
    void proposalsStandBesideEachOther();
    void aTotalIsVaried();

private:
    static QByteArray table(const QByteArray &rows) { return "Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\n" + rows; }
    static QJsonDocument parsed(const Run &run) { return QJsonDocument::fromJson(run.out); }
};

void tst_ScenarioProposals::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    const QStringList varied{u"vary"_s, u"S"_s, u"--area"_s, vaksinekort};
    QTest::newRow("a proposal of nobody") << QStringList{u"import"_s, u"P"_s, u"p.csv"_s} << u"--author"_s;
    QTest::newRow("a proposal without its file") << QStringList{u"import"_s, u"P"_s, u"--author"_s, u"NHN"_s} << u"mangler"_s;
    QTest::newRow("no range") << varied << u"--range"_s;
    QTest::newRow("no step") << varied + QStringList{u"--range"_s, u"-5..+5"_s} << u"--step"_s;
    QTest::newRow("a range backwards") << varied + QStringList{u"--range"_s, u"+5..-5"_s, u"--step"_s, u"1"_s} << u"baklengs"_s;
    QTest::newRow("a second total without its range") << varied + QStringList{u"--range"_s, u"-5..+5"_s, u"--step"_s, u"1"_s, u"--by-recipient"_s, u"NHN"_s} << u"--by-range"_s;
    QTest::newRow("outputs there are not") << varied + QStringList{u"--range"_s, u"-5..+5"_s, u"--step"_s, u"1"_s, u"--outputs"_s, u"alt"_s} << u"--outputs"_s;
    QTest::newRow("an option of another verb") << QStringList{u"matrix"_s, u"S"_s, u"--amount"_s, u"5"_s} << u"--amount"_s;
}

void tst_ScenarioProposals::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = scenario(project(), arguments);
    QCOMPARE(run.status, 3);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
}

void tst_ScenarioProposals::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    const QStringList by{u"--author"_s, u"NHN"_s};
    QTest::newRow("a file that is not there") << QStringList{u"import"_s, u"P"_s, path(u"ikke.csv"_s)} + by << u"ikke.csv"_s;
    QTest::newRow("a broken workbook") << QStringList{u"import"_s, u"P"_s, write(u"ødelagt.xlsx"_s, "PK\x03\x04")} + by << u"ødelagt.xlsx"_s;
    QTest::newRow("no table") << QStringList{u"import"_s, u"P"_s, write(u"brev.csv"_s, "Kjære;\n")} + by << u"ingen tabell"_s;
    QTest::newRow("a name that is taken") << QStringList{u"import"_s, u"S"_s, write(u"a.csv"_s, table("Digitalt vaksinekort;60;7\n"))} + by << u"heter «S»"_s;
    QTest::newRow("a matrix of what is not there") << QStringList{u"matrix"_s, u"Ukjent"_s} << u"Ukjent"_s;
    QTest::newRow("an own side that is not there") << QStringList{u"matrix"_s, u"S"_s, u"--own"_s, u"Ukjent"_s} << u"Ukjent"_s;
    QTest::newRow("an area that is not there") << QStringList{u"vary"_s, u"S"_s, u"--area"_s, u"Troll"_s, u"--range"_s, u"0..1"_s, u"--step"_s, u"1"_s} << u"Troll"_s;
    QTest::newRow("too many runs") << QStringList{u"vary"_s, u"S"_s, u"--range"_s, u"0..100"_s, u"--step"_s, u"0,1"_s} << u"400"_s;
}

void tst_ScenarioProposals::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QString copy = fresh(u"refused.ramme"_s);
    const QByteArray before = bytesOf(copy);
    const Run run = scenario(copy, arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.trimmed().count('\n'), 0);
    QCOMPARE(bytesOf(copy), before);
}

void tst_ScenarioProposals::aProposalIsAScenario()
{
    const QString copy = fresh(u"proposal.ramme"_s);
    const QString file = write(u"nhn.csv"_s, table("Digitalt helsekort for gravide;60,0;\nDigitalt vaksinekort;;9,5\n"));
    const Run run = scenario(copy, {u"import"_s, u"NHN"_s, file, u"--author"_s, u"NHN"_s, u"--date"_s, u"2026-09-15"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(parsed(run)["changed"_L1].toInt(), 2);
    QCOMPARE(amount(copy, u"NHN"_s, helsekort, 2027, u"NHN"_s), 600);
    QCOMPARE(amount(copy, u"NHN"_s, vaksinekort, 2027, u"Hdir"_s), 95);
    QCOMPARE(amount(copy, {}, helsekort, 2027, u"NHN"_s), 672);
    const Run shown = scenario(copy, {u"show"_s, u"NHN"_s});
    QVERIFY(shown.out.contains("nhn.csv"));
}

void tst_ScenarioProposals::whatMustBeLookedAtIsListed()
{
    const QString copy = fresh(u"doubts.ramme"_s);
    const QString file = write(u"hdir.csv"_s, table("Digitalt helsekort for gravide;60,0;mye\nTroll;1;\n"));
    const Run run = scenario(copy, {u"import"_s, u"Hdir"_s, file, u"--author"_s, u"Hdir"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("Troll") && run.out.contains("«mye»") && run.out.contains("linje 3") && run.out.contains("linje 4"), run.out.constData());
    QCOMPARE(amount(copy, u"Hdir"_s, helsekort, 2027, u"NHN"_s), 600);
}

void tst_ScenarioProposals::aPreviewChangesNothing()
{
    const QString copy = fresh(u"preview.ramme"_s);
    const QByteArray before = bytesOf(copy);
    const QString file = write(u"seen.csv"_s, table("Digitalt vaksinekort;60;7\n"));
    QCOMPARE(scenario(copy, {u"import"_s, u"P"_s, file, u"--author"_s, u"NHN"_s, u"--preview"_s}).status, 0);
    QCOMPARE(bytesOf(copy), before);
}

void tst_ScenarioProposals::ourOwnWorkbookComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("csv") << u"csv"_s;
}

void tst_ScenarioProposals::ourOwnWorkbookComesBack()
{
    QFETCH(QString, format);
    const QString copy = fresh(u"back.ramme"_s);
    QCOMPARE(scenario(copy, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"160"_s}).status, 0);
    const QString file = path(u"out."_s + format);
    QCOMPARE(runRamme({u"table"_s, copy, u"allocation"_s, u"--scenario"_s, u"S"_s, u"--format"_s, format, u"--out"_s, file}).status, 0);
    const Run run = scenario(copy, {u"import"_s, u"Back"_s, file, u"--author"_s, u"NHN"_s});
    QVERIFY2(run.status == 0, (run.out + run.error).constData());
    for (const QString &area : {helsekort, vaksinekort}) {
        for (const QString &recipient : {u"NHN"_s, u"Hdir"_s})
            QCOMPARE(amount(copy, u"Back"_s, area, 2027, recipient), amount(copy, u"S"_s, area, 2027, recipient));
    }
}

void tst_ScenarioProposals::proposalsStandBesideEachOther()
{
    const QString copy = fresh(u"matrix.ramme"_s);
    QCOMPARE(scenario(copy, {u"import"_s, u"A"_s, write(u"a.csv"_s, table("Digitalt vaksinekort;60;7\n")), u"--author"_s, u"NHN"_s}).status, 0);
    QCOMPARE(scenario(copy, {u"import"_s, u"B"_s, write(u"b.csv"_s, table("Digitalt vaksinekort;62;9\n")), u"--author"_s, u"Hdir"_s}).status, 0);
    const Run run = scenario(copy, {u"matrix"_s, u"A"_s, u"B"_s, u"--own"_s, u"S"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    QStringList told;
    for (const QJsonValue &row : parsed(run).array()) {
        if (row["area"_L1].toString() == vaksinekort && row["year"_L1].toInt() == 2027 && !row["recipient"_L1].isNull())
            told += row["recipient"_L1].toString() + u' ' + row["agreement"_L1].toString();
    }
    QCOMPARE(told, (QStringList{u"NHN conflicts"_s, u"Hdir differs"_s}));
    const Run text = scenario(copy, {u"matrix"_s, u"A"_s, u"B"_s});
    QVERIFY2(text.out.contains("konflikt") && text.out.contains("uenig med HOD"), text.out.constData());
}

void tst_ScenarioProposals::aTotalIsVaried()
{
    const QStringList asked{u"vary"_s, u"S"_s, u"--area"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--range"_s, u"-10 %..+10 %"_s, u"--step"_s, u"10 %"_s};
    const QByteArray before = bytesOf(project());
    const Run run = scenario(project(), asked + QStringList{u"--outputs"_s, u"areas,programme,ambitions"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject answer = parsed(run).object();
    const QJsonArray runs = answer["runs"_L1].toArray();
    QCOMPARE(runs.size(), 3);
    QCOMPARE(answer["outputs"_L1][0]["name"_L1].toString(), helsekort);
    QCOMPARE(runs[1]["outputs"_L1][1].toInteger(), 730 * tenth);
    QCOMPARE(runs[0]["outputs"_L1][1].toInteger(), 657 * tenth);
    QCOMPARE(runs[2]["outputs"_L1][2].toInteger(), (1755 + 73) * tenth);
    QCOMPARE(runs[0]["inputs"_L1][0]["ore"_L1].toInteger(), 657 * tenth);
    const Run text = scenario(project(), asked);
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("65,7") && text.out.contains("80,3"), text.out.constData());
    QCOMPARE(bytesOf(project()), before);
}

QTEST_GUILESS_MAIN(tst_ScenarioProposals)
#include "tst_scenarioproposals.moc"
