#pragma once

#include <QTemporaryDir>

namespace ramme::tests {

/// A file system of a given size that the running test alone can see, to try a full disk and a folder that cannot be written.
/// Works as root and wherever user namespaces are allowed; elsewhere isThere() is false and the test skips, saying so.
class SmallDisk
{
public:
    /// Call once, first in main(): later other threads stand in the way.
    static void prepare();

    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool makeReadOnly();
    /// Fills the disk up to its last block but so many bytes.
    bool fill(qint64 leaving);

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace ramme::tests

/// As QTEST_GUILESS_MAIN, for tests that use a SmallDisk.
#define RAMME_TEST_MAIN_WITH_DISKS(TestClass) \
    int main(int argc, char *argv[]) \
    { \
        ramme::tests::SmallDisk::prepare(); \
        QCoreApplication application(argc, argv); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }
