#include "support/stopwatch.h"
#include "support/zipfile.h"

#include "import/documentreader.h"
#include "import/filereader.h"

#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Word, Excel and OpenDocument files and tables of text come out as the same lines and cells; what is made to hurt is refused soon.
class tst_OfficeFiles : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void webPagesKeepTheirLines();
    void refused_data();
    void refused();
    void numbersAreAsTyped_data();
    void numbersAreAsTyped();
    void hiddenContentIsNoted();
    void tablesReachThePlan_data();
    void tablesReachThePlan();
};

namespace {

QString shown(const FileText &file)
{
    QStringList lines;
    for (const TextLine &line : file.lines)
        lines += line.cells.isEmpty() ? line.text : u"["_s + line.cells.join(u'|') + u"]"_s;
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QByteArray p(const QByteArray &text) { return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>"; }
QByteArray tc(const QByteArray &text, const QByteArray &properties = {}) { return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>"; }
QByteArray cell(const QByteArray &text) { return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>"; }
QByteArray number(const QByteArray &value, const QByteArray &shownAs, const QByteArray &type = "float")
{
    return "<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value + "\"><text:p>" + shownAs + "</text:p></table:table-cell>";
}

} // namespace

void tst_OfficeFiles::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("read");

    QTest::newRow("DOCX: paragraphs stand apart") << docxOf(p("En") + p("To")) << u"a.docx"_s << u"En\n\nTo"_s;
    QTest::newRow("DOCX: a table's rows are cells, blank ones too")
        << docxOf("<w:tbl><w:tr>" + tc("") + tc("NHN") + "</w:tr><w:tr>" + tc("Drift") + tc("") + "</w:tr></w:tbl>") << u"a.docx"_s << u"[|NHN]\n[Drift|]"_s;
    QTest::newRow("DOCX: what spans columns keeps them") << docxOf("<w:tbl><w:tr>" + tc("Sum", "<w:gridSpan w:val=\"2\"/>") + tc("9,0") + "</w:tr></w:tbl>") << u"a.docx"_s
                                                         << u"[Sum||9,0]"_s;
    QTest::newRow("DOCX: what goes on from above is blank")
        << docxOf("<w:tbl><w:tr>" + tc("A", "<w:vMerge w:val=\"restart\"/>") + tc("1") + "</w:tr><w:tr>" + tc("A", "<w:vMerge/>") + tc("2") + "</w:tr></w:tbl>") << u"a.docx"_s
        << u"[A|1]\n[|2]"_s;
    QTest::newRow("DOCX: paragraphs of a cell are its words") << docxOf("<w:tbl><w:tr><w:tc>" + p("Ubrukte") + p("midler") + "</w:tc>" + tc("3,6") + "</w:tr></w:tbl>")
                                                              << u"a.docx"_s << u"[Ubrukte midler|3,6]"_s;
    QTest::newRow("DOCX: a table in a cell is its words")
        << docxOf("<w:tbl><w:tr><w:tc>" + p("x") + "<w:tbl><w:tr>" + tc("y") + "</w:tr></w:tbl>" + p("") + "</w:tc>" + tc("3,6") + "</w:tr></w:tbl>") << u"a.docx"_s
        << u"[x y|3,6]"_s;
    QTest::newRow("DOCX: what was deleted is gone, what was inserted is there")
        << docxOf("<w:p><w:del><w:r><w:t>gammel</w:t></w:r></w:del><w:ins><w:r><w:t>ny</w:t></w:r></w:ins></w:p>") << u"a.docx"_s << u"ny"_s;
    QTest::newRow("DOCX: a drawing's second form is passed over")
        << docxOf("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>en gang</w:t></mc:Choice><mc:Fallback><w:t>to</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")
        << u"a.docx"_s << u"en gang"_s;
    QTest::newRow("DOCX: a list's items are bullets") << docxOf("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>mål</w:t></w:r></w:p>") << u"a.docx"_s << u"• mål"_s;
    QTest::newRow("DOCX: a numbered heading is none")
        << docxOf("<w:p><w:pPr><w:pStyle w:val=\"Overskrift1\"/><w:numPr/></w:pPr><w:r><w:t>Rammer</w:t></w:r></w:p>") << u"a.docx"_s << u"Rammer"_s;
    QTest::newRow("DOCX: a footnote stands below its table")
        << docxOf("<w:tbl><w:tr>" + tc("Drift") + "<w:tc><w:p><w:r><w:t>9,0</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc></w:tr></w:tbl>" + p("Etter"),
                  "<w:footnote w:id=\"2\">" + p("Avklares") + "</w:footnote>")
        << u"a.docx"_s << u"[Drift|9,0¹]\n\n¹ Avklares\n\nEtter"_s;
    QTest::newRow("DOCX: a raised digit is a mark, not a decimal")
        << docxOf("<w:p><w:r><w:t>48,2</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t> mill.</w:t></w:r></w:p>") << u"a.docx"_s << u"48,2¹ mill."_s;
    QTest::newRow("ODT: a raised digit is a mark, not a decimal")
        << odtOf("<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/></style:style><text:p>48,2<text:span text:style-name=\"T1\">1</text:span> mill.</text:p>")
        << u"a.odt"_s << u"48,2¹ mill."_s;
    QTest::newRow("ODT: a raised digit in a style with a name is a mark too")
        << odtOf("<text:p>48,2<text:span text:style-name=\"Mark\">1</text:span> mill.</text:p>", "<style:style style:name=\"Mark\"><style:text-properties style:text-position=\"super 58%\"/></style:style>")
        << u"a.odt"_s << u"48,2¹ mill."_s;
    QTest::newRow("ODT: a style of the text, not one of that name elsewhere")
        << odtOf("<style:style style:name=\"T1\"><style:text-properties/></style:style><text:p>16,<text:span text:style-name=\"T1\">6</text:span></text:p>",
                 "<office:automatic-styles><style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/></style:style></office:automatic-styles>")
        << u"a.odt"_s << u"16,6"_s;
    QTest::newRow("ODT: styles that cannot be read take no text along") << odtOf("<text:p>48,2</text:p>", "<style:style") << u"a.odt"_s << u"48,2"_s;
    QTest::newRow("XLSX: a raised digit is a mark, not a decimal")
        << xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row>", "<si><r><t>48,2</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>") << u"a.xlsx"_s
        << u"Ark1\n\n[48,2¹|1]"_s;
    QTest::newRow("a wrong ending does not matter") << docxOf(p("En")) << u"a.pdf"_s << u"En"_s;

    QTest::newRow("ODT: paragraphs, blanks and breaks") << odtOf("<text:p>a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p><text:h>d</text:h>") << u"a.odt"_s
                                                        << u"a b\nc\n\nd"_s;
    QTest::newRow("ODT: tables with covered cells")
        << odtOf("<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Sum</text:p></table:table-cell><table:covered-table-cell/>" + cell("9,0")
                 + "</table:table-row></table:table>")
        << u"a.odt"_s << u"[Sum||9,0]"_s;
    QTest::newRow("ODT: footnotes and lists")
        << odtOf("<text:list><text:list-item><text:p>mål<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>se under</text:p></text:note-body></text:note></text:p></text:list-item></text:list>")
        << u"a.odt"_s << u"• mål¹\n\n¹ se under"_s;
    QTest::newRow("ODT: comments and deleted text are passed over")
        << odtOf("<text:tracked-changes><text:p>borte</text:p></text:tracked-changes><text:p>a<office:annotation><text:p>merknad</text:p></office:annotation>b</text:p>")
        << u"a.odt"_s << u"ab"_s;

    QTest::newRow("ODS: values rather than how they are shown")
        << odsOf("<table:table table:name=\"Ark1\"><table:table-row>" + cell("Drift") + number("48.25", "48,3") + number("0.5", "50%", "percentage") + "</table:table-row></table:table>")
        << u"a.ods"_s << u"Ark1\n\n[Drift|48,25|50 %]"_s;
    QTest::newRow("ODS: repeated blanks stand for columns")
        << odsOf("<table:table table:name=\"Ark1\"><table:table-row>" + cell("A") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + number("9", "9")
                 + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row></table:table>")
        << u"a.ods"_s << u"Ark1\n\n[A|||9]"_s;
    QTest::newRow("ODS: a caption over a table is words")
        << odsOf("<table:table table:name=\"Ark1\"><table:table-row>" + cell("Tabell 1. Rammer") + "</table:table-row><table:table-row>" + cell("Drift") + number("9", "9")
                 + "</table:table-row></table:table>")
        << u"a.ods"_s << u"Ark1\n\nTabell 1. Rammer\n[Drift|9]"_s;

    QTest::newRow("XLSX: numbers, shared and inline text")
        << xlsxOf("<row r=\"1\"><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\"><v>2027</v></c></row><row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Drift</t></is></c><c r=\"C2\"><v>48.200000000000003</v></c></row>",
                  "<si><t>Be</t><t>løp</t></si>")
        << u"a.xlsx"_s << u"Ark1\n\n[Beløp|2027]\n[Drift|48,2]"_s;
    QTest::newRow("XLSX: percentages and dates by their format")
        << xlsxOf("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.8</v></c><c r=\"B1\" s=\"2\"><v>46398</v></c></row>", {}, "0.0%\ndd\\.mm\\.yyyy") << u"a.xlsx"_s
        << u"Ark1\n\n[80 %|11.01.2027]"_s;
    QTest::newRow("XLSX: a formula's saved value") << xlsxOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1+1</f><v>2</v></c></row>") << u"a.xlsx"_s << u"Ark1\n\n[1|2]"_s;
    QTest::newRow("XLSX: a blank row parts tables") << xlsxOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"9\"><c r=\"A9\"><v>3</v></c><c r=\"B9\"><v>4</v></c></row>")
                                                    << u"a.xlsx"_s << u"Ark1\n\n[1|2]\n\n[3|4]"_s;

    QTest::newRow("CSV: semicolons beside decimal commas") << QByteArray("Drift;9,0;8,5\nSum;9,0;8,5\n") << u"a.csv"_s << u"[Drift|9,0|8,5]\n[Sum|9,0|8,5]"_s;
    QTest::newRow("CSV: commas beside decimal points") << QByteArray("Drift,9.0,8.5\nSum,9.0,8.5\n") << u"a.csv"_s << u"[Drift|9.0|8.5]\n[Sum|9.0|8.5]"_s;
    QTest::newRow("TSV") << QByteArray("Drift\t9,0\nSum\t\n") << u"a.tsv"_s << u"[Drift|9,0]\n[Sum|]"_s;
    QTest::newRow("CSV: quotes hold separators and line ends") << QByteArray("\"a; \"\"b\"\"\";1\n\"c\nd\";2\n") << u"a.csv"_s << u"[a; \"b\"|1]\n[c d|2]"_s;
    QTest::newRow("HTML: lines are broken anywhere")
        << QByteArray("<!DOCTYPE html>\n<html><head><title>Mandat</title></head>\n<body><p>Rammen er\n9,0 mill.</p>\n<table><caption>Ramme i\nmill.</caption>\n<tr><td>Drift og\nforvaltning</td>\n<td>9,0</td></tr></table>\n</body></html>")
        << u"a.html"_s << u"Mandat\nRammen er 9,0 mill.\nRamme i mill.\n[Drift og forvaltning|9,0]"_s;
    QTest::newRow("HTML: but not what is set as it is typed") << QByteArray("<html><body><pre>Drift  9,0\nSum  9,0\n</pre></body></html>") << u"a.html"_s << u"Drift  9,0\nSum  9,0"_s;
    QTest::newRow("tags in a text leave its lines") << QByteArray("<p>Rammen er\n9,0 mill.</p>\n") << u"a.md"_s << u"Rammen er\n9,0 mill."_s;
    QTest::newRow("semicolons in text are no table") << QByteArray("Rammen er 9; fordelingen er 8.\n") << u"a.txt"_s << u"Rammen er 9; fordelingen er 8."_s;
}

void tst_OfficeFiles::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, read);
    const Result<FileText> file = readFile(bytes, name);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(shown(*file), read);
    const QStringList text = file->text.split(u'\n');
    for (const TextLine &line : file->lines)
        QVERIFY(line.isBlank() || (line.number >= 1 && line.number <= text.size()));
}

/// A paragraph of a web page that goes on and on is read to its end, and its lines are those of the file.
void tst_OfficeFiles::webPagesKeepTheirLines()
{
    QByteArray page = "<!DOCTYPE html>\n<html><body>\n<p>\n";
    for (int i = 0; i < 300; ++i)
        page += "et ord til og ett til og enda ett\n";
    page += "slutten</p>\n<p>\nTo\nlinjer</p>\n</body></html>\n";
    const Result<FileText> file = readFile(page, u"a.html"_s);
    QVERIFY(file);
    QVERIFY2(shown(*file).contains(u"slutten"_s), qPrintable(shown(*file).right(200)));
    const auto last = std::ranges::find(file->lines, u"To linjer"_s, [](const TextLine &line) { return line.text.simplified(); });
    QVERIFY(last != file->lines.end());
    QCOMPARE(last->number, 306);
}

void tst_OfficeFiles::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");

