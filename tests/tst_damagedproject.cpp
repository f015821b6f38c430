#include "store/database.h"
#include "store/projectformat.h"
#include "store/seal.h"
#include "support/mutate.h"
#include "support/programmes.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With RAMME_FULL set every bit is tried, else some of each byte.
bool isFull() { return qEnvironmentVariableIsSet("RAMME_FULL"); }

} // namespace

/// Tries project files that disks have damaged and that hostile people have made: each is refused with a sentence, or gives
/// the very programme that was saved.
class tst_DamagedProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFlippedBitIsRefused();
    void aFlippedBitUnderAForgedSealChangesNothing();
    void damageIsRefused();
    void damageUnderAForgedSealChangesNothing();
    void aCutFileIsSaidToBeCut();
    void hostile_data();
    void hostile();
    void harmless_data();
    void harmless();

private:
    /// What is wrong with the answer to such bytes; empty where it is a refusal, or the very programme.
    QString wrongWith(const QByteArray &bytes, bool mayOpen);
    QByteArray changed(const QByteArray &sql) const;

    Programme m_programme = richProgramme();
    QByteArray m_bytes;
    quint32 m_seed = freshSeed();
    int m_opened = 0;
};

void tst_DamagedProject::initTestCase()
{
    qInfo("seed %u", m_seed);
    const Result<QByteArray> bytes = store::toBytes(m_programme, u"a"_s);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error()));
    m_bytes = *bytes;
    qInfo("%lld bytes", qlonglong(m_bytes.size()));
}

QString tst_DamagedProject::wrongWith(const QByteArray &bytes, bool mayOpen)
{
    const Result<Programme> loaded = store::fromBytes(bytes, u"fil"_s);
    if (!loaded)
        return loaded.error().startsWith(u"«fil» er "_s) ? QString() : loaded.error();
    ++m_opened;
    if (!mayOpen)
        return u"was opened"_s;
    return *loaded == m_programme ? QString() : u"gave another programme"_s;
}

void tst_DamagedProject::aFlippedBitIsRefused()
{
    QRandomGenerator random(m_seed);
    for (qsizetype byte = 0; byte < m_bytes.size(); ++byte) {
        const int first = isFull() ? 0 : static_cast<int>(random.bounded(8));
        for (int bit = first; bit < (isFull() ? 8 : first + 1); ++bit) {
            const QString wrong = wrongWith(withFlippedBit(m_bytes, byte * 8 + bit), false);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"bit %1 of byte %2: %3"_s.arg(bit).arg(byte).arg(wrong)));
        }
    }
}

void tst_DamagedProject::aFlippedBitUnderAForgedSealChangesNothing()
{
    QRandomGenerator random(m_seed);
    const qsizetype bits = m_bytes.size() * 8;
    const int step = int(bits / (isFull() ? 60'000 : 2'400));
    int tried = 0;
    m_opened = 0;
    for (qsizetype bit = static_cast<qsizetype>(random.bounded(step)); bit < bits; bit += 1 + static_cast<qsizetype>(random.bounded(2 * step - 1)), ++tried) {
        const QString wrong = wrongWith(store::sealed(withFlippedBit(m_bytes, bit)), true);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"bit %1: %2"_s.arg(bit).arg(wrong)));
    }
    qInfo("%d flips tried, %d in places that hold nothing", tried, m_opened);
    QVERIFY(m_opened < tried);
}

void tst_DamagedProject::damageIsRefused()
{
    Mutator mutator(m_seed);
    for (int i = 0; i < (isFull() ? 50'000 : 3'000); ++i) {
        const QByteArray bytes = mutator.damage(m_bytes);
        const QString wrong = wrongWith(bytes, bytes == m_bytes);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2%3"_s.arg(i).arg(mutator.what(), wrong)));
    }
}

