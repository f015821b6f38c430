#include "files/atomicfile.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<cannot be read>");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

mode_t permissionsOf(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

Written writeByPath(const QString &path, const QByteArray &content)
{
    return writeAtomically(path, [&](const QString &temporary) {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return Written::notBecause(whyNotWritten(path, ENOSPC));
        return Written::well();
    });
}

} // namespace

class tst_AtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writes_data();
    void writes();
    void whatWasThereIsReplaced();
    void permissionsAreKept_data();
    void permissionsAreKept();
    void aNewFileGetsTheUsualPermissions();
    void aLinkIsFollowed();
    void aLinkToNothingMakesItsTarget();
    void refuses_data();
    void refuses();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();
    void theLastBlockThatFitsIsWritten();
    void aReadOnlyDiskLeavesWhatWasThere();
    void aWriteCutShortLeavesWhatWasThere();
    void aRefusalBeforeTheRenameLeavesWhatWasThere();
    void theContentIsWholeWhenItIsLookedAt();
    void aWriterThatFailsLeavesWhatWasThere();
    void aWriterMayMakeItsFileAnew();
    void aReaderNeverSeesAHalfWrittenFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AtomicFile::writes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << u"a"_s << QByteArray();
    QTest::newRow("a line") << u"a"_s << QByteArray("a line\n");
    QTest::newRow("noughts and megabytes") << u"a"_s << QByteArray(3'000'001, '\0');
    QTest::newRow("a Norwegian name") << u"Måltall for prøvesvar.ramme"_s << QByteArray("x");
    QTest::newRow("a name with signs that mean something elsewhere") << u"50 %1 & 'x'.ramme"_s << QByteArray("x");
    QTest::newRow("the longest name there is") << QString(255, u'n') << QByteArray("x");
}

void tst_AtomicFile::writes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Written written = writeAtomically(path(name), content);
    QVERIFY2(written, qPrintable(written.error()));
    QCOMPARE(contentOf(path(name)), content);
    const Written again = writeByPath(path(name), content + "2");
    QVERIFY2(again, qPrintable(again.error()));
    QCOMPARE(contentOf(path(name)), content + "2");
    QCOMPARE(everythingIn(m_folder->path()), QStringList{name});
}

void tst_AtomicFile::whatWasThereIsReplaced()
{
    put(path(u"a"_s), "what was there and is longer");
    QVERIFY(writeAtomically(path(u"a"_s), "new"));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("new"));
}

void tst_AtomicFile::permissionsAreKept_data()
{
    QTest::addColumn<int>("permissions");
    QTest::newRow("mine alone") << 0600;
    QTest::newRow("my group's too") << 0660;
    QTest::newRow("readable for all") << 0644;
}

void tst_AtomicFile::permissionsAreKept()
{
    QFETCH(int, permissions);
    const QString file = path(u"a"_s);
    put(file, "old");
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), static_cast<mode_t>(permissions)), 0);
    QVERIFY(writeAtomically(file, "new"));
    QCOMPARE(permissionsOf(file), static_cast<mode_t>(permissions));
    QVERIFY(writeByPath(file, "newer"));
    QCOMPARE(permissionsOf(file), static_cast<mode_t>(permissions));
}

void tst_AtomicFile::aNewFileGetsTheUsualPermissions()
{
    const mode_t before = ::umask(027);
    const Written written = writeAtomically(path(u"a"_s), "new");
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(permissionsOf(path(u"a"_s)), mode_t(0640));
}

void tst_AtomicFile::aLinkIsFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"deep"_s));
    put(path(u"deep/real"_s), "old");
    QVERIFY(QFile::link(u"deep/real"_s, path(u"second"_s)));
    QVERIFY(QFile::link(path(u"second"_s), path(u"first"_s)));
    QVERIFY(writeAtomically(path(u"first"_s), "new"));
    QCOMPARE(contentOf(path(u"deep/real"_s)), QByteArray("new"));
    QVERIFY(QFileInfo(path(u"first"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"second"_s)).isSymLink());
    QCOMPARE(everythingIn(path(u"deep"_s)), QStringList{u"real"_s});
}

