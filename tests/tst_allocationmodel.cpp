#include "edit/allocationmodel.h"
#include "edit/roles.h"
#include "support/modelrows.h"
#include "support/verbs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// The plan as a table: what each cell shows, why, and what an edit of it changes.
class tst_AllocationModel : public QObject
{
    Q_OBJECT

private slots:
    void shown_data();
    void shown();
    void allocationGroups();
    void allocationSaysWhy_data();
    void allocationSaysWhy();
    void allocationEditsThePrintedFigure();
};

void tst_AllocationModel::shown_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("estimated");

    QTest::newRow("a printed part") << u"Pasientens måledata"_s << u"2025 NHN"_s << u"25,0"_s << false;
    QTest::newRow("a frame") << u"Pasientens måledata"_s << u"2025 Totalt"_s << u"40,0"_s << false;
    QTest::newRow("a part worked out with a key") << u"Pasientens måledata"_s << u"2026 NHN"_s << u"18,8"_s << true;
    QTest::newRow("the rest goes to the other") << u"Pasientens måledata"_s << u"2026 Hdir"_s << u"11,2"_s << true;
    QTest::newRow("a part of two lines") << u"Pasientens prøvesvar"_s << u"2026 NHN"_s << u"16,0"_s << false;
    QTest::newRow("a frame that is not set") << u"Pasientens prøvesvar"_s << u"2027 Totalt"_s << u"–"_s << false;
    QTest::newRow("a part of what is not set") << u"Pasientens prøvesvar"_s << u"2027 NHN"_s << u""_s << false;
    QTest::newRow("an open question") << u"MyHealth@EU, Forprosjekt"_s << u"2024 Totalt"_s << u"?"_s << false;
    QTest::newRow("what no split speaks of") << u"MyHealth@EU"_s << u"2024 Ufordelt"_s << u"3,1"_s << false;
    QTest::newRow("a year no one speaks of") << u"MyHealth@EU"_s << u"2028 Totalt"_s << u""_s << false;
    QTest::newRow("the sum over the years") << u"Pasientens måledata"_s << u"Alle år Totalt"_s << u"70,0"_s << false;
    QTest::newRow("a sum over the years with an estimate") << u"Pasientens måledata"_s << u"Alle år NHN"_s << u"43,8"_s << true;
    QTest::newRow("carry-over apart") << u"Pasientens prøvesvar"_s << u"Alle år Herav ubrukte midler"_s << u"18,0"_s << false;
    QTest::newRow("nothing to add") << u"MyHealth@EU, Forprosjekt"_s << u"Alle år Totalt"_s << u""_s << false;
    QTest::newRow("the programme's year") << u"Hele programmet"_s << u"2025 Totalt"_s << u"42,0"_s << false;
    QTest::newRow("the programme") << u"Hele programmet"_s << u"Alle år Totalt"_s << u"103,1"_s << false;
}

void tst_AllocationModel::shown()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(bool, estimated);
    ProgrammeDocument document;
    fill(document);
    AllocationModel model(&document);
    QStringList rows;
    for (int at = 0; at < model.rowCount(); ++at)
        rows += model.headerData(at, Qt::Vertical).toString();
    const QModelIndex index = model.index(int(rows.indexOf(row)), columnOf(model, column));
    QVERIFY2(index.isValid(), qPrintable(rows.join(u'\n')));
    QTEST(index.data().toString(), "text");
    QCOMPARE(index.data(EstimatedRole).toBool(), estimated);
}

