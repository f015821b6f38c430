#include "edit/findingsmodel.h"
#include "edit/programmetreemodel.h"
#include "edit/roles.h"
#include "support/verbs.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

namespace {

const Judgement explained{CheckState::Explained, u"Avtalt i møtet."_s, u"Kari Nordmann"_s, QDate(2026, 11, 21)};

const Check *find(const ProgrammeDocument &document, const QString &rule)
{
    const auto found = std::find_if(document.checks().begin(), document.checks().end(), [&](const Check &check) { return check.finding.rule == rule; });
    return found == document.checks().end() ? nullptr : &*found;
}

/// The sample with a frame that its split no longer is.
void fillWithDifference(ProgrammeDocument &document)
{
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"31,5"));
    const Check *check = find(document, u"split-against-frame"_s);
    QVERIFY(check);
    QVERIFY(document.judge({check->identity()}, explained));
}

} // namespace

/// What a person makes of the checks: it is one step of undo, it is kept, and it is not believed for longer than its figures last.
class tst_Board : public QObject
{
    Q_OBJECT

private slots:
    void aStateIsOneStepOfUndo();
    void severalChecksAreOneStep();
    void aStateNeedsAReasonANameAndADay_data();
    void aStateNeedsAReasonANameAndADay();
    void aStateIsSaved();
    void aStateSurvivesAnotherReadingOfTheSame();
    void changedFiguresMakeAStateOutdated();
    void aNewNameOfTheAreaKeepsTheState();
    void theModelAndTheTreeFollow();
};

void tst_Board::aStateIsOneStepOfUndo()
{
    ProgrammeDocument document;
    fillWithDifference(document);
    const Check *check = find(document, u"split-against-frame"_s);
    QCOMPARE(check->state, CheckState::Explained);
    QCOMPARE(check->reason, explained.reason);
    QCOMPARE(check->by, explained.by);
    QCOMPARE(check->on, explained.on);
    QVERIFY(!check->isOpen());
    QCOMPARE(document.undoStack()->undoText(), u"Sett «Forklart» på «Fordelingen skal være lik rammen» for Pasientens prøvesvar (mandat 2026)"_s);
    const int steps = document.undoStack()->count();
    QVERIFY(document.judge({check->identity()}, explained));
    QCOMPARE(document.undoStack()->count(), steps); // nothing new was said
    document.undoStack()->undo();
    QCOMPARE(find(document, u"split-against-frame"_s)->state, CheckState::Open);
    QVERIFY(document.programme().verdicts.empty());
    document.undoStack()->redo();
    QCOMPARE(find(document, u"split-against-frame"_s)->state, CheckState::Explained);
    QVERIFY(document.judge({find(document, u"split-against-frame"_s)->identity()}, Judgement()));
    QVERIFY(document.programme().verdicts.empty());
    QVERIFY(document.undoStack()->undoText().startsWith(u"Sett «Åpen»"_s));
}

void tst_Board::severalChecksAreOneStep()
{
    ProgrammeDocument document;
    fill(document);
    std::vector<CheckIdentity> all;
    for (const Check &check : document.checks())
        all.push_back(check.identity());
    QVERIFY(all.size() > 1);
    QVERIFY(document.judge(all, explained));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.programme().verdicts.size(), all.size());
    for (const Check &check : document.checks())
        QVERIFY(!check.isOpen());
}

void tst_Board::aStateNeedsAReasonANameAndADay_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no reason") << u"  "_s << u"Kari"_s << QDate(2026, 1, 1) << u"Skriv en begrunnelse for «Forklart»"_s;
    QTest::newRow("no name") << u"Avtalt."_s << QString() << QDate(2026, 1, 1) << u"Skriv hvem som har vurdert kontrollen"_s;
    QTest::newRow("no day") << u"Avtalt."_s << u"Kari"_s << QDate() << u"Oppgi datoen kontrollen er vurdert"_s;
}

void tst_Board::aStateNeedsAReasonANameAndADay()
{
    QFETCH(QString, reason);
    QFETCH(QString, by);
    QFETCH(QDate, on);
    QFETCH(QString, refusal);
    ProgrammeDocument document;
    fill(document);
    const Done done = document.judge({document.checks().front().identity()}, {CheckState::Explained, reason, by, on});
    QVERIFY(!done);
    QCOMPARE(done.error(), refusal);
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.judge({CheckIdentity{u"no-such"_s, {}, 0, {}}}, explained));
}

void tst_Board::aStateIsSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ramme"_s);
    ProgrammeDocument document;
    fillWithDifference(document);
    QVERIFY(document.saveAs(path));
    document.clear();
    QVERIFY(document.open(path));
    const Check *check = find(document, u"split-against-frame"_s);
    QVERIFY(check);
    QCOMPARE(check->state, CheckState::Explained);
    QCOMPARE(check->reason, explained.reason);
    QCOMPARE(check->on, explained.on);
    QVERIFY(!check->outdated);
}

