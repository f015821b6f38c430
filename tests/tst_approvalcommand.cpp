#include "store/projectfile.h"
#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Brings what-ifs from drafts to decisions with the built program, and looks after the rules of moves.
class tst_ApprovalCommand : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void lockedOnesAreLeftAlone_data();
    void lockedOnesAreLeftAlone();
    void aDecisionIsInThePlan();
    void stepsAreShown();
    void withoutStepsNothingIsSaidOfThem();
    void aCopyIsADraft();
    void applyIsApprove();
    void comparedWithThePlanBeforeIt();
    void anOlderDraftHasConflicts();
    void undoTakesBackTheLast();
    void rules_data();
    void rules();
    void aRuleThatRefusesIsRespected();

private:
    static QStringList move(const QString &name, const QString &amount)
    {
        return {u"move"_s, name, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, amount, u"--date"_s, u"2027-02-01"_s};
    }
    static QStringList propose(const QString &name) { return {u"propose"_s, name, u"--by"_s, u"Kari Nordmann"_s, u"--on"_s, u"2027-02-10"_s}; }
    static QStringList approve(const QString &name, const QString &on = u"2027-03-01"_s)
    {
        return {u"approve"_s, name, u"--by"_s, u"Ola Hansen"_s, u"--on"_s, on, u"--reference"_s, u"27/12"_s, u"--reason"_s, u"enige"_s};
    }
    /// A copy of the project in which S has moved 5,0 and has come so far.
    QString at(const QString &file, int steps) const;

    QString m_empty, m_moved, m_proposed, m_approved, m_rejected;
};

QString tst_ApprovalCommand::at(const QString &file, int steps) const
{
    const QString project = fresh(file);
    const QList<QStringList> way{move(u"S"_s, u"5"_s), propose(u"S"_s), approve(u"S"_s)};
    for (const QStringList &step : way.first(steps)) {
        const Run run = scenario(project, step);
        if (run.status != 0)
            qFatal("%s", run.error.constData());
    }
    return project;
}

void tst_ApprovalCommand::initTestCase()
{
    QVERIFY(make());
    m_empty = project();
    m_moved = at(u"moved.ramme"_s, 1);
    m_proposed = at(u"proposed.ramme"_s, 2);
    m_approved = at(u"approved.ramme"_s, 3);
    m_rejected = at(u"rejected.ramme"_s, 2);
    QCOMPARE(scenario(m_rejected, {u"reject"_s, u"S"_s, u"--by"_s, u"Ola"_s, u"--on"_s, u"2027-03-01"_s}).status, 0);
}

void tst_ApprovalCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    for (const QString &verb : {u"propose"_s, u"withdraw"_s, u"approve"_s, u"reject"_s})
        QTest::newRow(qPrintable(verb + u" by nobody"_s)) << QStringList{verb, u"S"_s} << u"--by"_s;
    QTest::newRow("approved on no day") << QStringList{u"approve"_s, u"S"_s, u"--by"_s, u"Ola"_s, u"--reference"_s, u"27/1"_s} << u"--on"_s;
    QTest::newRow("approved by no reference") << QStringList{u"approve"_s, u"S"_s, u"--by"_s, u"Ola"_s, u"--on"_s, u"2027-03-01"_s} << u"--reference"_s;
    QTest::newRow("a day that is none") << QStringList{u"propose"_s, u"S"_s, u"--by"_s, u"Ola"_s, u"--on"_s, u"i går"_s} << u"i går"_s;
    QTest::newRow("an undo of two") << QStringList{u"undo"_s, u"S"_s, u"T"_s} << u"T"_s;
    QTest::newRow("an undo for a reason") << QStringList{u"undo"_s, u"S"_s, u"--reason"_s, u"feil"_s} << u"--reason"_s;
    QTest::newRow("rules of a name") << QStringList{u"rules"_s, u"S"_s} << u"S"_s;
    QTest::newRow("a rule there is not") << QStringList{u"rule"_s, u"never"_s, u"--off"_s} << u"never"_s;
    QTest::newRow("a rule that is not named") << QStringList{u"rule"_s, u"--off"_s} << u"mangler"_s;
    QTest::newRow("a rule of which nothing is said") << QStringList{u"rule"_s, u"of-carry-over"_s} << u"--refuse"_s;
    QTest::newRow("a rule that warns and refuses") << QStringList{u"rule"_s, u"of-carry-over"_s, u"--warn"_s, u"--refuse"_s} << u"--warn"_s;
    QTest::newRow("a rule that is off and refuses") << QStringList{u"rule"_s, u"of-carry-over"_s, u"--off"_s, u"--refuse"_s} << u"--off"_s;
    QTest::newRow("a threshold of another rule") << QStringList{u"rule"_s, u"of-carry-over"_s, u"--threshold"_s, u"5"_s} << u"above-threshold"_s;
    QTest::newRow("a threshold of nought") << QStringList{u"rule"_s, u"above-threshold"_s, u"--threshold"_s, u"0"_s} << u"større enn null"_s;
    QTest::newRow("a threshold that is no amount") << QStringList{u"rule"_s, u"above-threshold"_s, u"--threshold"_s, u"mye"_s} << u"mye"_s;
    QTest::newRow("HTML of what is no note") << QStringList{u"show"_s, u"S"_s, u"--format"_s, u"html"_s} << u"--format html"_s;
    QTest::newRow("a file of what is no note") << QStringList{u"show"_s, u"S"_s, u"--out"_s, u"a.txt"_s} << u"--out"_s;
}

