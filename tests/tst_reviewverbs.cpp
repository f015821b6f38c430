#include "support/verbs.h"

#include <QTest>

Q_DECLARE_METATYPE(ramme::sample::FigureOf)

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// What a person does in a review beside settling figures: move them to another column, say whose mandate it is, read it otherwise.
class tst_ReviewVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowIsShifted();
    void itComesBack();
    void everyRowIsShifted();
    void wordsAreShifted();
    void refuse_data();
    void refuse();
    void aShiftOutlivesAnotherReading();
    void aMandateIsAssigned();
    void anAreaOnlyReadThereGoes();
    void aRecipientOnlyReadBeforeGoes();
    void whatIsNotAssigned();
    void anotherReadingKeepsWhatWasSettled();
    void layoutsAreRenamedAndRemoved();
    void areasSaidOfALetterFollowTheirNames();
    void olderVersionsOfALayoutAreKept();

private:
    QString frames(const MandateKey &key, std::size_t row = 0) const;
    int at(const MandateKey &key, const QString &row, int year) const { return frameFigure(m_document->programme(), key.area, key.vintage, row, year); }

    std::unique_ptr<ProgrammeDocument> m_document;
};

namespace {

QString said(const Figure &figure)
{
    return figure.amount ? QString::number(figure.amount->ore() / 10'000'000) : toWord(figure.state);
}

/// What a document reads, of one mandate with a frame row of three years in the first line of a file.
Reading readingOf(const std::vector<int> &tenths)
{
    Reading reading;
    reading.file = {QString(64, u'd'), u"mandat.txt"_s, "text", u"text"_s};
    Mandate mandate;
    mandate.area = u"Digitalt helsekort for gravide"_s;
    mandate.vintage = 2030;
    mandate.source = {reading.file.sha256, 0, {}, 1};
    FrameRow row;
    int id = 1;
    for (const int tenth : tenths) {
        Figure figure = tenth ? figureOf(Money::fromKroner(qint64(tenth) * 100'000)) : Figure();
        figure.id = id++;
        figure.raw = tenth ? QString::number(tenth) : QString();
        figure.source = {reading.file.sha256, 0, QRectF(10 * id, 5, 8, 8), 2};
        row.years.push_back({2029 + id, figure});
    }
    mandate.frames = {row};
    reading.mandates = {mandate};
    return reading;
}

const MandateKey gravide{u"Digitalt helsekort for gravide"_s, 2030};

} // namespace

void tst_ReviewVerbs::init()
{
    m_document = std::make_unique<ProgrammeDocument>();
    fill(*m_document);
    QVERIFY(m_document->addFrameYear(samples2026, 2029));
    m_document->undoStack()->clear();
}

QString tst_ReviewVerbs::frames(const MandateKey &key, std::size_t row) const
{
    QStringList cells;
    for (const YearFigure &cell : m_document->mandate(key)->frames[row].years)
        cells << said(cell.figure);
    return cells.join(u' ');
}

void tst_ReviewVerbs::aRowIsShifted()
{
    QCOMPARE(frames(samples2026), u"280 not-set 0 blank"_s);
    const Figure before = *m_document->figure(at(samples2026, {}, 2027));
    QVERIFY(m_document->shiftFigures(at(samples2026, {}, 2027), Shift::Right, ShiftReach::Row));
    QCOMPARE(frames(samples2026), u"280 blank not-set 0"_s);
    const Figure &moved = *m_document->figure(at(samples2026, {}, 2028));
    QCOMPARE(moved.certainty, Certainty::Corrected);
    QCOMPARE(moved.source, before.source);
    QCOMPARE(moved.raw, before.raw);
    QVERIFY(moved.printed.has_value());
    QCOMPARE(moved.printed->state, FigureState::Zero);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Flytt tallene i raden én kolonne til høyre fra Pasientens prøvesvar 2027"_s);
    QVERIFY2(!m_document->restorePrinted(moved.id), "what is printed there is another column's");
    QVERIFY(m_document->shiftFigures(at(samples2026, {}, 2028), Shift::Left, ShiftReach::Row));
    QCOMPARE(frames(samples2026), u"280 not-set 0 blank"_s);
}

void tst_ReviewVerbs::itComesBack()
{
    const Programme before = m_document->programme();
    QVERIFY(m_document->shiftFigures(at(samples2026, {}, 2026), Shift::Right, ShiftReach::Row));
    QCOMPARE(frames(samples2026), u"blank 280 not-set 0"_s);
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == before);
}

void tst_ReviewVerbs::everyRowIsShifted()
{
    QVERIFY(m_document->chooseReading(at(border2024, u"Forprosjekt"_s, 2024), u"left"_s));
    QVERIFY(m_document->addFrameYear(border2024, 2026));
    QVERIFY(m_document->shiftFigures(at(border2024, {}, 2024), Shift::Right, ShiftReach::Table));
    QCOMPARE(frames(border2024, 0), u"blank 31 20"_s);
    QCOMPARE(frames(border2024, 1), u"blank 15 blank"_s);
    QVERIFY2(!m_document->shiftFigures(at(border2024, {}, 2025), Shift::Right, ShiftReach::Table), "it would fall out now");
}

void tst_ReviewVerbs::wordsAreShifted()
{
    const int mark = ambitionFigure(m_document->programme(), samples2026.area, 2026, 1, 2027);
    QVERIFY(m_document->shiftFigures(mark, Shift::Left, ShiftReach::Row));
    const AmbitionRow &row = m_document->mandate(samples2026)->ambitions[1];
    QCOMPARE(row.years[0].figure.state, FigureState::Text);
    QCOMPARE(row.years[0].figure.typed, u"pilot"_s);
    QCOMPARE(row.years[1].figure.state, FigureState::Blank);
}

void tst_ReviewVerbs::refuse_data()
{
    QTest::addColumn<FigureOf>("figure");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("why");
    QTest::newRow("the last figure would fall out") << frame(measures2025, {}, 2025) << true << u"falle ut"_s;
    QTest::newRow("the column to the left is taken") << frame(measures2025, {}, 2026) << false << u"ikke tom"_s;
    QTest::newRow("there is nothing to the left") << frame(measures2025, {}, 2025) << false << u"første kolonnen"_s;
    QTest::newRow("a row in doubt") << frame(border2024, u"Forprosjekt"_s, 2024) << true << u"i tvil"_s;
    QTest::newRow("no figure") << FigureOf([](const Programme &) { return 99'999; }) << true << u"finnes ikke"_s;
}

void tst_ReviewVerbs::refuse()
{
    QFETCH(FigureOf, figure);
    QFETCH(bool, right);
    QFETCH(QString, why);
    const Programme before = m_document->programme();
    const Done done = m_document->shiftFigures(figure(before), right ? Shift::Right : Shift::Left, ShiftReach::Row);
    QVERIFY(!done);
    QVERIFY2(done.error().contains(why), qPrintable(done.error()));
    QVERIFY(m_document->programme() == before);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void tst_ReviewVerbs::aShiftOutlivesAnotherReading()
{
    const Reading reading = readingOf({90, 80, 0});
    QCOMPARE(m_document->addReading(reading), Adoption::Added);
    QVERIFY(m_document->shiftFigures(at(gravide, {}, 2031), Shift::Right, ShiftReach::Row));
    QCOMPARE(frames(gravide), u"blank 90 80"_s);
    const Source where = m_document->figure(at(gravide, {}, 2032))->source;
    QVERIFY(m_document->takeReading(reading, reading, {}, u"Les på nytt"_s));
    QCOMPARE(frames(gravide), u"blank 90 80"_s);
    QCOMPARE(m_document->figure(at(gravide, {}, 2032))->source, where);
    QVERIFY(m_document->programme().findings.empty() || m_document->programme().findings.back().rule != "correction-lost"_L1);
}

void tst_ReviewVerbs::aMandateIsAssigned()
{
    const std::size_t areas = m_document->programme().areas.size();
    Layout layout;
    layout.table = {u"ab"_s, 3, 2, {}, {}, {}, u"Noe nytt"_s, 0};
    const Programme before = m_document->programme();
    QVERIFY(m_document->assignMandate(samples2026, {u"Noe  nytt "_s, 2026}, {layout}));
    QVERIFY(!m_document->mandate(samples2026));
    QVERIFY(m_document->mandate({u"Noe nytt"_s, 2026}));
    QCOMPARE(m_document->programme().areas.size(), areas + 1);
    QCOMPARE(m_document->programme().layouts.size(), std::size_t(1));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(std::none_of(m_document->programme().findings.begin(), m_document->programme().findings.end(),
                         [](const Finding &finding) { return finding.area == samples2026.area && finding.vintage == 2026; }));
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == before);
}

void tst_ReviewVerbs::anAreaOnlyReadThereGoes()
{
    Reading reading = readingOf({90, 80, 0});
    reading.areas = {{u"Pasientens mandatt"_s, u"PM"_s, {}}};
    reading.mandates.front().area = u"Pasientens mandatt"_s;
    reading.findings = {{u"new-area"_s, Severity::Note, u"Nytt"_s, u"Pasientens mandatt"_s, 0, {reading.file.sha256, 0, {}, 1}, 0}};
    QCOMPARE(m_document->addReading(reading), Adoption::Added);
    QVERIFY(findArea(m_document->programme(), u"Pasientens mandatt"));
    const Programme before = m_document->programme();
    QVERIFY(m_document->assignMandate({u"Pasientens mandatt"_s, 2030}, gravide, {}));
    QVERIFY(!findArea(m_document->programme(), u"Pasientens mandatt"));
    QVERIFY(std::none_of(m_document->programme().findings.begin(), m_document->programme().findings.end(), [](const Finding &one) { return one.rule == "new-area"_L1; }));
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == before);
}

void tst_ReviewVerbs::aRecipientOnlyReadBeforeGoes()
{
    const auto knows = [&](const QString &name) {
        const auto &all = m_document->programme().recipients;
        return std::any_of(all.begin(), all.end(), [&](const Recipient &one) { return one.shortName == name; });
    };
    Reading was = readingOf({90, 80, 0});
    was.recipients = {{u"Merknad"_s, u"Merknad"_s, {}}};
    QCOMPARE(m_document->addReading(was), Adoption::Added);
    QVERIFY(knows(u"Merknad"_s));
    QVERIFY(m_document->takeReading(was, readingOf({90, 80, 0}), {}, u"Les på nytt"_s));
    QVERIFY(!knows(u"Merknad"_s));
    QVERIFY(knows(u"NHN"_s) && knows(u"Hdir"_s));
}

void tst_ReviewVerbs::whatIsNotAssigned()
{
    QVERIFY(m_document->assignMandate(measures2025, {sample::samples, 2025}, {}));
    QCOMPARE(m_document->programme().areas.size(), sample::programme().areas.size());
    const Done taken = m_document->assignMandate({sample::samples, 2025}, samples2026, {});
    QVERIFY(!taken);
    QVERIFY(taken.error().contains(u"fra før"_s));
    QVERIFY(!m_document->assignMandate({sample::samples, 2025}, {u" "_s, 2025}, {}));
    QVERIFY(!m_document->assignMandate({sample::samples, 2025}, {sample::samples, 25}, {}));
    QVERIFY(!m_document->assignMandate({u"Ukjent"_s, 2025}, {sample::samples, 2025}, {}));
}

void tst_ReviewVerbs::anotherReadingKeepsWhatWasSettled()
{
    const Reading was = readingOf({90, 80, 0});
    QCOMPARE(m_document->addReading(was), Adoption::Added);
    QVERIFY(m_document->setPriceBase(gravide, PriceBase::ofYear(2030)));
    QVERIFY(m_document->enter(at(gravide, {}, 2031), u"9,5"_s));
    m_document->undoStack()->clear();
    const Programme before = m_document->programme();
    Layout layout;
    layout.table = {was.file.sha256, 2, 2, TableLayout::Kind::Frames, {}, {}, {}, 0};
    const Reading now = readingOf({90, 0, 80});
    QVERIFY(m_document->takeReading(was, now, {layout}, u"Les tabellen på nytt"_s));
    QCOMPARE(frames(gravide), u"95 blank 80"_s);
    QCOMPARE(m_document->mandate(gravide)->priceBase, PriceBase::ofYear(2030));
    QCOMPARE(m_document->programme().layouts, std::vector<Layout>{layout});
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Les tabellen på nytt"_s);
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == before);
}

void tst_ReviewVerbs::areasSaidOfALetterFollowTheirNames()
{
    Layout layout;
    layout.name = u"Brev"_s;
    layout.table.kind = TableLayout::Kind::Letter;
    layout.table.itemAreas = {{{}, u"drift"_s, gravide.area}, {{}, u"annet"_s, {}}};
    QVERIFY(m_document->setLayouts({layout}, u"Husk"_s));
    QVERIFY(m_document->renameArea(gravide.area, u"Helsekortet"_s));
    const std::vector<LetterItemArea> expected{{{}, u"drift"_s, u"Helsekortet"_s}, {{}, u"annet"_s, {}}};
    QVERIFY(m_document->programme().layouts.front().table.itemAreas == expected);
}

void tst_ReviewVerbs::layoutsAreRenamedAndRemoved()
{
    Programme programme = sample::programme();
    Layout layout;
    layout.name = u"Rammer"_s;
    Layout other;
    other.name = u"Fordeling"_s;
    programme.layouts = {layout, other};
    m_document->clear(programme);
    QVERIFY(m_document->renameLayout(u"Rammer"_s, u" Årets  rammer "_s));
    QCOMPARE(m_document->programme().layouts.front().name, u"Årets rammer"_s);
    QVERIFY(!m_document->renameLayout(u"Fordeling"_s, u"Årets rammer"_s));
    QVERIFY(!m_document->renameLayout(u"Fordeling"_s, u" "_s));
    QVERIFY(!m_document->renameLayout(u"Ukjent"_s, u"Kjent"_s));
    QVERIFY(m_document->removeLayout(u"Årets rammer"_s));
    QVERIFY(!m_document->removeLayout(u"Årets rammer"_s));
    QCOMPARE(m_document->programme().layouts.size(), std::size_t(1));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == programme);
}

