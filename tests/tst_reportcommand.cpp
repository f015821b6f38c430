#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Writes reports with the built program, in their languages, units and formats.
class tst_ReportCommand : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formats_data();
    void formats();
    void says_data();
    void says();
    void isKeptAndMadeAgain();
    void showsFinancingLines();
    void tellsWhereFiguresAreFrom();
    void refused_data();
    void refused();
    void aFailedReportLeavesWhatWasThere();

private:
    static Run report(const QString &project, const QStringList &arguments) { return runRamme(QStringList{u"report"_s, project} + arguments); }
};

void tst_ReportCommand::initTestCase()
{
    QVERIFY(make());
    QCOMPARE(scenario(project(), {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"5"_s, u"--date"_s, u"2027-02-01"_s}).status, 0);
}

void tst_ReportCommand::formats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("a workbook") << u"r.xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("Word") << u"r.docx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("OpenDocument") << u"r.odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("PDF") << u"r.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("a web page") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("CSV") << u"r.csv"_s << QByteArray("\xef\xbb\xbf" "Fordeling per år");
    QTest::newRow("text") << u"r.txt"_s << QByteArray("Rammer og fordeling");
}

void tst_ReportCommand::formats()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const Run run = report(project(), {u"--out"_s, path(file), u"--contents"_s, u"all"_s, u"--scenario"_s, u"S"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.out + run.error, QByteArray());
    QVERIFY2(bytesOf(path(file)).startsWith(begins), bytesOf(path(file)).first(40).constData());
}

void tst_ReportCommand::says_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("silent");
    QTest::newRow("bokmål, a chart, estimates") << QStringList{} << QStringList{u"<html lang=\"nb\">"_s, u"Rammer og fordeling"_s, u"Mill. kroner. Grunnlag"_s, u"≈ Anslått"_s, u"data:image/svg+xml"_s, u"<img alt=\"Hele"_s}
                                              << QStringList{u"Omdisponering"_s, u"<script"_s, u"http://"_s};
    QTest::newRow("nynorsk, whatever the program speaks") << QStringList{u"--language"_s, u"nn"_s, u"--scenario"_s, u"S"_s} << QStringList{u"<html lang=\"nn\">"_s, u"Kva som blir flytta"_s, u"Endra i scenarioet"_s} << QStringList{u"Hva som"_s};
    QTest::newRow("English, in its own numbers") << QStringList{u"--language"_s, u"en"_s, u"--numbers"_s, u"en"_s, u"--unit"_s, u"thousand"_s, u"--decimals"_s, u"1"_s}
                                                 << QStringList{u"NOK 1000."_s, u"Frames and allocation"_s, u"≈ Estimated"_s, u",000.0"_s} << QStringList{u"Grunnlag"_s, u"kroner"_s};
    QTest::newRow("whole millions that are marked where they do not add up") << QStringList{u"--decimals"_s, u"0"_s} << QStringList{u"avrundet hver for seg"_s} << QStringList{u"rundet opp eller ned"_s};
    QTest::newRow("and rounded together") << QStringList{u"--decimals"_s, u"0"_s, u"--adding"_s, u"remainder"_s} << QStringList{u"rundet opp eller ned"_s} << QStringList{u"avrundet hver for seg"_s};
    QTest::newRow("what is asked for") << QStringList{u"--contents"_s, u"frames,checks"_s, u"--title"_s, u"Til <ledelsen>"_s} << QStringList{u"Planlagte rammer slik de er trykt"_s, u">Kontroller</h2>"_s, u"<h1>Til &lt;ledelsen&gt;</h1>"_s} << QStringList{u"Fordeling per år"_s};
}

void tst_ReportCommand::says()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, says);
    QFETCH(QStringList, silent);
    const Run run = report(project(), QStringList{u"--out"_s, path(u"said.html"_s)} + arguments);
    QVERIFY2(run.status == 0, run.error.constData());
    const QString page = QString::fromUtf8(bytesOf(path(u"said.html"_s)));
    for (const QString &words : says)
        QVERIFY2(page.contains(words), qPrintable(words));
    for (const QString &words : silent)
        QVERIFY2(!page.contains(words), qPrintable(words));
}

