#include "support/generator_compare.h"
#include "support/generator_decide.h"

#include <QTest>

using namespace generated;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Manner)

/// The examiner examined: its truth holds together, it prints what it knows, and it knows what its print still determines.
class tst_Generator : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void sumsHold_data() { manners(); }
    void sumsHold();
    void everyFigureIsPrinted_data() { manners(); }
    void everyFigureIsPrinted();
    void theSameSeedGivesTheSameText_data() { manners(); }
    void theSameSeedGivesTheSameText();
    void documentsDiffer();
    void aPerfectReadingHasNoFault_data() { manners(); }
    void aPerfectReadingHasNoFault();
    void aChangedReadingIsCaught_data() { manners(); }
    void aChangedReadingIsCaught();
    void shown();

private:
    static void manners();
};

void tst_Generator::manners()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("clean") << Manner::Clean;
    QTest::newRow("collapsed blanks") << Manner::Collapsed;
    QTest::newRow("tabs") << Manner::Tabs;
    QTest::newRow("OCR") << Manner::Ocr;
}

/// Rows are parted by "/": what is printed, then ":" and the true cells, "_" for a blank; a row that starts with "=" is the total row,
/// a heading "T" a total column. The answer has "+" for a cell that is determined.
void tst_Generator::decides_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<bool>("frames");
    QTest::addColumn<QString>("answer"); // empty where no careful person could read it

    QTest::newRow("column sums place the numbers") << u"RRT"_s << u"9,0 9,0:_|9,0|9,0 / 17,5 17,5:17,5|_|17,5 / 3,0 3,0:3,0|_|3,0 / =20,5 9,0 29,5:20,5|9,0|29,5"_s << false << u"+++ +++ +++ +++"_s;
    QTest::newRow("without the total row nothing does") << u"RRT"_s << u"9,0 9,0:_|9,0|9,0"_s << false << u"---"_s;
    QTest::newRow("as many numbers as columns") << u"RRT"_s << u"6 3 9:6|3|9"_s << false << u"+++"_s;
    QTest::newRow("a lone gap stands first, last or before dashes") << u"YYYYYYY"_s << u"0,44 0,44 0,22 --- --- ---:0,44|0,44|0,22|_|---|---|---"_s << true << u"-+--++-"_s;
    QTest::newRow("a split number is mended by the sum") << u"RRT"_s << u"1 7,5 2 19,5:17,5|2|19,5"_s << false << u"+++"_s;
    QTest::newRow("a split number that passes for two") << u"YYYY"_s << u"1 7,5 18 20:17,5|18|20|_"_s << true << QString();
    QTest::newRow("a lost blank is found by the sum") << u"RRT"_s << u"17,52 19,5:17,5|2|19,5 / 2,0 3 5,0:2,0|3|5,0 / =19,5 5 24,5:19,5|5|24,5"_s << false << u"+++ +++ +++"_s;
    QTest::newRow("letters for digits") << u"RRT"_s << u"l7,5 2,O I9,5:17,5|2,0|19,5"_s << false << u"+++"_s;
    QTest::newRow("thousands with blanks") << u"RRT"_s << u"48 200 1 500 49 700:48 200|1 500|49 700"_s << false << u"+++"_s;
    QTest::newRow("more damage than a careful person mends") << u"YYYYYY"_s << u"6 ,8 10,7 11,15 ,6 7,60,0:6,8|10,7|11,1|5,6|7,6|0,0"_s << true << QString();
    QTest::newRow("a total that is not printed") << u"YYYYT"_s << u"29,5 0,0 0,0 0,0:29,5|0,0|0,0|0,0|_"_s << true << u"+++++"_s;
}

void tst_Generator::decides()
{
    QFETCH(QString, headings);
    QFETCH(QString, rows);
    QFETCH(bool, frames);
    QFETCH(QString, answer);
    Puzzle puzzle;
    puzzle.loneGapRule = frames;
    for (const QChar heading : headings)
        puzzle.totalColumns.push_back(heading == u'T');
    for (QString row : rows.split(u" / "_s)) {
        Puzzle::PrintedRow printed;
        printed.total = row.startsWith(u'=');
        row.remove(u'=');
        printed.text = row.section(u':', 0, 0);
        for (const QString &text : row.section(u':', 1).split(u'|')) {
            Cell cell;
            if (text != "_"_L1) {
                cell.printed = text;
                cell.state = text.startsWith(u'-') ? FigureState::NotSet : text == "0,0"_L1 ? FigureState::Zero : FigureState::Amount;
                QString digits = text;
                const qsizetype comma = digits.indexOf(u',');
                const qsizetype decimals = comma < 0 ? 0 : digits.size() - comma - 1;
                digits.remove(u',').remove(u' ');
                cell.ore = (digits + QString(8 - decimals, u'0')).toLongLong();
            }
            printed.truth.push_back(cell);
        }
        puzzle.rows.push_back(printed);
    }
    const std::optional<std::vector<std::vector<bool>>> decided = decidableCells(puzzle);
    QString found;
    if (decided) {
        for (const std::vector<bool> &row : *decided) {
            found += found.isEmpty() ? QString() : u" "_s;
            for (const bool cell : row)
                found += cell ? u'+' : u'-';
        }
    }
    QCOMPARE(found, answer);
}

