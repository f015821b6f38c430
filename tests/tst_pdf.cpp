#include "support/printed.h"
#include "support/sheet.h"

#include "domain/programme.h"
#include "import/documentreader.h"
#include "import/pagesprocess.h"

#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ramme::tests::TableManner)

/// Prints PDFs, lets the helper look at them, and counts what becomes of their cells.
class tst_Pdf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cells_data();
    void cells();
    void pages_data();
    void pages();
    void figuresKnowTheirPlace();
    void coloursAreForConfirmation();
    void aColourStaysWithItsColumn();
    void aLayoutMovesWithTheTable_data();
    void aLayoutMovesWithTheTable();
};

namespace {

/// What became of a table's cells.
struct Count {
    int cells = 0;
    int right = 0;
    int wrong = 0; ///< a cell that says something else than is printed there
    QString example;
};

void compare(const PrintedTable &truth, const FileText &file, Count &count)
{
    std::vector<QStringList> rows;
    for (const TextLine &line : file.lines) {
        if (!line.cells.isEmpty())
            rows.push_back(line.cells);
    }
    const std::size_t extra = truth.spanning && !rows.empty() ? 1 : 0;
    for (std::size_t r = 0; r < truth.rows.size(); ++r) {
        const QStringList &expected = truth.rows[r];
        count.cells += static_cast<int>(expected.size());
        if (r + extra >= rows.size())
            continue;
        const QStringList &found = rows[r + extra];
        for (qsizetype c = 0; c < expected.size(); ++c) {
            const bool same = found.size() == expected.size() && found.at(c) == expected.at(c);
            (same ? count.right : count.wrong) += 1;
            if (!same && count.example.isEmpty())
                count.example = expected.join(u" | "_s) + u" came out as "_s + found.join(u" | "_s);
        }
    }
}

} // namespace

void tst_Pdf::initTestCase()
{
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
}

void tst_Pdf::cells_data()
{
    QTest::addColumn<TableManner>("manner");
    QTest::addColumn<bool>("spanning");
    QTest::addColumn<int>("turned");
    QTest::addColumn<int>("pageBreak");
    QTest::newRow("ruled") << TableManner::Ruled << false << 0 << 0;
    QTest::newRow("ruled, cells of several lines") << TableManner::Wrapped << false << 0 << 0;
    QTest::newRow("ruled, columns close together") << TableManner::Tight << false << 0 << 0;
    QTest::newRow("ruled, spanning heading") << TableManner::Ruled << true << 0 << 0;
    QTest::newRow("ruled, turned left") << TableManner::Ruled << false << 3 << 0;
    QTest::newRow("ruled, over two pages") << TableManner::Ruled << false << 0 << 3;
    QTest::newRow("unruled") << TableManner::Open << false << 0 << 0;
    QTest::newRow("unruled, spanning heading") << TableManner::Open << true << 0 << 0;
    QTest::newRow("unruled, turned right") << TableManner::Open << false << 1 << 0;
    QTest::newRow("unruled, over two pages") << TableManner::Open << false << 0 << 3;
    QTest::newRow("rulings at the heading only") << TableManner::HeadRuled << false << 0 << 0;
    QTest::newRow("shaded rows") << TableManner::Shaded << false << 0 << 0;
}

