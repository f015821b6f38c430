#include "store/projectfile.h"
#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Makes what-ifs with the built program and looks at its exit status, at what it says, and at the project it leaves.
class tst_ScenarioCommand : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(make()); }
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void namesAreKept();
    void aPreviewChangesNothing();
    void theSameTotalChangesNothing();
    void dataCarriesTheLog();
    void theSameCommandsGiveTheSameProject();
    void anOpenProjectIsLeftAlone();
    void aLogThatDoesNotFollowIsNotUsed();
};

void tst_ScenarioCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("no verb") << QStringList{} << u"mangler"_s;
    QTest::newRow("an unknown verb") << QStringList{u"promote"_s} << u"promote"_s;
    QTest::newRow("no name") << QStringList{u"new"_s} << u"mangler"_s;
    QTest::newRow("a name of nothing") << QStringList{u"new"_s, u" "_s} << u"navn"_s;
    QTest::newRow("a copy without its name") << QStringList{u"copy"_s, u"S"_s} << u"mangler"_s;
    QTest::newRow("a name too many") << QStringList{u"show"_s, u"S"_s, u"T"_s} << u"T"_s;
    QTest::newRow("an option of another verb") << QStringList{u"hold"_s, u"S"_s, u"--amount"_s, u"5"_s} << u"--amount"_s;
    QTest::newRow("a move of no amount") << QStringList{u"move"_s, u"S"_s, u"--to"_s, vaksinekort} << u"--amount"_s;
    QTest::newRow("a move of what is no amount") << QStringList{u"move"_s, u"S"_s, u"--to"_s, vaksinekort, u"--amount"_s, u"mye"_s} << u"mye"_s;
    QTest::newRow("a move to nowhere") << QStringList{u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--amount"_s, u"5"_s} << u"--to"_s;
    QTest::newRow("a total that is no number") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3 %"_s} << u"3 %"_s;
    QTest::newRow("a year that is none") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--year"_s, u"20277"_s} << u"20277"_s;
    QTest::newRow("years that run backwards") << QStringList{u"hold"_s, u"S"_s, u"--year"_s, u"2029-2027"_s} << u"2029-2027"_s;
    QTest::newRow("a kind of line there is not") << QStringList{u"hold"_s, u"S"_s, u"--kind"_s, u"gave"_s} << u"gave"_s;
    QTest::newRow("a step of nought") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--quantum"_s, u"0"_s} << u"--quantum"_s;
    QTest::newRow("a step below nought") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--quantum"_s, u"-0,1"_s} << u"--quantum"_s;
    QTest::newRow("a bound that says nothing") << QStringList{u"bound"_s, u"S"_s, u"--year"_s, u"2027"_s} << u"--at-least"_s;
    QTest::newRow("a share above the whole") << QStringList{u"bound"_s, u"S"_s, u"--most-taken"_s, u"110 %"_s} << u"--most-taken"_s;
    QTest::newRow("a wish of no year") << QStringList{u"request"_s, u"S"_s, u"--area"_s, vaksinekort, u"--amount"_s, u"5"_s} << u"--year"_s;
    QTest::newRow("a wish of nothing") << QStringList{u"request"_s, u"S"_s, u"--area"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"0"_s} << u"større enn null"_s;
    QTest::newRow("a date that is none") << QStringList{u"new"_s, u"T"_s, u"--date"_s, u"31.12.2026"_s} << u"--date"_s;
    QTest::newRow("a line and equal parts") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--equal"_s, u"--straight-line"_s} << u"--straight-line"_s;
    QTest::newRow("the mandates of many years") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--like-vintage"_s, u"2025-2026"_s} << u"--like-vintage"_s;
    QTest::newRow("two ways to divide") << QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"3"_s, u"--equal"_s, u"--like"_s, vaksinekort} << u"--equal"_s;
}

void tst_ScenarioCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(project());
    const Run run = scenario(project(), arguments);
    QVERIFY2(run.status == 3, run.error.constData());
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(bytesOf(project()), before);
}

