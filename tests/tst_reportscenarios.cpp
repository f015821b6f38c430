#include "planning/overlay.h"
#include "report/reportbuilder.h"
#include "report/reportwriters.h"
#include "report/writers.h"
#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const LeafKey alfa{u"Alfa"_s, {}, 2027, u"NHN"_s, LineKind::All};
const LeafKey beta{u"Beta"_s, {}, 2027, u"Hdir"_s, LineKind::All};

/// Moves an amount in mill. kroner from Alfa to Beta.
Scenario moved(const QString &name, int millions)
{
    const Money amount = Money::fromKroner(millions * 1'000'000);
    Scenario scenario;
    scenario.name = name;
    Move move;
    move.kind = Move::Kind::Transfer;
    move.from = {Scope::of(alfa)};
    move.to = {Scope::of(beta)};
    move.amount = amount;
    move.changes = {{alfa, Money::fromKroner(1'200'000'000), Money::fromKroner(1'200'000'000) - amount}, {beta, Money::fromKroner(3'000'000), Money::fromKroner(3'000'000) + amount}};
    scenario.moves = {move};
    return scenario;
}

Programme example()
{
    Programme programme = build::programme({
        mandate(u"Alfa"_s, 2027, {frames({{2027, amount(120'000)}, {2028, amount(50)}})}, {split(2027, {{u"NHN"_s, amount(120'000)}})}),
        mandate(u"Beta"_s, 2027, {frames({{2027, amount(300)}})}, {split(2027, {{u"Hdir"_s, amount(300)}})}),
        mandate(u"Gamma"_s, 2027, {frames({{2027, amount(70)}})}, {split(2027, {{u"NHN"_s, amount(70)}})}),
    });
    programme.scenarios = {moved(u"Litt"_s, 1), moved(u"Mye"_s, 1100)};
    return programme;
}

ReportDefinition definitionOf(std::vector<ReportContent> contents, const QString &scenario = {})
{
    ReportDefinition definition;
    definition.contents = std::move(contents);
    definition.scenario = scenario;
    return definition;
}

QString textOf(const Result<Report> &report) { return report ? QString::fromUtf8(toText(*report)) : report.error(); }

/// The row of a table by its label, its cells as they are shown.
QStringList rowOf(const Table &table, const QString &label)
{
    for (const TableRow &row : table.rows) {
        if (row.cells.front().text != label)
            continue;
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(shownText(cell, table.look));
        return cells;
    }
    return {};
}

} // namespace

/// What a report says of scenarios.
class tst_ReportScenarios : public QObject
{
    Q_OBJECT

private slots:
    void scenariosBesideEachOther();
    void onlyTheAreasAndYearsOfTheReport();
    void tablesOfWhatIsPrintedHaveTheAreasToo_data();
    void tablesOfWhatIsPrintedHaveTheAreasToo();
    void sumsBesideEachOtherSayWhatTheyLack();
    void nothingToCompare();
    void notOnAnotherBasis();
    void aPlanThatChangedIsTold();
    void aYearThereIsNothingOfIsRefused();
    void numbersWithinSentencesHaveTheFormToo();
};

void tst_ReportScenarios::scenariosBesideEachOther()
{
    const Result<Report> report = buildReport(example(), definitionOf({ReportContent::Comparison}));
    QVERIFY2(report && report->parts.size() == 1 && tablesOf(report->parts.front()).size() == 1, qPrintable(textOf(report)));
    const Table &table = *tablesOf(report->parts.front()).front();
    const QStringList groups{table.columns[1].group, table.columns[5].group, table.columns.back().group};
    QCOMPARE(groups, (QStringList{u"Planen"_s, u"Litt"_s, u"Mye"_s}));
    const auto amounts = [&](const QString &label) {
        QStringList shown;
        const QStringList cells = rowOf(table, label);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (table.columns[std::size_t(column)].heading == u"Beløp"_s || table.columns[std::size_t(column)].heading == u"Endring"_s)
                shown.append(QString(cells[column]).remove(u'\u00a0'));
        }
        return shown;
    };
    QCOMPARE(amounts(u"Alfa, 2027"_s), (QStringList{u"1200,0"_s, u"1199,0"_s, u"−1,0"_s, u"100,0"_s, u"−1100,0"_s}));
    QCOMPARE(amounts(u"Beta, 2027"_s), (QStringList{u"3,0"_s, u"4,0"_s, u"1,0"_s, u"1103,0"_s, u"1100,0"_s}));
    QVERIFY(rowOf(table, u"Gamma, 2027"_s).isEmpty()); // the same in all
    QCOMPARE(amounts(u"2027"_s), (QStringList{u"1203,7"_s, u"1203,7"_s, u"0,0"_s, u"1203,7"_s, u"0,0"_s}));
    // Changes know what they are between.
    for (const TableRow &row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (table.columns[column].heading == u"Endring"_s && row.cells[column].kind == TableCell::Kind::Money)
                QVERIFY2(row.cells[column].difference, qPrintable(row.cells.front().text));
        }
    }
}

