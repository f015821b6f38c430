#include "support/scenarioproject.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// What a report carries is still there when LibreOffice has read the file and written all of it anew.
class tst_VerifyOffice : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(make()); }
    void isStillThere_data();
    void isStillThere();
    void theContentsSayWhereThingsAre();
    void isWorkedOutToTheSame_data();
    void isWorkedOutToTheSame();

private:
    bool savedByOffice(const QString &file, const QString &suffix) const
    {
        QProcess office;
        office.start(u"soffice"_s, {u"-env:UserInstallation=file://%1"_s.arg(path(u"office"_s)), u"--headless"_s, u"--convert-to"_s, suffix, u"--outdir"_s, path(u"saved"_s), file});
        return office.waitForFinished(120'000) && office.exitCode() == 0;
    }
};

void tst_VerifyOffice::isStillThere_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"docx"_s, u"odt"_s, u"xlsx"_s, u"html"_s})
        QTest::addRow("%s", qPrintable(suffix)) << suffix;
}

void tst_VerifyOffice::isStillThere()
{
    QFETCH(QString, suffix);
    const QString file = path(u"office."_s + suffix);
    QCOMPARE(runRamme({u"report"_s, project(), u"--contents"_s, u"allocation,frames,splits,triangle"_s, u"--out"_s, file}).status, 0);
    QVERIFY2(savedByOffice(file, suffix), "LibreOffice is needed, which app/install full brings");
    const Run run = runRamme({u"verify"_s, path(u"saved/office."_s + suffix), project()});
    QVERIFY2(run.status == 0, run.out + run.error);
    QVERIFY2(run.out.startsWith("Prosjektet er som da rapporten ble laget.\n"), run.out.constData());
}

/// LibreOffice works the page numbers out when it opens an OpenDocument text, and they are right.
void tst_VerifyOffice::theContentsSayWhereThingsAre()
{
    const QString file = path(u"contents.odt"_s);
    QCOMPARE(runRamme({u"report"_s, project(), u"--contents"_s, u"all"_s, u"--out"_s, file}).status, 0);
    QVERIFY2(savedByOffice(file, u"pdf"_s), "LibreOffice is needed, which app/install full brings");
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path(u"saved/contents.pdf"_s), u"-"_s});
    QVERIFY(reader.waitForFinished() && reader.exitCode() == 0);
    const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    const QRegularExpression entry(u"^\\s*(.+?)\\.{3,} ?(\\d+)$"_s, QRegularExpression::MultilineOption);
    int entries = 0;
    for (auto matches = entry.globalMatch(pages.front()); matches.hasNext(); ++entries) {
        const QRegularExpressionMatch match = matches.next();
        const QString page = pages.value(match.captured(2).toInt() - 1);
        const QRegularExpression heading(u"^\\s*%1\\s*$"_s.arg(QRegularExpression::escape(match.captured(1))), QRegularExpression::MultilineOption);
        QVERIFY2(page.contains(heading), qPrintable(match.captured()));
    }
    QVERIFY2(entries > 10, qPrintable(pages.front()));
}

void tst_VerifyOffice::isWorkedOutToTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("exact") << QStringList{};
    QTest::newRow("rounded so that all adds up, by line") << QStringList{u"--decimals"_s, u"0"_s, u"--adding"_s, u"remainder"_s, u"--lines"_s};
    QTest::newRow("in 1000 kroner, in English") << QStringList{u"--unit"_s, u"thousand"_s, u"--language"_s, u"en"_s, u"--numbers"_s, u"en"_s};
}

/// A workbook whose formulas have lost their values is worked out again by LibreOffice, to the values they had.
void tst_VerifyOffice::isWorkedOutToTheSame()
{
    QFETCH(QStringList, options);
    const QString file = path(u"formulas.xlsx"_s);
    QCOMPARE(runRamme(QStringList{u"report"_s, project(), u"--contents"_s, u"allocation,frames,splits,mandate-tables"_s, u"--out"_s, file} + options).status, 0);
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])"_s, file});
    QVERIFY(python.waitForFinished() && python.exitCode() == 0);
    const Run without = runRamme({u"verify"_s, file, project()});
    QVERIFY2(without.status == 1 && without.out.contains("summene i det er ikke kjent"), without.out.constData()); // they have
    QVERIFY2(savedByOffice(file, u"xlsx"_s), "LibreOffice is needed, which app/install full brings");
    const Run run = runRamme({u"verify"_s, path(u"saved/formulas.xlsx"_s), project()});
    QVERIFY2(run.status == 0, run.out + run.error);
}

QTEST_GUILESS_MAIN(tst_VerifyOffice)
#include "tst_verifyoffice.moc"
