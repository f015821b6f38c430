#include "import/proposalreader.h"
#include "planning/overlay.h"
#include "planning/proposal.h"
#include "report/builders.h"
#include "report/writers.h"
#include "support/build.h"
#include "support/zipfile.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

using Kind = ProposalDoubt::Kind;

namespace {

/// Alfa with NHN and Hdir in 2027 and 2028, of which a part is carry-over; Beta with two rows, of which one is not split.
Programme plain()
{
    Mandate alfa = mandate(u"Alfa"_s, 2027, {frames({{2027, amount(3000)}, {2028, amount(4000)}})},
                           {split(2027, {{u"NHN"_s, amount(1500)}, {u"Hdir"_s, amount(500)}}, LineKind::Award, u"Tildeling"_s),
                            split(2027, {{u"NHN"_s, amount(500)}, {u"Hdir"_s, amount(500)}}, LineKind::CarryOver, u"Ubrukte midler"_s)});
    Mandate beta = mandate(u"Beta"_s, 2027, {frames({{2027, amount(1000)}, {2028, amount(1200)}}), frames({{2027, amount(330)}}, u"Xt"_s)},
                           {split(2027, {{u"NHN"_s, amount(600)}, {u"Hdir"_s, amount(400)}})});
    Mandate third = mandate(u"Pasientens prøvesvar"_s, 2027, {frames({{2027, amount(500)}})}, {split(2027, {{u"NHN"_s, amount(300)}, {u"Hdir"_s, amount(200)}})});
    int id = 0; // by which the plan tells kinds of money apart
    for (Mandate *mandate : {&alfa, &beta, &third}) {
        for (SplitRow &row : mandate->splits)
            std::ranges::for_each(row.recipients, [&id](RecipientFigure &cell) { cell.figure.id = ++id; });
    }
    Programme result = programme({alfa, beta, third});
    result.areas.push_back({u"Pasientens prøvesvar"_s, u"PPS"_s, {}});
    return result;
}

ReadingContext contextOf(const Programme &programme) { return {programme.areas, programme.recipients}; }

/// What is proposed under the name "Forslag" by NHN in a file of this name.
Result<Proposal> proposalOf(const Programme &programme, const QByteArray &bytes, const QString &fileName = u"forslag.csv"_s)
{
    const Result<std::vector<ProposalTable>> tables = readProposal(bytes, fileName, contextOf(programme));
    if (!tables)
        return Error{tables.error()};
    return proposalFrom(programme, currentPlan(programme), *tables, {u"Forslag"_s, {u"NHN"_s, QDate(2026, 9, 15), {}, {}}, fileName});
}

/// "Alfa 2027 NHN award 15 -> 20" for each change.
QStringList changesOf(const Proposal &proposal)
{
    QStringList lines;
    for (const Move &move : proposal.scenario.moves) {
        for (const LeafChange &change : move.changes) {
            const auto shown = [](const std::optional<Money> &money) { return money ? QString::number(double(money->ore()) / 1e8) : u"-"_s; };
            QStringList name{change.leaf.area, change.leaf.row, QString::number(change.leaf.year), change.leaf.recipient, change.leaf.kind == LineKind::All ? QString() : toWord(change.leaf.kind)};
            name.removeAll(QString());
            lines.append(u"%1 %2 -> %3"_s.arg(name.join(u' '), shown(change.before), shown(change.after)));
        }
    }
    return lines;
}

} // namespace

/// What NHN and Hdir propose in a spreadsheet, as a scenario, with all that found no place in the plan.
class tst_Proposal : public QObject
{
    Q_OBJECT

private slots:
    void read_data();
    void read();
    void doubts_data();
    void doubts();
    void refused_data();
    void refused();
    void ourOwnTableIsThePlan_data();
    void ourOwnTableIsThePlan();
    void aScenarioWrittenAndReadIsTheScenario();
    void theLogSaysWhoProposes();
    void aSpreadsheetOfOpenDocument();
};

