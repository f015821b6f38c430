#include "edit/scenariolist.h"
#include "edit/scenariomodel.h"
#include "edit/roles.h"
#include "support/modelrows.h"
#include "support/verbs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// A scenario as a table: what it shows beside the plan, what typing into it does, and its lists.
class tst_ScenarioModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAScenarioThePlanIsShown();
    void typed_data();
    void typed();
    void refused_data();
    void refused();
    void differencesAreShown();
    void whatRestsOnAnEstimateIsStillMarked();
    void thePlanIsOneKeyAway();
    void aPreviewIsNotKept();
    void whatIsHeldIsMarked_data();
    void whatIsHeldIsMarked();
    void aCellStandsForItsFigures_data();
    void aCellStandsForItsFigures();
    void theLog();
    void limits();
    void conflicts();

private:
    QModelIndex cell(const QString &row, const QString &column) const;

    std::unique_ptr<ProgrammeDocument> m_document;
    std::unique_ptr<ScenarioModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const Grounds grounds{u"Kari Nordmann"_s, QDate(2026, 11, 2), {}, {}};

} // namespace

void tst_ScenarioModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_document = std::make_unique<ProgrammeDocument>();
    fill(*m_document);
    m_model = std::make_unique<ScenarioModel>(m_document.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_document->scenarios()->create(u"A"_s, grounds));
    m_model->setScenario(u"A"_s);
    m_model->signWith([] { return grounds; });
}

QModelIndex tst_ScenarioModel::cell(const QString &row, const QString &column) const
{
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->headerData(at, Qt::Vertical).toString() == row)
            return m_model->index(at, columnOf(*m_model, column));
    }
    return {};
}

void tst_ScenarioModel::withoutAScenarioThePlanIsShown()
{
    m_model->setScenario({});
    const QModelIndex index = cell(measures, u"2025 Totalt"_s);
    QCOMPARE(index.data().toString(), u"40,0"_s);
    QVERIFY(!(index.flags() & Qt::ItemIsEditable));
    QVERIFY(index.data(ReadOnlyReasonRole).toString().contains(u"Lag et scenario"_s));
}

void tst_ScenarioModel::typed_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nhn");
    QTest::addColumn<QString>("hdir");
    QTest::newRow("a figure") << measures << u"2025 NHN"_s << u"27,5"_s << u"27,5"_s << u"15,0"_s;
    QTest::newRow("an area's year") << measures << u"2025 Totalt"_s << u"44"_s << u"27,5"_s << u"16,5"_s;
    QTest::newRow("more") << measures << u"2025 Totalt"_s << u"+4"_s << u"27,5"_s << u"16,5"_s;
    QTest::newRow("less by a share") << measures << u"2025 Totalt"_s << u"−10 %"_s << u"22,5"_s << u"13,5"_s;
    QTest::newRow("the recipient of the year") << u"Hele programmet"_s << u"2025 NHN"_s << u"+0"_s << u"25,0"_s << u"15,0"_s;
}

void tst_ScenarioModel::typed()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(QString, text);
    QVERIFY(m_model->setData(cell(row, column), text));
    QTEST(cell(measures, u"2025 NHN"_s).data().toString(), "nhn");
    QTEST(cell(measures, u"2025 Hdir"_s).data().toString(), "hdir");
    if (!m_document->scenarios()->find(u"A"_s)->moves.empty())
        QCOMPARE(m_document->scenarios()->find(u"A"_s)->moves.front().grounds, grounds);
}

void tst_ScenarioModel::refused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("words") << u"2025 Totalt"_s << u"mye"_s << u"beløp"_s;
    QTest::newRow("below nought") << u"2025 Totalt"_s << u"=−5"_s << u"lav"_s;
}

void tst_ScenarioModel::refused()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const QModelIndex index = cell(measures, column);
    QSignalSpy heard(m_model.get(), &PlanTableModel::entryRefused);
    const QStringList before = told(*m_model);
    QVERIFY(!m_model->setData(index, text));
    QCOMPARE(heard.count(), 1);
    QVERIFY2(heard.front().at(1).toString().contains(reason), qPrintable(heard.front().at(1).toString()));
    QCOMPARE(told(*m_model), before);
}

