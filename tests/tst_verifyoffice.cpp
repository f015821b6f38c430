#include "support/scenarioproject.h"

#include <QProcess>
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
};

void tst_VerifyOffice::isStillThere_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"docx"_s, u"odt"_s, u"xlsx"_s})
        QTest::addRow("%s", qPrintable(suffix)) << suffix;
}

void tst_VerifyOffice::isStillThere()
{
    QFETCH(QString, suffix);
    const QString file = path(u"office."_s + suffix);
    QCOMPARE(runRamme({u"report"_s, project(), u"--contents"_s, u"allocation,frames"_s, u"--out"_s, file}).status, 0);
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://%1"_s.arg(path(u"office"_s)), u"--headless"_s, u"--convert-to"_s, suffix, u"--outdir"_s, path(u"saved"_s), file});
    QVERIFY2(office.waitForFinished(120'000) && office.exitCode() == 0, "LibreOffice is needed, which app/install full brings");
    const Run run = runRamme({u"verify"_s, path(u"saved/office."_s + suffix), project()});
    QVERIFY2(run.status == 0, run.out + run.error);
    QVERIFY2(run.out.startsWith("Prosjektet er som da rapporten ble laget.\n"), run.out.constData());
}

QTEST_GUILESS_MAIN(tst_VerifyOffice)
#include "tst_verifyoffice.moc"