void tst_Pdf::cells()
{
    QFETCH(TableManner, manner);
    QFETCH(bool, spanning);
    QFETCH(int, turned);
    QFETCH(int, pageBreak);
    const quint32 seed = qEnvironmentVariableIsSet("RAMME_SEED") ? qEnvironmentVariable("RAMME_SEED").toUInt() : 2027; // a table in sixty thousand cells is printed beyond the page's edge
    Count count;
    const int tables = qEnvironmentVariableIsSet("RAMME_GENERATED") ? qEnvironmentVariableIntValue("RAMME_GENERATED") : 25;
    for (int i = 0; i < tables; ++i) {
        PrintedTable truth = anyTable(seed + static_cast<quint32>(i));
        truth.spanning = spanning && truth.rows.front().size() > 3;
        PrintedPaper paper(i % 2 == 0 ? u"DejaVu Sans"_s : u"Liberation Serif"_s, 8 + i % 3);
        paper.turn(turned);
        paper.words(50, 40, {u"Tabell 1: Rammer i mill. kroner for årene som kommer, slik de er fordelt."_s});
        const std::size_t split = pageBreak > 0 ? static_cast<std::size_t>(pageBreak) : 1000;
        double below = paper.table(50, 70, truth, manner, 0, split);
        if (pageBreak > 0) {
            paper.words(50, 815, {u"Side 1"_s});
            paper.newPage();
            PrintedTable rest = truth;
            rest.whole = truth.rows;
            rest.rows.erase(rest.rows.begin() + 1, rest.rows.begin() + std::min<qsizetype>(pageBreak, static_cast<qsizetype>(rest.rows.size())));
            below = rest.rows.size() > 1 ? paper.table(50, 60, rest, manner, i % 2, 1000) : 60;
            paper.words(50, 815, {u"Side 2"_s});
        }
        paper.words(50, below + 30, {u"Beløpene er i mill. kroner og skal brukes i løpet av året de er satt av til,"_s, u"med mindre departementet sier noe annet."_s});
        const Result<FileText> file = readPaper(paper.bytes());
        QVERIFY2(file, file ? "" : qPrintable(file.error()));
        const int wrong = count.wrong;
        compare(truth, *file, count);
        if (count.wrong > wrong)
            count.example += u" (RAMME_SEED=%1 RAMME_GENERATED=1)"_s.arg(seed + static_cast<quint32>(i));
    }
    const double recall = 100.0 * count.right / count.cells;
    const double precision = 100.0 * count.right / std::max(1, count.right + count.wrong);
    qInfo("%d cells: recall %.2f %%, precision %.2f %%, %d wrong", count.cells, recall, precision, count.wrong);
    QVERIFY2(count.wrong == 0, qPrintable(count.example));
    QVERIFY2(recall >= 95, qPrintable(QString::number(seed)));
}

void tst_Pdf::pages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");

    QStringList left;
    QStringList right;
    for (int i = 0; i < 9; ++i) {
        left += u"venstre spalte er skrevet med ord %1"_s.arg(i);
        right += u"den høyre har andre linjer enn den %1"_s.arg(i);
    }
    PrintedPaper columns;
    columns.words(50, 50, {u"En innledning over hele bredden, som er lang nok til å gå over begge spaltene på siden."_s});
    columns.words(50, 90, left);
    columns.words(310, 90, right);
    QTest::newRow("two columns") << columns.bytes()
        << QStringList{u"En innledning over hele bredden, som er lang nok til å gå over begge spaltene på siden."_s, u""_s} + left + QStringList{u""_s} + right;

    PrintedPaper notes;
    PrintedTable table;
    table.rows = {{u"Tiltak"_s, u"2024"_s, u"2025"_s}, {u"Prøvesvar"_s, u"1,0"_s, u""_s}, {u"Måledata"_s, u""_s, u"2,5"_s}};
    const double below = notes.table(50, 70, table, TableManner::Ruled);
    notes.words(50, below + 8, {u"1"_s}, 5);
    notes.words(54, below + 10, {u"Beløpet er ikke endelig."_s}, 8);
    QTest::newRow("a footnote below a table") << notes.bytes()
        << QStringList{u"Tiltak | 2024 | 2025"_s, u"Prøvesvar | 1,0 | "_s, u"Måledata |  | 2,5"_s, u""_s, u"¹ Beløpet er ikke endelig."_s};

    PrintedPaper heads;
    for (int page = 1; page <= 3; ++page) {
        heads.words(50, 30, {u"Helse- og omsorgsdepartementet"_s});
        heads.words(50, 100, {u"side nummer %1 har ord"_s.arg(page)});
        heads.words(290, 810, {QString::number(page)});
        if (page < 3)
            heads.newPage();
    }
    QTest::newRow("running heads and page numbers are passed over") << heads.bytes()
        << QStringList{u"side nummer 1 har ord"_s, u"side nummer 2 har ord"_s, u"side nummer 3 har ord"_s};
}