void tst_AllocationModel::allocationGroups()
{
    ProgrammeDocument document;
    fill(document);
    const AllocationModel model(&document);
    QStringList groups;
    for (int column = 0; column < model.columnCount(); ++column)
        groups += model.groupTitle(column) + u' ' + model.recipientOfColumn(column);
    QCOMPARE(groups.mid(0, 4), (QStringList{u"2024 NHN"_s, u"2024 Hdir"_s, u"2024 unsplit"_s, u"2024 total"_s}));
    QVERIFY(groups.contains(u"2025 unsplit"_s));
    QVERIFY(!groups.contains(u"2026 unsplit"_s));
    QCOMPARE(groups.mid(groups.size() - 5), (QStringList{u"Alle år NHN"_s, u"Alle år Hdir"_s, u"Alle år unsplit"_s, u"Alle år total"_s, u"Alle år carry-over"_s}));
    QCOMPARE(model.yearOfColumn(0), 2024);
    QCOMPARE(model.yearOfColumn(model.columnCount() - 1), 0);
    QVERIFY(model.isTotalsRow(model.rowCount() - 1));
    const QModelIndex year = model.index(model.rowCount() - 1, columnOf(model, u"2026 Totalt"_s));
    QVERIFY(year.data(MixedBaseRole).toBool());
    QVERIFY(!model.index(model.rowOf(measures, {}), columnOf(model, u"Alle år Totalt"_s)).data(MixedBaseRole).toBool());
    QVERIFY(model.index(model.rowOf(samples, {}), columnOf(model, u"Alle år Totalt"_s)).data(IncompleteRole).toBool());
    QVERIFY(model.index(model.rowOf(measures, {}), columnOf(model, u"2025 Totalt"_s)).data(PinnedRole).toBool());
    QCOMPARE(model.rowOf(u"Ukjent"_s, {}), -1);
}

void tst_AllocationModel::allocationSaysWhy_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("tip");
    QTest::newRow("one printed figure") << measures << u"2025 NHN"_s << u""_s << u"mandater.txt, linje 25"_s;
    QTest::newRow("a frame") << measures << u"2026 Totalt"_s << u""_s << u"Avgjort av leseren"_s;
    QTest::newRow("two figures") << samples << u"2026 NHN"_s << u"endre dem på siden Mandat"_s << u"2026-kroner"_s;
    QTest::newRow("estimated") << measures << u"2026 NHN"_s << u"fordelingsnøkkel"_s << u"Anslått: siste trykte fordeling"_s;
    QTest::newRow("nothing there") << border << u"2028 Totalt"_s << u"legg det til på siden Mandat"_s << u"legg det til"_s;
    QTest::newRow("a sum with carry-over") << samples << u"Alle år Totalt"_s << u"regnes ut"_s << u"18,0 mill. kroner ubrukte midler"_s;
}

void tst_AllocationModel::allocationSaysWhy()
{
    QFETCH(QString, area);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    QFETCH(QString, tip);
    ProgrammeDocument document;
    fill(document);
    const AllocationModel model(&document);
    const QModelIndex index = model.index(model.rowOf(area, {}), columnOf(model, column));
    QVERIFY(index.isValid());
    const QString said = index.data(ReadOnlyReasonRole).toString();
    QVERIFY2(said.contains(reason) && said.isEmpty() == reason.isEmpty(), qPrintable(said));
    QCOMPARE(bool(index.flags() & Qt::ItemIsEditable), reason.isEmpty());
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(tip) && toolTip.contains(reason), qPrintable(toolTip));
}

void tst_AllocationModel::allocationEditsThePrintedFigure()
{
    ProgrammeDocument document;
    fill(document);
    AllocationModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex part = model.index(model.rowOf(measures, {}), columnOf(model, u"2025 NHN"_s));
    QCOMPARE(part.data(FigureIdRole).toInt(), sample::splitFigure(document.programme(), measures, 2025, {}, u"NHN"_s));
    QVERIFY(model.setData(part, u"24"_s));
    QCOMPARE(sample::splitFigure(document.programme(), measures, 2025, {}, u"NHN"_s), document.programme().mandates[1].splits[0].recipients[0].figure.id);
    QCOMPARE(document.programme().mandates[1].splits[0].recipients[0].figure.amount->ore(), qint64(2'400'000'000));
    document.undoStack()->undo();
    QCOMPARE(part.data().toString(), u"25,0"_s);
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(tst_AllocationModel)
#include "tst_allocationmodel.moc"