void tst_ReviewVerbs::olderVersionsOfALayoutAreKept()
{
    Programme programme = sample::programme();
    Layout first;
    first.name = u"Rammer"_s;
    first.table = {u"ab"_s, 7, 3, TableLayout::Kind::Frames, {}, {}, {}, 0};
    programme.layouts = {first};
    m_document->clear(programme);
    Layout changed = first;
    changed.table.kind = TableLayout::Kind::Ambitions;
    QVERIFY(m_document->learnLayouts({first}, {changed}, u"Husk oppsettet"_s));
    QCOMPARE(m_document->programme().layouts.front().version, 2);
    QCOMPARE(m_document->programme().formerLayouts, std::vector<FormerLayout>{{first}});
    QVERIFY(!m_document->takeBackLayout(u"Rammer"_s, 2));
    QVERIFY(!m_document->takeBackLayout(u"Ukjent"_s, 1));
    QVERIFY(m_document->renameLayout(u"Rammer"_s, u"Årets rammer"_s));
    QVERIFY(m_document->takeBackLayout(u"Årets rammer"_s, 1));
    const Programme taken = m_document->programme();
    QCOMPARE(taken.layouts.front().version, 3);
    QVERIFY(taken.layouts.front().table == first.table);
    QCOMPARE(taken.formerLayouts.size(), std::size_t(2));
    QCOMPARE(taken.formerLayouts.back().layout.version, 2);
    QVERIFY(m_document->removeLayout(u"Årets rammer"_s));
    QVERIFY2(m_document->programme().formerLayouts.empty(), "they go with it");
    m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == taken);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QVERIFY(m_document->programme() == programme);
}

QTEST_GUILESS_MAIN(tst_ReviewVerbs)
#include "tst_reviewverbs.moc"
