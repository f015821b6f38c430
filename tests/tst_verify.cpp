#include "store/projectfile.h"
#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// What of a report that was written still holds, with the built program: against its project, and against what others have made of the file.
class tst_Verify : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holds_data();
    void holds();
    void tellsWhatWasEdited_data();
    void tellsWhatWasEdited();
    void tellsOfWhatWasMovedAndPutIn();
    void tellsOfRowsAndWordsThatWereEdited();
    void tellsWhatIsSaidNow();
    void tellsWhatHasChanged();
    void tellsWhatCameAndWent();
    void tellsOfTheScenario();
    void refuses_data();
    void refuses();

private:
    Run write(const QString &file, const QStringList &options = {}) const { return runRamme(QStringList{u"report"_s, project(), u"--contents"_s, u"allocation,frames"_s, u"--out"_s, path(file)} + options); }
    Run verify(const QString &file, const QString &of = {}) const { return runRamme({u"verify"_s, path(file), of.isEmpty() ? project() : of}); }
    /// The project with something changed in it.
    QString changed(const QString &name, const std::function<void(Programme &)> &change) const
    {
        Result<Programme> programme = loadProject(project());
        if (!programme)
            qFatal("no project");
        change(*programme);
        if (!saveProject(path(name), *programme))
            qFatal("not saved");
        return path(name);
    }
};

void tst_Verify::initTestCase()
{
    QVERIFY(make());
    QCOMPARE(scenario(project(), {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"5"_s, u"--date"_s, u"2027-02-01"_s}).status, 0);
}

void tst_Verify::holds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    for (const QString &suffix : {u"docx"_s, u"odt"_s, u"xlsx"_s, u"html"_s, u"pdf"_s}) {
        QTest::addRow("%s", qPrintable(suffix)) << u"r."_s + suffix << QStringList{};
        QTest::addRow("%s with recipients in rows", qPrintable(suffix)) << u"rows."_s + suffix << QStringList{u"--contents"_s, u"allocation,comparison,ambitions"_s};
        QTest::addRow("%s rounded together", qPrintable(suffix)) << u"r."_s + suffix << QStringList{u"--decimals"_s, u"0"_s, u"--adding"_s, u"remainder"_s};
        QTest::addRow("%s of all there is, rounded, in English", qPrintable(suffix))
            << u"all."_s + suffix << QStringList{u"--contents"_s, u"all"_s, u"--scenario"_s, u"S"_s, u"--unit"_s, u"thousand"_s, u"--decimals"_s, u"0"_s, u"--adding"_s, u"remainder"_s, u"--language"_s, u"en"_s, u"--numbers"_s, u"en"_s, u"--lines"_s};
    }
}

void tst_Verify::holds()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const Run written = write(file, options);
    QVERIFY2(written.status == 0, written.error.constData());
    const Run run = verify(file);
    QVERIFY2(run.status == 0, run.out + run.error);
    QVERIFY2(run.out.startsWith("Prosjektet er som da rapporten ble laget.\n"), run.out.constData());
    QCOMPARE(run.out.count('\n'), 2);
}

void tst_Verify::tellsWhatWasEdited_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"docx"_s, u"odt"_s, u"xlsx"_s, u"html"_s})
        QTest::addRow("%s", qPrintable(suffix)) << suffix;
}

void tst_Verify::tellsWhatWasEdited()
{
    QFETCH(QString, suffix);
    QCOMPARE(write(u"before."_s + suffix).status, 0);
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(RAMME_SOURCE_DIR "/tests/support/editreport.py"), path(u"before."_s + suffix), path(u"after."_s + suffix), u"67,2"_s, u"76,2"_s});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const Run run = verify(u"after."_s + suffix);
    QVERIFY2(run.status == 1, run.out + run.error);
    const QString said = QString::fromUtf8(run.out);
    QVERIFY2(said.contains(u"Prosjektet er som da"_s), run.out.constData());
    QVERIFY2(said.contains(u"Rettet i rapporten: Fordeling per år, %1, 2027 NHN: 67,2 er blitt 76,2.\n"_s.arg(helsekort)), run.out.constData());
    QCOMPARE(said.count(u"Rettet"_s), 1);
    // What openpyxl saves is without the values of its formulas: they are not known, and not called edited.
    QCOMPARE(said.contains(u"summene i det er ikke kjent"_s), suffix == "xlsx"_L1);
    QVERIFY2(!said.contains(u"Om filen"_s) && !said.contains(u"Tatt bort"_s) && !said.contains(u"Lagt til"_s) && !said.contains(u"Tekst"_s), run.out.constData());
}

