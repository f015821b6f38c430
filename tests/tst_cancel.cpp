#include "edit/programmedocument.h"
#include "support/zipfile.h"
#include "import/documentreader.h"
#include "views/importcontroller.h"
#include "views/mainwindow.h"
#include "views/messages.h"

#include <QElapsedTimer>
#include <QProgressDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <thread>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// A reading that takes long ends within a second of being cancelled, also in the middle of a file.
class tst_Cancel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("RAMME_PAGES"); }
    void theHelperIsEnded();
    void aLargeTextIsLeft_data();
    void aLargeTextIsLeft();
    void nothingOfItIsRead();

private:
    QString write(const QString &name, const QByteArray &bytes, bool executable = false);

    QTemporaryDir m_folder;
};

namespace {

constexpr int mostMilliseconds = 1000;

bool isRunning(qint64 process) { return kill(pid_t(process), 0) == 0; }

/// Many mandates in one file, each with tables that take some finding out.
QByteArray manyMandates()
{
    QByteArray text;
    for (int i = 0; text.count('\n') < 19'000; ++i) {
        text += "Mandat for tiltaket prosjekt " + QByteArray::number(i) + "\n\nFastsatt 12. januar 2027\n\nTabell 1. Planlagt ramme i mill. kroner\n\n"
                "Mill. kroner 2027 2028 2029 2030 2031 2032 2033 Sum\n";
        for (int row = 0; row < 12; ++row)
            text += "Del " + QByteArray::number(row) + " 1" + QByteArray::number(row) + " 5, 5 23,5 1 4,5 0,25 7 * 61" + QByteArray::number(row) + "\n";
        text += "Sum 1 0 2 0 3 0 4 0 5 0 6 0 7 0 280\n\n";
    }
    return text;
}

/// One mandate whose ambition tables are many and short.
QByteArray manyAmbitions()
{
    QByteArray text = "Mandat for tiltaket pasientens måledata\n\nFastsatt 12. januar 2027\n\nAmbisjoner\n\n";
    for (int i = 0; i < 6000; ++i)
        text += "Ambisjon NHN Hdir 2026 2027 2028 2029\nLegevakter deler data nummer " + QByteArray::number(i) + " x x 10 % 20 % (x)\n\n";
    return text;
}

/// A sheet of a million cells.
QByteArray manyCells()
{
    QByteArray rows;
    for (int row = 1; row <= 15'000; ++row) {
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c t=\"inlineStr\"><is><t>Del</t></is></c>";
        for (int column = 0; column < 60; ++column)
            rows += "<c><v>" + QByteArray::number(row + column) + ".5</v></c>";
        rows += "</row>";
    }
    return xlsxOf(rows);
}

} // namespace

void tst_Cancel::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"ramme-tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

QString tst_Cancel::write(const QString &name, const QByteArray &bytes, bool executable)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write into the temporary folder");
    file.close();
    if (executable)
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return file.fileName();
}

/// By the dialog's own button, while the helper looks at a page that takes a minute.
void tst_Cancel::theHelperIsEnded()
{
    const QString pid = m_folder.filePath(u"pid"_s);
    qputenv("RAMME_PAGES", write(u"helper"_s, "#!/bin/sh\necho $$ > " + pid.toUtf8() + "\nexec sleep 60\n", true).toUtf8());
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy finished(window.importController(), &ImportController::finished);
    window.importController()->read({write(u"skannet.pdf"_s, "%PDF-1.4\n"), write(u"neste.txt"_s, "Mandat")});
    QTRY_VERIFY(QFileInfo(pid).size() > 0);
    QFile file(pid);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 helper = file.readAll().trimmed().toLongLong();
    QVERIFY(isRunning(helper));
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((progress = window.findChild<QProgressDialog *>()) && progress->isVisible(), 1500);

    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(!window.importController()->isReading());
    QTRY_VERIFY(!isRunning(helper));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(mostMilliseconds));
    QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    QVERIFY(window.document()->programme().files.empty());
    QTRY_VERIFY(!window.findChild<QProgressDialog *>());
}

void tst_Cancel::aLargeTextIsLeft_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("wait");
    QTest::newRow("before it is begun") << manyMandates() << 0;
    QTest::newRow("many mandates") << manyMandates() << 300;
    QTest::newRow("many tables of one mandate") << manyAmbitions() << 600;
    QTest::newRow("a large spreadsheet, while it is unpacked") << manyCells() << 200;
}

void tst_Cancel::aLargeTextIsLeft()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, wait);
    const Programme programme = newProgramme();
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(wait));
        sinceStop.start();
        source.request_stop();
    });
    const Result<Reading> reading = readDocument(bytes, u"stor.txt"_s, {programme.areas, programme.recipients, {}, {}, source.get_token()});
    stopper.join();
    QVERIFY2(sinceStop.elapsed() < mostMilliseconds, qPrintable(QString::number(sinceStop.elapsed())));
    QVERIFY2(!reading, "the file was read to its end before it was stopped: it is no test of stopping");
    QCOMPARE(reading.error(), u"«stor.txt» er ikke lest inn: lesingen ble avbrutt"_s);
}

/// The window is free at once, and what the thread still finds out is thrown away.
void tst_Cancel::nothingOfItIsRead()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy finished(window.importController(), &ImportController::finished);
    window.importController()->read({write(u"stor.txt"_s, manyMandates())});
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY((progress = window.findChild<QProgressDialog *>()) && progress->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(!window.importController()->isReading());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(mostMilliseconds));
    QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    QVERIFY(window.document()->programme().files.empty());
    // And the next reading is not disturbed by it.
    window.importController()->read({write(u"neste.txt"_s, "Bare ord.\n")});
    QTRY_COMPARE(finished.count(), 1);
}

QTEST_MAIN(tst_Cancel)
#include "tst_cancel.moc"