void tst_ReportScenarios::onlyTheAreasAndYearsOfTheReport()
{
    ReportDefinition definition = definitionOf({ReportContent::Comparison});
    definition.areas = {u"Beta"_s};
    definition.years = {2027};
    const Result<Report> report = buildReport(example(), definition);
    QVERIFY2(report, qPrintable(textOf(report)));
    const Table &table = *tablesOf(report->parts.front()).front();
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(table.rows.front().cells.front().text, u"Beta, 2027"_s);
    definition.areas = {u"Gamma"_s};
    const QString said = textOf(buildReport(example(), definition));
    QVERIFY2(said.contains(u"Ingen av scenarioene skiller seg fra planen her."_s), qPrintable(said));
}

void tst_ReportScenarios::tablesOfWhatIsPrintedHaveTheAreasToo_data()
{
    QTest::addColumn<ReportContent>("content");
    QTest::newRow("frames") << ReportContent::Frames;
    QTest::newRow("splits") << ReportContent::Splits;
    QTest::newRow("triangle") << ReportContent::Triangle;
    QTest::newRow("vintages") << ReportContent::Vintages;
    QTest::newRow("changes") << ReportContent::Changes;
    QTest::newRow("ambitions") << ReportContent::Ambitions;
    QTest::newRow("ambitions beside money") << ReportContent::AmbitionFrames;
}

void tst_ReportScenarios::tablesOfWhatIsPrintedHaveTheAreasToo()
{
    QFETCH(ReportContent, content);
    Programme programme = example();
    for (const QString &area : {u"Alfa"_s, u"Beta"_s}) {
        programme.mandates.push_back(mandate(area, 2028, {frames({{2028, amount(60)}, {2029, amount(80)}})}, {split(2028, {{u"NHN"_s, amount(60)}})}));
        programme.mandates.push_back(mandate(area, 2029, {frames({{2029, amount(90)}})}));
    }
    for (Mandate &mandate : programme.mandates)
        mandate.ambitions = {{u"Kilder"_s, u"Mål for %1"_s.arg(mandate.area), {u"RHF"_s}, Certainty::Certain, {{2028, amount(0)}}, {}}};
    ReportDefinition definition = definitionOf({content});
    const QString whole = textOf(buildReport(programme, definition));
    QVERIFY2(whole.contains(u"Alfa"_s) && whole.contains(u"Beta"_s), qPrintable(whole));
    definition.areas = {u"Beta"_s};
    const QString said = textOf(buildReport(programme, definition));
    QVERIFY2(said.contains(u"Bare Beta er med."_s) && said.count(u"Beta"_s) > 1, qPrintable(said));
    QVERIFY2(!said.contains(u"Alfa"_s) && !said.contains(u"Gamma"_s), qPrintable(said));
}

