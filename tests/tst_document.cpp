#include "support/verbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// Every change a person can make to a programme: it does what it says, is one step of undo, and comes back exactly.
class tst_Document : public QObject
{
    Q_OBJECT

private slots:
    void verb_data();
    void verb();
    void sameAgain_data();
    void sameAgain();
    void refuse_data();
    void refuse();
};

void tst_Document::verb_data()
{
    using D = ProgrammeDocument;
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("text");

    QTest::newRow("a frame is typed") << enter(frame(samples2026, {}, 2026), u"29,5"_s) << u"Endre Pasientens prøvesvar 2026 til 29,5 mill. kroner"_s;
    QTest::newRow("a frame of a named row is typed")
        << enter(frame(border2024, u"Forprosjekt"_s, 2024), u"1,5"_s) << u"Endre MyHealth@EU, Forprosjekt 2024 til 1,5 mill. kroner"_s;
    QTest::newRow("a frame is emptied") << enter(frame(samples2026, {}, 2026), u""_s) << u"Endre Pasientens prøvesvar 2026 til blank"_s;
    QTest::newRow("a frame is not set") << enter(frame(samples2026, {}, 2026), u"-"_s) << u"Endre Pasientens prøvesvar 2026 til ikke fastsatt"_s;
    QTest::newRow("a split is typed")
        << enter(split(measures2025, {}, u"NHN"_s), u"24"_s) << u"Endre NHN for Pasientens måledata 2025 til 24,0 mill. kroner"_s;
    QTest::newRow("a line of a split is typed")
        << enter(split(samples2026, u"Tildeling"_s, u"Hdir"_s), u"0"_s) << u"Endre Hdir for Pasientens prøvesvar, Tildeling 2026 til 0,0 mill. kroner"_s;
    QTest::newRow("an ambition gets a share")
        << enter(ambition(samples2026, 0, 2026), u"45 %"_s) << u"Endre ambisjonen «Laboratorier sender svar» 2026 til 45\u00a0%"_s;
    QTest::newRow("an ambition gets a mark")
        << enter(ambition(samples2026, 1, 2026), u"(x)"_s) << u"Endre ambisjonen «Leger ser svar» 2026 til «(x)»"_s;
    QTest::newRow("a reading is chosen") << Verb([](D &document) {
        return document.chooseReading(frame(border2024, u"Forprosjekt"_s, 2024)(document.programme()), u"left"_s);
    }) << u"Velg lesning «left» av MyHealth@EU, Forprosjekt (mandat 2024)"_s;
    QTest::newRow("a decided figure is confirmed") << Verb([](D &document) {
        return document.confirm(frame(measures2025, {}, 2026)(document.programme()));
    }) << u"Bekreft Pasientens måledata 2026"_s;

    QTest::newRow("a mandate is created") << call(&D::createMandate, MandateKey{sample::samples, 2027}, QDate(), PriceBase())
                                          << u"Opprett mandat for Pasientens prøvesvar fra 2027"_s;
    QTest::newRow("a mandate is removed") << call(&D::removeMandate, measures2025) << u"Slett mandatet for Pasientens måledata fra 2025"_s;
    QTest::newRow("a price base is set") << call(&D::setPriceBase, border2024, PriceBase::ofYear(2024))
                                         << u"Sett prisnivået i MyHealth@EU (mandat 2024) til 2024-kroner"_s;
    QTest::newRow("a date is taken away") << call(&D::setAdopted, samples2026, QDate()) << u"Sett datoen for Pasientens prøvesvar (mandat 2026) til ikke oppgitt"_s;
    QTest::newRow("a vintage is changed") << call(&D::setVintage, measures2025, 2026) << u"Sett mandatåret for Pasientens måledata fra 2025 til 2026"_s;

    QTest::newRow("a mandate is given another area") << call(&D::assignMandate, measures2025, MandateKey{u"Pasientens timeavtaler"_s, 2025}, std::vector<Layout>())
                                                    << u"Gi mandatet for Pasientens måledata fra 2025 området Pasientens timeavtaler"_s;

    QTest::newRow("a frame row is added") << call(&D::addFrameRow, samples2026, u"Utvidelse"_s, -1)
                                          << u"Legg til rammerad Pasientens prøvesvar, Utvidelse (mandat 2026)"_s;
    QTest::newRow("a frame row is removed") << call(&D::removeFrameRow, border2024, 1) << u"Slett rammerad MyHealth@EU, Forprosjekt (mandat 2024)"_s;
    QTest::newRow("a frame row is renamed") << call(&D::renameFrameRow, border2024, 1, u"Forstudie"_s)
                                            << u"Gi rammeraden MyHealth@EU, Forprosjekt navnet MyHealth@EU, Forstudie (mandat 2024)"_s;
    QTest::newRow("a year is added to the frames") << call(&D::addFrameYear, samples2026, 2029)
                                                   << u"Legg til 2029 i rammene for Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a year is removed from the frames") << call(&D::removeFrameYear, samples2026, 2026)
                                                       << u"Slett 2026 i rammene for Pasientens prøvesvar (mandat 2026)"_s;

    QTest::newRow("a line is added to the split") << call(&D::addSplitLine, samples2026, 2026, u"Drift"_s, LineKind::Operations, 1)
                                                  << u"Legg til linjen «Drift» i fordelingen av Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a line is removed from the split") << call(&D::removeSplitLine, samples2026, 0)
                                                      << u"Slett linjen «Tildeling» i fordelingen av Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a line of the split is renamed")
        << call(&D::renameSplitLine, samples2026, 0, u"Bevilgning"_s)
        << u"Gi linjen «Tildeling» navnet «Bevilgning» i fordelingen av Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a line of the split is of another kind") << call(&D::setSplitLineKind, samples2026, 0, LineKind::Operations)
                                                            << u"Regn linjen «Tildeling» i Pasientens prøvesvar (mandat 2026) som drift og forvaltning"_s;
    QTest::newRow("a line of the split is for another year") << call(&D::setSplitLineYear, samples2026, 0, 2027)
                                                             << u"Sett budsjettåret for linjen «Tildeling» i Pasientens prøvesvar (mandat 2026) til 2027"_s;
    QTest::newRow("a recipient is added to the split") << call(&D::addSplitRecipient, samples2026, u"RHF"_s)
                                                       << u"Legg til mottakeren RHF i fordelingen av Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a recipient is removed from the split") << call(&D::removeSplitRecipient, samples2026, u"Hdir"_s)
                                                           << u"Slett mottakeren Hdir i fordelingen av Pasientens prøvesvar (mandat 2026)"_s;

    QTest::newRow("an ambition is added") << call(&D::addAmbition, samples2026, u"Drift"_s, u"Svar deles"_s, QStringList{u"NHN"_s}, 0)
                                          << u"Legg til ambisjonen «Svar deles» i Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("an ambition is removed") << call(&D::removeAmbition, samples2026, 1)
                                            << u"Slett ambisjonen «Leger ser svar» i Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("an ambition is in another section") << call(&D::setAmbitionSection, samples2026, 1, u"Bruk"_s)
                                                       << u"Sett området for ambisjonen «Leger ser svar» til «Bruk»"_s;
    QTest::newRow("an ambition is reworded") << call(&D::setAmbitionText, samples2026, 1, u"Leger bruker svar"_s)
                                             << u"Endre ambisjonen «Leger ser svar» til «Leger bruker svar»"_s;
    QTest::newRow("an ambition gets actors") << call(&D::setAmbitionActors, samples2026, 1, QStringList{u"Kommune"_s, u"RHF"_s})
                                             << u"Sett aktørene for ambisjonen «Leger ser svar» til Kommune, RHF"_s;
    QTest::newRow("a year is added to the ambitions") << call(&D::addAmbitionYear, samples2026, 2028)
                                                      << u"Legg til 2028 i ambisjonene for Pasientens prøvesvar (mandat 2026)"_s;
    QTest::newRow("a year is removed from the ambitions") << call(&D::removeAmbitionYear, samples2026, 2027)
                                                          << u"Slett 2027 i ambisjonene for Pasientens prøvesvar (mandat 2026)"_s;

    QTest::newRow("the basis is changed") << call(&D::setBasis, Basis{Basis::Kind::OwnYear, 0}) << u"Vis planen etter årets eget mandat"_s;
    QTest::newRow("a cell is pinned") << call(&D::pin, Pin{sample::samples, {}, 2026, 2026}) << u"Bruk mandat 2026 for Pasientens prøvesvar 2026"_s;
    QTest::newRow("a cell is unpinned") << call(&D::unpin, sample::measures, QString(), 2025) << u"Følg grunnlaget for Pasientens måledata 2025"_s;
    QTest::newRow("a key is chosen") << call(&D::setAllocationKey, AllocationKey{sample::samples, AllocationKey::Kind::None, 0, {}, false})
                                     << u"Endre fordelingsnøkkelen for Pasientens prøvesvar"_s;

    QTest::newRow("a document is read") << Verb([](D &document) {
        return document.addReading(sample::newMandate()) == Adoption::Added ? done() : Error{u"not added"_s};
    }) << u"Les inn kritisk.txt"_s;
    QTest::newRow("a waiting reading is used") << Verb([](D &document) {
        document.replaceReading(Reading(document.programme().waiting.front()));
        return done();
    }) << u"Erstatt med ny lesning av mandater-ny.txt"_s;
    QTest::newRow("a waiting reading is let go") << Verb([](D &document) {
        return document.dropWaiting(document.programme().waiting.front().file.sha256);
    }) << u"Forkast ny lesning av mandater-ny.txt"_s;
    QTest::newRow("an area is created") << call(&D::createArea, Area{u"Pasientens timeavtaler"_s, u"PTA"_s, {}}) << u"Opprett området Pasientens timeavtaler"_s;
    QTest::newRow("an area is renamed") << call(&D::renameArea, sample::measures, u"Måledata"_s) << u"Gi området Pasientens måledata navnet Måledata"_s;
    QTest::newRow("an area gets another short name") << call(&D::changeArea, sample::measures, Area{sample::measures, u"MÅL"_s, {}})
                                                     << u"Endre området Pasientens måledata"_s;
    QTest::newRow("an area is removed") << call(&D::removeArea, u"Digitalt helsekort for gravide"_s) << u"Slett området Digitalt helsekort for gravide"_s;
    QTest::newRow("a recipient is created") << call(&D::createRecipient, Recipient{u"KS"_s, u"KS"_s, {}}) << u"Opprett mottakeren KS"_s;
    QTest::newRow("a recipient is removed") << call(&D::removeRecipient, u"RHF"_s) << u"Slett mottakeren RHF"_s;
}