void tst_ApprovalCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(m_moved);
    const Run run = scenario(m_moved, arguments);
    QVERIFY2(run.status == 3, run.error + run.out);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(bytesOf(m_moved), before);
}

void tst_ApprovalCommand::refused_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList withdraw{u"withdraw"_s, u"S"_s, u"--by"_s, u"Kari"_s, u"--on"_s, u"2027-03-01"_s};
    const QStringList reject{u"reject"_s, u"S"_s, u"--by"_s, u"Kari"_s, u"--on"_s, u"2027-03-01"_s};
    QTest::newRow("nothing to propose") << m_empty << propose(u"S"_s) << u"flytter ingenting"_s;
    QTest::newRow("a proposal there is not") << m_empty << propose(u"T"_s) << u"«T»"_s;
    QTest::newRow("an approval of a draft") << m_moved << approve(u"S"_s) << u"er ikke foreslått"_s;
    QTest::newRow("a rejection of a draft") << m_moved << reject << u"er ikke foreslått"_s;
    QTest::newRow("a withdrawal of a draft") << m_moved << withdraw << u"er ikke foreslått"_s;
    QTest::newRow("a proposal of what is proposed") << m_proposed << propose(u"S"_s) << u"er alt foreslått"_s;
    QTest::newRow("an approval before the proposal") << m_proposed << approve(u"S"_s, u"2027-02-09"_s) << u"10.02.2027"_s;
    QTest::newRow("a withdrawal of what is approved") << m_approved << withdraw << u"er vedtatt"_s;
    QTest::newRow("a rejection of what is approved") << m_approved << reject << u"er vedtatt"_s;
    QTest::newRow("an approval of what is rejected") << m_rejected << approve(u"S"_s) << u"er avslått"_s;
    QTest::newRow("nothing to take back") << m_empty << QStringList{u"undo"_s, u"S"_s} << u"ingen flytting"_s;
    QTest::newRow("a threshold that is not given") << m_empty << QStringList{u"rule"_s, u"above-threshold"_s, u"--refuse"_s} << u"--threshold"_s;
    QTest::newRow("a note there is not") << m_empty << QStringList{u"note"_s, u"T"_s} << u"«T»"_s;
}

void tst_ApprovalCommand::refused()
{
    QFETCH(QString, project);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(project);
    const Run run = scenario(project, arguments);
    QVERIFY2(run.status == 2, run.error + run.out);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(bytesOf(project), before);
}

void tst_ApprovalCommand::lockedOnesAreLeftAlone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("move") << move(u"S"_s, u"1"_s);
    QTest::newRow("a preview of a move") << move(u"S"_s, u"1"_s) + QStringList{u"--preview"_s};
    QTest::newRow("spread") << QStringList{u"spread"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--amount"_s, u"100"_s};
    QTest::newRow("hold") << QStringList{u"hold"_s, u"S"_s, u"--year"_s, u"2027"_s};
    QTest::newRow("bound") << QStringList{u"bound"_s, u"S"_s, u"--year"_s, u"2027"_s, u"--at-most"_s, u"300"_s};
    QTest::newRow("request") << QStringList{u"request"_s, u"S"_s, u"--area"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"1"_s};
    QTest::newRow("rebase") << QStringList{u"rebase"_s, u"S"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"S"_s};
    QTest::newRow("rename") << QStringList{u"rename"_s, u"S"_s, u"T"_s};
    QTest::newRow("delete") << QStringList{u"delete"_s, u"S"_s};
}

