#include "edit/allocationmodel.h"
#include "edit/ambitionsmodel.h"
#include "edit/findingsmodel.h"
#include "edit/framesmodel.h"
#include "edit/programmetreemodel.h"
#include "edit/roles.h"
#include "edit/splitmodel.h"
#include "support/anyedit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// The item models over a document: what they show, what they take, and that they keep up with every change.
class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void textToModelToText_data();
    void textToModelToText();
    void refused_data();
    void refused();
    void shown_data();
    void shown();
    void allocationGroups();
    void allocationSaysWhy_data();
    void allocationSaysWhy();
    void allocationEditsThePrintedFigure();
    void framesShowSumsAndEvidence();
    void splitShowsSumsAndEvidence();
    void rowsComeAndGo();
    void aMandateThatGoesLeavesNothing();
    void findingsStandErrorsFirst();
    void treeOfTheProgramme();
    void keepUp_data();
    void keepUp();
};

namespace {

/// All models of a document, each watched.
struct Models {
    explicit Models(ProgrammeDocument &document)
        : allocation(&document), frames(&document), split(&document), ambitions(&document), findings(&document), tree(&document)
    {
    }
    void show(const MandateKey &key)
    {
        for (MandateTableModel *model : {static_cast<MandateTableModel *>(&frames), static_cast<MandateTableModel *>(&split), static_cast<MandateTableModel *>(&ambitions)})
            model->setMandate(key.area, key.vintage);
    }
    std::vector<QAbstractItemModel *> all() { return {&allocation, &frames, &split, &ambitions, &findings, &tree}; }
    QAbstractItemModel *named(const QString &name)
    {
        if (name == "frames"_L1)
            return &frames;
        if (name == "split"_L1)
            return &split;
        return name == "ambitions"_L1 ? static_cast<QAbstractItemModel *>(&ambitions) : &allocation;
    }

    AllocationModel allocation;
    FramesModel frames;
    SplitModel split;
    AmbitionsModel ambitions;
    FindingsModel findings;
    ProgrammeTreeModel tree;
};

/// Everything a model tells, line by line.
QStringList told(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int column = 0; depth == 0 && column < model.columnCount(parent); ++column)
        lines += u"column %1"_s.arg(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line = u"%1 %2: "_s.arg(depth).arg(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            line += u"[%1|%2|%3"_s.arg(index.data().toString(), index.data(Qt::EditRole).toString(), index.data(Qt::ToolTipRole).toString());
            for (int role = FigureIdRole; role <= FindingsCountRole; ++role)
                line += u'|' + index.data(role).toString();
            line += u"|%1]"_s.arg(int(index.flags()));
        }
        lines += line;
        if (model.columnCount(parent) > 0)
            lines += told(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

int columnOf(const QAbstractItemModel &model, const QString &title)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

} // namespace

void tst_Models::textToModelToText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("plain");

    QTest::newRow("an amount") << u"frames"_s << 0 << u"2026"_s << u"1234,5"_s << u"1\u00a0234,5"_s << u"1234,5"_s;
    QTest::newRow("an amount below zero") << u"frames"_s << 0 << u"2026"_s << u"−2"_s << u"\u22122,0"_s << u"-2"_s;
    QTest::newRow("a dash") << u"frames"_s << 0 << u"2026"_s << u"–"_s << u"–"_s << u"-"_s;
    QTest::newRow("nothing") << u"frames"_s << 0 << u"2026"_s << u""_s << u""_s << u""_s;
    QTest::newRow("a zero") << u"frames"_s << 0 << u"2026"_s << u"0"_s << u"0,0"_s << u"0"_s;
    QTest::newRow("a row's name") << u"frames"_s << 0 << u"Rad"_s << u"Hele tiltaket"_s << u"Hele tiltaket"_s << u"Hele tiltaket"_s;
    QTest::newRow("a printed total") << u"frames"_s << 0 << u"Totalt (trykt)"_s << u"29"_s << u"29,0"_s << u"29"_s;
    QTest::newRow("a part") << u"split"_s << 0 << u"Hdir"_s << u"3,25"_s << u"3,25"_s << u"3,25"_s;
    QTest::newRow("a line's name") << u"split"_s << 0 << u"Linje"_s << u"Bevilgning"_s << u"Bevilgning"_s << u"Bevilgning"_s;
    QTest::newRow("a line's kind") << u"split"_s << 0 << u"Slag"_s << u"Drift og forvaltning"_s << u"drift og forvaltning"_s << u"drift og forvaltning"_s;
    QTest::newRow("a line's year") << u"split"_s << 0 << u"Budsjettår"_s << u"2027"_s << u"2027"_s << u"2027"_s;
    QTest::newRow("a share") << u"ambitions"_s << 0 << u"2027"_s << u"12,5%"_s << u"12,5\u00a0%"_s << u"12,5 %"_s;
    QTest::newRow("a mark") << u"ambitions"_s << 0 << u"2026"_s << u"(x)"_s << u"(x)"_s << u"(x)"_s;
    QTest::newRow("words") << u"ambitions"_s << 0 << u"2026"_s << u"  i drift "_s << u"i drift"_s << u"i drift"_s;
    QTest::newRow("an emptied ambition") << u"ambitions"_s << 0 << u"2026"_s << u""_s << u""_s << u""_s;
    QTest::newRow("actors") << u"ambitions"_s << 1 << u"Aktører"_s << u"Kommune/RHF; NHN"_s << u"Kommune, RHF, NHN"_s << u"Kommune, RHF, NHN"_s;
    QTest::newRow("a section") << u"ambitions"_s << 1 << u"Avsnitt"_s << u"Bruk"_s << u"Bruk"_s << u"Bruk"_s;
    QTest::newRow("an ambition") << u"ambitions"_s << 1 << u"Ambisjon"_s << u"Svar i bruk"_s << u"Svar i bruk"_s << u"Svar i bruk"_s;
}

void tst_Models::textToModelToText()
{
    QFETCH(QString, model);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, typed);
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QAbstractItemModel *taken = models.named(model);
    const QModelIndex index = taken->index(row, columnOf(*taken, column));
    QVERIFY(index.isValid());
    QVERIFY(index.flags() & Qt::ItemIsEditable);
    const QString before = index.data(Qt::EditRole).toString();

