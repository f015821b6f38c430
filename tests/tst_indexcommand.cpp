#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Indices, prices, vintages and comparisons on the command line of the built program.
class tst_IndexCommand : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void listedAddedAndDeleted();
    void readFromAFile();
    void theAllocationInOtherKroner();
    void thereAndBack();
    void vintages();
    void comparedWithAVintage();
    void comparedAsAWorkbook();

private:
    QString m_priced; ///< a project whose mandate states its kroner

    static Run index(const QString &project, const QStringList &arguments) { return runRamme(QStringList{u"index"_s, project} + arguments); }
    static QJsonArray json(const Run &run) { return QJsonDocument::fromJson(run.out).array(); }
};

void tst_IndexCommand::initTestCase()
{
    QVERIFY(make());
    QByteArray stated = bytesOf(path(u"a.txt"_s));
    stated.replace("tall i mill. kroner", "tall i mill. 2026-kroner");
    m_priced = path(u"priced.ramme"_s);
    QVERIFY(runRamme({u"import"_s, m_priced, write(u"priced.txt"_s, stated)}).status < 2);
    for (const QString &vintage : {u"2024"_s, u"2025"_s, u"2025-10-07"_s}) {
        const QString later = vintage == "2024"_L1 ? u"108,5"_s : u"110"_s;
        const Run run = index(vintage.size() > 4 ? m_priced : project(), {u"add"_s, u"Deflator"_s, u"2024=100"_s, u"2026=105"_s, u"2027="_s + later, u"2028=115"_s, u"--vintage"_s, vintage});
        QVERIFY2(run.status == 0, run.error.constData());
    }
}

void tst_IndexCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("no verb") << QStringList{u"index"_s, project()} << u"mangler"_s;
    QTest::newRow("an unknown verb") << QStringList{u"index"_s, project(), u"change"_s, u"a"_s} << u"change"_s;
    QTest::newRow("no name") << QStringList{u"index"_s, project(), u"add"_s, u"--vintage"_s, u"2025"_s} << u"mangler"_s;
    QTest::newRow("no vintage") << QStringList{u"index"_s, project(), u"add"_s, u"a"_s, u"2024=1"_s} << u"--vintage"_s;
    QTest::newRow("no values") << QStringList{u"index"_s, project(), u"add"_s, u"a"_s, u"--vintage"_s, u"2025"_s} << u"--from"_s;
    QTest::newRow("values from two places") << QStringList{u"index"_s, project(), u"add"_s, u"a"_s, u"2024=1"_s, u"--vintage"_s, u"2025"_s, u"--from"_s, u"a.csv"_s} << u"--from"_s;
    QTest::newRow("a vintage where none belongs") << QStringList{u"index"_s, project(), u"delete"_s, u"a"_s, u"--vintage"_s, u"2025"_s} << u"--vintage"_s;
    QTest::newRow("prices without an index") << QStringList{u"table"_s, project(), u"allocation"_s, u"--prices"_s, u"2027"_s} << u"--index"_s;
    QTest::newRow("prices of no year") << QStringList{u"table"_s, project(), u"allocation"_s, u"--prices"_s, u"27"_s, u"--index"_s, u"Deflator"_s} << u"27"_s;
    QTest::newRow("prices of another table") << QStringList{u"table"_s, project(), u"frames"_s, u"--prices"_s, u"2027"_s, u"--index"_s, u"Deflator"_s} << u"--prices"_s;
    QTest::newRow("an index without a year") << QStringList{u"table"_s, project(), u"allocation"_s, u"--index"_s, u"Deflator"_s} << u"--index"_s;
    QTest::newRow("an area of another table") << QStringList{u"table"_s, project(), u"allocation"_s, u"--area"_s, helsekort} << u"--area"_s;
    QTest::newRow("one vintage to compare") << QStringList{u"table"_s, project(), u"changes"_s, u"--older"_s, u"2024"_s} << u"--newer"_s;
    QTest::newRow("a vintage that is no year") << QStringList{u"table"_s, project(), u"changes"_s, u"--older"_s, u"gammel"_s, u"--newer"_s, u"2025"_s} << u"gammel"_s;
    QTest::newRow("vintages of another table") << QStringList{u"table"_s, project(), u"triangle"_s, u"--older"_s, u"2024"_s, u"--newer"_s, u"2025"_s} << u"--older"_s;
    QTest::newRow("a comparison with nothing") << QStringList{u"scenario"_s, project(), u"compare"_s} << u"--vintage"_s;
    QTest::newRow("a comparison in several years") << QStringList{u"scenario"_s, project(), u"compare"_s, u"S"_s, u"--year"_s, u"2027,2028"_s} << u"--year"_s;
    QTest::newRow("a workbook without a file") << QStringList{u"scenario"_s, project(), u"compare"_s, u"S"_s, u"--format"_s, u"xlsx"_s} << u"--out"_s;
}

