#include "store/digest.h"
#include "store/projectfile.h"
#include "store/projectformat.h"
#include "support/mutate.h"
#include "support/programmes.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

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

} // namespace

class tst_ProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyFieldSurvives();
    void anyProgrammeSurvives();
    void equalProgrammesGiveEqualBytes();
    void theDigestSeesEveryField();
    void aTextThatIsNoTextIsMadeOne();
    void openingChangesNothing();
    void savingReplacesWhatWasThere();
    void refuses_data();
    void refuses();
    void whatCannotBeOpenedAgainIsNotSaved_data();
    void whatCannotBeOpenedAgainIsNotSaved();
    void aFullDiskKeepsTheOriginal();
    void aReadOnlyDiskCanBeReadFrom();
    void anUnreadableFile();
    void anOlderProjectOpens_data();
    void anOlderProjectOpens();
    void aProjectWithoutNamesAtItsFiguresOpens();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProjectFile::everyFieldSurvives()
{
    const Programme programme = richProgramme();
    const Done saved = saveProject(path(u"a.ramme"_s), programme);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
    const Result<Programme> loaded = loadProject(path(u"a.ramme"_s));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error()));
    QVERIFY(*loaded == programme);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a.ramme"_s});
}

void tst_ProjectFile::anyProgrammeSurvives()
{
    const quint32 seed = freshSeed();
    qInfo("seed %u", seed);
    for (int i = 0; i < 30; ++i) {
        const Programme programme = randomProgramme(seed + static_cast<quint32>(i), i * 5);
        const Result<QByteArray> bytes = store::toBytes(programme, u"a"_s);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error()));
        const Result<Programme> loaded = store::fromBytes(*bytes, u"a"_s);
        QVERIFY2(loaded, loaded ? "" : qPrintable(u"%1: %2"_s.arg(i).arg(loaded.error())));
        QVERIFY2(*loaded == programme, qPrintable(QString::number(i)));
    }
}

void tst_ProjectFile::equalProgrammesGiveEqualBytes()
{
    QCOMPARE(*store::toBytes(richProgramme(), u"a"_s), *store::toBytes(richProgramme(), u"b"_s));
}

void tst_ProjectFile::theDigestSeesEveryField()
{
    const Programme programme = richProgramme();
    const auto differs = [&](auto change) {
        Programme other = programme;
        change(other);
        return store::contentDigest(other) != store::contentDigest(programme);
    };
    QCOMPARE(store::contentDigest(programme), store::contentDigest(richProgramme()));
    QVERIFY(differs([](Programme &p) { *p.mandates[0].frames[0].years[0].figure.amount += Money::fromOre(1); }));
    QVERIFY(differs([](Programme &p) { p.mandates[0].frames[0].years[0].figure.state = FigureState::Zero; }));
    QVERIFY(differs([](Programme &p) { p.mandates[0].frames[0].years[0].figure.source.box.moveLeft(10.5000001); }));
    QVERIFY(differs([](Programme &p) { std::swap(p.mandates[0], p.mandates[1]); }));
    QVERIFY(differs([](Programme &p) { p.waiting[0].file.bytes += '\0'; }));
    QVERIFY(differs([](Programme &p) { p.letters[0].breakdown[0].area = QString(); })); // no area is not an empty one
    QVERIFY(differs([](Programme &p) { p.areas[0].aliases << QString(); }));
    QVERIFY(differs([](Programme &p) { p.plan.keys[0].withoutCarryOver = false; }));
    QVERIFY(differs([](Programme &p) { p.mandates[2].frames.push_back({}); }));
}

void tst_ProjectFile::aTextThatIsNoTextIsMadeOne()
{
    Programme programme = newProgramme();
    programme.leftovers = {{{}, QString(QChar(0xd800)) + u'x'}};
    const Done saved = saveProject(path(u"a.ramme"_s), programme);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
    const QString text = loadProject(path(u"a.ramme"_s))->leftovers[0].text;
    QVERIFY2(text.isValidUtf16() && text.endsWith(u'x'), qPrintable(text));
}

void tst_ProjectFile::openingChangesNothing()
{
    const QString file = path(u"a.ramme"_s);
    QVERIFY(saveProject(file, richProgramme()));
    const QByteArray before = contentOf(file);
    const QDateTime changed = QFileInfo(file).lastModified();
    QVERIFY(loadProject(file));
    QCOMPARE(contentOf(file), before);
    QCOMPARE(QFileInfo(file).lastModified(), changed);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a.ramme"_s});
}