void tst_Pdf::pages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const Result<FileText> file = readPaper(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(shown(*file).join(u'\n'), expected.join(u'\n'));
}

void tst_Pdf::figuresKnowTheirPlace()
{
    PrintedPaper paper;
    paper.words(50, 50, {u"Mandat for tiltaket pasientens prøvesvar"_s}, 16);
    paper.words(50, 80, {u"Fastsatt 14. januar 2025"_s});
    paper.newPage();
    paper.words(50, 50, {u"Tabell 1: Økonomisk ramme i mill. kroner (2025-kroner)"_s});
    PrintedTable table;
    table.rows = {{u"Tiltak"_s, u"2025"_s, u"2026"_s, u"2027"_s, u"Totalt"_s}, {u"Økonomisk ramme"_s, u"1 073,5"_s, u""_s, u"2,0"_s, u"1 075,5"_s}};
    paper.table(50, 80, table, TableManner::Ruled);
    const Programme programme = newProgramme();
    const Result<Reading> reading = readDocument(paper.bytes(), u"mandat.pdf"_s, {programme.areas, programme.recipients});
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error()));
    QCOMPARE(reading->mandates.size(), std::size_t(1));
    const Mandate &mandate = reading->mandates.front();
    QCOMPARE(mandate.area, u"Pasientens prøvesvar"_s);
    QCOMPARE(mandate.source.page, 1);
    QCOMPARE(mandate.frames.size(), std::size_t(1));
    const auto &years = mandate.frames.front().years;
    QCOMPARE(years.size(), std::size_t(3));
    QCOMPARE(years[0].figure.amount->ore(), Q_INT64_C(107'350'000'000));
    QVERIFY(years[1].figure.state == FigureState::Blank);
    QCOMPARE(years[2].figure.amount->ore(), Q_INT64_C(200'000'000));
    double lastX = 0;
    for (const std::size_t at : {std::size_t(0), std::size_t(2)}) {
        const Source &source = years[at].figure.source;
        QCOMPARE(source.page, 2);
        QVERIFY2(source.box.left() > lastX && source.box.width() > 5 && source.box.width() < 60 && source.box.top() > 80 && source.box.bottom() < 130,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(source.box.x()).arg(source.box.y()).arg(source.box.width()).arg(source.box.height())));
        lastX = source.box.right();
    }
}

void tst_Pdf::aLayoutMovesWithTheTable_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("left");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("frames");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the page itself") << 2027 << 70.0 << u"9,0"_s << u"2027= 2028=9,0 2029=8,0"_s << QString();
    QTest::newRow("the next year") << 2028 << 70.0 << u"9,0"_s << u"2028= 2029=9,0 2030=8,0"_s << u"layout-applied"_s;
    QTest::newRow("the next year, further right") << 2028 << 130.0 << u"9,0"_s << u"2028= 2029=9,0 2030=8,0"_s << u"layout-applied"_s;
    QTest::newRow("a figure that a line would cut") << 2028 << 70.0 << u"123 456 789,0"_s << QString() << u"layout-not-fitting"_s;
}