    QVERIFY(taken->setData(index, before));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(taken->setData(index, typed));
    QCOMPARE(document.undoStack()->count(), 1);
    QTEST(index.data().toString(), "shown");
    QTEST(index.data(Qt::EditRole).toString(), "plain");
    QVERIFY(taken->setData(index, index.data(Qt::EditRole)));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(index.data(Qt::EditRole).toString(), before);
}

void tst_Models::refused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("words for an amount") << u"frames"_s << 0 << u"2026"_s << u"mye"_s << u"ikke et beløp"_s;
    QTest::newRow("a computed sum") << u"frames"_s << 0 << u"Sum"_s << u"5"_s << u"regnes ut"_s;
    QTest::newRow("the computed row") << u"split"_s << 2 << u"NHN"_s << u"5"_s << u"regnes ut"_s;
    QTest::newRow("the name of the computed row") << u"split"_s << 2 << u"Linje"_s << u"Til sammen"_s << u"navn"_s;
    QTest::newRow("a kind no one knows") << u"split"_s << 0 << u"Slag"_s << u"lån"_s << u"ubrukte midler"_s;
    QTest::newRow("a year in words") << u"split"_s << 0 << u"Budsjettår"_s << u"i år"_s << u"årstall"_s;
    QTest::newRow("a line's name that is taken") << u"split"_s << 0 << u"Linje"_s << u"Ubrukte midler"_s << u"fra før"_s;
    QTest::newRow("a share over a hundred") << u"ambitions"_s << 0 << u"2026"_s << u"120 %"_s << u"over 100 %"_s;
    QTest::newRow("a bare number for a share") << u"ambitions"_s << 0 << u"2026"_s << u"80"_s << u"80 %"_s;
    QTest::newRow("a sum of the plan") << u"allocation"_s << 0 << u"Alle år Totalt"_s << u"5"_s << u"regnes ut"_s;
}

void tst_Models::refused()
{
    QFETCH(QString, model);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QAbstractItemModel *taken = models.named(model);
    const QModelIndex index = taken->index(row, columnOf(*taken, column));
    QVERIFY(index.isValid());
    const QStringList before = told(*taken);
    QStringList heard;
    const auto hear = [&](const QModelIndex &where, const QString &why) {
        QCOMPARE(where, index);
        heard += why;
    };
    connect(&models.frames, &MandateTableModel::entryRefused, this, hear);
    connect(&models.split, &MandateTableModel::entryRefused, this, hear);
    connect(&models.ambitions, &MandateTableModel::entryRefused, this, hear);
    connect(&models.allocation, &AllocationModel::entryRefused, this, hear);
    QVERIFY(!taken->setData(index, typed));
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard.front().contains(reason), qPrintable(heard.front()));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(told(*taken), before);
}