void tst_ScenarioCommand::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    const QStringList move{u"move"_s, u"S"_s, u"--year"_s, u"2027"_s};
    QTest::newRow("a scenario there is not") << QStringList{u"show"_s, u"T"_s} << u"«T»"_s;
    QTest::newRow("a comparison with one there is not") << QStringList{u"compare"_s, u"S"_s, u"T"_s} << u"«T»"_s;
    QTest::newRow("a name that is taken") << QStringList{u"new"_s, u"s"_s} << u"«S»"_s;
    QTest::newRow("a copy with a name that is taken") << QStringList{u"copy"_s, u"S"_s, u"S"_s} << u"«S»"_s;
    QTest::newRow("more than there is") << move + QStringList{u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"103"_s} << u"0,5 mill"_s;
    QTest::newRow("less than nothing") << move + QStringList{u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"-5"_s} << u"større enn null"_s;
    QTest::newRow("from itself to itself") << move + QStringList{u"--from"_s, helsekort, u"--to"_s, helsekort, u"--amount"_s, u"5"_s} << u"samme"_s;
    QTest::newRow("an area there is not") << move + QStringList{u"--from"_s, u"Digital tannhelse"_s, u"--to"_s, vaksinekort, u"--amount"_s, u"5"_s} << u"Digital tannhelse"_s;
    QTest::newRow("a recipient there is not") << move + QStringList{u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--recipient"_s, u"NAV"_s, u"--amount"_s, u"5"_s} << u"NAV"_s;
    QTest::newRow("another recipient at one end alone") << move + QStringList{u"--from"_s, helsekort, u"--to-recipient"_s, u"Hdir"_s, u"--amount"_s, u"5"_s} << u"mottaker"_s;
    QTest::newRow("a year without figures") << QStringList{u"hold"_s, u"S"_s, u"--year"_s, u"2040"_s} << u"2040"_s;
    QTest::newRow("a hold that is not there") << QStringList{u"hold"_s, u"S"_s, u"--remove"_s, u"1"_s} << u"1"_s;
    QTest::newRow("a wish that is not there") << QStringList{u"request"_s, u"S"_s, u"--remove"_s, u"2"_s} << u"2"_s;
    QTest::newRow("a wish of the reserve itself") << QStringList{u"request"_s, u"S"_s, u"--area"_s, u"reserve"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"2"_s} << u"Reserven"_s;
    QTest::newRow("a bound the wrong way round") << QStringList{u"bound"_s, u"S"_s, u"--at-least"_s, u"5"_s, u"--at-most"_s, u"4"_s} << u"5,0"_s;
}

void tst_ScenarioCommand::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(project());
    const Run run = scenario(project(), arguments);
    QVERIFY2(run.status == 2, run.error.constData());
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(bytesOf(project()), before);
}

void tst_ScenarioCommand::namesAreKept()
{
    const QString project = fresh(u"names.ramme"_s);
    QCOMPARE(scenario(project, {u"copy"_s, u"S"_s, u"Kopi"_s}).status, 0);
    QCOMPARE(scenario(project, {u"rename"_s, u"kopi"_s, u"Kutt"_s}).status, 0);
    const auto names = [&project] {
        QStringList found;
        for (const QJsonValue &scenario : QJsonDocument::fromJson(ScenarioProject::scenario(project, {u"list"_s, u"--format"_s, u"json"_s}).out).array())
            found.append(scenario["name"_L1].toString());
        return found;
    };
    QCOMPARE(names(), (QStringList{u"S"_s, u"Kutt"_s}));
    QCOMPARE(scenario(project, {u"delete"_s, u"S"_s}).status, 0);
    QCOMPARE(names(), QStringList{u"Kutt"_s});
    QVERIFY(scenario(project, {u"list"_s}).out.startsWith("Kutt: 0 "));
}

void tst_ScenarioCommand::aPreviewChangesNothing()
{
    const QString project = fresh(u"preview.ramme"_s);
    const QByteArray before = bytesOf(project);
    const QStringList cut{u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"100"_s, u"--date"_s, u"2026-09-16"_s, u"--format"_s, u"json"_s};
    const Run preview = scenario(project, cut + QStringList{u"--preview"_s});
    QCOMPARE(preview.status, 0);
    QCOMPARE(bytesOf(project), before);
    const Run kept = scenario(project, cut);
    QVERIFY(bytesOf(project) != before);
    const auto moveOf = [](const Run &run) { return QJsonDocument::fromJson(run.out).object()["move"_L1].toObject(); };
    QCOMPARE(moveOf(preview)["changes"_L1].toArray().size(), 4);
    QCOMPARE(moveOf(preview), moveOf(kept));
}