void tst_ScenarioModel::differencesAreShown()
{
    QVERIFY(m_model->setData(cell(measures, u"2025 Totalt"_s), u"44"_s));
    QCOMPARE(cell(measures, u"2025 NHN"_s).data(DifferenceRole).toLongLong(), 250'000'000);
    QCOMPARE(cell(measures, u"2025 Totalt"_s).data(BaseTextRole).toString(), u"40,0"_s);
    QCOMPARE(cell(u"Hele programmet"_s, u"2025 Totalt"_s).data(DifferenceRole).toLongLong(), 400'000'000);
    QCOMPARE(cell(u"Hele programmet"_s, u"Alle år Totalt"_s).data(DifferenceRole).toLongLong(), 400'000'000);
    QVERIFY(!cell(measures, u"2026 Totalt"_s).data(DifferenceRole).isValid());
    QVERIFY(cell(measures, u"2025 NHN"_s).data(Qt::ToolTipRole).toString().contains(u"Planen har 25,0; endret med +2,5"_s));
}

void tst_ScenarioModel::whatRestsOnAnEstimateIsStillMarked()
{
    QVERIFY(cell(measures, u"2026 NHN"_s).data(EstimatedRole).toBool());
    QVERIFY(m_model->setData(cell(measures, u"2026 Totalt"_s), u"+4"_s));
    QVERIFY(cell(measures, u"2026 NHN"_s).data(DifferenceRole).isValid());
    QVERIFY(cell(measures, u"2026 NHN"_s).data(EstimatedRole).toBool());
    QVERIFY(!cell(measures, u"2026 Totalt"_s).data(EstimatedRole).toBool());
}

void tst_ScenarioModel::thePlanIsOneKeyAway()
{
    QVERIFY(m_model->setData(cell(measures, u"2025 Totalt"_s), u"44"_s));
    m_model->setShowsPlan(true);
    QCOMPARE(cell(measures, u"2025 Totalt"_s).data().toString(), u"40,0"_s);
    QVERIFY(!cell(measures, u"2025 NHN"_s).data(DifferenceRole).isValid());
    QVERIFY(!m_model->setData(cell(measures, u"2025 Totalt"_s), u"50"_s));
    m_model->setShowsPlan(false);
    QCOMPARE(cell(measures, u"2025 Totalt"_s).data().toString(), u"44,0"_s);
}

void tst_ScenarioModel::aPreviewIsNotKept()
{
    const QModelIndex index = cell(measures, u"2025 Totalt"_s);
    const Result<Move> order = m_model->orderOf(index, u"44"_s);
    QVERIFY(bool(order));
    m_model->setPreview(m_document->scenarios()->preview(u"A"_s, *order));
    QCOMPARE(cell(measures, u"2025 NHN"_s).data().toString(), u"27,5"_s);
    QVERIFY(cell(measures, u"2025 NHN"_s).data(PreviewRole).toBool());
    QCOMPARE(index.data(Qt::EditRole).toString(), u"40"_s); // else what is typed would be taken for what is there
    QVERIFY(m_document->scenarios()->find(u"A"_s)->moves.empty());
    m_model->setPreview(std::nullopt);
    QCOMPARE(cell(measures, u"2025 NHN"_s).data().toString(), u"25,0"_s);
    QVERIFY(!cell(measures, u"2025 NHN"_s).data(PreviewRole).toBool());
}

void tst_ScenarioModel::whatIsHeldIsMarked_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("extent");
    QTest::addColumn<bool>("sum");
    QTest::addColumn<bool>("part");
    QTest::newRow("a figure") << u"2025 NHN"_s << int(Extent::Leaves) << false << true;
    QTest::newRow("each figure of a sum") << u"2025 Totalt"_s << int(Extent::Leaves) << true << true;
    QTest::newRow("a sum alone") << u"2025 Totalt"_s << int(Extent::Total) << true << false;
}

void tst_ScenarioModel::whatIsHeldIsMarked()
{
    QFETCH(QString, column);
    QFETCH(int, extent);
    QVERIFY(m_document->scenarios()->hold(u"A"_s, {m_model->scopeOf(cell(measures, column))}, Extent(extent), grounds));
    QTEST(cell(measures, u"2025 Totalt"_s).data(HeldRole).toBool(), "sum");
    QTEST(cell(measures, u"2025 NHN"_s).data(HeldRole).toBool(), "part");
    QVERIFY(!cell(measures, u"2026 NHN"_s).data(HeldRole).toBool());
}