void tst_Document::verb()
{
    QFETCH(Verb, verb);
    QFETCH(QString, text);
    ProgrammeDocument document;
    fill(document);
    const Programme start = document.programme();

    const Done answer = verb(document);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error()));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), text);
    const Programme after = document.programme();
    QVERIFY(after != start);
    document.undoStack()->undo();
    QVERIFY(document.programme() == start);
    document.undoStack()->redo();
    QVERIFY(document.programme() == after);
}

void tst_Document::sameAgain_data()
{
    using D = ProgrammeDocument;
    QTest::addColumn<Verb>("verb");
    QTest::newRow("the same amount") << enter(frame(samples2026, {}, 2026), u"28,00"_s);
    QTest::newRow("the same blank") << enter(ambition(samples2026, 1, 2026), u" "_s);
    QTest::newRow("the same mark") << enter(ambition(samples2026, 0, 2027), u"x"_s);
    QTest::newRow("the same share") << enter(ambition(samples2026, 0, 2026), u"40%"_s);
    QTest::newRow("a certain figure is confirmed") << Verb([](D &document) { return document.confirm(frame2026(document)); });
    QTest::newRow("an untouched figure goes back") << Verb([](D &document) { return document.restorePrinted(frame2026(document)); });
    QTest::newRow("the same price base") << call(&D::setPriceBase, measures2025, PriceBase::ofYear(2024));
    QTest::newRow("the same date") << call(&D::setAdopted, samples2026, QDate(2026, 1, 20));
    QTest::newRow("the same vintage") << call(&D::setVintage, samples2026, 2026);
    QTest::newRow("the same row name") << call(&D::renameFrameRow, border2024, 1, u"Forprosjekt"_s);
    QTest::newRow("a year that is there") << call(&D::addFrameYear, samples2026, 2027);
    QTest::newRow("a year that is not there goes") << call(&D::removeFrameYear, samples2026, 2040);
    QTest::newRow("a recipient that is there") << call(&D::addSplitRecipient, samples2026, u"NHN"_s);
    QTest::newRow("the same kind") << call(&D::setSplitLineKind, samples2026, 0, LineKind::Award);
    QTest::newRow("the same actors") << call(&D::setAmbitionActors, samples2026, 0, QStringList{u"RHF"_s, u"NHN"_s});
    QTest::newRow("the same basis") << call(&D::setBasis, Basis());
    QTest::newRow("the same pin") << call(&D::pin, Pin{sample::measures, {}, 2025, 2025});
    QTest::newRow("no such pin") << call(&D::unpin, sample::samples, QString(), 2026);
    QTest::newRow("the default key") << call(&D::setAllocationKey, AllocationKey{sample::samples, AllocationKey::Kind::LatestSplit, 0, {}, false});
    QTest::newRow("the same area") << call(&D::renameArea, sample::measures, sample::measures);
    QTest::newRow("the same document") << Verb([](D &document) {
        Reading again;
        again.file = document.programme().files.front();
        return document.addReading(again) == Adoption::AlreadyThere ? done() : Error{u"added"_s};
    });
}