/// As in the allocation; and a scenario, which has the price bases of its plan, has changes that are none of prices.
void tst_ReportScenarios::sumsBesideEachOtherSayWhatTheyLack()
{
    Programme programme = example();
    programme.mandates[1].priceBase = PriceBase::ofYear(2025);
    programme.mandates.push_back(mandate(u"Delta"_s, 2027, {frames({{2027, state(FigureState::NotSet)}})}));
    const Result<Report> report = buildReport(programme, definitionOf({ReportContent::Comparison}));
    QVERIFY2(report, qPrintable(textOf(report)));
    const Table &table = *tablesOf(report->parts.front()).front();
    const auto notesOf = [&](const QString &label, std::size_t column) {
        QStringList notes;
        const auto row = std::ranges::find_if(table.rows, [&](const TableRow &candidate) { return candidate.cells.front().text == label; });
        for (const std::size_t note : row == table.rows.end() ? std::vector<std::size_t>() : row->cells[column].notes)
            notes.append(table.notes[note].brief);
        return notes;
    };
    QVERIFY2(notesOf(u"2027"_s, 1).contains(u"ufullstendig"_s), qPrintable(textOf(report)));
    QVERIFY2(!notesOf(u"2028"_s, 1).contains(u"ufullstendig"_s), qPrintable(textOf(report)));
    QVERIFY2(!notesOf(u"Alfa, 2027"_s, 1).contains(u"ufullstendig"_s), qPrintable(textOf(report)));
    QVERIFY2(!textOf(report).contains(u"også være en endring i priser"_s), qPrintable(textOf(report)));
}

void tst_ReportScenarios::nothingToCompare()
{
    Programme programme = example();
    programme.scenarios.clear();
    const QString said = textOf(buildReport(programme, definitionOf({ReportContent::Comparison})));
    QVERIFY2(said.contains(u"ingen scenarioer"_s), qPrintable(said));
}

void tst_ReportScenarios::notOnAnotherBasis()
{
    ReportDefinition definition = definitionOf({ReportContent::Comparison});
    definition.basis = Basis{Basis::Kind::OwnYear, 0};
    const QString said = textOf(buildReport(example(), definition));
    QVERIFY2(said.contains(u"«Litt» er laget på prosjektets grunnlag"_s), qPrintable(said));
}

void tst_ReportScenarios::aPlanThatChangedIsTold()
{
    Programme programme = example();
    const ReportDefinition definition = definitionOf({ReportContent::Allocation}, u"Litt"_s);
    QCOMPARE(buildReport(programme, definition)->about.size(), 2);
    programme.mandates.push_back(mandate(u"Beta"_s, 2028, {frames({{2027, amount(350)}})}, {split(2027, {{u"Hdir"_s, amount(350)}})}));
    const Result<Report> report = buildReport(programme, definition);
    QVERIFY2(report, qPrintable(textOf(report)));
    QCOMPARE(report->about.back(), u"Planen er endret siden for 1 av beløpene som scenarioet endrer; de er vist slik scenarioet har dem."_s);
}

void tst_ReportScenarios::aYearThereIsNothingOfIsRefused()
{
    for (const ReportContent content : {ReportContent::MandateTables, ReportContent::LetterTables}) {
        ReportDefinition definition = definitionOf({content});
        definition.budgetYear = 2028;
        QVERIFY(buildReport(example(), definition));
        definition.budgetYear = 2050;
        const Result<Report> report = buildReport(example(), definition);
        QVERIFY(!report);
        QCOMPARE(report.error(), u"Prosjektet har ikke noe for budsjettåret 2050; planen har 2027–2028."_s);
    }
}

void tst_ReportScenarios::numbersWithinSentencesHaveTheFormToo()
{
    ReportDefinition definition = definitionOf({ReportContent::Reallocation}, u"Mye"_s);
    QString said = textOf(buildReport(example(), definition));
    QVERIFY2(said.contains(u"Det tas til sammen 1\u00a0100,0 mill. kroner"_s), qPrintable(said));
    definition.numbers = NumberStyle::English;
    said = textOf(buildReport(example(), definition));
    QVERIFY2(said.contains(u"Det tas til sammen 1,100.0 mill. kroner"_s) && !said.contains(u"1\u00a0100,0"_s), qPrintable(said));
    said = textOf(buildReport(example(), definitionOf({ReportContent::Reallocation}, u"Mye"_s))); // and nothing is left of it
    QVERIFY2(said.contains(u"Det tas til sammen 1\u00a0100,0 mill. kroner"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_ReportScenarios)
#include "tst_reportscenarios.moc"