void tst_ScenarioModel::aCellStandsForItsFigures_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("a part") << measures << u"2025 NHN"_s;
    QTest::newRow("a year") << measures << u"2025 Totalt"_s;
    QTest::newRow("a part that is worked out") << measures << u"2026 Hdir"_s;
    QTest::newRow("what no split speaks of") << border << u"2024 Ufordelt"_s;
    QTest::newRow("a sum over years") << measures << u"Alle år Totalt"_s;
    QTest::newRow("carry-over") << samples << u"Alle år Herav ubrukte midler"_s;
    QTest::newRow("a recipient over years") << u"Hele programmet"_s << u"Alle år NHN"_s;
    QTest::newRow("the programme") << u"Hele programmet"_s << u"Alle år Totalt"_s;
}

/// What a cell shows is what its scope adds up to; else typing into it would not do what it says.
void tst_ScenarioModel::aCellStandsForItsFigures()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    const QModelIndex index = cell(row, column);
    QVERIFY(index.isValid());
    QCOMPARE(m_document->scenarios()->values(u"A"_s).sumOf(m_model->scopeOf(index)).ore(), index.data(AmountRole).toLongLong());
}

void tst_ScenarioModel::theLog()
{
    ScenarioList log(ScenarioList::Kind::Moves, m_document.get());
    log.setScenario(u"A"_s);
    QSignalSpy counted(&log, &ScenarioList::countChanged);
    QVERIFY(m_model->setData(cell(measures, u"2025 Totalt"_s), u"+10 %"_s));
    QCOMPARE(counted.count(), 1);
    QCOMPARE(log.index(0, 0).data().toString(), u"«+10 %» i Pasientens måledata, 2025: summen blir 44,0"_s);
    QCOMPARE(log.index(0, 1).data().toString(), u"4,0"_s);
    QCOMPARE(log.index(0, 2).data().toString(), u"Kari Nordmann"_s);
    QVERIFY(log.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"25,0 → 27,5"_s));
    QVERIFY(!log.setData(log.index(0, 1), u"5"_s));
    QVERIFY(log.setData(log.index(0, 4), u"flere brukere"_s));
    QCOMPARE(m_document->scenarios()->find(u"A"_s)->moves.front().grounds.reason, u"flere brukere"_s);
    QCOMPARE(log.index(0, 4).data().toString(), u"flere brukere"_s);
}

void tst_ScenarioModel::limits()
{
    ScenarioList list(ScenarioList::Kind::Limits, m_document.get());
    list.setScenario(u"A"_s);
    const Scope scope = m_model->scopeOf(cell(measures, u"2025 Totalt"_s));
    QVERIFY(m_document->scenarios()->hold(u"A"_s, {scope}, Extent::Total, grounds));
    QVERIFY(m_document->scenarios()->limit(u"A"_s, {scope, Extent::Total, Money::fromKroner(10'000'000), {}, 1000, grounds}));
    QCOMPARE(list.index(0, 1).data().toString(), u"holdt fast som sum: 40,0"_s);
    QCOMPARE(list.index(1, 1).data().toString(), u"minst 10,0, høyst 10\u00a0% tatt bort"_s);
    QVERIFY(list.limitAt(0).isHold);
    QVERIFY(!list.limitAt(1).isHold);
    QCOMPARE(list.limitAt(1).place, std::size_t(0));
}

void tst_ScenarioModel::conflicts()
{
    ScenarioList list(ScenarioList::Kind::Conflicts, m_document.get());
    list.setScenario(u"A"_s);
    QVERIFY(m_model->setData(cell(measures, u"2025 Totalt"_s), u"44"_s));
    QCOMPARE(list.rowCount(), 0);
    QVERIFY(m_document->enter(sample::splitFigure(m_document->programme(), measures, 2025, {}, u"NHN"_s), u"24"_s));
    QVERIFY(m_document->enter(sample::frameFigure(m_document->programme(), measures, 2025, {}, 2025), u"39"_s));
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0, 1).data().toString(), u"25,0"_s);
    QCOMPARE(list.index(0, 2).data().toString(), u"24,0"_s);
    QCOMPARE(list.index(0, 3).data().toString(), u"27,5"_s);
    QCOMPARE(list.leafAt(0).recipient, u"NHN"_s);
}

QTEST_GUILESS_MAIN(tst_ScenarioModel)
#include "tst_scenariomodel.moc"
