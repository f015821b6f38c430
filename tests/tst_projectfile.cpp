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
    QVERIFY(differs([](Programme &p) { std::swap(p.scenarios[0], p.scenarios[1]); }));
    QVERIFY(differs([](Programme &p) { p.scenarios[0].moves[0].to[0].area = QString(); })); // the reserve is not everything
    QVERIFY(differs([](Programme &p) { std::swap(p.scenarios[0].moves[0].changes[0], p.scenarios[0].moves[0].changes[1]); }));
    QVERIFY(differs([](Programme &p) { p.scenarios[0].holds[0].grounds.reference.clear(); }));
    QVERIFY(differs([](Programme &p) { p.scenarios[0].steps[3].state = ScenarioState::Rejected; }));
    QVERIFY(differs([](Programme &p) { p.scenarios[0].steps[3].grounds.reference.clear(); }));
    QVERIFY(differs([](Programme &p) { std::swap(p.moveRules[0], p.moveRules[1]); }));
    QVERIFY(differs([](Programme &p) { p.moveRules[1].threshold = {}; }));
    QVERIFY(differs([](Programme &p) { ++p.indices[0].points[0].value; }));
    QVERIFY(differs([](Programme &p) { p.indices[0].vintage = u"2024"_s; }));
    QVERIFY(differs([](Programme &p) { p.reports[0].decimals.reset(); }));
    QVERIFY(differs([](Programme &p) { p.reports[0].basis.reset(); }));
    QVERIFY(differs([](Programme &p) { p.reports[0].areas.swapItemsAt(0, 1); }));
    QVERIFY(differs([](Programme &p) { p.reports[1].contents.pop_back(); }));
    QVERIFY(differs([](Programme &p) { p.reports[1].hasSources = true; }));
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
    newer.replace(60, 4, "\0\0\0\xa", 4);

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
    row("a share taken that is more than the whole", [](Programme &p) { p.scenarios[0].bounds[0].mostTaken = 10'001; });
    row("a share taken below nought", [](Programme &p) { p.scenarios[0].bounds[0].mostTaken = -1; });
    row("a weight below nought", [](Programme &p) { p.scenarios[0].moves[0].weights[0].weight = -1; });
    row("a step below nought", [](Programme &p) { p.scenarios[0].moves[0].quantum = Money::fromOre(-1); });
    row("a transfer to nowhere", [](Programme &p) { p.scenarios[0].moves[1].to.clear(); });
    row("a total that comes from somewhere", [](Programme &p) { p.scenarios[0].moves[0].from = p.scenarios[0].moves[0].to; });
    row("a scope in a year after all", [](Programme &p) { p.scenarios[0].holds[0].scope.year = 2201; });
    row("a change in no year", [](Programme &p) { p.scenarios[0].moves[0].changes[0].leaf.year = 0; });
    row("a scenario without a name", [](Programme &p) { p.scenarios[0].name.clear(); });
    row("two scenarios of one name", [](Programme &p) { p.scenarios[1].name = u" kutt TIL  220 «æøå»"_s; });
    row("an approval without a date", [](Programme &p) { p.scenarios[0].steps[3].grounds.on = QDate(); });
    row("an approval without a reference", [](Programme &p) { p.scenarios[0].steps[3].grounds.reference.clear(); });
    row("an approval of what nobody proposed", [](Programme &p) { p.scenarios[0].steps.erase(p.scenarios[0].steps.begin() + 2); });
    row("a step after an approval", [](Programme &p) { p.scenarios[0].steps.push_back({ScenarioState::Proposed, {}}); });
    row("an approval before the proposal", [](Programme &p) { p.scenarios[0].steps[3].grounds.on = QDate(2026, 9, 19); });
    row("a threshold below nought", [](Programme &p) { p.moveRules[1].threshold = Money::fromOre(-1); });
    row("two rules of one kind", [](Programme &p) { p.moveRules[1].kind = p.moveRules[0].kind; });
    row("an index without a name", [](Programme &p) { p.indices[0].name.clear(); });
    row("an index without a vintage", [](Programme &p) { p.indices[0].vintage.clear(); });
    row("an index without values", [](Programme &p) { p.indices[1].points.clear(); });
    row("an index of nought", [](Programme &p) { p.indices[0].points[0].value = 0; });
    row("an index with two values of a year", [](Programme &p) { p.indices[0].points[1].year = p.indices[0].points[0].year; });
    row("a report without a name", [](Programme &p) { p.reports[0].name.clear(); });
    row("a report of nothing", [](Programme &p) { p.reports[0].contents.clear(); });
    row("a report that holds something twice", [](Programme &p) { p.reports[0].contents.push_back(p.reports[0].contents.front()); });
    row("a report in a language there is not", [](Programme &p) { p.reports[0].language = u"sv"_s; });
    row("a report with more decimals than an øre has", [](Programme &p) { p.reports[0].decimals = 6; });
    row("a report of no year", [](Programme &p) { p.reports[0].years[0] = 0; });
    row("two reports of one name", [](Programme &p) { p.reports[1].name = p.reports[0].name.toUpper(); });
    row("an index of no year", [](Programme &p) { p.indices[0].points[0].year = 0; });
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

RAMME_TEST_MAIN_WITH_DISKS(tst_ProjectFile)
#include "tst_projectfile.moc"