void tst_Proposal::read_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("notes");

    QTest::newRow("a heading of year and recipient") << QByteArray("Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;6,5;4\n") << QStringList{u"Beta 2027 NHN 6 -> 6.5"_s} << QString();
    QTest::newRow("a recipient before its year") << QByteArray("Mill. kroner;;\nOmråde;NHN 2027;Hdir 2028\nBeta;6,5;5\n") << QStringList{u"Beta 2027 NHN 6 -> 6.5"_s, u"Beta 2028 Hdir 4.8 -> 5"_s} << QString();
    QTest::newRow("years over recipients") << QByteArray("Mill. kroner;;;;\nOmråde;2027;;2028;\n;NHN;Hdir;NHN;Hdir\nBeta;6;5;7,2;4,9\n")
                                           << QStringList{u"Beta 2027 Hdir 4 -> 5"_s, u"Beta 2028 Hdir 4.8 -> 4.9"_s} << QString();
    QTest::newRow("recipients over years") << QByteArray("Mill. kroner;;;;\nOmråde;NHN;;Hdir;\n;2027;2028;2027;2028\nBeta;6;7;4;4,8\n") << QStringList{u"Beta 2028 NHN 7.2 -> 7"_s} << QString();
    QTest::newRow("recipients alone below a heading of the year") << QByteArray("Forslag for 2027 i mill. kroner;;\nOmråde;NHN;Hdir\nBeta;6;5\n") << QStringList{u"Beta 2027 Hdir 4 -> 5"_s} << QString();
    QTest::newRow("recipients in a column of their own") << QByteArray("Mill. kroner;;;\nOmråde;Mottaker;2027;2028\nBeta;NHN;7;\n;Hdir;4;5\n")
                                                         << QStringList{u"Beta 2027 NHN 6 -> 7"_s, u"Beta 2028 Hdir 4.8 -> 5"_s} << QString();
    QTest::newRow("in thousands") << QByteArray("Beløp i 1000 kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;6500;4000\n") << QStringList{u"Beta 2027 NHN 6 -> 6.5"_s} << QString();
    QTest::newRow("no unit is mill. kroner, and said so") << QByteArray("Område;2027 NHN;2027 Hdir\nBeta;6,5;4\n") << QStringList{u"Beta 2027 NHN 6 -> 6.5"_s} << u"linje 1"_s;
    QTest::newRow("a total without recipients is spread in the plan's proportions") << QByteArray("Mill. kroner;;\nOmråde;2027;2028\nBeta;20;12\n")
                                                                                    << QStringList{u"Beta 2027 NHN 6 -> 12"_s, u"Beta 2027 Hdir 4 -> 8"_s} << u"planens forhold: Beta, 2027; Beta, 2028"_s;
    QTest::newRow("several kinds of money keep their proportions") << QByteArray("Mill. kroner;\nOmråde;2027 NHN\nAlfa;40\n")
                                                                   << QStringList{u"Alfa 2027 NHN award 15 -> 30"_s, u"Alfa 2027 NHN carry-over 5 -> 10"_s} << QString();
    QTest::newRow("a short name") << QByteArray("Mill. kroner;\nOmråde;2027 NHN\nB;7\n") << QStringList{u"Beta 2027 NHN 6 -> 7"_s} << QString();
    QTest::newRow("a name that is near enough is taken, and said so") << QByteArray("Mill. kroner;\nOmråde;2027 NHN\nPasientens prøvesvr;7\n") << QStringList{u"Pasientens prøvesvar 2027 NHN 3 -> 7"_s} << u"lest som Pasientens prøvesvar"_s;
    QTest::newRow("a row within its area") << QByteArray("Mill. kroner;\nOmråde;2027\nBeta – Xt;4\n") << QStringList{u"Beta Xt 2027 3.3 -> 4"_s} << QString();
    QTest::newRow("a figure the plan has not") << QByteArray("Mill. kroner;\nOmråde;2027 FHI\nBeta;2\n") << QStringList{u"Beta 2027 FHI - -> 2"_s} << QString();
    QTest::newRow("nought of what is not there is nothing") << QByteArray("Mill. kroner;;\nOmråde;2027 FHI;2027 NHN\nBeta;0;6\n") << QStringList{} << QString();
    QTest::newRow("blank is not nought") << QByteArray("Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;;5\n") << QStringList{u"Beta 2027 Hdir 4 -> 5"_s} << QString();
    QTest::newRow("nought is nought") << QByteArray("Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;0;4\n") << QStringList{u"Beta 2027 NHN 6 -> 0"_s} << QString();
    QTest::newRow("totals that add up say nothing more") << QByteArray("Mill. kroner;;;\nOmråde;2027 NHN;2027 Hdir;2027 Totalt\nBeta;7;4;11\nSum;7;4;11\n") << QStringList{u"Beta 2027 NHN 6 -> 7"_s} << QString();
    QTest::newRow("a total counts what it leaves alone as the plan has it") << QByteArray("Mill. kroner;;;\nOmråde;2027 NHN;2027 Hdir;2027 Totalt\nBeta;7;;11\n") << QStringList{u"Beta 2027 NHN 6 -> 7"_s} << QString();
    QTest::newRow("what is as in the plan changes nothing") << QByteArray("Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;6;4\n") << QStringList{} << QString();
}

