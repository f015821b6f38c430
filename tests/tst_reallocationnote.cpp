#include "report/reallocationnote.h"
#include "report/reportwriters.h"
#include "support/decided.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate march(2026, 3, 1);

/// The two areas with where their figures were printed, ambitions and an earmark.
Programme documented()
{
    Programme whole = twoAreas();
    int line = 10;
    visitFigures(whole, [&line](Figure &figure) { figure.source = {u"ab12"_s, 0, {}, line++}; });
    whole.files = {{u"ab12"_s, u"mandater.txt"_s, {}, {}}};
    whole.documents = {{u"ab12"_s, u"mandater.txt"_s, Document::Kind::Mandate, u"Mandat for Alfa"_s, QDate(2026, 1, 15), 1},
                       {u"ab12"_s, u"mandater.txt"_s, Document::Kind::Mandate, u"Mandat for Beta"_s, QDate(2026, 1, 16), whole.mandates[1].frames[0].years[0].figure.source.line}};
    whole.mandates[0].ambitions = {{u"Del A"_s, u"Alle sender"_s, {u"RHF"_s}, Certainty::Certain, {{2026, percent(20)}, {2027, percent(50)}}},
                                   {{}, u"Alt er nådd"_s, {}, Certainty::Certain, {{2025, percent(50)}, {2026, percent(50)}}}};
    return whole;
}

Programme with(Scenario scenario, std::vector<Step> steps = {})
{
    Programme whole = documented();
    scenario.grounds = {u"Kari Nordmann"_s, QDate(2026, 2, 1), u"forsinket innføring"_s, {}};
    scenario.steps = std::move(steps);
    whole.scenarios = {scenario};
    return whole;
}

Scenario moved() { return scenarioOf(documented(), u"S"_s, {from(alfa, beta, 2026, 500), transferOrder({Scope::reserve(2027)}, {beta, {}, {}, {}, {}}, mill(200))}); }

const ReportPart *sectionOf(const Report &note, const QString &heading)
{
    const auto found = std::ranges::find(note.parts, heading, &ReportPart::heading);
    return found == note.parts.end() ? nullptr : &*found;
}