void tst_AtomicFile::aLinkToNothingMakesItsTarget()
{
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    QVERIFY(writeAtomically(path(u"link"_s), "new"));
    QCOMPARE(contentOf(path(u"target"_s)), QByteArray("new"));
}

void tst_AtomicFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no name") << QString() << u"ikke et filnavn"_s;
    QTest::newRow("a folder's name") << u"folder/"_s << u"ikke et filnavn"_s;
    QTest::newRow("a name cut by a nought") << u"a\0b"_s << u"ikke et filnavn"_s;
    QTest::newRow("a folder") << u"folder"_s << u"er en mappe"_s;
    QTest::newRow("a folder that is not there") << u"nowhere/a"_s << u"ikke finnes"_s;
    QTest::newRow("a folder that is a file") << u"file/a"_s << u"ikke er en mappe"_s;
    QTest::newRow("a name that is too long") << QString(256, u'n') << u"for langt"_s;
    QTest::newRow("a link to itself") << u"ring"_s << u"går i ring"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"ikke en vanlig fil"_s;
    QTest::newRow("a folder of the system that takes no files") << u"/sys/ramme"_s << u"skrivebeskyttet"_s;
}

void tst_AtomicFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    if (name.startsWith(u"/sys/"_s) && !QFileInfo::exists(u"/sys/kernel"_s))
        QSKIP("this container has no /sys");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(path(u"file"_s), "file");
    QVERIFY(QFile::link(path(u"ring"_s), path(u"ring"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const QStringList before = everythingIn(m_folder->path());

    const QString full = name.isEmpty() || name.startsWith(u'/') ? name : path(name);
    const Written written = writeAtomically(full, "new");
    QVERIFY(!written);
    QVERIFY2(written.error().contains(reason), qPrintable(written.error()));
    QVERIFY(!written.error().contains(u'\n'));
    QCOMPARE(everythingIn(m_folder->path()), before);
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("file"));
}

void tst_AtomicFile::aFullDiskLeavesWhatWasThere_data()
{
    QTest::addColumn<bool>("byPath");
    QTest::newRow("bytes") << false;
    QTest::newRow("a writer that wants a path") << true;
}

void tst_AtomicFile::aFullDiskLeavesWhatWasThere()
{
    QFETCH(bool, byPath);
    SmallDisk disk(256 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    const QByteArray original(10'000, 'o');
    put(disk.path(u"a"_s), original);
    for (const qint64 leaving : {0, 4'096, 65'536}) {
        QVERIFY(disk.fill(leaving));
        const QByteArray content(100'000, 'n');
        const Written written = byPath ? writeByPath(disk.path(u"a"_s), content) : writeAtomically(disk.path(u"a"_s), content);
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"disken er full"_s), qPrintable(written.error()));
        QCOMPARE(contentOf(disk.path(u"a"_s)), original);
        QVERIFY(QFile::remove(disk.path(u"filler"_s)));
        QCOMPARE(everythingIn(disk.path(QString())), QStringList{u"a"_s});
    }
}

void tst_AtomicFile::theLastBlockThatFitsIsWritten()
{
    SmallDisk disk(256 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    QVERIFY(disk.fill(8'192));
    QVERIFY(writeAtomically(disk.path(u"a"_s), QByteArray(8'192, 'n')));
    QVERIFY(!writeAtomically(disk.path(u"a"_s), QByteArray(8'193, 'n')));
    QCOMPARE(contentOf(disk.path(u"a"_s)), QByteArray(8'192, 'n'));
}

void tst_AtomicFile::aReadOnlyDiskLeavesWhatWasThere()
{
    SmallDisk disk(256 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    put(disk.path(u"a"_s), "old");
    QVERIFY(disk.makeReadOnly());
    for (const QString &name : {u"a"_s, u"b"_s}) {
        const Written written = writeAtomically(disk.path(name), "new");
        QVERIFY(!written);
        QVERIFY2(written.error().contains(u"skrivebeskyttet"_s), qPrintable(written.error()));
    }
    QCOMPARE(contentOf(disk.path(u"a"_s)), QByteArray("old"));
    QCOMPARE(everythingIn(disk.path(QString())), QStringList{u"a"_s});
}

void tst_AtomicFile::aWriteCutShortLeavesWhatWasThere()
{
    put(path(u"a"_s), "old");
    struct rlimit before;
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 5'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Written written = writeAtomically(path(u"a"_s), QByteArray(10'000, 'n'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY2(written.error().contains(u"større enn systemet tillater"_s), qPrintable(written.error()));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a"_s});
}

void tst_AtomicFile::aRefusalBeforeTheRenameLeavesWhatWasThere()
{
    put(path(u"a"_s), "old");
    const Written written = writeAtomically(path(u"a"_s), "new", [](const QString &) { return Written::notBecause(u"no"_s); });
    QVERIFY(!written);
    QCOMPARE(written.error(), u"no"_s);
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a"_s});
}

void tst_AtomicFile::theContentIsWholeWhenItIsLookedAt()
{
    put(path(u"a"_s), "old");
    QByteArray seen, beside;
    const Written written = writeAtomically(path(u"a"_s), "new", [&](const QString &temporary) {
        seen = contentOf(temporary);
        beside = contentOf(path(u"a"_s));
        return Written::well();
    });
    QVERIFY(written);
    QCOMPARE(seen, QByteArray("new"));
    QCOMPARE(beside, QByteArray("old"));
}

void tst_AtomicFile::aWriterThatFailsLeavesWhatWasThere()
{
    put(path(u"a"_s), "old");
    const FileStep removes = [](const QString &temporary) {
        return QFile::remove(temporary) ? Written::well() : Written::notBecause(u"not removed"_s);
    };
    QVERIFY(!writeAtomically(path(u"a"_s), removes));
    const FileStep links = [&](const QString &temporary) {
        return QFile::remove(temporary) && QFile::link(path(u"elsewhere"_s), temporary) ? Written::well() : Written::notBecause(u"not linked"_s);
    };
    QVERIFY(!writeAtomically(path(u"a"_s), links));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a"_s});
}

void tst_AtomicFile::aWriterMayMakeItsFileAnew()
{
    put(path(u"a"_s), "old");
    QCOMPARE(::chmod(QFile::encodeName(path(u"a"_s)).constData(), 0600), 0);
    const Written written = writeAtomically(path(u"a"_s), FileStep([](const QString &temporary) {
        QFile file(temporary);
        return file.remove() && file.open(QIODevice::WriteOnly) && file.write("new") == 3 ? Written::well() : Written::notBecause(u"no"_s);
    }));
    QVERIFY2(written, qPrintable(written.error()));
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("new"));
    QCOMPARE(permissionsOf(path(u"a"_s)), mode_t(0600));
}

void tst_AtomicFile::aReaderNeverSeesAHalfWrittenFile()
{
    const QString file = path(u"a"_s);
    const QByteArray first(200'000, 'a'), second(300'000, 'b');
    QVERIFY(writeAtomically(file, first));
    const pid_t writer = ::fork();
    if (writer == 0) {
        bool good = true;
        for (int i = 0; i < 40; ++i)
            good = bool(writeAtomically(file, i % 2 ? first : second)) && good;
        ::_exit(good ? 0 : 1);
    }
    QVERIFY(writer > 0);
    int status = 0, reads = 0;
    while (::waitpid(writer, &status, WNOHANG) == 0) {
        const QByteArray seen = contentOf(file);
        QVERIFY2(seen == first || seen == second, qPrintable(QString::number(seen.size())));
        ++reads;
    }
    QCOMPARE(status, 0);
    QVERIFY(reads > 0);
}

RAMME_TEST_MAIN_WITH_DISKS(tst_AtomicFile)
#include "tst_atomicfile.moc"
