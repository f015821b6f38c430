#include "support/verbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// What changes leave behind: what was printed, what follows a new name or vintage, and what is announced.
class tst_DocumentChanges : public QObject
{
    Q_OBJECT

private slots:
    void correctionKeepsWhatWasPrinted();
    void correctionBackToThePrintedValueClearsIt();
    void wordsAreKeptApartFromThePrintedOnes();
    void aTypedCellHasNothingPrinted();
    void aTypedRowIsCalledWhatItIsNamed();
    void aReadingSettlesItsWholeRow();
    void confirmedFiguresKeepTheirValue();
    void whoSettledAFigureIsKept();
    void aNewNameFollowsEverywhere();
    void anAreaOfAScenarioStays();
    void aNewVintageIsFollowedByPinsAndFindings();
    void findingsOfWhatIsGoneGoToo();
    void newCellsGetIdsOfTheirOwn();
    void figuresAreFoundAfterRowsCameAndWent();
    void contextOfEveryFigure();
    void announcements();
    void anAnnouncementSeesTheNewPlan();
    void aReadingIsOneStep();
    void aWaitingReadingReplaces();
    void modified();
};

void tst_DocumentChanges::correctionKeepsWhatWasPrinted()
{
    ProgrammeDocument document;
    fill(document);
    const auto cell = frame(measures2025, {}, 2026);
    const Figure printed = figureAt(document, cell);
    QVERIFY(enter(cell, u"31"_s)(document));
    QVERIFY(enter(cell, u"32"_s)(document));
    const Figure &now = figureAt(document, cell);
    QCOMPARE(now.amount->ore(), qint64(3'200'000'000));
    QCOMPARE(now.certainty, Certainty::Corrected);
    QCOMPARE(now.raw, printed.raw);
    QVERIFY(now.source == printed.source);
    QVERIFY(now.printed.has_value());
    QCOMPARE(now.printed->amount->ore(), printed.amount->ore());
    QCOMPARE(now.printed->certainty, Certainty::Decided);
    QCOMPARE(now.printed->reason, printed.reason);
}

void tst_DocumentChanges::correctionBackToThePrintedValueClearsIt()
{
    ProgrammeDocument document;
    fill(document);
    for (const auto &cell : {frame(measures2025, {}, 2026), frame(samples2026, {}, 2026)}) {
        const Figure printed = figureAt(document, cell);
        QVERIFY(enter(cell, u"99"_s)(document));
        QVERIFY(document.correct(printed.id, entryOf(printed)));
        QVERIFY(figureAt(document, cell) == printed);
        QVERIFY(enter(cell, u"98"_s)(document));
        QVERIFY(document.restorePrinted(printed.id));
        QVERIFY(figureAt(document, cell) == printed);
    }
}

void tst_DocumentChanges::wordsAreKeptApartFromThePrintedOnes()
{
    ProgrammeDocument document;
    fill(document);
    const auto cell = ambition(samples2026, 1, 2027);
    const Figure printed = figureAt(document, cell);
    QVERIFY(enter(cell, u"i drift"_s)(document));
    QCOMPARE(figureAt(document, cell).raw, u"pilot"_s);
    QCOMPARE(entryOf(figureAt(document, cell)).words, u"i drift"_s);
    QCOMPARE(printedEntryOf(figureAt(document, cell)).words, u"pilot"_s);
    QVERIFY(enter(cell, u"pilot"_s)(document));
    QVERIFY(figureAt(document, cell) == printed);
}

void tst_DocumentChanges::aTypedCellHasNothingPrinted()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.addFrameYear(samples2026, 2029));
    const auto cell = frame(samples2026, {}, 2029);
    QVERIFY(enter(cell, u"5"_s)(document));
    const Figure &typed = figureAt(document, cell);
    QCOMPARE(typed.certainty, Certainty::Corrected);
    QVERIFY(!typed.printed);
    QVERIFY(typed.source.isNull());
    QVERIFY(!document.restorePrinted(typed.id));
}

void tst_DocumentChanges::aTypedRowIsCalledWhatItIsNamed()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.addFrameRow(border2024, u"Utvidelse"_s));
    QVERIFY(document.renameFrameRow(border2024, 2, u"Tillegg"_s));
    QCOMPARE(document.mandate(border2024)->frames[2].label, u"Tillegg"_s);
    QVERIFY(document.renameFrameRow(border2024, 1, u"Forstudie"_s));
    QCOMPARE(document.mandate(border2024)->frames[1].label, u"MyHealth@EU forprosjekt*"_s);
    QVERIFY(document.addSplitLine(samples2026, 2026, u"Drift"_s, LineKind::Operations));
    QVERIFY(document.renameSplitLine(samples2026, 2, u"Forvaltning"_s));
    QCOMPARE(document.mandate(samples2026)->splits[2].label, u"Forvaltning"_s);
    QVERIFY(document.renameSplitLine(samples2026, 0, u"Bevilgning"_s));
    QCOMPARE(document.mandate(samples2026)->splits[0].label, u"Tildeling"_s);
}