void tst_Document::sameAgain()
{
    QFETCH(Verb, verb);
    ProgrammeDocument document;
    fill(document);
    const Programme start = document.programme();
    QSignalSpy plan(&document, &ProgrammeDocument::planChanged);
    const Done answer = verb(document);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error()));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(plan.count(), 0);
    QVERIFY(document.programme() == start);
}

void tst_Document::refuse_data()
{
    using D = ProgrammeDocument;
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such figure") << Verb([](D &document) { return document.correct(99'999, Entry::blank()); }) << u"finnes ikke lenger"_s;
    QTest::newRow("no amount") << enter(frame(samples2026, {}, 2026), u"mye"_s) << u"ikke et beløp"_s;
    QTest::newRow("a date") << enter(frame(samples2026, {}, 2026), u"11.25"_s) << u"dato"_s;
    QTest::newRow("a share over a hundred") << enter(ambition(samples2026, 0, 2026), u"140 %"_s) << u"over 100 %"_s;
    QTest::newRow("a bare number among ambitions") << enter(ambition(samples2026, 0, 2026), u"80"_s) << u"skriv 80 %"_s;
    QTest::newRow("an amount without one") << Verb([](D &document) {
        return document.correct(frame2026(document), Entry{FigureState::Amount, {}, {}, {}});
    }) << u"kan ikke skrives inn"_s;
    QTest::newRow("an amount beyond the limit") << Verb([](D &document) {
        return document.correct(frame2026(document), Entry::of(Money::limit() + Money::fromOre(1)));
    }) << u"for stort"_s;
    QTest::newRow("no such reading") << Verb([](D &document) {
        return document.chooseReading(frame(border2024, u"Forprosjekt"_s, 2024)(document.programme()), u"middle"_s);
    }) << u"ingen lesning"_s;
    QTest::newRow("an open question is confirmed") << Verb([](D &document) {
        return document.confirm(frame(border2024, u"Forprosjekt"_s, 2024)(document.programme()));
    }) << u"velg en av lesningene"_s;
    QTest::newRow("a mandate that is there") << call(&D::createMandate, samples2026, QDate(), PriceBase()) << u"fra før"_s;
    QTest::newRow("a mandate of an unknown area") << call(&D::createMandate, MandateKey{u"Ukjent"_s, 2026}, QDate(), PriceBase()) << u"ikke kjent"_s;
    QTest::newRow("a mandate of no year") << call(&D::createMandate, MandateKey{sample::samples, 26}, QDate(), PriceBase()) << u"ikke et årstall"_s;
    QTest::newRow("no such mandate goes") << call(&D::removeMandate, MandateKey{sample::samples, 2030}) << u"finnes ikke"_s;
    QTest::newRow("a row that is there") << call(&D::addFrameRow, border2024, u"Forprosjekt"_s, -1) << u"fra før"_s;
    QTest::newRow("a row out of reach") << call(&D::removeFrameRow, border2024, 2) << u"finnes ikke lenger"_s;
    QTest::newRow("a row renamed like another") << call(&D::renameFrameRow, border2024, 1, QString()) << u"fra før"_s;
    QTest::newRow("a line that is there") << call(&D::addSplitLine, samples2026, 2026, u"Tildeling"_s, LineKind::Award, -1) << u"fra før"_s;
    QTest::newRow("a line renamed like another") << call(&D::renameSplitLine, samples2026, 0, u"Ubrukte midler"_s) << u"fra før"_s;
    QTest::newRow("a recipient no one knows") << call(&D::addSplitRecipient, samples2026, u"XYZ"_s) << u"ikke kjent"_s;
    QTest::newRow("an ambition out of reach") << call(&D::removeAmbition, samples2026, 2) << u"finnes ikke lenger"_s;
    QTest::newRow("a pin to no mandate") << call(&D::pin, Pin{sample::samples, {}, 2026, 2031}) << u"finnes ikke"_s;
    QTest::newRow("shares of nothing") << call(&D::setAllocationKey, AllocationKey{sample::samples, AllocationKey::Kind::Shares, 0, {{u"NHN"_s, 0}}, false})
                                       << u"større enn null"_s;
    QTest::newRow("an area that is there") << call(&D::createArea, Area{sample::samples, {}, {}}) << u"fra før"_s;
    QTest::newRow("an area renamed like another") << call(&D::renameArea, sample::samples, sample::measures) << u"fra før"_s;
    QTest::newRow("an area with mandates goes") << call(&D::removeArea, sample::samples) << u"har mandater"_s;
    QTest::newRow("a recipient in use goes") << call(&D::removeRecipient, u"NHN"_s) << u"kan ikke slettes"_s;
    QTest::newRow("a recipient named like a sum") << call(&D::createRecipient, Recipient{u"total"_s, {}, {}}) << u"fra før"_s;
    QTest::newRow("no path to save to") << call(&D::save, Carrier()) << u"velg først"_s;
}

void tst_Document::refuse()
{
    QFETCH(Verb, verb);
    QFETCH(QString, reason);
    ProgrammeDocument document;
    fill(document);
    const Programme start = document.programme();
    const Done answer = verb(document);
    QVERIFY(!answer);
    QVERIFY2(answer.error().contains(reason), qPrintable(answer.error()));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.programme() == start);
}

QTEST_GUILESS_MAIN(tst_Document)
#include "tst_document.moc"