void tst_ApprovalCommand::lockedOnesAreLeftAlone()
{
    QFETCH(QStringList, arguments);
    const QList<std::pair<QString, QByteArray>> locked{{m_proposed, "er foreslått"}, {m_approved, "er vedtatt"}, {m_rejected, "er avslått"}};
    for (const auto &[project, says] : locked) {
        const QByteArray before = bytesOf(project);
        const Run run = scenario(project, arguments);
        QVERIFY2(run.status == 2 && run.error.contains(says), run.error + run.out);
        QCOMPARE(run.error.count('\n'), 1);
        QCOMPARE(bytesOf(project), before);
    }
    QVERIFY(scenario(fresh(u"open.ramme"_s), {u"copy"_s, u"S"_s, u"T"_s}).status == 0);
}

void tst_ApprovalCommand::aDecisionIsInThePlan()
{
    QCOMPARE(amount(m_proposed, {}, helsekort, 2027, u"NHN"_s), 672);
    QCOMPARE(amount(m_approved, {}, helsekort, 2027, u"NHN"_s), 639);
    QCOMPARE(amount(m_approved, {}, vaksinekort, 2027, u"Hdir"_s), 87);
    QCOMPARE(amount(m_rejected, {}, helsekort, 2027, u"NHN"_s), 672);
    QCOMPARE(amount(m_approved, u"S"_s, helsekort, 2027, u"NHN"_s), 639);
    QCOMPARE(amount(m_approved, {}, {}, 2027, u"total"_s), amount(m_moved, {}, {}, 2027, u"total"_s));

    int decided = 0;
    for (const QJsonValue &cell : QJsonDocument::fromJson(runRamme({u"table"_s, m_approved, u"allocation"_s, u"--format"_s, u"json"_s}).out).array()) {
        const QJsonObject object = cell.toObject();
        if (!object.contains(u"decision"_s))
            continue;
        ++decided;
        QCOMPARE(object[u"year"_s].toInt(), 2027);
        QCOMPARE(object[u"decision"_s].toObject(), (QJsonObject{{u"scenario"_s, u"S"_s}, {u"on"_s, u"2027-03-01"_s}, {u"reference"_s, u"27/12"_s}}));
    }
    QCOMPARE(decided, 6); // NHN, Hdir and the total of two areas
    QVERIFY(!runRamme({u"table"_s, m_moved, u"allocation"_s, u"--format"_s, u"json"_s}).out.contains("decision"));
    for (const QString &format : {u"text"_s, u"csv"_s, u"html"_s})
        QVERIFY2(runRamme({u"table"_s, m_approved, u"allocation"_s, u"--format"_s, format}).out.contains("ikke trykt i noe mandat: «S» 01.03.2027, 27/12"), qPrintable(format));
    QVERIFY(!runRamme({u"table"_s, m_approved, u"allocation"_s, u"--basis"_s, u"2027"_s}).out.contains("27/12"));
    // Moves are of the plan on the project's basis; on another their sums would be wrong.
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const Run run = runRamme({u"table"_s, m_moved, u"allocation"_s, u"--scenario"_s, u"S"_s, u"--basis"_s, u"2027"_s, u"--format"_s, format});
        QVERIFY2(run.status == 2 && run.out.isEmpty() && run.error.contains("kan ikke vises på et annet"), run.error.constData());
    }
}