void tst_DocumentChanges::aReadingSettlesItsWholeRow()
{
    ProgrammeDocument document;
    fill(document);
    const auto first = frame(border2024, u"Forprosjekt"_s, 2024);
    const auto second = frame(border2024, u"Forprosjekt"_s, 2025);
    const Figure before = figureAt(document, first);
    QVERIFY(document.chooseReading(first(document.programme()), u"left"_s));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(figureAt(document, first).state, FigureState::Amount);
    QCOMPARE(figureAt(document, first).amount->ore(), qint64(150'000'000));
    QCOMPARE(figureAt(document, second).state, FigureState::Blank);
    QCOMPARE(figureAt(document, second).certainty, Certainty::Corrected);
    QVERIFY(figureAt(document, first).readings == before.readings);
    QVERIFY(document.chooseReading(second(document.programme()), u"right"_s));
    QCOMPARE(figureAt(document, first).state, FigureState::Blank);
    QCOMPARE(figureAt(document, second).amount->ore(), qint64(250'000'000));
    QVERIFY(document.restorePrinted(first(document.programme())));
    QVERIFY(figureAt(document, first) == before);
}

void tst_DocumentChanges::confirmedFiguresKeepTheirValue()
{
    ProgrammeDocument document;
    fill(document);
    const auto cell = frame(measures2025, {}, 2026);
    const Figure before = figureAt(document, cell);
    QVERIFY(document.confirm(before.id));
    QCOMPARE(figureAt(document, cell).certainty, Certainty::Corrected);
    QVERIFY(entryOf(figureAt(document, cell)) == entryOf(before));
    QVERIFY(document.restorePrinted(before.id));
    QVERIFY(figureAt(document, cell) == before);
}

void tst_DocumentChanges::whoSettledAFigureIsKept()
{
    ProgrammeDocument document;
    fill(document);
    Settlement now{u" Kari  Nordmann "_s, QDate(2026, 11, 21)};
    document.signWith([&now] { return now; });
    const Settlement kari{u"Kari Nordmann"_s, now.on};
    const auto cell = frame(measures2025, {}, 2026);
    QVERIFY(document.confirm(cell(document.programme())));
    QVERIFY(figureAt(document, cell).settled == kari);
    QVERIFY(figureAt(document, cell).isConfirmed());
    QVERIFY(!figureAt(document, cell).reason.isEmpty()); // why it was decided still holds

    now = {u"Ola"_s, QDate(2026, 11, 22)};
    QVERIFY(document.enter(cell(document.programme()), u"99,9"));
    QVERIFY(figureAt(document, cell).settled == now);
    QVERIFY(!figureAt(document, cell).isConfirmed());
    document.undoStack()->undo();
    QVERIFY(figureAt(document, cell).settled == kari);
    document.undoStack()->redo();
    QVERIFY(figureAt(document, cell).settled == now);
    QVERIFY(document.restorePrinted(cell(document.programme())));
    QVERIFY(!figureAt(document, cell).settled);

    const auto first = frame(border2024, u"Forprosjekt"_s, 2024);
    QVERIFY(document.chooseReading(first(document.programme()), u"left"_s));
    QVERIFY(figureAt(document, first).settled == now);
    QVERIFY(figureAt(document, frame(border2024, u"Forprosjekt"_s, 2025)).settled == now);
    QVERIFY(figureAt(document, first).isConfirmed()); // one of the readings

    now.by.clear();
    QVERIFY(document.enter(cell(document.programme()), u"88,8"));
    QVERIFY(!figureAt(document, cell).settled);
}

