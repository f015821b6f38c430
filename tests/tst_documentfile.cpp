#include "store/projectlock.h"
#include "support/verbs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// New, open, save and save as: what comes back is the same, and what fails leaves everything as it was.
class tst_DocumentFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void savedAndOpenedIsTheSame();
    void savingMakesClean();
    void undoAcrossASaveIsModified();
    void aFailedSaveLeavesEverything();
    void aFailedOpenLeavesEverything();
    void openAndClearForgetTheHistory();
    void aProjectOpenElsewhereIsOnlyRead();
    void aProjectOpenElsewhereIsNotWrittenOver();
    void theLockIsHeldUntilTheDocumentGoesElsewhere();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_DocumentFile::savedAndOpenedIsTheSame()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"29,5"));
    QVERIFY(document.enter(ambition(samples2026, 1, 2027)(document.programme()), u"i drift"));
    QVERIFY(document.confirm(frame(measures2025, {}, 2026)(document.programme())));
    const Done saved = document.saveAs(path(u"same.ramme"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
    ProgrammeDocument other;
    document.clear();
    const Done opened = other.open(path(u"same.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"29,5"));
    QVERIFY(document.enter(ambition(samples2026, 1, 2027)(document.programme()), u"i drift"));
    QVERIFY(document.confirm(frame(measures2025, {}, 2026)(document.programme())));
    QVERIFY(other.programme() == document.programme());
    QCOMPARE(other.path(), path(u"same.ramme"_s));
}

void tst_DocumentFile::savingMakesClean()
{
    ProgrammeDocument document;
    fill(document);
    QSignalSpy modified(&document, &ProgrammeDocument::modifiedChanged);
    QSignalSpy pathChanged(&document, &ProgrammeDocument::pathChanged);
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(document.saveAs(path(u"clean.ramme"_s)));
    QVERIFY(!document.isModified());
    QCOMPARE(pathChanged.count(), 1);
    QVERIFY(document.enter(frame2026(document), u"2"));
    QVERIFY(document.isModified());
    QVERIFY(document.save());
    QVERIFY(!document.isModified());
    QCOMPARE(pathChanged.count(), 1);
    QCOMPARE(modified.count(), 4);
}

void tst_DocumentFile::undoAcrossASaveIsModified()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(document.saveAs(path(u"across.ramme"_s)));
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    document.undoStack()->redo();
    QVERIFY(!document.isModified());
}

void tst_DocumentFile::aFailedSaveLeavesEverything()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.saveAs(path(u"kept.ramme"_s)));
    QVERIFY(document.enter(frame2026(document), u"1"));
    const Programme before = document.programme();
    QSignalSpy pathChanged(&document, &ProgrammeDocument::pathChanged);
    const Done saved = document.saveAs(path(u"no/such/folder/project.ramme"_s));
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QVERIFY(document.isModified());
    QCOMPARE(document.path(), path(u"kept.ramme"_s));
    QCOMPARE(pathChanged.count(), 0);
    QVERIFY(document.programme() == before);
    QVERIFY(document.undoStack()->canUndo());
    QVERIFY(document.save());
}

void tst_DocumentFile::aFailedOpenLeavesEverything()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.saveAs(path(u"stays.ramme"_s)));
    QVERIFY(document.enter(frame2026(document), u"1"));
    const Programme before = document.programme();
    QFile foreign(path(u"foreign.ramme"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a project");
    foreign.close();
    QSignalSpy reset(&document, &ProgrammeDocument::aboutToReset);
    QVERIFY(!document.open(path(u"foreign.ramme"_s)));
    QVERIFY(!document.open(path(u"missing.ramme"_s)));
    QCOMPARE(reset.count(), 0);
    QVERIFY(document.programme() == before);
    QCOMPARE(document.path(), path(u"stays.ramme"_s));
    QVERIFY(document.undoStack()->canUndo());
}

void tst_DocumentFile::openAndClearForgetTheHistory()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.saveAs(path(u"history.ramme"_s)));
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(document.open(path(u"history.ramme"_s)));
    QVERIFY(!document.undoStack()->canUndo());
    QVERIFY(!document.isModified());
    QVERIFY(document.programme() == sample::programme());
    document.clear();
    QVERIFY(document.path().isEmpty());
    QVERIFY(document.programme() == newProgramme());
    QVERIFY(!document.isModified());
}

void tst_DocumentFile::aProjectOpenElsewhereIsOnlyRead()
{
    const QString shared = path(u"shared.ramme"_s);
    ProgrammeDocument document;
    {
        ProgrammeDocument first;
        fill(first);
        QVERIFY(first.saveAs(shared));
        QVERIFY(document.open(shared));
        QVERIFY(!document.lockedBy().isEmpty());
        QVERIFY(document.programme() == first.programme());
    }
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(!document.save()); // the first may have saved since
    QVERIFY(document.isModified());
    QVERIFY(document.saveAs(path(u"mine.ramme"_s)));
    QVERIFY(document.lockedBy().isEmpty());
    QVERIFY(document.open(shared));
    QVERIFY(document.lockedBy().isEmpty());
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(document.save());
}

void tst_DocumentFile::aProjectOpenElsewhereIsNotWrittenOver()
{
    const QString taken = path(u"taken.ramme"_s);
    ProgrammeDocument first;
    fill(first);
    QVERIFY(first.saveAs(taken));
    ProgrammeDocument second;
    QVERIFY(!second.saveAs(taken));
    QVERIFY(second.path().isEmpty());
    second.clear();
    QVERIFY(second.open(taken));
    QVERIFY(second.programme() == sample::programme());
}

void tst_DocumentFile::theLockIsHeldUntilTheDocumentGoesElsewhere()
{
    const QString held = path(u"held.ramme"_s);
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.saveAs(held));
    ProjectLock other(held);
    QCOMPARE(other.take(), ProjectLock::Taken::HeldByOther);
    QVERIFY(document.save());
    QCOMPARE(other.take(), ProjectLock::Taken::HeldByOther);
    QVERIFY(document.saveAs(path(u"elsewhere.ramme"_s)));
    QCOMPARE(other.take(), ProjectLock::Taken::Yes);
    other.release();
    QVERIFY(document.saveAs(held));
    document.clear();
    QCOMPARE(other.take(), ProjectLock::Taken::Yes);
}

QTEST_GUILESS_MAIN(tst_DocumentFile)
#include "tst_documentfile.moc"