void tst_Generator::sumsHold()
{
    QFETCH(Manner, manner);
    for (quint64 seed = 1; seed <= 50; ++seed) {
        Random random(seed);
        const Document document = generate(random, manner);
        for (const Part &part : document.parts) {
            for (const Table &table : part.tables) {
                if (table.kind != Table::Kind::Frames && table.kind != Table::Kind::Split)
                    continue;
                qint64 whole = 0;
                for (const Row &row : table.rows) {
                    QCOMPARE(row.cells.size(), table.columns.size());
                    qint64 sum = 0;
                    for (std::size_t at = 0; at < row.cells.size(); ++at) {
                        const bool total = table.columns[at].kind == Column::Kind::Total;
                        sum += total ? 0 : row.cells[at].ore;
                        if (!total && !row.total)
                            whole += row.cells[at].ore;
                    }
                    for (std::size_t at = 0; at < row.cells.size(); ++at) {
                        if (table.columns[at].kind == Column::Kind::Total && row.cells[at].state == FigureState::Amount)
                            QCOMPARE(row.cells[at].ore, sum);
                    }
                }
                if (table.kind == Table::Kind::Split && part.claim)
                    QCOMPARE(whole, *part.claim);
            }
        }
    }
}

void tst_Generator::everyFigureIsPrinted()
{
    QFETCH(Manner, manner);
    int cells = 0;
    int undecidable = 0;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        Random random(seed);
        const Document document = generate(random, manner);
        const QStringList lines = document.text.split(u'\n');
        for (const Part &part : document.parts) {
            for (const Table &table : part.tables) {
                for (const Row &row : table.rows) {
                    QVERIFY(row.firstLine >= table.firstLine && row.lastLine >= row.firstLine && row.lastLine <= table.lastLine);
                    const QString printed = lines.mid(row.firstLine - 1, row.lastLine - row.firstLine + 1).join(u'\n');
                    for (const Cell &cell : row.cells) {
                        const bool money = table.kind == Table::Kind::Frames || table.kind == Table::Kind::Split;
                        cells += money ? 1 : 0;
                        undecidable += money && !cell.decidable ? 1 : 0;
                        QVERIFY2(manner == Manner::Ocr || printed.contains(cell.printed.toHtmlEscaped()), qPrintable(cell.printed + u" is not in "_s + printed));
                    }
                }
            }
        }
    }
    const double share = 100.0 * undecidable / cells;
    qInfo("%d of %d amounts are not determined by what is printed (%.1f %%)", undecidable, cells, share);
    QVERIFY(manner == Manner::Clean || manner == Manner::Tabs ? undecidable == 0 : share > 1 && share < 50);
}

void tst_Generator::theSameSeedGivesTheSameText()
{
    QFETCH(Manner, manner);
    Random first(7);
    Random second(7);
    QCOMPARE(generate(first, manner).text, generate(second, manner).text);
}

void tst_Generator::documentsDiffer()
{
    Random random(1);
    QVERIFY(generate(random, Manner::Clean).text != generate(random, Manner::Clean).text);
}

namespace {

ramme::Figure read(const Cell &cell, const Row &row)
{
    static int id = 0;
    ramme::Figure figure;
    figure.id = ++id;
    figure.state = cell.state;
    if (cell.state == FigureState::Amount || cell.state == FigureState::Zero)
        figure.amount = ramme::Money::fromOre(cell.ore);
    if (cell.state == FigureState::Percent)
        figure.percent = cell.percent;
    figure.raw = cell.printed;
    figure.source.line = row.firstLine;
    return figure;
}

/// What a reader that knows everything would give.
ramme::Reading perfectReading(const Document &document)
{
    ramme::Reading reading;
    for (const Part &part : document.parts) {
        if (part.letter) {
            ramme::Letter letter;
            letter.year = part.year;
            letter.recipient = part.recipient.first();
            for (std::size_t at = 0; at < part.posts.size(); ++at)
                letter.posts.push_back({part.posts[at].chapter, part.posts[at].post, part.posts[at].name, read(part.tables.front().rows[at].cells[2], part.tables.front().rows[at])});
            for (const BreakdownTruth &item : part.breakdown)
                letter.breakdown.push_back({item.label, item.area.isEmpty() ? std::nullopt : std::optional(item.area), item.parent, ramme::figureOf(ramme::Money::fromOre(item.ore))});
            reading.letters.push_back(letter);
            continue;
        }
        ramme::Mandate mandate;
        mandate.area = part.area;
        mandate.vintage = part.year;
        mandate.priceBase = part.priceBase;
        for (const GoalTruth &goal : part.goals)
            mandate.goals.push_back({goal.year, goal.percent, goal.text, {}});
        for (const EarmarkTruth &earmark : part.earmarks)
            mandate.earmarks.push_back({part.year, earmark.recipient.first(), earmark.bound, {}, ramme::figureOf(ramme::Money::fromOre(earmark.ore))});
        for (const Table &table : part.tables) {
            for (const Row &row : table.rows) {
                ramme::FrameRow frame{row.names.value(0), row.label, {}};
                ramme::SplitRow split{table.budgetYear, row.names.value(0), row.label, row.kind, {}};
                ramme::AmbitionRow ambition{row.section, row.label, {}, ramme::Certainty::Certain, {}};
                for (std::size_t at = 0; at < row.cells.size() && at < table.columns.size(); ++at) {
                    const Column &column = table.columns[at];
                    const ramme::Figure figure = read(row.cells[at], row);
                    if (column.kind == Column::Kind::Year) {
                        frame.years.push_back({column.year, figure});
                        ambition.years.push_back({column.year, figure});
                    } else if (column.kind == Column::Kind::Recipient) {
                        split.recipients.push_back({column.names.first(), figure});
                    } else if (column.kind == Column::Kind::Actor && row.cells[at].state != FigureState::Blank) {
                        ambition.actors.push_back(column.heading);
                    }
                }
                if (table.kind == Table::Kind::Frames && !row.total)
                    mandate.frames.push_back(frame);
                if (table.kind == Table::Kind::Split && !row.total)
                    mandate.splits.push_back(split);
                if (table.kind == Table::Kind::Ambitions && !row.heading)
                    mandate.ambitions.push_back(ambition);
            }
        }
        reading.mandates.push_back(mandate);
    }
    for (const ReserveTruth &reserve : document.reserves)
        reading.reserves.push_back({reserve.year, reserve.kind, {}, ramme::figureOf(ramme::Money::fromOre(reserve.ore)), {}});
    return reading;
}

QString faultsOf(const Tally &tally)
{
    QStringList words;
    for (const auto &[kind, faults] : tally.faults)
        words += kind + u": "_s + faults.front().text;
    return words.join(u'\n');
}

} // namespace