/// A figure that stands in another cell of its row, and a paragraph that was put in.
void tst_Verify::tellsOfWhatWasMovedAndPutIn()
{
    QCOMPARE(runRamme({u"report"_s, project(), u"--contents"_s, u"allocation,mandate-tables,frames"_s, u"--out"_s, path(u"moved.html"_s)}).status, 0);
    QString page = QString::fromUtf8(bytesOf(path(u"moved.html"_s)));
    static const QRegularExpression beside(u"<td([^>]*)>([0-9]+,[0-9])</td>(\\s*)<td([^>]*)></td>"_s);
    const QRegularExpressionMatch match = beside.match(page);
    QVERIFY(match.hasMatch());
    page.replace(match.capturedStart(), match.capturedLength(), u"<td></td>%1<td>%2</td>"_s.arg(match.captured(3), match.captured(2)));
    page.replace(u"</body>"_s, u"<p>Tillegg: 99,9 mill. kroner.</p></body>"_s);
    page.replace(u"2027: NHN "_s, u"2027: NHN 9"_s); // what the chart says for those who do not see it
    ScenarioProject::write(u"moved.html"_s, page.toUtf8());
    const Run run = verify(u"moved.html"_s);
    const QString said = QString::fromUtf8(run.out);
    QVERIFY2(run.status == 1, run.out + run.error);
    const QRegularExpression gone(u"^Tatt bort fra rapporten: (.+), (.+), (.+): %1\\.$"_s.arg(match.captured(2)), QRegularExpression::MultilineOption);
    const QRegularExpression put(u"^Lagt til i rapporten: (.+), (.+), (.+): %1\\.$"_s.arg(match.captured(2)), QRegularExpression::MultilineOption);
    QVERIFY2(said.contains(gone) && said.contains(put), run.out.constData());
    QVERIFY2(said.contains(u"Tekst som er lagt til i rapporten: «Tillegg: 99,9 mill. kroner.».\n"_s), run.out.constData());
    QVERIFY2(said.contains(QRegularExpression(u"Tekst som er endret i rapporten: «Hele programmet, .*2027: NHN [0-9].*» er blitt «.*2027: NHN 9[0-9]"_s)), run.out.constData());
    QCOMPARE(said.count(u'\n'), 6);
}