void tst_DocumentChanges::aNewNameFollowsEverywhere()
{
    ProgrammeDocument document;
    Programme before = sample::programme();
    const LeafKey leaf{sample::measures, {}, 2025, u"NHN"_s, LineKind::All};
    Move move;
    move.kind = Move::Kind::Transfer;
    move.from = {Scope::of(leaf)};
    move.to = {Scope::reserve(2025)};
    move.weights = {{leaf, 1}};
    move.changes = {{leaf, Money::fromKroner(2), Money::fromKroner(1)}};
    before.scenarios.push_back({u"Et annet år"_s, {}, {{Scope::of(leaf), Extent::Leaves, {}, {}}}, {{Scope::of(leaf), Extent::Total, {}, {}, {}, {}}}, {{2025, sample::measures, {}, {}, {}}}, {move}});
    document.clear(before);
    QVERIFY(document.renameArea(sample::measures, u"Måledata"_s));
    const Programme &programme = document.programme();
    int named = 0;
    visitAreas(programme.scenarios[0], [&](const QString &area) { named += area == u"Måledata"_s ? 1 : 0; });
    QCOMPARE(named, 6);
    QVERIFY(!speaksOf(programme.scenarios[0], sample::measures));
    QVERIFY(programme.scenarios[0].moves[0].to[0].area->isEmpty());
    QVERIFY(findArea(programme, u"Måledata"));
    QVERIFY(findArea(programme, u"Måledata")->aliases.contains(sample::measures)); // the next mandate still says so
    QVERIFY(findMandate(programme, u"Måledata", 2025));
    QVERIFY(programme.letters[0].breakdown[0].area == u"Måledata"_s);
    QCOMPARE(programme.plan.pins[0].area, u"Måledata"_s);
    QCOMPARE(programme.waiting[0].mandates[0].area, u"Måledata"_s);
    for (const PlanRow &row : document.plan().rows)
        QVERIFY(row.area != sample::measures);
    document.undoStack()->undo();
    QCOMPARE(document.programme(), before);
}

void tst_DocumentChanges::anAreaOfAScenarioStays()
{
    const QString gravide = u"Digitalt helsekort for gravide"_s;
    Programme before = sample::programme();
    QVERIFY(!findMandate(before, gravide, 2026));
    before.scenarios.push_back({u"Et annet år"_s, {}, {}, {}, {{2026, gravide, {}, {}, {}}}, {}});
    ProgrammeDocument document;
    document.clear(before);
    const Done refused = document.removeArea(gravide);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"«Et annet år»"_s), qPrintable(refused.error()));
    QCOMPARE(document.programme(), before);
}

void tst_DocumentChanges::aNewVintageIsFollowedByPinsAndFindings()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.setVintage(measures2025, 2026));
    QCOMPARE(document.programme().plan.pins[0].vintage, 2026);
    QVERIFY(document.setVintage(border2024, 2023));
    for (const Finding &finding : document.programme().findings)
        QVERIFY(finding.area != sample::border || finding.vintage == 2023);
}

void tst_DocumentChanges::findingsOfWhatIsGoneGoToo()
{
    ProgrammeDocument document;
    fill(document);
    const std::size_t before = document.programme().findings.size();
    QVERIFY(document.removeFrameRow(border2024, 1));
    QCOMPARE(document.programme().findings.size(), before - 1);
    QVERIFY(document.removeMandate(border2024));
    for (const Finding &finding : document.programme().findings)
        QVERIFY(finding.area != sample::border);
}

void tst_DocumentChanges::newCellsGetIdsOfTheirOwn()
{
    ProgrammeDocument document;
    fill(document);
    QVERIFY(document.addFrameRow(samples2026, u"Utvidelse"_s));
    QSet<int> ids;
    std::size_t count = 0;
    for (const FrameRow &row : document.mandate(samples2026)->frames) {
        for (const YearFigure &cell : row.years) {
            ids.insert(cell.figure.id);
            ++count;
        }
    }
    QCOMPARE(std::size_t(ids.size()), count);
    QVERIFY(!ids.contains(0));
    QVERIFY(std::all_of(ids.cbegin(), ids.cend(), [&](int id) { return id < document.programme().nextFigureId; }));
}

void tst_DocumentChanges::figuresAreFoundAfterRowsCameAndWent()
{
    ProgrammeDocument document;
    fill(document);
    const int id = sample::frameFigure(document.programme(), sample::border, 2024, u"Forprosjekt"_s, 2025);
    QCOMPARE(document.context(id).index, 1);
    QVERIFY(document.removeFrameRow(border2024, 0));
    QCOMPARE(document.context(id).index, 0);
    QCOMPARE(document.figure(id)->id, id);
    QVERIFY(document.removeFrameRow(border2024, 0));
    QVERIFY(!document.figure(id));
    QCOMPARE(document.context(id).table, FigureContext::Table::None);
    document.undoStack()->setIndex(0);
    QCOMPARE(document.figure(id)->id, id);
}