void tst_Board::aStateSurvivesAnotherReadingOfTheSame()
{
    // The mandate is read again from another file that prints the same: figures get other ids and other lines.
    ProgrammeDocument document;
    fill(document);
    Reading reading = sample::newMandate();
    Mandate &mandate = reading.mandates.front();
    mandate.splits = {{2027, {}, {}, LineKind::All, {{u"NHN"_s, mandate.frames.front().years.front().figure}}}};
    Money &part = *mandate.splits.front().recipients.front().figure.amount;
    part += Money::fromOre(100'000'000);
    mandate.splits.front().recipients.front().figure.id = 99;
    document.addReading(reading);
    const CheckIdentity identity = find(document, u"split-against-frame"_s)->identity();
    QVERIFY(document.judge({identity}, explained));

    reading.file.sha256 = u"abcdef"_s;
    reading.documents.front().sha256 = reading.file.sha256;
    for (Mandate &one : reading.mandates) {
        one.source = {reading.file.sha256, 0, {}, 17};
        one.frames.front().years.front().figure.source.line = 18;
    }
    document.replaceReading(reading);
    const Check *again = find(document, u"split-against-frame"_s);
    QVERIFY(again);
    QVERIFY(again->identity() == identity);
    QCOMPARE(again->state, CheckState::Explained);
    QVERIFY(!again->outdated);

    part += Money::fromOre(100'000'000);
    reading.file.sha256 = u"fedcba"_s;
    document.replaceReading(reading);
    again = find(document, u"split-against-frame"_s);
    QVERIFY(again && again->outdated);
}

void tst_Board::changedFiguresMakeAStateOutdated()
{
    ProgrammeDocument document;
    fillWithDifference(document);
    QVERIFY(document.enter(frame2026(document), u"32,5"));
    const Check *check = find(document, u"split-against-frame"_s);
    QCOMPARE(check->state, CheckState::Explained);
    QVERIFY(check->outdated);
    QVERIFY(check->isOpen());
    QVERIFY(document.judge({check->identity()}, explained));
    QVERIFY(!find(document, u"split-against-frame"_s)->outdated);
    QVERIFY(document.enter(frame2026(document), u"31,5"));
    QVERIFY(find(document, u"split-against-frame"_s)->outdated);
}

void tst_Board::aNewNameOfTheAreaKeepsTheState()
{
    ProgrammeDocument document;
    fillWithDifference(document);
    QVERIFY(document.renameArea(sample::samples, u"Svar"_s));
    QCOMPARE(find(document, u"split-against-frame"_s)->state, CheckState::Explained);
    QVERIFY(document.setVintage({u"Svar"_s, 2026}, 2030));
    QCOMPARE(find(document, u"split-against-frame"_s)->state, CheckState::Explained);
}

void tst_Board::theModelAndTheTreeFollow()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.enter(frame2026(document), u"31,5"));
    FindingsModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ProgrammeTreeModel tree(&document);
    int row = 0;
    while (model.index(row, 0).data(RuleRole).toString() != u"split-against-frame"_s)
        ++row;
    const QPersistentModelIndex state = model.index(row, FindingsModel::StateColumn);
    QCOMPARE(state.data().toString(), u"Åpen"_s);
    QCOMPARE(model.index(row, FindingsModel::FirstColumn).data().toString(), u"31,5"_s);
    QCOMPARE(model.index(row, FindingsModel::SecondColumn).data().toString(), u"28,0"_s);
    QCOMPARE(model.index(row, FindingsModel::DifferenceColumn).data().toString(), u"\u22123,5"_s);
    const auto openInTree = [&] { return tree.indexOfKind(ProgrammeTreeModel::Kind::Findings).data(FindingsCountRole).toInt(); };
    const int open = openInTree();
    QCOMPARE(open, model.openCount());
    QVERIFY(document.judge({model.checkAt(row).identity()}, {CheckState::DocumentError, u"Feil sum."_s, u"Kari"_s, QDate(2026, 1, 1)}));
    QVERIFY(state.isValid()); // the row stays, and the selection with it
    QCOMPARE(state.data().toString(), u"Feil i dokumentet"_s);
    QCOMPARE(openInTree(), open - 1);
    QVERIFY(document.enter(frame2026(document), u"33,5"));
    QCOMPARE(model.index(row, FindingsModel::StateColumn).data().toString(), u"Utdatert: Feil i dokumentet"_s);
    QCOMPARE(openInTree(), open);
}

QTEST_GUILESS_MAIN(tst_Board)
#include "tst_board.moc"