void tst_ScenarioCommand::theSameTotalChangesNothing()
{
    const QString project = fresh(u"same.ramme"_s);
    const QStringList cut{u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"100"_s};
    QCOMPARE(scenario(project, cut).status, 0);
    const QByteArray once = bytesOf(project);
    QCOMPARE(scenario(project, cut).status, 0);
    QCOMPARE(bytesOf(project), once);
}

void tst_ScenarioCommand::dataCarriesTheLog()
{
    const QString project = fresh(u"data.ramme"_s);
    QCOMPARE(scenario(project, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"-10 %"_s, u"--author"_s, u"Kari"_s, u"--date"_s, u"2026-09-16"_s}).status, 0);
    const QJsonValue move = QJsonDocument::fromJson(runRamme({u"data"_s, project}).out)["scenarios"_L1][0]["moves"_L1][0];
    QCOMPARE(move["kind"_L1].toString(), u"total"_s);
    QCOMPARE(move["typed"_L1].toString(), u"-10 %"_s);
    QCOMPARE(move["author"_L1].toString(), u"Kari"_s);
    QCOMPARE(move["on"_L1].toString(), u"2026-09-16"_s);
    QCOMPARE(move["to"_L1][0]["year"_L1].toInt(), 2027);
    QVERIFY(move["to"_L1][0]["area"_L1].isNull());
    qint64 sum = 0;
    for (const QJsonValue &change : move["changes"_L1].toArray())
        sum += change["after"_L1].toInteger() - change["before"_L1].toInteger();
    QCOMPARE(move["changes"_L1].toArray().size(), 4);
    QCOMPARE(sum, -176 * tenth); // 17,55 rounded once
    QCOMPARE(move["ore"_L1].toInteger(), 1579 * tenth);
}

void tst_ScenarioCommand::theSameCommandsGiveTheSameProject()
{
    const QList<QStringList> script{{u"hold"_s, u"S"_s, u"--recipient"_s, u"Hdir"_s, u"--year"_s, u"2027-2028"_s, u"--extent"_s, u"total"_s},
                                    {u"bound"_s, u"S"_s, u"--area"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--at-most"_s, u"80"_s},
                                    {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--amount"_s, u"5"_s, u"--year"_s, u"2027"_s}};
    QByteArrayList results;
    for (const QString &name : {u"one.ramme"_s, u"two.ramme"_s}) {
        const QString project = fresh(name);
        for (const QStringList &step : script) {
            const Run run = scenario(project, step + QStringList{u"--date"_s, u"2026-09-16"_s});
            QVERIFY2(run.status == 0, run.error.constData());
        }
        results.append(bytesOf(project));
    }
    QVERIFY(!results.first().isEmpty());
    QCOMPARE(results.first(), results.last());
}

void tst_ScenarioCommand::anOpenProjectIsLeftAlone()
{
    const QString project = fresh(u"open.ramme"_s);
    const QByteArray before = bytesOf(project);
    QLockFile window(path(u".open.ramme.lock"_s)); // as a window that has the project open holds it
    QVERIFY(window.tryLock(0));
    const Run run = scenario(project, {u"new"_s, u"T"_s});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(bytesOf(project), before);
    QCOMPARE(scenario(project, {u"list"_s}).status, 0); // looking is allowed
}

/// As no program of ours writes it: the first change is made twice from the same value.
void tst_ScenarioCommand::aLogThatDoesNotFollowIsNotUsed()
{
    const QString file = fresh(u"log.ramme"_s);
    QCOMPARE(scenario(file, {u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"100"_s}).status, 0);
    Programme programme = *loadProject(file);
    programme.scenarios.front().moves.push_back(programme.scenarios.front().moves.front());
    QVERIFY(saveProject(file, programme));
    const QByteArray before = bytesOf(file);
    for (const QStringList &arguments : {QStringList{u"show"_s, u"S"_s}, QStringList{u"copy"_s, u"S"_s, u"T"_s}, QStringList{u"spread"_s, u"S"_s, u"--amount"_s, u"90"_s}}) {
        const Run run = scenario(file, arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.contains("Loggen"), run.error.constData());
    }
    QCOMPARE(runRamme({u"table"_s, file, u"allocation"_s, u"--scenario"_s, u"S"_s}).status, 2);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(scenario(file, {u"delete"_s, u"S"_s}).status, 0);
}

QTEST_GUILESS_MAIN(tst_ScenarioCommand)
#include "tst_scenariocommand.moc"