void tst_Proposal::read()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, changes);
    QFETCH(QString, notes);
    const Result<Proposal> proposal = proposalOf(plain(), csv);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error()));
    QVERIFY2(proposal->doubts.empty(), qPrintable(proposal->doubts.empty() ? QString() : proposal->doubts.front().message));
    QCOMPARE(changesOf(*proposal), changes);
    QCOMPARE(proposal->changed, changes.size());
    QVERIFY(proposal->read > 0);
    QVERIFY2(notes.isEmpty() ? proposal->notes.isEmpty() : proposal->notes.join(u'|').contains(notes), qPrintable(proposal->notes.join(u'|')));
}

void tst_Proposal::doubts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("line");

    const QByteArray heading = "Mill. kroner;;;\nOmråde;2027 NHN;2027 Hdir;2027 Totalt\n";
    const auto row = [&](const char *name, const QByteArray &rows, Kind kind, const QString &says, int line = 3, const QByteArray &head = {}) {
        QTest::newRow(name) << rows << (head.isEmpty() ? heading : head) << int(kind) << says << line;
    };
    row("an area there is not", "Gamma;5;;\nBeta;7;;\n", Kind::UnknownArea, u"Gamma"_s);
    row("a row without a name", ";5;;\nBeta;7;;\n", Kind::UnknownArea, u"linje 3"_s);
    row("a year the plan has not", "Beta;7;5;\n", Kind::UnknownYear, u"2031"_s, 3, "Mill. kroner;;;\nOmråde;2027 NHN;2031 Hdir;\n");
    row("no year at all", "Beta;7;5;\n", Kind::UnknownYear, u"hvilket år"_s, 3, "Mill. kroner;;;\nOmråde;2027 NHN;Hdir;\n");
    row("a recipient there is not", "Beta;7;5;\n", Kind::UnknownRecipient, u"«DMP»"_s, 3, "Mill. kroner;;;\nOmråde;2027 NHN;2027 DMP;\n");
    row("a column that says nothing", "Beta;7;5;\n", Kind::UnknownColumn, u"«Påslag»"_s, 2, "Mill. kroner;;;\nOmråde;2027 NHN;Påslag;\n");
    row("words for an amount", "Beta;omtrent sju;5;\n", Kind::Unreadable, u"omtrent sju"_s);
    row("a dash where the plan has an amount", "Beta;–;5;\n", Kind::NoAmount, u"–"_s);
    row("below nought", "Beta;-1;5;\n", Kind::BelowNought, u"under null"_s);
    row("two amounts of one figure", "Beta;7;5;\nB;8;5;\n", Kind::StatedTwice, u"Ingen av dem"_s, 4);
    row("a total that does not add up", "Beta;7;5;13\n", Kind::Total, u"13,0 mill. kroner, men mottakerne blir til sammen 12,0"_s);
    row("a sum that does not add up", "Beta;7;5;12\nAlfa;20;10;30\nSum;28;15;42\n", Kind::Total, u"28,0 mill. kroner, men tallene over gir 27,0"_s, 5);
    row("a sum of an area that does not add up", "Beta;7;5;12\nSum Beta;8;5;12\n", Kind::Total, u"8,0"_s, 4);
    row("the kroner of another year", "Beta;7;5;\n", Kind::PriceBase, u"2026-kroner, mens planen er i 2024-kroner"_s, 2, "Mill. 2026-kroner;;;\nOmråde;2027 NHN;2027 Hdir;\n");
}

