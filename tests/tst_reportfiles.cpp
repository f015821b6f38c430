#include "report/reportbuilder.h"
#include "report/tablesetting.h"
#include "report/writereport.h"
#include "report/writers.h"
#include "support/wideprogramme.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString python = u"/usr/bin/python3"_s;
const QString hostile = u"=cmd|' /C calc'!A1 <b>&[]:*?/\\ "_s + QChar(0x1b) + QString::fromUtf8("\u202eאב ") + QString(300, u'x');

Programme named(const QString &name)
{
    Programme programme = wide();
    for (Mandate &mandate : programme.mandates) {
        if (mandate.area == u"Beta"_s)
            mandate.area = name;
    }
    return programme;
}

Report reportOf(const Programme &programme, const NumberLook &look = {})
{
    ReportDefinition definition;
    definition.contents = {ReportContent::Frames, ReportContent::Allocation, ReportContent::Vintages};
    definition.unit = look.unit;
    definition.decimals = look.decimals;
    definition.adding = look.adding;
    const Result<Report> report = buildReport(programme, definition);
    return report ? *report : Report();
}

/// A row as other programs are to find it: its words, then its figures.
QString wordsOf(const Table &table, const TableRow &row)
{
    QStringList words;
    for (const TableCell &cell : row.cells)
        words += plainText(shownText(cell, table.look));
    return words.join(u'|');
}

struct Ran {
    QByteArray out;
    bool isWell = false;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ended ? process.readAllStandardOutput() : process.readAllStandardError(), ended};
}

} // namespace

/// Reports as files: other programs read the same figures in them, and hostile names are names.
class tst_ReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void otherProgramsReadTheSameCells_data();
    void otherProgramsReadTheSameCells();
    void aWorkbookHoldsTheSameFigures_data();
    void aWorkbookHoldsTheSameFigures();
    void pagesShowTheSameFigures();
    void aLongReportHasAllItsPagesInOrder();
    void theChartIsOfWhatTheTableShows();
    void sameContentGivesSameBytes_data();
    void sameContentGivesSameBytes();
    void hostileNamesAreNames_data();
    void hostileNamesAreNames();
    void aReportOfNothing_data();
    void aReportOfNothing();

private:
    QString write(const Report &report, const QString &format);

    QTemporaryDir m_folder;
};

QString tst_ReportFiles::write(const Report &report, const QString &format)
{
    const QString path = m_folder.filePath(u"rapport."_s + format);
    const Done written = writeReport(report, *reportFormatFromWord(format), path);
    return written ? path : QString();
}

void tst_ReportFiles::otherProgramsReadTheSameCells_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("decimals");
    for (const QString &format : {u"docx"_s, u"odt"_s, u"html"_s}) {
        QTest::newRow(qPrintable(format + u" in mill. kroner"_s)) << format << int(Unit::Million) << -1;
        QTest::newRow(qPrintable(format + u" in 1000 kroner"_s)) << format << int(Unit::Thousand) << 1;
    }
}