void tst_DamagedProject::damageUnderAForgedSealChangesNothing()
{
    Mutator mutator(m_seed);
    for (int i = 0; i < (isFull() ? 50'000 : 1'000); ++i) {
        QByteArray bytes = mutator.damage(m_bytes);
        bytes.resize(m_bytes.size(), '\0'); // so that not only its length is looked at
        const QString wrong = wrongWith(store::sealed(bytes), true);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2%3"_s.arg(i).arg(mutator.what(), wrong)));
    }
}

void tst_DamagedProject::aCutFileIsSaidToBeCut()
{
    for (qsizetype length = 0; length < m_bytes.size(); ++length) {
        const Result<Programme> loaded = store::fromBytes(m_bytes.first(length), u"a"_s);
        QVERIFY2(!loaded, qPrintable(QString::number(length)));
        QVERIFY2(loaded.error().contains(length == 0 ? u"er tom"_s : u"avkortet"_s), qPrintable(loaded.error()));
    }
}

/// The file after somebody has run these statements on it and sealed it again.
QByteArray tst_DamagedProject::changed(const QByteArray &sql) const
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
        return {};
    file.close();
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file.fileName()).constData(), &database);
    char *error = nullptr;
    const bool ran = sqlite3_exec(database, sql.constData(), nullptr, nullptr, &error) == SQLITE_OK;
    if (!ran)
        qWarning("%s", error);
    sqlite3_free(error);
    sqlite3_close(database);
    return ran && file.open(QIODevice::ReadOnly) ? store::sealed(file.readAll()) : QByteArray();
}