/// The figures stand under years that are not theirs: a person has said so of the table of 2027.
void tst_Pdf::aLayoutMovesWithTheTable()
{
    QFETCH(int, year);
    QFETCH(double, left);
    QFETCH(QString, amount);
    QFETCH(QString, frames);
    QFETCH(QString, rule);
    const auto print = [](int first, double from, const QString &figure) {
        PrintedPaper paper;
        paper.words(70, 50, {u"Mandat for tiltaket pasientens prøvesvar"_s}, 16);
        paper.words(70, 80, {u"Fastsatt 14. januar %1"_s.arg(first)});
        paper.words(70, 110, {u"Tabell 1: Økonomisk ramme i mill. kroner"_s});
        paper.words(from, 140, {u"Rammer"_s});
        for (int i = 0; i < 3; ++i)
            paper.words(from + 130 + 80 * i, 140, {QString::number(first + i)});
        paper.words(from, 160, {u"Pasientens prøvesvar"_s});
        paper.words(from + 130, 160, {figure});
        paper.words(from + 210, 160, {u"8,0"_s});
        return paper.bytes();
    };
    const Programme programme = newProgramme();
    const Result<DocumentReading> first = readDocumentWithTables(print(2027, 70, u"9,0"_s), u"a.pdf"_s, {programme.areas, programme.recipients});
    QVERIFY(first && first->tables.size() == 1);
    Layout layout = first->tables.front().layout;
    QCOMPARE(layout.table.measure, TableLayout::Measure::Points);
    QCOMPARE(layout.table.columns.size(), std::size_t(4));
    layout.name = u"Prøvesvar"_s;
    layout.table.columns = {layout.table.columns[0], {1700, u"2027"_s}, {1900, u"2028"_s}, {2500, u"2029"_s}};
    const Result<DocumentReading> read =
        readDocumentWithTables(print(year, left, amount), u"b.pdf"_s, {programme.areas, programme.recipients, {layout}});
    QVERIFY(read);
    QVERIFY(!read->reading.mandates.front().frames.empty());
    QStringList cells;
    for (const YearFigure &cell : read->reading.mandates.front().frames.front().years)
        cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.raw);
    if (!frames.isEmpty())
        QCOMPARE(cells.join(u' '), frames);
    QStringList rules;
    for (const Finding &finding : read->reading.findings) {
        if (finding.rule.startsWith("layout"_L1))
            rules << finding.rule;
    }
    if (rule.isEmpty())
        rule = u"layout-applied"_s; // a template tells also where it was made
    QCOMPARE(rules, QStringList{rule});
    if (frames.isEmpty())
        return;
    const QRectF box = read->reading.mandates.front().frames.front().years[1].figure.source.box;
    QVERIFY2(std::abs(box.left() - left - 130) < 3 && box.top() > 140, qPrintable(QString::number(box.left())));
}

namespace {

/// Ambitions with three coloured cells, one of which has no words, and perhaps a legend below.
QByteArray colouredAmbitions(bool legend)
{
    PrintedPaper paper;
    paper.words(50, 40, {u"Mandat for tiltaket pasientens prøvesvar"_s}, 16);
    paper.words(50, 70, {u"Fastsatt 14. januar 2025"_s});
    PrintedTable table;
    table.rows = {{u"Ambisjon"_s, u"2025"_s, u"2026"_s, u"2027"_s}, {u"Innbygger kan lese prøvesvar"_s, u"10 %"_s, u"40 %"_s, u"100 %"_s},
                  {u"Fastlegen kan dele prøvesvar"_s, u"5 %"_s, u""_s, u"50 %"_s}, {u"Sykehus kan lese prøvesvar"_s, u"20 %"_s, u"60 %"_s, u"80 %"_s}};
    // The table is printed once to see where its cells are, and once more upon the colours.
    PrintedPaper trial;
    trial.table(50, 100, table, TableManner::Ruled);
    const Result<std::vector<PaperPage>> pages = readPages(trial.bytes());
    std::vector<double> xs;
    std::vector<double> ys;
    for (const PaperRuling &ruling : pages->front().rulings)
        (ruling.isUpright() ? xs : ys).push_back(ruling.isUpright() ? ruling.box.center().x() : ruling.box.center().y());
    std::sort(xs.begin(), xs.end());
    std::sort(ys.begin(), ys.end());
    const auto colour = [&](std::size_t row, std::size_t column, const QColor &fill) {
        paper.fill(QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1])), fill);
    };
    colour(1, 1, QColor(0, 176, 80));
    colour(1, 2, QColor(255, 192, 0));
    colour(2, 2, QColor(255, 192, 0));
    const double below = paper.table(50, 100, table, TableManner::Ruled);
    if (legend) {
        paper.fill(QRectF(50, below + 20, 20, 10), QColor(0, 176, 80));
        paper.words(74, below + 20, {u"Under arbeid"_s});
        paper.fill(QRectF(180, below + 20, 20, 10), QColor(255, 192, 0));
        paper.words(204, below + 20, {u"Planlagt"_s});
    }
    return paper.bytes();
}