void tst_IndexCommand::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = runRamme(arguments);
    QVERIFY2(run.status == 3, run.error.constData());
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
}

void tst_IndexCommand::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto add = [this](const QStringList &more) { return QStringList{u"index"_s, project(), u"add"_s, u"Ny"_s, u"--vintage"_s, u"2025"_s} + more; };
    const auto file = [&](const QByteArray &bytes) { return add({u"--from"_s, write(u"refused-%1.csv"_s.arg(qHash(bytes)), bytes)}); };

    QTest::newRow("a vintage that is none") << QStringList{u"index"_s, project(), u"add"_s, u"Ny"_s, u"--vintage"_s, u"i fjor"_s, u"2024=1"_s} << u"årgang"_s;
    QTest::newRow("a value that is no number") << add({u"2024=mye"_s}) << u"«mye»"_s;
    QTest::newRow("a value that is not positive") << add({u"2024=0"_s}) << u"større enn null"_s;
    QTest::newRow("a value without its year") << add({u"112,4"_s}) << u"2025=112,4"_s;
    QTest::newRow("two of a year") << add({u"2024=1"_s, u"2024=2"_s}) << u"2024"_s;
    QTest::newRow("one that is there") << QStringList{u"index"_s, project(), u"add"_s, u"deflator"_s, u"--vintage"_s, u"2025"_s, u"2024=1"_s} << u"finnes alt"_s;
    QTest::newRow("a file there is not") << add({u"--from"_s, path(u"none.csv"_s)}) << u"none.csv"_s;
    QTest::newRow("a file with a missing year") << file("2024;100\n;101\n") << u"Linje 2"_s;
    QTest::newRow("a file with two of a year") << file("2024;100\n2024;101\n") << u"to ganger"_s;
    QTest::newRow("a file with what is no number") << file("2024;100\n2025;n/a\n") << u"«n/a»"_s;
    QTest::newRow("a file with nought") << file("2024;100\n2025;0\n") << u"større enn null"_s;
    QTest::newRow("one of several vintages, unnamed") << QStringList{u"index"_s, project(), u"delete"_s, u"Deflator"_s} << u"flere årganger"_s;
    QTest::newRow("an index there is not") << QStringList{u"index"_s, project(), u"delete"_s, u"KPI"_s} << u"«KPI»"_s;
    QTest::newRow("prices by an index there is not") << QStringList{u"table"_s, project(), u"allocation"_s, u"--prices"_s, u"2027"_s, u"--index"_s, u"Deflator@2020"_s} << u"«2020»"_s;
    QTest::newRow("prices of a year the index lacks") << QStringList{u"table"_s, m_priced, u"allocation"_s, u"--prices"_s, u"2031"_s, u"--index"_s, u"Deflator"_s} << u"2031"_s;
    QTest::newRow("a triangle of an area there is not") << QStringList{u"table"_s, project(), u"triangle"_s, u"--area"_s, u"Tannhelse"_s} << u"«Tannhelse»"_s;
    QTest::newRow("changes of a vintage there is not") << QStringList{u"table"_s, project(), u"changes"_s, u"--older"_s, u"2001"_s, u"--newer"_s, u"2002"_s} << u"2001"_s;
    QTest::newRow("a comparison with a vintage there is not") << QStringList{u"scenario"_s, project(), u"compare"_s, u"--vintage"_s, u"2001"_s} << u"2001"_s;
    QTest::newRow("a comparison of an area there is not") << QStringList{u"scenario"_s, project(), u"compare"_s, u"S"_s, u"--area"_s, u"Tannhelse"_s} << u"«Tannhelse»"_s;
    QTest::newRow("a comparison in a year without figures") << QStringList{u"scenario"_s, project(), u"compare"_s, u"S"_s, u"--year"_s, u"2040"_s} << u"ingen tall"_s;
}