void tst_ReportFiles::otherProgramsReadTheSameCells()
{
    QFETCH(QString, format);
    QFETCH(int, unit);
    QFETCH(int, decimals);
    if (!run(python, {u"-c"_s, u"import docx, odf"_s}).isWell)
        QSKIP("python3-docx and python3-odf are not installed, so the reports cannot be read back");
    NumberLook look;
    look.unit = Unit(unit);
    look.decimals = decimals < 0 ? std::nullopt : std::optional(decimals);
    const Report report = reportOf(wide(), look);
    const QString path = write(report, format);
    QVERIFY(!path.isEmpty());
    const Ran read = run(python, {QStringLiteral(RAMME_SOURCE_DIR "/tests/support/readreport.py"), path});
    QVERIFY2(read.isWell, read.out.constData());
    const QJsonDocument found = QJsonDocument::fromJson(read.out);
    QVERIFY(found["language"_L1].toString().startsWith(u"nb"_s));
    QVERIFY(found["repeated"_L1].toBool());
    QStringList headings;
    for (const ReportPart &part : report.parts)
        headings += part.heading;
    QCOMPARE(found["headings"_L1].toVariant().toStringList(), headings);

    // A table too wide for its page is in several, each with its labels: they are put together again by their order.
    const QJsonArray tables = found["tables"_L1].toArray();
    qsizetype next = 0;
    for (const ReportPart &part : report.parts) {
        const Table &table = *tablesOf(part).front();
        std::size_t labels = 0;
        while (labels < table.columns.size() && table.columns[labels].label)
            ++labels;
        std::vector<QStringList> rows(table.rows.size());
        while (qsizetype(rows.front().size()) < qsizetype(table.columns.size())) {
            QVERIFY(next < tables.size());
            const QJsonArray lines = tables[next++].toArray();
            const qsizetype above = lines.size() - qsizetype(rows.size()); // headings
            QVERIFY(above == 1 || above == 2);
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const QStringList cells = lines[above + qsizetype(row)].toVariant().toStringList();
                rows[row] += rows[row].isEmpty() ? cells : cells.mid(qsizetype(labels));
            }
        }
        for (std::size_t row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row].join(u'|'), wordsOf(table, table.rows[row]));
    }
    QCOMPARE(next, tables.size());
}

void tst_ReportFiles::aWorkbookHoldsTheSameFigures_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("adding");
    QTest::newRow("exact") << int(Unit::Million) << -1 << int(Adding::Footnote);
    QTest::newRow("shown as whole millions, kept exact") << int(Unit::Million) << 0 << int(Adding::Footnote);
    QTest::newRow("rounded together") << int(Unit::Million) << 0 << int(Adding::LargestRemainder);
    QTest::newRow("in 1000 kroner") << int(Unit::Thousand) << 1 << int(Adding::Footnote);
}

/// Each figure is where it is to be, and each formula adds up cells that come to the value kept beside it.
void tst_ReportFiles::aWorkbookHoldsTheSameFigures()
{
    QFETCH(int, unit);
    QFETCH(int, decimals);
    QFETCH(int, adding);
    if (!run(python, {u"-c"_s, u"import openpyxl"_s}).isWell)
        QSKIP("python3-openpyxl is not installed, so the workbook cannot be read back");
    NumberLook look;
    look.unit = Unit(unit);
    look.decimals = decimals < 0 ? std::nullopt : std::optional(decimals);
    look.adding = Adding(adding);
    Report report = reportOf(named(hostile), look);
    report.parts.push_back(report.parts.front()); // the same heading twice
    report.parts.back().heading = hostile;
    report.parts.push_back(report.parts.back());
    const QString path = write(report, u"xlsx"_s);
    QVERIFY(!path.isEmpty());
    const Ran read = run(python, {QStringLiteral(RAMME_SOURCE_DIR "/tests/support/readworkbook.py"), path});
    QVERIFY2(read.isWell, read.out.constData());
    const QJsonArray sheets = QJsonDocument::fromJson(read.out).array();
    QCOMPARE(sheets.size(), qsizetype(report.parts.size()));
    int formulas = 0;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const Table &table = *tablesOf(report.parts[std::size_t(i)]).front();
        QVERIFY2(sheets[i]["wrong"_L1].toArray().isEmpty(), read.out.constData());
        formulas += sheets[i]["formulas"_L1].toInt();
        const QJsonArray rows = sheets[i]["rows"_L1].toArray(); // from the first below the headings
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const TableCell &cell = table.rows[row].cells[column];
                if (cell.kind != TableCell::Kind::Money)
                    continue;
                const Money expected = look.adding == Adding::LargestRemainder ? shownMoney(cell) : cell.money;
                const double value = rows[qsizetype(row)][qsizetype(column)].toDouble(-1e300);
                QCOMPARE(std::llround(value * double(oreIn(look.unit))), expected.ore());
            }
        }
    }
    QVERIFY(formulas > 0);
}