void tst_Models::shown_data()
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

void tst_Models::shown()
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

void tst_Models::allocationGroups()
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

void tst_Models::allocationSaysWhy_data()
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

void tst_Models::allocationSaysWhy()
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

void tst_Models::allocationEditsThePrintedFigure()
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

void tst_Models::framesShowSumsAndEvidence()
{
    ProgrammeDocument document;
    fill(document);
    FramesModel model(&document);
    model.setMandate(samples, 2026);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex sum = model.index(0, columnOf(model, u"Sum"_s));
    const QModelIndex printed = model.index(0, columnOf(model, u"Totalt (trykt)"_s));
    QCOMPARE(sum.data().toString(), u"28,0"_s);
    QVERIFY(sum.data(IncompleteRole).toBool());
    QVERIFY(sum.data(IsTotalRole).toBool());
    QVERIFY(printed.data(IsEvidenceRole).toBool());
    QVERIFY(!printed.data(DisagreesRole).toBool());
    QVERIFY(model.setData(model.index(0, columnOf(model, u"2027"_s)), u"1"_s));
    QCOMPARE(sum.data().toString(), u"29,0"_s);
    QVERIFY(printed.data(DisagreesRole).toBool());
    QCOMPARE(model.yearOfColumn(1), 2026);
    QCOMPARE(model.indexOfFigure(frame2026(document)), model.index(0, 1));

    model.setMandate(border, 2024);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.partOfRow(2), MandateTableModel::Part::Sum);
    QCOMPARE(model.documentRow(1), 1);
    QCOMPARE(model.documentRow(2), -1);
    const QModelIndex open = model.index(1, 1);
    QCOMPARE(FigureState(open.data(StateRole).toInt()), FigureState::Undecided);
    QVERIFY(open.data(ErrorReasonRole).toString().contains(u"En celle er tom"_s));
}

void tst_Models::splitShowsSumsAndEvidence()
{
    ProgrammeDocument document;
    fill(document);
    SplitModel model(&document);
    model.setMandate(samples, 2026);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.partOfRow(2), MandateTableModel::Part::Sum);
    QCOMPARE(model.partOfRow(3), MandateTableModel::Part::Evidence);
    const int nhn = columnOf(model, u"NHN"_s);
    const int hdir = columnOf(model, u"Hdir"_s);
    QCOMPARE(model.recipientOfColumn(nhn), u"NHN"_s);
    QCOMPARE(model.index(2, nhn).data().toString(), u"16,0"_s);
    QCOMPARE(model.index(2, hdir).data().toString(), u"12,0"_s);
    QCOMPARE(model.index(2, columnOf(model, u"Sum"_s)).data().toString(), u"28,0"_s);
    QVERIFY(!model.index(3, nhn).data(DisagreesRole).toBool());
    QVERIFY(model.index(3, hdir).data(DisagreesRole).toBool());
    QCOMPARE(model.index(3, columnOf(model, u"Sum (trykt)"_s)).data().toString(), u"28,0"_s);
}

void tst_Models::rowsComeAndGo()
{
    ProgrammeDocument document;
    fill(document);
    FramesModel model(&document);
    model.setMandate(border, 2024);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy columns(&model, &QAbstractItemModel::columnsInserted);
    QVERIFY(document.addFrameRow(border2024, u"Ny"_s, 1));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.last().at(1).toInt(), 1);
    QVERIFY(document.removeFrameRow(border2024, 0));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.last().at(1).toInt(), 0);
    document.undoStack()->undo();
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    document.undoStack()->undo();
    QCOMPARE(removed.last().at(1).toInt(), 1);
    QVERIFY(document.addFrameYear(border2024, 2030));
    QCOMPARE(columns.count(), 1);
    QCOMPARE(columns.last().at(1).toInt(), 3);
    QVERIFY(document.removeFrameYear(border2024, 2024)); // the first figure of each row
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(reset.count(), 0);
}