void tst_IndexCommand::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QByteArray before = bytesOf(project());
    const Run run = runRamme(arguments);
    QVERIFY2(run.status == 2, run.error.constData());
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(bytesOf(project()), before);
}

void tst_IndexCommand::listedAddedAndDeleted()
{
    const QString project = fresh(u"list.ramme"_s);
    const QString listed = QString::fromUtf8(index(project, {u"list"_s}).out);
    QVERIFY2(listed.contains(u"Deflator, årgang 2024: 2024: 100 · 2026: 105 · 2027: 108,5 · 2028: 115"_s), qPrintable(listed));
    QCOMPARE(json(index(project, {u"list"_s, u"--format"_s, u"json"_s})).size(), 2);
    const QJsonArray kept = QJsonDocument::fromJson(runRamme({u"data"_s, project}).out)["price_indices"_L1].toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0]["points"_L1][2]["ten_thousandths"_L1].toInteger(), 1'085'000);
    QCOMPARE(index(project, {u"delete"_s, u"Deflator@2024"_s}).status, 0);
    QCOMPARE(index(project, {u"delete"_s, u"Deflator"_s}).status, 0);
    QVERIFY(QString::fromUtf8(index(project, {u"list"_s}).out).contains(u"ingen indekser"_s));
}

void tst_IndexCommand::readFromAFile()
{
    const QString project = fresh(u"file.ramme"_s);
    const QString file = write(u"kpi.csv"_s, "År;KPI\r\n2024;100\r\n2027;110,0\r\n");
    const Run run = index(project, {u"add"_s, u"KPI"_s, u"--vintage"_s, u"2025-10-07"_s, u"--from"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonValue kept = json(index(project, {u"list"_s, u"--format"_s, u"json"_s}))[2];
    QCOMPARE(kept["source"_L1].toString(), u"kpi.csv"_s);
    QCOMPARE(kept["vintage"_L1].toString(), u"2025-10-07"_s);
    QCOMPARE(kept["points"_L1].toArray().size(), 2);
}

void tst_IndexCommand::theAllocationInOtherKroner()
{
    const QStringList allocation{u"table"_s, m_priced, u"allocation"_s, u"--prices"_s, u"2028"_s, u"--index"_s, u"deflator"_s};
    const QString text = QString::fromUtf8(runRamme(allocation).out);
    QVERIFY2(text.contains(u"Regnet om til 2028-kroner med indeksen «Deflator», årgang 2025-10-07."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Ikke trykt: regnet om fra"_s), qPrintable(text));
    const QJsonArray stored = json(runRamme({u"table"_s, m_priced, u"allocation"_s, u"--format"_s, u"json"_s}));
    const QJsonArray seen = json(runRamme(allocation + QStringList{u"--format"_s, u"json"_s}));
    QCOMPARE(seen.size(), stored.size());
    int converted = 0;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen[i]["area"_L1].isNull() || seen[i]["year"_L1].isNull())
            continue;
        QCOMPARE(seen[i]["stored_ore"_L1], stored[i]["ore"_L1]);
        QCOMPARE(seen[i]["index"_L1].toString(), u"Deflator@2025-10-07"_s);
        converted += !seen[i]["converted_from"_L1].isNull();
    }
    QVERIFY(converted > 0);
    const QString left = QString::fromUtf8(runRamme({u"table"_s, project(), u"allocation"_s, u"--prices"_s, u"2028"_s, u"--index"_s, u"Deflator"_s}).out);
    QVERIFY2(left.contains(u"oppgir ikke prisnivået, så beløpet er ikke regnet om"_s), qPrintable(left));
}

void tst_IndexCommand::thereAndBack()
{
    const auto amounts = [this](const QStringList &options) {
        QList<qint64> found;
        for (const QJsonValue &cell : json(runRamme(QStringList{u"table"_s, m_priced, u"allocation"_s, u"--format"_s, u"json"_s} + options)))
            found.append(cell["ore"_L1].toInteger(-1));
        return found;
    };
    const QList<qint64> stored = amounts({});
    const QString base = json(runRamme({u"table"_s, m_priced, u"allocation"_s, u"--format"_s, u"json"_s}))[0]["price_base"_L1].toString();
    QVERIFY2(base.toInt() > 0, qPrintable(base));
    QVERIFY(amounts({u"--prices"_s, u"2028"_s, u"--index"_s, u"Deflator"_s}) != stored);
    QCOMPARE(amounts({u"--prices"_s, base, u"--index"_s, u"Deflator"_s}), stored);
}

void tst_IndexCommand::vintages()
{
    const QJsonArray triangle = json(runRamme({u"table"_s, project(), u"triangle"_s, u"--format"_s, u"json"_s}));
    QVERIFY(!triangle.isEmpty());
    const QJsonArray ofArea = json(runRamme({u"table"_s, project(), u"triangle"_s, u"--area"_s, helsekort.toLower(), u"--format"_s, u"json"_s}));
    QVERIFY(!ofArea.isEmpty() && ofArea.size() < triangle.size());
    for (const QJsonValue &cell : ofArea)
        QCOMPARE(cell["area"_L1].toString(), helsekort);
    QCOMPARE(runRamme({u"table"_s, project(), u"changes"_s}).status, 0);
    for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"html"_s}) {
        const QString file = path(u"triangle."_s + ending);
        QCOMPARE(runRamme({u"table"_s, project(), u"triangle"_s, u"--out"_s, file}).status, 0);
        QVERIFY(!bytesOf(file).isEmpty());
    }
}