void tst_ReportFiles::pagesShowTheSameFigures()
{
    if (!run(u"pdftotext"_s, {u"-v"_s}).isWell)
        QSKIP("poppler-utils is not installed, so the pages cannot be read back");
    const Report report = reportOf(wide());
    const QString path = write(report, u"pdf"_s);
    QVERIFY(!path.isEmpty());
    const Ran read = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY2(read.isWell, read.out.constData());
    const QString text = QString::fromUtf8(read.out).replace(QChar(0xa0), u' ').simplified();
    const Table &frames = *tablesOf(report.parts.back()).front(); // narrow: its rows are in one piece
    qsizetype from = text.lastIndexOf(frames.title);
    QVERIFY(from > 0);
    for (const TableRow &row : frames.rows) {
        for (const TableCell &cell : row.cells) {
            for (const QString &word : shownText(cell, frames.look).replace(QChar(0xa0), u' ').split(u' ', Qt::SkipEmptyParts)) {
                const qsizetype found = text.indexOf(word, from);
                QVERIFY2(found >= 0, qPrintable(word));
                from = cell.kind == TableCell::Kind::Money ? found + word.size() : from;
            }
        }
    }
    const Ran fonts = run(u"pdffonts"_s, {path});
    QVERIFY(fonts.isWell && fonts.out.contains(" yes ") && !fonts.out.contains("Type 3"));
    const Ran info = run(u"pdfinfo"_s, {path});
    QVERIFY(info.isWell && info.out.contains("Rammer og fordeling"));
    const Ran checked = run(u"qpdf"_s, {u"--json"_s, path});
    if (checked.isWell) {
        const QJsonArray outlines = QJsonDocument::fromJson(checked.out)["outlines"_L1].toArray();
        QCOMPARE(outlines.size(), qsizetype(report.parts.size()));
        QCOMPARE(outlines[0]["title"_L1].toString(), report.parts.front().heading);
    }
}

/// Long ones are painted in parts beside each other.
void tst_ReportFiles::aLongReportHasAllItsPagesInOrder()
{
    if (!run(u"pdftotext"_s, {u"-v"_s}).isWell)
        QSKIP("poppler-utils is not installed, so the pages cannot be read back");
    Report report{u"Lang"_s, u"nb"_s, {}, {}};
    for (int part = 0; part < 4; ++part) {
        Table table;
        table.title = u"Del %1"_s.arg(part);
        table.addColumn({{}, u"Rad"_s, true, false});
        for (int row = 0; row < 900; ++row)
            table.rows.push_back({TableRow::Kind::Body, {TableCell::of(u"rad-%1-%2"_s.arg(part).arg(row))}});
        report.parts.push_back({u"Kapittel %1"_s.arg(part), {std::move(table)}});
    }
    finish(report, {});
    const QString path = write(report, u"pdf"_s);
    const Ran read = run(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY2(read.isWell, read.out.constData());
    const QList<QByteArray> pages = read.out.split('\f');
    QVERIFY2(pages.size() > 60, qPrintable(QString::number(pages.size())));
    QStringList rows;
    for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
        QVERIFY(pages[page].contains("side " + QByteArray::number(page + 1) + " av "));
        for (const QByteArray &line : pages[page].split('\n')) {
            if (line.startsWith("rad-"))
                rows.append(QString::fromUtf8(line));
        }
    }
    QCOMPARE(rows.size(), qsizetype(3600));
    for (int row = 0; row < 3600; ++row)
        QCOMPARE(rows[row], u"rad-%1-%2"_s.arg(row / 900).arg(row % 900));
    const Ran checked = run(u"qpdf"_s, {u"--json"_s, path});
    QVERIFY2(checked.isWell, checked.out.constData());
    const QJsonArray outlines = QJsonDocument::fromJson(checked.out)["outlines"_L1].toArray();
    QCOMPARE(outlines.size(), qsizetype(4));
    for (qsizetype part = 0; part < 4; ++part) {
        const qsizetype page = outlines[part]["destpageposfrom1"_L1].toInt();
        QVERIFY2(page > 0 && pages[page - 1].contains("Kapittel " + QByteArray::number(part)), qPrintable(QString::number(page)));
    }
}

