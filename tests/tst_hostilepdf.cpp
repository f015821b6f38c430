#include "support/mutate.h"
#include "support/printed.h"
#include "support/stopwatch.h"

#include "domain/programme.h"
#include "import/documentreader.h"
#include "import/pagesprocess.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Hands over PDFs that are damaged, locked or meant ill, and helpers that misbehave: each costs its file one line, and little time.
class tst_HostilePdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refused_data();
    void refused();
    void damagedFiles();
    void helpers_data();
    void helpers();
    void encrypted();

private:
    QString script(const QString &name, const QByteArray &lines) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray withPages(int count)
{
    QByteArray pdf("%PDF-1.4\n");
    QByteArray kids;
    std::vector<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places.push_back(pdf.size());
        pdf += QByteArray::number(static_cast<qlonglong>(places.size())) + " 0 obj\n" + object + "\nendobj\n";
    };
    for (int i = 0; i < count; ++i)
        kids += QByteArray::number(i + 3) + " 0 R ";
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>");
    for (int i = 0; i < count; ++i)
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(static_cast<qlonglong>(places.size() + 1)) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<</Root 1 0 R/Size " + QByteArray::number(static_cast<qlonglong>(places.size() + 1)) + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

void tst_HostilePdf::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
}

QString tst_HostilePdf::script(const QString &name, const QByteArray &lines) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0)
        qFatal("cannot write into the temporary folder");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void tst_HostilePdf::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    PrintedPaper paper;
    paper.words(50, 50, {u"Ord"_s});
    const QByteArray good = paper.bytes();
    QTest::newRow("a heading and nothing") << QByteArray("%PDF-1.7\n") << u"skadet"_s;
    QTest::newRow("half of it") << good.left(good.size() / 8) << u""_s;
    QTest::newRow("10 000 pages") << withPages(10'000) << u"10000 sider"_s;
    QTest::newRow("no words") << withPages(3) << u"ingen tekst"_s;
    QTest::newRow("no pages") << withPages(0) << u""_s;
    QTest::newRow("a picture that is none") << QByteArray("\x89PNG\r\n\x1a\nand nothing more") << u"bilde"_s;
}

void tst_HostilePdf::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Stopwatch timer;
    const Programme programme = newProgramme();
    const Result<Reading> reading = readDocument(bytes, u"vond.pdf"_s, {programme.areas, programme.recipients});
    QVERIFY2(timer.elapsed() < patience(), qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!reading);
    QVERIFY2(reading.error().contains(says) && reading.error().startsWith(u"«vond.pdf» kan ikke leses: "_s), qPrintable(reading.error()));
}

/// A PDF cut anywhere or with bytes changed gives a reading or a reason, and never takes more than its time.
void tst_HostilePdf::damagedFiles()
{
    const quint32 seed = freshSeed();
    QRandomGenerator random(seed);
    PrintedPaper paper;
    paper.table(50, 70, anyTable(seed), TableManner::Ruled);
    const QByteArray good = paper.bytes();
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = good;
        if (i % 2 == 0)
            bytes.truncate(random.bounded(static_cast<int>(good.size())));
        for (int changes = i % 2 == 0 ? 0 : 1 + random.bounded(40); changes > 0; --changes)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        if (!isPaper(bytes))
            continue;
        const Stopwatch timer;
        const Result<FileText> file = readPaper(bytes);
        QVERIFY2(file ? !file->lines.empty() : !file.error().isEmpty(), qPrintable(u"RAMME_SEED=%1, file %2"_s.arg(seed).arg(i)));
        QVERIFY2(timer.elapsed() < patience(), qPrintable(u"RAMME_SEED=%1, file %2: %3 ms"_s.arg(seed).arg(i).arg(timer.elapsed())));
    }
}

void tst_HostilePdf::helpers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("says");
    QTest::newRow("one that hangs") << QByteArray("exec sleep 60\n") << u"for lang tid"_s;
    QTest::newRow("one that crashes") << QByteArray("echo ramme-pages 1\necho P 1 59500 84200 0 0\nkill -SEGV $$\n") << u"bryte sammen"_s;
    QTest::newRow("one that runs out of memory") << QByteArray("echo ramme-pages 1\nkill -ABRT $$\n") << u"bryte sammen"_s;
    QTest::newRow("one that stops in the middle") << QByteArray("echo ramme-pages 1\necho P 1 59500 84200 0 0\n") << u"bryte sammen"_s;
    QTest::newRow("one that talks nonsense") << QByteArray("echo nonsense\n") << u"ikke kan brukes"_s;
    QTest::newRow("one that never stops talking") << QByteArray("echo ramme-pages 1\nexec yes END\n") << u""_s;
    QTest::newRow("one without Tesseract") << QByteArray("echo ramme-pages 1\necho E no-tesseract 0\n") << u"tesseract-ocr-nor"_s;
    QTest::newRow("one that does not read its input") << QByteArray("exec 0<&-\nexit 3\n") << u""_s;
}

void tst_HostilePdf::helpers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, says);
    qputenv("RAMME_PAGES", script(u"helper"_s, lines).toUtf8());
    qputenv("RAMME_PAGES_PATIENCE", "400");
    QElapsedTimer timer;
    timer.start();
    const Result<FileText> file = readPaper(QByteArray("%PDF-1.4\n") + QByteArray(300'000, ' '));
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
    qunsetenv("RAMME_PAGES_PATIENCE");
    QVERIFY(!file);
    QVERIFY2(file.error().contains(says), qPrintable(file.error()));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_HostilePdf::encrypted()
{
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed");
    PrintedPaper paper;
    paper.words(50, 50, {u"Hemmelig"_s});
    QFile file(m_folder.filePath(u"plain.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(paper.bytes());
    file.close();
    const QString locked = m_folder.filePath(u"locked.pdf"_s);
    QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, u"ord"_s, u"eier"_s, u"256"_s, u"--"_s, file.fileName(), locked}), 0);
    QFile lockedFile(locked);
    QVERIFY(lockedFile.open(QIODevice::ReadOnly));
    const Result<FileText> text = readPaper(lockedFile.readAll());
    QVERIFY(!text);
    QVERIFY2(text.error().contains(u"passord"_s), qPrintable(text.error()));
}

QTEST_MAIN(tst_HostilePdf)
#include "tst_hostilepdf.moc"
