#include "support/scenarioproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Writes the note of a what-if with the built program, in its languages and formats.
class tst_NoteCommand : public QObject, private ScenarioProject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void languages_data();
    void languages();
    void formats_data();
    void formats();
    void refused_data();
    void refused();
    void theProjectIsLeftAsItIs();
};

void tst_NoteCommand::initTestCase()
{
    QVERIFY(make());
    QCOMPARE(scenario(project(), {u"move"_s, u"S"_s, u"--from"_s, helsekort, u"--to"_s, vaksinekort, u"--year"_s, u"2027"_s, u"--amount"_s, u"5"_s, u"--date"_s, u"2027-02-01"_s}).status, 0);
}

void tst_NoteCommand::languages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("silent");
    QTest::newRow("bokmål") << u"nb"_s << QStringList{u"Hva som flyttes"_s, u"Dette er et utkast."_s, u"Samhandlingsområde"_s, u"Mottaker"_s} << QStringList{u"Kva"_s, u"Recipient"_s};
    QTest::newRow("nynorsk") << u"nn"_s << QStringList{u"Kva som blir flytta"_s, u"Dette er eit utkast."_s, u"Mottakar"_s} << QStringList{u"Hva som"_s, u"Recipient"_s};
    QTest::newRow("English") << u"en"_s << QStringList{u"What is moved"_s, u"This is a draft."_s, u"Collaboration area"_s, u"Recipient"_s} << QStringList{u"Hva som"_s, u"Kva som"_s, u"mottaker"_s, u"Sum av"_s};
}

void tst_NoteCommand::languages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, says);
    QFETCH(QStringList, silent);
    const Run run = scenario(project(), {u"note"_s, u"S"_s, u"--language"_s, language, u"--format"_s, u"html"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QString page = QString::fromUtf8(run.out);
    QVERIFY(page.contains(u"<html lang=\"%1\">"_s.arg(language)));
    for (const QString &words : says)
        QVERIFY2(page.contains(words), qPrintable(words));
    for (const QString &words : silent)
        QVERIFY2(!page.contains(words), qPrintable(words));
    QVERIFY(page.contains(u">63,9<"_s)); // NHN after
}

void tst_NoteCommand::formats_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file"); // empty for standard output
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << QStringList{} << QString() << QByteArray("Omdisponering: S\n====");
    QTest::newRow("HTML") << QStringList{u"--format"_s, u"html"_s} << QString() << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << QStringList{u"--format"_s, u"json"_s} << QString() << QByteArray("{ \"title\"");
    QTest::newRow("a text file") << QStringList{} << u"note.txt"_s << QByteArray("Omdisponering: S\n====");
    QTest::newRow("a page as its ending says") << QStringList{} << u"note.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON as its ending says") << QStringList{} << u"note.json"_s << QByteArray("{ \"title\"");
    QTest::newRow("a page as both say") << QStringList{u"--format"_s, u"html"_s} << u"both.html"_s << QByteArray("<!DOCTYPE html>");
}

void tst_NoteCommand::formats()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    QStringList all = QStringList{u"note"_s, u"S"_s} + arguments;
    if (!file.isEmpty())
        all << u"--out"_s << path(file);
    const Run run = scenario(project(), all);
    QVERIFY2(run.status == 0, run.error.constData());
    const QByteArray written = file.isEmpty() ? run.out : bytesOf(path(file));
    QCOMPARE(written.simplified().first(begins.simplified().size()), begins.simplified());
    if (!file.isEmpty())
        QCOMPARE(run.out, QByteArray());
    if (begins.startsWith('{'))
        QCOMPARE(QJsonDocument::fromJson(written)["sections"_L1].toArray().size(), 9);
}

void tst_NoteCommand::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("a format there is not") << QStringList{u"--format"_s, u"docx"_s} << 3 << u"docx"_s;
    QTest::newRow("a language there is not") << QStringList{u"--language"_s, u"de"_s} << 3 << u"de"_s;
    QTest::newRow("an ending there is not") << QStringList{u"--out"_s, u"note.pdf"_s} << 3 << u"note.pdf"_s;
    QTest::newRow("an ending that says something else") << QStringList{u"--format"_s, u"text"_s, u"--out"_s, u"note.html"_s} << 3 << u"note.html"_s;
    QTest::newRow("the project itself") << QStringList{u"--out"_s, u"small.ramme"_s} << 3 << u"small.ramme"_s;
    QTest::newRow("a folder there is not") << QStringList{u"--out"_s, u"/nowhere/note.txt"_s} << 2 << u"nowhere"_s;
    QTest::newRow("a reason") << QStringList{u"--reason"_s, u"x"_s} << 3 << u"--reason"_s;
}

void tst_NoteCommand::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Run run = scenario(project(), QStringList{u"note"_s, u"S"_s} + arguments);
    QVERIFY2(run.status == status, run.error + run.out);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
}

void tst_NoteCommand::theProjectIsLeftAsItIs()
{
    const QByteArray before = bytesOf(project());
    QCOMPARE(scenario(project(), {u"note"_s, u"S"_s}).status, 0);
    QCOMPARE(scenario(project(), {u"rules"_s}).status, 0);
    QCOMPARE(bytesOf(project()), before);
}

QTEST_GUILESS_MAIN(tst_NoteCommand)
#include "tst_notecommand.moc"