void tst_ReportFiles::theChartIsOfWhatTheTableShows()
{
    const Programme programme = wide();
    ReportDefinition definition;
    definition.contents = {ReportContent::Allocation};
    definition.areas = {u"Beta"_s};
    definition.decimals = 0;
    definition.unit = Unit::Thousand;
    AllocationDrawing drawn;
    const Result<Report> report = buildReport(programme, definition, [&](const AllocationDrawing &drawing) {
        drawn = drawing;
        return ReportPicture();
    });
    QVERIFY(report);
    const Table &table = *tablesOf(report->parts.front()).front();
    QCOMPARE(drawn.title, u"Beta"_s);
    QVERIFY(drawn.look.unit == Unit::Thousand);
    QVERIFY(!drawn.plan.years.empty());
    QCOMPARE(drawn.totals.size(), drawn.plan.years.size());
    for (std::size_t i = 0; i < drawn.totals.size(); ++i) {
        // A year that nothing of the area is in has no column.
        QVERIFY(std::ranges::any_of(drawn.plan.rows, [&](const PlanRow &row) { return row.cell(drawn.plan.years[i]) != nullptr; }));
        const auto column = std::ranges::find_if(table.columns, [&](const TableColumn &each) { return each.group == QString::number(drawn.plan.years[i]) && each.heading == u"Totalt"_s; });
        QVERIFY(column != table.columns.end());
        QCOMPARE(drawn.totals[i].value(0), shownText(table.rows.back().cells[std::size_t(column - table.columns.begin())], table.look));
    }
}

void tst_ReportFiles::sameContentGivesSameBytes_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s}) // a PDF tells when it was made
        QTest::newRow(qPrintable(format)) << format;
}

void tst_ReportFiles::sameContentGivesSameBytes()
{
    QFETCH(QString, format);
    const Result<QByteArray> first = reportBytes(reportOf(wide()), *reportFormatFromWord(format));
    const Result<QByteArray> second = reportBytes(reportOf(wide()), *reportFormatFromWord(format));
    QVERIFY(first && second && !first->isEmpty());
    QCOMPARE(*first, *second);
}

void tst_ReportFiles::hostileNamesAreNames_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"docx"_s, u"odt"_s, u"html"_s, u"pdf"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void tst_ReportFiles::hostileNamesAreNames()
{
    QFETCH(QString, format);
    Report report = reportOf(named(hostile));
    report.title = hostile;
    const QString path = write(report, format);
    QVERIFY(!path.isEmpty());
    if (format == "pdf"_L1) {
        const Ran info = run(u"pdfinfo"_s, {path});
        if (!info.isWell)
            QSKIP("poppler-utils is not installed, so the pages cannot be read back");
        QVERIFY(info.out.contains("Pages:") && info.out.contains("JavaScript:      no"));
        return;
    }
    if (!run(python, {u"-c"_s, u"import docx, odf"_s}).isWell)
        QSKIP("python3-docx and python3-odf are not installed, so the reports cannot be read back");
    const Ran read = run(python, {QStringLiteral(RAMME_SOURCE_DIR "/tests/support/readreport.py"), path});
    QVERIFY2(read.isWell, read.out.constData());
    bool isFound = false;
    for (const QJsonValue table : QJsonDocument::fromJson(read.out)["tables"_L1].toArray()) {
        for (const QJsonValue row : table.toArray())
            isFound = isFound || row[0].toString() == plainText(hostile) || row[0].toString().startsWith(plainText(hostile));
    }
    QVERIFY(isFound);
    if (format == "html"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("<b>"));
    }
}

void tst_ReportFiles::aReportOfNothing_data() { hostileNamesAreNames_data(); }

void tst_ReportFiles::aReportOfNothing()
{
    QFETCH(QString, format);
    const Report report = reportOf(Programme());
    QCOMPARE(report.parts.size(), 3u);
    for (const ReportPart &part : report.parts)
        QCOMPARE(paragraphsOf(part), QStringList{u"Prosjektet har ikke noe å vise her."_s});
    QVERIFY(!write(report, format).isEmpty());
}

QTEST_MAIN(tst_ReportFiles)
#include "tst_reportfiles.moc"