void tst_IndexCommand::comparedWithAVintage()
{
    const int vintage = json(runRamme({u"table"_s, project(), u"triangle"_s, u"--format"_s, u"json"_s}))[0]["vintage"_L1].toInt();
    const Run run = scenario(project(), {u"compare"_s, u"S"_s, u"--vintage"_s, QString::number(vintage), u"--area"_s, helsekort, u"--year"_s, u"2027"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonArray rows = json(run);
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QCOMPARE(row["area"_L1].toString(), helsekort);
        QCOMPARE(row["year"_L1].toInt(), 2027);
        QCOMPARE(row["scenarios"_L1].toArray().size(), 2);
        QCOMPARE(row["scenarios"_L1][1]["vintage"_L1].toInt(), vintage);
        int perMille = 0;
        for (const QJsonValue &share : row["shares"_L1].toArray())
            perMille += share["per_mille"_L1].toInt();
        QCOMPARE(perMille, row["recipient"_L1].isNull() ? 1000 : 0);
    }
}

void tst_IndexCommand::comparedAsAWorkbook()
{
    const QString file = path(u"compare.xlsx"_s);
    const Run run = scenario(project(), {u"compare"_s, u"S"_s, u"--prices"_s, u"2027"_s, u"--index"_s, u"Deflator"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(bytesOf(file).startsWith("PK"));
    const Run csv = scenario(project(), {u"compare"_s, u"S"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(csv.out.contains("S Endring"), csv.out.constData());
}

QTEST_GUILESS_MAIN(tst_IndexCommand)
#include "tst_indexcommand.moc"
