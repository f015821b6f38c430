#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Imports with the built program and looks at its exit status, at what it says, and at the project it leaves.
class tst_ImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void importCreatesAndSays();
    void importTwiceChangesNothing();
    void importReadsTheOthers();
    void importOfNoPlanNeedsAPerson();
    void aChangedDocumentWaits();
    void importLeavesAnOpenProjectAlone();
    void importPrintsNoTerminalCommands();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);

    QTemporaryDir m_folder;
};

QString tst_ImportCommand::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write into the temporary folder");
    return file.fileName();
}

QByteArray tst_ImportCommand::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ImportCommand::importCreatesAndSays()
{
    const QString project = path(u"created.ramme"_s);
    const Run run = runRamme({u"import"_s, project, sample(u"mandat-helsekort-2027.txt"_s)});
    const QString out = QString::fromUtf8(run.out);
    QVERIFY(QFile::exists(project));
    QVERIFY2(out.contains(u"mandat 2027: Digitalt helsekort for gravide"_s), run.out.constData());
    QVERIFY2(out.contains(u" tall"_s), run.out.constData());
    QCOMPARE(run.error, QByteArray());
}

void tst_ImportCommand::importTwiceChangesNothing()
{
    const QString project = path(u"twice.ramme"_s);
    const QStringList import = QStringList{u"import"_s, project} + samples();
    const int first = runRamme(import).status;
    const QByteArray data = runRamme({u"data"_s, project}).out;
    const QByteArray bytes = bytesOf(project);
    const Run again = runRamme(import);
    QCOMPARE(again.status, first);
    QVERIFY(QString::fromUtf8(again.out).contains(u"fra før"_s));
    QCOMPARE(runRamme({u"data"_s, project}).out, data);
    QCOMPARE(bytesOf(project), bytes);
}

void tst_ImportCommand::importReadsTheOthers()
{
    const QString project = path(u"others.ramme"_s);
    const QString binary = write(u"binary.txt"_s, QByteArray(2000, '\0'));
    const Run run = runRamme({u"import"_s, project, binary, sample(u"mandat-helsekort-2027.txt"_s)});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY2(run.error.contains("binary.txt"), run.error.constData());
    QVERIFY(runRamme({u"data"_s, project}).out.contains("Digitalt helsekort for gravide"));
}

void tst_ImportCommand::importOfNoPlanNeedsAPerson()
{
    const QString project = path(u"noplan.ramme"_s);
    const Run run = runRamme({u"import"_s, project, write(u"noplan.txt"_s, "Referat\n\nRådet møttes og drakk kaffe.\n")});
    QCOMPARE(run.status, 1);
    QVERIFY2(QString::fromUtf8(run.out).contains(u"ingen plan"_s), run.out.constData());
    QVERIFY(QFile::exists(project));
}

void tst_ImportCommand::aChangedDocumentWaits()
{
    const QString project = path(u"waits.ramme"_s);
    const QByteArray text = bytesOf(sample(u"mandat-helsekort-2027.txt"_s));
    QByteArray changed = text;
    changed.replace("14,0", "13,0").replace("14 mill", "13 mill").replace("9,5", "8,5");
    QVERIFY(changed != text);
    const QString document = write(u"mandat.txt"_s, text);
    runRamme({u"import"_s, project, document});
    const QByteArray data = runRamme({u"data"_s, project}).out;
    const auto frames = [](const QByteArray &json) { return QJsonDocument::fromJson(json).object().value(u"frames"_s).toArray(); };
    QVERIFY(!frames(data).isEmpty());

    write(u"mandat.txt"_s, changed);
    const Run waiting = runRamme({u"import"_s, project, document});
    QCOMPARE(waiting.status, 1);
    QVERIFY(waiting.out.contains("--replace"));
    QCOMPARE(frames(runRamme({u"data"_s, project}).out), frames(data));

    runRamme({u"import"_s, project, document, u"--replace"_s});
    const QByteArray replaced = runRamme({u"data"_s, project}).out;
    QVERIFY(frames(replaced) != frames(data));
    QCOMPARE(frames(replaced).size(), frames(data).size());
}

void tst_ImportCommand::importLeavesAnOpenProjectAlone()
{
    const QString project = path(u"open.ramme"_s);
    runRamme({u"import"_s, project, sample(u"mandat-helsekort-2027.txt"_s)});
    const QByteArray bytes = bytesOf(project);
    QVERIFY(!bytes.isEmpty());

    QLockFile window(path(u".open.ramme.lock"_s)); // as a window that has the project open holds it
    QVERIFY(window.tryLock(0));
    const Run run = runRamme({u"import"_s, project, sample(u"mandat-provesvar-2027.txt"_s)});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY2(run.error.contains("open.ramme"), run.error.constData());
    QCOMPARE(bytesOf(project), bytes);

    window.unlock();
    QVERIFY(runRamme({u"import"_s, project, sample(u"mandat-provesvar-2027.txt"_s)}).status < 2);
    QVERIFY(bytesOf(project) != bytes);
    QVERIFY(!QFile::exists(path(u".open.ramme.lock"_s)));
}

void tst_ImportCommand::importPrintsNoTerminalCommands()
{
    QByteArray text = bytesOf(sample(u"mandat-vaksinekort-2027.txt"_s));
    text.replace("vaksinekort", "vaksine\x1b[31mkort");
    const Run run = runRamme({u"import"_s, path(u"commands.ramme"_s), write(u"comm%1\x1b[2Jands.txt"_s, text)});
    QVERIFY(run.status == 1);
    QVERIFY2(run.out.contains("comm%1 [2Jands.txt, linje "), run.out.constData());
    QVERIFY2(!run.out.contains('\x1b'), run.out.constData());
    const Run refused = runRamme({u"import"_s, path(u"commands.ramme"_s), path(u"no\x1b[2Jne.txt"_s)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(!refused.error.contains('\x1b'), refused.error.constData());
}

QTEST_GUILESS_MAIN(tst_ImportCommand)
#include "tst_importcommand.moc"