void tst_ProjectFile::savingReplacesWhatWasThere()
{
    const QString file = path(u"a.ramme"_s);
    put(file, "something else");
    QVERIFY(saveProject(file, richProgramme()));
    QVERIFY(saveProject(file, newProgramme()));
    QVERIFY(*loadProject(file) == newProgramme());
}

void tst_ProjectFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray good = *store::toBytes(richProgramme(), u"a"_s);
    QByteArray anotherPrograms = good;
    anotherPrograms.replace(68, 4, "\0\0\0\1", 4);
    QByteArray newer = good;
    newer.replace(60, 4, "\0\0\0\4", 4);

    QTest::newRow("an empty file") << QByteArray() << u"er tom"_s;
    QTest::newRow("a text") << QByteArray("Dette er et mandat.") << u"ikke et Ramme-prosjekt"_s;
    QTest::newRow("a database of another program") << anotherPrograms << u"ikke et Ramme-prosjekt"_s;
    QTest::newRow("the first half") << good.first(good.size() / 2) << u"avkortet"_s;
    QTest::newRow("the first bytes") << good.first(10) << u"avkortet"_s;
    QTest::newRow("more than the whole") << good + '\0' << u"skadet"_s;
    QTest::newRow("a flipped bit") << withFlippedBit(good, good.size() * 4) << u"skadet"_s;
    QTest::newRow("a flipped version with the seal of the old") << newer << u"skadet"_s;
}

void tst_ProjectFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString file = path(u"prosjekt %1.ramme"_s);
    put(file, bytes);
    const Result<Programme> loaded = loadProject(file);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(reason), qPrintable(loaded.error()));
    QVERIFY2(loaded.error().contains(file), qPrintable(loaded.error()));
    QVERIFY(!loaded.error().contains(u'\n'));
    QCOMPARE(contentOf(file), bytes);
}

void tst_ProjectFile::whatCannotBeOpenedAgainIsNotSaved_data()
{
    QTest::addColumn<Programme>("programme");
    const auto row = [](const char *name, auto change) {
        Programme programme = richProgramme();
        change(programme);
        QTest::newRow(name) << programme;
    };
    row("an amount beyond the largest", [](Programme &p) { p.mandates[0].frames[0].years[0].figure.amount = Money::limit() + Money::fromOre(1); });
    row("a year after all", [](Programme &p) { p.mandates[0].vintage = 2201; });
    row("a year before any", [](Programme &p) { p.mandates[0].frames[0].years[0].year = 1899; });
    row("a date after all", [](Programme &p) { p.documents[0].adopted = QDate(9999, 1, 1); });
    row("a negative line", [](Programme &p) { p.leftovers[0].source.line = -1; });
    row("an amount without an amount", [](Programme &p) { p.mandates[0].frames[0].years[0].figure.amount.reset(); });
    row("a blank with an amount", [](Programme &p) { p.mandates[0].frames[0].years[0].figure.state = FigureState::Blank; });
    row("a share without one", [](Programme &p) { p.mandates[0].frames[0].years[1].figure.percent = 3; });
}

void tst_ProjectFile::whatCannotBeOpenedAgainIsNotSaved()
{
    QFETCH(Programme, programme);
    const QString file = path(u"a.ramme"_s);
    QVERIFY(saveProject(file, newProgramme()));
    const QByteArray before = contentOf(file);
    const Done saved = saveProject(file, programme);
    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(u"ble ikke lagret"_s), qPrintable(saved.error()));
    QCOMPARE(contentOf(file), before);
    QCOMPARE(everythingIn(m_folder->path()), QStringList{u"a.ramme"_s});
}

