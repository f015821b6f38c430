#include "store/projectformat.h"

#include "store/digest.h"
#include "store/rowreader.h"
#include "store/rowwriter.h"
#include "store/schema.h"
#include "store/seal.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace ramme::store {

namespace {

struct ProjectFormatText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFormatText)
};

constexpr int applicationId = 0x526d6d65; // "Rmme"
constexpr int schemaVersion = 9;
constexpr int pageSize = 512; // many small tables, and never read from a disk page by page
constexpr qint64 mostRows = 2'000'000;

/// The fields of a database file's first bytes that are looked at before the database is, by their places.
struct Header {
    static constexpr char magic[] = "SQLite format 3"; // with its nought
    static constexpr qsizetype size = 100;

    explicit Header(const QByteArray &file) : bytes(file) {}

    template<typename T>
    T at(qsizetype place) const { return qFromBigEndian<T>(bytes.constData() + place); }

    bool isWhole() const { return bytes.size() >= size; }
    /// True also for the first few bytes of one.
    bool isDatabase() const { return QByteArrayView(magic, sizeof magic).startsWith(QByteArrayView(bytes).first(std::min(bytes.size(), qsizetype(sizeof magic)))); }
    qint64 pageBytes() const { return at<quint16>(16) == 1 ? 65'536 : at<quint16>(16); }
    qint64 fileBytes() const { return pageBytes() * at<quint32>(28); }
    bool isOurs() const { return at<qint32>(68) == applicationId; }
    int version() const { return at<qint32>(60); }
    bool isWithoutWal() const { return bytes.at(18) == 1 && bytes.at(19) == 1; }

    const QByteArray &bytes;
};

Error damaged(const QString &name, const QString &detail)
{
    return Error{ProjectFormatText::tr("«%1» er skadet eller endret av et annet program enn Ramme (%2) og ble ikke åpnet; bruk en sikkerhetskopi.").arg(name, detail)};
}

Error cutShort(const QString &name)
{
    return Error{ProjectFormatText::tr("«%1» er avkortet, slutten av filen mangler; hent den på nytt, eller bruk en sikkerhetskopi.").arg(name)};
}

Error notOurs(const QString &name)
{
    return Error{ProjectFormatText::tr("«%1» er ikke et Ramme-prosjekt; velg en fil som er lagret av Ramme.").arg(name)};
}

Error notMade(const QString &name, const QString &detail)
{
    return Error{ProjectFormatText::tr("«%1» ble ikke lagret (%2); det som lå der fra før, er urørt.").arg(name, detail)};
}

using Rows = std::vector<std::vector<Cell>>;

Rows schemaOf(const Database &database)
{
    return rowsOf(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
}

const Rows &ourSchema()
{
    static const Rows schema = [] {
        Database database = Database::empty();
        return database.isOpen() && database.run(schemaSql()) ? schemaOf(database) : Rows();
    }();
    return schema;
}

qint64 countRows(const Database &database)
{
    qint64 count = 0;
    for (const std::vector<Cell> &table : ourSchema()) {
        const Rows found = rowsOf(database, "SELECT count(*) FROM " + std::get<QString>(table.at(1)).toLatin1());
        if (found.size() != 1)
            return -1;
        count += std::get<qint64>(found[0][0]);
    }
    return count;
}

/// What is wrong before anything of the content is looked at; nothing where the bytes are a whole project file of our version.
std::optional<Error> headerFault(const QByteArray &bytes, const QString &name, const std::stop_token &stop)
{
    const Header header(bytes);
    if (bytes.isEmpty())
        return Error{ProjectFormatText::tr("«%1» er tom; bruk en sikkerhetskopi.").arg(name)};
    if (!header.isDatabase())
        return notOurs(name);
    if (!header.isWhole())
        return cutShort(name);
    if (!header.isOurs())
        return notOurs(name);
    if (header.fileBytes() > bytes.size())
        return cutShort(name);
    const Seal seal = sealOf(bytes, stop);
    if (header.version() > schemaVersion && seal != Seal::Broken)
        return Error{ProjectFormatText::tr("«%1» er lagret av en nyere utgave av Ramme; oppdater Ramme for å åpne den.").arg(name)};
    if (seal != Seal::Whole)
        return damaged(name, ProjectFormatText::tr("kontrollsummen stemmer ikke"));
    if (header.fileBytes() != bytes.size() || !header.isWithoutWal() || header.version() < 1)
        return damaged(name, ProjectFormatText::tr("filhodet stemmer ikke"));
    return std::nullopt;
}

/// The statement of schema.sql that makes a table, letter by letter.
QByteArray statementOf(const QByteArray &table)
{
    const QByteArray schema = schemaSql();
    const qsizetype begin = schema.indexOf("CREATE TABLE " + table + " (");
    return begin < 0 ? QByteArray() : schema.mid(begin, schema.indexOf(';', begin) - begin);
}

/// Makes a table of layouts as it is now, with the rows of the one that is there in an older form: those of version 3 all have a
/// heading, and none before version 5 speaks of a letter.
bool migrateLayouts(Database &database, const QByteArray &table, int version)
{
    QByteArray columns = "id, owner, name, version, subject, heading, columns, first_year, document, first_line, line_count, kind, measure, area, vintage";
    if (version > 3)
        columns += ", headless";
    const QByteArray added = version > 3 ? ", recipient" : ", headless, recipient";
    const QByteArray values = version > 3 ? ", ''" : ", 0, ''";
    return database.run("CREATE TABLE kept AS SELECT * FROM " + table + "; DROP TABLE " + table) && database.run(statementOf(table))
        && database.run("INSERT INTO " + table + " (" + columns + added + ") SELECT " + columns + values + " FROM kept ORDER BY id; DROP TABLE kept");
}

bool makeTables(Database &database, std::initializer_list<const char *> tables)
{
    return std::all_of(tables.begin(), tables.end(), [&](const char *table) { return database.run(statementOf(table)); });
}

/// The rules that spoke of every project's moves before a project had rules of its own.
bool makeMoveRules(Database &database)
{
    QByteArray rows;
    for (const MoveRule &rule : defaultMoveRules())
        rows += "INSERT INTO move_rule (owner, kind, refuses, text, source, threshold) VALUES (0, '" + toWord(rule.kind).toLatin1() + "', 0, '', '', 0); ";
    return makeTables(database, {"move_rule"}) && database.run(rows);
}

/// Brings what an older version wrote up to the schema of this one, in memory: the file stays as it is. Each step is the
/// difference between one version and the next.
bool migrate(Database &database, int version)
{
    if (version < 2 && !makeTables(database, {"verdict"}))
        return false;
    if (version < 3 ? !makeTables(database, {"layout", "layout_column", "figure_settled"}) : version < 5 && !migrateLayouts(database, "layout", version))
        return false;
    if (version < 4 ? !makeTables(database, {"former_layout", "former_layout_column"}) : version < 5 && !migrateLayouts(database, "former_layout", version))
        return false;
    if (version < 5 && !makeTables(database, {"ambition_status", "layout_item_area", "former_layout_item_area"}))
        return false;
    if (version < 6 && !makeTables(database, {"scenario", "scenario_hold", "scenario_bound", "scenario_request", "scenario_move", "move_from", "move_to", "move_weight", "move_change"}))
        return false;
    if (version < 7 && !(makeTables(database, {"scenario_step"}) && makeMoveRules(database)))
        return false;
    if (version < 8 && !makeTables(database, {"price_index", "price_index_point"}))
        return false;
    if (version < 9 && !makeTables(database, {"report", "report_content", "report_area", "report_year"}))
        return false;
    return version <= schemaVersion;
}

} // namespace

Result<QByteArray> toBytes(const Programme &programme, const QString &name, const std::stop_token &stop)
{
    Database database = Database::empty();
    if (!database.isOpen())
        return notMade(name, ProjectFormatText::tr("minnet er fullt"));
    database.stopWith(stop);
    const QByteArray start = "PRAGMA page_size = " + QByteArray::number(pageSize) + "; PRAGMA application_id = " + QByteArray::number(applicationId)
                             + "; PRAGMA user_version = " + QByteArray::number(schemaVersion) + "; BEGIN;";
    if (!database.run(start) || !database.run(schemaSql()))
        return notMade(name, database.lastError());

    SqlStatement seal(database, "INSERT INTO seal (id, file_sha256, content_sha256) VALUES (0, ?, ?)");
    const bool sealWritten = seal.isValid() && seal.bind(0, QString::fromLatin1(openSeal())) && seal.bind(1, QString::fromLatin1(contentDigest(programme)))
                             && seal.step() == SqlStatement::Step::Done;
    if (!sealWritten || !RowWriter(database).write(programme) || !database.run("COMMIT"))
        return notMade(name, database.lastError());

    const QByteArray bytes = database.bytes();
    if (bytes.isEmpty())
        return notMade(name, ProjectFormatText::tr("minnet er fullt"));
    if (bytes.size() > Database::largestFile)
        return notMade(name, ProjectFormatText::tr("prosjektet er større enn 512 MB"));
    return sealed(bytes);
}

Result<Programme> fromBytes(const QByteArray &bytes, const QString &name, const std::stop_token &stop)
{
    if (const std::optional<Error> fault = headerFault(bytes, name, stop))
        return *fault;

    const int version = Header(bytes).version();
    Database database = version == schemaVersion ? Database::readOnly(bytes) : Database::toMigrate(bytes);
    if (!database.isOpen())
        return damaged(name, ProjectFormatText::tr("filhodet stemmer ikke"));
    database.stopWith(stop);
    if (!migrate(database, version) || schemaOf(database) != ourSchema())
        return damaged(name, ProjectFormatText::tr("tabellene er ikke de Ramme lager"));
    const Rows check = rowsOf(database, "PRAGMA quick_check(1)");
    if (check != Rows{{Cell(u"ok"_s)}})
        return damaged(name, ProjectFormatText::tr("tabellene henger ikke sammen"));
    const qint64 rows = countRows(database);
    if (rows < 0 || rows > mostRows)
        return damaged(name, ProjectFormatText::tr("for mange rader"));

    RowReader reader(database);
    std::optional<Programme> programme = reader.read();
    if (!programme)
        return damaged(name, reader.fault());
    // The digest of an older version is of fewer fields; the seal, looked at before, is of every byte in all versions.
    const Rows seal = rowsOf(database, version == schemaVersion ? "SELECT id, content_sha256 FROM seal" : "SELECT id FROM seal");
    const Rows expected = version == schemaVersion ? Rows{{Cell(qint64(0)), Cell(QString::fromLatin1(contentDigest(*programme)))}} : Rows{{Cell(qint64(0))}};
    if (reader.rowsRead() + 1 != rows || seal != expected)
        return damaged(name, ProjectFormatText::tr("innholdet stemmer ikke med kontrollsummen"));
    return std::move(*programme);
}

} // namespace ramme::store