    const QByteArray good = docxOf(p("En"));
    QTest::newRow("cut short") << good.left(good.size() / 2) << u"skadet"_s;
    QTest::newRow("a zip file of something else") << zipOf({{u"a.txt"_s, "x"}}) << u"kjenner"_s;
    QTest::newRow("names that climb out are only names") << zipOf({{u"../../etc/passwd"_s, "x"}}) << u"kjenner"_s;
    QTest::newRow("protected or of the older form") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest") << u"passord"_s;
    QTest::newRow("protected ODF") << zipOf({{u"META-INF/manifest.xml"_s, "<m><manifest:encryption-data/></m>"}, {u"content.xml"_s, "x"}}) << u"passord"_s;
    QTest::newRow("packed beyond measure") << docxOf(p(QByteArray(50'000'000, 'a'))) << u"pakker ut"_s;
    QTest::newRow("entities") << zipOf({{u"word/document.xml"_s, "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>"}}) << u"skadet"_s;
    QTest::newRow("nested beyond measure") << docxOf(QByteArray("<w:p>").repeated(100'000)) << u"skadet"_s;
    QByteArray attributes = "<a ";
    for (int i = 0; i < 200'000; ++i)
        attributes += "a" + QByteArray::number(i) + "=\"" + QByteArray::number(i * 7919) + "\" ";
    QTest::newRow("attributes beyond counting") << docxOf(attributes + "/>") << u"skadet"_s;
    std::vector<ZipEntry> many;
    for (int i = 0; i < 65'000; ++i)
        many.push_back({QString::number(i), {}});
    QTest::newRow("entries beyond counting") << zipOf(many) << u"pakker ut"_s;
    QByteArray lying = docxOf(p("Størrelsen lyver, og det skal ikke hjelpe den"));
    const qsizetype central = lying.lastIndexOf("PK\x01\x02");
    lying[central + 24] = 1; // the size its directory gives
    lying[central + 25] = lying[central + 26] = 0;
    QTest::newRow("a size that lies") << lying << QString();
}

void tst_OfficeFiles::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const Stopwatch timer;
    const Result<FileText> file = readFile(bytes, u"a.docx"_s);
    QVERIFY(!file);
    QVERIFY2(file.error().contains(why) && !file.error().contains(u'\n'), qPrintable(file.error()));
    QVERIFY2(timer.elapsed() < patience(), qPrintable(QString::number(timer.elapsed())));
}

void tst_OfficeFiles::numbersAreAsTyped_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("read");
    QTest::newRow("a whole number") << QByteArray("48") << u"48"_s;
    QTest::newRow("noise of binary fractions") << QByteArray("0.30000000000000004") << u"0,3"_s;
    QTest::newRow("a large one") << QByteArray("1193900000") << u"1193900000"_s;
    QTest::newRow("a negative one") << QByteArray("-5.5") << u"-5,5"_s;
    QTest::newRow("a small one") << QByteArray("1E-3") << u"0,001"_s;
}

void tst_OfficeFiles::numbersAreAsTyped()
{
    QFETCH(QByteArray, stored);
    QFETCH(QString, read);
    const Result<FileText> file = readFile(xlsxOf("<row r=\"1\"><c r=\"A1\"><v>" + stored + "</v></c><c r=\"B1\"><v>1</v></c></row>"), u"a.xlsx"_s);
    QVERIFY(file);
    QCOMPARE(file->lines.at(2).cells.front(), read);
}

void tst_OfficeFiles::hiddenContentIsNoted()
{
    const QByteArray bytes = xlsxOf("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><row r=\"4\" hidden=\"1\"><c r=\"A4\"><v>1</v></c><c r=\"B4\"><f>A4</f></c></row>", {}, {}, "state=\"hidden\"");
    const Result<FileText> file = readFile(bytes, u"a.xlsx"_s);
    QVERIFY(file);
    QStringList notes;
    for (const FileNote &note : file->notes)
        notes += note.text;
    const QString all = notes.join(u'\n');
    QVERIFY2(all.contains(u"«Ark1» er skjult"_s) && all.contains(u"kolonne C"_s) && all.contains(u"rad 4"_s) && all.contains(u"B4"_s), qPrintable(all));
    const Result<Reading> reading = readDocument(bytes, u"a.xlsx"_s, {});
    QVERIFY(reading);
    QVERIFY(std::any_of(reading->findings.begin(), reading->findings.end(), [](const Finding &finding) { return finding.rule == "hidden-content"_L1; }));
}

void tst_OfficeFiles::tablesReachThePlan_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray table = "<w:tbl><w:tr>" + tc("") + tc("NHN") + tc("Hdir") + tc("Totalt") + "</w:tr><w:tr>" + tc("Tildeling 2027") + tc("6,4") + tc("") + tc("6,4") + "</w:tr><w:tr>"
        + tc("Ubrukte midler 2026") + tc("") + tc("3,6") + tc("3,6") + "</w:tr><w:tr>" + tc("Sum") + tc("6,4") + tc("3,6") + tc("10,0") + "</w:tr></w:tbl>";
    QTest::newRow("DOCX") << docxOf(p("Mandat for tiltaket pasientens vaksinekort 2027") + p("Tabell 2. Fordeling for 2027 (mill. 2027-kroner)") + table) << u"a.docx"_s;
    QTest::newRow("CSV") << QByteArray("Mandat for tiltaket pasientens vaksinekort 2027;;;\n;;;\nTabell 2. Fordeling for 2027 (mill. 2027-kroner);;;\n;NHN;Hdir;Totalt\nTildeling 2027;6,4;;6,4\n"
                                       "Ubrukte midler 2026;;3,6;3,6\nSum;6,4;3,6;10,0\n")
                         << u"a.csv"_s;
}

void tst_OfficeFiles::tablesReachThePlan()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Result<Reading> reading = readDocument(bytes, name, {{}, {{u"NHN"_s, u"Norsk helsenett"_s, {}}, {u"Hdir"_s, u"Helsedirektoratet"_s, {}}}});
    QVERIFY(reading);
    QCOMPARE(reading->mandates.size(), std::size_t(1));
    QStringList cells;
    for (const SplitRow &row : reading->mandates.front().splits) {
        for (const RecipientFigure &cell : row.recipients)
            cells += row.line + u'/' + cell.recipient + u'=' + (cell.figure.amount ? QString::number(cell.figure.amount->ore()) : toWord(cell.figure.state));
    }
    QCOMPARE(cells.join(u' '), u"Tildeling 2027/NHN=640000000 Tildeling 2027/Hdir=blank Ubrukte midler 2026/NHN=blank Ubrukte midler 2026/Hdir=360000000"_s);
}

QTEST_GUILESS_MAIN(tst_OfficeFiles)
#include "tst_officefiles.moc"