void tst_DocumentChanges::contextOfEveryFigure()
{
    using Table = FigureContext::Table;
    ProgrammeDocument document;
    fill(document);
    const FigureContext frames = document.context(frame2026(document));
    QCOMPARE(frames.table, Table::Frames);
    QCOMPARE(frames.area, sample::samples);
    QCOMPARE(frames.vintage, 2026);
    QCOMPARE(frames.year, 2026);
    const FigureContext splits = document.context(split(samples2026, u"Ubrukte midler"_s, u"Hdir"_s)(document.programme()));
    QCOMPARE(splits.table, Table::Splits);
    QCOMPARE(splits.row, u"Ubrukte midler"_s);
    QCOMPARE(splits.recipient, u"Hdir"_s);
    QCOMPARE(splits.index, 1);
    const Programme &programme = document.programme();
    QCOMPARE(document.context(programme.letters[0].posts[0].figure.id).table, Table::LetterPosts);
    QCOMPARE(document.context(programme.letters[0].posts[0].figure.id).unit, Unit::Thousand);
    QCOMPARE(document.context(programme.letters[0].breakdown[0].figure.id).area, sample::measures);
    QCOMPARE(document.context(programme.reserves[0].figure.id).table, Table::Reserves);
    QCOMPARE(document.context(document.mandate(measures2025)->earmarks[0].figure.id).table, Table::Earmarks);
    QCOMPARE(document.context(document.mandate(measures2025)->claims[0].figure.id).table, Table::Claims);
    QCOMPARE(document.context(document.mandate(samples2026)->printedTotals[1].figure.id).column, u"NHN"_s);
    QCOMPARE(document.context(0).table, Table::None);
}

void tst_DocumentChanges::announcements()
{
    ProgrammeDocument document;
    fill(document);
    QSignalSpy figure(&document, &ProgrammeDocument::figureChanged);
    QSignalSpy mandate(&document, &ProgrammeDocument::mandateChanged);
    QSignalSpy before(&document, &ProgrammeDocument::structureAboutToChange);
    QSignalSpy structure(&document, &ProgrammeDocument::structureChanged);
    QSignalSpy plan(&document, &ProgrammeDocument::planChanged);
    QSignalSpy findings(&document, &ProgrammeDocument::findingsChanged);
    const auto counts = [&] { return QList<qsizetype>{figure.count(), mandate.count(), before.count(), structure.count(), plan.count(), findings.count()}; };

    QVERIFY(document.enter(frame2026(document), u"1"));
    QCOMPARE(counts(), (QList<qsizetype>{1, 0, 0, 0, 1, 1}));
    QCOMPARE(figure.last().front().toInt(), frame2026(document));
    QVERIFY(document.addFrameYear(samples2026, 2030));
    QCOMPARE(counts(), (QList<qsizetype>{1, 1, 0, 0, 2, 2}));
    QVERIFY(document.setVintage(samples2026, 2027));
    QCOMPARE(counts(), (QList<qsizetype>{1, 3, 1, 1, 3, 3}));
    document.undoStack()->undo();
    QCOMPARE(counts(), (QList<qsizetype>{1, 5, 2, 2, 4, 4}));
    QVERIFY(document.chooseReading(sample::frameFigure(document.programme(), sample::border, 2024, u"Forprosjekt"_s, 2024), u"left"_s));
    QCOMPARE(counts(), (QList<qsizetype>{3, 5, 2, 2, 5, 5}));
    QCOMPARE(document.addReading(sample::newMandate()), Adoption::Added);
    QCOMPARE(counts(), (QList<qsizetype>{3, 6, 3, 3, 6, 6}));
    QCOMPARE(mandate.last().at(1).toInt(), 2027);
}

void tst_DocumentChanges::anAnnouncementSeesTheNewPlan()
{
    ProgrammeDocument document;
    fill(document);
    const Plan before = document.plan();
    Plan seen;
    connect(&document, &ProgrammeDocument::figureChanged, &document, [&] { seen = document.plan(); });
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(seen != before);
    QVERIFY(seen == currentPlan(document.programme()));
    document.undoStack()->undo();
    QVERIFY(seen == before);
}

void tst_DocumentChanges::aReadingIsOneStep()
{
    ProgrammeDocument document;
    QCOMPARE(document.addReading(sample::newMandate()), Adoption::Added);
    QCOMPARE(document.addReading(sample::newMandate()), Adoption::AlreadyThere);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.programme() == newProgramme());
}

void tst_DocumentChanges::aWaitingReadingReplaces()
{
    ProgrammeDocument document;
    fill(document);
    QCOMPARE(document.programme().waiting.size(), std::size_t(1));
    document.replaceReading(Reading(document.programme().waiting.front()));
    QVERIFY(document.programme().waiting.empty());
    QCOMPARE(figureAt(document, frame(measures2025, {}, 2025)).amount->ore(), qint64(4'100'000'000));
}

void tst_DocumentChanges::modified()
{
    ProgrammeDocument document;
    fill(document);
    QSignalSpy spy(&document, &ProgrammeDocument::modifiedChanged);
    QVERIFY(!document.isModified());
    QVERIFY(document.enter(frame2026(document), u"1"));
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QVERIFY(!document.isModified());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.last().front().toBool(), false);
}

QTEST_GUILESS_MAIN(tst_DocumentChanges)
#include "tst_documentchanges.moc"