/// A row that was put in, and a sentence that says something else.
void tst_Verify::tellsOfRowsAndWordsThatWereEdited()
{
    QCOMPARE(runRamme({u"report"_s, project(), u"--contents"_s, u"letter-tables,frames"_s, u"--out"_s, path(u"words.html"_s)}).status, 0);
    QByteArray page = bytesOf(path(u"words.html"_s));
    const qsizetype sentence = page.indexOf("tildeles til sammen ");
    QVERIFY(sentence > 0);
    const qsizetype amount = sentence + qsizetype(qstrlen("tildeles til sammen "));
    page.replace(amount, page.indexOf(' ', amount) - amount, "999,9");
    const qsizetype end = page.lastIndexOf("</tbody>");
    QVERIFY(end > 0);
    page.insert(end, "<tr><th scope=\"row\">Pasientens helsearkiv</th><td>99,0</td><td>45,0</td></tr>");
    ScenarioProject::write(u"edited.html"_s, page);
    const Run run = verify(u"edited.html"_s);
    const QString said = QString::fromUtf8(run.out);
    QVERIFY2(run.status == 1, run.out + run.error);
    QVERIFY2(said.contains(u"Lagt til i rapporten: Planlagte rammer slik de er trykt, Pasientens helsearkiv: 99,0 45,0."_s), run.out.constData());
    QVERIFY2(said.contains(QRegularExpression(u"Tekst som er endret i rapporten: «.*tildeles til sammen [0-9,]+ mill. kroner i 2027:» er blitt «.*999,9 mill. kroner i 2027:»."_s)), run.out.constData());
    const QJsonObject json = QJsonDocument::fromJson(runRamme({u"verify"_s, path(u"edited.html"_s), project(), u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json["text_lines_edited"_L1].toInt(), 1);
    QVERIFY(json["text_edited"_L1].toArray().first()["now"_L1].toString().contains(u"999,9"_s));
}

/// The figures are as they were, but in other kroner.
void tst_Verify::tellsWhatIsSaidNow()
{
    QCOMPARE(write(u"r.docx"_s).status, 0);
    const QString other = changed(u"kroner.ramme"_s, [](Programme &programme) {
        for (Mandate &mandate : programme.mandates)
            mandate.priceBase = PriceBase::ofYear(2031);
    });
    const Run run = verify(u"r.docx"_s, other);
    QVERIFY2(run.status == 1, run.out + run.error);
    QVERIFY2(QString::fromUtf8(run.out).contains(QRegularExpression(u"(Gjelder nå|er nå).*2031-kroner"_s)), run.out.constData());
}

void tst_Verify::tellsWhatHasChanged()
{
    QCOMPARE(write(u"r.docx"_s).status, 0);
    const QString other = changed(u"changed.ramme"_s, [](Programme &programme) {
        for (Mandate &mandate : programme.mandates) {
            if (mandate.area != helsekort)
                continue;
            mandate.splits.front().recipients[0].figure.amount = Money::fromOre(6'600'000'000);
            mandate.splits.front().recipients[1].figure.amount = Money::fromOre(3'650'000'000);
        }
    });
    const Run run = verify(u"r.docx"_s, other);
    QVERIFY2(run.status == 1, run.out + run.error);
    const QString said = QString::fromUtf8(run.out);
    QVERIFY2(said.startsWith(u"Prosjektet er endret siden rapporten ble laget.\n"_s), run.out.constData());
    QVERIFY2(said.contains(u"Endret i prosjektet: Fordeling per år, %1, 2027 NHN: 67,2 er nå 66,0.\n"_s.arg(helsekort)), run.out.constData());
    QVERIFY2(!said.contains(u"Rettet i rapporten"_s), run.out.constData());

    const QJsonObject json = QJsonDocument::fromJson(runRamme({u"verify"_s, path(u"r.docx"_s), other, u"--format"_s, u"json"_s}).out).object();
    QCOMPARE(json["holds"_L1].toBool(true), false);
    QCOMPARE(json["project_same"_L1].toBool(true), false);
    QVERIFY(json["figures_held"_L1].toInt() > 10);
    const QJsonObject first = json["changed"_L1].toArray().first().toObject();
    QCOMPARE(first["row"_L1].toString(), helsekort);
    QCOMPARE(first["column"_L1].toString(), u"2027 NHN"_s);
    QCOMPARE(first["shown"_L1].toString(), u"67,2"_s);
    QCOMPARE(first["now"_L1].toString(), u"66,0"_s);
    QVERIFY(json["edited"_L1].toArray().isEmpty());
}

void tst_Verify::tellsWhatCameAndWent()
{
    QCOMPARE(write(u"r.pdf"_s).status, 0);
    const QString other = changed(u"gone.ramme"_s, [](Programme &programme) {
        std::erase_if(programme.mandates, [](const Mandate &mandate) { return mandate.area == vaksinekort; });
        programme.mandates.front().vintage = 2026;
    });
    const Run run = verify(u"r.pdf"_s, other);
    QVERIFY2(run.status == 1, run.out + run.error);
    const QString said = QString::fromUtf8(run.out);
    for (const QString &words : {u"Mandater som er kommet til siden: %1 2026."_s.arg(helsekort), u"Mandater som ikke er der lenger: %1 2027, %2 2027."_s.arg(helsekort, vaksinekort),
                                 u"Ikke lenger i prosjektet: Fordeling per år, %1, 2027 NHN: 66,0."_s.arg(vaksinekort)})
        QVERIFY2(said.contains(words), qPrintable(words + said));
}

void tst_Verify::tellsOfTheScenario()
{
    QCOMPARE(write(u"s.docx"_s, {u"--scenario"_s, u"S"_s}).status, 0);
    const QString other = fresh(u"scenario.ramme"_s);
    QCOMPARE(scenario(other, {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2028"_s, u"--amount"_s, u"1"_s, u"--date"_s, u"2027-02-01"_s}).status, 0);
    const Run run = verify(u"s.docx"_s, other);
    QVERIFY2(run.status == 1, run.out + run.error);
    QVERIFY2(QString::fromUtf8(run.out).contains(u"Scenarioet «S» er endret siden."_s), run.out.constData());
    QCOMPARE(scenario(other, {u"delete"_s, u"S"_s}).status, 0);
    const Run gone = verify(u"s.docx"_s, other);
    QCOMPARE(gone.status, 1);
    QVERIFY2(QString::fromUtf8(gone.out).contains(u"«S», som rapporten viser, finnes ikke"_s), gone.out.constData());
}

void tst_Verify::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QCOMPARE(write(u"good.html"_s).status, 0);
    const QByteArray good = bytesOf(path(u"good.html"_s));
    const qsizetype seal = good.indexOf("ramme-seal-");
    QByteArray flipped = good;
    flipped[seal + 200] = flipped[seal + 200] == 'A' ? 'B' : 'A';
    QByteArray without = good;
    without.replace("ramme-seal-", "ramme-zeal-");
    QByteArray incomplete = good;
    incomplete.replace("ramme-seal-1.1:", "ramme-seal-1.2:");
    const QByteArray bomb = "<html><meta name=\"ramme\" content=\"ramme-seal-1.1:_____" + QByteArray(100, 'A') + "\"></html>";
    QTest::newRow("a page without a seal") << u"a.html"_s << without << u"ikke noe segl"_s;
    QTest::newRow("a seal with a letter changed") << u"a.html"_s << flipped << u"ødelagt"_s;
    QTest::newRow("half a seal") << u"a.html"_s << incomplete << u"ødelagt"_s;
    QTest::newRow("a seal that is nothing") << u"a.html"_s << bomb << u"ødelagt"_s;
    QTest::newRow("an empty file") << u"a.docx"_s << QByteArray() << u"ikke noe segl"_s;
    QTest::newRow("half a zip file") << u"a.docx"_s << QByteArray("PK\x03\x04nothing") << u"a.docx"_s;
    QTest::newRow("a text") << u"a.txt"_s << good << u"docx, odt, pdf, html, xlsx"_s;
}

void tst_Verify::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    ScenarioProject::write(file, bytes);
    const Run run = verify(file);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_Verify)
#include "tst_verify.moc"
