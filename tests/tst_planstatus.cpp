#include "domain/adopt.h"
#include "domain/corrections.h"
#include "domain/programme.h"
#include "import/documentreader.h"
#include "report/builders.h"
#include "report/data.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The plan status of an ambition, printed in words or shown by a colour, is kept with it and told as what it is.
class tst_PlanStatus : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void theColourOfACellWithoutWordsFollowsItsColumn_data();
    void theColourOfACellWithoutWordsFollowsItsColumn();
    void whatAPersonSettledIsCarriedOver();
    void dataAndTableTellThem();
    void withoutAnyNothingIsTold();
};

namespace {

const Programme programme = newProgramme();
const QString title = u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"_s;
const QString plain = title + u"| Ambisjon | 2027 | 2028 |\n|---|---|---|\n| Fastlegene sender | 20 % | 40 % |\n| Sykehusene sender | x |  |\n"_s;
const QString columned = title + u"| Ambisjon | 2027 | 2028 | Status |\n|---|---|---|---|\n| Fastlegene sender | 20 % | 40 % | I rute |\n| Sykehusene sender | x |  |  |\n"_s;

DocumentReading read(const QString &text, const std::vector<ColouredCell> &colours = {}, const std::vector<Layout> &layouts = {})
{
    const ReadingContext context{programme.areas, programme.recipients, layouts};
    Result<DocumentReading> reading = readDocumentWithTables(text.toUtf8(), u"m.md"_s, context);
    if (!reading)
        return {};
    FileText file = *reading->text;
    file.colours = colours;
    return *readAgain(reading->reading.file, std::make_shared<const FileText>(file), context);
}

/// "Fastlegene sender: I rute (certain) · Sykehusene sender: …", years before the words.
QString statusesOf(const std::vector<Mandate> &mandates)
{
    QStringList rows;
    for (const Mandate &mandate : mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            QStringList words;
            for (const YearFigure &status : row.statuses) {
                const QString text = status.figure.state == FigureState::Text ? (status.figure.typed.isEmpty() ? status.figure.raw : status.figure.typed) : toWord(status.figure.state);
                words << u"%1%2 (%3)"_s.arg(status.year ? QString::number(status.year) + u' ' : QString(), text, toWord(status.figure.certainty));
            }
            rows << u"%1: %2"_s.arg(row.ambition, words.join(u", "_s));
        }
    }
    return rows.join(u" · "_s);
}

QStringList toldBy(const DocumentReading &document, QLatin1String rule)
{
    QStringList told;
    for (const Finding &finding : document.reading.findings) {
        if (finding.rule == rule)
            told << finding.message;
    }
    return told;
}

} // namespace

void tst_PlanStatus::statuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("colours"); // line, cell and what the legend says
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("told"); ///< in the one finding of a colour; empty where there is none
    const auto claim = [](const char *name, const QString &text, const QList<QStringList> &colours, const QString &kept, const QString &told) { QTest::newRow(name) << text << colours << kept << told; };
    claim("neither words nor colours", plain, {}, u"Fastlegene sender:  · Sykehusene sender: "_s, {});
    claim("words in a column, and a cell without", columned, {}, u"Fastlegene sender: I rute (certain) · Sykehusene sender: blank (certain)"_s, {});
    claim("a colour behind a share", plain, {{u"7"_s, u"2"_s, u"Forsinket"_s}}, u"Fastlegene sender: 2028 Forsinket (decided) · Sykehusene sender: "_s, u"«Forsinket» i 2028"_s);
    claim("a colour in a cell without words", plain, {{u"8"_s, u"2"_s, u"Planlagt"_s}}, u"Fastlegene sender:  · Sykehusene sender: 2028 Planlagt (decided)"_s, u"«Planlagt» i 2028"_s);
    claim("colours in two years", plain, {{u"7"_s, u"1"_s, u"Pilot"_s}, {u"7"_s, u"2"_s, u"Planlagt"_s}}, u"Fastlegene sender: 2027 Pilot (decided), 2028 Planlagt (decided) · Sykehusene sender: "_s,
          u"«Pilot» i 2027 og «Planlagt» i 2028"_s);
    claim("a colour that no legend explains", plain, {{u"7"_s, u"2"_s, {}}}, u"Fastlegene sender:  · Sykehusene sender: "_s, u"1 fargede celler som ingen tegnforklaring forklarer"_s);
    claim("a colour alone in the column of the status", columned, {{u"8"_s, u"3"_s, u"Forsinket"_s}}, u"Fastlegene sender: I rute (certain) · Sykehusene sender: Forsinket (decided)"_s, u"er statusen til ambisjonen «Sykehusene sender» i mandatet for Pasientens vaksinekort: «Forsinket»."_s);
    claim("words go before their colour", columned, {{u"7"_s, u"3"_s, u"Forsinket"_s}}, u"Fastlegene sender: I rute (certain) · Sykehusene sender: blank (certain)"_s, {});
    claim("a colour in the column of the status that no legend explains", columned, {{u"8"_s, u"3"_s, {}}}, u"Fastlegene sender: I rute (certain) · Sykehusene sender: blank (certain)"_s, u"er en farge som ingen tegnforklaring forklarer"_s);
}

void tst_PlanStatus::statuses()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, colours);
    QFETCH(QString, kept);
    QFETCH(QString, told);
    std::vector<ColouredCell> cells;
    for (const QStringList &colour : colours)
        cells.push_back({colour[0].toInt(), colour[1].toInt(), colour[2]});
    const DocumentReading document = read(text, cells);
    QCOMPARE(statusesOf(document.reading.mandates), kept);
    const QStringList messages = toldBy(document, "status-by-colour"_L1);
    QCOMPARE(messages.size(), told.isEmpty() ? 0 : 1);
    QVERIFY2(told.isEmpty() || messages.front().contains(told), qPrintable(messages.join(u'\n')));
    QCOMPARE(toldBy(document, "status-printed"_L1).size(), text == columned ? 1 : 0);
}