void tst_ApprovalCommand::stepsAreShown()
{
    const QJsonObject data = QJsonDocument::fromJson(runRamme({u"data"_s, m_approved}).out)["scenarios"_L1][0].toObject();
    QCOMPARE(data["state"_L1].toString(), u"approved"_s);
    QCOMPARE(data["steps"_L1].toArray().size(), 2);
    const QJsonValue last = data["steps"_L1].toArray()[1];
    QCOMPARE(last["state"_L1].toString(), u"approved"_s);
    QCOMPARE(last["author"_L1].toString(), u"Ola Hansen"_s);
    QCOMPARE(last["on"_L1].toString(), u"2027-03-01"_s);
    QCOMPARE(last["reason"_L1].toString(), u"enige"_s);
    QCOMPARE(last["reference"_L1].toString(), u"27/12"_s);
    const QByteArray shown = scenario(m_approved, {u"show"_s, u"S"_s}).out;
    QVERIFY2(shown.contains("Tilstand: foreslått (Kari Nordmann, 10.02.2027)") && shown.contains("Tilstand: vedtatt (Ola Hansen, 01.03.2027, enige, 27/12)"), shown.constData());
    QVERIFY2(!shown.contains("Endret i planen"), shown.constData());
    QVERIFY(scenario(m_rejected, {u"list"_s}).out.contains("avslått (Ola, 01.03.2027)"));
    QCOMPARE(QJsonDocument::fromJson(scenario(m_proposed, {u"list"_s, u"--format"_s, u"json"_s}).out)[0]["state"_L1].toString(), u"proposed"_s);
}

void tst_ApprovalCommand::withoutStepsNothingIsSaidOfThem()
{
    for (const QStringList &arguments : {QStringList{u"data"_s, m_moved}, QStringList{u"scenario"_s, m_moved, u"list"_s, u"--format"_s, u"json"_s}, QStringList{u"scenario"_s, m_moved, u"show"_s, u"S"_s, u"--format"_s, u"json"_s}}) {
        const QByteArray out = runRamme(arguments).out;
        QVERIFY2(!out.isEmpty() && !out.contains("\"steps\"") && !out.contains("\"state\": \"draft\""), out.constData());
    }
}

void tst_ApprovalCommand::aCopyIsADraft()
{
    const QString project = at(u"copy.ramme"_s, 2);
    QCOMPARE(scenario(project, {u"copy"_s, u"S"_s, u"T"_s}).status, 0);
    QCOMPARE(scenario(project, move(u"T"_s, u"1"_s)).status, 0);
    const Programme programme = *loadProject(project);
    QCOMPARE(stateOf(programme.scenarios.at(0)), ScenarioState::Proposed);
    QVERIFY(programme.scenarios.at(1).steps.empty());
    QCOMPARE(programme.scenarios.at(1).moves.size(), std::size_t(2));
}

void tst_ApprovalCommand::applyIsApprove()
{
    const QString project = at(u"apply.ramme"_s, 2);
    QStringList apply = approve(u"S"_s);
    apply.first() = u"apply"_s;
    QCOMPARE(scenario(project, apply).status, 0);
    QCOMPARE(bytesOf(project), bytesOf(m_approved));
}

void tst_ApprovalCommand::comparedWithThePlanBeforeIt()
{
    const QByteArray compared = scenario(m_approved, {u"compare"_s, u"S"_s, u"--format"_s, u"json"_s}).out;
    bool found = false;
    for (const QJsonValue &row : QJsonDocument::fromJson(compared).array()) {
        if (row["area"_L1].toString() != helsekort || row["year"_L1].toInt() != 2027 || !row["recipient"_L1].isNull())
            continue;
        found = true;
        QCOMPARE(row["ore"_L1].toInteger(), 975 * tenth);
        QCOMPARE(row["scenarios"_L1][0]["ore"_L1].toInteger(), 975 * tenth);
        QCOMPARE(row["scenarios"_L1][0]["difference"_L1].toInteger(), -50 * tenth);
    }
    QVERIFY(found);
    QVERIFY(scenario(m_approved, {u"compare"_s, u"S"_s}).out.contains("mot planen uten det"));
}

void tst_ApprovalCommand::anOlderDraftHasConflicts()
{
    const QString project = at(u"older.ramme"_s, 2);
    QCOMPARE(scenario(project, {u"new"_s, u"T"_s}).status, 0);
    QCOMPARE(scenario(project, move(u"T"_s, u"2"_s)).status, 0);
    QCOMPARE(scenario(project, approve(u"S"_s)).status, 0);
    QCOMPARE(scenario(project, {u"show"_s, u"T"_s}).out.count("Endret i planen"), 4);
    const Run refusedOne = scenario(project, propose(u"T"_s));
    QVERIFY2(refusedOne.status == 2 && refusedOne.error.contains("Planen er endret"), refusedOne.error.constData());
    QCOMPARE(scenario(project, {u"rebase"_s, u"T"_s}).status, 0);
    QCOMPARE(scenario(project, propose(u"T"_s)).status, 0);
    const Run early = scenario(project, {u"approve"_s, u"T"_s, u"--by"_s, u"Ola"_s, u"--on"_s, u"2027-02-20"_s, u"--reference"_s, u"27/13"_s});
    QVERIFY2(early.status == 2 && early.error.contains("eldre enn et vedtak"), early.error.constData());
}

