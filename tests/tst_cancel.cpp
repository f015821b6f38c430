#include "edit/programmedocument.h"
#include "import/documentreader.h"
#include "store/projectfile.h"
#include "support/largeprogramme.h"
#include "support/windowtest.h"
#include "support/zipfile.h"
#include "views/dialogs/reviewdialog.h"
#include "views/importcontroller.h"
#include "views/pages/mandatepage.h"
#include "views/tablereview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QThreadPool>
#include <QTimer>

#include <csignal>
#include <thread>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// A reading that takes long ends within a second of being cancelled, also in the middle of a file.
class tst_Cancel : public WindowTest
{
    Q_OBJECT

private slots:
    void theHelperIsEnded();
    void aLargeTextIsLeft_data();
    void aLargeTextIsLeft();
    void nothingOfItIsRead();
    void aProjectIsNotOpened();
    void aProjectIsNotSaved();
    void aSecondReadingIsLeft();

private:
    QString writeHelper(const QByteArray &script);
    qint64 cancelled(const std::function<void()> &work);
};

namespace {

constexpr int mostMilliseconds = 1000;

bool isRunning(qint64 process) { return kill(pid_t(process), 0) == 0; }

/// Many mandates in one file, each with tables that take some finding out.
QByteArray manyMandates(int lines = 19'000)
{
    QByteArray text;
    for (int i = 0; text.count('\n') < lines; ++i) {
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

QString tst_Cancel::writeHelper(const QByteArray &script)
{
    const QString path = write(u"helper"_s, script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
    return path;
}

/// By the dialog's own button, while the helper looks at a page that takes a minute.
void tst_Cancel::theHelperIsEnded()
{
    const QString pid = m_folder->filePath(u"pid"_s);
    qputenv("RAMME_PAGES", writeHelper("#!/bin/sh\necho $$ > " + pid.toUtf8() + "\nexec sleep 60\n").toUtf8());
    QSignalSpy finished(m_window->importController(), &ImportController::finished);
    m_window->importController()->read({write(u"skannet.pdf"_s, "%PDF-1.4\n"), write(u"neste.txt"_s, "Mandat")});
    QTRY_VERIFY(QFileInfo(pid).size() > 0);
    QFile file(pid);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 helper = file.readAll().trimmed().toLongLong();
    QVERIFY(isRunning(helper));
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((progress = m_window->findChild<QProgressDialog *>()) && progress->isVisible(), 1500);

    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(!m_window->importController()->isReading());
    QTRY_VERIFY(!isRunning(helper));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(mostMilliseconds));
    QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_window->document()->programme().files.empty());
    QTRY_VERIFY(!m_window->findChild<QProgressDialog *>());
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
    QSignalSpy finished(m_window->importController(), &ImportController::finished);
    m_window->importController()->read({write(u"stor.txt"_s, manyMandates())});
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY((progress = m_window->findChild<QProgressDialog *>()) && progress->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(!m_window->importController()->isReading());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(mostMilliseconds));
    QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
    QVERIFY(m_window->document()->programme().files.empty());
    // And the next reading is not disturbed by it.
    m_window->importController()->read({write(u"neste.txt"_s, "Bare ord.\n")});
    QTRY_COMPARE(finished.count(), 1);
}

/// Presses Escape as soon as the progress is shown; how long the work went on after that, or -1 where it was never shown.
qint64 tst_Cancel::cancelled(const std::function<void()> &work)
{
    QElapsedTimer since;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *progress = m_window->findChild<QProgressDialog *>();
        if (!progress || QApplication::activeWindow() != progress || since.isValid())
            return;
        since.start();
        QTest::keyClick(progress, Qt::Key_Escape);
    });
    look.start(5);
    work();
    return since.isValid() ? since.elapsed() : -1;
}

void tst_Cancel::aProjectIsNotOpened()
{
    showSample();
    const Programme before = m_window->document()->programme();
    const QString path = m_folder->filePath(u"stort.ramme"_s);
    QVERIFY(saveProject(path, sample::largeProgramme(20, 10)));
    m_window->document()->undoStack()->setClean();
    const qint64 took = cancelled([&] { drop({path}); });
    QVERIFY2(took >= 0, "it was opened before it was stopped: it is no test of stopping");
    QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
    QVERIFY2(m_told.isEmpty(), "whoever cancels knows it");
    QCOMPARE(m_window->document()->programme(), before);
    QVERIFY(m_window->document()->path().isEmpty());
}

void tst_Cancel::aProjectIsNotSaved()
{
    m_window->document()->clear(sample::largeProgramme(20, 10));
    QVERIFY(m_window->document()->setBasis({Basis::Kind::OwnYear, 0}));
    const QString path = m_folder->filePath(u"stort.ramme"_s);
    m_files = {path};
    const qint64 took = cancelled([&] { pressKey(Qt::Key_S, Qt::ControlModifier); });
    QVERIFY2(took >= 0, "it was saved before it was stopped: it is no test of stopping");
    QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
    QVERIFY2(m_told.isEmpty(), "whoever cancels knows it");
    QVERIFY(m_window->document()->isModified());
    QVERIFY(m_window->document()->path().isEmpty());
    QVERIFY(!QFile::exists(path));
}

/// The tables stay as they were read the first time.
void tst_Cancel::aSecondReadingIsLeft()
{
    QVERIFY(drop({write(u"stor.txt"_s, manyMandates(1500))}));
    QVERIFY(QTest::qWaitFor([this] { return m_window->findChild<ReviewDialog *>() != nullptr; }, 60'000));
    ReviewDialog *dialog = review();
    QVERIFY(dialog);
    TableReview *tables = dialog->tables();
    const Programme before = dialog->copy()->programme();
    QVERIFY(dialog->findChild<MandatePage *>()->showFigure(before.mandates.front().frames.front().years.front().figure.id));
    QTRY_VERIFY(tables->table());
    tables->setKind(TableLayout::Kind::None);
    QVERIFY(tables->isReading());
    QProgressDialog *progress = nullptr;
    QTRY_VERIFY((progress = dialog->findChild<QProgressDialog *>()) && progress->isVisible());
    QTest::keyClick(progress, Qt::Key_Escape);
    QVERIFY(!tables->isReading());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(mostMilliseconds));
    QTest::qWait(50);
    QCOMPARE(dialog->copy()->programme() == before, true);
    QVERIFY(tables->table());
}

QTEST_MAIN(tst_Cancel)
#include "tst_cancel.moc"