void tst_PlanStatus::theColourOfACellWithoutWordsFollowsItsColumn_data()
{
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QString>("kept");
    const QString first = u"Fastlegene sender:  · "_s;
    QTest::newRow("parted as it was") << QList<int>{0, 100, 200} << first + u"Sykehusene sender: 2028 Planlagt (decided)"_s;
    QTest::newRow("the labels parted in two before it") << QList<int>{0, 1, 100, 200} << first + u"Sykehusene sender: 2028 Planlagt (decided)"_s;
    QTest::newRow("both years in one column") << QList<int>{0, 100} << first + u"Sykehusene sender: 2027 Planlagt (decided)"_s;
}

/// Both years in one column are what the heading of the first is.
void tst_PlanStatus::theColourOfACellWithoutWordsFollowsItsColumn()
{
    QFETCH(QList<int>, columns);
    QFETCH(QString, kept);
    const QString text = title + u"| Ambisjon | 2027 | 2028 |\n|---|---|---|\n| Fastlegene sender | 20 % | 40 % |\n| Sykehusene sender | x |  |\n"_s;
    Layout layout = read(text).tables.front().layout;
    layout.table.columns.clear();
    for (const int from : columns)
        layout.table.columns.push_back({from, columns.size() == 2 && from == 100 ? u"2027"_s : from == 1 ? u"Avsnitt"_s : QString()});
    layout.table.kind = TableLayout::Kind::Ambitions;
    QString found = statusesOf(read(text, {{8, 2, u"Planlagt"_s}}, {layout}).reading.mandates);
    found.replace(u"Fastlegene: "_s, u"Fastlegene sender: "_s).replace(u"Sykehusene: "_s, u"Sykehusene sender: "_s); // the second word is a section then
    QCOMPARE(found, kept);
}

void tst_PlanStatus::whatAPersonSettledIsCarriedOver()
{
    const DocumentReading document = read(plain, {{7, 1, u"Pilot"_s}, {7, 2, u"Planlagt"_s}});
    Mandate settled = document.reading.mandates.front();
    for (YearFigure &status : settled.ambitions.front().statuses) {
        status.figure.printed = PrintedFigure{status.figure.state, {}, {}, status.figure.certainty, status.figure.reason};
        status.figure.certainty = Certainty::Corrected;
    }
    settled.ambitions.front().statuses.back().figure.typed = u"Utsatt"_s;
    Mandate fresh = document.reading.mandates.front();
    QVERIFY(carryCorrections(settled, fresh).empty());
    QCOMPARE(statusesOf({fresh}), u"Fastlegene sender: 2027 Pilot (corrected), 2028 Utsatt (corrected) · Sykehusene sender: "_s);

    Mandate other = read(plain, {{7, 1, u"Pilot"_s}, {7, 2, u"Forsinket"_s}}).reading.mandates.front();
    const std::vector<Finding> lost = carryCorrections(settled, other);
    QCOMPARE(lost.size(), std::size_t(1));
    QVERIFY2(lost.front().message.contains(u"planstatusen for «Fastlegene sender» i 2028"_s), qPrintable(lost.front().message));
    QCOMPARE(statusesOf({other}), u"Fastlegene sender: 2027 Pilot (corrected), 2028 Forsinket (decided) · Sykehusene sender: "_s);
}

void tst_PlanStatus::dataAndTableTellThem()
{
    Programme with = newProgramme();
    QCOMPARE(adopt(with, read(columned, {{8, 2, u"Planlagt"_s}}).reading), Adoption::Added);
    const QString data = QString::fromUtf8(dataJson(with));
    const qsizetype at = data.indexOf(u"\"plan_statuses\""_s);
    QVERIFY2(at > 0, qPrintable(data));
    const QString statuses = data.mid(at);
    QVERIFY2(statuses.contains(u"\"ambition\": \"Fastlegene sender\", \"year\": null, \"status\": \"I rute\", \"state\": \"text\""_s), qPrintable(statuses));
    QVERIFY2(statuses.contains(u"\"year\": 2028, \"status\": \"Planlagt\", \"state\": \"text\""_s) && statuses.contains(u"\"raw\": \"Planlagt\""_s) && statuses.contains(u"\"certainty\": \"decided\""_s), qPrintable(statuses));

    const Table table = ambitionsTable(with);
    QStringList headings;
    for (const TableColumn &column : table.columns)
        headings << column.heading;
    QCOMPARE(headings.mid(5).join(u'|'), u"2027|2028|Planstatus|Planstatus 2028"_s);
    QCOMPARE(table.rows[0].cells[7].text, u"I rute"_s);
    QVERIFY(table.rows[0].cells[7].notes.empty());
    QCOMPARE(table.rows[1].cells[8].text, u"Planlagt"_s);
    QCOMPARE(table.rows[1].cells[8].notes.size(), std::size_t(1));
    QVERIFY2(table.notes.front().text.contains(u"etter fargen"_s), qPrintable(table.notes.front().text));
}

void tst_PlanStatus::withoutAnyNothingIsTold()
{
    Programme without = newProgramme();
    QCOMPARE(adopt(without, read(plain).reading), Adoption::Added);
    QVERIFY(!dataJson(without).contains("plan_statuses"));
    for (const TableColumn &column : ambitionsTable(without).columns)
        QVERIFY2(!column.heading.startsWith(u"Planstatus"_s), qPrintable(column.heading));
}

QTEST_GUILESS_MAIN(tst_PlanStatus)
#include "tst_planstatus.moc"
