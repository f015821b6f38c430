#include "report/reportbuilder.h"
#include "report/reportwriters.h"
#include "report/seal/reportfigures.h"
#include "report/seal/reportseal.h"
#include "support/programmes.h"
#include "support/stopwatch.h"
#include "support/wideprogramme.h"

#include <QCryptographicHash>
#include <QTest>

using namespace ramme;
using namespace ramme::tests;
using ramme::build::wide;
using ramme::tests::richProgramme;
using namespace Qt::Literals::StringLiterals;

/// What a report carries is the report.
class tst_ReportSeal : public QObject
{
    Q_OBJECT

private slots:
    void isReadBack_data();
    void isReadBack();
    void isInPiecesThatStandAnywhere();
    void whatIsNotOfAReportIsRefused();
    void figuresAreComparedByTheirPlaces();
};

void tst_ReportSeal::isReadBack_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<ReportDefinition>("definition");
    ReportDefinition all{u"Alt"_s, u"Til <ledelsen> & andre"_s};
    all.contents = allReportContents();
    std::erase(all.contents, ReportContent::Reallocation);
    ReportDefinition rounded = all;
    rounded.unit = Unit::Thousand;
    rounded.decimals = 1;
    rounded.adding = Adding::LargestRemainder;
    rounded.numbers = NumberStyle::English;
    rounded.language = u"en"_s;
    rounded.basis = Basis{Basis::Kind::OwnYear, 0};
    ReportDefinition some = all;
    some.contents = {ReportContent::Allocation};
    some.years = {2026, 2027};
    some.hasLines = true;
    QTest::newRow("of all kinds of figures") << richProgramme() << all;
    QTest::newRow("rounded") << wide() << rounded;
    QTest::newRow("some years") << wide() << some;
    ReportDefinition nameless = all;
    nameless.name.clear();
    QTest::newRow("of one that is not kept") << wide() << nameless;
    QTest::newRow("of nothing") << newProgramme() << all;
}

void tst_ReportSeal::isReadBack()
{
    QFETCH(Programme, programme);
    QFETCH(ReportDefinition, definition);
    ReportPicture drawn{u"Diagram"_s, u"Et diagram"_s, "drawing", {900, 460}, {170, 80}};
    const Result<Report> report = buildReport(programme, definition, [&](const AllocationDrawing &) { return drawn; });
    QVERIFY2(report, report ? "" : qPrintable(report.error()));
    const QByteArrayList pieces = sealed(*report, definition, programme).seal;
    const Result<ReportSeal> seal = sealIn(pieces.join('\n'));
    QVERIFY2(seal, seal ? "" : qPrintable(seal.error()));
    QVERIFY(seal->definition == definition);
    QCOMPARE(toText(seal->report), toText(*report));
    QVERIFY(figuresOf(seal->report) == figuresOf(*report));
    QCOMPARE(seal->report.words == report->words, true);
    QCOMPARE(seal->vintages.size(), qsizetype(programme.mandates.size()));
    QCOMPARE(seal->indices.size(), qsizetype(programme.indices.size()));
    // Written again it is the same, byte by byte.
    QCOMPARE(sealPieces(*seal), pieces);
}

void tst_ReportSeal::isInPiecesThatStandAnywhere()
{
    ReportDefinition definition{u"A"_s};
    definition.contents = {ReportContent::Frames, ReportContent::Allocation};
    Programme large = wide();
    for (int i = 0; i < 400; ++i) {
        Mandate copy = large.mandates.front();
        copy.area = u"Område %1 %2"_s.arg(i).arg(QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512).toHex()));
        large.mandates.push_back(copy);
    }
    const Result<Report> report = buildReport(large, definition);
    QVERIFY(report);
    QByteArrayList pieces = sealed(*report, definition, large).seal;
    QVERIFY2(pieces.size() > 1, "large enough for two pieces");
    for (const QByteArray &piece : pieces)
        QVERIFY(piece.size() < 32'767);
    std::ranges::reverse(pieces);
    QVERIFY(sealIn("<x>" + pieces.join("</x>\n<x>") + "</x>"));
    pieces.removeLast();
    QVERIFY(!sealIn(pieces.join('\n')));
}

