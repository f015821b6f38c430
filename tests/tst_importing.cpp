#include "import/documentreader.h"
#include "support/sampleprogramme.h"
#include "support/windowtest.h"
#include "views/dialogs/importsummarydialog.h"
#include "views/importcontroller.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Documents that are dropped on the window are read beside it, and wait where they would replace what is there.
class tst_Importing : public WindowTest
{
    Q_OBJECT

private slots:
    void droppedFilesAreRead();
    void aDroppedFolderIsRead();
    void filesAreReadBesideTheWindow_data();
    void filesAreReadBesideTheWindow();
    void aNewReadingWaitsUntilAPersonReplaces();
};

void tst_Importing::droppedFilesAreRead()
{
    acceptReviews(m_window->importController());
    QVERIFY(drop({samplesFolder + u"/mandat-provesvar-2027.txt"_s, samplesFolder + u"/mandat-legemiddelliste-2027.md"_s}));
    QTRY_COMPARE(m_window->document()->programme().files.size(), std::size_t(2));
}

/// With the files in the folders below it; a project that lies there is none of them.
void tst_Importing::aDroppedFolderIsRead()
{
    acceptReviews(m_window->importController());
    const QString folder = m_folder->filePath(u"dokumenter"_s);
    QVERIFY(QDir().mkpath(folder + u"/2027"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/b.txt"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-legemiddelliste-2027.md"_s, folder + u"/2027/a.md"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/.skjult.txt"_s));
    QVERIFY(QFile::copy(samplesFolder + u"/mandat-provesvar-2027.txt"_s, folder + u"/plan.ramme"_s));
    QVERIFY(drop({folder}));
    QTRY_COMPARE(m_window->document()->programme().files.size(), std::size_t(2));
    QCOMPARE(m_window->document()->programme().files.front().name, u"a.md"_s);
}

void tst_Importing::filesAreReadBesideTheWindow_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a large one") << 2'000'000;
    QTest::newRow("a small one, which may be a scan") << 2000;
}

void tst_Importing::filesAreReadBesideTheWindow()
{
    QFETCH(int, size);
    QThread *reader = nullptr;
    ImportController controller(m_window->document(), m_window.get(), [&reader](const QString &path, const ReadingContext &) -> Result<DocumentReading> {
        reader = QThread::currentThread();
        return DocumentReading{sample::readingOf("stor", QFileInfo(path).fileName()), {}, {}};
    });
    acceptReviews(&controller);
    QSignalSpy finished(&controller, &ImportController::finished);
    controller.read({write(u"stor.txt"_s, QByteArray(size, 'x'))});
    QVERIFY(controller.isReading());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(reader != QThread::currentThread());
    QCOMPARE(m_window->document()->programme().mandates.size(), std::size_t(1));
}

void tst_Importing::aNewReadingWaitsUntilAPersonReplaces()
{
    ImportController controller(m_window->document(), m_window.get(), [](const QString &path, const ReadingContext &) -> Result<DocumentReading> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"borte"_s};
        return DocumentReading{sample::readingOf(file.readAll(), QFileInfo(path).fileName()), {}, {}};
    });
    acceptReviews(&controller);
    std::vector<DocumentOutcome> outcomes;
    connect(&controller, &ImportController::finished, this, [&](const std::vector<DocumentOutcome> &files) { outcomes = files; });
    const QString first = write(u"a.txt"_s, "en");
    const QString second = write(u"b.txt"_s, "to");
    controller.read({first, first, m_folder->filePath(u"mangler.txt"_s)});
    QTRY_COMPARE(outcomes.size(), std::size_t(3));
    QCOMPARE(outcomes[0].adoption, Adoption::Added);
    QCOMPARE(outcomes[0].mandates, 1);
    QCOMPARE(outcomes[1].adoption, Adoption::AlreadyThere);
    QCOMPARE(outcomes[2].error, u"borte"_s);
    outcomes.clear();
    controller.read({second});
    QTRY_COMPARE(outcomes.size(), std::size_t(1));
    QCOMPARE(outcomes.front().adoption, Adoption::Waiting);
    QCOMPARE(m_window->document()->programme().waiting.size(), std::size_t(1));

    ImportSummaryDialog dialog(m_window->document(), outcomes, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QPushButton *replace = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Erstatt"_s))
            replace = button;
    }
    QVERIFY(replace);
    QTest::mouseClick(replace, Qt::LeftButton);
    QVERIFY(m_window->document()->programme().waiting.empty());
    QCOMPARE(m_window->document()->programme().mandates.size(), std::size_t(1));
    QCOMPARE(m_window->document()->programme().mandates.front().source.document, outcomes.front().sha256);
}

QTEST_MAIN(tst_Importing)
#include "tst_importing.moc"
