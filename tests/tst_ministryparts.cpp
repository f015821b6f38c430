#include "domain/figures.h"
#include "planning/overlay.h"
#include "report/displayed.h"
#include "report/ministry/ministryparts.h"
#include "report/reportbuilder.h"
#include "report/reportwriters.h"
#include "report/sourcerows.h"
#include "report/wording.h"
#include "report/writers.h"
#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

/// The tables of mandates and letters as the ministry prints them, made of the plan.
class tst_MinistryParts : public QObject
{
    Q_OBJECT

private slots:
    void aMandateHasItsThreeTables();
    void undividedMoneyIsNamedByItsRow();
    void whatIsBoundIsTold();
    void sumsSayWhatIsOpenAndMixed();
    void aSplitAndALetterSayTheirPriceBases();
    void sumsSayWhatTheyLackOrHoldTwice();
    void aLetterIsOfThePlansAmounts();
    void whatTheLetterDoesNotNameIsApart();
    void aLetterWithoutOneBeforeIsAList();
    void aScenarioShowsInBoth();
    void inTheUnitOfTheForm();
    void theYearIsTheNewestWhereNoneIsSaid();

private:
    static Programme example()
    {
        Programme programme = build::programme({
            mandate(u"Alfa"_s, 2026, {frames({{2026, amount(5000)}, {2027, amount(4000)}, {2028, amount(3000)}})}, {split(2026, {{u"NHN"_s, amount(3000)}, {u"Hdir"_s, amount(2000)}})}),
            mandate(u"Alfa"_s, 2027, {frames({{2027, amount(4250)}, {2028, amount(3000)}})},
                    {split(2027, {{u"NHN"_s, amount(1500)}, {u"Hdir"_s, amount(1000)}}, LineKind::Award, u"Tildelt"_s), split(2027, {{u"NHN"_s, amount(1250)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::Operations, u"Drift"_s),
                     split(2027, {{u"NHN"_s, amount(500)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::CarryOver, u"Ubrukt"_s)}),
            mandate(u"Beta"_s, 2027, {frames({{2027, amount(900)}})}, {split(2027, {{u"NHN"_s, amount(600)}, {u"Hdir"_s, amount(300)}})}),
        });
        programme.mandates[1].ambitions = {{u"Kilder"_s, u"Alle sender"_s, {u"RHF"_s, u"Kommune"_s}, Certainty::Certain, {{2027, percent(2500)}, {2028, percent(10'000)}}, {}},
                                           {u"Kilder"_s, u"Noen sender"_s, {u"Kommune"_s}, Certainty::Certain, {{2028, percent(5000)}}, {}},
                                           {u"Brukere"_s, u"Alle leser"_s, {}, Certainty::Certain, {}, {}}};
        Letter letter;
        letter.recipient = u"NHN"_s;
        letter.year = 2027;
        letter.posts = {{701, 21, u"Drift"_s, amount(3850)}, {701, 70, u"NHN"_s, amount(7124)}};
        letter.breakdown = {{u"samhandling"_s, std::nullopt, {}, amount(3250)}, {u"til Alfa"_s, u"Alfa"_s, u"samhandling"_s, amount(3250)}, {u"til Beta"_s, u"Beta"_s, {}, amount(600)}};
        programme.letters = {letter};
        programme.recipients[0].name = u"Norsk helsenett SF"_s;
        programme.recipients[1].name = u"Helsedirektoratet"_s;
        int id = 0;
        visitFigures(programme, [&id](Figure &figure) { figure.id = ++id; });
        return programme;
    }
    static Figure percent(int hundredths)
    {
        Figure figure;
        figure.state = FigureState::Percent;
        figure.percent = hundredths;
        return figure;
    }
    static ShownPlan shownOf(const Programme &programme, const Scenario *scenario = nullptr) { return ShownPlan(programme, {}, scenario); }
    static QStringList rowsOf(const Table &table)
    {
        QStringList rows;
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells)
                cells.append(shownText(cell, displayed(table, {}).look));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }
};

void tst_MinistryParts::aMandateHasItsThreeTables()
{
    const Programme programme = example();
    const std::vector<ReportPart> parts = mandateParts(programme, shownOf(programme), {u"Alfa"_s}, 2027);
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts.front().heading, u"Mandat for Alfa, 2027"_s);
    const std::vector<const Table *> tables = tablesOf(parts.front());
    QCOMPARE(tables.size(), std::size_t(3));
    QCOMPARE(rowsOf(*tables[0]), QStringList{u"Alfa|42,5|30,0|72,5"_s});
    QCOMPARE(tables[1]->title, u"Fordeling av midler mellom Norsk helsenett SF (NHN) og Helsedirektoratet (Hdir) for 2027"_s);
    QCOMPARE(rowsOf(*tables[1]), (QStringList{u"Tildeling i 2027|15,0|10,0|25,0"_s, u"Tildeling i 2027 til drift og forvaltning|12,5||12,5"_s, u"Ubrukte midler fra 2026|5,0||5,0"_s, u"Økonomisk ramme 2027|32,5|10,0|42,5"_s}));
    QCOMPARE(rowsOf(*tables[2]), (QStringList{u"Kilder||||"_s, u"Alle sender|x|x|25\u00a0%|100\u00a0%"_s, u"Noen sender||x||50\u00a0%"_s, u"Brukere||||"_s, u"Alle leser||||"_s}));
    QCOMPARE(tables[1]->columns.front().heading, u"Finansiering"_s);
    // Every total knows what it adds up, down and across.
    const TableCell &total = tables[1]->rows.back().cells.back();
    QCOMPARE(total.sums.size(), std::size_t(3));
    QCOMPARE(total.otherSums.size(), std::size_t(1));
}

void tst_MinistryParts::undividedMoneyIsNamedByItsRow()
{
    const Programme programme = example();
    const std::vector<ReportPart> parts = mandateParts(programme, shownOf(programme), {u"Beta"_s}, 2027);
    QCOMPARE(rowsOf(*tablesOf(parts.front())[1]), QStringList{u"Beta|6,0|3,0|9,0"_s});
    QCOMPARE(tablesOf(parts.front())[1]->columns.front().heading, u"Samhandlingsområde"_s);
    QCOMPARE(mandateParts(programme, shownOf(programme), {}, 2027).size(), std::size_t(2));
    QVERIFY(mandateParts(programme, shownOf(programme), {}, 2040).empty());
}

/// By a footnote at the recipient's first amount, in the year it is bound for, with its source.
void tst_MinistryParts::whatIsBoundIsTold()
{
    Programme programme = example();
    programme.mandates[1].earmarks = {{2027, u"Hdir"_s, Earmark::Bound::AtLeast, u"opplæring"_s, amount(600)}, {2028, u"Hdir"_s, Earmark::Bound::Exact, u"drift"_s, amount(100)}, {2027, u"NHN"_s, Earmark::Bound::Exact, u"tester"_s, amount(50)}};
    programme.mandates[1].earmarks[0].figure.id = 77;
    const ReportPart part = mandateParts(programme, shownOf(programme), {u"Alfa"_s}, 2027).front();
    const Table &split = *tablesOf(part)[1];
    QCOMPARE(split.notes.size(), std::size_t(2));
    QStringList said;
    for (const TableCell &cell : split.rows.front().cells) {
        for (const std::size_t note : cell.notes)
            said.append(shownNote(split.notes[note], displayed(split, {}).look));
    }
    QCOMPARE(said, (QStringList{u"Av midlene til NHN er 0,5 mill. kroner øremerket: tester."_s, u"Av midlene til Hdir er minst 6,0 mill. kroner øremerket: opplæring."_s}));
    QVERIFY(std::ranges::any_of(split.notes, [](const TableNote &note) { return note.origin.figures == std::vector<int>{77}; }));
}

void tst_MinistryParts::sumsSayWhatIsOpenAndMixed()
{
    Programme programme = build::programme({mandate(u"Alfa"_s, 2027, {frames({{2027, amount(1000)}, {2028, state(FigureState::NotSet)}}), frames({{2027, amount(500)}, {2028, state(FigureState::NotSet)}}, u"Mer"_s)}, {})});
    programme.mandates.push_back(mandate(u"Alfa"_s, 2029, {frames({{2029, amount(100)}})}, {}, PriceBase()));
    const ReportPart part = mandateParts(programme, shownOf(programme), {}, 2027).front();
    const Table &table = *tablesOf(part).front();
    const auto says = [&](std::size_t row, std::size_t column, const TableNote &note) {
        return std::ranges::any_of(table.rows[row].cells[column].notes, [&](std::size_t index) { return table.notes[index] == note; });
    };
    QCOMPARE(rowsOf(table).last(), u"Sum|15,0||1,0|16,0"_s);
    QVERIFY(says(0, 4, TableText::incomplete()));
    QVERIFY(says(0, 4, TableText::mixedBases()));
    QVERIFY(says(2, 4, TableText::incomplete()) && says(2, 4, TableText::mixedBases()));
    QVERIFY(!says(2, 1, TableText::incomplete()) && !says(2, 1, TableText::mixedBases()));
}

void tst_MinistryParts::aSplitAndALetterSayTheirPriceBases()
{
    Programme programme = example();
    const auto posts = [&programme](QString &below) {
        const ReportPart part = letterParts(programme, shownOf(programme), 2027).front();
        below = std::get<QString>(part.blocks[3]);
        return *tablesOf(part).front();
    };
    QString below;
    const Table single = posts(below);
    const auto says = [](const Table &table, const TableCell &cell, const QString &words) {
        return std::ranges::any_of(cell.notes, [&](std::size_t note) { return table.notes[note].text == words; });
    };
    QCOMPARE(single.about, u"Løpende kroner der ikke annet er sagt."_s);
    QVERIFY(says(single, single.rows[0].cells.back(), u"Prisnivå i planen: 2024-kroner."_s));
    QVERIFY(!says(single, single.rows[1].cells.back(), u"Prisnivå i planen: 2024-kroner."_s)); // the letter's own
    QCOMPARE(below, u"Prisnivå i planen: 2024-kroner."_s);
    programme.mandates[2].priceBase = PriceBase::nominal();
    const Table mixed = posts(below);
    QCOMPARE(below, u"Beløpene i planen har ulike prisnivåer. "_s + TableText::mixedBases().text);
    QVERIFY(std::ranges::any_of(mixed.rows[0].cells.back().notes, [&](std::size_t note) { return mixed.notes[note] == TableText::mixedBases(); }));

    // Two rows of one area, of two mandates.
    Programme rows = build::programme({mandate(u"Alfa"_s, 2027, {frames({{2027, amount(1000)}}, u"En"_s)}, {split(2027, {{u"NHN"_s, amount(1000)}}, LineKind::All, u"En"_s)}),
                                       mandate(u"Alfa"_s, 2026, {frames({{2027, amount(500)}}, u"To"_s)}, {}, PriceBase::nominal())});
    const ReportPart part = mandateParts(rows, shownOf(rows), {}, 2027).front();
    const Table &split = *tablesOf(part)[1];
    QVERIFY2(split.about.startsWith(u"Ulike prisnivåer."_s), qPrintable(split.about));
    QVERIFY(std::ranges::any_of(split.rows.back().cells.back().notes, [&](std::size_t note) { return split.notes[note] == TableText::mixedBases(); }));
    QVERIFY(split.rows.front().cells.back().notes.empty());
}

/// A row without an amount in the year has no line in the split, and the sum says so; money carried over is in a sum over years twice.
void tst_MinistryParts::sumsSayWhatTheyLackOrHoldTwice()
{
    const Programme open = build::programme({mandate(u"Alfa"_s, 2027, {frames({{2027, amount(1000)}}), frames({{2027, state(FigureState::NotSet)}}, u"Mer"_s)}, {split(2027, {{u"NHN"_s, amount(1000)}})})});
    const ReportPart part = mandateParts(open, shownOf(open), {}, 2027).front();
    const Table &split = *tablesOf(part)[1];
    const auto says = [](const Table &table, const TableNote &note) {
        const TableCell &sum = table.rows.back().cells.back();
        return std::ranges::any_of(sum.notes, [&](std::size_t index) { return table.notes[index] == note; });
    };
    QVERIFY(says(split, TableText::incomplete()));
    QVERIFY(says(*tablesOf(part)[0], TableText::incomplete()));

    const Programme carried = example();
    const ReportPart whole = mandateParts(carried, shownOf(carried), {u"Alfa"_s}, 2026).front();
    QVERIFY(says(*tablesOf(whole)[0], TableText::countedTwice(Money::fromKroner(5'000'000))));
    const ReportPart later = mandateParts(carried, shownOf(carried), {u"Alfa"_s}, 2027).front(); // the earlier year is not shown
    QVERIFY(!says(*tablesOf(later)[0], TableText::countedTwice(Money::fromKroner(5'000'000))));
}

void tst_MinistryParts::aLetterIsOfThePlansAmounts()
{
    const Programme programme = example();
    const std::vector<ReportPart> parts = letterParts(programme, shownOf(programme), 2027);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].heading, u"Brev til Norsk helsenett SF for 2027"_s);
    const Table &posts = *tablesOf(parts[0]).front();
    QCOMPARE(rowsOf(posts), (QStringList{u"701|21|Drift|38\u00a0500"_s, u"701|70|NHN|71\u00a0240"_s}));
    QCOMPARE(posts.notes.size(), std::size_t(2)); // the sum, and its price base; as in the letter
    const auto *list = std::get_if<ReportList>(&parts[0].blocks[2]);
    QVERIFY(list);
    QCOMPARE(list->items.size(), std::size_t(2));
    QCOMPARE(list->items[0].text, u"32,5 mill. kroner til samhandling, hvorav"_s);
    QCOMPARE(list->items[0].below.size(), std::size_t(1));
    QCOMPARE(list->items[0].below[0].text, u"32,5 mill. kroner til tiltaket alfa"_s);
    QCOMPARE(list->items[1].text, u"6 mill. kroner til tiltaket beta"_s);
    QCOMPARE(std::get<QString>(parts[0].blocks[1]), u"Norsk helsenett SF tildeles til sammen 38,5 mill. kroner i 2027:"_s);
    QCOMPARE(std::ranges::count(parts[0].blocks, ReportBlock(u"Av beløpene er 5 mill. kroner ubrukte midler fra 2026, som ikke er nye bevilgninger: 5 mill. kroner til tiltaket alfa."_s)), 1);
}

/// An area the letter does not name is in no post of it, and money nobody is given yet in no letter.
void tst_MinistryParts::whatTheLetterDoesNotNameIsApart()
{
    Programme programme = example();
    programme.mandates.push_back(mandate(u"Gamma"_s, 2027, {frames({{2027, amount(700)}})}, {split(2027, {{u"NHN"_s, amount(700)}})}));
    programme.mandates.push_back(mandate(u"Delta"_s, 2027, {frames({{2027, amount(50)}})}, {}));
    programme.reserves = {Reserve{2027, Reserve::Kind::Reserve, {}, amount(1500), {}}};
    const ReportPart part = letterParts(programme, shownOf(programme), 2027).front();
    QCOMPARE(rowsOf(*tablesOf(part).front()).first(), u"701|21|Drift|38\u00a0500"_s);
    QStringList words = paragraphsOf(part);
    QVERIFY2(words.contains(u"Planen gir også midler til områder som brevet ikke nevner, og som ikke er med i noen post:"_s), qPrintable(words.join(u'|')));
    QVERIFY2(words.contains(u"Planen har også midler i 2027 som ikke er med i noe brev:"_s), qPrintable(words.join(u'|')));
    const auto *outside = std::get_if<ReportList>(&part.blocks.back());
    QVERIFY(outside && outside->items.size() == 2);
    QCOMPARE(outside->items[0].text, u"15 mill. kroner som holdes tilbake for hele programmet, utenfor rammene"_s);
    QCOMPARE(outside->items[1].text, u"0,5 mill. kroner som ikke er fordelt på mottakere"_s);
    const auto *others = std::get_if<ReportList>(&part.blocks[4]);
    QVERIFY(others && others->items.size() == 1);
    QCOMPARE(others->items[0].text, u"7 mill. kroner til tiltaket gamma"_s);
    Scenario scenario; // which gives out a part of what is held back
    scenario.name = u"S"_s;
    const LeafKey from = *Scope::reserve(2027).leaf();
    const LeafKey to{u"Beta"_s, {}, 2027, u"NHN"_s, LineKind::All};
    Move move;
    move.kind = Move::Kind::Transfer;
    move.changes = {{from, Money::fromKroner(15'000'000), Money::fromKroner(10'000'000)}, {to, Money::fromKroner(6'000'000), Money::fromKroner(11'000'000)}};
    scenario.moves = {move};
    const ReportPart under = letterParts(programme, shownOf(programme, &scenario), 2027).front();
    const ReportItem &left = std::get<ReportList>(under.blocks.back()).items.front();
    QCOMPARE(left.text, u"10 mill. kroner som holdes tilbake for hele programmet, utenfor rammene"_s);
    QVERIFY(left.origin.isProposed && left.origin.figures.empty());
}

void tst_MinistryParts::aLetterWithoutOneBeforeIsAList()
{
    const Programme programme = example();
    const ReportPart part = letterParts(programme, shownOf(programme), 2027)[1];
    QVERIFY(tablesOf(part).empty());
    QCOMPARE(std::get<ReportList>(part.blocks[1]).items.size(), std::size_t(2));
    // Years without a printed split are worked out, and say so.
    const ReportPart later = letterParts(programme, shownOf(programme), 2028).front();
    QVERIFY(std::get<ReportList>(later.blocks[1]).items.front().text.startsWith(u"≈"_s));
    QCOMPARE(std::get<QString>(later.blocks.back()), TableText::estimatedLegend());
}

void tst_MinistryParts::aScenarioShowsInBoth()
{
    Programme programme = example();
    Scenario scenario;
    scenario.name = u"S"_s;
    const LeafKey from{u"Alfa"_s, {}, 2027, u"NHN"_s, LineKind::Award};
    const LeafKey to{u"Beta"_s, {}, 2027, u"NHN"_s, LineKind::All};
    Move move;
    move.kind = Move::Kind::Transfer;
    move.from = {Scope::of(from)};
    move.to = {Scope::of(to)};
    move.amount = Money::fromKroner(2'000'000);
    move.changes = {{from, Money::fromKroner(15'000'000), Money::fromKroner(13'000'000)}, {to, Money::fromKroner(6'000'000), Money::fromKroner(8'000'000)}};
    scenario.moves = {move};
    QVERIFY(faultsOf(scenario).empty());
    const ReportPart mandate = mandateParts(programme, shownOf(programme, &scenario), {u"Alfa"_s}, 2027).front();
    QCOMPARE(rowsOf(*tablesOf(mandate)[1]).first(), u"Tildeling i 2027|13,0|10,0|23,0"_s);
    const ReportPart letter = letterParts(programme, shownOf(programme, &scenario), 2027).front();
    const ReportItem &given = std::get<ReportList>(letter.blocks[2]).items[1];
    QCOMPARE(given.text, u"8 mill. kroner til tiltaket beta"_s);
    // Each figure tells where it is from: the scenario, or the documents, a financing line for itself.
    const FigureSources sources(programme);
    QCOMPARE(sources.of(std::get<ReportList>(letter.blocks[2]), u"Brev"_s).back().what, u"Brev: 8 mill. kroner til tiltaket beta"_s);
    QCOMPARE(given.origin.change, TableText::ofScenario(u"S"_s));
    QVERIFY(given.origin.isProposed && given.origin.figures.empty());
    const std::vector<TableRow> &lines = tablesOf(mandate)[1]->rows;
    QVERIFY(lines[0].cells[1].origin.isProposed && !lines[0].cells[2].origin.isProposed && !lines[1].cells[1].origin.isProposed);
    QVERIFY(lines[1].cells[1].notes.empty());
    const std::vector<TableCell> &whole = lines.back().cells; // NHN and the total are changed, Hdir is not
    QVERIFY(whole[1].origin.isProposed && !whole[2].origin.isProposed && whole[3].origin.isProposed);
    QCOMPARE(rowsOf(*tablesOf(letter).front()).first(), u"701|21|Drift|38\u00a0500"_s); // what is moved within stays
    scenario.moves.front().changes.pop_back();
    const ReportPart less = letterParts(programme, shownOf(programme, &scenario), 2027).front();
    QCOMPARE(rowsOf(*tablesOf(less).front()).first(), u"701|21|Drift|36\u00a0500"_s);
    QCOMPARE(tablesOf(less).front()->notes.size(), std::size_t(3)); // and it is not what the letter says
}

void tst_MinistryParts::inTheUnitOfTheForm()
{
    ReportDefinition definition{u"R"_s};
    definition.contents = {ReportContent::MandateTables, ReportContent::LetterTables};
    definition.unit = Unit::Kroner;
    definition.decimals = 0;
    definition.budgetYear = 2027;
    const Result<Report> report = buildReport(example(), definition);
    QVERIFY(report);
    const QString text = QString::fromUtf8(toText(*report));
    QVERIFY2(text.contains(u"Mill. kroner. Prisnivå"_s) && text.contains(u"1000 kroner. Løpende kroner"_s), qPrintable(text));
    QVERIFY2(text.contains(u"32,5  10,0    42,5"_s) && text.contains(u"38\u00a0500"_s), qPrintable(text));
}

void tst_MinistryParts::theYearIsTheNewestWhereNoneIsSaid()
{
    Programme programme = example();
    QCOMPARE(mandateParts(programme, shownOf(programme), {}, 0).front().heading, u"Mandat for Alfa, 2027"_s);
    QCOMPARE(letterParts(programme, shownOf(programme), 0).front().heading, u"Brev til Norsk helsenett SF for 2027"_s);
    programme.letters.front().year = 2026;
    QCOMPARE(letterParts(programme, shownOf(programme), 0).front().heading, u"Brev til Norsk helsenett SF for 2026"_s);
    QVERIFY(letterParts(newProgramme(), shownOf(newProgramme()), 0).empty());
}

QTEST_GUILESS_MAIN(tst_MinistryParts)
#include "tst_ministryparts.moc"