void tst_Models::aMandateThatGoesLeavesNothing()
{
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QVERIFY(document.removeMandate(samples2026));
    QCOMPARE(models.frames.rowCount(), 0);
    QCOMPARE(models.split.columnCount(), 0);
    document.undoStack()->undo();
    QCOMPARE(models.ambitions.rowCount(), 2);
    document.clear();
    QCOMPARE(models.ambitions.rowCount(), 0);
    QCOMPARE(models.allocation.columnCount(), 0);
}

void tst_Models::findingsStandErrorsFirst()
{
    ProgrammeDocument document;
    fill(document);
    const FindingsModel model(&document);
    QVERIFY(model.rowCount() >= 2);
    QVERIFY(model.count(Severity::Error) >= 1);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.findingAt(row - 1).severity <= model.findingAt(row).severity);
    QStringList rules;
    for (int row = 0; row < model.rowCount(); ++row)
        rules += model.index(row, 0).data(RuleRole).toString();
    const QModelIndex open = model.index(int(rules.indexOf(u"columns-undecided"_s)), FindingsModel::MessageColumn);
    QCOMPARE(open.data(FigureIdRole).toInt(), frame(border2024, u"Forprosjekt"_s, 2025)(document.programme()));
    QCOMPARE(open.data(SourceLineRole).toInt(), 33);
    QCOMPARE(open.siblingAtColumn(FindingsModel::SeverityColumn).data().toString(), u"Feil"_s);
}

void tst_Models::treeOfTheProgramme()
{
    using Kind = ProgrammeTreeModel::Kind;
    ProgrammeDocument document;
    fill(document);
    ProgrammeTreeModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex mandate = model.indexOfMandate(samples, 2026);
    QVERIFY(mandate.isValid());
    QCOMPARE(mandate.data(NodeKindRole).toInt(), int(Kind::Mandate));
    QCOMPARE(mandate.parent().data().toString(), samples);
    QCOMPARE(model.rowCount(model.indexOfKind(Kind::Areas)), 7);
    QCOMPARE(model.rowCount(model.indexOfKind(Kind::Documents)), int(document.programme().documents.size()));
    // A document is named by what it holds, and its title, as read, is told beside it.
    const Document &first = document.programme().documents.front();
    const QModelIndex named = model.index(0, 0, model.indexOfKind(Kind::Documents));
    const Mandate &held = document.programme().mandates.front();
    QCOMPARE(named.data().toString(), u"%1 %2"_s.arg(held.area).arg(held.vintage));
    QVERIFY(named.data(Qt::ToolTipRole).toString().contains(first.title));
    QVERIFY(model.indexOfKind(Kind::Waiting).isValid());
    QCOMPARE(model.indexOfKind(Kind::Findings).data(FindingsCountRole).toInt(), int(document.checks().size()));
    QVERIFY(document.createMandate({samples, 2027}));
    QCOMPARE(mandate.row(), 1); // the newest stands first
    QVERIFY(document.dropWaiting(document.programme().waiting.front().file.sha256));
    QVERIFY(!model.indexOfKind(Kind::Waiting).isValid());
    QVERIFY(mandate.isValid());
}

void tst_Models::keepUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (int round = 0; round < 3; ++round) {
        const quint32 seed = QRandomGenerator::system()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_Models::keepUp()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProgrammeDocument document;
    fill(document);
    AnyEdit edit(document, random);
    Models models(document);
    models.show(samples2026);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : models.all())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    const auto follows = [&] {
        Models fresh(document);
        const MandateKey shown = models.frames.mandate();
        fresh.show(shown);
        const std::vector<QAbstractItemModel *> now = models.all();
        const std::vector<QAbstractItemModel *> expected = fresh.all();
        for (std::size_t at = 0; at < now.size(); ++at)
            QCOMPARE(told(*now[at]), told(*expected[at]));
    };
    for (int step = 0; step < 150 && !QTest::currentTestFailed(); ++step) {
        switch (random.bounded(8)) {
        case 0: document.undoStack()->undo(); break;
        case 1: document.undoStack()->redo(); break;
        case 2:
            if (!document.programme().mandates.empty()) {
                const Mandate &mandate = document.programme().mandates[std::size_t(random.bounded(int(document.programme().mandates.size())))];
                models.show({mandate.area, mandate.vintage});
            }
            break;
        default: (void)edit.once();
        }
        follows();
    }
    document.undoStack()->setIndex(0);
    follows();
    document.clear();
    follows();
}

QTEST_GUILESS_MAIN(tst_Models)
#include "tst_models.moc"