void tst_ApprovalCommand::undoTakesBackTheLast()
{
    const QString project = fresh(u"undo.ramme"_s);
    const QByteArray before = bytesOf(project);
    QCOMPARE(scenario(project, move(u"S"_s, u"5"_s)).status, 0);
    const QByteArray once = bytesOf(project);
    QCOMPARE(scenario(project, move(u"S"_s, u"1"_s)).status, 0);
    const Run run = scenario(project, {u"undo"_s, u"S"_s});
    QVERIFY2(run.status == 0 && run.out.startsWith("Tatt tilbake: 1,0 fra "), run.out.constData());
    QCOMPARE(bytesOf(project), once);
    QCOMPARE(scenario(project, {u"undo"_s, u"S"_s}).status, 0);
    QCOMPARE(bytesOf(project), before);
}

void tst_ApprovalCommand::rules_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<QString>("line");
    QTest::newRow("refuses") << QStringList{u"of-carry-over"_s, u"--refuse"_s} << u"of-carry-over (avviser): Det tas av ubrukte midler"_s;
    QTest::newRow("is off") << QStringList{u"of-carry-over"_s, u"--off"_s} << u"of-carry-over: av"_s;
    QTest::newRow("has a text and a source") << QStringList{u"below-earmark"_s, u"--text"_s, u"Ikke under."_s, u"--source"_s, u"brevet pkt. 3"_s} << u"below-earmark (advarer): Ikke under. Se brevet pkt. 3."_s;
    QTest::newRow("has Ramme's own text again") << QStringList{u"below-earmark"_s, u"--text"_s, QString()} << u"below-earmark (advarer): Mottakeren får mindre"_s;
    QTest::newRow("has a threshold") << QStringList{u"above-threshold"_s, u"--threshold"_s, u"4,5"_s, u"--refuse"_s} << u"above-threshold (avviser over 4,5 mill. kroner): "_s;
    QTest::newRow("of a threshold is off from the beginning") << QStringList{u"of-carry-over"_s, u"--warn"_s} << u"above-threshold: av"_s;
}

void tst_ApprovalCommand::rules()
{
    QFETCH(QStringList, change);
    QFETCH(QString, line);
    const QString project = fresh(u"rules.ramme"_s);
    QCOMPARE(scenario(project, QStringList{u"rule"_s} + change).status, 0);
    const QStringList lines = QString::fromUtf8(scenario(project, {u"rules"_s}).out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(std::ranges::any_of(lines, [&](const QString &each) { return each.startsWith(line); }), qPrintable(lines.join(u'\n')));
}

void tst_ApprovalCommand::aRuleThatRefusesIsRespected()
{
    const QString project = fresh(u"refuses.ramme"_s);
    QVERIFY(!runRamme({u"data"_s, project}).out.contains("move_rules"));
    QCOMPARE(scenario(project, {u"rule"_s, u"above-threshold"_s, u"--threshold"_s, u"4"_s, u"--refuse"_s, u"--text"_s, u"For mye."_s}).status, 0);
    QVERIFY(runRamme({u"data"_s, project}).out.contains("move_rules"));
    const QByteArray before = bytesOf(project);
    const Run run = scenario(project, move(u"S"_s, u"5"_s));
    QVERIFY2(run.status == 2 && run.error.contains("For mye."), run.error.constData());
    QCOMPARE(bytesOf(project), before);
    QCOMPARE(scenario(project, move(u"S"_s, u"4"_s)).status, 0);
    QCOMPARE(scenario(project, {u"rule"_s, u"above-threshold"_s, u"--warn"_s}).status, 0);
    const Run warned = scenario(project, move(u"S"_s, u"5"_s));
    QVERIFY2(warned.status == 0 && warned.out.contains("Merk: For mye."), warned.out.constData());
}

QTEST_GUILESS_MAIN(tst_ApprovalCommand)
#include "tst_approvalcommand.moc"