void tst_ReportSeal::whatIsNotOfAReportIsRefused()
{
    QVERIFY(!sealIn({}));
    QVERIFY(!sealIn("ramme-seal-"));
    QVERIFY(!sealIn("ramme-seal-1.1:"));
    QVERIFY(!sealIn("ramme-seal-0.1:AAAA"));
    QVERIFY(!sealIn("ramme-seal-2.1:AAAA"));
    QVERIFY(!sealIn("ramme-seal-1.999999999:AAAA"));
    QVERIFY(!sealIn("ramme-seal-1.1:" + QByteArray(100, 'A')));
    // Well packed, and no report: an empty object, and one whose cells are not those of its columns.
    const auto packed = [](const QByteArray &json) {
        QByteArray bytes = qCompress(json);
        bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return "ramme-seal-1.1:" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QVERIFY(!sealIn(packed("{}")));
    QVERIFY(!sealIn(packed("[1]")));
    QVERIFY(!sealIn(packed(R"({"version":1,"report":{"parts":[["A",[{"title":"T","columns":[],"rows":[[0,[[]]]],"notes":[],"look":{"unit":"million","decimal":","}}]]]}})")));
    // More than it says, an amount that is none, and more columns than any table has.
    QByteArray bomb = qCompress(QByteArray(300'000'000, ' '), 9);
    bomb.replace(0, 4, QByteArray("\0\0\0\1", 4));
    bomb += QCryptographicHash::hash(bomb, QCryptographicHash::Sha256);
    QVERIFY(!sealIn("ramme-seal-1.1:" + bomb.left(20'000).toBase64(QByteArray::Base64UrlEncoding)));
    QByteArrayList pieces;
    const QByteArray text = bomb.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qsizetype count = (text.size() + 29'999) / 30'000;
    for (qsizetype i = 0; i < count; ++i)
        pieces.append("ramme-seal-" + QByteArray::number(i + 1) + '.' + QByteArray::number(count) + ':' + text.mid(i * 30'000, 30'000));
    QVERIFY(!sealIn(pieces.join('\n')));
    QVERIFY(!sealIn(packed(R"({"version":1,"report":{"parts":[["A",[{"title":"T","columns":[["","A",false,true]],"rows":[[0,[[2,"",1.5,null,0,false,[]]]]],"notes":[],"look":{"unit":"million","decimal":","}}]]]}})")));
    QByteArray columns = "[\"\",\"A\",true,false]";
    columns = (columns + ',').repeated(2'500) + columns;
    QVERIFY(!sealIn(packed(R"({"version":1,"report":{"parts":[["A",[{"title":"T","columns":[)" + columns + R"(],"rows":[],"notes":[],"look":{"unit":"million","decimal":","}}]]]}})")));
    const Stopwatch timer;
    QVERIFY(!sealIn(QByteArray("ramme-seal-").repeated(500'000)));
    QVERIFY2(timer.elapsed() < patience(), qPrintable(QString::number(timer.elapsed())));
    const Result<ReportSeal> newer = sealIn(packed(R"({"version":2})"));
    QVERIFY(!newer);
    QVERIFY2(newer.error().contains(u"nyere utgave"_s), qPrintable(newer.error()));
}

void tst_ReportSeal::figuresAreComparedByTheirPlaces()
{
    const auto reportOf = [](const std::vector<std::pair<QString, qint64>> &rows) {
        Table table;
        table.title = u"T"_s;
        table.columns = {{{}, u"Rad"_s, true, false}, {u"2027"_s, u"NHN"_s, false, true}};
        for (const auto &[name, kroner] : rows)
            table.rows.push_back({TableRow::Kind::Body, {TableCell::of(name), TableCell::of(Money::fromKroner(kroner * 1'000'000))}});
        return Report{u"R"_s, u"nb"_s, {}, {{u"Del"_s, {table}}}};
    };
    const FigureChanges same = changesBetween(reportOf({{u"A"_s, 1}, {u"B"_s, 2}}), reportOf({{u"B"_s, 2}, {u"A"_s, 1}}));
    QCOMPARE(same.kept, 2);
    QVERIFY(same.changed.empty() && same.gone.empty() && same.added.empty());
    const FigureChanges other = changesBetween(reportOf({{u"A"_s, 1}, {u"A"_s, 5}, {u"B"_s, 2}}), reportOf({{u"A"_s, 1}, {u"A"_s, 6}, {u"C"_s, 2}}));
    QCOMPARE(other.kept, 1);
    QCOMPARE(other.changed.size(), std::size_t(1));
    QCOMPARE(other.changed.front().figure.place(), u"T, A, 2027 NHN"_s);
    QCOMPARE(other.changed.front().figure.shown, u"5,0"_s);
    QCOMPARE(other.changed.front().now, u"6,0"_s);
    QCOMPARE(other.gone.size(), std::size_t(1));
    QCOMPARE(other.gone.front().row, u"B"_s);
    QCOMPARE(other.added.front().row, u"C"_s);
}

QTEST_GUILESS_MAIN(tst_ReportSeal)
#include "tst_reportseal.moc"