void tst_Proposal::doubts()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, heading);
    QFETCH(int, kind);
    QFETCH(QString, says);
    QFETCH(int, line);
    const Result<Proposal> proposal = proposalOf(plain(), heading + rows);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error()));
    QStringList told;
    for (const ProposalDoubt &doubt : proposal->doubts)
        told.append(doubt.message);
    QCOMPARE(proposal->doubts.size(), 1u);
    QVERIFY2(int(proposal->doubts.front().kind) == kind, qPrintable(told.join(u'\n')));
    QVERIFY2(told.front().contains(says), qPrintable(told.front()));
    QCOMPARE(proposal->doubts.front().line, line);
    QVERIFY(told.front().contains(u"linje %1"_s.arg(line)));
    // What could be read is there, and nothing else.
    for (const QString &change : changesOf(*proposal))
        QVERIFY2(change.startsWith("Beta 2027"_L1), qPrintable(change));
}

void tst_Proposal::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing") << QByteArray() << u"tom.csv"_s << u"tom.csv"_s;
    QTest::newRow("no table") << QByteArray("Kjære departement;\nVi foreslår mer.;\n") << u"brev.csv"_s << u"ingen tabell"_s;
    QTest::newRow("a broken workbook") << QByteArray("PK\x03\x04 ikke mer") << u"forslag.xlsx"_s << u"kan ikke leses"_s;
    QTest::newRow("a table of other areas") << QByteArray("Mill. kroner;\nOmråde;2027 NHN\nGamma;5\n") << u"forslag.csv"_s << u"Ingen beløp"_s;
    QTest::newRow("only sums") << QByteArray("Mill. kroner;\nOmråde;2027 NHN\nSum;5\n") << u"forslag.csv"_s << u"Ingen beløp"_s;
}

void tst_Proposal::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fileName);
    QFETCH(QString, says);
    const Result<Proposal> proposal = proposalOf(plain(), bytes, fileName);
    QVERIFY(!proposal);
    QVERIFY2(proposal.error().contains(says), qPrintable(proposal.error()));
    QVERIFY(!proposal.error().contains(u'\n'));
}

void tst_Proposal::ourOwnTableIsThePlan_data()
{
    QTest::addColumn<bool>("isWorkbook");
    QTest::newRow("as comma-separated values") << false;
    QTest::newRow("as a workbook") << true;
}