/// A definition says what a report is like; what it shows is what the project holds when it is made.
void tst_ReportCommand::isKeptAndMadeAgain()
{
    const QString file = path(u"kept.html"_s);
    Run run = report(project(), {u"--keep"_s, u"Til brevet"_s, u"--contents"_s, u"allocation,splits"_s, u"--area"_s, helsekort, u"--years"_s, u"2027"_s, u"--unit"_s, u"thousand"_s, u"--language"_s, u"nn"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY2(!QFileInfo::exists(file), "nothing was to be written");
    run = report(project(), {u"--keep"_s, u"Endringen"_s, u"--scenario"_s, u"S"_s});
    QVERIFY2(run.status == 0, run.error.constData());

    run = report(project(), {u"--list"_s});
    QCOMPARE(QString::fromUtf8(run.out), u"Til brevet: allocation, splits\nEndringen: allocation, reallocation; scenario S\n"_s);

    const QJsonArray kept = QJsonDocument::fromJson(runRamme({u"data"_s, project()}).out)["reports"_L1].toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0]["name"_L1].toString(), u"Til brevet"_s);
    QCOMPARE(kept[0]["contents"_L1].toArray(), (QJsonArray{u"allocation"_s, u"splits"_s}));
    QCOMPARE(kept[0]["unit"_L1].toString(), u"thousand"_s);

    run = report(project(), {u"--definition"_s, u"til BREVET"_s, u"--out"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    const QString page = QString::fromUtf8(bytesOf(file));
    for (const QString &words : {u"<html lang=\"nn\">"_s, u"1000 kroner."_s, u">2027</th>"_s, u"Berre %1 er med."_s.arg(helsekort)})
        QVERIFY2(page.contains(words), qPrintable(words + page));
    const QString allocation = page.left(page.indexOf(u"</table>"_s));
    for (const QString &words : {u">2028</th>"_s, vaksinekort})
        QVERIFY2(!allocation.contains(words), qPrintable(words));

    run = report(project(), {u"--definition"_s, u"Til brevet"_s, u"--out"_s, file, u"--years"_s, u"2028"_s, u"--language"_s, u"nb"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY2(QString::fromUtf8(bytesOf(file)).contains(u">2028</th>"_s), "what is said goes before what is kept");

    QCOMPARE(scenario(project(), {u"rename"_s, u"S"_s, u"T"_s}).status, 0);
    run = report(project(), {u"--list"_s});
    QVERIFY2(run.out.contains("scenario T"), run.out.constData());
    QCOMPARE(scenario(project(), {u"rename"_s, u"T"_s, u"S"_s}).status, 0);

    run = report(project(), {u"--forget"_s, u"Til brevet"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    run = report(project(), {u"--definition"_s, u"Til brevet"_s, u"--out"_s, file});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.error.contains("ingen rapport som heter"), run.error.constData());
    QCOMPARE(report(project(), {u"--forget"_s, u"Endringen"_s}).status, 0);
}

/// What stands on each line is below its row, and adds up to it.
void tst_ReportCommand::showsFinancingLines()
{
    const QString project = path(u"lines.ramme"_s);
    const int imported = runRamme({u"import"_s, project, sample(u"mandat-legemiddelliste-2027.md"_s)}).status;
    QVERIFY(imported == 0 || imported == 1);
    const Run run = report(project, {u"--lines"_s, u"--years"_s, u"2027"_s, u"--out"_s, path(u"lines.txt"_s)});
    QVERIFY2(run.status == 0, run.error.constData());
    const QString text = QString::fromUtf8(bytesOf(path(u"lines.txt"_s)));
    const auto numbers = [&](const QString &label) {
        const QString line = text.mid(text.indexOf(label)).section(u'\n', 0, 0).mid(label.size());
        QList<double> found;
        for (QString number : line.split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const double value = number.replace(u',', u'.').toDouble(&isNumber);
            if (isNumber)
                found.append(value);
        }
        return found;
    };
    const QList<double> whole = numbers(u"Pasientens legemiddelliste"_s);
    QVERIFY2(whole.size() >= 3, qPrintable(text));
    double lines = 0;
    for (const QString &label : {u"– herav tildeling"_s, u"– herav drift og forvaltning"_s, u"– herav ubrukte midler"_s}) {
        QVERIFY2(!numbers(label).isEmpty(), qPrintable(label));
        lines += numbers(label).last();
    }
    QCOMPARE(lines, whole.at(2));
}

/// In an appendix, and in a workbook beside each figure.
void tst_ReportCommand::tellsWhereFiguresAreFrom()
{
    Run run = report(project(), {u"--sources"_s, u"--out"_s, path(u"sources.txt"_s)});
    QVERIFY2(run.status == 0, run.error.constData());
    const QString text = QString::fromUtf8(bytesOf(path(u"sources.txt"_s)));
    const QString appendix = text.mid(text.indexOf(u"Hvor tallene er hentet"_s));
    QVERIFY2(appendix.contains(QRegularExpression(u"\n1\\. Fordeling per år +Digitalt helsekort for .* +a\\.txt +[0-9]+ +67,2 +sikker"_s)), qPrintable(appendix));
    QVERIFY2(appendix.contains(u"Regnet ut med"_s), qPrintable(appendix));

    run = report(project(), {u"--sources"_s, u"--out"_s, path(u"sources.xlsx"_s)});
    QVERIFY2(run.status == 0, run.error.constData());
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl, sys\nfor row in openpyxl.load_workbook(sys.argv[1]).worksheets[0].iter_rows():\n for cell in row:\n  if cell.comment: print(cell.value, cell.comment.text.replace(chr(10), ' | '))"_s, path(u"sources.xlsx"_s)});
    QVERIFY(python.waitForFinished());
    const QString comments = QString::fromUtf8(python.readAllStandardOutput());
    QVERIFY2(comments.contains(QRegularExpression(u"67.2 a\\.txt, linje [0-9]+: «67,2» | sikker"_s)), qPrintable(comments + QString::fromUtf8(python.readAllStandardError())));

    run = report(project(), {u"--out"_s, path(u"none.txt"_s)});
    QVERIFY2(!bytesOf(path(u"none.txt"_s)).contains("a.txt"), "only where it is asked for");
}

void tst_ReportCommand::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QString file = u"r.docx"_s;
    QTest::newRow("no file") << QStringList{} << 3 << u"--out"_s;
    QTest::newRow("an ending there is not") << QStringList{u"--out"_s, u"r.rtf"_s} << 3 << u"r.rtf"_s;
    QTest::newRow("contents there are not") << QStringList{u"--out"_s, file, u"--contents"_s, u"allocation,sums"_s} << 3 << u"sums"_s;
    QTest::newRow("no contents") << QStringList{u"--out"_s, file, u"--contents"_s, u","_s} << 3 << u"--contents"_s;
    QTest::newRow("too many decimals") << QStringList{u"--out"_s, file, u"--unit"_s, u"kroner"_s, u"--decimals"_s, u"3"_s} << 3 << u"fra 0 til 2"_s;
    QTest::newRow("a language there is not") << QStringList{u"--out"_s, file, u"--language"_s, u"de"_s} << 3 << u"de"_s;
    QTest::newRow("a scenario there is not") << QStringList{u"--out"_s, file, u"--scenario"_s, u"T"_s} << 2 << u"«T»"_s;
    QTest::newRow("a reallocation of nothing") << QStringList{u"--out"_s, file, u"--contents"_s, u"reallocation"_s} << 2 << u"si hvilket"_s;
    QTest::newRow("a scenario on another basis than its own") << QStringList{u"--out"_s, file, u"--scenario"_s, u"S"_s, u"--basis"_s, u"2027"_s} << 2 << u"kan ikke vises på et annet"_s;
    QTest::newRow("years the plan has not") << QStringList{u"--out"_s, file, u"--years"_s, u"2060"_s} << 2 << u"ingen av årene 2060"_s;
    QTest::newRow("a folder there is not") << QStringList{u"--out"_s, u"/nowhere/r.docx"_s} << 2 << u"nowhere"_s;
}

void tst_ReportCommand::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Run run = report(project(), arguments);
    QVERIFY2(run.status == status, run.error + run.out);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
}

void tst_ReportCommand::aFailedReportLeavesWhatWasThere()
{
    const QString file = write(u"before.docx"_s, "what was there");
    QCOMPARE(report(project(), {u"--out"_s, file, u"--scenario"_s, u"T"_s}).status, 2);
    QCOMPARE(bytesOf(file), QByteArray("what was there"));
}

QTEST_GUILESS_MAIN(tst_ReportCommand)
#include "tst_reportcommand.moc"
