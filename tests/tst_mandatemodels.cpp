#include "edit/findingsmodel.h"
#include "edit/framesmodel.h"
#include "edit/programmetreemodel.h"
#include "edit/roles.h"
#include "edit/splitmodel.h"
#include "support/modelrows.h"
#include "support/verbs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// The tables of a mandate, its findings and the tree of the programme as item models.
class tst_MandateModels : public QObject
{
    Q_OBJECT

private slots:
    void framesShowSumsAndEvidence();
    void splitShowsSumsAndEvidence();
    void rowsComeAndGo();
    void findingsStandErrorsFirst();
    void treeOfTheProgramme();
};

void tst_MandateModels::framesShowSumsAndEvidence()
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

void tst_MandateModels::splitShowsSumsAndEvidence()
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

void tst_MandateModels::rowsComeAndGo()
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

void tst_MandateModels::findingsStandErrorsFirst()
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

void tst_MandateModels::treeOfTheProgramme()
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

QTEST_GUILESS_MAIN(tst_MandateModels)
#include "tst_mandatemodels.moc"