void tst_Proposal::ourOwnTableIsThePlan()
{
    QFETCH(bool, isWorkbook);
    const Programme programme = plain();
    const Table table = allocationTable(programme, programme.plan.basis);
    const Result<QByteArray> bytes = isWorkbook ? toXlsx(table, programme) : Result<QByteArray>(toCsv(table));
    QVERIFY(bytes);
    const Result<Proposal> proposal = proposalOf(programme, *bytes, isWorkbook ? u"plan.xlsx"_s : u"plan.csv"_s);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error()));
    QVERIFY2(proposal->doubts.empty(), qPrintable(proposal->doubts.empty() ? QString() : proposal->doubts.front().message));
    QCOMPARE(changesOf(*proposal), QStringList());
    QVERIFY(proposal->notes.isEmpty());
    QVERIFY(proposal->scenario.moves.empty());
    QVERIFY(proposal->read >= 9);
}

void tst_Proposal::aScenarioWrittenAndReadIsTheScenario()
{
    const Programme programme = plain();
    const LeafTable base = leavesOf(programme, currentPlan(programme));
    const Result<Proposal> first = proposalOf(programme, "Mill. kroner;;;\nOmråde;2027 NHN;2028 Hdir;2027 FHI\nBeta;6,45;5;2\nAlfa;;17,25;\nBeta – Xt;;;1\n");
    QVERIFY(first);
    QCOMPARE(first->doubts.size(), 0u);
    const Table table = allocationTable(programme, programme.plan.basis, &first->scenario);
    for (const bool isWorkbook : {false, true}) {
        const Result<QByteArray> bytes = isWorkbook ? toXlsx(table, programme) : Result<QByteArray>(toCsv(table));
        QVERIFY(bytes);
        const Result<Proposal> second = proposalOf(programme, *bytes, isWorkbook ? u"a.xlsx"_s : u"a.csv"_s);
        QVERIFY2(second, qPrintable(second ? QString() : second.error()));
        QVERIFY2(second->doubts.empty(), qPrintable(second->doubts.empty() ? QString() : second->doubts.front().message));
        QCOMPARE(changesOf(*second), changesOf(*first));
        QVERIFY(apply(base, second->scenario) == apply(base, first->scenario));
    }
}

void tst_Proposal::theLogSaysWhoProposes()
{
    const Result<Proposal> proposal = proposalOf(plain(), "Mill. kroner;;\nOmråde;2027 NHN;2027 Hdir\nBeta;7;5\n");
    QVERIFY(proposal);
    const Scenario &scenario = proposal->scenario;
    QCOMPARE(scenario.name, u"Forslag"_s);
    QCOMPARE(scenario.moves.size(), 1u);
    const Move &move = scenario.moves.front();
    QCOMPARE(move.grounds.author, u"NHN"_s);
    QCOMPARE(move.grounds.on, QDate(2026, 9, 15));
    QVERIFY(move.grounds.reason.contains("forslag.csv"_L1));
    QCOMPARE(scenario.grounds, move.grounds);
    QVERIFY(faultsOf(scenario).empty());
    // As any total: the figures it names come to its amount.
    const Programme programme = plain();
    QCOMPARE(apply(leavesOf(programme, currentPlan(programme)), scenario).sumOf(move.to), move.amount);
}

void tst_Proposal::aSpreadsheetOfOpenDocument()
{
    const auto cell = [](const QByteArray &text) { return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>"; };
    const auto number = [](const QByteArray &value) { return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>" + value + "</text:p></table:table-cell>"; };
    const auto row = [](const QByteArray &cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const QByteArray sheet = "<table:table table:name=\"Forslag\">" + row(cell("Beløp i 1000 kroner")) + row(cell("Område") + cell("2027 NHN") + cell("2027 Hdir")) + row(cell("Beta") + number("6500") + number("4250")) + "</table:table>";
    const Result<Proposal> proposal = proposalOf(plain(), odsOf(sheet), u"forslag.ods"_s);
    QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error()));
    QCOMPARE(changesOf(*proposal), (QStringList{u"Beta 2027 NHN 6 -> 6.5"_s, u"Beta 2027 Hdir 4 -> 4.25"_s}));
}

QTEST_GUILESS_MAIN(tst_Proposal)
#include "tst_proposal.moc"