/// A section as lines: its paragraphs, then the rows of its tables.
QStringList linesOf(const ReportPart *section)
{
    QStringList lines = section ? paragraphsOf(*section) : QStringList{u"no such section"_s};
    for (const Table *table : section ? tablesOf(*section) : std::vector<const Table *>()) {
        for (const TableRow &row : table->rows) {
            QStringList cells;
            for (const TableCell &cell : row.cells)
                cells.append(cell.kind == TableCell::Kind::Money ? QString::number(cell.money.ore() / 1'000'000) + (cell.estimated ? u"~"_s : QString()) : cell.text);
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

} // namespace

/// What is put before those who approve a reallocation.
class tst_ReallocationNote : public QObject
{
    Q_OBJECT

private slots:
    void sections_data();
    void sections();
    void states_data();
    void states();
    void mixedPriceBasesAreTold();
    void rulesAreThoseOfTheProject();
    void aDraftOnAChangedPlanIsTold();
    void anEmptyScenario();
    void anApprovedOneIsSeenAgainstThePlanBeforeIt();
    void theSumsAreThoseOfTheRows();
    void html();
    void textAndJsonSayTheSame();
};

void tst_ReallocationNote::sections_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("the matter") << u"Saken"_s
                                << QStringList{u"Dette er et utkast. Omdisponeringen gjelder ikke før departementet har godkjent den."_s, u"Begrunnelse: forsinket innføring"_s,
                                               u"Det tas til sammen 7,0 mill. kroner og gis til sammen 7,0 mill. kroner."_s,
                                               u"Summen av rammene i hele programmet går fra 155,0 mill. kroner til 157,0 mill. kroner, som er 2,0 mill. kroner mer."_s,
                                               u"Reserven for 2027 går fra 15,0 mill. kroner til 13,0 mill. kroner."_s};
    QTest::newRow("the moves") << u"Hva som flyttes"_s << QStringList{u"1|5,0 fra Alfa, 2026 til Beta||||"_s, u"2|2,0 fra reserven, 2027 til Beta||||"_s};
    QTest::newRow("the changes") << u"Endringer per år og mottaker"_s
                                 << QStringList{u"Alfa|2026|NHN|tildeling|5800|5400|-400"_s, u"Alfa|2026|NHN|ubrukte midler|200|190|-10"_s, u"Alfa|2026|Hdir|tildeling|1300|1210|-90"_s,
                                                u"Beta|2026|NHN|tildeling|1500|1900|400"_s, u"Beta|2026|Hdir|tildeling|500|590|90"_s, u"Beta|2026|NHN|ubrukte midler||10|10"_s, u"Beta|2027|NHN|samlet|900~|1050~|150"_s,
                                                u"Beta|2027|Hdir|samlet|300~|350~|50"_s, u"reserven|2027|||1500|1300|-200"_s, u"Sum||||12000~|12000~|0"_s};
    QTest::newRow("the areas") << u"Før og etter per område"_s
                               << QStringList{u"Alfa|7300|6800|-500|5000|5000|0"_s, u"Beta|2000|2500|500|1200|1400|200"_s, u"Hele programmet|9300|9300|0|6200|6400|200"_s,
                                              u"Reserven, utenfor rammene||||1500|1300|-200"_s};
    QTest::newRow("the price base") << u"Prisnivå"_s << QStringList{u"Alfa, Beta: 2024-kroner."_s};
    QTest::newRow("the ambitions of who loses") << u"Ambisjoner som berøres"_s << QStringList{u"Alfa|Alle sender|Del A|RHF"_s};
    QTest::newRow("the rules") << u"Regler for omdisponering"_s
                               << QStringList{u"Flytting 1: Det tas av ubrukte midler fra et tidligere år. Det gjelder 0,1 mill. kroner: Alfa, 2026, NHN, ubrukte midler."_s,
                                              u"Flytting 1: Området har ambisjoner som ikke er nådd ennå. Det gjelder 5,0 mill. kroner: Alle sender."_s};
    QTest::newRow("the handling") << u"Behandling"_s << QStringList{u"utkast|01.02.2026|Kari Nordmann|forsinket innføring|"_s};
    QTest::newRow("the sources") << u"Kilder"_s
                                 << QStringList{u"Mandat for Alfa|mandater.txt|15.01.2026|linje 10, 12, 13, 14, 15"_s, u"Mandat for Beta|mandater.txt|16.01.2026|linje 16, 17, 18, 19, 20"_s};
}

void tst_ReallocationNote::sections()
{
    QFETCH(QString, heading);
    const Programme whole = with(moved());
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    QCOMPARE(note.title, u"Omdisponering: S"_s);
    QCOMPARE(note.language, u"nb"_s);
    QTEST(linesOf(sectionOf(note, heading)), "lines");
}

void tst_ReallocationNote::states_data()
{
    QTest::addColumn<std::vector<Step>>("steps");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("lastStep");
    const Step proposed{ScenarioState::Proposed, by(u"Kari"_s, QDate(2026, 2, 10))};
    QTest::newRow("a draft") << std::vector<Step>() << u"Dette er et utkast"_s << u"utkast|01.02.2026"_s;
    QTest::newRow("withdrawn") << std::vector<Step>{proposed, {ScenarioState::Draft, by(u"Kari"_s, march)}} << u"Dette er et utkast"_s << u"utkast|01.03.2026|Kari"_s;
    QTest::newRow("proposed") << std::vector<Step>{proposed} << u"er foreslått 10.02.2026 av Kari"_s << u"foreslått|10.02.2026|Kari"_s;
    QTest::newRow("approved") << std::vector<Step>{proposed, {ScenarioState::Approved, by(u"Ola"_s, march, u"26/1"_s)}} << u"er vedtatt 01.03.2026, referanse 26/1"_s << u"vedtatt|01.03.2026|Ola||26/1"_s;
    QTest::newRow("rejected") << std::vector<Step>{proposed, {ScenarioState::Rejected, by(u"Ola"_s, march)}} << u"er avslått 01.03.2026"_s << u"avslått|01.03.2026|Ola"_s;
}

void tst_ReallocationNote::states()
{
    QFETCH(std::vector<Step>, steps);
    QFETCH(QString, says);
    QFETCH(QString, lastStep);
    const Programme whole = with(moved(), steps);
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    QVERIFY2(linesOf(sectionOf(note, u"Saken"_s)).first().contains(says), qPrintable(linesOf(sectionOf(note, u"Saken"_s)).first()));
    const QStringList handled = linesOf(sectionOf(note, u"Behandling"_s));
    QCOMPARE(handled.size(), qsizetype(steps.size()) + 1);
    QVERIFY2(handled.last().startsWith(lastStep), qPrintable(handled.last()));
}

void tst_ReallocationNote::mixedPriceBasesAreTold()
{
    Programme whole = with(moved());
    const auto lines = [&whole] { return linesOf(sectionOf(reallocationNote(whole, whole.scenarios.front(), u"nb"_s), u"Prisnivå"_s)); };
    QCOMPARE(lines().size(), 1);
    whole.mandates[1].priceBase = PriceBase::ofYear(2026);
    QCOMPARE(lines(), (QStringList{u"Alfa: 2024-kroner."_s, u"Beta: 2026-kroner."_s, u"Beløpene er i ulike prisnivåer og er ikke regnet om. Summer på tvers av dem kan ikke sammenlignes direkte."_s}));
    whole.mandates[0].priceBase = {};
    QCOMPARE(lines().first(), u"Alfa: ikke oppgitt."_s);
}

void tst_ReallocationNote::rulesAreThoseOfTheProject()
{
    Programme whole = with(moved());
    whole.moveRules = {{MoveRule::Kind::AboveThreshold, false, u"Over grensen."_s, u"brevet pkt. 3"_s, mill(300)}};
    const auto lines = [&whole] { return linesOf(sectionOf(reallocationNote(whole, whole.scenarios.front(), u"nb"_s), u"Regler for omdisponering"_s)); };
    QCOMPARE(lines().size(), 1);
    QVERIFY2(lines().first().startsWith(u"Flytting 1: Over grensen. Det gjelder 5,0 mill. kroner"_s) && lines().first().endsWith(u"Se brevet pkt. 3."_s), qPrintable(lines().first()));
    whole.moveRules.clear();
    QCOMPARE(lines(), QStringList{u"Ingen av prosjektets regler har noe å si om flyttingene."_s});
}

void tst_ReallocationNote::aDraftOnAChangedPlanIsTold()
{
    Programme whole = with(moved());
    const auto isTold = [&whole] { return linesOf(sectionOf(reallocationNote(whole, whole.scenarios.front(), u"nb"_s), u"Saken"_s)).join(u' ').contains(u"Planen er endret siden"_s); };
    QVERIFY(!isTold());
    whole.mandates[0].splits[0].recipients[0].figure.amount = mill(5900);
    whole.mandates[0].frames[0].years[0].figure.amount = mill(7400);
    QVERIFY(isTold());
}

void tst_ReallocationNote::anEmptyScenario()
{
    Scenario none;
    none.name = u"S"_s;
    const Programme whole = with(none);
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    QVERIFY(linesOf(sectionOf(note, u"Saken"_s)).contains(u"Omdisponeringen endrer ingen beløp."_s));
    QVERIFY(!toText(note).isEmpty() && !toHtml(note).isEmpty());
}

void tst_ReallocationNote::anApprovedOneIsSeenAgainstThePlanBeforeIt()
{
    const Programme draft = with(moved());
    const Result<Programme> whole = approved(draft, draft.scenarios.front(), march);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error()));
    const auto areasOf = [](const Programme &programme) { return linesOf(sectionOf(reallocationNote(programme, programme.scenarios.front(), u"nb"_s), u"Før og etter per område"_s)); };
    QCOMPARE(areasOf(*whole), areasOf(draft));

    Programme later = *whole;
    later.scenarios.push_back(scenarioOf(later, u"T"_s, {from(beta, alfa, 2026, 100)}));
    const QStringList sources = linesOf(sectionOf(reallocationNote(later, later.scenarios.back(), u"nb"_s), u"Kilder"_s));
    QVERIFY2(sources.contains(u"Vedtaket «S» 01.03.2026, 26/1|||"_s), qPrintable(sources.join(u'\n')));
}