void tst_ProjectFile::aFullDiskKeepsTheOriginal()
{
    SmallDisk disk(1'024 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    const QString file = disk.path(u"a.ramme"_s);
    QVERIFY(saveProject(file, richProgramme()));
    const QByteArray before = contentOf(file);
    QVERIFY(disk.fill(8'192));
    const Done saved = saveProject(file, randomProgramme(1, 20));
    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(u"disken er full"_s), qPrintable(saved.error()));
    QCOMPARE(contentOf(file), before);
    QVERIFY(*loadProject(file) == richProgramme());
    QCOMPARE(everythingIn(disk.path(QString())), (QStringList{u"a.ramme"_s, u"filler"_s}));
}

void tst_ProjectFile::aReadOnlyDiskCanBeReadFrom()
{
    SmallDisk disk(1'024 * 1'024);
    if (!disk.isThere())
        QSKIP("this system lets nobody mount a small disk here");
    const QString file = disk.path(u"a.ramme"_s);
    QVERIFY(saveProject(file, richProgramme()));
    QVERIFY(disk.makeReadOnly());
    QVERIFY(*loadProject(file) == richProgramme());
    const Done saved = saveProject(file, newProgramme());
    QVERIFY(!saved);
    QVERIFY2(saved.error().contains(u"skrivebeskyttet"_s), qPrintable(saved.error()));
    QVERIFY(*loadProject(file) == richProgramme());
}

void tst_ProjectFile::anUnreadableFile()
{
    const auto refusal = [](const QString &file) {
        const Result<Programme> loaded = loadProject(file);
        return loaded ? QString() : loaded.error();
    };
    QVERIFY(refusal(m_folder->path()).contains(u"er en mappe"_s));
    QVERIFY(refusal(path(u"nowhere"_s)).contains(u"finnes ikke"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(refusal(path(u"pipe"_s)).contains(u"ikke en vanlig fil"_s));
    QFile huge(path(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(600LL * 1'024 * 1'024)); // takes no room on the disk
    QVERIFY(refusal(huge.fileName()).contains(u"større enn"_s));
}

void tst_ProjectFile::anOlderProjectOpens_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("of version 1, without verdicts") << 1;
    QTest::newRow("of version 2, without layouts of tables") << 2;
}

/// Each was made by the last program that wrote its version, from resources/samples/mandat-provesvar-2027.txt.
void tst_ProjectFile::anOlderProjectOpens()
{
    QFETCH(int, version);
    const QByteArray before = contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version%1.ramme").arg(version));
    QCOMPARE(int(before.at(63)), version); // user_version, whose last byte is the 64th of the file
    put(path(u"old.ramme"_s), before);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(contentOf(path(u"old.ramme"_s)), before);
    QCOMPARE(opened->mandates.size(), std::size_t(1));
    QCOMPARE(opened->mandates.front().area, u"Pasientens prøvesvar"_s);
    QCOMPARE(opened->mandates.front().vintage, 2027);
    QVERIFY(opened->files.front().bytes.contains("2027"));
    QVERIFY(opened->verdicts.empty());
    QVERIFY(opened->layouts.empty());

    Programme changed = *opened;
    changed.verdicts = {{{u"zero-frame"_s, u"Pasientens prøvesvar"_s, 2027, {}}, CheckState::Explained, u"Avtalt."_s, u"Kari"_s, QDate(2027, 2, 1), u"0"_s}};
    changed.layouts = {{u"Rammer"_s, 1, {{}, u"0 1"_s, 2}, 2027, {u"ab"_s, 22, 3, TableLayout::Kind::Frames, TableLayout::Measure::Columns, {{0, {}}, {26, u"2027"_s}}, {}, 0}}};
    QVERIFY(saveProject(path(u"old.ramme"_s), changed));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 3);
    const Result<Programme> again = loadProject(path(u"old.ramme"_s));
    QVERIFY(again);
    QVERIFY(*again == changed);
}

/// Made by the last program that wrote version 2, from the same sample.
void tst_ProjectFile::aProjectWithoutNamesAtItsFiguresOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version2.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 2);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    Programme changed = *opened;
    QVERIFY(!changed.mandates.empty());
    Figure &figure = changed.mandates.front().frames.front().years.front().figure;
    QVERIFY(!figure.settled);
    figure.settled = Settlement{u"Kari Nordmann"_s, QDate(2026, 11, 21)};
    QVERIFY(saveProject(path(u"old.ramme"_s), changed));
    const Result<Programme> again = loadProject(path(u"old.ramme"_s));
    QVERIFY(again);
    QVERIFY(*again == changed);
}

RAMME_TEST_MAIN_WITH_DISKS(tst_ProjectFile)
#include "tst_projectfile.moc"