void tst_DamagedProject::hostile_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("reason");

    const QString tables = u"tabellene er ikke"_s, content = u"innholdet stemmer ikke"_s;
    const QByteArray withoutScenarios = "DROP TABLE scenario; DROP TABLE scenario_hold; DROP TABLE scenario_bound; DROP TABLE scenario_request; DROP TABLE scenario_move; DROP TABLE move_from; DROP TABLE move_to; DROP TABLE move_weight; DROP TABLE move_change; DROP TABLE scenario_step; DROP TABLE move_rule; DROP TABLE price_index; DROP TABLE price_index_point; ";
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON area BEGIN DELETE FROM figure; END") << tables;
    QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT 1") << tables;
    QTest::newRow("a view in a table's place") << QByteArray("ALTER TABLE area RENAME TO hidden; CREATE VIEW area AS SELECT * FROM hidden") << tables;
    QTest::newRow("a table too many") << QByteArray("CREATE TABLE extra (x)") << tables;
    QTest::newRow("a table too few") << QByteArray("DROP TABLE claim") << tables;
    QTest::newRow("an index") << QByteArray("CREATE INDEX i ON area (name)") << tables;
    QTest::newRow("an index over an expression") << QByteArray("CREATE INDEX i ON area (lower(name))") << tables;
    QTest::newRow("a generated column") << QByteArray("ALTER TABLE area ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000))) VIRTUAL") << tables;
    QTest::newRow("a check that runs a function") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', "
                                                                "'name TEXT NOT NULL CHECK (load_extension(name))') WHERE name = 'area'") << tables;
    QTest::newRow("a default that runs a function") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', "
                                                                  "'name TEXT NOT NULL DEFAULT (random())') WHERE name = 'area'") << tables;
    QTest::newRow("a virtual table") << QByteArray("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING fts5(x)')") << tables;
    QTest::newRow("a schema that is no SQL") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE' WHERE name = 'area'") << tables;
    QTest::newRow("two tables in one place") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'recipient') WHERE name = 'area'") << u"henger ikke sammen"_s;
    QTest::newRow("a changed amount") << QByteArray("UPDATE figure SET ore = ore + 1 WHERE number = 1") << content;
    QTest::newRow("a changed word") << QByteArray("UPDATE area SET name = 'Noe annet' WHERE id = 1") << content;
    QTest::newRow("changed bytes of a document") << QByteArray("UPDATE file SET bytes = x'00' WHERE id = 1") << content;
    QTest::newRow("a lost row") << QByteArray("DELETE FROM leftover WHERE owner = 0") << content;
    QTest::newRow("an amount beyond the largest") << QByteArray("UPDATE figure SET ore = 9223372036854775807 WHERE number = 1") << u"figure.ore"_s;
    QTest::newRow("an unknown word") << QByteArray("UPDATE figure SET state = 'maybe' WHERE number = 1") << u"figure.state"_s;
    QTest::newRow("a year after all") << QByteArray("UPDATE mandate SET vintage = 20240") << u"mandate.vintage"_s;
    QTest::newRow("a number too large for a line") << QByteArray("UPDATE figure SET source_line = 4294967296 WHERE number = 1") << u"figure.source_line"_s;
    QTest::newRow("a box without end") << QByteArray("UPDATE figure SET source_x = 9e999 WHERE number = 1") << u"figure.source_x"_s;
    QTest::newRow("a date that is none") << QByteArray("UPDATE document SET adopted = '2024-02-30' WHERE id = 1") << u"document.adopted"_s;
    QTest::newRow("a figure shared by two cells") << QByteArray("UPDATE frame_year SET figure = 1") << u"frame_year.figure"_s;
    QTest::newRow("a figure of nobody") << QByteArray("INSERT INTO figure SELECT 9999, number, state, ore, percent, raw, typed, certainty, reason, source_document, source_page, "
                                                      "source_x, source_y, source_width, source_height, source_line FROM figure LIMIT 1") << content;
    QTest::newRow("a row of nobody") << QByteArray("INSERT INTO area_alias VALUES (9999, 9999, 'x')") << content;
    QTest::newRow("rows out of order") << QByteArray("UPDATE frame_year SET id = id + 1000 WHERE id = 1") << u"frame_year"_s;
    QTest::newRow("a second programme") << QByteArray("INSERT INTO programme VALUES (1, 'newest', 1)") << content;
    QTest::newRow("no programme") << QByteArray("DELETE FROM programme") << u"programme"_s;
    QTest::newRow("a second seal") << QByteArray("INSERT INTO seal VALUES (1, 'x', 'x')") << content;
    QTest::newRow("no seal") << QByteArray("DELETE FROM seal; VACUUM") << u"kontrollsummen"_s;
    QTest::newRow("more rows than any project has")
        << QByteArray("INSERT INTO area_alias WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n LIMIT 2000001) SELECT i, 1, '' FROM n") << u"for mange rader"_s;
    QTest::newRow("a write-ahead log") << QByteArray("PRAGMA journal_mode = WAL") << u"filhodet"_s;
    QTest::newRow("another application") << QByteArray("PRAGMA application_id = 0") << u"ikke et Ramme-prosjekt"_s;
    QTest::newRow("a newer version") << QByteArray("PRAGMA user_version = 10; CREATE TABLE extra (x)") << u"nyere utgave"_s;
    QTest::newRow("a newer version without our seal") << QByteArray("PRAGMA user_version = 10; DROP TABLE seal; VACUUM") << u"nyere utgave"_s;
    QTest::newRow("an older version that has the tables of this one") << QByteArray("PRAGMA user_version = 2") << u"tabellene er ikke"_s;
    QTest::newRow("an older version with a table of its own") << QByteArray("PRAGMA user_version = 2; " + withoutScenarios + "DROP TABLE ambition_status; DROP TABLE former_layout_item_area; DROP TABLE former_layout_column; DROP TABLE former_layout; DROP TABLE layout_item_area; DROP TABLE layout_column; DROP TABLE layout; DROP TABLE figure_settled; CREATE TABLE extra (x)") << u"tabellene er ikke"_s;
    QTest::newRow("a scope of an unknown kind of line") << QByteArray("UPDATE move_to SET kind = 'gave' WHERE id = 2") << u"move_to.kind"_s;
    QTest::newRow("a move of an unknown kind") << QByteArray("UPDATE scenario_move SET kind = 'steal' WHERE id = 1") << u"scenario_move.kind"_s;
    QTest::newRow("a transfer that comes from nowhere") << QByteArray("DELETE FROM move_from") << u"scenario_move.kind"_s;
    QTest::newRow("a change beyond the largest amount") << QByteArray("UPDATE move_change SET after = 1000000000000001 WHERE id = 1") << u"move_change.after"_s;
    QTest::newRow("a weight below nought") << QByteArray("UPDATE move_weight SET weight = -1 WHERE id = 1") << u"move_weight.weight"_s;
    QTest::newRow("a bound that takes more than the whole") << QByteArray("UPDATE scenario_bound SET most_taken = 10001 WHERE id = 1") << u"scenario_bound.most_taken"_s;
    QTest::newRow("a hold in a year before any") << QByteArray("UPDATE scenario_hold SET year = 1899 WHERE id = 1") << u"scenario_hold.year"_s;
    QTest::newRow("a changed move") << QByteArray("UPDATE move_change SET after = after + 1 WHERE id = 1") << content;
    QTest::newRow("a lost change") << QByteArray("DELETE FROM move_change WHERE id = 2") << content;
    QTest::newRow("two scenarios of one name") << QByteArray("UPDATE scenario SET name = (SELECT name FROM scenario WHERE id = 1)") << u"programme.scenario"_s;
    QTest::newRow("a step of an unknown kind") << QByteArray("UPDATE scenario_step SET state = 'done' WHERE id = 1") << u"scenario_step.state"_s;
    QTest::newRow("an approval that nobody proposed") << QByteArray("DELETE FROM scenario_step WHERE id < 4") << u"scenario.scenario_step"_s;
    QTest::newRow("an approval without a reference") << QByteArray("UPDATE scenario_step SET reference = ''") << u"scenario.scenario_step"_s;
    QTest::newRow("a changed approval") << QByteArray("UPDATE scenario_step SET author = 'En annen' WHERE id = 4") << content;
    QTest::newRow("a rule of an unknown kind") << QByteArray("UPDATE move_rule SET kind = 'never' WHERE id = 1") << u"move_rule.kind"_s;
    QTest::newRow("two rules of one kind") << QByteArray("UPDATE move_rule SET kind = 'of-carry-over'") << u"programme.move_rule"_s;
    QTest::newRow("a threshold below nought") << QByteArray("UPDATE move_rule SET threshold = -1") << u"move_rule.threshold"_s;
    QTest::newRow("a lost rule") << QByteArray("DELETE FROM move_rule WHERE id = 2") << content;
    QTest::newRow("a version before the first") << QByteArray("PRAGMA user_version = 0") << u"filhodet"_s;
    QTest::newRow("a version below nought") << QByteArray("PRAGMA user_version = -1") << u"filhodet"_s;
}

void tst_DamagedProject::hostile()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, reason);
    const QByteArray bytes = changed(sql);
    QVERIFY(!bytes.isEmpty());
    const Result<Programme> loaded = store::fromBytes(bytes, u"a"_s);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(reason), qPrintable(loaded.error()));
}

void tst_DamagedProject::harmless_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("nothing") << QByteArray("SELECT 1");
    QTest::newRow("packed anew") << QByteArray("VACUUM");
    QTest::newRow("other pages") << QByteArray("PRAGMA page_size = 4096; VACUUM");
    QTest::newRow("there and back") << QByteArray("UPDATE figure SET ore = ore + 1; UPDATE figure SET ore = ore - 1");
}

void tst_DamagedProject::harmless()
{
    QFETCH(QByteArray, sql);
    const Result<Programme> loaded = store::fromBytes(changed(sql), u"a"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error()));
    QVERIFY(*loaded == m_programme);
}

QTEST_GUILESS_MAIN(tst_DamagedProject)
#include "tst_damagedproject.moc"