void tst_ReallocationNote::theSumsAreThoseOfTheRows()
{
    const Programme whole = with(moved());
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    const Table &table = *tablesOf(*sectionOf(note, u"Endringer per år og mottaker"_s)).front();
    const std::size_t columns = table.columns.size();
    for (std::size_t column = columns - 3; column < columns; ++column) {
        Money sum;
        for (const TableRow &row : table.rows) {
            if (row.kind == TableRow::Kind::Body)
                sum += row.cells.at(column).money;
        }
        QVERIFY(table.rows.back().cells.at(column).money == sum);
    }
    for (const TableRow &row : table.rows)
        QVERIFY(row.cells.at(columns - 2).money - row.cells.at(columns - 3).money == row.cells.at(columns - 1).money);
}

void tst_ReallocationNote::html()
{
    Programme whole = with(moved());
    whole.scenarios.front().name = u"<b>S & T</b>"_s;
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    const QString page = QString::fromUtf8(toHtml(note));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"nb\">"_s));
    QVERIFY(page.contains(u"<h1>Omdisponering: &lt;b&gt;S &amp; T&lt;/b&gt;</h1>"_s));
    qsizetype tables = 0;
    for (const ReportPart &section : note.parts) {
        QVERIFY2(page.contains(u">%1</h2>"_s.arg(section.heading)), qPrintable(section.heading));
        tables += qsizetype(tablesOf(section).size());
    }
    QCOMPARE(page.count(u"<table>"_s), tables);
    QCOMPARE(page.count(u"<caption>"_s), tables);
    QVERIFY(page.contains(u"<th scope=\"row\">Alfa</th>"_s) && page.contains(u"<th scope=\"colgroup\" colspan=\"3\">2026</th>"_s));
    for (const QString &foreign : {u"<script"_s, u"http:"_s, u"https:"_s, u"<link"_s, u"<img"_s, u"url("_s})
        QVERIFY2(!page.contains(foreign), qPrintable(foreign));
    QCOMPARE(page.count(u"<html"_s), 1);
}

void tst_ReallocationNote::textAndJsonSayTheSame()
{
    const Programme whole = with(moved());
    const Report note = reallocationNote(whole, whole.scenarios.front(), u"nb"_s);
    const QString text = QString::fromUtf8(toText(note));
    const QString json = QString::fromUtf8(reportJson(note).toBytes());
    for (const ReportPart &section : note.parts) {
        QVERIFY(text.contains(section.heading) && json.contains(section.heading));
        for (const QString &paragraph : paragraphsOf(section))
            QVERIFY2(text.contains(paragraph) && json.contains(paragraph), qPrintable(paragraph));
        for (const Table *table : tablesOf(section))
            QVERIFY(text.contains(table->title) && json.contains(table->title));
    }
    QVERIFY(json.contains(u"\"ore\": 6800000000"_s) || json.contains(u"\"ore\":6800000000"_s));
}

QTEST_GUILESS_MAIN(tst_ReallocationNote)
#include "tst_reallocationnote.moc"
