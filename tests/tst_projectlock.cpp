#include "store/projectlock.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

class tst_ProjectLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSecondIsToldWhoHasIt();
    void whoeverComesAfterMayHaveIt();
    void aLinkLeadsToTheSameLock();
    void anotherProjectIsAnother();
    void aDeadProgramHoldsNothing();
    void aReadOnlyFolder();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProjectLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(path(u"a.ramme"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_ProjectLock::theSecondIsToldWhoHasIt()
{
    ProjectLock first(path(u"a.ramme"_s)), second(path(u"a.ramme"_s));
    QCOMPARE(first.take(), ProjectLock::Taken::Yes);
    QCOMPARE(first.take(), ProjectLock::Taken::Yes);
    QCOMPARE(second.take(), ProjectLock::Taken::HeldByOther);
    const QString holder = second.holder();
    QVERIFY2(holder.contains(u"a.ramme"_s) && holder.contains(QSysInfo::machineHostName()) && holder.contains(QString::number(::getpid())), qPrintable(holder));
}

void tst_ProjectLock::whoeverComesAfterMayHaveIt()
{
    {
        ProjectLock first(path(u"a.ramme"_s));
        QCOMPARE(first.take(), ProjectLock::Taken::Yes);
    }
    ProjectLock second(path(u"a.ramme"_s));
    QCOMPARE(second.take(), ProjectLock::Taken::Yes);
    second.release();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"a.ramme"_s});
}

void tst_ProjectLock::aLinkLeadsToTheSameLock()
{
    QVERIFY(QFile::link(path(u"a.ramme"_s), path(u"b.ramme"_s)));
    ProjectLock first(path(u"a.ramme"_s)), second(path(u"b.ramme"_s));
    QCOMPARE(first.take(), ProjectLock::Taken::Yes);
    QCOMPARE(second.take(), ProjectLock::Taken::HeldByOther);
}

void tst_ProjectLock::anotherProjectIsAnother()
{
    ProjectLock first(path(u"a.ramme"_s)), second(path(u"new.ramme"_s));
    QCOMPARE(first.take(), ProjectLock::Taken::Yes);
    QCOMPARE(second.take(), ProjectLock::Taken::Yes);
}

void tst_ProjectLock::aDeadProgramHoldsNothing()
{
    const pid_t other = ::fork();
    if (other == 0) {
        ProjectLock lock(path(u"a.ramme"_s));
        ::_exit(lock.take() == ProjectLock::Taken::Yes ? 0 : 1); // without letting go
    }
    int status = -1;
    QCOMPARE(::waitpid(other, &status, 0), other);
    QCOMPARE(status, 0);
    QVERIFY(QFile::exists(path(u".a.ramme.lock"_s)));
    ProjectLock lock(path(u"a.ramme"_s));
    QCOMPARE(lock.take(), ProjectLock::Taken::Yes);
}

void tst_ProjectLock::aReadOnlyFolder()
{
    SmallDisk disk(64 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    QVERIFY(disk.makeReadOnly());
    ProjectLock lock(disk.path(u"a.ramme"_s));
    QCOMPARE(lock.take(), ProjectLock::Taken::Impossible);
}

RAMME_TEST_MAIN_WITH_DISKS(tst_ProjectLock)
#include "tst_projectlock.moc"