DocumentReading readAmbitions(bool legend, const std::vector<Layout> &layouts = {})
{
    const Programme programme = newProgramme();
    Result<DocumentReading> reading = readDocumentWithTables(colouredAmbitions(legend), u"mandat.pdf"_s, {programme.areas, programme.recipients, layouts});
    return reading ? *reading : DocumentReading();
}

QString statusesIn(const DocumentReading &document)
{
    QStringList statuses;
    for (const AmbitionRow &row : document.reading.mandates.front().ambitions) {
        for (const YearFigure &status : row.statuses)
            statuses << u"%1 %2 %3"_s.arg(row.ambition.section(u' ', 0, 0)).arg(status.year).arg(status.figure.raw);
    }
    return statuses.join(u", "_s);
}

} // namespace

void tst_Pdf::coloursAreForConfirmation()
{
    const auto findings = [](bool legend) {
        QStringList messages;
        for (const Finding &finding : readAmbitions(legend).reading.findings) {
            if (finding.rule == "status-by-colour"_L1 && finding.severity == Severity::Note && finding.source.page == 1)
                messages.append(finding.message);
        }
        return messages;
    };
    const QStringList explained = findings(true);
    QCOMPARE(explained.size(), 2);
    QVERIFY2(explained[0].contains(u"«Innbygger kan lese prøvesvar» i mandatet for Pasientens prøvesvar: «Under arbeid» i 2025 og «Planlagt» i 2026"_s), qPrintable(explained[0]));
    QVERIFY2(explained[1].contains(u"«Fastlegen kan dele prøvesvar»"_s) && explained[1].contains(u"«Planlagt» i 2026"_s), qPrintable(explained[1]));
    const QStringList unexplained = findings(false);
    QCOMPARE(unexplained.size(), 1);
    QVERIFY2(unexplained[0].contains(u"3 fargede celler"_s), qPrintable(unexplained[0]));
}

/// Also where a person parts the table into more columns than it has cells.
void tst_Pdf::aColourStaysWithItsColumn()
{
    const DocumentReading plain = readAmbitions(true);
    const QString kept = u"Innbygger 2025 Under arbeid, Innbygger 2026 Planlagt, Fastlegen 2026 Planlagt"_s;
    QCOMPARE(statusesIn(plain), kept);
    const YearFigure &status = plain.reading.mandates.front().ambitions[1].statuses.front();
    QCOMPARE(status.figure.source.page, 1);
    QVERIFY2(status.figure.source.box.width() > 5 && status.figure.source.box.width() < 200, "the cell is outlined, not its row");
    Layout layout = plain.tables.front().layout;
    const int first = layout.table.columns[0].from;
    const int second = layout.table.columns[1].from;
    layout.table.columns.insert(layout.table.columns.begin() + 1, {(first + 2 * second) / 3, u"Avsnitt"_s});
    const DocumentReading parted = readAmbitions(true, {layout});
    QCOMPARE(parted.reading.mandates.front().ambitions.size(), std::size_t(3));
    QVERIFY2(statusesIn(parted).contains(u"Fastlegen 2026 Planlagt"_s), qPrintable(statusesIn(parted)));
    QCOMPARE(statusesIn(parted).count(u','), 2);
}

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
