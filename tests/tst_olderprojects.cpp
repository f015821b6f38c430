#include "store/projectfile.h"
#include "support/programmes.h"

#include <QTemporaryDir>
#include <QTest>

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

} // namespace

/// Opens projects of older versions, each made by the last program that wrote it, and saves them as this version.
class tst_OlderProjects : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anOlderProjectOpens_data();
    void anOlderProjectOpens();
    void aProjectWithoutNamesAtItsFiguresOpens();
    void aProjectWithoutOlderLayoutsOpens();
    void aProjectWithoutLayoutsOfLettersOpens();
    void aProjectWithoutScenariosOpens();
    void aProjectWithoutDecisionsOpens();
    void aProjectWithoutIndicesOpens();
    void aProjectWithoutReportsOpens();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Saves over the older project as this version and opens it again; empty where all of it is there.
    QString whatIsLost(const Programme &changed) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OlderProjects::anOlderProjectOpens_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("of version 1, without verdicts") << 1;
    QTest::newRow("of version 2, without layouts of tables") << 2;
}

QString tst_OlderProjects::whatIsLost(const Programme &changed) const
{
    const QString file = path(u"old.ramme"_s);
    if (const Done saved = saveProject(file, changed); !saved)
        return saved.error();
    if (contentOf(file).at(63) != 9)
        return u"it is not of version 9"_s;
    const Result<Programme> again = loadProject(file);
    return !again ? again.error() : *again == changed ? QString() : u"another programme"_s;
}

/// Each was made by the last program that wrote its version, from resources/samples/mandat-provesvar-2027.txt.
void tst_OlderProjects::anOlderProjectOpens()
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
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 2, from the same sample.
void tst_OlderProjects::aProjectWithoutNamesAtItsFiguresOpens()
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
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 3, from the same sample: two layouts, neither headless nor with an older version.
void tst_OlderProjects::aProjectWithoutOlderLayoutsOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version3.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 3);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->layouts.size(), std::size_t(2));
    QCOMPARE(opened->layouts[0].name, u"Prøvesvar, rammer"_s);
    QCOMPARE(opened->layouts[0].version, 2);
    QCOMPARE(opened->layouts[0].table.columns, (std::vector<LayoutColumn>{{0, {}}, {26, u"2027"_s}, {36, {}}}));
    QVERIFY(!opened->layouts[0].table.isHeadless);
    QCOMPARE(opened->layouts[1].table.kind, TableLayout::Kind::None);
    QVERIFY(opened->formerLayouts.empty());
    QVERIFY(opened->mandates.front().frames.front().years.front().figure.settled.has_value());

    Programme changed = *opened;
    changed.formerLayouts = {{opened->layouts[0]}};
    changed.layouts[0].table.isHeadless = true;
    changed.layouts[0].table.kind = TableLayout::Kind::Ambitions;
    changed.layouts[0].version = 3;
    changed.layouts[1].table.kind = TableLayout::Kind::Posts;
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 4, from the project of version 3: a layout with an older version, neither of a letter.
void tst_OlderProjects::aProjectWithoutLayoutsOfLettersOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version4.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 4);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->layouts.size(), std::size_t(2));
    QVERIFY(opened->layouts[0].table.isHeadless);
    QCOMPARE(opened->layouts[0].table.columns, (std::vector<LayoutColumn>{{0, {}}, {26, u"2027"_s}, {36, {}}}));
    QVERIFY(opened->layouts[0].table.recipient.isEmpty());
    QCOMPARE(opened->formerLayouts.size(), std::size_t(1));
    QVERIFY(!opened->formerLayouts[0].layout.table.isHeadless);
    QCOMPARE(opened->formerLayouts[0].layout.table.columns, opened->layouts[0].table.columns);

    Programme changed = *opened;
    changed.layouts[1].table = {u"ab"_s, 4, 1, TableLayout::Kind::Letter, TableLayout::Measure::Columns, {}, {}, 2027, false, u"Hdir"_s, {{u"i alt"_s, u"drift"_s, u"Pasientens prøvesvar"_s}}};
    changed.formerLayouts[0].layout.table.recipient = u"NHN"_s;
    changed.mandates.front().ambitions = {{u"Del A"_s, u"Alle skal"_s, {}, Certainty::Certain, {}, {{2027, changed.mandates.front().frames.front().years.front().figure}}}};
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 5, from the project of version 4: a layout of a letter and the plan status of an ambition.
void tst_OlderProjects::aProjectWithoutScenariosOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version5.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 5);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->layouts[1].table.recipient, u"Hdir"_s);
    QCOMPARE(opened->layouts[1].table.itemAreas.size(), std::size_t(1));
    QCOMPARE(opened->mandates.front().ambitions.front().statuses.size(), std::size_t(1));
    QVERIFY(opened->scenarios.empty());

    Programme changed = *opened;
    changed.scenarios = richProgramme().scenarios;
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 6, from the project of version 5: a scenario with a hold, a bound, a request and a move.
void tst_OlderProjects::aProjectWithoutDecisionsOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version6.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 6);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->scenarios.size(), std::size_t(1));
    const Scenario &scenario = opened->scenarios.front();
    QVERIFY(scenario.holds.size() == 1 && scenario.bounds.size() == 1 && scenario.requests.size() == 1 && scenario.moves.size() == 1);
    QCOMPARE(scenario.moves.front().grounds.reference, u"27/12"_s);
    QVERIFY(scenario.steps.empty());
    QVERIFY(opened->moveRules == defaultMoveRules());

    Programme changed = *opened;
    changed.scenarios.front().steps = richProgramme().scenarios.front().steps;
    changed.moveRules = richProgramme().moveRules;
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 7, from the project of version 6: a scenario that is proposed, and a rule that refuses.
void tst_OlderProjects::aProjectWithoutIndicesOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version7.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 7);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->scenarios.front().steps.size(), std::size_t(1));
    QVERIFY(opened->moveRules.front().refuses);
    QVERIFY(opened->indices.empty());

    Programme changed = *opened;
    changed.indices = richProgramme().indices;
    QCOMPARE(whatIsLost(changed), QString());
}

/// Made by the last program that wrote version 8, from the project of version 7: a price index.
void tst_OlderProjects::aProjectWithoutReportsOpens()
{
    put(path(u"old.ramme"_s), contentOf(QStringLiteral(RAMME_TEST_DATA "/projects/version8.ramme")));
    QCOMPARE(int(contentOf(path(u"old.ramme"_s)).at(63)), 8);
    const Result<Programme> opened = loadProject(path(u"old.ramme"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error()));
    QCOMPARE(opened->indices.size(), std::size_t(1));
    QCOMPARE(opened->indices.front().valueOf(2026), std::optional<qint64>(1'042'000));
    QVERIFY(opened->reports.empty());

    Programme changed = *opened;
    changed.reports = richProgramme().reports;
    QCOMPARE(whatIsLost(changed), QString());
}

QTEST_GUILESS_MAIN(tst_OlderProjects)
#include "tst_olderprojects.moc"