void tst_Generator::aPerfectReadingHasNoFault()
{
    QFETCH(Manner, manner);
    for (quint64 seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        const Document document = generate(random, manner);
        const Tally tally = compare(document, perfectReading(document));
        QVERIFY2(tally.faults.empty() && tally.refused.empty(), qPrintable(faultsOf(tally)));
        QCOMPARE(tally.right, tally.figures);
        QCOMPARE(tally.decided, tally.decidable);
    }
}

/// Every kind of change is a fault until somebody is told, and then it is flagged.
void tst_Generator::aChangedReadingIsCaught()
{
    QFETCH(Manner, manner);
    int changes = 0;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const Document document = generate(random, manner);
        const ramme::Reading perfect = perfectReading(document);
        const auto caught = [&](ramme::Reading reading, int Tally::*count, int line) {
            ++changes;
            const Tally alone = compare(document, reading);
            if (alone.*count != 1 || alone.unflagged() != 1)
                return false;
            reading.findings.push_back({u"sum-differs"_s, ramme::Severity::Warning, {}, {}, 0, {{}, 0, {}, line}, 0});
            return compare(document, reading).unflagged() == 0;
        };
        for (std::size_t at = 0; at < perfect.mandates.size(); ++at) {
            if (perfect.mandates[at].splits.empty())
                continue;
            ramme::Reading reading = perfect;
            ramme::Figure &figure = reading.mandates[at].splits.front().recipients.front().figure;
            const int line = figure.source.line;
            const bool blank = figure.state == FigureState::Blank;
            const ramme::Figure before = figure;
            figure = ramme::figureOf(ramme::Money::fromOre(before.amount.value_or(ramme::Money()).ore() + 10));
            figure.source.line = line;
            QVERIFY(caught(reading, &Tally::wrong, line));
            if (!blank) {
                figure.state = FigureState::Blank;
                figure.amount.reset();
                QVERIFY(caught(reading, &Tally::wrong, line));
                reading.mandates[at].splits.front().recipients.erase(reading.mandates[at].splits.front().recipients.begin());
                QVERIFY(caught(reading, &Tally::missing, line));
            }
            reading = perfect;
            reading.mandates[at].splits.front().recipients.push_back({u"Ukjent"_s, ramme::figureOf(ramme::Money::fromOre(5))});
            reading.mandates[at].splits.front().recipients.back().figure.source.line = line;
            QVERIFY(caught(reading, &Tally::invented, line));
            if (!blank) {
                reading = perfect;
                reading.mandates[at].splits.front().recipients.front().figure.state = FigureState::Undecided;
                QCOMPARE(compare(document, reading).unflagged(), 0);
                QCOMPARE(compare(document, reading).flagged, 1);
            }
        }
    }
    QVERIFY(changes > 20);
}

/// With RAMME_SHOW=<seed> prints one document of each manner, to be looked at.
void tst_Generator::shown()
{
    if (!qEnvironmentVariableIsSet("RAMME_SHOW"))
        return;
    for (const Manner manner : {Manner::Clean, Manner::Collapsed, Manner::Tabs, Manner::Ocr}) {
        Random random(quint64(qEnvironmentVariableIntValue("RAMME_SHOW")));
        QTextStream(stdout) << "=====\n" << generate(random, manner).text;
    }
}

QTEST_GUILESS_MAIN(tst_Generator)
#include "tst_generator.moc"
