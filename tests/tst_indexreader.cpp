#include "import/indexreader.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_IndexReader : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
};

void tst_IndexReader::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // year:value, or why not

    QTest::newRow("a year and a value on each line") << QByteArray("2024;100,0\r\n2025;103,5\r\n") << u"2024:1000000 2025:1035000"_s;
    QTest::newRow("with a heading") << QByteArray("År;Deflator\n2024;100\n") << u"2024:1000000"_s;
    QTest::newRow("with a title over it") << QByteArray("Deflator for kommunal tjenesteyting\n\nÅr;Deflator\n2024;100\n2025;101\n") << u"2024:1000000 2025:1010000"_s;
    QTest::newRow("commas and points") << QByteArray("year,index\n2024,100.5\n2025,103.25\n") << u"2024:1005000 2025:1032500"_s;
    QTest::newRow("in another alphabet's bytes") << QByteArray("\xc5r;Indeks\n2024;100\n2025;101\n") << u"2024:1000000 2025:1010000"_s;
    QTest::newRow("a missing year") << QByteArray("2024;100\n;101\n2026;102\n") << u"Linje 2: det mangler et årstall foran «101»."_s;
    QTest::newRow("a missing year in the first line") << QByteArray(";100\n2025;101\n") << u"Linje 1: det mangler et årstall foran «100»."_s;
    QTest::newRow("a missing value") << QByteArray("2024;100\n2025;\n") << u"Linje 2: det mangler en verdi for 2025."_s;
    QTest::newRow("two of a year") << QByteArray("2024;100\n2025;101\n2024;102\n") << u"Linje 3: 2024 står der to ganger."_s;
    QTest::newRow("not a number") << QByteArray("2024;100\n2025;mye\n") << u"Linje 2: «mye» er ikke et tall; skriv indeksen som 112,4."_s;
    QTest::newRow("not positive") << QByteArray("2024;100\n2025;-1\n") << u"Linje 2: «-1» er ikke større enn null."_s;
    QTest::newRow("months") << QByteArray("2024;100\n2024M02;101\n") << u"Linje 2: «2024M02» er ikke et årstall."_s;
    QTest::newRow("several series") << QByteArray("2024;100;200\n2025;101;201\n") << u"Linje 1: det står flere verdier for 2024; filen skal ha ett år og én verdi på hver linje."_s;
    QTest::newRow("words below") << QByteArray("2024;100\n2025;101\nKilde;SSB\n") << u"Linje 3: «Kilde» er ikke et årstall."_s;
    QTest::newRow("no values at all") << QByteArray("År;Deflator\n") << u"Filen har ingen linjer med et årstall og en verdi."_s;
}

void tst_IndexReader::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Result<std::vector<IndexPoint>> points = readIndexFile(bytes, u"deflator.csv"_s);
    QStringList read;
    for (const IndexPoint &point : points ? *points : std::vector<IndexPoint>())
        read.append(u"%1:%2"_s.arg(point.year).arg(point.value));
    QCOMPARE(points ? read.join(u' ') : points.error(), expected);
}

QTEST_GUILESS_MAIN(tst_IndexReader)
#include "tst_indexreader.moc"
